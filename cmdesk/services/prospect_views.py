"""What the prospects screen counts, and which clients of the book a new one may be."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import and_, case, func, or_, select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.identifiers import phone
from cmdesk.models.party import Opportunity, Party
from cmdesk.services.prospect_order import ordered
from cmdesk.services.prospect_query import (
    VIEWS,
    ProspectQuery,
    conditions,
    from_json,
    joined,
    view_conditions,
)
from cmdesk.services.prospects import lines_of
from cmdesk.services.saved_views import View, list_views

LIST = "prospects"  # of saved views

MOST_ALIKE = 5


@dataclass(frozen=True, kw_only=True)
class Alike:
    """A client of the book that shares a name, a phone or a credit code; opportunity_id is its latest, if any."""

    party_id: UUID
    opportunity_id: UUID | None
    name: str
    contact: str
    shared: str  # name, phone or credit_code


def count_views(session: Session, *, today: date, catalog: Catalog) -> Mapping[str, int]:
    """Return how many prospects each of VIEWS holds, in one query."""
    waiting = Opportunity.stage.not_in(catalog.pipeline.closed)
    held = {view: and_(waiting, *view_conditions(view, today)) for view in VIEWS if view != "all"}
    counts = [func.count(case((held[view], 1))) if view in held else func.count() for view in VIEWS]
    return dict(zip(VIEWS, session.execute(select(*counts).select_from(Opportunity)).one(), strict=True))


def count_query(session: Session, query: ProspectQuery, *, today: date, catalog: Catalog) -> int:
    """Return how many prospects a query finds."""
    counted = joined(select(func.count()).select_from(Opportunity), query)
    found = counted.where(*conditions(query, today, catalog))
    return session.execute(found).scalar_one()


def count_saved(session: Session, *, today: date, catalog: Catalog) -> list[tuple[View, int]]:
    """Return the saved views of the list with how many prospects each holds."""
    return [
        (view, count_query(session, from_json(view.query), today=today, catalog=catalog))
        for view in list_views(session, LIST)
    ]


def ids_of(session: Session, query: ProspectQuery, *, today: date, catalog: Catalog) -> list[UUID]:
    """Return the ids of every opportunity a query finds, in its order."""
    found = ordered(lines_of(query, today, catalog), query, catalog)
    return list(session.scalars(found.with_only_columns(Opportunity.id, maintain_column_froms=True)))


def pairs_of(session: Session, query: ProspectQuery, *, today: date, catalog: Catalog) -> list[tuple[UUID, UUID]]:
    """Return party and opportunity of everything a query finds, in its order."""
    found = ordered(lines_of(query, today, catalog), query, catalog)
    ids = found.with_only_columns(Opportunity.party_id, Opportunity.id, maintain_column_froms=True)
    return [(party, opportunity) for party, opportunity in session.execute(ids)]


def count_open(session: Session, *, catalog: Catalog) -> int:
    """Return how many prospects wait for the manager."""
    found = select(func.count()).select_from(Opportunity).where(Opportunity.stage.not_in(catalog.pipeline.closed))
    return session.execute(found).scalar_one()


def name_of(session: Session, opportunity_id: UUID) -> str | None:
    """Return the client's name; None for an opportunity that is not in the book, perhaps because it was undone."""
    found = session.get(Opportunity, opportunity_id)
    return found.party.name if found else None


def alike(
    session: Session, *, name: str, phones: Sequence[str], credit_code: str, but: UUID | None = None
) -> list[Alike]:
    """Return at most five clients that may be the one being typed, the opportunity `but` left out.

    One shares the credit code, a phone, or the whole name; what is empty is shared with nobody.
    """
    numbers = [phone(each).normalized for each in phones if each.strip()]
    ways = [
        *([Party.credit_code == credit_code] if credit_code else []),
        *([or_(Party.phone.in_(numbers), Party.phone2.in_(numbers))] if numbers else []),
        *([Party.name == name.strip()] if name.strip() else []),
    ]
    if not ways:
        return []
    found = select(Party, Opportunity.id).outerjoin(Opportunity).where(or_(*ways)).order_by(Opportunity.number.desc())
    if but is not None:
        found = found.where(Opportunity.id.is_distinct_from(but))
    latest: dict[UUID, Alike] = {}
    for party, opportunity_id in session.execute(found.limit(MOST_ALIKE)):
        shared = "credit_code" if credit_code and party.credit_code == credit_code else "name"
        if shared == "name" and {party.phone, party.phone2} & set(numbers):
            shared = "phone"
        latest.setdefault(
            party.id,
            Alike(
                party_id=party.id, opportunity_id=opportunity_id, name=party.name, contact=party.contact, shared=shared
            ),
        )
    return list(latest.values())
