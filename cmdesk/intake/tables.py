"""Finds the list in a workbook: its sheet, the row of its headings, its columns."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeGuard

from cmdesk.core.errors import Problem
from cmdesk.core.text import message
from cmdesk.intake import cells
from cmdesk.intake.columns import recognise
from cmdesk.intake.headings import HEAD, claims
from cmdesk.intake.sheets import Cell, Sheet, Workbook, column_letter

SEARCHED = 40  # rows among which the headings are looked for
LONGEST_HEADING = 24
FEWEST = 2  # cells that make a row of headings


@dataclass(frozen=True, kw_only=True)
class Table:
    """A list found in a sheet: rows count from 1, columns from 0; first_row is the first that may be a prospect."""

    sheet: Sheet
    header_row: int | None
    first_row: int
    headings: tuple[str, ...]
    mapping: Mapping[str, int]
    problems: tuple[Problem, ...]

    @property
    def rows(self) -> Sequence[Sequence[Cell]]:
        """The rows from first_row on."""
        return self.sheet.rows[self.first_row - 1 :]

    def heading(self, key: str) -> str:
        """Return the heading of a field that has a column."""
        return self.headings[self.mapping[key]]


def find_table(book: Workbook, *, sheet: str | None, given: Mapping[str, int | None]) -> Table | None:
    """Return the list in the named sheet, else the one with most recognised columns, then most rows.

    Hidden sheets count only where all are hidden or one is named. None where there is no list. Another list in the
    workbook becomes a problem.
    """
    named = [each for each in book.sheets if each.name == sheet]
    among = named or [each for each in book.sheets if each.visible] or book.sheets
    tables = [table for each in among if (table := table_of(each, given=given)) is not None]
    if not tables:
        return None
    best = max(tables, key=lambda table: ("name" in table.mapping, len(table.mapping), len(table.rows)))
    others = [other_list(table, best) for table in tables if is_rival(table, best)]
    return replace(best, problems=(*best.problems, *others))


def is_rival(table: Table, best: Table) -> bool:
    return table is not best and len(table.rows) > 0 and {"name", "phone"} <= set(table.mapping)


def other_list(table: Table, best: Table) -> Problem:
    return Problem(
        sheet=table.sheet.name,
        message=message(
            "prospects",
            "The sheet “{other}” holds a list too; only “{sheet}” was read.",
            other=table.sheet.name,
            sheet=best.sheet.name,
        ),
    )


def table_of(sheet: Sheet, *, given: Mapping[str, int | None]) -> Table | None:
    """Return the list in one sheet, with or without a row of headings; None where there is none."""
    rows = sheet.rows
    width = max(map(len, rows), default=0)
    header = header_index(rows[:SEARCHED])
    first = header + 1 if header is not None else first_record(rows[:SEARCHED])
    if first is None:
        return None
    headings = name_columns(rows[header] if header is not None else (), width)
    mapping, problems = recognise(headings, rows[first:], given=given)
    return Table(
        sheet=sheet,
        header_row=None if header is None else header + 1,
        first_row=first + 1,
        headings=headings,
        mapping=mapping,
        problems=tuple(problems),
    )


def header_index(rows: Sequence[Sequence[Cell]]) -> int | None:
    """Return the index of the row with most known headings, else of one that stands over values like headings do."""
    strengths = [known_headings(row) for row in rows]
    best = max(strengths, default=0)
    if best > 0:
        return strengths.index(best)
    first = first_record(rows)
    above = first - 1 if first else None
    if above is None or any(map(is_value, rows[above])) or filled(rows[above]) < FEWEST:
        return None
    return above


def known_headings(row: Sequence[Cell]) -> int:
    """Return how many more known headings a row has than values; a single heading counts only if it is all there is."""
    known = sum(max(claims(cell).values(), default=0) >= HEAD for cell in row if is_short_text(cell))
    if known < FEWEST and not (known and filled(row) == known):
        return 0
    return known - sum(map(is_value, row))


def first_record(rows: Sequence[Sequence[Cell]]) -> int | None:
    """Return the index of the first row that holds a phone or a code beside something else."""
    return next((index for index, row in enumerate(rows) if filled(row) >= FEWEST and any(map(is_number, row))), None)


def name_columns(row: Sequence[Cell], width: int) -> tuple[str, ...]:
    """Return a name for every column, each once: its heading, that with a number, or the column's letter."""
    names: dict[str, None] = {}
    numbers: dict[str, int] = {}
    for column in range(width):
        heading = " ".join(cells.text(row[column]).split()) if column < len(row) else ""
        name = first = heading or column_letter(column + 1)
        while name in names:
            numbers[first] = numbers.get(first, 1) + 1
            name = f"{first} ({numbers[first]})"
        names[name] = None
    return tuple(names)


def filled(row: Sequence[Cell]) -> int:
    return sum(cell != "" for cell in row)


def is_short_text(cell: Cell) -> TypeGuard[str]:
    return isinstance(cell, str) and 0 < len(cell.strip()) <= LONGEST_HEADING


def is_number(cell: Cell) -> bool:
    """Return whether a cell is a phone, a code or an identity number."""
    return cells.is_phone(cell) or cells.is_landline(cell) or cells.is_credit_code(cell) or cells.is_identity(cell)


def is_value(cell: Cell) -> bool:
    """Return whether a cell cannot be a heading."""
    return cell != "" and (not isinstance(cell, str) or is_number(cell) or cells.is_written_day(cell))
