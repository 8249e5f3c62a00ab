"""Reads the tables of a web page, as which old systems export what they call .xls."""

import re
from collections.abc import Sequence
from html.parser import HTMLParser

from cmdesk.intake.delimited import decode, too_large

CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([-\w]+)", re.IGNORECASE)
LOOKED_AT = 2048  # bytes in which a page names its encoding
CHINESE = frozenset({"gb2312", "gbk", "gb18030"})
MOST_SPANNED, DIGITS = 256, 9  # columns, and figures of such a number that are read
MOST_CELLS = 2_000_000
BREAKS = frozenset({"br", "p", "div"})
SILENT = frozenset({"script", "style", "title", "head"})


def read_tables(file: str, content: bytes) -> list[Sequence[Sequence[str]]]:
    """Return the rows of each table of a page that has any; refuses what is no text."""
    named = CHARSET.search(content[:LOOKED_AT])
    if named and named[1].decode().lower() in CHINESE:
        text = content.decode("gb18030", errors="replace")
    else:
        _, text = decode(file, content)
    reader = Tables(file)
    reader.feed(text)
    reader.close()
    return [table for table in reader.tables if table]


class Tables(HTMLParser):
    """Collects tables; the cells of one inside another are rows of their own table."""

    def __init__(self, file: str) -> None:
        super().__init__()
        self._file = file
        self.tables: list[list[list[str]]] = []
        self._open: list[list[list[str]]] = []
        self._cells: list[list[str]] = []  # the words of each cell that is open
        self._wide: list[int] = []
        self._silent = 0
        self.left = MOST_CELLS

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._open.append([])
            self.tables.append(self._open[-1])
        elif tag == "tr" and self._open:
            self._end_cell()
            self._open[-1].append([])
        elif tag in {"td", "th"} and self._open:
            self._end_cell()
            self.left -= 1
            self._cells.append([])
            self._wide.append(span(dict(attrs).get("colspan")))
        elif tag in BREAKS and self._cells and self._cells[-1]:
            self._cells[-1].append("\n")
        elif tag in SILENT:
            self._silent += 1

    def handle_endtag(self, tag: str) -> None:
        if tag in {"td", "th", "tr"}:
            self._end_cell()
        elif tag == "table" and self._open:
            self._end_cell()
            self._open.pop()
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
        if not self._open[-1]:
            self._open[-1].append([])
        wide = self._wide.pop()
        self.left -= wide - 1
        if self.left < 0:
            raise too_large(self._file)
        self._open[-1][-1] += [text, *[""] * (wide - 1)]


def span(told: str | None) -> int:
    """Return over how many columns a cell goes."""
    wide = int(told[:DIGITS]) if told and told.isdecimal() else 1
    return min(wide, MOST_SPANNED) or 1
