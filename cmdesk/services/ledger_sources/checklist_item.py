"""A document of an application: asked for by its checklist, or collected although nothing asks for it any more."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import func, select

from cmdesk.core.catalog import Catalog
from cmdesk.ledgers.ledger import Values
from cmdesk.models.application import Application, ChecklistFile, ChecklistItem
from cmdesk.services.checklist import RULED_OUT, ChecklistLine
from cmdesk.services.ledger_application import NUMBERS, ORDERS, TABLES, application_values, checklists_of, every
from cmdesk.services.ledger_source import Reading, Source

LIGHTS = {"ok": "绿", "warn": "黄", "bad": "红"}
REQUIRED, CONDITIONAL, UNDECIDED = "必需", "按条件", "待确认"
PENDING = "pending"  # of item_state: nothing came in yet


def rows(reading: Reading, units: Sequence[Any]) -> Iterable[tuple[UUID, Values]]:
    found, files = checklists_of(reading, [row.id for row in units]), files_of(reading, [row.id for row in units])
    for row in units:
        shared = application_values(row, reading.catalog)
        for line in found[row.id][1]:
            code = line.document.code
            count = files.get((row.id, code), 0)
            yield subject(row.id, code), {**shared, **document_values(line, count, reading.catalog)}


def subject(application: UUID, document: str) -> UUID:
    """Return the id of a document of an application, whether or not it came in."""
    return uuid5(application, document)


def document_values(line: ChecklistLine, files: int, catalog: Catalog) -> dict[str, Any]:
    document, terms = line.document, catalog.terms
    needed = REQUIRED if line.required else UNDECIDED if line.applies is None else CONDITIONAL
    in_hand = line.state is not None and line.state not in RULED_OUT
    return {
        "category": document.category,
        "document": (document.name,),
        "needed": needed,
        "form": terms["document_form"][document.form].name,
        "copies": document.copies,
        "item_state": terms["item_state"][line.state.value if line.state else PENDING].name,
        "day": line.day,
        "issued": line.issued_on,
        "expires": line.expires_on,
        "days_left": line.days_left,
        "light": LIGHTS.get(line.light) if in_hand else None,
        "files": files,
        "by": line.by or None,
        "witness": line.witness or None,
        "reason": line.reason or None,
        "approver": line.approver or None,
    }


def files_of(reading: Reading, ids: Sequence[UUID]) -> Mapping[tuple[UUID, str], int]:
    """Return how many files serve as each document of some applications."""
    asked = (
        select(ChecklistItem.application_id, ChecklistItem.document, func.count(ChecklistFile.id))
        .join(ChecklistFile, ChecklistFile.item_id == ChecklistItem.id)
        .where(ChecklistItem.application_id.in_(ids))
        .group_by(ChecklistItem.id)
    )
    return {(application, document): count for application, document, count in reading.session.execute(asked)}


SOURCE = Source(
    order=40,
    code="checklist_item",
    tables=TABLES | {"checklist_item", "checklist_file", "condition", "application_party", "visit", "answer"},
    id=Application.id,
    party=Application.party_id,
    select=every,
    day=Application.accepted_on,
    orders=ORDERS,
    numbers=NUMBERS,
    rows=rows,
    single=False,
)
