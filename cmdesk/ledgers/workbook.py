"""Ledgers to a workbook: one sheet each, ready to print, text that stays text and money that stays exact.

openpyxl writes everything but the rows; these go straight into the file as they are read, whatever their number.
"""

import io
import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import IO, Any

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.packaging.core import DocumentProperties
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.writer.excel import ExcelWriter

from cmdesk.core.catalog import LedgerColumn, LedgerEntry
from cmdesk.core.errors import UserError
from cmdesk.core.files import replacing
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import Translate, message
from cmdesk.ledgers.in_memory import FIXED_TIME, InMemory, SheetInMemory, sheet_title
from cmdesk.ledgers.layout import HEADER_ROW, close, fits_a_rule, height_of, lay_out, width_of
from cmdesk.ledgers.ledger import Cells
from cmdesk.ledgers.row_text import RowText, cell_maker, number, string, words_of
from cmdesk.ledgers.styles import NUMBERS, style_of, styles

TITLE_HEIGHT, HEAD_HEIGHT = 26, 32  # points
MOST_ROWS = 1_048_576 - HEADER_ROW - 1  # of a sheet, its heading and totals left out
AT_ONCE = 200  # rows between two writes and two reports of progress
LISTS = "lists"
CODED = {"enum", "multi", "ref", "files"}  # types whose texts may be names of the catalog
NO_ROWS = re.compile(rb"<sheetData\s*/>|<sheetData>\s*</sheetData>")
DIMENSION = re.compile(rb"<dimension [^>]*/>")  # openpyxl knows of no rows


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """A ledger's columns and its rows, masked already where they shall be; rows are gone through once.

    count is how many there are, as near as can be told before, for progress. choices: the names a column may have.
    """

    entry: LedgerEntry
    rows: Iterable[Cells]
    count: int = 0
    choices: Mapping[str, Sequence[str]] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Heading:
    """What stands above every ledger: who keeps it, as of which day, and whether it shows what is usually masked."""

    manager: str
    branch: str
    as_of: date
    whole: bool = False


def write_workbook(
    path: Path, sheets: Sequence[Sheet], heading: Heading, translate: Translate, progress: Progress = silent
) -> int:
    """Write sheets to path, whole or not at all; progress counts rows. Return how many there were."""
    with replacing(path) as part, part.open("wb") as file:
        return write_sheets(file, sheets, heading, translate, progress)


def workbook(sheets: Sequence[Sheet], heading: Heading, translate: Translate, progress: Progress = silent) -> bytes:
    """Return sheets as an xlsx file; nothing is written to a disk on the way. progress counts rows."""
    made = io.BytesIO()
    write_sheets(made, sheets, heading, translate, progress)
    return made.getvalue()


def write_sheets(
    file: IO[bytes], sheets: Sequence[Sheet], heading: Heading, translate: Translate, progress: Progress
) -> int:
    book = Workbook()
    del book["Sheet"]
    made = datetime.combine(heading.as_of, time())
    book.properties = DocumentProperties(creator="cmdesk", created=made, modified=made)
    for style in styles():
        book.add_named_style(style)
    pages = [Page(book, sheet, heading, translate) for sheet in sheets]
    for page in pages:
        page.list_choices()
    with InMemory(file, "w", zipfile.ZIP_DEFLATED) as archive:
        LedgerWriter(book, archive, pages, progress).write_data()
    return sum(page.written for page in pages)


class LedgerWriter(ExcelWriter):
    """Writes a workbook whose ledgers' rows are streamed into the archive; every other part is openpyxl's."""

    def __init__(self, book: Workbook, archive: InMemory, pages: Sequence["Page"], progress: Progress) -> None:
        super().__init__(book, archive)
        self._into = archive
        self._pages = {page.sheet: page for page in pages}
        self._total, self._progress = sum(page.of.count for page in pages), progress

    def write_worksheet(self, ws: Any) -> None:
        page = self._pages.get(ws)
        entry = zipfile.ZipInfo(ws.path[1:], FIXED_TIME)
        entry.compress_type = zipfile.ZIP_DEFLATED
        with self._into.open(entry, "w") as file:
            if page is None:
                file.write(sheet_text(ws))
                return
            done = sum(each.written for each in self._pages.values())
            head, _ = parts(ws)
            file.write(DIMENSION.sub(b"", head) + b"<sheetData>")
            for text in page.texts():
                file.write(text.encode())
                self._progress(min(done + page.written, self._total), self._total)
            page.close()
            file.write(b"</sheetData>" + parts(ws)[1])


def sheet_text(ws: Any) -> bytes:
    writer = SheetInMemory(ws)
    writer.write()
    made: bytes = writer.text.getvalue()
    return made


def parts(ws: Any) -> tuple[bytes, bytes]:
    """Return what stands before the rows of a sheet and what stands behind."""
    head, tail = NO_ROWS.split(sheet_text(ws), maxsplit=1)
    return head, tail


