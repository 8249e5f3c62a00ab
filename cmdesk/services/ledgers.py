"""Ledgers of the book: which there are, their rows for the screen, and all of them in a workbook."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.discover import discover
from cmdesk.core.errors import UserError
from cmdesk.core.masking import Hide, mask, whole
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import Translate, message
from cmdesk.ledgers import entries
from cmdesk.ledgers.ledger import Cells, Ledger, Span, masked_cells
from cmdesk.services.profile import read_profile

if TYPE_CHECKING:
    from cmdesk.ledgers.workbook import Heading, Sheet

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


def ledger_rows(
    session: Session, ledger: Ledger, span: Span, *, today: date, catalog: Catalog, hide: Hide = mask
) -> list[Cells]:
    """Return the rows of a ledger, masked by default."""
    return [masked_cells(ledger, cells, hide) for cells in ledger.rows(session, span, today, catalog)]


def export_ledgers(
    session: Session,
    chosen: Sequence[Ledger],
    path: Path,
    *,
    span: Span,
    today: date,
    catalog: Catalog,
    translate: Translate,
    hide: Hide = mask,
    progress: Progress = silent,
) -> int:
    """Write ledgers to a workbook, masked by default; return how many rows it holds."""
    from cmdesk.ledgers.workbook import write_workbook  # noqa: PLC0415  (openpyxl loads slowly)

    sheets = [sheet_of(session, ledger, span, today=today, catalog=catalog, hide=hide) for ledger in chosen]
    write_workbook(path, sheets, heading(session, today, hide), translate, progress)
    return sum(len(sheet.rows) for sheet in sheets)


def all_ledgers(session: Session, *, today: date, catalog: Catalog, translate: Translate, hide: Hide = mask) -> bytes:
    """Return every ledger in one workbook, masked by default."""
    from cmdesk.ledgers.workbook import workbook  # noqa: PLC0415  (openpyxl loads slowly)

    sheets = [sheet_of(session, ledger, Span(), today=today, catalog=catalog, hide=hide) for ledger in ledgers()]
    return workbook(sheets, heading(session, today, hide), translate)


def sheet_of(session: Session, ledger: Ledger, span: Span, *, today: date, catalog: Catalog, hide: Hide) -> "Sheet":
    from cmdesk.ledgers.workbook import Sheet  # noqa: PLC0415  (openpyxl loads slowly)

    rows = ledger_rows(session, ledger, span, today=today, catalog=catalog, hide=hide)
    return Sheet(entry=catalog.ledgers[ledger.entry], rows=rows)


def heading(session: Session, today: date, hide: Hide) -> "Heading":
    from cmdesk.ledgers.workbook import Heading  # noqa: PLC0415  (openpyxl loads slowly)

    profile = read_profile(session)
    return Heading(manager=profile.name, branch=profile.branch, as_of=today, whole=hide is whole)
