"""The whole of one thing, as scripts read it."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.models.application import Application
from cmdesk.models.party import Opportunity
from cmdesk.services.applications import show_application
from cmdesk.services.checklist import read_checklist
from cmdesk.services.income import heard
from cmdesk.services.prospect import show_prospect
from cmdesk.services.visits import list_visits, show_visit


def whole_party(session: Session, party_id: UUID, *, catalog: Catalog) -> dict[str, Any]:
    """Return a party with its opportunities, visits, latest answers and applications."""
    opportunities = session.scalars(select(Opportunity.id).where(Opportunity.party_id == party_id)).all()
    applications = session.scalars(select(Application.id).where(Application.party_id == party_id)).all()
    return {
        "id": party_id,
        "opportunities": [show_prospect(session, each, catalog=catalog) for each in opportunities],
        "visits": [show_visit(session, each.id) for each in list_visits(session, party_id=party_id)],
        "answers": heard(session, party_id),
        "applications": [show_application(session, each) for each in applications],
    }


def whole_application(session: Session, application_id: UUID, *, today: date, catalog: Catalog) -> dict[str, Any]:
    """Return an application with its checklist."""
    return {
        "application": show_application(session, application_id),
        "checklist": read_checklist(session, application_id, today=today, catalog=catalog),
    }
