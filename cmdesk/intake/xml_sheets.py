"""Reads workbooks kept as one XML file (XML Spreadsheet 2003), as which old systems export what they call .xls."""

import io
from dataclasses import dataclass, field
from datetime import date, datetime
from xml.etree import ElementTree as ET

SPACE = "urn:schemas-microsoft-com:office:spreadsheet"
NAMED = SPACE.encode()
LOOKED_AT = 4096  # bytes in which a file names what it is
MOST_CELLS = 2_000_000
MOST_ROWS, MOST_COLUMNS = 1_048_576, 16_384

XmlCell = str | float | bool | date | datetime


class TooLargeError(ValueError):
    """More cells than can be read."""


@dataclass(eq=False)
class XmlTable:
    """One worksheet; repeated are places (row, column, from 0) that a merged cell above reaches down to.

    left: how many cells and rows it may still take.
    """

    name: str
    left: int
    rows: list[list[XmlCell]] = field(default_factory=list)
    repeated: set[tuple[int, int]] = field(default_factory=set)
    reach: dict[tuple[int, int], XmlCell] = field(default_factory=dict)

    def put(self, row: ET.Element) -> None:
        """Put a row where it says it stands; TooLargeError where nothing more can be taken."""
        at = place(row.get(tag("Index")), len(self.rows), MOST_ROWS)
        self._take(at + 1 - len(self.rows))
        self.rows += [[] for _ in range(at + 1 - len(self.rows))]
        for cell in row.iterfind(tag("Cell")):
            self._reach_down(at, place(cell.get(tag("Index")), 0, MOST_COLUMNS))
            value, down = value_of(cell), number(cell.get(tag("MergeDown")))
            across = min(number(cell.get(tag("MergeAcross"))), MOST_COLUMNS)
            self._take((1 + down) * (1 + across))
            line = [value, *[""] * across]
            for column, each in enumerate(line, start=len(self.rows[at])):
                self.reach |= {(at + below, column): each for below in range(1, down + 1)}
            self.rows[at] += line
        self._reach_down(at, 0)

    def _reach_down(self, at: int, column: int) -> None:
        """Fill the row up to a column, and with what reaches down to it from above."""
        cells = self.rows[at]
        while len(cells) < column or (at, len(cells)) in self.reach:
            here = at, len(cells)
            if here in self.reach:
                self.repeated.add(here)
            self._take(1)
            cells.append(self.reach.pop(here, ""))

    def _take(self, count: int) -> None:
        self.left -= count
        if self.left < 0:
            raise TooLargeError


def is_xml_sheet(content: bytes) -> bool:
    """Tell whether a file is such a workbook."""
    return NAMED in content[:LOOKED_AT] and content.lstrip()[:1] == b"<"


def read_xml_sheets(content: bytes) -> list[XmlTable]:
    """Return the worksheets; ParseError for what is no XML, or brings declarations of its own, TooLargeError."""
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise ET.ParseError("declarations")
    tables: list[XmlTable] = []
    for event, element in ET.iterparse(io.BytesIO(content), events=("start", "end")):  # noqa: S314  (no declarations)
        if event == "start" and element.tag == tag("Worksheet"):
            left = tables[-1].left if tables else MOST_CELLS
            tables.append(XmlTable(name=element.get(tag("Name"), ""), left=left))
        elif event == "end" and element.tag == tag("Row") and tables:
            tables[-1].put(element)
            element.clear()
    return tables


def value_of(cell: ET.Element) -> XmlCell:
    data = cell.find(tag("Data"))
    if data is None:
        return ""
    text = "".join(data.itertext())
    kind = data.get(tag("Type"), "String")
    try:
        if kind == "Number":
            return float(text)
        if kind == "DateTime":
            return datetime.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        return text
    return text == "1" if kind == "Boolean" else text


def place(told: str | None, following: int, most: int) -> int:
    """Return the place from 0 that an index from 1 tells, never one that is taken already."""
    return min(max(following, number(told) - 1), most) if told else following


def number(told: str | None) -> int:
    return int(told) if told and told.isascii() and told.isdecimal() and len(told) < len("10000000") else 0


def tag(name: str) -> str:
    return f"{{{SPACE}}}{name}"
