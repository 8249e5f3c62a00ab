"""Dots on one axis: a figure as several routes reach it, the one adopted, and what may lie between."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from cmdesk.memo.charts.plot import LINE, TINY, Caption, Chart, Pen, Scale, Shade, cut_to, ticks, widest
from cmdesk.memo.facts import Grade
from cmdesk.memo.paper import BOLD, CAPTION, SMALL, colour
from cmdesk.memo.signs import SQUARE, grade_sign

NAMES = 132.0
FIGURES = 0.3
"""What a figure may take of the width at most."""
AXIS = 16.0
BAND = Shade("chart.band")
PAD = Decimal("0.12")


@dataclass(frozen=True, kw_only=True)
class Dot:
    """One route: its name, how it was reckoned, what came of it (None: not known), and whose word it is."""

    name: str
    value: Decimal | None
    detail: str = ""
    grade: Grade | None = None


class Dots(Chart):
    """A row for each route; the adopted figure is a line, the tolerance (from, to) a band with its words."""

    def __init__(
        self,
        caption: Caption,
        dots: Sequence[Dot],
        *,
        adopted: Decimal | None = None,
        band: tuple[Decimal, Decimal] | None = None,
        band_words: str = "",
    ) -> None:
        super().__init__(caption)
        self.dots, self.adopted, self.band, self.band_words = dots, adopted, band, band_words
        known = [dot.value for dot in dots if dot.value is not None]
        known += [adopted] if adopted is not None else []
        self.any_known = bool(known)
        known += list(band or ())
        low, high = min(known, default=Decimal(0)), max(known, default=Decimal(1))
        room = (high - low) * PAD or abs(high) * PAD or Decimal(1)
        self.low, self.high = low - room, high + room

    def measure(self, width: float) -> float:
        figures = [self.caption.figure(dot.value) for dot in self.dots if dot.value is not None]
        figures.append(self.caption.unknown)
        self.right = min(widest(figures, SMALL, BOLD) + 8, width * FIGURES)
        self.names = [cut_to(dot.name, NAMES - SQUARE - 10, SMALL, 2) for dot in self.dots]
        self.details = [
            cut_to(dot.detail, NAMES - SQUARE - 10, TINY, 2) if dot.detail.strip() else [] for dot in self.dots
        ]
        self.rows = [
            max(20.0, len(name) * SMALL * LINE + len(detail) * TINY * LINE + 7)
            for name, detail in zip(self.names, self.details, strict=True)
        ]
        return AXIS + (TINY * LINE + 2 if self.band_words else 0) + sum(self.rows)

    def paint(self, pen: Pen, width: float, _height: float) -> None:
        scale = Scale(low=self.low, high=self.high, start=NAMES + 4, end=width - self.right - 8)
        top = AXIS + sum(self.rows)
        if self.any_known:
            self._ground(pen, scale, top)
        y = top
        for number, dot in enumerate(self.dots):
            self._row(pen, number, dot, y, scale, width)
            y -= self.rows[number]

    def _ground(self, pen: Pen, scale: Scale, top: float) -> None:
        """Draw band, grid and axis; words of the axis that would touch are passed over."""
        if self.band:
            x1, x2 = (scale.at(edge) for edge in self.band)
            pen.area(x1, AXIS, x2 - x1, top - AXIS, BAND)
            if self.band_words:
                room = scale.end - scale.start
                words = cut_to(self.band_words, room, TINY, 1)[0]
                half = widest([words], TINY) / 2
                x = min(max((x1 + x2) / 2, scale.start + half), scale.end - half)
                pen.words(x, top + TINY * LINE / 2 + 1, words, TINY, align="center", role="text.muted")
        free = scale.start - 30
        for mark in ticks(self.low, self.high, self.caption.figure):
            x, words = scale.at(mark), self.caption.figure(mark)
            pen.line(x, AXIS, x, top, "line.normal", 0.4)
            half = widest([words], TINY) / 2
            if x - half > free and half * 2 < scale.end - scale.start:
                pen.words(x, AXIS - 7, words, TINY, align="center", role="chart.axis")
                free = x + half + 6
        if self.adopted is not None:
            x = scale.at(self.adopted)
            pen.line(x, AXIS, x, top, "accent.fill", 1.1)

    def _row(self, pen: Pen, number: int, dot: Dot, top: float, scale: Scale, width: float) -> None:
        middle = top - self.rows[number] / 2
        chosen = dot.value is not None and dot.value == self.adopted
        if dot.grade:
            grade_sign(dot.grade).draw(pen.canvas, 0, middle)
        tall = len(self.names[number]) * SMALL * LINE + len(self.details[number]) * TINY * LINE
        under = pen.lines(
            SQUARE + 6, middle + tall / 2, self.names[number], SMALL, role="text.primary", bold=chosen, room=NAMES
        )
        pen.lines(SQUARE + 6, under, self.details[number], TINY, role="text.muted")
        if dot.value is None:
            pen.line(scale.start, middle, scale.end, middle, "unknown.mark", 0.6, dashed=True)
            long = min(widest([self.caption.unknown], CAPTION) + 8, self.right)
            pen.gap(width - long, middle - 6, long, 12)
            pen.words(
                width - long / 2, middle, self.caption.unknown, align="center", role="unknown.text", room=long - 4
            )
            return
        x = scale.at(dot.value)
        if self.adopted is not None:
            pen.line(scale.at(self.adopted), middle, x, middle, "chart.neutral", 1.4)
        point(pen, x, middle, full=chosen or self.adopted is None)
        words = self.caption.figure(dot.value)
        pen.words(width, middle, words, SMALL, align="right", role="text.primary", bold=chosen, room=self.right)


def point(pen: Pen, x: float, y: float, *, full: bool) -> None:
    """Draw a dot: full where its figure is the adopted one, else a ring."""
    canvas = pen.canvas
    canvas.saveState()
    canvas.setStrokeColor(colour("accent.fill"))
    canvas.setFillColor(colour("accent.fill" if full else "paper.page"))
    canvas.setLineWidth(1.4)
    canvas.circle(x, y, 3.6, fill=1)
    canvas.restoreState()
