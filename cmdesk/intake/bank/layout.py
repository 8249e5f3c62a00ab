"""Where the list of a statement stands in a sheet, and what its columns may be."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from cmdesk.intake.bank.days import Calendar, clock
from cmdesk.intake.bank.figures import figures
from cmdesk.intake.bank.lexicon import EDGES, ENDS, Lexicon
from cmdesk.intake.cells import text
from cmdesk.intake.sheets import Cell, column_letter

SEARCHED = 300  # rows among which the headings are looked for
WIDEST = 256  # columns further right are not looked at
SAMPLE = 200  # filled cells of a column that show what it holds
LONGEST_HEADING = 30
LONGEST_CELL = 200
FEWEST = 2  # cells that make a row of headings
HALF, MOSTLY = 0.5, 0.9
TIMED = 16.0  # more for days with a time of day
SHAPED = 85.0  # for a column of nothing but marks, or currencies
KNOWN, UNREAD = 85.0, 70.0  # what a known heading is worth at least; less where its values cannot be read
BY_VALUES = 40.0  # for days under a heading that says nothing
FEW_MARKS = 6
COMPACT = 8  # figures of a day such as 20250301
MONEY = frozenset({"in", "out", "amount", "balance", "refund"})

YEAR = Calendar(year=2024)
"""Any leap year will do to tell that 02-29 is a day."""


@dataclass(frozen=True, kw_only=True)
class Table:
    """A list in a sheet, its rows as wide as its headings.

    header: the index of its row of headings, the last of two, None without any. above: how many rows stand over the
    headings. first: the index of the first row under them.
    """

    header: int | None
    above: int
    first: int
    headings: tuple[str, ...]
    rows: Sequence[Sequence[Cell]]

    @cached_property
    def _columns(self) -> list[Sequence[Cell]]:
        return list(zip(*self.rows, strict=False)) or [()] * len(self.headings)  # rows may go on after the headings

    def column(self, place: int) -> Sequence[Cell]:
        return self._columns[place]


@dataclass(frozen=True, kw_only=True)
class Look:
    """What the filled cells of a column look like, as shares; distinct counts texts.

    days are written ones; serials are numbers that may be days of Excel's calendar, and often are amounts.
    """

    filled: int
    days: float = 0
    serials: float = 0
    timed: float = 0
    clocks: float = 0
    amounts: float = 0
    fractions: float = 0
    marks: float = 0
    currencies: float = 0
    digits: float = 0
    distinct: int = 0
    nonzero: bool = False


def find_table(rows: Sequence[Sequence[Cell]], lexicon: Lexicon, header_row: int | None = None) -> Table | None:
    """Return the list of a sheet; None where no row looks like a transaction or names a day and an amount.

    header_row counts from 1 and is taken as it is; 0 says that there are no headings.
    """
    some = rows[:SEARCHED]
    if header_row == 0:
        first = first_record(some, lexicon)
        return None if first is None else table(rows, None, None, first)
    if header_row is not None:
        index = header_row - 1
        return table(rows, index, None, index + 1) if index < len(rows) else None
    best, strength = None, 0.0
    for index, row in enumerate(some):
        for lower in (None, index + 1) if index + 1 < len(some) else (None,):
            found = strength_of(headings_of(row, None if lower is None else some[lower]), some, index, lower, lexicon)
            if found > strength:
                best, strength = (index, lower), found
    if best is not None:
        upper, lower = best
        return table(rows, upper, lower, (upper if lower is None else lower) + 1)
    first = first_record(some, lexicon)
    if first is None:
        return None
    over = first - 1
    if over >= 0 and len(words_of(some[over])) >= FEWEST and not any(is_value(cell, lexicon) for cell in some[over]):
        return table(rows, over, None, first)
    return table(rows, None, None, first)


def table(rows: Sequence[Sequence[Cell]], upper: int | None, lower: int | None, first: int) -> Table:
    under = rows[first:]
    top = rows[upper] if upper is not None else ()
    width = min(WIDEST, max(len(top), max(map(len, under[:SEARCHED]), default=0)))
    headings = headings_of(top, rows[lower] if lower is not None else None)
    padded = [row if len(row) >= width else (*row, *("",) * (width - len(row))) for row in under]
    return Table(
        header=lower if lower is not None else upper,
        above=first if upper is None else upper,
        first=first,
        headings=named(headings, width),
        rows=padded,
    )


def named(headings: Sequence[str], width: int) -> tuple[str, ...]:
    """Return a name for every column: its heading, else the column's letter."""
    return tuple(
        heading or column_letter(column + 1)
        for column, heading in enumerate((*headings[:width], *("",) * (width - len(headings))))
    )


