"""Building blocks of a page besides text and tables: headings with bookmarks, frames, and room to fill."""

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Flowable, Table

from cmdesk.memo.paper import HAIRLINE, REGULAR, SMALL, WIDTH, colour, one_line
from cmdesk.memo.text import Run, Text

STROKE = (34.0, 3.0)
TALLEST = 96.0
"""Text in a table taller than this (points) goes on in a row of its own, so that it can break across pages."""


class Heading(Flowable):  # type: ignore[misc]  # reportlab has no types
    """The heading of a section, or of a part of one: a bookmark, an entry of the outline, a line of the contents.

    note stands beside the words and nowhere else. What has no key yet is given one when the memo is put together.
    """

    def __init__(self, words: str, *, key: str = "", part: bool = False, note: str = "") -> None:
        super().__init__()
        self.words, self.key, self.part, self.note = words, key, part, note
        self.spaceBefore, self.spaceAfter = (10, 2) if part else (22, 6)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        note = Run(text=f"\u00a0\u00a0{self.note}", role="text.muted", size=SMALL) if self.note else ""
        size, leading = (11.0, 18.0) if self.part else (17.0, 24.0)
        self.text = Text(Run(text=self.words, bold=True), note, size=size, leading=leading)
        width, self.height = self.text.wrap(width, height)
        return width, self.height

    def draw(self) -> None:
        self.canv.place(self.key, one_line(self.words), int(self.part), self.height + 12)
        self.text.drawOn(self.canv, 0, 0)


class Stroke(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A short heavy stroke above a title."""

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        return width, STROKE[1]

    def draw(self) -> None:
        self.canv.setFillColor(colour("text.primary"))
        self.canv.rect(0, 0, *STROKE, stroke=0, fill=1)


class Fill(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Room that pushes what follows to the foot of the page; in it, of some flowables, those it holds."""

    def __init__(self, below: Flowable, within: Sequence[Flowable] = ()) -> None:
        super().__init__()
        self.below, self.within = below, within

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        _, need = self.below.wrap(width, height)
        self.room = width
        self.tall = max(0.0, height - need - self.below.getSpaceBefore() - 1)
        return width, self.tall

    def draw(self) -> None:
        top = self.tall
        for each in self.within:
            _, height = each.wrap(self.room, self.tall)
            if top - each.getSpaceBefore() - height >= 0:
                top -= each.getSpaceBefore() + height
                each.drawOn(self.canv, 0, top)
                top -= each.getSpaceAfter()


def grid(
    cells: Sequence[Sequence[object]],
    widths: Sequence[float],
    style: Sequence[tuple[Any, ...]] = (),
    *,
    repeat: int = 0,
    heights: Sequence[float] | None = None,
    before: float = 0,
    after: float = 0,
) -> Table:
    """Return a reportlab table with tops aligned; its empty cells name an embedded font too, for reportlab's sake."""
    whole = ((0, 0), (-1, -1))
    first = [("FONTNAME", *whole, REGULAR), ("VALIGN", *whole, "TOP")]
    table = Table(cells, colWidths=widths, rowHeights=heights, repeatRows=repeat, style=[*first, *style])
    table.spaceBefore, table.spaceAfter = before, after
    return table


def dashed_box(*texts: Text) -> Table:
    """Return texts in a dashed frame: what cannot be told."""
    return _framed(list(texts), ("BOX", (0, 0), (-1, -1), 0.7, colour("unknown.mark"), 0, (2.4, 1.8)))


def barred(*texts: Text) -> Table:
    """Return texts beside an upright line: words that are quoted."""
    return _framed(list(texts), ("LINEBEFORE", (0, 0), (0, -1), 2, colour("accent.line")))


def rule(role: str = "paper.rule", width: float = HAIRLINE, *, before: float = 0, after: float = 0) -> Table:
    """Return a line across the page."""
    style = [("LINEABOVE", (0, 0), (-1, -1), width, colour(role))]
    return grid([[""]], [WIDTH], style, heights=[0.1], before=before, after=after)


def _framed(texts: list[Text], edge: tuple[Any, ...]) -> Table:
    torn = [text.torn(WIDTH - 24, TALLEST) for text in texts]
    rows = [[piece] for pieces in torn for piece in pieces]
    style = [
        edge,
        ("LEFTPADDING", (0, 0), (-1, -1), 12),
        ("RIGHTPADDING", (0, 0), (-1, -1), 12),
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ]
    first = 0
    for pieces in torn:
        style += [("TOPPADDING", (0, first), (-1, first), 3), ("BOTTOMPADDING", (0, first - 1), (-1, first - 1), 3)]
        first += len(pieces)
    style += [("TOPPADDING", (0, 0), (-1, 0), 8), ("BOTTOMPADDING", (0, -1), (-1, -1), 8)]
    return grid(rows, [WIDTH], style, before=4, after=8)
