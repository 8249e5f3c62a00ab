"""Where the list of a statement stands in a sheet."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from cmdesk.intake.bank.days import Calendar
from cmdesk.intake.bank.figures import figures
from cmdesk.intake.bank.lexicon import EDGES, ENDS, Lexicon
from cmdesk.intake.bank.numbered_days import spelled_days
from cmdesk.intake.bank.split_days import joined_days
from cmdesk.intake.sheets import Cell, column_letter

SEARCHED = 300  # rows among which the headings are looked for
WIDEST = 256  # columns further right are not looked at
LONGEST_HEADING = 30
LONGEST_CELL = 200
FEWEST = 2  # cells that make a row of headings
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


def find_table(rows: Sequence[Sequence[Cell]], lexicon: Lexicon, header_row: int | None = None) -> Table | None:
    """Return the list of a sheet; None where no row looks like a transaction or names a day and an amount.

    header_row counts from 1 and is taken as it is; 0 says that there are no headings.
    """
    some = rows[:SEARCHED]
    if header_row == 0:
        first = first_record(some, lexicon)
        return None if first is None else table(rows, None, None, first, lexicon)
    if header_row is not None:
        index = header_row - 1
        return table(rows, index, None, index + 1, lexicon) if index < len(rows) else None
    best, strength = None, 0.0
    for index, row in enumerate(some):
        for lower in (None, index + 1) if index + 1 < len(some) else (None,):
            found = strength_of(headings_of(row, None if lower is None else some[lower]), some, index, lower, lexicon)
            if found > strength:
                best, strength = (index, lower), found
    if best is not None:
        upper, lower = best
        return table(rows, upper, lower, (upper if lower is None else lower) + 1, lexicon)
    first = first_record(some, lexicon)
    if first is None:
        return None
    over = first - 1
    if over >= 0 and len(words_of(some[over])) >= FEWEST and not any(is_value(cell, lexicon) for cell in some[over]):
        return table(rows, over, None, first, lexicon)
    return table(rows, None, None, first, lexicon)


def table(rows: Sequence[Sequence[Cell]], upper: int | None, lower: int | None, first: int, lexicon: Lexicon) -> Table:
    under = rows[first:]
    top = rows[upper] if upper is not None else ()
    width = min(WIDEST, max(len(top), max(map(len, under[:SEARCHED]), default=0)))
    headings = headings_of(top, rows[lower] if lower is not None else None)
    padded = [row if len(row) >= width else (*row, *("",) * (width - len(row))) for row in under]
    above = first if upper is None else upper
    titles = [cell for row in rows[:above] for cell in words_of(row)]
    names, whole = joined_days(named(headings, width), padded, titles)
    whole = spelled_days(whole, names, lexicon)
    return Table(header=lower if lower is not None else upper, above=above, first=first, headings=names, rows=whole)


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
