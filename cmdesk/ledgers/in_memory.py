"""A workbook of openpyxl that leaves nothing readable on a disk on its way, and tells no time."""

import io
import zipfile
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.writer.excel import ExcelWriter

from cmdesk.ledgers.styles import style_of

LONGEST_TEXT = 32_767  # characters Excel keeps in a cell
FIXED_TIME = (2000, 1, 1, 0, 0, 0)  # of the files inside, so that the same rows give the same bytes


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
        self.text = io.BytesIO()
        super().__init__(page, self.text)

    def cleanup(self) -> None:
        """Do nothing: there is no file to remove."""


def packed(book: Workbook) -> bytes:
    """Return the workbook as a file, saved in memory."""
    made = io.BytesIO()
    with InMemory(made, "w", zipfile.ZIP_DEFLATED) as archive:
        ExcelWriter(book, archive).write_data()
    return made.getvalue()


def cell(page: Any, value: Any, style: str) -> Cell:
    """Return a cell; text is never taken for a formula."""
    if isinstance(value, str):
        value = ILLEGAL_CHARACTERS_RE.sub("", value)[:LONGEST_TEXT]
    made = WriteOnlyCell(page, value)
    if isinstance(value, str):
        made.data_type = "s"
    made.style = style_of(style)
    return made


def sheet_title(name: str) -> str:
    """Return name as Excel takes it for a sheet: 31 characters, and none of the marks it refuses."""
    return "".join("_" if each in "[]:*?/\\" else each for each in name)[:31]