def headings_of(row: Sequence[Cell], lower: Sequence[Cell] | None) -> list[str]:
    """Return the headings of one row, or of two where the upper one spans several columns of the lower."""
    top = [heading(cell) for cell in row[:WIDEST]]
    if lower is None:
        return top
    below = [heading(cell) for cell in lower[:WIDEST]]
    found, span = [], ""
    for column in range(max(len(top), len(below))):
        over = top[column] if column < len(top) else ""
        under = below[column] if column < len(below) else ""
        span = over or span
        found.append(
            over or under if over == under or (not (over and under) and not (under and span)) else span + under
        )
    return found


def heading(cell: Cell) -> str:
    return "".join(cell.split()) if isinstance(cell, str) and len(cell) <= LONGEST_CELL else ""


def strength_of(
    headings: Sequence[str], rows: Sequence[Sequence[Cell]], upper: int, lower: int | None, lexicon: Lexicon
) -> float:
    """Return how many fields a row of headings names, 0 for what is none: it must name a day and an amount."""
    named_ones = [each for each in headings if 0 < len(each) <= LONGEST_HEADING]
    if len(named_ones) < FEWEST:
        return 0
    claimed: dict[str, int] = {}
    known = 0
    for each in named_ones:
        claims = {field for field, strength in lexicon.claims(each).items() if strength >= ENDS}
        known += bool(claims)
        for field in claims:
            claimed[field] = claimed.get(field, 0) + 1
    if not {"date", "time"} & set(claimed) or not MONEY & set(claimed) or known < FEWEST:
        return 0
    own = rows[upper : (upper if lower is None else lower) + 1]
    values = sum(is_value(cell, lexicon) for row in own for cell in row[:WIDEST])
    if lower is not None:
        if not spans(rows[upper], rows[lower]):
            return 0
        known_above = strength_of(headings_of(rows[upper], None), rows, upper, None, lexicon)
        return max(0.0, known - 0.5 - 2 * values) if known - 0.5 > known_above or doubled(rows[upper], lexicon) else 0
    return max(0.0, known - 2 * values - 0.01 * upper / SEARCHED)


def spans(upper: Sequence[Cell], lower: Sequence[Cell]) -> bool:
    """Return whether two rows may be headings together: each cell of the lower stands under one of the upper."""
    return (
        bool(words_of(lower))
        and len(words_of(upper)) >= 1
        and not any(cell != "" for cell in lower if not isinstance(cell, str))
    )


def doubled(upper: Sequence[Cell], lexicon: Lexicon) -> bool:
    """Return whether a heading of an amount is followed by a blank one, as one over two columns is."""
    cells = [heading(cell) for cell in upper]
    return any(cell and not after and MONEY & set(lexicon.claims(cell)) for cell, after in pairwise(cells))


def words_of(row: Sequence[Cell]) -> list[str]:
    return [cell for cell in row if isinstance(cell, str) and cell.strip()]


def first_record(rows: Sequence[Sequence[Cell]], lexicon: Lexicon) -> int | None:
    """Return the index of the first row that holds a day and an amount."""
    for index, row in enumerate(rows):
        days = [place for place, cell in enumerate(row[:WIDEST]) if is_day(cell)]
        if days and any(is_amount(cell, lexicon) for place, cell in enumerate(row[:WIDEST]) if place not in days):
            return index
    return None


def is_day(cell: Cell) -> bool:
    return cell != "" and not isinstance(cell, int | float) and YEAR.point(cell) is not None


def is_amount(cell: Cell, lexicon: Lexicon) -> bool:
    return cell != "" and figures([cell], lexicon).amounts[0] is not None


def is_value(cell: Cell, lexicon: Lexicon) -> bool:
    """Return whether a cell cannot be a heading."""
    if isinstance(cell, str):
        bare = cell.strip(EDGES)
        return bool(bare) and len(bare) <= LONGEST_HEADING and (is_day(bare) or is_amount(bare, lexicon))
    return True


