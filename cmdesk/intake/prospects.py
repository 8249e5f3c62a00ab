"""Reads a sheet of prospects, however it is laid out."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from cmdesk.core.errors import Problem, UserError
from cmdesk.core.garbage import uncollected
from cmdesk.core.identifiers import half_width
from cmdesk.core.money import UNITS
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import Translate, english, message
from cmdesk.intake import cells
from cmdesk.intake.columns import sample
from cmdesk.intake.duplicates import Known, find_duplicates, known
from cmdesk.intake.headings import is_own, is_serial
from cmdesk.intake.prospect_row import Line, ProspectRow, Reading, read_row
from cmdesk.intake.sheets import Cell, open_sheets
from cmdesk.intake.tables import Table, find_table
from cmdesk.intake.vocabulary import FIELDS, vocabulary

__all__ = ["ProspectRow", "ProspectSheet", "as_json", "read_prospects"]

Recall = Callable[[Sequence[str]], Mapping[str, int | None] | None]
"""Returns what the user set right of the columns under these headings, field by column; None where nothing."""

BATCH = 500  # rows between two reports of progress
DAY_HEADINGS = ("日期", "时间", "日", "date")
LONGEST_NAME = 40  # a single cell longer than this is a remark, not a name
MOSTLY = 0.8  # of a column of running numbers; the rest are totals and remarks
FEW = 4  # filled cells of a line of signatures
TITLE_UNIT = re.compile(
    r"(?:单位\s*[:：]?\s*|\()(?:人民币)?(?:单位\s*[:：]?\s*)?(亿元|百万元|万元|千元|元|万)(?![\w/])"
)
UNIT_NAMES = {"亿元": "亿", "百万元": "百万", "万元": "万", "千元": "千"}


@dataclass(frozen=True, kw_only=True)
class ProspectSheet:
    """What a sheet of prospects holds. Rows count from 1 as in the file, columns from 0; headings[column] names one.

    header_row is None where there are no headings; columns are then named by their letters. mapping holds the column
    of each field that was found. known is what each of the rows is known by. duplicates are (first row, later row).
    skipped are rows under the headings that are no prospects: totals, remarks, repeated headings, rows that name
    nobody. cells are all rows of the sheet as they stand in the file.
    """

    sheet: str
    header_row: int | None
    headings: tuple[str, ...]
    mapping: Mapping[str, int]
    rows: tuple[ProspectRow, ...]
    known: tuple[Known, ...]
    problems: tuple[Problem, ...]
    duplicates: tuple[tuple[int, int], ...]
    skipped: tuple[int, ...]
    cells: Sequence[Sequence[Cell]] = ()


@uncollected()
def read_prospects(
    path: Path,
    *,
    today: date,
    progress: Progress = silent,
    mapping: Mapping[str, int | None] | None = None,
    sheet: str | None = None,
    recall: Recall | None = None,
) -> ProspectSheet:
    """Return the prospects of a workbook or delimited text; doubts are problems, and nothing in doubt is dropped.

    Sheet, headings and columns are recognised by their meaning; mapping, field by column, sets right what was
    recognised wrongly (None: there is no such column), and sheet names the one to read. Without a mapping, recall is
    asked for one that was set right earlier under the same headings. Bare amounts are in the unit
    the sheet names; where it names none, one below 10,000 is in 万元, and a problem says so. today bounds days without
    a year. Refuses a file that cannot be read or holds no list.
    """
    book = open_sheets(path)
    if sheet is not None and sheet not in {each.name for each in book.sheets}:
        raise UserError(message("prospects", "{file} has no sheet “{sheet}”.", file=path.name, sheet=sheet))
    table = find_table(book, sheet=sheet, given=mapping or {})
    if table and mapping is None and recall and (recalled := recall(table.headings)):
        table = find_table(book, sheet=table.sheet.name, given=recalled)
    if table is None:
        raise UserError(
            message(
                "prospects",
                "{file} holds no list of prospects: it needs a row of headings, with the clients' names and phones.",
                file=path.name,
            )
        )
    place = {key: table.mapping.get(key, len(table.headings)) for key in FIELDS}
    kept = kept_columns(table)
    days = frozenset(column for column in kept if holds_days(table, column))
    reading = Reading(table=table, place=place, kept=kept, days=days, unit=unit_of(table), today=today)
    rows, skipped = read_rows(reading, progress) if "name" in table.mapping else ([], [])
    ours = list(map(known, rows))
    duplicates, doubts = find_duplicates(ours)
    for doubt in doubts:
        reading.doubt(doubt.row, doubt.key, doubt.text)
    return summary(reading, book.problems, rows=rows, known=ours, skipped=skipped, duplicates=duplicates)


def read_rows(reading: Reading, progress: Progress) -> tuple[list[ProspectRow], list[int]]:
    """Return the prospects, and the numbers of the rows that are none; blank rows are not worth a word."""
    table, records = reading.table, reading.table.rows
    found: list[ProspectRow] = []
    skipped: list[int] = []
    for done, row in enumerate(records):
        if done % BATCH == 0:
            progress(done, len(records))
        line = reading.line(table.first_row + done, row)
        if is_blank(reading, line):
            continue
        prospect = None if is_remark(reading, line) else read_row(reading, line)
        if prospect:
            found.append(prospect)
        else:
            skipped.append(line.number)
    progress(len(records), len(records))
    return found, skipped


def is_blank(reading: Reading, line: Line) -> bool:
    """Return whether a row holds nothing, or nothing but its number."""
    if reading.text(line, "name"):
        return False
    filled = [column for column, text in enumerate(line.texts) if text]
    return all(line.texts[column].isdecimal() and is_serial(reading.table.headings[column]) for column in filled)


def is_remark(reading: Reading, line: Line) -> bool:
    """Return whether a row under the headings is a total, a remark, a line of signatures or the headings once more."""
    name = reading.text(line, "name")
    if reading.table.header_row and name == reading.table.heading("name"):
        return True
    nameless = not name or total().match(name) or note().match(name)
    if not nameless and (reading.text(line, "phone") or reading.text(line, "phone2")):
        return False
    told = {key for key in FIELDS if reading.text(line, key)}
    texts = [text for text in line.texts if text]
    if not told & {"contact", "credit_code", "identity", "address"} and any(map(total().match, texts)):
        return True
    if len(texts) == 1:
        return not told & {"name", "contact"} or note().match(texts[0]) is not None or len(texts[0]) > LONGEST_NAME
    return bool(nameless) and len(texts) <= FEW and note().match(texts[0]) is not None


@cache
def total() -> re.Pattern[str]:
    return re.compile(vocabulary().total, re.IGNORECASE)


@cache
def note() -> re.Pattern[str]:
    return re.compile(vocabulary().note)


def kept_columns(table: Table) -> tuple[int, ...]:
    """Return the columns that are no field but tell something; a running number tells nothing."""
    taken = set(table.mapping.values())
    return tuple(
        column
        for column, heading in enumerate(table.headings)
        if column not in taken
        and not is_own(heading)
        and not (is_serial(heading) and counts(sample(table.rows, column)))
    )


def holds_days(table: Table, column: int) -> bool:
    """Return whether a column's five-digit numbers are days: its heading says so, or they are no round figures."""
    if table.headings[column].endswith(DAY_HEADINGS):
        return True
    texts = [cells.text(value) for value in sample(table.rows, column)]
    days = [text for text in texts if cells.serial_day(text)]
    return len(days) >= FEW and len(days) == len(texts) and sum(text.endswith("00") for text in days) * 2 < len(days)


