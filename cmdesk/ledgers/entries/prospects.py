"""Ledger of prospects (意向客户台账): one line an opportunity, in the order of their numbers."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.ledgers.ledger import Cells, Ledger, Span
from cmdesk.models.party import Opportunity, Party, Profile, in_order
from cmdesk.models.visit import Visit

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


def rows(session: Session, span: Span, today: date, catalog: Catalog) -> Iterator[Cells]:  # noqa: ARG001  (a Ledger's shape)
    """Yield the prospects registered within span; amounts in 万元, probability as a fraction."""
    manager = session.scalar(select(Profile.name).limit(1)) or None
    last_visit = select(func.max(Visit.day)).where(Visit.party_id == Party.id).correlate(Party).scalar_subquery()
    found = select(Opportunity, Party, last_visit).join(Party).order_by(*in_order())
    seq = 0
    for opportunity, party, seen in session.execute(found):
        registered = opportunity.first_contact or opportunity.created_at.astimezone().date()
        if not span.holds(registered):
            continue
        seq += 1
        stage = catalog.pipeline.stages[opportunity.stage]
        yield {
            "seq": seq,
            "created_at": registered,
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
