"""What must be there before a stage is entered (needs of pipeline.toml), as far as the book can tell."""

from collections.abc import Callable, Mapping
from datetime import date

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.text import Message, message
from cmdesk.models.application import Application
from cmdesk.models.party import Opportunity
from cmdesk.models.visit import STANDS, Visit
from cmdesk.services.checklist import checklist_lines, known_facts
from cmdesk.services.checklist_progress import counts, standing

Lack = Callable[[Session, Opportunity, date, Catalog], Message | None]


def lacks(session: Session, opportunity: Opportunity, stage: str, *, today: date, catalog: Catalog) -> list[Message]:
    """Return what is still missing before opportunity may enter stage."""
    found = (NEEDS[need](session, opportunity, today, catalog) for need in catalog.pipeline.stages[stage].needs)
    return [each for each in found if each is not None]


def next_date(_session: Session, opportunity: Opportunity, today: date, _catalog: Catalog) -> Message | None:
    if opportunity.next_date is None or opportunity.next_date < today:
        return message("prospects", "a day for the next step")
    return None


def application(session: Session, opportunity: Opportunity, _today: date, _catalog: Catalog) -> Message | None:
    found = exists().where(Application.opportunity_id == opportunity.id)
    return None if session.scalar(select(found)) else message("prospects", "an application")


def pair_visit(session: Session, opportunity: Opportunity, _today: date, _catalog: Catalog) -> Message | None:
    two = (Visit.lead != "", Visit.partner != "", Visit.lead != Visit.partner)
    found = exists().where(Visit.party_id == opportunity.party_id, *two, STANDS)
    return None if session.scalar(select(found)) else message("prospects", "a visit by two")


def documents(session: Session, opportunity: Opportunity, today: date, catalog: Catalog) -> Message | None:
    """Say how many required documents of the latest application nobody has collected."""
    latest = select(Application).where(Application.opportunity_id == opportunity.id)
    found = session.scalar(latest.order_by(Application.number.desc()).limit(1))
    if found is None:
        return None  # the application itself is what is missing
    lines = checklist_lines(found, known_facts(session, found), {}, today=today, catalog=catalog)
    missing = sum(line.required and counts(line) and standing(line) == "missing" for line in lines)
    return message("prospects", "{count} required documents", count=missing) if missing else None


NEEDS: Mapping[str, Lack] = {
    "next_date": next_date,
    "application": application,
    "pair_visit": pair_visit,
    "documents": documents,
}
