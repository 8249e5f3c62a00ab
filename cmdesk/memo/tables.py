"""Tables of hairlines: a head that repeats on every page, bands between groups, and no row too tall for a page."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from reportlab.platypus import Table

from cmdesk.memo.blocks import TALLEST, grid
from cmdesk.memo.paper import CAPTION, HAIRLINE, SMALL, WIDTH, colour
from cmdesk.memo.text import Text

PAD = 6.0
ABOVE = 4.5
LAST = 2
"""Rows at the end of a table that no page parts."""
HEAD = 4
"""Lines a heading may take."""
Cell = Text | str | None
"""None: the cell to the left reaches over this one."""
Style = list[tuple[object, ...]]


@dataclass(frozen=True, kw_only=True)
class Column:
    """A column: width in points (0: what the others leave), its heading, and the side its text keeps to."""

    width: float = 0
    head: str = ""
    align: str = "left"


@dataclass(frozen=True, kw_only=True)
class Band:
    """A heading between rows: what follows, and how many."""

    title: str
    note: Text | str = ""


def listing(
    columns: Sequence[Column],
    rows: Sequence[Sequence[Cell] | Band],
    *,
    before: float = 4,
    unit: str = "",
    parts: Collection[int] = (),
    pad: float = ABOVE,
) -> Table:
    """Return rows under a head that every page repeats; a row's hairline lies below it.

    unit stands above the head at the right, on every page. parts are the places of rows that belong to the row before:
    they stand close to it. pad is the room above and below a row.
    """
    widths = _widths(columns)
    cells: list[list[Cell]] = [[_head(*each) for each in zip(columns, widths, strict=True)]]
    style: Style = []
    if unit:
        words = Text(unit, size=CAPTION, role="text.muted", align="right")
        cells.insert(0, [words, *[None] * (len(columns) - 1)])
        style += [("SPAN", (0, 0), (-1, 0)), ("TOPPADDING", (0, 0), (-1, 0), 0), ("BOTTOMPADDING", (0, 0), (-1, 0), 2)]
    heads = len(cells)
    style += [
        ("BACKGROUND", (0, heads - 1), (-1, heads - 1), colour("bg.sunken")),
        ("LINEBELOW", (0, heads - 1), (-1, heads - 1), HAIRLINE * 1.4, colour("line.strong")),
    ]
    for place, row in enumerate(rows):
        at = len(cells)
        if isinstance(row, Band):
            cells.append(_band(row, len(columns)))
            style += _band_style(at, len(columns))
        else:
            laid = [_laid(cell, column) for cell, column in zip(row, columns, strict=True)]
            pieces = _pieces(laid, widths)
            cells += pieces
            style += _row_style(at, laid, len(pieces), ruled=place + 1 not in parts)
            if place in parts:
                style.append(("TOPPADDING", (0, at), (-1, at + len(pieces) - 1), 0))
                style += [("BOTTOMPADDING", (0, at), (-1, at + len(pieces) - 1), pad / 2)] * (place + 1 in parts)
    if len(cells) - heads > LAST:
        style.append(("NOSPLIT", (0, -LAST), (-1, -1)))
    return _table(cells, widths, style, repeat=heads, before=before, pad=pad)


def paired(rows: Sequence[tuple[str, Text, bool]], label: float = 78) -> Table:
    """Return labels with their values, two to a line; one marked wide has a line of its own."""
    lines: list[tuple[tuple[str, Text, bool], ...]] = []
    for row in rows:
        if lines and not row[2] and len(lines[-1]) == 1 and not lines[-1][0][2]:
            lines[-1] = (lines[-1][0], row)
        else:
            lines.append((row,))
    return _pairs(lines, label)


def _pairs(lines: Sequence[Sequence[tuple[str, Text, bool]]], label: float) -> Table:
    widths = [label, WIDTH / 2 - label, label, WIDTH / 2 - label]
    cells: list[list[Cell]] = []
    style: Style = [("LINEABOVE", (0, 0), (-1, 0), HAIRLINE, colour("paper.rule"))]
    for line in lines:
        laid: list[Cell] = []
        for name, value, _wide in line:
            laid += [Text(name, size=SMALL, role="text.muted", leading=value.leading), value]
        if len(line) == 1:
            laid += [None, None]
        pieces = _pieces(laid, widths)
        style += _row_style(len(cells), laid, len(pieces))
        cells += pieces
    return _table(cells, widths, style, repeat=0, before=4)


def _table(
    cells: list[list[Cell]], widths: list[float], style: Style, *, repeat: int, before: float, pad: float = ABOVE
) -> Table:
    whole = ((0, 0), (-1, -1))
    first: Style = [
        ("LEFTPADDING", *whole, PAD),
        ("RIGHTPADDING", *whole, PAD),
        ("TOPPADDING", *whole, pad),
        ("BOTTOMPADDING", *whole, pad),
    ]
    ready = [["" if cell is None else cell for cell in row] for row in cells]
    return grid(ready, widths, [*first, *style], repeat=repeat, before=before, after=10)


def _widths(columns: Sequence[Column]) -> list[float]:
    rest = WIDTH - sum(column.width for column in columns)
    open_columns = sum(not column.width for column in columns)
    return [column.width or rest / open_columns for column in columns]


def _head(column: Column, width: float) -> Text:
    return Text(column.head, size=CAPTION, role="text.secondary", align=column.align).at_most(HEAD, width - 2 * PAD)


def _laid(cell: Cell, column: Column) -> Cell:
    return Text(cell, size=SMALL, align=column.align) if isinstance(cell, str) else cell


def _band(band: Band, count: int) -> list[Cell]:
    note = Text(band.note, size=CAPTION, role="text.muted") if isinstance(band.note, str) else band.note
    note.align = "right"
    half = (count + 1) // 2
    title = Text(band.title, size=SMALL, bold=True).at_most(2, WIDTH / 3)
    return [title, *[None] * (half - 1), note, *[None] * (count - half - 1)]


def _band_style(at: int, count: int) -> Style:
    half = (count + 1) // 2
    return [
        ("SPAN", (0, at), (half - 1, at)),
        ("SPAN", (half, at), (-1, at)),
        ("TOPPADDING", (0, at), (-1, at), ABOVE + 3),
        ("LINEBELOW", (0, at), (-1, at), HAIRLINE, colour("paper.rule")),
        ("NOSPLIT", (0, at), (-1, at + 1)),
    ]


def _row_style(at: int, laid: Sequence[Cell], count: int, *, ruled: bool = True) -> Style:
    """Return what one row needs, printed in count pieces: spans, a hairline below, no gap between its pieces."""
    last = at + count - 1
    style: Style = [("LINEBELOW", (0, last), (-1, last), HAIRLINE, colour("line.normal"))] if ruled else []
    if count > 1:
        style += [
            ("BOTTOMPADDING", (0, at), (-1, last - 1), 0),
            ("TOPPADDING", (0, at + 1), (-1, last), 0),
        ]
    for start, end in _spans(laid):
        style += [("SPAN", (start, row), (end, row)) for row in range(at, last + 1)]
    return style


def _spans(laid: Sequence[Cell]) -> list[tuple[int, int]]:
    spans = []
    for start, cell in enumerate(laid):
        end = start
        while end + 1 < len(laid) and laid[end + 1] is None:
            end += 1
        if cell is not None and end > start:
            spans.append((start, end))
    return spans


def _pieces(laid: Sequence[Cell], widths: Sequence[float]) -> list[list[Cell]]:
    """Return the row as one row, or as several where a text is taller than TALLEST."""
    reach = dict(_spans(laid))
    parts: list[list[Cell]] = []
    for index, cell in enumerate(laid):
        if not isinstance(cell, Text):
            parts.append([cell])
            continue
        room = sum(widths[index : reach.get(index, index) + 1]) - 2 * PAD
        parts.append([*cell.torn(room, TALLEST)])
    count = max(len(part) for part in parts)
    filled = [part + [None if part[0] is None else Text("", size=SMALL)] * (count - len(part)) for part in parts]
    return [list(row) for row in zip_longest(*filled)]
