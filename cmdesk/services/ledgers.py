"""Ledgers of the book: which there are, their rows for the screen a page at a time, and all of them in a workbook."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog, LedgerColumn, LedgerEntry
from cmdesk.core.catalog.ledger_values import values_of
from cmdesk.core.catalog.ledgers import UNITS
from cmdesk.core.discover import discover
from cmdesk.core.errors import UserError
from cmdesk.core.masking import Hide, mask, whole
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import Translate, message
from cmdesk.ledgers.ledger import Cells, Line, Span, Values, filler, masked_cells, masks
from cmdesk.services import ledger_sources
from cmdesk.services.ledger_notes import notes_on
from cmdesk.services.ledger_source import (
    PAGE,
    Reading,
    Source,
    Wanted,
    count_units,
    page_of_units,
    sums,
    units,
    units_of,
)
from cmdesk.services.profile import read_profile

if TYPE_CHECKING:
    from cmdesk.ledgers.workbook import Heading, Sheet

ALL = "all"
MANY = 40  # units read at once where one makes many rows


@cache
def sources() -> Mapping[str, Source]:
    """Return what a row of a ledger can be, by code."""
    return {source.code: source for source in discover(ledger_sources, "SOURCE")}


def source_of(ledger: LedgerEntry) -> Source:
    return sources()[ledger.source]


def ledgers(catalog: Catalog) -> list[LedgerEntry]:
    """Return every ledger the book keeps, in the catalog's order."""
    return [ledger for ledger in catalog.ledgers.values() if ledger.source]


def ledger_called(key: str, catalog: Catalog) -> list[LedgerEntry]:
    """Return the ledger of that key, or all of them for "all"; refused for an unknown key."""
    found = [ledger for ledger in ledgers(catalog) if key in {ALL, ledger.called}]
    if not found:
        keys = ", ".join([*(ledger.called for ledger in ledgers(catalog)), ALL])
        raise UserError(message("ledgers", "There is no ledger “{key}”; there are: {keys}.", key=key, keys=keys))
    return found


@dataclass(frozen=True, kw_only=True)
class Part:
    """Some rows of a ledger: unit is where the next part begins, None behind the last."""

    lines: Sequence[Line]
    unit: int | None


def read_part(
    session: Session,
    ledger: LedgerEntry,
    wanted: Wanted,
    *,
    today: date,
    catalog: Catalog,
    unit: int = 0,
    before: int = 0,
    limit: int = MANY,
) -> Part:
    """Return rows from a unit on, whole, at least limit of them if there are; before counts the rows already read."""
    reading, source = Reading(session=session, today=today, catalog=catalog), source_of(ledger)
    asked = replace(wanted, order=wanted.order or ledger.order)
    lines: list[Line] = []
    fill = Filling(reading, ledger)
    while len(lines) < limit:
        size = limit - len(lines) if source.single else MANY
        page = page_of_units(reading, source, asked, unit, size)
        lines += fill.lines(page, before + len(lines))
        unit += len(page)
        if len(page) < size:
            return Part(lines=lines, unit=None)
    return Part(lines=lines, unit=unit)


class Filling:
    """Makes the lines of a ledger of units of its source, a page at a time."""

    def __init__(self, reading: Reading, ledger: LedgerEntry) -> None:
        profile = read_profile(reading.session)
        self._reading, self._ledger, self._source = reading, ledger, source_of(ledger)
        self._fill = filler(ledger)
        self._common = {
            "manager": profile.name or None,
            "branch": profile.branch or None,
            "today": reading.today,
        }
        self._by_hand = any(column.by_hand for column in ledger.columns)

    def lines(self, page: Sequence[Any], before: int) -> Iterator[Line]:
        found = (
            list(self._source.rows(self._reading, page)) if self._by_hand else self._source.rows(self._reading, page)
        )
        notes = notes_on(self._reading.session, self._ledger.code, [id_ for id_, _ in found]) if self._by_hand else {}
        for seq, (id_, values) in enumerate(found, start=before + 1):
            every: Values = {**values, **self._common, "seq": seq}
            yield Line(id_, self._fill(every, notes.get(id_, {})))


def stream(session: Session, ledger: LedgerEntry, wanted: Wanted, *, today: date, catalog: Catalog) -> Iterator[Line]:
    """Yield all rows wanted, whole; no more than a page of them is in memory."""
    reading, source = Reading(session=session, today=today, catalog=catalog), source_of(ledger)
    fill, before = Filling(reading, ledger), 0
    for page in units(reading, source, replace(wanted, order=wanted.order or ledger.order)):
        for start in range(0, len(page), len(page) if source.single else MANY):
            for line in fill.lines(page[start : start + (len(page) if source.single else MANY)], before):
                before += 1
                yield line


