"""Opens workbooks and delimited text, whatever the file is called, and hands out their cells by row."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from xml.etree.ElementTree import ParseError

import python_calamine as calamine

from cmdesk.core.errors import Problem, UserError
from cmdesk.core.garbage import uncollected
from cmdesk.core.text import message
from cmdesk.intake.delimited import read_delimited, too_large
from cmdesk.intake.formulas import uncalculated, worksheets
from cmdesk.intake.pdf_tables import read_pdf, scanned
from cmdesk.intake.webpage import PageTable, read_tables
from cmdesk.intake.wrapped import OLE, ZIP, needed, unwrapped
from cmdesk.intake.xml_sheets import TooLargeError, is_xml_sheet, read_xml_sheets

Formulas = Mapping[str, Sequence[tuple[str, str]]]
Cell = str | int | float | bool | date | datetime | time | timedelta

MAX_FILE = 64 * 1024 * 1024  # bytes
MAX_UNPACKED = 256 * 1024 * 1024  # bytes of all parts of one workbook
MAX_CELLS = 10_000_000  # the rectangle of one sheet: calamine keeps every cell of it, blank or not
WINDOW = 8 * 1024 * 1024  # bytes of XML searched at a time, so that what is found stays small
LONGEST_TAG = 1100

PICTURE = (b"\xff\xd8\xff", b"\x89PNG\r\n", b"II*\0", b"MM\0*")
HEIC = (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypmsf1")
ENCRYPTED_PART = 0x1
WEB_PAGE = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|table|head|meta|\?xml)", re.IGNORECASE)
FILLED_CELL = re.compile(rb"\sr=[\"']([A-Z]{1,3})([0-9]+)[\"'][^>]{0,999}[^/]>(?!</)")
FAR_CELL = re.compile(rb"r=[\"'](?:([A-Z]{2,3})([0-9]+)|[A-Z]([0-9]{6,}))[\"'][^>]{0,999}[^/]>(?!</)")
NEAR_ROW = 99_999
LETTERS = 26


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """One sheet: rows[0] is row 1 as the user counts; a blank cell is the empty text, and rows may differ in width.

    repeated: places (row, column, from 0) that repeat the cell above, with which they are one.
    """

    name: str
    visible: bool
    rows: Sequence[Sequence[Cell]]
    repeated: frozenset[tuple[int, int]] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Workbook:
    """A file of cells; text has an encoding and one sheet, named like the file without its ending."""

    file: str
    encoding: str | None
    sheets: tuple[Sheet, ...]
    problems: tuple[Problem, ...]


@uncollected()
def open_sheets(path: Path, password: str = "") -> Workbook:
    """Return the cells of an .xlsx or .xls workbook, of delimited text or a PDF's text, told apart by content.

    An archive that holds one of them is read as that. Refuses, naming the file without its folder, one that is missing,
    empty, damaged, too large, or no sheet at all; ProtectedError where a password lacks or is wrong, ScannedError where
    it is a picture.
    """
    outer = read_bytes(path)
    name, content = unwrapped(path.name, outer, password)
    stem = Path(name).stem
    if content.startswith(PICTURE) or content[4:12] in HEIC:
        raise scanned(name)
    if content.startswith(b"%PDF"):
        rows = read_pdf(name, content, password)
        return Workbook(file=name, encoding=None, sheets=(Sheet(name=stem, visible=True, rows=rows),), problems=())
    if content.startswith((*ZIP, OLE)):
        formulas = {} if content.startswith(OLE) else check_package(name, content)
        source = path if content is outer else Path(name).with_suffix("")
        return Workbook(file=name, encoding=None, sheets=read_workbook(source, content, formulas), problems=())
    if is_xml_sheet(content):
        return Workbook(file=name, encoding=None, sheets=read_one_xml(name, content), problems=())
    if WEB_PAGE.match(content):
        tables = read_tables(name, content)
        if tables:
            return Workbook(file=name, encoding=None, sheets=sheets_of(stem, tables), problems=())
        raise UserError(
            message("sheets", "{file} is a web page: open it in Excel or WPS and save it as .xlsx.", file=name)
        )
    text = read_delimited(name, content)
    sheet = Sheet(name=stem, visible=True, rows=text.rows)
    return Workbook(file=name, encoding=text.encoding, sheets=(sheet,), problems=text.problems)


def read_one_xml(file: str, content: bytes) -> tuple[Sheet, ...]:
    """Return the worksheets of a workbook that is one XML file."""
    try:
        tables = read_xml_sheets(content.lstrip(b"\xef\xbb\xbf"))
    except TooLargeError:
        raise too_large(file) from None
    except (ParseError, ValueError, LookupError) as error:  # LookupError: an encoding nobody knows
        raise damaged(file) from error
    return tuple(
        Sheet(name=table.name or Path(file).stem, visible=True, rows=table.rows, repeated=frozenset(table.repeated))
        for table in tables
        if table.rows
    )


def sheets_of(name: str, tables: Sequence[PageTable]) -> tuple[Sheet, ...]:
    """Return the tables of a web page as sheets, named by the file and, from the second on, a number."""
    names = [name, *(f"{name} ({number})" for number in range(2, len(tables) + 1))]
    return tuple(
        Sheet(name=each, visible=True, rows=table.rows, repeated=frozenset(table.repeated))
        for each, table in zip(names, tables, strict=True)
    )


def read_bytes(path: Path) -> bytes:
    """Return the content of a file of reasonable size."""
    try:
        if path.stat().st_size > MAX_FILE:
            raise too_large(path.name)
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise UserError(message("sheets", "There is no file {file}.", file=path.name)) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise UserError(message("sheets", "{file} cannot be read: {reason}.", file=path.name, reason=reason)) from error
    if not content.strip(b"\0 \t\r\n\xef\xbb\xbf"):
        raise UserError(message("sheets", "{file} is empty.", file=path.name))
    return content


def damaged(file: str) -> UserError:
    return UserError(
        message("sheets", "{file} is damaged or no workbook: open it in Excel or WPS and save it anew.", file=file)
    )


@contextmanager
def readable(file: str) -> Iterator[None]:
    """Turn what calamine says of a workbook it cannot read into words for the user."""
    try:
        yield
    except calamine.PasswordError as error:
        raise needed(file) from error
    except calamine.CalamineError as error:
        raise damaged(file) from error
    except BaseException as error:
        # Some damaged .xls make calamine's Rust code panic, and pyo3's PanicException is no Exception.
        if type(error).__name__ != "PanicException":
            raise
        raise damaged(file) from error


def check_package(file: str, content: bytes) -> Formulas:
    """Return the formulas without result of a workbook that may safely be read.

    It is unpacked once, so that one which would fill the memory, or ends too early, is refused before.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            if not any(name.startswith("xl/workbook.") for name in package.namelist()):
                raise damaged(file)
            entries = package.infolist()
            if any(entry.flag_bits & ENCRYPTED_PART for entry in entries):
                raise needed(file)
            if sum(entry.file_size for entry in entries) > MAX_UNPACKED:
                raise too_large(file)
            named = list(worksheets(package))
            formulas: dict[str, Sequence[tuple[str, str]]] = dict.fromkeys([part for _, part in named], ())
            for entry in entries:
                part = package.read(entry)
                if entry.filename.startswith("xl/worksheets/") and bound(part) > MAX_CELLS < rectangle(part):
                    raise too_large(file)
                if entry.filename in formulas:
                    formulas[entry.filename] = uncalculated(part)
            return {sheet: formulas[part] for sheet, part in named}
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, ValueError, OSError, ParseError) as error:
        raise damaged(file) from error


