"""Ledger of prospects (意向客户台账): one line an opportunity, in the order of their numbers."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.ledgers.ledger import Cells, Ledger, Span
from cmdesk.models.party import Opportunity, Party, Profile, in_order
from cmdesk.models.visit import STANDS, Visit

BATCH = 500
WAN = Decimal(10000)
PER_CENT = Decimal(100)
RESULTS = {
    "DISBURSED": "放款",
    "POST_LOAN": "放款",
    "SETTLED": "放款",
    "LOST": "流失",
    "REJECTED": "婉拒",
    "NURTURE": "培育",
}

Found = tuple[Opportunity, Party, Any]  # and the day of the last visit


def rows(session: Session, span: Span, today: date, catalog: Catalog) -> Iterator[Cells]:  # noqa: ARG001  (a Ledger's shape)
    """Yield the prospects registered within span; amounts in 万元, probability as a fraction."""
    within = (each for each in every(session) if span.holds(registered(each[0])))
    yield from numbered(session, within, catalog)


def rows_of(session: Session, ids: Sequence[UUID], catalog: Catalog) -> Iterator[Cells]:
    """Yield just these prospects, in their order."""
    yield from numbered(session, chosen(session, ids), catalog)


def every(session: Session) -> Iterator[Found]:
    found = select(Opportunity, Party, last_visit()).join(Party).order_by(*in_order())
    yield from ((opportunity, party, seen) for opportunity, party, seen in session.execute(found))


def chosen(session: Session, ids: Sequence[UUID]) -> Iterator[Found]:
    """Yield the prospects that are in the book still, some hundred to a query."""
    for start in range(0, len(ids), BATCH):
        part = ids[start : start + BATCH]
        found = select(Opportunity, Party, last_visit()).join(Party).where(Opportunity.id.in_(part))
        there = {each.id: (each, party, seen) for each, party, seen in session.execute(found)}
        yield from (there[each] for each in part if each in there)


def last_visit() -> Any:
    return select(func.max(Visit.day)).where(Visit.party_id == Party.id, STANDS).correlate(Party).scalar_subquery()


def registered(opportunity: Opportunity) -> date:
    return opportunity.first_contact or opportunity.created_at.astimezone().date()


def numbered(session: Session, found: Iterable[Found], catalog: Catalog) -> Iterator[Cells]:
    manager = session.scalar(select(Profile.name).limit(1)) or None
    for seq, (opportunity, party, seen) in enumerate(found, start=1):
        stage = catalog.pipeline.stages[opportunity.stage]
        yield {
            "seq": seq,
            "created_at": registered(opportunity),
            "lead_id": opportunity.number,
            "cust_name": party.name,
            "cust_type": catalog.terms["party_kind"][party.kind.value].name,
            "contact": party.contact or None,
            "mobile": party.phone or None,
            "district": party.address or None,
            "industry": party.industry_text or None,
            "channel": opportunity.channel_text or None,
            "referrer": opportunity.referrer or None,
            "manager": manager,
            "need": opportunity.need or None,
            "amount_wan": None if opportunity.wanted is None else opportunity.wanted / WAN,
            "stage": stage.name,
            "probability": Decimal(stage.probability) / PER_CENT,
            "next_action": opportunity.next_action or None,
            "next_date": opportunity.next_date,
            "last_visit": date.fromisoformat(seen) if isinstance(seen, str) else seen,
            "result": RESULTS.get(opportunity.stage),
            "remark": party.note or None,
        }


LEDGER = Ledger(
    order=10,
    key="prospects",
    entry="leads",
    masked={"contact": "name", "mobile": "phone", "district": "address"},
    rows=rows,
)