def counts(values: Sequence[Cell]) -> bool:
    return sum(cells.text(value).isdecimal() for value in values) >= MOSTLY * len(values)


def unit_of(table: Table) -> Decimal | None:
    """Return the unit of bare amounts in yuan, as their heading or a line above it says; None where none does."""
    headings = [table.heading(key) for key in ("wanted", "need") if key in table.mapping]
    above = [cell for row in table.sheet.rows[: table.first_row - 1] for cell in row if isinstance(cell, str)]
    for text in (*headings, *above):
        if found := TITLE_UNIT.search(half_width(text)):
            return UNITS[UNIT_NAMES.get(found[1], found[1])]
    return None


def summary(
    reading: Reading,
    problems: Sequence[Problem],
    *,
    rows: Sequence[ProspectRow],
    known: Sequence[Known],
    skipped: Sequence[int],
    duplicates: Sequence[tuple[int, int]],
) -> ProspectSheet:
    """Return the sheet with all its problems, those of the whole first, then by row."""
    table = reading.table
    every = [*problems, *table.problems, *doubts_of_whole(reading, rows), *reading.problems]
    return ProspectSheet(
        sheet=table.sheet.name,
        header_row=table.header_row,
        headings=table.headings,
        mapping=table.mapping,
        rows=tuple(rows),
        known=tuple(known),
        problems=tuple(sorted(every, key=lambda problem: problem.row or 0)),
        duplicates=tuple(duplicates),
        skipped=tuple(skipped),
        cells=table.sheet.rows,
    )


def doubts_of_whole(reading: Reading, rows: Sequence[ProspectRow]) -> list[Problem]:
    """Return what is wrong with the list as a whole."""
    if "name" not in reading.table.mapping:
        text = message("prospects", "No column holds the clients' names: say which it is, or give it a heading.")
        return [Problem(message=text)]
    if not rows:
        return [Problem(message=message("prospects", "There is no prospect under the headings."))]
    if reading.assumed:
        key = "wanted" if "wanted" in reading.table.mapping else "need"
        text = message(
            "prospects",
            "The sheet names no unit: {count} bare amounts were read in 万元, those from 10,000 on in 元.",
            count=len(reading.assumed),
        )
        return [Problem(column=reading.table.heading(key), message=text)]
    return []


def as_json(found: ProspectSheet, translate: Translate = english) -> dict[str, Any]:
    """Return the sheet in the words of the command line: days ISO, amounts exact text, what is unknown null."""
    return {
        "sheet": found.sheet,
        "header_row": found.header_row,
        "mapping": {key: found.headings[column] for key, column in found.mapping.items()},
        "rows": [row_as_json(row) for row in found.rows],
        "problems": problems_as_json(found, translate),
        "duplicates": [list(pair) for pair in found.duplicates],
        "skipped_rows": list(found.skipped),
    }


def problems_as_json(found: ProspectSheet, translate: Translate = english) -> list[dict[str, Any]]:
    """Return every problem with its sheet, row, column and reason; what is about the whole has no row."""
    return [
        {
            "sheet": problem.sheet or found.sheet,
            "row": problem.row,
            "column": problem.column,
            "message": problem.message.read(translate),
        }
        for problem in found.problems
    ]


def row_as_json(row: ProspectRow) -> dict[str, Any]:
    told = {name: getattr(row, name) or None for name in row.__struct_fields__}
    return told | {
        "wanted": None if row.wanted is None else str(row.wanted),
        "first_contact": row.first_contact.isoformat() if row.first_contact else None,
        "extra": dict(row.extra),
    }
