"""Rows of a list that are transactions, those that are none, and those that should be and cannot be read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from cmdesk.core.errors import Problem
from cmdesk.core.text import message
from cmdesk.intake.bank.columns import FLOW
from cmdesk.intake.bank.days import Calendar, clock, points
from cmdesk.intake.bank.figures import Figures, figures
from cmdesk.intake.bank.layout import Table, heading
from cmdesk.intake.bank.lexicon import EDGES, Lexicon
from cmdesk.intake.cells import text
from cmdesk.intake.sheets import Cell

Point = tuple[datetime, bool]
"""A point in time and whether it has a time of day."""

LAST = 20  # rows of a list among which is one of totals without a word
FIGURES = 4  # of a day, at least
SHOWN = 40  # characters of a cell in a message
LONGEST_TEXT = 2000  # characters of a text that is kept
LONGEST_BLANK = 40
TIDY = 4  # letters and figures, and more of them than a word for "nothing" has


@dataclass(kw_only=True)
class Parsed:
    """The columns of a list as values, a place for each row."""

    table: Table
    columns: Mapping[str, int]
    at: list[Point | None]
    figures: Mapping[str, Figures]

    def number(self, place: int) -> int:
        """Return the row of the file, from 1."""
        return self.table.first + place + 1

    def cells(self, name: str, places: Sequence[int]) -> Sequence[Cell]:
        """Return the cells of a field in some rows, in order."""
        column = self.table.column(self.columns[name])
        return column if len(places) == len(column) else [column[place] for place in places]

    def amounts(self, name: str, places: Sequence[int]) -> list[Decimal | None]:
        """Return the amounts of a field in some rows, None for each where it has no column."""
        if name not in self.figures:
            return [None] * len(places)
        found = self.figures[name].amounts
        return found if len(places) == len(found) else [found[place] for place in places]


@dataclass(kw_only=True)
class Sorted:
    """Places of transactions, rows of the file that are none, problems; totals are places of rows that add up."""

    places: list[int] = field(default_factory=list)
    skipped: list[int] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    totals: list[int] = field(default_factory=list)


def parse(
    table: Table,
    columns: Mapping[str, int],
    further: Sequence[int],
    lexicon: Lexicon,
    *,
    calendar: Calendar,
    units: Mapping[str, Decimal],
) -> Parsed:
    """Return days and amounts of every row."""
    at = points(table.column(columns["date"]), calendar)
    for place in further:  # 付款时间 is blank for an order that was never paid, 创建时间 is not
        if None in at:
            other = table.column(place)
            first = table.column(columns["date"])
            at = [
                calendar.point(other[row]) if found is None and is_empty(first[row]) and other[row] != "" else found
                for row, found in enumerate(at)
            ]
    if "time" in columns:
        at = with_times(at, table.column(columns["time"]))
    read = {
        name: figures(table.column(columns[name]), lexicon, units.get(name, Decimal(1)))
        for name in (*FLOW, "balance", "refund")
        if name in columns
    }
    return Parsed(table=table, columns=columns, at=at, figures=read)


def with_times(at: Sequence[Point | None], cells: Sequence[Cell]) -> list[Point | None]:
    """Return days with the times of day beside them; one that has a time already keeps it."""
    clocks = {cell: None if cell == "" else clock(cell) for cell in set(cells)}
    return [
        found if found is None or found[1] or (hour := clocks[cell]) is None
        else (datetime.combine(found[0], hour), True)
        for found, cell in zip(at, cells, strict=True)
    ]  # fmt: skip


def is_empty(cell: Cell) -> bool:
    return isinstance(cell, str) and not cell.strip(EDGES)


def carry_days(parsed: Parsed, lexicon: Lexicon) -> int:
    """Give rows without a day that of the row above, where a day is printed once for all its rows; return how many.

    Such a row has one amount and, where balances are printed, its balance; else words besides. A row of totals has not.
    """
    days = parsed.table.column(parsed.columns["date"])
    flows = [parsed.figures[name].amounts for name in FLOW if name in parsed.figures]
    balances = parsed.figures["balance"].amounts if "balance" in parsed.figures else None
    above: Point | None = None
    count = 0
    for place, at in enumerate(parsed.at):
        if at is not None:
            above = at
        elif above and is_empty(days[place]) and sum(bool(each[place]) for each in flows) == 1:
            words = [bare for cell in parsed.table.rows[place] if isinstance(cell, str) and (bare := cell.strip(EDGES))]
            if any(lexicon.sums(each) or lexicon.carries(each) for each in words):
                continue
            if balances[place] is not None if balances else any(not each[0].isdecimal() for each in words):
                parsed.at[place] = above[0].replace(hour=0, minute=0, second=0), False
                count += 1
    return count


def sort_rows(parsed: Parsed, lexicon: Lexicon) -> Sorted:
    """Tell transactions from the rest; a row that holds a day or an amount is never dropped without a word."""
    found = Sorted()
    flows = [parsed.figures[name] for name in (*FLOW, "refund") if name in parsed.figures]
    some = flows[0].amounts
    for each in flows[1:]:
        some = [other if amount is None else amount for amount, other in zip(some, each.amounts, strict=True)]
    last = len(parsed.at) - LAST
    bad = set().union(*(each.bad for each in flows))
    leads = lead_texts(parsed)
    for place, (at, amount) in enumerate(zip(parsed.at, some, strict=True)):
        lead = leads[place]
        if at is not None and amount is not None and place not in bad:
            if lead and (lexicon.sums(lead) or lexicon.carries(lead)):
                found.skipped.append(parsed.number(place))
                found.totals.append(place)
            else:
                found.places.append(place)
            continue
        if at is None and amount is not None and place >= last and adds_up(parsed, place, found.places):
            found.skipped.append(parsed.number(place))
            continue
        other(parsed, place, found, lexicon, day=at is not None, amount=amount is not None, bad=place in bad)
    return found


def adds_up(parsed: Parsed, place: int, above: Sequence[int]) -> bool:
    """Return whether a row without words or day prints the sums of the transactions above it."""
    flows = [parsed.figures[name].amounts for name in FLOW if name in parsed.figures]
    cells = [cell for cell in parsed.table.rows[place] if cell != "" and not is_empty(cell)]
    said = [each[place] for each in flows]
    if not above or len(cells) > len(flows) + 1 or any(amount is None for amount in said):
        return False
    return all(each[place] == sum((each[row] or 0 for row in above), Decimal(0)) for each in flows)


def lead_texts(parsed: Parsed) -> list[str]:
    """Return the text of each row that would say it is a total: its summary."""
    if "summary" not in parsed.columns:
        return [""] * len(parsed.at)
    return [cell if type(cell) is str else "" for cell in parsed.table.column(parsed.columns["summary"])]


def other(parsed: Parsed, place: int, found: Sorted, lexicon: Lexicon, *, day: bool, amount: bool, bad: bool) -> None:
    """Put a row that is no plain transaction where it belongs; day, amount and bad say what it has."""
    row = parsed.table.rows[place]
    words = [bare for cell in row if cell != "" and (bare := text(cell).strip(EDGES))]
    if not words:
        return
    number = parsed.number(place)
    if any(map(lexicon.sums, words)) or any(map(lexicon.carries, words)):
        found.totals.append(place)
        found.skipped.append(number)
    elif lexicon.note.match(words[0]) or is_heading(parsed, row) or not (day or amount or (bad and dated(parsed, row))):
        found.skipped.append(number)
    else:
        found.problems.append(problem(parsed, place, day=day, bad=bad))


def dated(parsed: Parsed, row: Sequence[Cell]) -> bool:
    """Return whether the cell for the day holds as many figures as a day has, though none can be read."""
    return sum(map(str.isdecimal, text(row[parsed.columns["date"]])[:SHOWN])) >= FIGURES


def is_heading(parsed: Parsed, row: Sequence[Cell]) -> bool:
    """Return whether a row repeats the headings."""
    headings = parsed.table.headings
    same = [
        heading(row[place]) != "" and headings[place].endswith(heading(row[place])) for place in parsed.columns.values()
    ]
    return sum(same) * 2 > len(same)


def problem(parsed: Parsed, place: int, *, day: bool, bad: bool) -> Problem:
    """Return why a row that should be a transaction is none."""
    row, number = parsed.table.rows[place], parsed.number(place)
    if not day:
        column = parsed.columns["date"]
        said = shown(row[column])
        what = (
            message("statement", "“{text}” is no day that can be read.", text=said)
            if said
            else message("statement", "There is an amount but no day.")
        )
        return Problem(row=number, column=parsed.table.headings[column], message=what)
    names = [name for name in (*FLOW, "refund") if name in parsed.columns]
    if bad:
        name = next(name for name in names if place in parsed.figures[name].bad)
        column = parsed.columns[name]
        what = message("statement", "“{text}” is no amount that can be read.", text=shown(row[column]))
        return Problem(row=number, column=parsed.table.headings[column], message=what)
    what = message("statement", "There is a day but no amount.")
    return Problem(row=number, column=parsed.table.headings[parsed.columns[names[0]]], message=what)


def shown(cell: Cell) -> str:
    return text(cell).strip(EDGES)[:SHOWN]


def texts_of(parsed: Parsed, name: str, places: Sequence[int], lexicon: Lexicon) -> list[str]:
    """Return the texts of a field for some rows, without what programs add to them; empty where a cell says nothing."""
    if name not in parsed.columns:
        return [""] * len(places)
    cells = parsed.cells(name, places)
    distinct = set(cells)
    if len(distinct) * 2 > len(cells):
        return [
            cell if type(cell) is str and cell.isalnum() and TIDY < len(cell) < LONGEST_TEXT else tidy(cell, lexicon)
            for cell in cells
        ]
    known = {cell: tidy(cell, lexicon) for cell in distinct}
    return [known[cell] for cell in cells]


def tidy(cell: Cell, lexicon: Lexicon) -> str:
    """Return the text of a cell without what programs add to it; empty where it says nothing."""
    bare = cell.strip(EDGES) if type(cell) is str else text(cell)
    if not bare.isprintable() or bare.startswith('="'):
        bare = text(bare.removeprefix('="')).strip(EDGES)
    if len(bare) <= LONGEST_BLANK and lexicon.is_blank(bare):
        return ""
    return bare[:LONGEST_TEXT]