class Page:
    """One ledger on its sheet; written counts its rows."""

    def __init__(self, book: Workbook, of: Sheet, heading: Heading, translate: Translate) -> None:
        self.of, self.written = of, 0
        self._heading, self._translate = heading, translate
        self._name = translate("catalog", of.entry.name)
        self.sheet: Any = book.create_sheet(sheet_title(self._name))
        self._lists: dict[str, str] = {}
        self._sums: dict[str, Decimal] = {}
        lay_out(self.sheet, of.entry)

    def list_choices(self) -> None:
        """Make the rules of the columns with choices; a list too long for a rule gets cells on a hidden sheet."""
        for column in self.of.entry.columns:
            names = [self._translate("catalog", name) for name in self.of.choices.get(column.key, ())]
            if column.type != "enum" or not names:
                continue
            self._lists[column.key] = f'"{",".join(names)}"' if fits_a_rule(names) else listed(self.sheet.parent, names)

    def style(self, kind: str, number_format: str = "") -> int:
        """Return the number by which the cells of a kind name their style."""
        made = Cell(self.sheet, row=1, column=1)
        made.style = style_of(kind)
        if number_format:
            made.number_format = number_format
        found: int = made.style_id
        return found

    def texts(self) -> Iterable[str]:
        """Yield the rows as text, some at a time, from the title to the totals."""
        columns, names = self.of.entry.columns, words_of(self._translate)
        yield self._head()
        body = RowText(
            [column.key for column in columns],
            [
                cell_maker(self.style(column.type, column.format), names, coded=column.type in CODED)
                for column in columns
            ],
        )
        wide = [(each.key, width_of(each)) for each in columns if each.type not in {"enum", *NUMBERS, "date", "time"}]
        added = [column.key for column in columns if column.total]
        waiting: list[str] = []
        for cells in self.of.rows:
            self.written += 1
            if self.written > MOST_ROWS:
                raise UserError(message("ledgers", "A sheet holds {count} rows: choose a period.", count=MOST_ROWS))
            for key in added:
                if (value := cells.get(key)) is not None:
                    self._sums[key] = self._sums.get(key, Decimal(0)) + value
            waiting.append(body.row(HEADER_ROW + self.written, cells, height_of(cells, wide, names)))
            if len(waiting) == AT_ONCE:
                yield "".join(waiting)
                waiting.clear()
        yield "".join(waiting) + self._total()

    def _head(self) -> str:
        title = f'<c r="A1{string(self._name, self.style("title"))}'
        said = f'<c r="A2{string(caption(self.of.entry, self._heading, self._translate), self.style("caption"))}'
        columns, left, right = self.of.entry.columns, self.style("head"), self.style("head right")
        titles = {each.key: column_title(each, self._translate) for each in columns}
        heads = "".join(
            f'<c r="{get_column_letter(at)}{HEADER_ROW}{string(titles[each.key], right if each.figure else left)}'
            for at, each in enumerate(columns, start=1)
        )
        height = height_of(titles, [(each.key, width_of(each)) for each in columns], str) or 0
        return (
            f'<row r="1" ht="{TITLE_HEIGHT}" customHeight="1">{title}</row><row r="2">{said}</row>'
            f'<row r="{HEADER_ROW}" ht="{max(height, HEAD_HEIGHT):g}" customHeight="1">{heads}</row>'
        )

    def _total(self) -> str:
        """Return the last row: sums over what a filter leaves, with what they are over all rows."""
        at, sum_, plain = HEADER_ROW + self.written + 1, self.style("sum"), self.style("total")
        found = []
        for place, column in enumerate(self.of.entry.columns, start=1):
            letter = get_column_letter(place)
            known = self._sums.get(column.key)
            if place == 1:
                cell = string(self._translate("ledgers", "Total"), plain)
            elif known is None:
                cell = f'" s="{plain}"/>'
            else:
                over = f"SUBTOTAL(109,{letter}{HEADER_ROW + 1}:{letter}{at - 1})"
                cell = number(f"{known:f}", sum_).replace("<v>", f"<f>{over}</f><v>", 1)
            found.append(f'<c r="{letter}{at}{cell}')
        return f'<row r="{at}">{"".join(found)}</row>'

    def close(self) -> None:
        close(self.sheet, self.of.entry, self.written, self._heading.as_of, self._lists, self._translate)


def listed(book: Any, names: Sequence[str]) -> str:
    """Write names into a column of the hidden sheet of lists; return the reference to it."""
    page = book[LISTS] if LISTS in book.sheetnames else book.create_sheet(LISTS)
    page.sheet_state = "veryHidden"
    place = page.max_column + 1 if page["A1"].value else 1
    for at, name in enumerate(names, start=1):
        page.cell(at, place, name).data_type = "s"
    letter = get_column_letter(place)
    return f"{quote_sheetname(page.title)}!${letter}$1:${letter}${len(names)}"


def caption(entry: LedgerEntry, heading: Heading, translate: Translate) -> str:
    units = sorted({column.unit for column in entry.columns if column.type == "money" and column.unit})
    parts_ = [
        translate("ledgers", "Branch: {branch}").format(branch=heading.branch or "—"),
        translate("ledgers", "Kept by: {manager}").format(manager=heading.manager or "—"),
        translate("ledgers", "As of: {day}").format(day=heading.as_of.isoformat()),
    ]
    parts_.append(
        translate("ledgers", "Whole version: numbers of people are not masked")
        if heading.whole
        else translate("ledgers", "Masked version")
    )
    if units:
        names = "、".join(translate("catalog", unit) for unit in units)
        parts_.append(translate("ledgers", "Amounts in: {units}").format(units=names))
    return "    ".join(parts_)


def column_title(column: LedgerColumn, translate: Translate) -> str:
    name = translate("catalog", column.name)
    return f"{name}\n{translate('catalog', column.unit)}" if column.unit and column.type == "money" else name
