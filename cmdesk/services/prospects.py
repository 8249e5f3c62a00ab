"""The list of prospects (意向客户): searched, filtered, sorted and summed in SQL."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Label, Select, case, func, select, text
from sqlalchemy.orm import InstrumentedAttribute, Session

from cmdesk.core.catalog import Catalog
from cmdesk.models.party import Opportunity, Party, in_order
from cmdesk.models.search import match
from cmdesk.models.visit import STANDS, Visit

UNTOUCHED = timedelta(days=30)  # a prospect nobody saw for so long is going cold; configurable default


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


@dataclass(frozen=True, kw_only=True)
class ProspectQuery:
    """What part of the list is wanted, in which order."""

    search: str = ""
    view: str = "all"  # all, open, overdue, cold
    stages: tuple[str, ...] = ()
    order: str = "number"
    descending: bool = False


@dataclass(frozen=True, kw_only=True)
class ProspectTotals:
    """Sums over everything a query finds; yuan."""

    count: int
    wanted: Decimal
    weighted: Decimal  # wanted × the stage's probability, to the 分
    overdue: int  # overdue and cold count only those that still wait for the manager
    cold: int


def last_visit() -> Label[date]:
    """Return the SQL for the day a party was last visited."""
    found = select(func.max(Visit.day)).where(Visit.party_id == Party.id, STANDS).correlate(Party)
    return found.scalar_subquery().label("last_visit")


def lines_of(query: ProspectQuery, today: date, catalog: Catalog) -> Select[*tuple[Any, ...]]:
    """Return the SQL that finds what query asks for."""
    found: Select[*tuple[Any, ...]] = select(Opportunity, Party, last_visit()).join(Party)
    if typed := match(query.search):
        hits = text("SELECT rowid FROM party_words WHERE party_words MATCH :typed").bindparams(typed=typed)
        found = found.where(Party.doc.in_(hits))
    elif query.search.strip():
        found = found.where(Party.name.contains(query.search.strip(), autoescape=True))
    closed = closed_stages(catalog)
    if query.view in {"open", "overdue", "cold"}:
        found = found.where(Opportunity.stage.not_in(closed))
    if query.view == "overdue":
        found = found.where(Opportunity.next_date < today)
    if query.view == "cold":
        found = found.where(func.coalesce(last_visit(), Opportunity.first_contact) < today - UNTOUCHED)
    if query.stages:
        found = found.where(Opportunity.stage.in_(query.stages))
    return found


def ordered(found: Select[*tuple[Any, ...]], query: ProspectQuery, catalog: Catalog) -> Select[*tuple[Any, ...]]:
    """Sort what was found, stages and channels as the catalog has them; unknown values come last either way."""
    number = in_order()
    if query.order == "number":
        return found.order_by(*(each.desc() if query.descending else each for each in number))
    columns: dict[str, Any] = {
        "name": Party.name,
        "wanted": Opportunity.wanted,
        "stage": place_of(Opportunity.stage, catalog.pipeline.stages),
        "channel": func.coalesce(
            place_of(Opportunity.channel, catalog.terms["channel"]), func.nullif(Opportunity.channel_text, "")
        ),
        "next_date": Opportunity.next_date,
        "last_visit": last_visit().element,
        "first_contact": Opportunity.first_contact,
    }
    column = columns[query.order]
    by = column.desc() if query.descending else column.asc()
    return found.order_by(by.nulls_last(), *number)


def place_of(column: InstrumentedAttribute[str], entries: Iterable[str]) -> ColumnElement[int]:
    """Return the SQL for where a code stands among entries; NULL for one that is none of them."""
    return case({code: place for place, code in enumerate(entries)}, value=column)


def list_prospects(
    session: Session, query: ProspectQuery, *, today: date, catalog: Catalog, offset: int = 0, limit: int | None = None
) -> list[ProspectLine]:
    """Return a page of the list."""
    found = ordered(lines_of(query, today, catalog), query, catalog).offset(offset)
    # Sorting whole rows takes several times as long as sorting their ids; outer joins keep SQLite to this way.
    bare = found.limit(limit if limit is not None else -1).with_only_columns(Opportunity.id, maintain_column_froms=True)
    page = bare.subquery()
    whole = select(Opportunity, Party, last_visit()).select_from(page)
    whole = whole.outerjoin(Opportunity, Opportunity.id == page.c.id).outerjoin(Party)
    return [
        line(opportunity, party, seen) for opportunity, party, seen in session.execute(ordered(whole, query, catalog))
    ]


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
    )


def total_prospects(session: Session, query: ProspectQuery, *, today: date, catalog: Catalog) -> ProspectTotals:
    """Return the sums over everything query finds, not only the page shown."""
    found = lines_of(query, today, catalog).subquery()
    seen = func.coalesce(found.c.last_visit, found.c.first_contact)
    by_stage = session.execute(
        select(
            found.c.stage,
            func.count(),
            func.sum(found.c.wanted),
            func.count(case((found.c.next_date < today, 1))),
            func.count(case((seen < today - UNTOUCHED, 1))),
        ).group_by(found.c.stage)
    ).all()
    closed = closed_stages(catalog)
    return ProspectTotals(
        count=sum(count for _, count, *_ in by_stage),
        wanted=sum((wanted or Decimal(0) for _, _, wanted, _, _ in by_stage), Decimal(0)),
        weighted=sum(
            ((wanted or Decimal(0)) * probability(catalog, stage) for stage, _, wanted, _, _ in by_stage), Decimal(0)
        ),
        overdue=sum(overdue for stage, *_, overdue, _ in by_stage if stage not in closed),
        cold=sum(cold for stage, *_, cold in by_stage if stage not in closed),
    )


def probability(catalog: Catalog, stage: str) -> Decimal:
    """Return how likely an opportunity at stage ends in a loan, as a fraction."""
    return Decimal(catalog.pipeline.stages[stage].probability) / 100


def closed_stages(catalog: Catalog) -> frozenset[str]:
    """Return the stages at which nobody is waiting for the manager: settled, lost, rejected, barred."""
    return frozenset({"SETTLED", "LOST", "REJECTED", "BLACKLIST"}) & frozenset(catalog.pipeline.stages)
