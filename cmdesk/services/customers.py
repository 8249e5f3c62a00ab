"""The list of customers (客户): every party of the book, searched, filtered, sorted and counted in SQL."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, literal_column, select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.models.application import Application
from cmdesk.models.party import Opportunity, Party, PartyKind
from cmdesk.models.visit import STANDS, Visit
from cmdesk.services.customer_query import VIEWS, CustomerQuery, conditions, from_json
from cmdesk.services.saved_views import View, list_views

LIST = "customers"  # of saved views
BATCH = 500


@dataclass(frozen=True, kw_only=True)
class CustomerLine:
    """One line of the list of customers."""

    id: UUID
    kind: PartyKind
    name: str
    contact: str
    phone: str
    industry: str
    industry_text: str
    address: str
    credit_code: str
    since: date  # when it came into the book
    invented: bool
    opportunity_id: UUID | None  # the open one, else the latest
    stage: str  # of that opportunity, empty without one
    next_action: str
    next_date: date | None  # the earliest of the open opportunities
    applications: int
    last_visit: date | None


def list_customers(
    session: Session, query: CustomerQuery, *, today: date, catalog: Catalog, offset: int = 0, limit: int | None = None
) -> list[CustomerLine]:
    """Return a page of the list."""
    page = ordered(select(Party.id).where(*conditions(query, today, catalog)), query)
    ids = session.scalars(page.offset(offset).limit(limit if limit is not None else -1)).all()
    return lines_of(session, ids, catalog=catalog)


def customer_line(session: Session, party_id: UUID, *, catalog: Catalog) -> CustomerLine | None:
    """Return the line of one party; None when it is not in the book."""
    return next(iter(lines_of(session, [party_id], catalog=catalog)), None)


def count_customers(session: Session, query: CustomerQuery, *, today: date, catalog: Catalog) -> int:
    """Return how many parties query finds."""
    found = select(func.count()).select_from(Party).where(*conditions(query, today, catalog))
    return session.execute(found).scalar_one()


def count_views(session: Session, *, today: date, catalog: Catalog) -> Mapping[str, int]:
    """Return how many parties each of VIEWS holds."""
    return {view: count_customers(session, CustomerQuery(view=view), today=today, catalog=catalog) for view in VIEWS}


def count_saved(session: Session, *, today: date, catalog: Catalog) -> list[tuple[View, int]]:
    """Return the saved views of the list with how many parties each holds."""
    return [
        (view, count_customers(session, from_json(view.query), today=today, catalog=catalog))
        for view in list_views(session, LIST)
    ]


def ids_of(session: Session, query: CustomerQuery, *, today: date, catalog: Catalog) -> list[UUID]:
    """Return the ids of every party a query finds, in its order."""
    return list(session.scalars(ordered(select(Party.id).where(*conditions(query, today, catalog)), query)))


def chosen(session: Session, ids: Sequence[UUID], *, catalog: Catalog) -> Iterator[CustomerLine]:
    """Yield the lines of parties that are in the book still, some hundred to a query."""
    for start in range(0, len(ids), BATCH):
        yield from lines_of(session, ids[start : start + BATCH], catalog=catalog)


def count_parties(session: Session) -> int:
    """Return how many parties the book holds."""
    return session.scalar(select(func.count(Party.doc))) or 0


def ordered(found: Select[Any], query: CustomerQuery) -> Select[Any]:
    """Sort what was found, by an index either way."""
    columns: list[ColumnElement[Any]] = (
        [Party.id.expression]
        if query.order == "added"
        else [
            Party.spelling.expression,
            literal_column("party.rowid"),  # which the index of the spelling carries
        ]
    )
    return found.order_by(*(each.desc() if query.descending else each.asc() for each in columns))


def lines_of(session: Session, ids: Sequence[UUID], *, catalog: Catalog) -> list[CustomerLine]:
    """Return the lines of these parties in this order, one query for each thing they say."""
    parties = {party.id: party for party in session.scalars(select(Party).where(Party.id.in_(ids)))}
    opportunities: dict[UUID, list[Opportunity]] = {}
    for each in session.scalars(select(Opportunity).where(Opportunity.party_id.in_(ids)).order_by(Opportunity.id)):
        opportunities.setdefault(each.party_id, []).append(each)
    seen = select(Visit.party_id, func.max(Visit.day)).where(Visit.party_id.in_(ids), STANDS).group_by(Visit.party_id)
    visits = {id_: day for id_, day in session.execute(seen)}  # noqa: C416  (a Row is no tuple to the type checker)
    asked = select(Application.party_id, func.count()).where(Application.party_id.in_(ids))
    found = session.execute(asked.group_by(Application.party_id))
    applications = {id_: count for id_, count in found}  # noqa: C416  (a Row is no tuple to the type checker)
    closed = catalog.pipeline.closed
    return [
        line(parties[id_], opportunities.get(id_, []), closed, visits.get(id_), applications.get(id_, 0))
        for id_ in ids
        if id_ in parties
    ]


def line(
    party: Party, opportunities: Sequence[Opportunity], closed: frozenset[str], seen: date | None, applications: int
) -> CustomerLine:
    still = [each for each in opportunities if each.stage not in closed]
    shown = next(iter(reversed(still or opportunities)), None)
    coming = min(
        (each for each in still if each.next_date is not None), key=lambda each: str(each.next_date), default=shown
    )
    return CustomerLine(
        id=party.id,
        kind=party.kind,
        name=party.name,
        contact=party.contact,
        phone=party.phone,
        industry=party.industry,
        industry_text=party.industry_text,
        address=party.address,
        credit_code=party.credit_code,
        since=party.created_at.astimezone().date(),
        invented=party.invented,
        opportunity_id=shown.id if shown else None,
        stage=shown.stage if shown else "",
        next_action=coming.next_action if coming and still else "",
        next_date=coming.next_date if coming and still else None,
        applications=applications,
        last_visit=seen,
    )
