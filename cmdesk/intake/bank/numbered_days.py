"""Days printed as bare numbers: 250301, or the seconds or milliseconds that computers count since 1970."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from cmdesk.intake.bank.days import valid
from cmdesk.intake.bank.lexicon import EDGES, Lexicon
from cmdesk.intake.cells import text
from cmdesk.intake.sheets import Cell

NEAR = (2005, 2040)  # years a bare number is believed to name
SIX, SECONDS, MILLISECONDS = len("250301"), len("1741000000"), len("1741000000000")
FEWEST = 2  # cells that show what a column holds
CHINA = timedelta(hours=8)  # the exporting programs count in UTC and print for China


def spelled_days(rows: Sequence[Sequence[Cell]], headings: Sequence[str], lexicon: Lexicon) -> Sequence[Sequence[Cell]]:
    """Return rows with days that stand as bare numbers spelled out, in columns whose heading claims a day.

    Only where every cell of the column that begins with a figure is such a number; six figures under a heading that
    speaks of times are 10:15:30.
    """
    odd = []
    for place, each in enumerate(headings):
        claims = lexicon.claims(each)
        day, time = claims.get("date", 0), claims.get("time", 0)
        if (day or time) and only_numbers(rows, place, six=day > time):
            odd.append(place)
    if not odd:
        return rows
    return [tuple((spelled(cell) or cell) if place in odd else cell for place, cell in enumerate(row)) for row in rows]


def only_numbers(rows: Sequence[Sequence[Cell]], place: int, *, six: bool) -> bool:
    seen = 0
    for row in rows:
        figures = bare(row[place])
        if figures.isdecimal():
            seen += 1
            if not spelled(figures) or (len(figures) == SIX and not six):
                return False
        elif figures[:1].isdecimal():
            return False  # a day as days are printed: 2025-03-01
    return seen >= FEWEST


def spelled(cell: Cell) -> str:
    """Return a bare number as the day or the moment it names; empty for what names none."""
    figures = bare(cell)
    if not (figures.isascii() and figures.isdecimal()):
        return ""
    if len(figures) == SIX:
        day = valid(figures[:2], figures[2:4], figures[4:])
        return day.isoformat() if day and NEAR[0] <= day.year < NEAR[1] else ""
    if len(figures) in (SECONDS, MILLISECONDS):
        at = datetime.fromtimestamp(int(figures[:SECONDS]), UTC) + CHINA
        return at.strftime("%Y-%m-%d %H:%M:%S") if NEAR[0] <= at.year < NEAR[1] else ""
    return ""


def bare(cell: Cell) -> str:
    """Return a whole number as its figures, any other cell as its text."""
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 10**MILLISECONDS else ""
    return text(cell).strip(EDGES) if cell != "" else ""
