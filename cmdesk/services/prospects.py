"""The list of prospects (意向客户): searched, filtered, sorted and summed in SQL."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import Integer, Select, case, func, select, text
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.models.party import Opportunity, Party
from cmdesk.services.prospect_order import ordered, page_of
from cmdesk.services.prospect_query import UNTOUCHED, ProspectQuery, conditions, joined, last_visit

__all__ = ["UNTOUCHED", "ProspectQuery", "last_visit"]  # of the query, for those who list


@dataclass(frozen=True, kw_only=True)
class ProspectLine:
    """One line of the prospect list."""

    id: UUID  # of the opportunity
    party_id: UUID
    number: str
    name: str
    kind: str
    contact: str
    phone: str
    industry: str
    industry_text: str
    address: str
    wanted: Decimal | None  # yuan
    stage: str
    stage_since: date
    channel: str
    channel_text: str
    referrer: str
    need: str
    note: str
    first_contact: date | None
    next_action: str
    next_date: date | None
    last_visit: date | None
    pipeline: str = "credit"
    purpose: str = ""
    term_months: int | None = None
    urgency: int | None = None
    deadline: date | None = None


OF_PARTY = frozenset({"name", "kind", "contact", "phone", "industry", "industry_text", "address", "note"})
COLUMNS = tuple(
    getattr(Party if each.name in OF_PARTY else Opportunity, each.name).label(each.name)
    for each in fields(ProspectLine)
    if each.name != "last_visit"
)


def all_lines() -> Select[*tuple[Any, ...]]:
    """Return the SQL that reads the lines of the opportunities in :ids, a JSON list, in its order."""
    page = text("SELECT key AS place, value AS id FROM json_each(:ids)")
    places = page.columns(place=Integer(), id=Opportunity.id.type).subquery("page")
    found = select(*COLUMNS, last_visit()).select_from(places)
    # Outer joins keep SQLite to this way.
    return found.outerjoin(Opportunity, Opportunity.id == places.c.id).outerjoin(Party).order_by(places.c.place)


LINES = all_lines()  # to put it together takes as long as to run it


@dataclass(frozen=True, kw_only=True)
class ProspectTotals:
    """Sums over everything a query finds; yuan."""

    count: int
    wanted: Decimal
    weighted: Decimal  # wanted × the stage's probability, to the 分
    overdue: int  # overdue and cold count only those that still wait for the manager
    cold: int


def lines_of(query: ProspectQuery, today: date, catalog: Catalog) -> Select[*tuple[Any, ...]]:
    """Return the SQL that finds what query asks for."""
    found: Select[*tuple[Any, ...]] = select(Opportunity, Party, last_visit()).join(Party)
    return found.where(*conditions(query, today, catalog))


def list_prospects(
    session: Session, query: ProspectQuery, *, today: date, catalog: Catalog, offset: int = 0, limit: int | None = None
) -> list[ProspectLine]:
    """Return a page of the list; without a limit all of it."""
    if limit is None:
        found = ordered(lines_of(query, today, catalog), query, catalog).offset(offset).limit(-1)
        # Sorting whole rows takes several times as long as sorting their ids.
        ids = list(session.scalars(found.with_only_columns(Opportunity.id, maintain_column_froms=True)))
    else:
        ids = page_of(session, query, today=today, catalog=catalog, offset=offset, limit=limit)
    return read_lines(session, ids)


def read_lines(session: Session, ids: Sequence[UUID]) -> list[ProspectLine]:
    """Return the lines of opportunities in the order given, whatever their number in one statement."""
    found = session.execute(LINES, {"ids": json.dumps([each.hex for each in ids])})
    names = tuple(found.keys())
    return [ProspectLine(**dict(zip(names, row, strict=True))) for row in found]


def line(opportunity: Opportunity, party: Party, last_visit: date | str | None) -> ProspectLine:
    seen = date.fromisoformat(last_visit) if isinstance(last_visit, str) else last_visit
    return ProspectLine(
        id=opportunity.id,
        party_id=party.id,
        number=opportunity.number,
        name=party.name,
        kind=party.kind,
        contact=party.contact,
        phone=party.phone,
        industry=party.industry,
        industry_text=party.industry_text,
        address=party.address,
        wanted=opportunity.wanted,
        stage=opportunity.stage,
        stage_since=opportunity.stage_since,
        channel=opportunity.channel,
        channel_text=opportunity.channel_text,
        referrer=opportunity.referrer,
        need=opportunity.need,
        note=party.note,
        first_contact=opportunity.first_contact,
        next_action=opportunity.next_action,
        next_date=opportunity.next_date,
        last_visit=seen,
        pipeline=opportunity.pipeline,
        purpose=opportunity.purpose,
        term_months=opportunity.term_months,
        urgency=opportunity.urgency,
        deadline=opportunity.deadline,
    )


def total_prospects(session: Session, query: ProspectQuery, *, today: date, catalog: Catalog) -> ProspectTotals:
    """Return the sums over everything query finds, not only the page shown."""
    seen = func.coalesce(last_visit(), Opportunity.first_contact)
    waiting = Opportunity.stage.not_in(catalog.pipeline.closed)
    likely = [code for code in catalog.pipeline.stages if probability(catalog, code)]
    sums = select(
        func.count(),
        func.sum(Opportunity.wanted),
        func.count(case((waiting & (Opportunity.next_date < today), 1))),
        func.count(case((waiting & (seen < today - UNTOUCHED), 1))),
        # To group by stage SQLite would walk the index of the stages, and read the pages of the rows again and again.
        *(func.sum(case((Opportunity.stage == code, Opportunity.wanted))) for code in likely),
    ).select_from(Opportunity)
    found = session.execute(joined(sums, query).where(*conditions(query, today, catalog))).one()
    count, wanted, overdue, cold, *wanted_at = found
    parts = ((part or Decimal(0)) * probability(catalog, code) for code, part in zip(likely, wanted_at, strict=True))
    return ProspectTotals(
        count=count, wanted=wanted or Decimal(0), weighted=sum(parts, Decimal(0)), overdue=overdue, cold=cold
    )


def probability(catalog: Catalog, stage: str) -> Decimal:
    """Return how likely an opportunity at stage ends in a loan, as a fraction."""
    known = catalog.pipeline.stages.get(stage)
    return Decimal(known.probability if known else 0) / 100
