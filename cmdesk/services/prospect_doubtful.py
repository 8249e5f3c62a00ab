"""The rows of a sheet that something is wrong with, as a sheet of their own: to be set right and imported again."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from cmdesk.core.errors import Problem
from cmdesk.core.files import replacing
from cmdesk.core.masking import PHONE, TEXT, Hide, mask_message
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import Translate
from cmdesk.intake import cells
from cmdesk.intake.prospects import ProspectSheet
from cmdesk.intake.sheets import Cell
from cmdesk.intake.vocabulary import FIELDS, REASON
from cmdesk.ledgers.in_memory import SheetInMemory, cell, packed, sheet_title
from cmdesk.ledgers.styles import styles

KINDS = {
    "contact": "name",
    "phone": PHONE,
    "phone2": PHONE,
    "credit_code": "uscc",
    "identity": "id_card",
    "address": "address",
    "referrer": "name",
}
"""How the columns of each field are masked; every other as free text."""
NARROWEST, WIDEST, REASON_WIDTH = 10, 32, 60  # half-width characters
LOOKED_AT = 50  # rows that tell how wide a column is


def save_doubtful(
    sheet: ProspectSheet, path: Path, *, translate: Translate, hide: Hide, progress: Progress = silent
) -> int:
    """Write every row with a problem to a workbook at path, with its reasons in a last column; return how many.

    What stands above the list stays above it, since it may name the unit of amounts; the cells in question are marked.
    A workbook written by this function, set right, is read as the sheet was: the column of reasons is passed over.
    """
    by_row: dict[int, list[Problem]] = {}
    for problem in sheet.problems:
        if problem.row is not None:
            by_row.setdefault(problem.row, []).append(problem)
    book = Workbook(write_only=True)
    for style in styles():
        book.add_named_style(style)
    page = book.create_sheet(sheet_title(sheet.sheet))
    lay_out(page, sheet, sorted(by_row))
    page._writer = SheetInMemory(page)  # noqa: SLF001  (openpyxl would make a temporary file here)
    page._writer.write_top()  # noqa: SLF001  (so it would, too, at the first row)
    for row in head(page, sheet, translate):
        page.append(row)
    for done, (number, problems) in enumerate(sorted(by_row.items()), start=1):
        page.append(body(page, sheet, number, problems, translate, hide))
        progress(done, len(by_row))
    with replacing(path) as part:
        part.write_bytes(packed(book))
    return len(by_row)


def lay_out(page: Any, sheet: ProspectSheet, rows: Sequence[int]) -> None:
    for column, heading in enumerate(sheet.headings):
        told = [cells.text(each[column]) for number in rows[:LOOKED_AT] if column < len(each := row_at(sheet, number))]
        wide = max(2 * len(text) for text in (heading, *told))
        page.column_dimensions[get_column_letter(column + 1)].width = min(max(wide, NARROWEST), WIDEST) + 2
    page.column_dimensions[get_column_letter(len(sheet.headings) + 1)].width = REASON_WIDTH
    page.freeze_panes = f"A{(sheet.header_row or 1) + 1}"


def head(page: Any, sheet: ProspectSheet, translate: Translate) -> Iterator[list[Any]]:
    """Yield the rows down to the headings, as they stand; a sheet without headings gets some."""
    reason = cell(page, translate(REASON.context, REASON.source), "head")
    names = list(sheet.headings)
    if sheet.header_row is None:
        for field, column in sheet.mapping.items():
            names[column] = translate(FIELDS[field].context, FIELDS[field].source)
    for number in range(1, sheet.header_row or 1):
        yield [cell(page, plain(value), "caption") for value in row_at(sheet, number)]
    yield [*(cell(page, name, "head") for name in names), reason]


def body(
    page: Any, sheet: ProspectSheet, number: int, problems: Sequence[Problem], translate: Translate, hide: Hide
) -> list[Any]:
    """Return one row: its cells as they stand in the file, those in question marked, and the reasons."""
    kinds = {column: KINDS.get(field, TEXT) for field, column in sheet.mapping.items()}
    doubtful = {problem.column for problem in problems}
    values = row_at(sheet, number)
    reasons = "\n".join(mask_message(problem.message, hide).read(translate) for problem in problems)
    found = []
    for column, heading in enumerate(sheet.headings):
        value = values[column] if column < len(values) else ""
        text, kind = cells.text(value), kinds.get(column, TEXT)
        shown = hide(kind, text)
        if shown != text and kind != TEXT:
            reasons = reasons.replace(text, shown)
        style = "doubt" if heading in doubtful else "date" if isinstance(value, date) else "string"
        found.append(cell(page, plain(value) if shown == text else shown, style))
    return [*found, cell(page, reasons, "text")]


def row_at(sheet: ProspectSheet, number: int) -> Sequence[Cell]:
    return sheet.cells[number - 1] if 0 < number <= len(sheet.cells) else ()


def plain(value: Cell) -> str | int | float | date | None:
    """Return a cell's value as a workbook keeps it exactly; a figure with all its digits, a time as its text."""
    if value == "" or value is None:
        return None
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, datetime) and value.time() == time():
        return value.date()
    if isinstance(value, bool) or not isinstance(value, str | int | float | date):
        return cells.text(value)
    return value
