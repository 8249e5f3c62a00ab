"""Ledgers of the book: which there are, their rows for the screen, and all of them in a workbook."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.discover import discover
from cmdesk.core.errors import UserError
from cmdesk.core.masking import mask
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import Translate, message
from cmdesk.ledgers import entries
from cmdesk.ledgers.ledger import Cells, Ledger, Span, masked_cells
from cmdesk.ledgers.workbook import Heading, Sheet, workbook, write_workbook
from cmdesk.services.profile import read_profile

ALL = "all"


def ledgers() -> list[Ledger]:
    """Return every ledger there is."""
    return discover(entries, "LEDGER")


def ledger_called(key: str) -> list[Ledger]:
    """Return the ledger of that key, or all of them for "all"; refused for an unknown key."""
    found = [ledger for ledger in ledgers() if key in {ALL, ledger.key}]
    if not found:
        keys = ", ".join([*(ledger.key for ledger in ledgers()), ALL])
        raise UserError(message("ledgers", "There is no ledger “{key}”; there are: {keys}.", key=key, keys=keys))
    return found


def ledger_rows(session: Session, ledger: Ledger, span: Span, *, today: date, catalog: Catalog) -> list[Cells]:
    """Return the rows of a ledger, masked."""
    return [masked_cells(ledger, cells, mask) for cells in ledger.rows(session, span, today, catalog)]


def export_ledgers(
    session: Session,
    chosen: Sequence[Ledger],
    path: Path,
    *,
    span: Span,
    today: date,
    catalog: Catalog,
    translate: Translate,
    progress: Progress = silent,
) -> int:
    """Write ledgers to a workbook, masked; return how many rows it holds."""
    sheets = [sheet_of(session, ledger, span, today=today, catalog=catalog) for ledger in chosen]
    write_workbook(path, sheets, heading(session, today), translate, progress)
    return sum(len(sheet.rows) for sheet in sheets)


def all_ledgers(session: Session, *, today: date, catalog: Catalog, translate: Translate) -> bytes:
    """Return every ledger in one workbook, masked."""
    sheets = [sheet_of(session, ledger, Span(), today=today, catalog=catalog) for ledger in ledgers()]
    return workbook(sheets, heading(session, today), translate)


def sheet_of(session: Session, ledger: Ledger, span: Span, *, today: date, catalog: Catalog) -> Sheet:
    return Sheet(
        entry=catalog.ledgers[ledger.entry], rows=ledger_rows(session, ledger, span, today=today, catalog=catalog)
    )


def heading(session: Session, today: date) -> Heading:
    profile = read_profile(session)
    return Heading(manager=profile.name, branch=profile.branch, as_of=today)
