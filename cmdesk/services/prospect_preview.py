"""A sheet of prospects as it would be imported: read and compared with the book, nothing written."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from cmdesk.core.errors import Problem
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import Message
from cmdesk.intake.headings import is_serial
from cmdesk.intake.prospects import ProspectSheet, read_prospects
from cmdesk.intake.vocabulary import FIELDS
from cmdesk.models.store import Book
from cmdesk.services.prospect_import import ImportLine, Standing, preview_import

Given = Mapping[str, int | None]


@dataclass(frozen=True, kw_only=True)
class SheetColumn:
    """A column that tells something and the field it was taken for; without one, its cells go into the note."""

    column: int
    heading: str
    field: str


@dataclass(frozen=True, kw_only=True)
class Preview:
    """A file with every row and what is doubtful of the whole; given is what the user set right of the columns."""

    path: Path
    sheet: ProspectSheet
    given: Given
    lines: Sequence[ImportLine]
    columns: Sequence[SheetColumn]
    problems: Sequence[Problem]
    counts: Mapping[Standing, int]


def preview_file(
    book: Book,
    path: Path,
    *,
    today: date,
    progress: Progress = silent,
    given: Given | None = None,
    sheet: str | None = None,
) -> Preview:
    """Return what importing the file at path would mean; UserError for a file that is none or holds no list."""
    found = read_prospects(path, today=today, progress=progress, mapping=given or {}, sheet=sheet)
    with book.read() as session:
        lines = preview_import(session, found)
    return Preview(
        path=path,
        sheet=found,
        given=dict(given or {}),
        lines=lines,
        columns=columns_of(found),
        problems=[problem for problem in found.problems if problem.row is None],
        counts=Counter(line.standing for line in lines),
    )


def columns_of(sheet: ProspectSheet) -> list[SheetColumn]:
    """Return the columns in the order of the sheet, those of running numbers left out."""
    fields = {column: field for field, column in sheet.mapping.items()}
    return [
        SheetColumn(column=column, heading=heading, field=fields.get(column, ""))
        for column, heading in enumerate(sheet.headings)
        if column in fields or sheet.header_row is None or not is_serial(heading)
    ]


def field_names() -> Mapping[str, Message]:
    """Return what each field of a prospect is called."""
    return FIELDS


def taken_for(preview: Preview, column: int, field: str) -> Given:
    """Return the columns as given so far with one more: column is field; no field sends it into the note."""
    before = next(each.field for each in preview.columns if each.column == column)
    given = {key: at for key, at in preview.given.items() if at != column}
    if before:
        given[before] = None
    if field:
        given[field] = column
    return given
