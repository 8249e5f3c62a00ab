"""Who owns a company (股权结构图): owners in boxes above it, or, where they are many, in steps one below another."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from reportlab.platypus import CondPageBreak, Flowable

from cmdesk.core.figures import percent
from cmdesk.memo.charts.plot import LINE, TINY, Caption, Chart, Pen, cut_to, widest
from cmdesk.memo.paper import CAPTION, HAIRLINE, SMALL, colour
from cmdesk.memo.text import Run, Text

NARROWEST, WIDEST = 82.0, 132.0
DEEPEST = 4
BETWEEN = 10.0
RISE = 26.0
PAD = 4.0
STEP = 18.0
LAST = 12


@dataclass(frozen=True, kw_only=True)
class Owner:
    """A person or company, the share it holds in the one below (a fraction; None: not known), and its own owners.

    mark says what it is besides: controller, beneficial owner.
    """

    name: str
    share: Decimal | None = None
    mark: str = ""
    owners: "tuple[Owner, ...]" = ()


def ownership(caption: Caption, company: Owner, width: float) -> list[Flowable]:
    """Return the chart of a company's owners; in boxes where they fit a width, else as steps that may break a page."""
    if leaves(company) * NARROWEST <= width and depth(company) <= DEEPEST:
        return [Boxes(caption, company)]
    title = Text(Run(text=caption.title, bold=True), size=SMALL, before=8, after=4)
    return [CondPageBreak(80), title, *(Row(caption, *each) for each in steps(company))]


def leaves(owner: Owner) -> int:
    return sum(leaves(each) for each in owner.owners) or 1


def depth(owner: Owner) -> int:
    return 1 + max((depth(each) for each in owner.owners), default=0)


def share_words(caption: Caption, owner: Owner) -> str:
    return caption.unknown if owner.share is None else percent(owner.share)


class Boxes(Chart):
    """The company at the foot, its owners above it, theirs above them; each line bears the share."""

    def __init__(self, caption: Caption, company: Owner) -> None:
        super().__init__(caption)
        self.company = company

    def measure(self, width: float) -> float:
        self.slot = min(width / leaves(self.company), WIDEST + BETWEEN)
        self.heights = [0.0] * depth(self.company)
        self._tall(self.company, 0)
        return sum(self.heights) + RISE * (len(self.heights) - 1)

    def _lines(self, owner: Owner) -> tuple[list[str], list[str]]:
        room = self.slot - BETWEEN - 2 * PAD
        return cut_to(owner.name, room, SMALL, 3), cut_to(owner.mark, room, TINY, 2) if owner.mark else []

    def _tall(self, owner: Owner, level: int) -> None:
        names, marks = self._lines(owner)
        need = len(names) * SMALL * LINE + len(marks) * TINY * LINE + 2 * PAD
        self.heights[level] = max(self.heights[level], need)
        for each in owner.owners:
            self._tall(each, level + 1)

    def paint(self, pen: Pen, width: float, _height: float) -> None:
        self._owner(pen, self.company, (width - self.slot * leaves(self.company)) / 2, 0, 0.0)

    def _owner(self, pen: Pen, owner: Owner, left: float, level: int, floor: float) -> float:
        """Draw an owner over the columns of its own owners, and return the middle of its box."""
        columns = self.slot * leaves(owner)
        tall = self.heights[level]
        above = floor + tall + RISE
        places = []
        start = left
        for each in owner.owners:
            places.append((each, self._owner(pen, each, start, level + 1, above)))
            start += self.slot * leaves(each)
        middle = (places[0][1] + places[-1][1]) / 2 if places else left + columns / 2
        self._box(pen, owner, middle, floor, tall, company=level == 0)
        joint = floor + tall + 8
        for each, x in places:
            pen.line(x, joint, x, above, "line.strong", 0.7, dashed=each.share is None)
            self._share(pen, each, x, (joint + above) / 2 + 1)
        if places:
            pen.line(middle, floor + tall, middle, joint, "line.strong", 0.7)
            pen.line(places[0][1], joint, places[-1][1], joint, "line.strong", 0.7)
        return middle

    def _share(self, pen: Pen, owner: Owner, x: float, y: float) -> None:
        words = share_words(self.caption, owner)
        long = widest([words], TINY) + 6
        if owner.share is None:
            pen.gap(x - long / 2, y - 5, long, 10)
        else:
            pen.canvas.saveState()
            pen.canvas.setFillColor(colour("paper.page"))
            pen.canvas.rect(x - long / 2, y - 5, long, 10, stroke=0, fill=1)
            pen.canvas.restoreState()
        pen.words(x, y, words, TINY, align="center", role="text.primary")

    def _box(self, pen: Pen, owner: Owner, middle: float, floor: float, tall: float, *, company: bool) -> None:
        canvas: Any = pen.canvas
        width = self.slot - BETWEEN
        canvas.saveState()
        canvas.setLineWidth(0.9 if company or owner.mark else HAIRLINE)
        canvas.setStrokeColor(colour("text.primary" if company else "line.strong"))
        canvas.setFillColor(colour("bg.sunken" if company else "paper.page"))
        canvas.roundRect(middle - width / 2, floor, width, tall, 2.5, fill=1)
        canvas.restoreState()
        names, marks = self._lines(owner)
        used = len(names) * SMALL * LINE + len(marks) * TINY * LINE
        top = floor + tall / 2 + used / 2
        top = pen.lines(middle, top, names, SMALL, align="center", role="text.primary", bold=company)
        pen.lines(middle, top, marks, TINY, align="center", role="accent.text")


def steps(owner: Owner, lead: tuple[bool, ...] = ()) -> Iterator[tuple[Owner, tuple[bool, ...]]]:
    """Yield owners from the company on, each with whether its own line and those of the ones it stands under go on."""
    yield owner, lead
    for place, each in enumerate(owner.owners):
        goes_on = place + 1 < len(owner.owners)
        yield from steps(each, (*lead, goes_on))


class Row(Flowable):  # type: ignore[misc]  # reportlab has no types
    """One owner as a line of steps: the lines that lead to it, its share, its name."""

    def __init__(self, caption: Caption, owner: Owner, lead: tuple[bool, ...]) -> None:
        super().__init__()
        self.caption, self.owner, self.lead = caption, owner, lead

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.room = width
        self.left = min(len(self.lead), LAST) * STEP
        self.share = share_words(self.caption, self.owner) if self.lead else ""
        self.before = self.left + (widest([self.share], CAPTION) + 10 if self.share else 0)
        mark = f"　{self.owner.mark}" if self.owner.mark else ""
        words = Run(text=self.owner.name, bold=not self.lead)
        self.text = Text(words, Run(text=mark, role="accent.text", size=CAPTION), size=SMALL)
        self.tall = self.text.wrap(width - self.before, 0)[1] + 3
        return width, self.tall

    def draw(self) -> None:
        pen, middle = Pen(self.canv), self.tall - 2 - self.text.leading / 2
        for level, goes_on in enumerate(self.lead[-LAST:]):
            x, own = level * STEP + 6, level + 1 == min(len(self.lead), LAST)
            if goes_on or own:
                pen.line(x, 0 if goes_on else middle, x, self.tall, "line.strong", 0.7)
            if own:
                pen.line(x, middle, self.left - 2, middle, "line.strong", 0.7, dashed=self.owner.share is None)
        if self.share and self.owner.share is None:
            long = widest([self.share], CAPTION) + 6
            pen.gap(self.left - 1, middle - 5.5, long, 11)
        pen.words(self.left + 2, middle, self.share, role="text.primary")
        self.text.drawOn(self.canv, self.before, 1)
