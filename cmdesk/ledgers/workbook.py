"""Ledgers to a workbook: one sheet each, ready to print, text that stays text and money that stays exact."""

import io
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.formatting.rule import CellIsRule
from openpyxl.packaging.core import DocumentProperties
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from cmdesk.core.catalog import LedgerColumn, LedgerEntry
from cmdesk.core.files import replacing
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import Translate
from cmdesk.ledgers.ledger import Cells

HEADER_ROW = 3
LONGEST_TEXT = 32_767  # characters Excel keeps in a cell
WIDTHS = {"int": 6, "decimal": 10, "money": 11, "percent": 8, "date": 11, "time": 8, "enum": 11, "text": 30}
WIDTH = 14  # characters; of every other kind of column
OWN_WIDTHS = {
    "seq": 5, "contact": 8, "manager": 8, "mobile": 13, "cust_name": 22, "district": 20, "remark": 24, "industry": 15,
}  # fmt: skip
MARGIN = 0.3  # inches
FIXED_TIME = (2000, 1, 1, 0, 0, 0)  # of the files inside, so that the same rows give the same bytes
LINE_HEIGHT, ROW_HEIGHT = 14, 18  # points
MOST_LINES = 12
LAST_NARROW = "\u2e7f"  # characters beyond it are full-width
FORMATS = {
    "int": "#,##0",
    "decimal": "#,##0.00",
    "money": "#,##0.00",
    "percent": "0%",
    "date": "yyyy-mm-dd",
    "time": "hh:mm",
}
NUMBERS = {"int", "decimal", "money", "percent"}
INK, RULE, HEAD_FILL, LATE, DOUBT_FILL = (
    "FF1C1F24",
    "FFDCD8D0",
    "FFECE9E3",
    "FFA8241B",
    "FFFBE7C6",
)  # the light theme's, on white paper
FONT = "Microsoft YaHei"


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """A ledger's columns and its rows, masked already where they shall be."""

    entry: LedgerEntry
    rows: Sequence[Cells]


@dataclass(frozen=True, kw_only=True)
class Heading:
    """What stands above every ledger: who keeps it, as of which day, and whether it shows what is usually masked."""

    manager: str
    branch: str
    as_of: date
    whole: bool = False


def write_workbook(
    path: Path, sheets: Sequence[Sheet], heading: Heading, translate: Translate, progress: Progress = silent
) -> None:
    """Write sheets to path, whole or not at all; progress counts rows."""
    made = workbook(sheets, heading, translate, progress)
    with replacing(path) as part:
        part.write_bytes(made)


def workbook(sheets: Sequence[Sheet], heading: Heading, translate: Translate, progress: Progress = silent) -> bytes:
    """Return sheets as an xlsx file; nothing is written to a disk on the way. progress counts rows."""
    book = Workbook(write_only=True)
    made = datetime.combine(heading.as_of, time())
    book.properties = DocumentProperties(creator="cmdesk", created=made, modified=made)
    for style in styles():
        book.add_named_style(style)
    total, done = sum(len(sheet.rows) for sheet in sheets), 0
    try:
        for sheet in sheets:
            for written in fill(book, sheet, heading, translate):
                progress(done + written, total)
            done += len(sheet.rows)
    finally:
        saved = packed(book)  # a workbook begun is put away only by saving it
    return saved


