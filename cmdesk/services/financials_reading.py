"""A file of statements on its way into the book: read, and read again as its names and its form are set right."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.progress import Progress, silent
from cmdesk.intake.financials import ReadFinancials, read_financials
from cmdesk.intake.sheets import Workbook, open_sheets
from cmdesk.models.store import Book
from cmdesk.services.financials_import import Imported, PeriodSaid, import_financials, names_of, remember

HALVES = 2  # opening and reading


@dataclass(frozen=True, kw_only=True)
class Looked:
    """A file as it was read before it comes in.

    known: the lines of names as the client's earlier files had them; mapped: those said of this one, empty for a row
    to be passed over. form, scope: what was chosen to look for, empty for what the file looks like. end: the day that
    was said of a file without one.
    """

    path: Path
    workbook: Workbook
    found: ReadFinancials
    known: Mapping[str, str]
    mapped: Mapping[str, str]
    form: str = ""
    scope: str = ""
    end: date | None = None


def look_at(
    book: Book,
    party_id: UUID,
    path: Path,
    *,
    catalog: Catalog,
    password: str = "",
    end: date | None = None,
    progress: Progress = silent,
) -> Looked:
    """Return the statements of a file; names of the client's earlier files are known. Cancelled where it is stopped.

    UndatedError where the file names no day and end says none.
    """
    workbook = open_sheets(path, password)
    progress(1, HALVES)
    with book.read() as session:
        known = names_of(session, party_id)
    found = read_financials(workbook, catalog.analysis, mapped=known, end=end)
    progress(HALVES, HALVES)
    return Looked(path=path, workbook=workbook, found=found, known=known, mapped={}, end=end)


def look_again(looked: Looked, *, catalog: Catalog) -> Looked:
    """Return a file read anew with what has been said of it."""
    found = read_financials(
        looked.workbook,
        catalog.analysis,
        mapped={**looked.known, **looked.mapped},
        form=looked.form,
        scope=looked.scope,
        end=looked.end,
    )
    return replace(looked, found=found)


def bring_looked(
    session: Session,
    party_id: UUID,
    looked: Looked,
    said: Mapping[date, PeriodSaid],
    *,
    replace: bool,
    today: date,
    catalog: Catalog,
    progress: Progress = silent,
) -> Imported:
    """Bring periods of a file in, and remember which lines its names mean."""
    remember(session, party_id, looked.mapped, catalog=catalog)
    progress(0, 0)
    return import_financials(
        session, party_id, looked.path, looked.found, said, replace=replace, today=today, catalog=catalog
    )
