"""A sheet of prospects as it would be imported: read and compared with the book, nothing written."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.errors import Problem
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import Message
from cmdesk.intake.headings import is_own, is_serial
from cmdesk.intake.prospects import ProspectSheet, read_prospects
from cmdesk.intake.vocabulary import FIELDS
from cmdesk.models.journal import Head, journal_head
from cmdesk.models.store import Book
from cmdesk.services.prospect_import import (
    NONE,
    Decisions,
    Imported,
    ImportLine,
    Standing,
    import_prospects,
    preview_import,
)
from cmdesk.services.sheet_mapping import Given, recall, remember


@dataclass(frozen=True, kw_only=True)
class SheetColumn:
    """A column that tells something and the field it was taken for; without one, its cells go into the note."""

    column: int
    heading: str
    field: str


@dataclass(frozen=True, kw_only=True)
class Preview:
    """A file with every row and what is doubtful of the whole.

    given is what the user set right of the columns; recalled, that it was so an earlier time. seen is the last entry of
    the journal when the rows were compared with the book.
    """

    path: Path
    sheet: ProspectSheet
    given: Given
    recalled: bool
    lines: Sequence[ImportLine]
    columns: Sequence[SheetColumn]
    problems: Sequence[Problem]
    counts: Mapping[Standing, int]
    seen: Head


def preview_file(
    book: Book,
    path: Path,
    *,
    today: date,
    progress: Progress = silent,
    given: Given | None = None,
    sheet: str | None = None,
) -> Preview:
    """Return what importing the file at path would mean; UserError for a file that is none or holds no list.

    Columns are taken as given; where nothing is, as they were set right last time under the same headings.
    """
    asked: list[Given] = []

    def ask(headings: Sequence[str]) -> Given | None:
        with book.read() as session:
            found = recall(session, headings)
        asked.extend([found] if found else [])
        return found

    found = read_prospects(path, today=today, progress=progress, mapping=given, sheet=sheet, recall=ask)
    with book.read() as session:
        lines, seen = preview_import(session, found), journal_head(session)
    return Preview(
        path=path,
        sheet=found,
        given=asked[0] if asked else dict(given or {}),
        recalled=bool(asked),
        lines=lines,
        columns=columns_of(found),
        problems=[problem for problem in found.problems if problem.row is None],
        counts=Counter(line.standing for line in lines),
        seen=seen,
    )


def import_preview(
    session: Session,
    preview: Preview,
    *,
    today: date,
    catalog: Catalog,
    decisions: Decisions = NONE,
    progress: Progress = silent,
) -> Imported:
    """Write the rows as decided and remember the columns as they were set right: one gesture."""
    done = import_prospects(
        session,
        preview.lines,
        today=today,
        catalog=catalog,
        decisions=decisions,
        progress=progress,
        seen=preview.seen,
    )
    if done.added or done.merged:
        remember(session, preview.sheet.headings, preview.given)
    return done


def columns_of(sheet: ProspectSheet) -> list[SheetColumn]:
    """Return the columns in the order of the sheet, those of running numbers left out."""
    fields = {column: field for field, column in sheet.mapping.items()}
    return [
        SheetColumn(column=column, heading=heading, field=fields.get(column, ""))
        for column, heading in enumerate(sheet.headings)
        if column in fields or sheet.header_row is None or not (is_serial(heading) or is_own(heading))
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
