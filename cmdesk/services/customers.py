"""The list of customers (客户): every party of the book, searched, filtered, sorted and counted in SQL."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, exists, func, literal_column, or_, select, text
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.models.application import Application
from cmdesk.models.dossier import Fact, PartyDocument
from cmdesk.models.party import Opportunity, Party, PartyKind
from cmdesk.models.search import match
from cmdesk.models.visit import STANDS, Visit
from cmdesk.services.expiring import facts_ending, papers_ending, soon
from cmdesk.services.prospects import closed_stages

VIEWS = ("all", "clients", "prospects", "persons", "expiring")


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
    invented: bool
    opportunity_id: UUID | None  # the open one, else the latest
    stage: str  # of that opportunity, empty without one
    next_action: str
    next_date: date | None  # the earliest of the open opportunities
    applications: int
    last_visit: date | None


@dataclass(frozen=True, kw_only=True)
class CustomerQuery:
    """What part of the list is wanted, in which order."""

    search: str = ""
    view: str = "all"  # one of VIEWS
    order: str = "name"  # name, or added: when the party came into the book
    descending: bool = False


def list_customers(
    session: Session, query: CustomerQuery, *, today: date, catalog: Catalog, offset: int = 0, limit: int | None = None
) -> list[CustomerLine]:
    """Return a page of the list."""
    page = ordered(select(Party.id).where(*wanted(query, today, catalog)), query)
    ids = session.scalars(page.offset(offset).limit(limit if limit is not None else -1)).all()
    return lines_of(session, ids, catalog=catalog)


def customer_line(session: Session, party_id: UUID, *, catalog: Catalog) -> CustomerLine | None:
    """Return the line of one party; None when it is not in the book."""
    return next(iter(lines_of(session, [party_id], catalog=catalog)), None)


def count_customers(session: Session, query: CustomerQuery, *, today: date, catalog: Catalog) -> int:
    """Return how many parties query finds."""
    found = select(func.count()).select_from(Party).where(*wanted(query, today, catalog))
    return session.execute(found).scalar_one()


def count_views(session: Session, *, today: date, catalog: Catalog) -> Mapping[str, int]:
    """Return how many parties each of VIEWS holds."""
    return {view: count_customers(session, CustomerQuery(view=view), today=today, catalog=catalog) for view in VIEWS}


def count_parties(session: Session) -> int:
    """Return how many parties the book holds."""
    return session.scalar(select(func.count(Party.doc))) or 0


def wanted(query: CustomerQuery, today: date, catalog: Catalog) -> list[ColumnElement[bool]]:
    """Return the conditions of what query asks for."""
    found: list[ColumnElement[bool]] = []
    if typed := match(query.search):
        hits = text("SELECT rowid FROM party_words WHERE party_words MATCH :typed").bindparams(typed=typed)
        found.append(Party.doc.in_(hits))
    elif query.search.strip():
        found.append(Party.name.contains(query.search.strip(), autoescape=True))
    match query.view:
        case "clients":
            found.append(Party.id.in_(select(Application.party_id)))
        case "prospects":
            # Asked of each party while the list is walked: most of them are prospects.
            waiting = exists().where(Opportunity.party_id == Party.id, Opportunity.stage.not_in(closed_stages(catalog)))
            found += [waiting, ~exists().where(Application.party_id == Party.id)]
        case "persons":
            found.append(Party.kind == PartyKind.PERSON)
        case "expiring":
            found.append(expiring(today, catalog))
    return found


def expiring(today: date, catalog: Catalog) -> ColumnElement[bool]:
    """Return the condition that a paper of a party, or what its profile says of one, runs out soon or has run out."""
    until = soon(today, catalog)
    papers = select(PartyDocument.party_id).where(*papers_ending(until))
    facts = select(Fact.party_id).where(*facts_ending(until, catalog))
    return or_(Party.id.in_(papers), Party.id.in_(facts))


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
    closed = closed_stages(catalog)
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
        invented=party.invented,
        opportunity_id=shown.id if shown else None,
        stage=shown.stage if shown else "",
        next_action=coming.next_action if coming and still else "",
        next_date=coming.next_date if coming and still else None,
        applications=applications,
        last_visit=seen,
    )
