"""What part of the list of prospects is wanted: a query, its conditions in SQL, and one that was kept."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, TypeVarTuple
from uuid import UUID

from sqlalchemy import ColumnElement, Label, Select, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from cmdesk.core.catalog import Catalog
from cmdesk.models.party import Opportunity, Party
from cmdesk.models.visit import STANDS, Visit
from cmdesk.services.limits import FEN, LARGEST
from cmdesk.services.list_query import ListQuery, days, known, read_kept, searched

Ts = TypeVarTuple("Ts")
UNTOUCHED = timedelta(days=30)  # a prospect nobody saw for so long is going cold; configurable default
VIEWS = ("all", "open", "week", "overdue", "unplanned", "cold")
PIPELINES = ("credit", "service")
STEPS = ("overdue", "today", "week", "none", "range")
MISSING = ("phone", "amount", "address")
ORDERS = (
    "number", "name", "contact", "kind", "industry", "wanted", "stage", "stage_since", "channel", "referrer",
    "purpose", "term_months", "urgency", "deadline", "first_contact", "last_visit", "next_date",
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class ProspectQuery(ListQuery):
    """What part of the list is wanted, in which order. An empty filter lets everything through."""

    pipeline: str = ""  # credit or service
    stages: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()  # "" for none given
    industries: tuple[str, ...] = ()  # keys of question sets, "" for none given
    kinds: tuple[str, ...] = ()
    wanted_from: Decimal | None = None  # yuan
    wanted_to: Decimal | None = None
    next_step: str = ""  # one of STEPS; the range is from next_from to next_to
    next_from: date | None = None
    next_to: date | None = None
    unseen_days: int | None = None  # not visited for longer, or never
    first_from: date | None = None  # first contact
    first_to: date | None = None
    missing: tuple[str, ...] = ()  # of MISSING, all of them
    order: str = "number"


def last_visit(party_id: InstrumentedAttribute[UUID] = Opportunity.party_id) -> Label[date]:
    """Return the SQL for the day a party was last visited, asked of each row that names it."""
    found = select(func.max(Visit.day)).where(Visit.party_id == party_id, STANDS).correlate(party_id.class_)
    return found.scalar_subquery().label("last_visit")


def asks_of_party(query: ProspectQuery) -> bool:
    """Tell whether the conditions of query are about the party too: else its row need not be read.

    The rows of the parties are the largest of the book, and to read a page of it is to decrypt it.
    """
    return bool(query.search.strip() or query.industries or query.kinds or {"phone", "address"} & {*query.missing})


def joined(found: Select[*Ts], query: ProspectQuery) -> Select[*Ts]:
    """Join the parties where query asks of them; every opportunity has one."""
    return found.join(Party) if asks_of_party(query) else found


def week(today: date) -> tuple[date, date]:
    """Return Monday and Sunday of the week of today."""
    monday = today - timedelta(days=today.weekday())
    return monday, monday + timedelta(days=6)


def conditions(query: ProspectQuery, today: date, catalog: Catalog) -> Iterator[ColumnElement[bool]]:
    """Yield the SQL of everything query asks for, over opportunities, joined to their parties if asks_of_party."""
    yield from searched(query.search)
    if query.view != "all":
        yield Opportunity.stage.not_in(catalog.pipeline.closed)
        yield from view_conditions(query.view, today)
    for column, codes in (
        (Opportunity.stage, query.stages),
        (Opportunity.channel, query.channels),
        (Party.industry, query.industries),
        (Party.kind, query.kinds),
        (Opportunity.pipeline, (query.pipeline,) if query.pipeline else ()),
    ):
        if codes:
            yield column.in_(codes)
    yield from between(Opportunity.wanted, bound(query.wanted_from), bound(query.wanted_to))
    yield from between(Opportunity.first_contact, query.first_from, query.first_to)
    yield from step_conditions(query, today)
    if query.unseen_days is not None:
        seen = last_visit().element
        yield or_(seen.is_(None), seen < today - timedelta(days=query.unseen_days))
    gaps: dict[str, ColumnElement[bool]] = {
        "phone": (Party.phone == "") & (Party.phone2 == ""),
        "amount": Opportunity.wanted.is_(None),
        "address": Party.address == "",
    }
    yield from (gaps[each] for each in query.missing if each in gaps)


def view_conditions(view: str, today: date) -> Iterator[ColumnElement[bool]]:
    """Yield what a view asks for beyond waiting for the manager."""
    if view == "overdue":
        yield Opportunity.next_date < today
    elif view == "week":
        yield Opportunity.next_date.between(*week(today))
    elif view == "unplanned":
        yield Opportunity.next_date.is_(None)
    elif view == "cold":
        yield func.coalesce(last_visit(), Opportunity.first_contact) < today - UNTOUCHED


def step_conditions(query: ProspectQuery, today: date) -> Iterator[ColumnElement[bool]]:
    column = Opportunity.next_date
    if query.next_step == "overdue":
        yield column < today
    elif query.next_step == "today":
        yield column == today
    elif query.next_step == "week":
        yield column.between(*week(today))
    elif query.next_step == "none":
        yield column.is_(None)
    elif query.next_step == "range":
        yield from between(column, query.next_from, query.next_to)


def between(column: Any, least: Any, most: Any) -> Iterator[ColumnElement[bool]]:
    """Yield what keeps a column within bounds, both included; an unknown value is in no range."""
    if least is not None:
        yield column >= least
    if most is not None:
        yield column <= most


def bound(yuan: Decimal | None) -> Decimal | None:
    """Return a bound of amounts as the book can compare it; what is no figure bounds nothing."""
    if yuan is None or yuan.is_nan():
        return None
    return max(-LARGEST, min(LARGEST, yuan)).quantize(FEN)


def from_json(kept: str) -> ProspectQuery:
    """Return a query that was kept; what cannot be understood, by hand or by another version, asks for everything.

    A code the catalog no longer has stays: it finds what is still at it, and its chip shows the code.
    """
    query = read_kept(kept, ProspectQuery)
    return replace(
        query,
        view=query.view if query.view in VIEWS else "all",
        pipeline=query.pipeline if query.pipeline in PIPELINES else "",
        next_step=query.next_step if query.next_step in STEPS else "",
        missing=known(query.missing, MISSING),
        order=query.order if query.order in ORDERS else "number",
        unseen_days=days(query.unseen_days),
    )