def look(cells: Iterable[Cell], lexicon: Lexicon) -> Look:
    """Return what the first filled cells of a column look like."""
    some: list[Cell] = []
    for cell in cells:
        if cell != "" and not (isinstance(cell, str) and (not (bare := cell.strip(EDGES)) or lexicon.is_blank(bare))):
            some.append(cell)
            if len(some) == SAMPLE:
                break
    if not some:
        return Look(filled=0)
    texts = [text(cell)[:LONGEST_CELL].strip(EDGES) for cell in some]
    days = [YEAR.point(cell) or Calendar(order="dmy").point(cell) or Calendar(order="mdy").point(cell) for cell in some]
    serial = [isinstance(cell, int | float) or is_serial(each) for cell, each in zip(some, texts, strict=True)]
    amounts = [amount for amount in figures(some, lexicon).amounts if amount is not None]
    count = len(some)
    return Look(
        filled=count,
        days=sum(day is not None and not bare for day, bare in zip(days, serial, strict=True)) / count,
        serials=sum(day is not None for day in days) / count,
        timed=sum(day is not None and day[1] for day in days) / count,
        clocks=sum(clock(cell) is not None for cell in some) / count,
        amounts=len(amounts) / count,
        fractions=sum(amount % 1 != 0 for amount in amounts) / count,
        marks=sum(lexicon.mark(each) is not None for each in texts) / count,
        currencies=sum(lexicon.currency(each) is not None and not each.isdecimal() for each in texts) / count,
        digits=sum(any(map(str.isdecimal, each)) for each in texts) / count,
        distinct=len(set(texts)),
        nonzero=any(amounts),
    )


def is_serial(bare: str) -> bool:
    """Return whether a text is a number that only Excel's calendar makes a day of."""
    return bare.replace(".", "", 1).isdecimal() and len(bare.partition(".")[0]) < COMPACT


def strengths(headings: Sequence[str], looks: Sequence[Look], lexicon: Lexicon) -> list[tuple[float, str, int]]:
    """Return every claim of a column to a field that what stands in it does not contradict, the strongest first."""
    found = [
        (strength, field, column)
        for column, (name, seen) in enumerate(zip(headings, looks, strict=True))
        for field, strength in settled(lexicon.claims(name), seen).items()
    ]
    return sorted(found, key=lambda claim: (-claim[0], claim[2]))


def settled(claims: Mapping[str, float], seen: Look) -> dict[str, float]:
    """Return the claims of a heading that agree with the values, and those that the values alone make."""
    found = {field: strength for field, strength in claims.items() if agrees(field, seen)}
    for field, strength in claims.items():
        if field not in found and strength >= KNOWN and unreadable(field, seen):
            found[field] = strength - UNREAD  # a last resort: its rows are told of rather than dropped
    if "counter_account" in found and "counterparty" in found and seen.digits < HALF:
        found["counter_account"] = min(found["counter_account"], found["counterparty"]) - 1  # names, not numbers
    if "date" in found and seen.timed >= HALF:
        found["date"] += TIMED
    if seen.filled and not found.keys() & MONEY:
        if seen.days >= MOSTLY and "date" not in claims:
            found["date"] = BY_VALUES + (TIMED if seen.timed >= HALF else 0)
        if seen.marks >= MOSTLY and seen.distinct <= FEW_MARKS and seen.days < HALF:
            found["mark"] = max(SHAPED, found.get("mark", 0))
        if seen.currencies >= MOSTLY:
            found["currency"] = max(SHAPED, found.get("currency", 0))
        if seen.clocks >= MOSTLY and seen.amounts < MOSTLY and seen.days < HALF and not claims:
            found["time"] = BY_VALUES
    return found


def unreadable(field: str, seen: Look) -> bool:
    """Return whether a column under a known heading may hold the field in a way that cannot be read."""
    other = max(seen.marks, seen.currencies, seen.clocks)
    if field == "date":
        return max(other, seen.amounts) < HALF
    return field in MONEY and max(other, seen.days) < HALF


def agrees(field: str, seen: Look) -> bool:
    """Return whether what stands in a column may be the field."""
    if field in MONEY or field in {"currency", "mark"}:
        share = {"currency": seen.currencies, "mark": seen.marks}.get(field, seen.amounts)
        return share >= HALF or (not seen.filled and field != "mark")
    if field == "date":
        return seen.days >= HALF or seen.serials >= MOSTLY
    if field == "time":
        return seen.clocks >= HALF and seen.timed < HALF
    if field in {"counterparty", "summary", "counter_bank"}:
        return seen.fractions < HALF
    return True
