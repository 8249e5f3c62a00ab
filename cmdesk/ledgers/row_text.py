"""The rows of a sheet as the text of its file (SpreadsheetML), written one by one: figures exact, text always text.

openpyxl makes a cell an object and an element before it is text; rows of our few kinds of cells need neither.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, time
from decimal import Decimal
from functools import lru_cache, partial
from typing import Any
from xml.sax.saxutils import escape

from openpyxl.utils import get_column_letter

from cmdesk.core.text import Translate

LONGEST_TEXT = 32_767  # characters Excel keeps in a cell
SPECIAL = re.compile("[&<>\x00-\x08\x0b\x0c\x0e-\x1f\r\ufffe\uffff\ud800-\udfff]|_x[0-9A-Fa-f]{4}_")
ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")  # Excel would read _x000D_ as the character of that code
FIRST_DAY = date(1899, 12, 30).toordinal()
SECONDS = 86_400  # of a day
LIST_MARK = "、"
NAMES = 1000  # of the catalog kept at hand

Cell = Callable[[Any], str]
"""Makes what follows the address of a cell: its style, its type and its value."""


def text(value: str) -> str:
    """Return a text as it stands in the file, without what neither XML nor Excel takes."""
    found = value[:LONGEST_TEXT]
    if SPECIAL.search(found):
        found = escape(ILLEGAL.sub("", found.replace("\r\n", "\n").replace("\r", "\n")))
        found = ESCAPE.sub("_x005F_", found)
    return found


def string(value: str, style: int) -> str:
    return f'" s="{style}" t="inlineStr"><is><t xml:space="preserve">{text(value)}</t></is></c>'


def number(value: str, style: int) -> str:
    return f'" s="{style}"><v>{value}</v></c>'


def cell_maker(style: int, names: Callable[[str], str], *, coded: bool) -> Cell:
    """Return what writes the cells of a column; names reads a name of the catalog in the document's language.

    coded: single texts of the column may be such names; those of a tuple always are.
    """
    empty = f'" s="{style}"/>'
    by_type: Mapping[type, Cell] = {
        type(None): lambda _value: empty,
        str: lambda value: string(names(value) if coded else value, style),
        Decimal: lambda value: number(f"{value:f}", style),
        int: lambda value: number(str(value), style),
        date: lambda value: number(str(value.toordinal() - FIRST_DAY), style),
        time: lambda value: number(repr((value.hour * 3600 + value.minute * 60 + value.second) / SECONDS), style),
        bool: lambda value: string(names("是" if value else "否"), style),
        tuple: lambda value: string(LIST_MARK.join(map(names, value)), style),
    }
    return lambda value: by_type[type(value)](value)


def words_of(translate: Translate) -> Callable[[str], str]:
    """Return what reads a name of the catalog in the document's language."""
    return lru_cache(NAMES)(partial(translate, "catalog"))


class RowText:
    """Writes rows of a sheet; keys and cells are those of its columns, from the left."""

    def __init__(self, keys: Sequence[str], cells: Sequence[Cell]) -> None:
        self._columns = [
            (key, f'<c r="{get_column_letter(at)}', cell)
            for at, (key, cell) in enumerate(zip(keys, cells, strict=True), 1)
        ]

    def row(self, number: int, values: Mapping[str, Any], height: float | None = None) -> str:
        """Return the row of that number, so many points high."""
        tall = "" if height is None else f' ht="{height:g}" customHeight="1"'
        written = [f"{start}{number}{cell(values.get(key))}" for key, start, cell in self._columns]
        return f'<row r="{number}"{tall}>{"".join(written)}</row>'
