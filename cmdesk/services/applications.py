"""Applications (授信申请): one request for one product, from acceptance on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from cmdesk.core.catalog import Catalog
from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.models.application import Application, ApplicationParty
from cmdesk.models.party import Opportunity, Party
from cmdesk.services.limits import check_amount
from cmdesk.services.numbering import yearly
from cmdesk.services.prospect import step_to

BEFORE_COLLECTING = ("NEW", "CONTACTED", "VISITED", "INTENT")  # an application moves these on to COLLECTING
FINEST_RATE = Decimal("0.000001")  # of the whole
LONGEST_TERM = 360  # months; beyond it a typing error


@dataclass(frozen=True, kw_only=True)
class ApplicationForm:
    """What the manager types of an application; what is not known yet stays None or empty."""

    product: str
    amount: Decimal | None = None  # yuan
    term_months: int | None = None
    annual_rate: Decimal | None = None  # fraction: 0.042 is 4.2 %
    repayment: str = ""
    guarantee: str = ""
    purpose: str = ""
    committee_day: date | None = None


@dataclass(frozen=True, kw_only=True)
class ApplicationLine:
    """One line of the list of applications."""

    id: UUID
    number: str
    party_id: UUID
    opportunity_id: UUID
    name: str
    form: ApplicationForm
    accepted_on: date
    state: str  # A0 to R3
    state_since: date
    stage: str  # of the opportunity


NAMED = (joinedload(Application.party), joinedload(Application.opportunity))  # what a line reads, in the same query
FIELDS = tuple(ApplicationForm.__dataclass_fields__)


def open_application(
    session: Session, opportunity_id: UUID, form: ApplicationForm, *, today: date, catalog: Catalog
) -> UUID:
    """Accept an application for an opportunity and start collecting documents; return its id."""
    check(form, catalog)
    opportunity = session.get_one(Opportunity, opportunity_id)
    application = Application(
        number=yearly(session, Application.number, "SQ", today),
        party_id=opportunity.party_id,
        opportunity_id=opportunity.id,
        accepted_on=today,
        state_since=today,
        **{name: getattr(form, name) for name in FIELDS},
    )
    session.add(application)
    session.flush()
    session.add(ApplicationParty(application_id=application.id, party_id=opportunity.party_id, role="borrower"))
    if opportunity.stage in BEFORE_COLLECTING:
        step_to(session, opportunity, "COLLECTING", reason=application.number, today=today)
    if opportunity.wanted is None:
        opportunity.wanted = form.amount
    session.flush()
    return application.id


def change_application(session: Session, application_id: UUID, form: ApplicationForm, *, catalog: Catalog) -> None:
    """Write what the manager changed of an application that is still a draft."""
    check(form, catalog)
    application = session.get_one(Application, application_id)
    if application.state != "A0":
        raise UserError(
            message(
                "applications",
                "{number} has been submitted and cannot be changed here.",
                number=application.number,
            )
        )
    for name in FIELDS:
        setattr(application, name, getattr(form, name))


def check(form: ApplicationForm, catalog: Catalog) -> None:
    """Refuse what can only be a typing error; what merely exceeds the product's limits is warned of instead."""
    if form.product not in catalog.products:
        raise UserError(message("applications", "Choose a product."))
    check_amount(form.amount)
    if form.amount is not None and form.amount <= 0:
        raise UserError(message("applications", "The amount must be more than zero."))
    if form.term_months is not None and not 0 < form.term_months <= LONGEST_TERM:
        raise UserError(message("applications", "The term must be between 1 and {most} months.", most=LONGEST_TERM))
    if form.annual_rate is not None and not 0 <= form.annual_rate < 1:
        raise UserError(message("applications", "The annual rate must be between 0 and 100 %."))
    if form.annual_rate is not None and form.annual_rate != form.annual_rate.quantize(FINEST_RATE):
        raise UserError(message("applications", "The annual rate has four decimals of a percent at most."))


def list_applications(
    session: Session, *, search: str = "", states: Sequence[str] | None = None, limit: int | None = None
) -> list[ApplicationLine]:
    """Return applications, the latest first: all, or those in such states, whose number or client holds search."""
    found = select(Application).join(Party).order_by(Application.number.desc())
    if states is not None:
        found = found.where(Application.state.in_(states))
    if typed := search.strip():
        found = found.where(
            Party.name.contains(typed, autoescape=True) | Application.number.contains(typed, autoescape=True)
        )
    found = found.options(*NAMED).limit(limit if limit is not None else -1)
    return [application_line(each) for each in session.scalars(found)]


def show_application(session: Session, application_id: UUID) -> ApplicationLine:
    """Return one application."""
    return application_line(session.get_one(Application, application_id))


def application_line(application: Application) -> ApplicationLine:
    return ApplicationLine(
        id=application.id,
        number=application.number,
        party_id=application.party_id,
        opportunity_id=application.opportunity_id,
        name=application.party.name,
        form=ApplicationForm(**{name: getattr(application, name) for name in FIELDS}),
        accepted_on=application.accepted_on,
        state=application.state,
        state_since=application.state_since,
        stage=application.opportunity.stage,
    )
