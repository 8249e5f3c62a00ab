"""Days whose year, month and number stand in columns of their own, as ledgers print them."""

import re
from collections.abc import Sequence

from cmdesk.intake.bank.days import YEARS, commonest_year
from cmdesk.intake.bank.lexicon import EDGES, plain_heading
from cmdesk.intake.cells import text
from cmdesk.intake.sheets import Cell

PART = re.compile(r"(?:(20\d{2})年?)?(年|月|日)")
DAY = "日期"


def joined_days(
    headings: tuple[str, ...], rows: Sequence[Sequence[Cell]], titles: Sequence[str]
) -> tuple[tuple[str, ...], Sequence[Sequence[Cell]]]:
    """Return headings and rows with whole days in the column of 日, where 月 has one too; all else as it was.

    The year is that of its column, of a heading such as 2025年月, else the one the titles name most. A month printed
    once holds for the rows below it.
    """
    parts = {found[2]: place for place, each in enumerate(headings) if (found := PART.fullmatch(plain_heading(each)))}
    if not {"月", "日"} <= set(parts):
        return headings, rows
    named = next((found[1] for each in headings if (found := PART.fullmatch(plain_heading(each))) and found[1]), None)
    last = {"年": named or str(commonest_year(titles) or ""), "月": ""}
    day = parts["日"]
    made: list[Sequence[Cell]] = []
    for row in rows:
        last |= {part: said for part in last if part in parts and (said := whole(row[parts[part]]))}
        number = whole(row[day])
        known = number and last["月"] and last["年"].isdecimal() and int(last["年"]) in YEARS
        made.append((*row[:day], f"{last['年']}-{last['月']}-{number}", *row[day + 1 :]) if known else row)
    return (*headings[:day], DAY, *headings[day + 1 :]), made


def whole(cell: Cell) -> str:
    """Return a number of at most four figures as text; empty for what is none."""
    bare = text(cell).strip(EDGES) if cell != "" else ""
    return bare if bare.isdecimal() and len(bare) <= len("2025") else ""
