"""The file of an application for which papers came in."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import exists

from cmdesk.core.catalog import Catalog
from cmdesk.ledgers.ledger import Values
from cmdesk.models.application import COLLECTED, Application, ChecklistItem
from cmdesk.services.archive import HALTED
from cmdesk.services.checklist import ChecklistLine
from cmdesk.services.ledger_application import (
    APPROVED,
    NUMBERS,
    ORDERS,
    TABLES,
    application_values,
    checklists_of,
    every,
    last_day,
    moves_of,
)
from cmdesk.services.ledger_source import Reading, Source
from cmdesk.services.ledger_sources.checklist_item import files_of


def rows(reading: Reading, units: Sequence[Any]) -> Iterable[tuple[UUID, Values]]:
    ids = [row.id for row in units]
    found, moves, files = checklists_of(reading, ids), moves_of(reading, ids), files_of(reading, ids)
    held: dict[UUID, int] = {}
    for (application, _), count in files.items():
        held[application] = held.get(application, 0) + count
    for row in units:
        lines = found[row.id][1]
        collected = [line for line in lines if line.state in COLLECTED]
        lacking = tuple(line.document.name for line in lines if line.applies and line.state is None)
        yield (
            row.id,
            {
                **application_values(row, reading.catalog),
                "papers": len(collected),
                "files": held.get(row.id, 0),
                "collected": tuple(line.document.name for line in collected) or None,
                "missing": lacking or None,
                "lacking": len(lacking),
                "approved": last_day(moves[row.id], APPROVED),
                "kept": kept(collected, row.state, reading.catalog) or None,
            },
        )


def kept(lines: Iterable[ChecklistLine], state: str, catalog: Catalog) -> tuple[str, ...]:
    """Return how long the papers are kept, each period once."""
    if state in HALTED:
        return (catalog.retention[catalog.halted_retention].period,)
    parts = [catalog.archive_part(line.document) for line in lines]
    return tuple(dict.fromkeys(catalog.retention[part.retention].period for part in parts if part))


SOURCE = Source(
    order=50,
    code="archive",
    tables=TABLES | {"checklist_item", "checklist_file", "condition", "application_party", "visit", "answer"},
    id=Application.id,
    party=Application.party_id,
    only=(exists().where(ChecklistItem.application_id == Application.id),),
    select=every,
    day=Application.accepted_on,
    orders=ORDERS,
    sums={"amount": Application.amount},
    numbers=NUMBERS,
    rows=rows,
)
