"""The statements themselves: what was entered, what the manager added to it, and totals as formulas."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from openpyxl.utils import column_index_from_string, get_column_letter

from cmdesk.analysis.figures import Figures, Period
from cmdesk.core.catalog.statements import Line
from cmdesk.core.expressions import parse
from cmdesk.ledgers.statement_book.cells import Cells
from cmdesk.ledgers.statement_book.formulas import Formula, joined, translated
from cmdesk.ledgers.statement_book.sheet import FIRST_ROW, SheetOfFormulas

NIL = Decimal(0)


@dataclass(frozen=True, kw_only=True)
class Column:
    """A period's columns on every statement: the last one is what everything goes by.

    reported: as entered, and moved: by how much each row and total moves, both only where there are entries.
    """

    at: int
    period: Period
    figures: Figures
    place: int
    reported: Period | None = None
    before: Figures | None = None
    moved: dict[str, Decimal] | None = None


def place_rows(sheet: SheetOfFormulas, lines: Sequence[Line], columns: Sequence[Column], cells: Cells) -> None:
    """Say where each row of a statement stands in each period, before anything refers to it."""
    for down, line in enumerate(lines):
        for column in columns:
            cells.found[line.code, column.at] = sheet.address(FIRST_ROW + down, column.place)


def write_rows(
    sheet: SheetOfFormulas, lines: Sequence[Line], columns: Sequence[Column], cells: Cells, names: Sequence[str]
) -> None:
    """Write the rows of a statement over its periods."""
    for down, (line, name) in enumerate(zip(lines, names, strict=True)):
        row = FIRST_ROW + down
        sheet.text(row, 1, f"{'　' * bool(line.of)}{name}", "total" if line.formula else "enum")
        for column in columns:
            if column.reported is None or column.before is None:
                write_cell(sheet, row, column.place, line, column.period, column.figures, cells, column.at)
            else:
                write_adjusted(sheet, row, line, column, cells)


def write_cell(
    sheet: SheetOfFormulas,
    row: int,
    place: int,
    line: Line,
    period: Period,
    figures: Figures,
    cells: Cells,
    at: int,
) -> None:
    """Write one figure: as entered, as a formula where it follows from rows, nil where it is blank in a whole one."""
    value = figures.get(line.code, period).number
    entered = period.figures.get(line.code)
    made = made_of(line, cells, at)
    if made is not None and (entered is None or figures.get(f"sum_{line.code}", period).number == entered):
        sheet.formula(row, place, made, value, bold=True)
    elif into := made_into(line, period, figures, cells, at):
        sheet.formula(row, place, into, value, bold=bool(line.formula))
    else:
        sheet.figure(row, place, value, bold=bool(line.formula))


def made_of(line: Line, cells: Cells, at: int) -> Formula | None:
    return cells.expression(line.formula, at) if line.formula else None


def made_into(line: Line, period: Period, figures: Figures, cells: Cells, at: int) -> Formula | None:
    """Return the rows of a self-made statement that lead to this one, added up."""
    rules = cells.rules
    parts = [one.code for one in rules.lines.values() if one.into == line.code and (one.code, at) in cells.found]
    parts = [code for code in parts if figures.get(code, period).number is not None]
    together = sum((figures.get(code, period).number or NIL for code in parts), NIL)
    if not parts or together != period.figures.get(line.code):
        return None
    return joined("+".join(f"{{{each}}}" for each in range(len(parts))), *(cells.formula(code, at) for code in parts))


def write_adjusted(sheet: SheetOfFormulas, row: int, line: Line, column: Column, cells: Cells) -> None:
    """Write reported, entry and adjusted; a row that was not reported stays unknown."""
    reported, before, moved = column.reported, column.before, column.moved or {}
    if reported is None or before is None:
        return
    adjusted = column.figures.get(line.code, column.period).number
    if before.get(line.code, reported).number is None and adjusted is not None:  # it follows from a self-made row
        write_cell(sheet, row, column.place, line, column.period, column.figures, cells, column.at)
        return
    first = column.place - 2
    own = Cells(cells.rules, cells.periods, cells.before, shifted(cells, column.at, -2))
    write_cell(sheet, row, first, line, reported, before, own, column.at)
    if line.code in moved:
        if line.formula:
            entries = shifted(cells, column.at, -1)
            sheet.formula(row, first + 1, moves_of(line, entries, column.at), moved[line.code], bold=True)
        else:
            sheet.figure(row, first + 1, moved[line.code])
    held, entry = (sheet.address(row, place) for place in (first, first + 1))
    formula = Formula(text=f"{held}+N({entry})", cells=frozenset({held}))
    sheet.formula(row, column.place, formula, adjusted, bold=bool(line.formula))


def moves_of(line: Line, entries: dict[tuple[str, int], str], at: int) -> Formula:
    """Return a total of entries; a row without one adds nothing."""
    names = parse(line.formula).names
    known = {name: Formula(text=f"N({entries[name, at]})") for name in names if (name, at) in entries}
    return translated(line.formula, lambda name: known.get(name, Formula(text="0")))


def shifted(cells: Cells, at: int, by: int) -> dict[tuple[str, int], str]:
    """Return the places of a period's rows so many columns further right."""
    found = dict(cells.found)
    for (code, place), address in cells.found.items():
        if place == at and code in cells.rules.lines:
            found[code, place] = moved_address(address, by)
    return found


def moved_address(address: str, by: int) -> str:
    sheet, column, row = address.rsplit("$", 2)
    return f"{sheet}${get_column_letter(column_index_from_string(column) + by)}${row}"
