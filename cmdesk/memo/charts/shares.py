"""One bar cut into shares, such as whose word the figures are, with every part named below it."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from cmdesk.core.figures import percent
from cmdesk.memo.charts.plot import Caption, Chart, Pen, Shade, cut_to, shade, widest
from cmdesk.memo.facts import Grade
from cmdesk.memo.paper import CAPTION
from cmdesk.memo.signs import SQUARE, grade_sign

BAR = 17.0
ROW = 14.0
KEY = SQUARE + 5
GRADES = {
    Grade.A: Shade("text.primary"),
    Grade.B: Shade("text.muted"),
    Grade.C: Shade("chart.neutral"),
    Grade.D: Shade("text.muted", 45),
    Grade.E: Shade("line.strong", 135),
}


@dataclass(frozen=True, kw_only=True)
class Part:
    """A part of the whole; None is not known. A grade stands for its letter and shade."""

    name: str
    amount: Decimal | None
    grade: Grade | None = None


class Shares(Chart):
    """The parts side by side in one bar as wide as their amounts; a part not known is a dashed box of no meaning.

    Amounts must not be negative. unasked counts what is not known at all, printed dashed at the end of the bar to the
    same scale (only where amounts are counts).
    """

    def __init__(self, caption: Caption, parts: Sequence[Part], *, unasked: int = 0) -> None:
        super().__init__(caption)
        self.parts, self.unasked = parts, unasked
        self.whole = sum((part.amount for part in parts if part.amount is not None), Decimal(0))
        self.gaps = any(part.amount is None for part in parts)

    def words(self, part: Part) -> str:
        """Return a part's name, figure and share."""
        if part.amount is None:
            return f"{part.name}  {self.caption.unknown}"
        share = f"  {percent(part.amount / self.whole, 1)}" if self.whole else ""
        return f"{part.name}  {self.caption.figure(part.amount)}{share}"

    def keys(self) -> list[str]:
        """Return the words below the bar, one for each part and one for what is not known."""
        unasked = [f"{self.caption.unknown}  {self.unasked}"] if self.unasked else []
        return [*(self.words(part) for part in self.parts), *unasked]

    def measure(self, width: float) -> float:
        widths = [KEY + widest([words], CAPTION) + 16 for words in self.keys()]
        most = max(widths, default=width)
        self.columns = max(1, min(len(widths) or 1, int(width / most)))
        rows = -(-len(widths) // self.columns)
        return BAR + 6 + rows * ROW

    def paint(self, pen: Pen, width: float, height: float) -> None:
        self._bar(pen, width, height - BAR)
        column = width / self.columns
        for number, words in enumerate(self.keys()):
            row, place = divmod(number, self.columns)
            x, middle = place * column, height - BAR - 6 - (row + 0.5) * ROW
            self._key(pen, number, x, middle)
            pen.words(x + KEY, middle, cut_to(words, width - KEY, CAPTION, 1)[0], room=column - KEY - 4)

    def _bar(self, pen: Pen, width: float, y: float) -> None:
        unknown = sum(part.amount is None for part in self.parts)
        room = width - unknown * BAR
        total = self.whole + self.unasked
        x = 0.0
        for number, part in enumerate(self.parts):
            if part.amount is None:
                pen.gap(x, y, BAR - 2, BAR, "?")
                x += BAR
            elif part.amount and total:
                long = room * float(part.amount / total)
                pen.area(x, y, long, BAR, self.shade(number))
                pen.line(x + long, y, x + long, y + BAR, "paper.page", 1)
                x += long
        if self.unasked or not total:
            pen.gap(x + 0.5, y, max(width - x - 0.5, 1), BAR, self.caption.unknown if self.unasked else "")

    def _key(self, pen: Pen, number: int, x: float, middle: float) -> None:
        """Draw the grade's letter or the shade of a part; a dashed square where it is not known."""
        part = self.parts[number] if number < len(self.parts) else None
        if part is None or part.amount is None:
            pen.gap(x, middle - 4, SQUARE, 8)
        elif part.grade:
            grade_sign(part.grade).draw(pen.canvas, x, middle)
        else:
            pen.area(x, middle - 4, SQUARE, 8, self.shade(number))

    def shade(self, number: int) -> Shade:
        grade = self.parts[number].grade
        return GRADES[grade] if grade else shade(number)
