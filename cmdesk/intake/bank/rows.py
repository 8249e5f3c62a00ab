"""Every row under the headings: a transaction, none, or one that cannot be read."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from cmdesk.core.errors import Problem
from cmdesk.core.progress import Progress
from cmdesk.core.text import Message, message
from cmdesk.intake.bank.amounts import amount, has_sign, marked
from cmdesk.intake.bank.chain import Raw
from cmdesk.intake.bank.layout import Layout
from cmdesk.intake.bank.moments import clock, moment
from cmdesk.intake.bank.words import Words, plain
from cmdesk.intake.cells import text
from cmdesk.intake.sheets import Cell

BATCH = 5_000  # rows between two words of progress
HALF = 2
LONGEST = 40  # characters of a cell that a message quotes
APART = ("currency", "account")
LABELLED = 3  # filled cells among which the word of a total stands


@dataclass(kw_only=True)
class Sorted:
    """The rows of a list by what they are; totals are the skipped rows that name a sum."""

    raws: list[Raw] = field(default_factory=list)
    skipped: list[int] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    totals: list[Sequence[Cell]] = field(default_factory=list)
    lost_balances: int = 0


@dataclass(frozen=True, kw_only=True)
class Taken:
    """What the columns of a row say of its money; why it cannot be told, where it cannot."""

    amount: Decimal | None = None
    side: str = ""
    why: Message | None = None


Money = Callable[[Sequence[Cell]], Taken]
BLANK = Taken()


def sort_rows(layout: Layout, words: Words, year: int | None, progress: Progress) -> Sorted:
    """Return the rows of a list as they are read, in the order of the file."""
    found, money = Sorted(), money_of(layout, words)
    read = RowReader(layout, words, year)
    rows, first = layout.rows, layout.first_row
    usual = usual_width(rows, words)
    for place, cells in enumerate(rows):
        if place % BATCH == 0:
            progress(place, len(rows))
        at, taken = read.moment(cells), money(cells)
        if at is not None and taken.amount is not None and not read.begins_a_total(cells):
            balance = read.balance(cells, found)
            found.raws.append(
                Raw(first + place, cells, at[0], at[1], taken.side, taken.amount, balance, read.chain(cells))
            )
        else:
            read.set_aside(first + place, cells, dated=at is not None, taken=taken, usual=usual, found=found)
    return found


def usual_width(rows: Sequence[Sequence[Cell]], words: Words) -> int:
    """Return how many cells the first rows fill, as most do."""
    widths = sorted(filled(row, words) for row in rows[:50])
    return widths[len(widths) // HALF] if widths else 0


def filled(row: Sequence[Cell], words: Words) -> int:
    return sum(not (isinstance(cell, str) and words.is_nothing(cell)) for cell in row)


@dataclass(frozen=True)
class RowReader:
    """Reads the cells of one row after another."""

    layout: Layout
    words: Words
    year: int | None

    def cell(self, cells: Sequence[Cell], name: str) -> Cell:
        place = self.layout.columns.get(name, -1)
        return cells[place] if 0 <= place < len(cells) else ""

    def moment(self, cells: Sequence[Cell]) -> tuple[datetime, bool] | None:
        found = moment(self.cell(cells, "day"), self.year)
        if found is None or found[1] or "clock" not in self.layout.columns:
            return found
        at = clock(self.cell(cells, "clock"))
        return found if at is None else (found[0].replace(hour=at.hour, minute=at.minute, second=at.second), True)

    def balance(self, cells: Sequence[Cell], found: Sorted) -> Decimal | None:
        cell = self.cell(cells, "balance")
        told = amount(cell)
        if told is None and not (isinstance(cell, str) and self.words.is_nothing(cell)):
            found.lost_balances += 1
        return told

    def chain(self, cells: Sequence[Cell]) -> str:
        """Return what tells accounts in one file apart."""
        return "|".join([str(self.cell(cells, name)).strip() for name in APART if name in self.layout.columns])

    def begins_a_total(self, cells: Sequence[Cell]) -> bool:
        """Tell whether the first cell that is filled names a sum; most begin with a day or a number."""
        first = next((cell for cell in cells if cell != ""), "")
        if not isinstance(first, str) or not first or first[0].isdigit() or len(first) > LONGEST:
            return False
        return self.words.is_total(first)

    def is_total(self, cells: Sequence[Cell]) -> bool:
        """Tell whether a word for a sum stands among the first cells, or in the last."""
        said = [text(cell) for cell in cells if isinstance(cell, str) and cell.strip()]
        return any(self.words.is_total(each) for each in said[:LABELLED] + said[-1:] if len(each) <= LONGEST)

    def is_headings(self, cells: Sequence[Cell]) -> bool:
        """Tell whether a row repeats the headings."""
        said = {plain(text(cell)) for cell in cells} - {""}
        heads = {plain(each) for each in self.layout.headings}
        return bool(said) and HALF * len(said & heads) > len(said)

    def set_aside(
        self, number: int, cells: Sequence[Cell], *, dated: bool, taken: Taken, usual: int, found: Sorted
    ) -> None:
        """Note a row that is no transaction: blank ones not at all, remarks and sums as skipped, others as problems."""
        count = filled(cells, self.words)
        if not count:
            return
        total = self.is_total(cells)
        sparse = HALF * count < usual or count == 1
        hopeless = not dated and taken.amount is None
        if total or self.is_headings(cells) or (hopeless and taken.why is None) or (sparse and not dated):
            found.skipped.append(number)
            if total:
                found.totals.append(cells)
        elif count == 1:
            found.skipped.append(number)
        else:
            found.problems.append(Problem(row=number, message=self.why(cells, dated=dated, taken=taken)))

    def why(self, cells: Sequence[Cell], *, dated: bool, taken: Taken) -> Message:
        if taken.why is not None:
            return taken.why
        if not dated:
            return message("bank", "“{cell}” is no day.", cell=text(self.cell(cells, "day"))[:LONGEST])
        return message("bank", "There is no amount that can be read.")


def money_of(layout: Layout, words: Words) -> Money:
    """Return what reads the money of a row, by the columns there are."""
    columns = layout.columns
    if "income" in columns or "outgo" in columns:
        return two_columns(columns.get("income"), columns.get("outgo"), columns.get("refund"), words)
    if "mark" in columns:
        return marked_amount(columns["amount"], columns["mark"], words)
    return signed_amount(columns["amount"], has_sign=layout.profiles[columns["amount"]].signed or any_sign(layout))


def any_sign(layout: Layout) -> bool:
    """Tell whether any amount of the column has a sign; the profile has only seen the first."""
    place = layout.columns["amount"]
    return any(has_sign(row[place]) for row in layout.rows if place < len(row))


def cell_at(cells: Sequence[Cell], place: int | None) -> Cell:
    return cells[place] if place is not None and place < len(cells) else ""


def two_columns(income: int | None, outgo: int | None, refund: int | None, words: Words) -> Money:
    both = message("bank", "It has both an amount in and an amount out.")

    def take(cells: Sequence[Cell]) -> Taken:
        came, went = amount(cell_at(cells, income)), amount(cell_at(cells, outgo))
        back = amount(cell_at(cells, refund)) if refund is not None else None
        if back and came is not None:
            came -= back
        if came and went:
            return Taken(why=both)
        if came or (came is not None and not went):
            return Taken(amount=came, side="in" if came or went is None else "")
        return Taken(amount=went, side="out") if went is not None else unread(cells, (income, outgo), words)

    return take


def marked_amount(place: int, mark: int, words: Words) -> Money:
    sides: dict[str, str] = {}

    def side_of(said: str) -> str:
        if said not in sides:
            if len(sides) > BATCH:
                sides.clear()
            sides[said] = words.mark(said)
        return sides[said]

    def take(cells: Sequence[Cell]) -> Taken:
        value, said = amount(cell_at(cells, place)), cell_at(cells, mark)
        if value is None:
            return unread(cells, (place,), words)
        side = side_of(said) if isinstance(said, str) else ""
        if not side and isinstance(said, str) and said.strip():
            return Taken(amount=None, why=message("bank", "“{cell}” tells no direction.", cell=said.strip()[:LONGEST]))
        return Taken(amount=value, side=side)

    return take


def signed_amount(place: int, *, has_sign: bool) -> Money:
    def take(cells: Sequence[Cell]) -> Taken:
        cell = cell_at(cells, place)
        value = amount(cell)
        if value is None:
            return BLANK
        side = marked(cell)
        if side or not has_sign:
            return Taken(amount=value, side=side)
        return Taken(amount=abs(value), side="out" if value < 0 else "in")

    return take


def unread(cells: Sequence[Cell], places: Sequence[int | None], words: Words) -> Taken:
    """Return why there is no amount: what stands there is none; nothing where nothing does."""
    for place in places:
        cell = cell_at(cells, place)
        if isinstance(cell, str) and any(map(str.isdigit, cell)) and not words.is_nothing(cell):
            return Taken(why=message("bank", "“{cell}” is no amount.", cell=cell.strip()[:LONGEST]))
    return BLANK