def packed(book: Workbook) -> bytes:
    """Return the workbook as a file, saved in memory."""
    whole = io.BytesIO()
    with InMemory(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        ExcelWriter(book, archive).write_data()
    return whole.getvalue()


class InMemory(zipfile.ZipFile):
    """Takes a sheet's text from memory where openpyxl hands over its temporary file, and tells no time."""

    def writestr(self, zinfo_or_arcname: Any, data: Any, *_: Any, **__: Any) -> None:
        entry = zipfile.ZipInfo(zinfo_or_arcname, FIXED_TIME)
        super().writestr(entry, data, self.compression)

    def write(self, filename: Any, arcname: Any = None, *_: Any) -> None:
        self.writestr(arcname, filename.getvalue())


class SheetInMemory(WorksheetWriter):
    """Writes a sheet's text to memory: no client lies readable in a temporary file, were the power to fail."""

    def __init__(self, page: Any) -> None:
        super().__init__(page, io.BytesIO())

    def cleanup(self) -> None:
        """Do nothing: there is no file to remove."""


def fill(book: Workbook, sheet: Sheet, heading: Heading, translate: Translate) -> Iterator[int]:
    """Write one ledger; yield the number of rows written after each."""
    name, columns = translate("catalog", sheet.entry.name), sheet.entry.columns
    page = book.create_sheet(sheet_title(name))
    lay_out(page, columns, len(sheet.rows), heading)
    page._writer = SheetInMemory(page)  # noqa: SLF001  (openpyxl would make a temporary file here)
    page._writer.write_top()  # noqa: SLF001  (so it would, too, at the first row)
    page.append([cell(page, name, "title")])
    page.append([cell(page, caption(sheet.entry, heading, translate), "caption")])
    heads = ["head right" if column.type in NUMBERS else "head" for column in columns]
    page.append(
        [cell(page, column_title(column, translate), head) for column, head in zip(columns, heads, strict=True)]
    )
    for written, row in enumerate(sheet.rows, start=1):
        lines = lines_of(row, columns)
        if lines > 1:
            page.row_dimensions[HEADER_ROW + written].height = (lines - 1) * LINE_HEIGHT + ROW_HEIGHT
        page.append([cell(page, row.get(column.key), column.type, translate) for column in columns])
        yield written
    page.append(totals(page, columns, sheet.rows, translate))


def sheet_title(name: str) -> str:
    """Return name as Excel takes it for a sheet: 31 characters, and none of the marks it refuses."""
    return "".join("_" if each in "[]:*?/\\" else each for each in name)[:31]


def caption(entry: LedgerEntry, heading: Heading, translate: Translate) -> str:
    units = sorted({column.unit for column in entry.columns if column.type == "money" and column.unit})
    parts = [
        translate("ledgers", "Branch: {branch}").format(branch=heading.branch or "—"),
        translate("ledgers", "Kept by: {manager}").format(manager=heading.manager or "—"),
        translate("ledgers", "As of: {day}").format(day=heading.as_of.isoformat()),
    ]
    parts.append(
        translate("ledgers", "Whole version: numbers of people are not masked")
        if heading.whole
        else translate("ledgers", "Masked version")
    )
    if units:
        names = "、".join(translate("catalog", unit) for unit in units)
        parts.append(translate("ledgers", "Amounts in: {units}").format(units=names))
    return "    ".join(parts)


def column_title(column: LedgerColumn, translate: Translate) -> str:
    name = translate("catalog", column.name)
    return f"{name}\n{translate('catalog', column.unit)}" if column.unit and column.type == "money" else name


def lay_out(page: Any, columns: Sequence[LedgerColumn], count: int, heading: Heading) -> None:
    """Set everything about the sheet that must be known before its first row."""
    last = get_column_letter(len(columns))
    page.freeze_panes = f"{get_column_letter(frozen(columns) + 1)}{HEADER_ROW + 1}"
    page.auto_filter.ref = f"A{HEADER_ROW}:{last}{HEADER_ROW + count}"
    page.print_title_rows = f"1:{HEADER_ROW}"
    page.page_setup.orientation, page.page_setup.paperSize = "landscape", Worksheet.PAPERSIZE_A4
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.oddFooter.center.text = "&P / &N"
    page.page_margins = PageMargins(left=MARGIN, right=MARGIN, top=MARGIN, bottom=2 * MARGIN, footer=MARGIN)
    page.sheet_format.defaultRowHeight, page.sheet_format.customHeight = ROW_HEIGHT, True
    page.row_dimensions[1].height = 26
    page.row_dimensions[HEADER_ROW].height = 32
    for place, column in enumerate(columns, start=1):
        letter = get_column_letter(place)
        page.column_dimensions[letter].width = width_of(column) + 2
        if column.key == "next_date" and count:
            cells = f"{letter}{HEADER_ROW + 1}:{letter}{HEADER_ROW + count}"
            day = heading.as_of
            rule = CellIsRule(
                operator="between",
                formula=["1", f"DATE({day.year},{day.month},{day.day})-1"],
                font=Font(color=LATE, bold=True),
            )
            page.conditional_formatting.add(cells, rule)


def width_of(column: LedgerColumn) -> int:
    """Return how many half-width characters a column takes."""
    return OWN_WIDTHS.get(column.key, WIDTHS.get(column.type, WIDTH))


def lines_of(row: Cells, columns: Sequence[LedgerColumn]) -> int:
    """Return how many lines a row takes when its texts wrap: a Chinese character is two wide."""
    most = 1
    for column in columns:
        value = row.get(column.key)
        if isinstance(value, str) and column.type != "enum" and 2 * len(value) > width_of(column):
            taken = sum(2 if letter > LAST_NARROW else 1 for letter in value) + value.count("\n") * width_of(column)
            most = max(most, -(-taken // width_of(column)))
    return min(most, MOST_LINES)


def frozen(columns: Sequence[LedgerColumn]) -> int:
    """Return how many columns stay in sight: up to the client's name."""
    keys = [column.key for column in columns]
    return keys.index("cust_name") + 1 if "cust_name" in keys else 1


def cell(page: Any, value: Any, style: str, translate: Translate | None = None) -> Cell:
    """Return a cell; text is never taken for a formula, a code of the catalog reads in the document's language."""
    if isinstance(value, str):
        text = translate("catalog", value) if translate and style == "enum" else value
        value = ILLEGAL_CHARACTERS_RE.sub("", text)[:LONGEST_TEXT]
    made = WriteOnlyCell(page, value)
    if isinstance(value, str):
        made.data_type = "s"
    made.style = f"cmdesk {style}" if style in STYLED else "cmdesk string"
    return made


def totals(page: Any, columns: Sequence[LedgerColumn], rows: Iterable[Cells], translate: Translate) -> list[Any]:
    """Return the last row: the sum of every column of money, over what is known."""
    sums: dict[str, Decimal] = {}
    for row in rows:
        for column in columns:
            value = row.get(column.key)
            if column.type == "money" and value is not None:
                sums[column.key] = sums.get(column.key, Decimal(0)) + value
    found: Mapping[str, Any] = {**sums, columns[0].key: translate("ledgers", "Total")}
    return [cell(page, found.get(column.key), "sum" if column.type == "money" else "total") for column in columns]


STYLED = {*FORMATS, "title", "caption", "head", "head right", "string", "enum", "text", "sum", "total", "doubt"}


def styles() -> list[NamedStyle]:
    """Return the looks of every kind of cell."""
    line = Side(style="thin", color=RULE)
    below = Border(bottom=line)
    font = Font(name=FONT, size=10, color=INK)
    bold = Font(name=FONT, size=10, color=INK, bold=True)
    fill = PatternFill("solid", fgColor=HEAD_FILL)
    plain = Alignment(vertical="center")
    wrapped = Alignment(horizontal="left", vertical="center", wrap_text=True, indent=1)  # apart from a figure before it
    coded = Alignment(horizontal="left", vertical="center", indent=1)
    right = Alignment(horizontal="right", vertical="center")
    centred = Alignment(horizontal="center", vertical="center")
    body = [
        NamedStyle(
            name=f"cmdesk {kind}",
            font=font,
            border=below,
            alignment=right if kind in NUMBERS else centred,
            number_format=code,
        )
        for kind, code in FORMATS.items()
    ]
    return [
        *body,
        NamedStyle(name="cmdesk title", font=Font(name=FONT, size=14, bold=True, color=INK), alignment=plain),
        NamedStyle(name="cmdesk caption", font=Font(name=FONT, size=9, color="FF64676E"), alignment=plain),
        NamedStyle(name="cmdesk head", font=bold, fill=fill, border=below, alignment=wrapped),
        NamedStyle(
            name="cmdesk head right",
            font=bold,
            fill=fill,
            border=below,
            alignment=Alignment(horizontal="right", vertical="center", wrap_text=True),
        ),
        NamedStyle(name="cmdesk string", font=font, border=below, alignment=wrapped, number_format="@"),
        NamedStyle(name="cmdesk enum", font=font, border=below, alignment=coded, number_format="@"),
        NamedStyle(name="cmdesk text", font=font, border=below, alignment=wrapped, number_format="@"),
        NamedStyle(
            name="cmdesk doubt",
            font=font,
            fill=PatternFill("solid", fgColor=DOUBT_FILL),
            border=below,
            alignment=wrapped,
            number_format="@",
        ),
        NamedStyle(name="cmdesk total", font=bold, border=Border(top=line), alignment=plain),
        NamedStyle(name="cmdesk sum", font=bold, border=Border(top=line), alignment=right, number_format="#,##0.00"),
    ]
