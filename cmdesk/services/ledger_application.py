"""What the ledgers of applications, of their documents and of their files share: the units and how they are read."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import contains_eager, selectinload

from cmdesk.core.catalog import Catalog
from cmdesk.models.application import Application, ApplicationParty, ApprovalMove
from cmdesk.models.party import Opportunity, Party
from cmdesk.services.checklist import ChecklistLine, answered, checklist_lines, facts_of
from cmdesk.services.ledger_source import CLIENT, Reading, Units, client_values, name_of

APPROVED = "A7"
SUBMITTED = "A1"
TABLES = frozenset({"party", "opportunity", "application", "approval_move"})
ORDERS = {
    "number": (Application.number,),
    "client": (Party.spelling,),
    "accepted": (Application.accepted_on,),
    "amount": (Application.amount,),
    "state_since": (Application.state_since,),
}
NUMBERS = (Application.number,)


def every() -> Units:
    return select(
        Application.id, Application.number, Application.party_id, Application.accepted_on, Application.product,
        Application.amount, Application.term_months, Application.annual_rate, Application.guarantee,
        Application.purpose, Application.committee_day, Application.state, Application.state_since,
        Opportunity.number.label("client_no"), Opportunity.stage, *CLIENT,
    ).join(Party, Party.id == Application.party_id).join(
        Opportunity, Opportunity.id == Application.opportunity_id
    )  # fmt: skip


def application_values(row: Any, catalog: Catalog) -> dict[str, Any]:
    """Return what a row of SQL says of its application."""
    try:
        status = catalog.stages.standing(row.stage, row.state).status
    except KeyError:  # a stage only this book knows
        status = None
    return {
        **client_values(row, catalog),
        "number": row.number,
        "client_no": row.client_no,
        "accepted": row.accepted_on,
        "product": name_of(catalog.products, row.product),
        "amount": row.amount,
        "term": row.term_months,
        "status": status.name if status else None,
        "state": name_of(catalog.memo.approvals, row.state),
        "state_since": row.state_since,
    }


def moves_of(reading: Reading, ids: Sequence[UUID]) -> Mapping[UUID, list[Any]]:
    """Return how some applications went along the chain, oldest move first."""
    found: dict[UUID, list[Any]] = defaultdict(list)
    asked = select(
        ApprovalMove.application_id, ApprovalMove.to_state, ApprovalMove.day, ApprovalMove.opinion, ApprovalMove.holder
    ).where(ApprovalMove.application_id.in_(ids))
    for move in reading.session.execute(asked.order_by(ApprovalMove.id)):
        found[move.application_id].append(move)
    return found


def first_day(moves: Iterable[Any], state: str) -> date | None:
    return next((move.day for move in moves if move.to_state == state), None)


def last_day(moves: Iterable[Any], state: str) -> date | None:
    found: Mapping[str, date] = {move.to_state: move.day for move in moves}
    return found.get(state)


def checklists_of(reading: Reading, ids: Sequence[UUID]) -> Mapping[UUID, tuple[Application, list[ChecklistLine]]]:
    """Return some applications with the lines of their checklists, files left out."""
    asked = (
        select(Application)
        .join(Application.party)
        .where(Application.id.in_(ids))
        .options(contains_eager(Application.party), selectinload(Application.items))
        .options(selectinload(Application.conditions))
        .options(selectinload(Application.roles).joinedload(ApplicationParty.party))
    )
    found = reading.session.scalars(asked).all()
    said = answered(reading.session, list({each.party_id for each in found}))
    return {
        each.id: (
            each,
            checklist_lines(
                each,
                facts_of(each, said.get(each.party_id, {}), reading.catalog),
                {},
                today=reading.today,
                catalog=reading.catalog,
            ),
        )
        for each in found
    }
