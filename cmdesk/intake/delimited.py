"""Reads text whose cells are parted by commas, tabs or semicolons, in the encodings that occur in China."""

import codecs
import csv
import io
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from cmdesk.core.errors import Problem, UserError
from cmdesk.core.text import message

DELIMITERS = (",", "\t", ";", "|")
SAMPLE = 50  # records that show which delimiter parts them
LOOKED_AT = 1 << 19  # characters among which they stand
MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
UNMARKED = ("utf-8", "gb18030")
ONE_SIDED, FEW_ZEROS = 4, 0.01
MOST_ZEROS = 0.25  # of a text that is UTF-8 and has a stray zero byte; UTF-16 that could be read so has half of them
Rows = list[list[str]]
LOST = "\ufffd"
MAX_STRANGE = 0.01  # share of characters: an old system cuts some in half at the end of a field, a picture has most
CONTROLS = frozenset(map(chr, range(32))) - frozenset("\t\r\n\f")
CONTROL_BYTES = "".join(CONTROLS).encode()


@dataclass(frozen=True, kw_only=True)
class Delimited:
    """The records of a text: rows[0] is row 1, as a spreadsheet program would number them."""

    encoding: str
    rows: Sequence[Sequence[str]]
    problems: tuple[Problem, ...]


def read_delimited(file: str, content: bytes) -> Delimited:
    """Return the records of a text; refuses what is no text."""
    encoding, text = decode(file, content)
    delimiter = likely_delimiter(text)
    problems = []
    try:
        rows = parse(text, delimiter, strict=True)
    except csv.Error:
        rows = parse_stray_quotes(file, text, delimiter)
        problems.append(
            Problem(message=message("sheets", "The quotation marks do not match; compare the rows with the file."))
        )
    if LOST in text:
        problems += [lost_character(number) for number, row in enumerate(rows, 1) if any(LOST in cell for cell in row)]
    return Delimited(encoding=encoding, rows=rows, problems=tuple(problems))


def lost_character(row: int) -> Problem:
    return Problem(row=row, message=message("sheets", "A character of this row cannot be read; it shows as \ufffd."))


def decode(file: str, content: bytes) -> tuple[str, str]:
    """Return encoding and text: what a byte order mark says, else UTF-16, UTF-8 or GB 18030, whichever fits."""
    encodings = next(((name,) for mark, name in MARKS if content.startswith(mark)), unmarked(content))
    encoding, text = best_fit(content, encodings)
    controls = len(content) - len(content.translate(None, CONTROL_BYTES))
    if encoding.startswith("utf-16"):
        controls = sum(text.count(control) for control in CONTROLS)
    strange = text.count(LOST) + controls
    if strange > max(1, len(text) * MAX_STRANGE):
        raise no_sheet(file)
    return encoding, text


def best_fit(content: bytes, encodings: Sequence[str]) -> tuple[str, str]:
    """Return the first encoding that fits without loss, else the one that loses the fewest characters, and the text."""
    for name in encodings:
        with suppress(UnicodeDecodeError):
            return name, content.decode(name)
    texts = ((name, content.decode(name, errors="replace")) for name in encodings)
    return min(texts, key=lambda each: each[1].count(LOST))


def unmarked(content: bytes) -> tuple[str, ...]:
    """Return the encodings a text without a mark may have; in UTF-16 every digit has a zero byte on the same side."""
    first, second = content[::2].count(0), content[1::2].count(0)
    if first + second < len(content) * MOST_ZEROS and is_utf8(content):
        return UNMARKED
    if second > ONE_SIDED * first and second > len(content) * FEW_ZEROS:
        return ("utf-16-le",)
    if first > ONE_SIDED * second and first > len(content) * FEW_ZEROS:
        return ("utf-16-be",)
    return UNMARKED


def is_utf8(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def no_sheet(file: str) -> UserError:
    return UserError(message("sheets", "{file} is no sheet: choose an .xlsx, .xls or .csv file.", file=file))


def too_large(file: str) -> UserError:
    return UserError(
        message("sheets", "{file} is too large: save the one sheet that is needed in a file of its own.", file=file)
    )


def likely_delimiter(text: str) -> str:
    """Return the delimiter that parts most of the first records into equally many cells."""
    start = text[:LOOKED_AT]

    def regularity(delimiter: str) -> int:
        records = csv.reader(io.StringIO(start, newline=None), delimiter=delimiter)
        try:
            return regular_cells(list(islice(records, SAMPLE)))
        except csv.Error:
            return 0

    return max(DELIMITERS, key=regularity)


def regular_cells(rows: Sequence[Sequence[str]]) -> int:
    """Return how many cells beyond the first stand in rows of the commonest width."""
    widths = Counter(map(len, rows))
    return max(((width - 1) * count for width, count in widths.items()), default=0)


def parse(text: str, delimiter: str, *, strict: bool = False, quoting: Literal[0, 3] = csv.QUOTE_MINIMAL) -> Rows:
    stream = io.StringIO(text, newline=None)
    return list(csv.reader(stream, delimiter=delimiter, strict=strict, quoting=quoting))


def parse_stray_quotes(file: str, text: str, delimiter: str) -> Rows:
    """Return the records of a text whose quotation marks do not match, in the reading that loses the fewest.

    A mark that is never closed would swallow all rows up to the next one.
    """
    try:
        unquoted = parse(text, delimiter, quoting=csv.QUOTE_NONE)
        quoted = parse(text, delimiter)
    except csv.Error as error:
        raise no_sheet(file) from error
    return max((quoted, unquoted), key=regular_cells)


def copied_cells(text: str) -> Rows:
    """Return the cells of a block copied from a spreadsheet; a cell in quotes, for it holds a break, stays one."""
    block = text.replace("\r\n", "\n").replace("\r", "\n")
    try:
        rows = parse(block, "\t", strict=True)
    except csv.Error:  # quotes that are only words
        return [line.split("\t") for line in block.split("\n")]
    return [[cell.replace("\n", "") for cell in row] for row in rows]
