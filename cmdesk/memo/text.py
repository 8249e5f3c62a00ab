"""Printed text: runs of words and small signs in lines; nothing in a text is ever read as markup."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.platypus import Flowable

from cmdesk.memo.lines import break_lines
from cmdesk.memo.paper import BODY, BOLD, LEADING, REGULAR, char_widths, colour, printable

SIGN = "\ufffc"
MIDDLE = 0.37
"""Half the height of a Chinese character above the baseline, in parts of its size."""


@dataclass(frozen=True, kw_only=True)
class Run:
    """Words in one style; link is the name of a place in the memo, anchor makes these words such a place."""

    text: str
    bold: bool = False
    role: str = "text.primary"
    size: float | None = None
    link: str = ""
    anchor: str = ""

    @property
    def font(self) -> str:
        return BOLD if self.bold else REGULAR


@dataclass(frozen=True, kw_only=True)
class Sign:
    """A small drawing within a line, width points wide; draw(canvas, x, middle of the line)."""

    width: float
    draw: Callable[[Any, float, float], None]


Piece = Run | Sign | str


class Text(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A paragraph; a plain str among its pieces is a run of body text."""

    def __init__(
        self,
        *pieces: Piece,
        size: float = BODY,
        leading: float | None = None,
        align: str = "left",
        role: str = "text.primary",
        bold: bool = False,
        before: float = 0,
        after: float = 0,
    ) -> None:
        super().__init__()
        self.size = size
        self.leading = leading or round(size * LEADING, 1)
        self.align = align
        self.spaceBefore = before
        self.spaceAfter = after
        runs = [Run(text=piece, role=role, bold=bold) if isinstance(piece, str) else piece for piece in pieces]
        self._spell(runs)

    def _spell(self, pieces: Sequence[Run | Sign]) -> None:
        """Keep the text character by character: what it is, how wide, and which piece it came from."""
        self.pieces = pieces
        self.broken: dict[float, list[tuple[int, int]]] = {}  # tables ask for the same lines over and over
        self.chars: list[str] = []
        self.widths: list[float] = []
        self.origin: list[int] = []
        for index, piece in enumerate(pieces):
            if isinstance(piece, Sign):
                spelled, widths = SIGN, [piece.width]
            else:
                spelled = printable(piece.text)
                size = piece.size or self.size
                known = char_widths(piece.font)
                widths = [known[char] * size for char in spelled]
            self.chars += spelled
            self.widths += widths
            self.origin += [index] * len(spelled)

    def lines(self, width: float) -> list[tuple[int, int]]:
        """Return the lines of the text at a width, as (start, end) of its characters."""
        key = round(width, 3)  # a table reckons the width of a cell in more than one way
        if key not in self.broken:
            self.broken[key] = break_lines(self.chars, self.widths, width)
        return self.broken[key]

    def natural_width(self) -> float:
        """Return how wide the text is on one line."""
        return sum(self.widths)

    def part(self, start: int, end: int) -> "Text":
        """Return the characters from start to end as a text of their own."""
        part = Text(size=self.size, leading=self.leading, align=self.align)
        part.pieces = self.pieces
        part.chars, part.widths, part.origin = (
            self.chars[start:end],
            self.widths[start:end],
            self.origin[start:end],
        )
        return part

    def at_most(self, count: int, width: float) -> "Text":
        """Return as much of the text as count lines of a width hold, with an ellipsis where it is cut."""
        lines = self.lines(width)
        if len(lines) <= count:
            return self
        part = self.part(0, lines[count - 1][1])
        part.chars[-1:], part.widths[-1:] = ["…"], [char_widths(REGULAR)["…"] * self.size]
        part.origin[-1:] = part.origin[-1:] or [0]
        part.spaceBefore, part.spaceAfter = self.spaceBefore, self.spaceAfter
        return part

    def torn(self, width: float, tallest: float) -> list["Text"]:
        """Return the text in pieces at most so tall, so that each fits a row of a table."""
        lines = self.lines(width)
        step = max(1, int(tallest / self.leading))
        if len(lines) <= step:
            return [self]
        return [self.part(lines[at][0], lines[at : at + step][-1][1]) for at in range(0, len(lines), step)]

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.room = width
        self.set = self.lines(width)
        return width, len(self.set) * self.leading

    def split(self, width: float, height: float) -> list["Text"]:
        """Return the text in two, at least two lines each, or nothing where that is not possible."""
        lines = self.lines(width)
        fit = min(int(height / self.leading), len(lines) - 2)
        if fit < 2:  # noqa: PLR2004  (two lines: no widow, no orphan)
            return []
        first, rest = self.part(0, lines[fit - 1][1]), self.part(lines[fit][0], len(self.chars))
        first.spaceBefore, rest.spaceAfter = self.spaceBefore, self.spaceAfter
        return [first, rest]

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803  (reportlab's names)
        """Draw the text with its foot at x, y, without the saved state a flowable is drawn in: there are thousands."""
        middle = y + len(self.set) * self.leading - self.leading / 2
        for start, end in self.set:
            spare = 0.0 if self.align == "left" else self.room - sum(self.widths[start:end])
            self._draw_line(canvas, start, end, x + (spare / 2 if self.align == "center" else spare), middle)
            middle -= self.leading

    def _draw_line(self, canvas: Any, start: int, end: int, x: float, middle: float) -> None:
        """Draw the pieces of a line one after the other."""
        while start < end:
            origin, to = self.origin[start], start + 1
            while to < end and self.origin[to] == origin:
                to += 1
            piece, width = self.pieces[origin], sum(self.widths[start:to])
            if isinstance(piece, Sign):
                piece.draw(canvas, x, middle)
            else:
                self._draw_run(canvas, piece, "".join(self.chars[start:to]), x, middle)
                if piece.anchor:
                    canvas.bookmarkHorizontal(piece.anchor, x, middle + self.leading)
                if piece.link:
                    box = (x, middle - self.leading / 2, x + width, middle + self.leading / 2)
                    canvas.linkRect("", piece.link, box, relative=1, Border="[0 0 0]")
            x += width
            start = to

    def _draw_run(self, canvas: Any, run: Run, text: str, x: float, middle: float) -> None:
        tone = colour(run.role)
        if canvas._fillColorObj is not tone:  # noqa: SLF001  (said once, not for each run: reportlab spells it slowly)
            canvas.setFillColor(tone)
        words = canvas.beginText(x, middle - MIDDLE * self.size)
        words.setFont(run.font, run.size or self.size)
        words.textOut(text)
        canvas.drawText(words)
