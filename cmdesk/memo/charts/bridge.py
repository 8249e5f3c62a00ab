"""A bridge from an opening figure by gains and losses to the one there should be, and beside it the one there is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from cmdesk.core.figures import MINUS
from cmdesk.memo.charts.plot import LINE, TINY, Caption, Chart, Pen, Scale, Shade, cut_to, ticks, widest
from cmdesk.memo.paper import CAPTION

PLOT = 118.0
WIDEST_BAR = 46.0
TOTAL, GAIN, LOSS, ADDED = Shade("chart.neutral"), Shade("chart.in"), Shade("chart.out", 45), Shade("ok.mark", 135)
CUT = Decimal("0.35")
"""An axis starts above zero where the figures differ by less than this part of the largest."""
INSIDE = 24.0
"""A total at least this tall has its figure within, out of the way of a line that crosses it."""
ZERO = Decimal(0)


@dataclass(frozen=True, kw_only=True)
class Step:
    """A bar of the bridge: a change, or a total that stands on the axis; None is not known.

    carried: a dashed line carries its level on to the right. added is the part of a total that was found later; note
    stands below the name.
    """

    label: str
    value: Decimal | None
    total: bool = False
    carried: bool = False
    added: Decimal | None = None
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Span:
    """A step with the levels it reaches from and to; both None where it is not known."""

    step: Step
    low: Decimal | None
    high: Decimal | None


def spans(steps: Sequence[Step]) -> Iterator[Span]:
    """Yield where each step hangs; what follows an unknown change hangs nowhere until the next total."""
    level: Decimal | None = ZERO
    for step in steps:
        if step.value is None:
            level = None
            yield Span(step=step, low=None, high=None)
        elif step.total:
            level = step.value
            yield Span(step=step, low=ZERO, high=level)
        elif level is None:
            yield Span(step=step, low=None, high=None)
        else:
            before, level = level, level + step.value
            yield Span(step=step, low=before, high=level)


class Bridge(Chart):
    """The steps from left to right; losses and what was added later are hatched."""

    def __init__(self, caption: Caption, steps: Sequence[Step]) -> None:
        super().__init__(caption)
        self.spans = list(spans(steps))
        levels = [level for span in self.spans for level in (span.low, span.high) if level is not None]
        tops = [span.high for span in self.spans if span.high is not None and not span.step.total]
        tops += [value for span in self.spans if span.step.total and (value := span.high) is not None]
        self.high = max([ZERO, *levels])
        self.low = start_of_axis(tops) or min([ZERO, *levels])
        if self.low == self.high:
            self.high += 1

    def measure(self, width: float) -> float:
        self.slot = width / max(1, len(self.spans))
        self.bar = min(self.slot * 0.68, WIDEST_BAR)
        long = widest([self.figure(span.step) for span in self.spans], TINY)
        self.upright = long + 2 > self.slot
        self.margin = (long if self.upright else TINY * LINE) + 5
        lines = [len(self.foot(span.step)) for span in self.spans]
        self.names = max(lines, default=0) * CAPTION * LINE + 4
        self.below = self.margin if self.low < 0 else 0.0
        return self.margin + PLOT + self.below + self.names + (CAPTION * LINE if self.low > 0 else 0)

    def figure(self, step: Step) -> str:
        """Return how a figure reads; a change has its sign."""
        if step.value is None:
            return ""
        words = self.caption.figure(step.value)
        return words if step.total or step.value < 0 or words.startswith(MINUS) else f"+{words}"

    def crossed(self, step: Step) -> bool:
        """Return whether a line is carried on over a total."""
        steps = [span.step for span in self.spans]
        return step.total and any(each.carried for each in steps[: steps.index(step)])

    def foot(self, step: Step) -> list[tuple[str, bool]]:
        """Return the lines below a bar, and whether each is the note."""
        names = [(line, False) for line in cut_to(step.label, self.slot - 3, CAPTION, 3)]
        return names + ([(line, True) for line in cut_to(step.note, self.slot - 3, CAPTION, 2)] if step.note else [])

    def paint(self, pen: Pen, width: float, height: float) -> None:
        top = height - self.margin
        floor = top - PLOT
        scale = Scale(low=self.low, high=self.high, start=floor, end=top)
        base = scale.at(max(ZERO, self.low))
        self._carry(pen, scale, width)
        for place, span in enumerate(self.spans):
            x = self.slot * place + (self.slot - self.bar) / 2
            if span.low is None or span.high is None:
                pen.gap(x, floor + 1, self.bar, PLOT - 1, self.caption.unknown if span.step.value is None else "")
                if span.step.value is not None:
                    middle = floor + PLOT / 2
                    pen.words(x + self.bar / 2, middle, self.figure(span.step), TINY, align="center", room=self.slot)
            else:
                ends = scale.at(max(span.low, self.low)), scale.at(max(span.high, self.low))
                self._bar(pen, span.step, x, min(ends), max(ends), scale)
            self._connect(pen, place, scale)
            self._foot(pen, span.step, self.slot * (place + 0.5), floor - self.below - 3)
        pen.line(0, base, width, base, "line.strong", 0.8)
        if self.low > 0:
            words = self.caption.cut.format(figure=self.caption.figure(self.low))
            pen.words(0, CAPTION * LINE / 2, words, role="text.muted", room=width)

    def _bar(self, pen: Pen, step: Step, x: float, bottom: float, top: float, scale: Scale) -> None:
        gain = step.value is not None and step.value >= 0
        pen.area(x, bottom, self.bar, max(top - bottom, 0.8), TOTAL if step.total else GAIN if gain else LOSS)
        within = top
        if step.total and step.added and step.value is not None:
            within = max(scale.at(max(step.value - step.added, self.low)), bottom)
            pen.area(x, within, self.bar, top - within, ADDED)
        if step.total and self.low > 0:
            cut(pen, x, self.bar, bottom + 9)
        if gain and self.crossed(step) and not self.upright and within - bottom > INSIDE:
            pen.words(x + self.bar / 2, within - 6, self.figure(step), TINY, align="center", bold=True,
                      role="text.primary")  # fmt: skip
        else:
            self._figure(pen, step, x + self.bar / 2, bottom if step.total and not gain else top, down=not gain)

    def _figure(self, pen: Pen, step: Step, x: float, y: float, *, down: bool) -> None:
        """Write the figure above its bar; below it where a total hangs under zero."""
        under = step.total and down
        if self.upright:
            pen.words(x, y + (-3 if under else 3), self.figure(step), TINY, up=True, align="right" if under else "left")
        else:
            pen.words(x, y + (-5 if under else 5), self.figure(step), TINY, align="center", bold=step.total)

    def _connect(self, pen: Pen, place: int, scale: Scale) -> None:
        """Lead from the level a step ends on to the next step, where that one hangs on it."""
        if place + 1 == len(self.spans):
            return
        here, after = self.spans[place].high, self.spans[place + 1]
        if here is not None and after.low is not None and (not after.step.total or after.high == here):
            x = self.slot * (place + 0.5) + self.bar / 2
            pen.line(x, scale.at(here), x + self.slot - self.bar, scale.at(here), "line.strong", 0.6, dashed=True)

    def _carry(self, pen: Pen, scale: Scale, width: float) -> None:
        for place, span in enumerate(self.spans):
            if span.step.carried and span.high is not None:
                y = scale.at(span.high)
                pen.line(self.slot * (place + 0.5), y, width, y, "accent.fill", 0.9, dashed=True)

    def _foot(self, pen: Pen, step: Step, x: float, top: float) -> None:
        for number, (words, note) in enumerate(self.foot(step)):
            role = "text.primary" if note else "chart.axis"
            y = top - (number + 0.5) * CAPTION * LINE
            pen.words(x, y, words, align="center", role=role, bold=note, room=self.slot - 2)


def start_of_axis(levels: Sequence[Decimal]) -> Decimal | None:
    """Return the round figure an axis starts from where all levels lie close together far above zero."""
    if not levels or min(levels) <= 0 or max(levels) - min(levels) >= max(levels) * CUT:
        return None
    spread = (max(levels) - min(levels)) or max(levels) * CUT
    from_here = min(levels) - spread / 2
    return max((mark for mark in ticks(ZERO, max(levels)) if mark <= from_here), default=None) or None


def cut(pen: Pen, x: float, width: float, y: float) -> None:
    """Strike a bar through: it does not start at zero."""
    pen.line(x - 1.5, y - 2.5, x + width + 1.5, y + 1.5, "paper.page", 2.2)
