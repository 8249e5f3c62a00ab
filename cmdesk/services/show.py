"""The whole of one thing, as scripts read it."""

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.models.application import Application
from cmdesk.models.dossier import Contact
from cmdesk.models.party import Opportunity
from cmdesk.services.applications import show_application
from cmdesk.services.checklist import read_checklist
from cmdesk.services.customer import form_of
from cmdesk.services.customer_overview import related_to
from cmdesk.services.facts import FactLine, read_facts
from cmdesk.services.income import heard
from cmdesk.services.party_papers import read_papers
from cmdesk.services.profile_score import score, size_of
from cmdesk.services.prospect import show_prospect
from cmdesk.services.visits import list_visits, show_visit

CONTACT = ("name", "post", "phone", "phone2", "wechat", "email", "birthday", "note")
TENTH = Decimal("0.1")


def whole_party(session: Session, party_id: UUID, *, today: date, catalog: Catalog) -> dict[str, Any]:
    """Return a party with all the book knows of it; what its profile says of health and family stays in the book."""
    facts = read_facts(session, party_id, today=today, catalog=catalog)
    found, size = score(facts, catalog), size_of(facts, catalog)
    contacts = session.scalars(select(Contact).where(Contact.party_id == party_id).order_by(Contact.id))
    opportunities = session.scalars(select(Opportunity.id).where(Opportunity.party_id == party_id)).all()
    applications = session.scalars(select(Application.id).where(Application.party_id == party_id)).all()
    return {
        "id": party_id,
        "party": form_of(session, party_id),
        "facts": {code: told(line) for code, line in facts.items() if line.state is not None},
        "completeness": {
            "percent": found.percent.quantize(TENTH),
            "light": found.light,
            "groups": {code: percent.quantize(TENTH) for code, percent in found.groups.items()},
            "missing": [line.field.code for line in found.missing],
        },
        "size_class": size.size if size is not None else None,
        "contacts": [{name: getattr(each, name) for name in CONTACT} for each in contacts],
        "links": related_to(session, party_id, catalog),
        "papers": read_papers(session, party_id, today=today, catalog=catalog),
        "opportunities": [show_prospect(session, each, catalog=catalog) for each in opportunities],
        "visits": [show_visit(session, each.id) for each in list_visits(session, party_id=party_id)],
        "answers": heard(session, party_id),
        "applications": [show_application(session, each) for each in applications],
    }


def told(line: FactLine) -> dict[str, Any]:
    """Return a fact with its evidence; of a sensitive one only that there is something."""
    shown = {"state": line.state, "grade": line.grade, "source": line.source, "as_of": line.as_of}
    return {"state": line.state} if line.field.sensitive else {"value": line.value, **shown}


def whole_application(session: Session, application_id: UUID, *, today: date, catalog: Catalog) -> dict[str, Any]:
    """Return an application with its checklist."""
    return {
        "application": show_application(session, application_id),
        "checklist": read_checklist(session, application_id, today=today, catalog=catalog),
    }
