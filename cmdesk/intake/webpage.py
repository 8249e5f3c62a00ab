"""Reads the tables of a web page, as which old systems export what they call .xls."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from cmdesk.intake.delimited import decode, too_large

CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([-\w]+)", re.IGNORECASE)
LOOKED_AT = 2048  # bytes in which a page names its encoding
CHINESE = frozenset({"gb2312", "gbk", "gb18030"})
MOST_SPANNED, DIGITS = 256, 9  # columns, and figures of such a number that are read
MOST_CELLS = 2_000_000
BREAKS = frozenset({"br", "p", "div"})
SILENT = frozenset({"script", "style", "title", "head"})


@dataclass(eq=False)
class PageTable:
    """The rows of a table; repeated are places (row, column, from 0) that a cell above reaches down to."""

    rows: list[list[str]] = field(default_factory=list)
    repeated: set[tuple[int, int]] = field(default_factory=set)
    reach: dict[int, tuple[int, str]] = field(default_factory=dict)  # column: how many rows are still its cell's

    def begin_row(self) -> None:
        self.end_row()
        self.rows.append([])

    def put(self, text: str, wide: int, tall: int) -> None:
        """Put a cell behind the last one of the row, or behind what reaches down there."""
        if not self.rows:
            self.rows.append([])
        self._reach_down()
        for at in range(len(self.rows[-1]), len(self.rows[-1]) + wide if tall > 1 else 0):
            self.reach[at] = (tall - 1, text if at == len(self.rows[-1]) else "")
        self.rows[-1] += [text, *[""] * (wide - 1)]

    def end_row(self) -> None:
        """Let what reaches down beyond the last cell of the row stand where it does."""
        if self.rows:
            row = self.rows[-1]
            for at in sorted(self.reach):
                if at >= len(row):
                    row += [""] * (at - len(row))
                    self._reach_down()

    def _reach_down(self) -> None:
        row = self.rows[-1]
        while (at := len(row)) in self.reach:
            left, text = self.reach.pop(at)
            row.append(text)
            self.repeated.add((len(self.rows) - 1, at))
            if left > 1:
                self.reach[at] = (left - 1, text)


def read_tables(file: str, content: bytes) -> list[PageTable]:
    """Return the tables of a page that have any rows; refuses what is no text."""
    named = CHARSET.search(content[:LOOKED_AT])
    if named and named[1].decode().lower() in CHINESE:
        text = content.decode("gb18030", errors="replace")
    else:
        _, text = decode(file, content)
    reader = Tables(file)
    reader.feed(text)
    reader.close()
    return [table for table in reader.tables if table.rows]


class Tables(HTMLParser):
    """Collects tables; the cells of one inside another are rows of their own table."""

    def __init__(self, file: str) -> None:
        super().__init__()
        self._file = file
        self.tables: list[PageTable] = []
        self._open: list[PageTable] = []
        self._cells: list[list[str]] = []  # the words of each cell that is open
        self._spans: list[tuple[int, int]] = []
        self._silent = 0
        self.left = MOST_CELLS

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._open.append(PageTable())
            self.tables.append(self._open[-1])
        elif tag == "tr" and self._open:
            self._end_cell()
            before = len(self._open[-1].repeated)
            self._open[-1].begin_row()
            self._spend(len(self._open[-1].repeated) - before)
        elif tag in {"td", "th"} and self._open:
            self._end_cell()
            self.left -= 1
            self._cells.append([])
            told = dict(attrs)
            self._spans.append((span(told.get("colspan")), span(told.get("rowspan"))))
        elif tag in BREAKS and self._cells and self._cells[-1]:
            self._cells[-1].append("\n")
        elif tag in SILENT:
            self._silent += 1

    def handle_endtag(self, tag: str) -> None:
        if tag in {"td", "th", "tr"}:
            self._end_cell()
        elif tag == "table" and self._open:
            self._end_cell()
            self._open.pop().end_row()
        elif tag in SILENT:
            self._silent = max(0, self._silent - 1)

    def handle_data(self, data: str) -> None:
        if self._cells and not self._silent:
            self._cells[-1].append(re.sub(r"\s+", " ", data))

    def close(self) -> None:
        super().close()
        self._end_cell()

    def _end_cell(self) -> None:
        """Put the cell that is open at the end of its row."""
        if not self._cells or not self._open:
            return
        text = re.sub(r" *\n *", "\n", "".join(self._cells.pop())).strip()
        wide, tall = self._spans.pop()
        table, before = self._open[-1], len(self._open[-1].repeated)
        table.put(text, wide, tall)
        self._spend(wide - 1 + len(table.repeated) - before)

    def _spend(self, cells: int) -> None:
        """Count cells, those that a cell reaches over among them; refuse a page that would fill the memory."""
        self.left -= cells
        if self.left < 0:
            raise too_large(self._file)


def span(told: str | None) -> int:
    """Return over how many columns, or rows, a cell goes."""
    wide = int(told[:DIGITS]) if told and told.isdecimal() else 1
    return min(wide, MOST_SPANNED) or 1
