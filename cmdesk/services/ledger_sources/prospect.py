"""A prospect: one opportunity of a client."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import Date, func, select

from cmdesk.ledgers.ledger import Values
from cmdesk.models.party import Opportunity, Party, in_order
from cmdesk.models.visit import STANDS, Visit
from cmdesk.services.ledger_source import CLIENT, Reading, Source, Units, client_values, name_of

PER_CENT = Decimal(100)
LAST_VISIT = select(func.max(Visit.day)).where(Visit.party_id == Party.id, STANDS).correlate(Party).scalar_subquery()
REGISTERED = func.coalesce(
    Opportunity.first_contact, func.date(Opportunity.created_at, "localtime", type_=Date), type_=Date
)


def every() -> Units:
    return select(
        Opportunity.id, Opportunity.number, REGISTERED.label("registered"), Opportunity.channel,
        Opportunity.channel_text, Opportunity.referrer, Opportunity.need, Opportunity.wanted, Opportunity.purpose,
        Opportunity.term_months, Opportunity.urgency, Opportunity.deadline, Opportunity.stage, Opportunity.stage_since,
        Opportunity.next_action, Opportunity.next_date, LAST_VISIT.label("last_visit"), *CLIENT,
    ).join(Party, Party.id == Opportunity.party_id)  # fmt: skip


def rows(reading: Reading, units: Sequence[Any]) -> Iterable[tuple[UUID, Values]]:
    catalog = reading.catalog
    stages, channels = catalog.pipeline.stages, catalog.terms["channel"]
    for row in units:
        stage = stages.get(row.stage)
        seen = row.last_visit
        yield (
            row.id,
            {
                **client_values(row, catalog),
                "number": row.number,
                "registered": row.registered,
                "channel": row.channel_text or name_of(channels, row.channel),
                "referrer": row.referrer or None,
                "need": row.need or None,
                "wanted": row.wanted,
                "purpose": row.purpose or None,
                "term": row.term_months,
                "urgency": row.urgency,
                "deadline": row.deadline,
                "stage": stage.name if stage else row.stage,
                "stage_since": row.stage_since,
                "probability": Decimal(stage.probability) / PER_CENT if stage else None,
                "next_action": row.next_action or None,
                "next_date": row.next_date,
                "last_visit": date.fromisoformat(seen) if isinstance(seen, str) else seen,
                "result": (stage.result if stage else "") or None,
            },
        )


SOURCE = Source(
    order=10,
    code="prospect",
    tables=frozenset({"party", "opportunity", "visit"}),
    id=Opportunity.id,
    party=Opportunity.party_id,
    select=every,
    day=REGISTERED,
    orders={
        "number": in_order(),
        "client": (Party.spelling,),
        "registered": (REGISTERED,),
        "wanted": (Opportunity.wanted,),
        "stage_since": (Opportunity.stage_since,),
        "next_date": (Opportunity.next_date,),
    },
    sums={"wanted": Opportunity.wanted},
    numbers=(Opportunity.number,),
    rows=rows,
)
