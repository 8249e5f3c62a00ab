"""Papers that run out: of applications that go on, of the clients themselves, and what their profile tells of one."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Date,
    Select,
    Uuid,
    and_,
    case,
    exists,
    false,
    func,
    literal,
    or_,
    select,
    type_coerce,
    union_all,
)
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from cmdesk.core.catalog import Catalog
from cmdesk.models.application import COLLECTED, Application, ChecklistItem
from cmdesk.models.dossier import Fact, PartyDocument
from cmdesk.models.party import Opportunity, Party
from cmdesk.models.states import AnswerState
from cmdesk.services.application_end import has_ended

SOON = timedelta(days=7)  # what counts for some days from its issue is told so long before; configurable default
ITEM, PAPER, FACT = "item", "paper", "fact"


@dataclass(frozen=True, kw_only=True)
class ExpiringLine:
    """A paper that runs out soon, or has; it is settled at the application, or at the client where there is none."""

    kind: str  # item, paper or fact
    id: UUID
    party_id: UUID
    client: str
    application_id: UUID | None
    document: str  # code of checklists.toml, empty for another paper
    title: str  # what another paper is called
    field: str  # code of profile.toml, for what a profile tells
    expires_on: date
    left: int  # days; below zero it has expired
    urgent: bool


def soon(today: date, catalog: Catalog) -> date:
    """Return the day from which on it is too early to speak of an end."""
    return today + timedelta(days=catalog.reminders.soon_days)


def papers_ending(until: date) -> list[ColumnElement[bool]]:
    """Return the conditions of a client's own papers that run out; one that a later one replaces is left out."""
    later = aliased(PartyDocument)
    replaced = exists().where(
        later.party_id == PartyDocument.party_id,
        later.document == PartyDocument.document,
        later.title == PartyDocument.title,
        later.expires_on > PartyDocument.expires_on,
    )
    return [PartyDocument.expires_on < until, ~replaced]


def facts_ending(until: date, catalog: Catalog) -> list[ColumnElement[bool]]:
    """Return the conditions of what a profile tells of an end, where no paper of the client's tells it."""
    owner, paper = aliased(Party), aliased(PartyDocument)
    ways = []
    for field in catalog.profile.fields.values():
        if field.expires:
            asked = [exists().where(owner.id == Fact.party_id, owner.kind.in_(field.kinds))] if field.kinds else []
            told = exists().where(
                paper.party_id == Fact.party_id, paper.document == field.document, paper.expires_on.is_not(None)
            )
            ways.append(and_(Fact.field == field.code, *asked, *([~told] if field.document else [])))
    codes = [field.code for field in catalog.profile.fields.values() if field.expires]
    near = Fact.value < until.isoformat()  # "long" comes behind every day
    return [Fact.field.in_(codes), near, Fact.state == AnswerState.KNOWN, or_(false(), *ways)]


def expiring_rows(today: date, catalog: Catalog) -> CompoundSelect[Any]:
    """Return the SQL for what runs out."""
    until = soon(today, catalog)
    papers = select(
        literal(PAPER).label("kind"),
        PartyDocument.id.label("id"),
        PartyDocument.party_id.label("party_id"),
        literal(None, Uuid()).label("application_id"),
        PartyDocument.document.label("document"),
        PartyDocument.title.label("title"),
        literal("").label("field"),
        PartyDocument.expires_on.label("last"),
    ).where(*papers_ending(until))
    end = type_coerce(Fact.value, Date())
    facts = select(
        literal(FACT), Fact.id, Fact.party_id, literal(None, Uuid()), literal(""), literal(""), Fact.field, end
    ).where(*facts_ending(until, catalog))
    ends = [code for code, document in catalog.documents.items() if document.validity_kind == "until_expiry"]
    dated = items_of(ChecklistItem.expires_on, catalog).where(
        ChecklistItem.expires_on < until, ChecklistItem.document.in_(ends)
    )
    return union_all(papers, facts, dated, aging_items(today, catalog))


def aging_items(today: date, catalog: Catalog) -> Select[*tuple[Any, ...]]:
    """Return the SQL for what counts for so many days from its issue, a credit report for one: told a week ahead.

    A report good for 30 days would else be told from the day it was fetched.
    """
    lasting: dict[int, list[str]] = {}
    for code, document in catalog.documents.items():
        if document.validity_kind == "days" and document.validity_days:
            lasting.setdefault(document.validity_days, []).append(code)
    item = ChecklistItem
    last = case(
        *((item.document.in_(codes), func.date(item.issued_on, f"+{days} days")) for days, codes in lasting.items())
    )
    near = (
        and_(item.document.in_(codes), item.issued_on < today + SOON - timedelta(days=days))
        for days, codes in lasting.items()
    )
    return items_of(type_coerce(last, Date()), catalog).where(or_(false(), *near))


def items_of(last: ColumnElement[Any] | InstrumentedAttribute[Any], catalog: Catalog) -> Select[*tuple[Any, ...]]:
    """Return the SQL for the papers that applications which go on hold, each with its last day."""
    found: Select[*tuple[Any, ...]] = select(
        literal(ITEM),
        ChecklistItem.id,
        Application.party_id,
        Application.id,
        ChecklistItem.document,
        literal(""),
        literal(""),
        last,
    )
    found = found.join(Application, Application.id == ChecklistItem.application_id)
    found = found.join(Opportunity, Opportunity.id == Application.opportunity_id)
    return found.where(ChecklistItem.state.in_(COLLECTED), ~has_ended(catalog))


def list_expiring(
    session: Session, *, today: date, catalog: Catalog, offset: int = 0, limit: int
) -> list[ExpiringLine]:
    """Return a page of papers that run out, the earliest first."""
    rows = expiring_rows(today, catalog).subquery()
    page = select(rows).order_by(rows.c.last, rows.c.id).offset(offset)
    page_rows = page.limit(limit).subquery()
    whole = (
        select(page_rows, Party.name)
        .outerjoin(Party, Party.id == page_rows.c.party_id)
        .order_by(page_rows.c.last, page_rows.c.id)
    )
    return [
        ExpiringLine(
            kind=kind,
            id=id_,
            party_id=party_id,
            client=name,
            application_id=application_id,
            document=document,
            title=title,
            field=field,
            expires_on=expires_on,
            left=(expires_on - today).days,
            urgent=is_urgent(document, expires_on, today, catalog),
        )
        for kind, id_, party_id, application_id, document, title, field, expires_on, name in session.execute(whole)
    ]


def count_expiring(session: Session, *, today: date, catalog: Catalog) -> int:
    """Return how many papers run out."""
    return session.scalar(select(func.count()).select_from(expiring_rows(today, catalog).subquery())) or 0


def is_urgent(document: str, last: date, today: date, catalog: Catalog) -> bool:
    """Tell whether a paper is red: expired, or within urgent_days unless it only ever counts for some days."""
    found = catalog.documents.get(document)
    ahead = 0 if found is not None and found.validity_kind == "days" else catalog.reminders.urgent_days
    return (last - today).days < ahead