def bound(worksheet: bytes) -> int:
    """Return how many cells a worksheet's XML may have at most, by those that lie beyond A1:Z99999: mostly none."""
    columns, rows = LETTERS, NEAR_ROW
    for found in FAR_CELL.finditer(worksheet):
        letters, row, far_row = found.groups()
        columns = max(columns, column_number(letters.decode()) if letters else 0)
        rows = max(rows, int(row or far_row))
    return columns * rows


def rectangle(worksheet: bytes) -> int:
    """Return how many cells lie between A1 and the last filled cell of a worksheet's XML."""
    columns: set[str] = set()
    rows: set[bytes] = set()
    for start in range(0, len(worksheet), WINDOW):
        filled = FILLED_CELL.findall(worksheet, start, start + WINDOW + LONGEST_TAG)
        columns.update(letters.decode() for letters, _ in filled)
        rows.update(row for _, row in filled)
    return max(map(column_number, columns), default=0) * max(map(int, rows), default=0)


def column_number(letters: str) -> int:
    """Return 1 for A, 27 for AA."""
    number = 0
    for letter in letters:
        number = number * LETTERS + ord(letter) - ord("A") + 1
    return number


def column_letter(number: int) -> str:
    """Return "A" for column 1, "AA" for 27."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, LETTERS)
        letters = chr(ord("A") + rest) + letters
    return letters


def read_workbook(path: Path, content: bytes, formulas: Formulas) -> tuple[Sheet, ...]:
    """Return the worksheets of a workbook, those of charts and macros left out."""
    # calamine goes by the name when it has one, but tells an .xls with a password only then.
    source = path if content.startswith(OLE) and path.suffix.lower() == ".xls" else io.BytesIO(content)
    with readable(path.name), calamine.load_workbook(source) as book:
        return tuple(
            read_sheet(path.name, book.get_sheet_by_name(found.name), found, formulas.get(found.name, ()))
            for found in book.sheets_metadata
            if found.typ == calamine.SheetTypeEnum.WorkSheet
        )


def read_sheet(
    file: str, sheet: calamine.CalamineSheet, found: calamine.SheetMetadata, formulas: Sequence[tuple[str, str]]
) -> Sheet:
    if sheet.total_height * sheet.total_width > MAX_CELLS:
        raise too_large(file)
    rows: list[list[Cell]] = sheet.to_python(skip_empty_area=False)
    for place, formula in formulas:
        put(rows, place, formula)
    repeated: set[tuple[int, int]] = set()
    for (top, left), (bottom, _) in sheet.merged_cell_ranges or ():
        repeated |= fill_down(rows, top, bottom, left)
    visible = found.visible == calamine.SheetVisibleEnum.Visible
    return Sheet(name=found.name, visible=visible, rows=rows, repeated=frozenset(repeated))


def put(rows: list[list[Cell]], place: str, formula: str) -> None:
    """Put a formula that has no result where it stands, as the text somebody typed."""
    letters = place.rstrip("0123456789")
    row, column = int(place[len(letters) :]) - 1, column_number(letters) - 1
    rows += [[] for _ in range(row + 1 - len(rows))]
    rows[row] += [""] * (column + 1 - len(rows[row]))
    rows[row][column] = formula


def fill_down(rows: list[list[Cell]], top: int, bottom: int, column: int) -> set[tuple[int, int]]:
    """Repeat a cell that was merged over several rows in each of them, for it speaks of all; return where."""
    filled: set[tuple[int, int]] = set()
    if top >= bottom or top >= len(rows) or column >= len(rows[top]):
        return filled
    for place, row in enumerate(rows[top + 1 : bottom + 1], start=top + 1):
        if column >= len(row) or row[column] != "":
            break
        row[column] = rows[top][column]
        filled.add((place, column))
    return filled
