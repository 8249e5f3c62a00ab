"""Papers that run out: of applications that go on, and of the clients themselves."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import CompoundSelect, exists, func, literal, select, union_all
from sqlalchemy.orm import Session, aliased

from cmdesk.core.catalog import Catalog
from cmdesk.models.application import Application, ChecklistItem, ItemState
from cmdesk.models.dossier import PartyDocument
from cmdesk.models.party import Opportunity, Party
from cmdesk.services.application_list import has_ended

ITEM, PAPER = "item", "paper"
HELD = (ItemState.RECEIVED, ItemState.VERIFIED)


@dataclass(frozen=True, kw_only=True)
class ExpiringLine:
    """A paper that runs out soon, or has; it is settled at the application, or at the client where there is none."""

    kind: str  # item or paper
    id: UUID
    party_id: UUID
    client: str
    application_id: UUID | None
    document: str  # code of checklists.toml, empty for another paper
    title: str  # what another paper is called
    expires_on: date
    left: int  # days; below zero it has expired
    urgent: bool


def expiring_rows(today: date, catalog: Catalog) -> CompoundSelect[Any]:
    """Return the SQL for what runs out within soon_days; a paper that a later one of its kind replaces is left out."""
    until = today + timedelta(days=catalog.reminders.soon_days)
    later = aliased(PartyDocument)
    replaced = exists().where(
        later.party_id == PartyDocument.party_id,
        later.document == PartyDocument.document,
        later.title == PartyDocument.title,
        later.expires_on > PartyDocument.expires_on,
    )
    items = (
        select(
            literal(ITEM).label("kind"),
            ChecklistItem.id.label("id"),
            Application.party_id.label("party_id"),
            Application.id.label("application_id"),
            ChecklistItem.document.label("document"),
            literal("").label("title"),
            ChecklistItem.expires_on.label("expires_on"),
        )
        .join(Application, Application.id == ChecklistItem.application_id)
        .join(Opportunity, Opportunity.id == Application.opportunity_id)
        .where(ChecklistItem.expires_on < until, ChecklistItem.state.in_(HELD), ~has_ended(catalog))
    )
    papers = select(
        literal(PAPER),
        PartyDocument.id,
        PartyDocument.party_id,
        literal(None),
        PartyDocument.document,
        PartyDocument.title,
        PartyDocument.expires_on,
    ).where(PartyDocument.expires_on < until, ~replaced)
    return union_all(items, papers)


def list_expiring(
    session: Session, *, today: date, catalog: Catalog, offset: int = 0, limit: int
) -> list[ExpiringLine]:
    """Return a page of papers that run out, the earliest first."""
    rows = expiring_rows(today, catalog).subquery()
    page = select(rows).order_by(rows.c.expires_on, rows.c.id).offset(offset)
    page_rows = page.limit(limit).subquery()
    whole = (
        select(page_rows, Party.name)
        .outerjoin(Party, Party.id == page_rows.c.party_id)
        .order_by(page_rows.c.expires_on, page_rows.c.id)
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
            expires_on=expires_on,
            left=(expires_on - today).days,
            urgent=(expires_on - today).days < catalog.reminders.urgent_days,
        )
        for kind, id_, party_id, application_id, document, title, expires_on, name in session.execute(whole)
    ]


def count_expiring(session: Session, *, today: date, catalog: Catalog) -> int:
    """Return how many papers run out."""
    return session.scalar(select(func.count()).select_from(expiring_rows(today, catalog).subquery())) or 0