def ledger_rows(
    session: Session,
    ledger: LedgerEntry,
    span: Span,
    *,
    today: date,
    catalog: Catalog,
    hide: Hide = mask,
    wanted: Wanted | None = None,
) -> Iterator[Cells]:
    """Yield the rows of a ledger, masked by default."""
    kinds = masks(ledger)
    for line in stream(session, ledger, wanted or Wanted(span=span), today=today, catalog=catalog):
        yield masked_cells(kinds, line.cells, hide)


def rows_of(
    session: Session, ledger: LedgerEntry, ids: Sequence[UUID], *, today: date, catalog: Catalog, hide: Hide = mask
) -> Iterator[Cells]:
    """Yield the rows of just these units in their order, those that are in the book still, masked by default."""
    reading, source = Reading(session=session, today=today, catalog=catalog), source_of(ledger)
    fill, kinds, before = Filling(reading, ledger), masks(ledger), 0
    for start in range(0, len(ids), PAGE):
        for line in fill.lines(units_of(reading, source, ids[start : start + PAGE]), before):
            before += 1
            yield masked_cells(kinds, line.cells, hide)


@dataclass(frozen=True, kw_only=True)
class Totals:
    """How many rows are wanted, None where only reading them tells, and sums by column key, in the column's unit."""

    count: int | None
    sums: Mapping[str, Decimal]


def read_totals(session: Session, ledger: LedgerEntry, wanted: Wanted) -> Totals:
    source = source_of(ledger)
    added = [column for column in ledger.columns if column.total]
    found = sums(session, source, wanted, [column.source for column in added])
    return Totals(
        count=count_units(session, source, wanted) if source.single else None,
        sums={
            column.key: amount / UNITS.get(column.unit, Decimal(1))
            for column in added
            if (amount := found[column.source]) is not None
        },
    )


def choices_of(ledger: LedgerEntry, column: LedgerColumn, catalog: Catalog) -> Sequence[str]:
    """Return the names a column may have: its own, else those of the value it comes from; empty for any."""
    if column.choices or column.by_hand:
        return column.choices
    value = values_of(ledger.source).get(column.source)
    match value.choices if value else "":
        case "":
            return ()
        case "stages":
            found: Mapping[str, Any] = catalog.pipeline.stages
        case "status":
            found = catalog.stages.statuses
        case "approvals":
            found = catalog.memo.approvals
        case "products":
            found = catalog.products
        case "visit_types":
            found = catalog.visit_types
        case group:
            found = catalog.terms.get(group, {})
    return tuple(dict.fromkeys(each.name for each in found.values()))


def export_ledgers(
    session: Session,
    chosen: Sequence[LedgerEntry],
    path: Path,
    *,
    span: Span,
    today: date,
    catalog: Catalog,
    translate: Translate,
    hide: Hide = mask,
    progress: Progress = silent,
    search: str = "",
) -> int:
    """Write ledgers to a workbook, masked by default; return how many rows it holds."""
    from cmdesk.ledgers.workbook import write_workbook  # noqa: PLC0415  (openpyxl loads slowly)

    wanted = Wanted(span=span, search=search)
    sheets = [sheet_of(session, ledger, wanted, today=today, catalog=catalog, hide=hide) for ledger in chosen]
    return write_workbook(path, sheets, heading(session, today, hide), translate, progress)


def ledgers_of(
    session: Session, party_id: UUID, *, today: date, catalog: Catalog, translate: Translate, hide: Hide = mask
) -> bytes:
    """Return what every ledger holds of one client, in one workbook, masked by default."""
    from cmdesk.ledgers.workbook import workbook  # noqa: PLC0415  (openpyxl loads slowly)

    wanted = Wanted(party=party_id)
    sheets = [sheet_of(session, ledger, wanted, today=today, catalog=catalog, hide=hide) for ledger in ledgers(catalog)]
    return workbook(sheets, heading(session, today, hide), translate)


def sheet_of(
    session: Session, ledger: LedgerEntry, wanted: Wanted, *, today: date, catalog: Catalog, hide: Hide
) -> "Sheet":
    """Return a ledger as a sheet whose rows are read while they are written."""
    from cmdesk.ledgers.workbook import Sheet  # noqa: PLC0415  (openpyxl loads slowly)

    return Sheet(
        entry=ledger,
        rows=ledger_rows(session, ledger, wanted.span, today=today, catalog=catalog, hide=hide, wanted=wanted),
        count=count_units(session, source_of(ledger), wanted),
        choices={column.key: choices_of(ledger, column, catalog) for column in ledger.columns},
    )


def heading(session: Session, today: date, hide: Hide) -> "Heading":
    from cmdesk.ledgers.workbook import Heading  # noqa: PLC0415  (openpyxl loads slowly)

    profile = read_profile(session)
    return Heading(manager=profile.name, branch=profile.branch, as_of=today, whole=hide is whole)
