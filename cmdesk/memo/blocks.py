"""Building blocks of a page besides text and tables: headings with bookmarks, frames, and room to fill."""

from collections.abc import Callable, Sequence
from typing import Any

from reportlab.platypus import Flowable, Table

from cmdesk.memo.paper import HAIRLINE, REGULAR, WIDTH, colour
from cmdesk.memo.text import Text

STROKE = (34.0, 3.0)
TALLEST = 96.0
"""Text in a table taller than this (points) goes on in a row of its own, so that it can break across pages."""


class Heading(Flowable):  # type: ignore[misc]  # reportlab has no types
    """The heading of a section: a bookmark, an entry of the outline, and a report of the page it fell on."""

    def __init__(self, key: str, words: str, reached: Callable[[str, int], None]) -> None:
        super().__init__()
        self.key, self.words, self.reached = key, words, reached
        self.text = Text(words, size=17, leading=24, bold=True)
        self.spaceBefore, self.spaceAfter = 22, 6

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        width, self.height = self.text.wrap(width, height)
        return width, self.height

    def draw(self) -> None:
        self.canv.bookmarkHorizontal(self.key, 0, self.height + 12)
        self.canv.addOutlineEntry(self.words, self.key, level=0)
        self.reached(self.key, self.canv.getPageNumber())
        self.text.drawOn(self.canv, 0, 0)


class Stroke(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A short heavy stroke above a title."""

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        return width, STROKE[1]

    def draw(self) -> None:
        self.canv.setFillColor(colour("text.primary"))
        self.canv.rect(0, 0, *STROKE, stroke=0, fill=1)


class Fill(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Empty room that pushes what follows to the foot of the page."""

    def __init__(self, below: Flowable) -> None:
        super().__init__()
        self.below = below

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        _, need = self.below.wrap(width, height)
        return width, max(0.0, height - need - self.below.getSpaceBefore() - 1)

    def draw(self) -> None:
        """Draw nothing."""


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
    style = [
        edge,
        ("LEFTPADDING", (0, 0), (-1, -1), 12),
        ("RIGHTPADDING", (0, 0), (-1, -1), 12),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
        ("TOPPADDING", (0, 0), (-1, 0), 8),
        ("BOTTOMPADDING", (0, -1), (-1, -1), 8),
    ]
    rows = [[piece] for text in texts for piece in text.torn(WIDTH - 24, TALLEST)]
    return grid(rows, [WIDTH], style, before=4, after=8)
