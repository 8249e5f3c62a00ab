"""A calculation and an application: what goes into one that is a draft, and what one tells the calculators."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from uuid import UUID

from msgspec.structs import replace as without
from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.memo.calculation import Proposal
from cmdesk.models.application import Application
from cmdesk.services.applications import (
    NAMED,
    ApplicationLine,
    application_line,
    change_application,
    show_application,
)
from cmdesk.services.calculators.inputs import named, short
from cmdesk.services.limits import beyond_limits


def applications_of(session: Session, party_id: UUID) -> Sequence[ApplicationLine]:
    """Return a client's applications, the latest first."""
    query = select(Application).where(Application.party_id == party_id).options(*NAMED)
    return [application_line(each) for each in session.scalars(query.order_by(Application.number.desc()))]


def put_in(session: Session, application_id: UUID, proposal: Proposal, *, catalog: Catalog) -> None:
    """Write what a calculation proposes into an application; what it says nothing of stays.

    Raises UserError where the product does not grant so much, so long, or such a repayment, or nothing would change,
    or the application has been submitted.
    """
    form = show_application(session, application_id).form
    fresh = replace(form, **{name: value for name, value in asdict(proposal).items() if value is not None})
    if fresh == form:
        raise UserError(message("calculators", "The application says the same already."))
    product = catalog.products.get(form.product)
    if product is not None:
        hard = without(product, amount_usual_max_wan=None, term_usual_max=None)
        for problem in beyond_limits(hard, yuan=proposal.amount, months=proposal.term_months):
            raise UserError(problem.message)
        if proposal.repayment and product.repayments and proposal.repayment not in product.repayments:
            term = catalog.terms["repayment"].get(proposal.repayment)
            raise UserError(
                message(
                    "calculators",
                    "“{product}” is not repaid by {repayment}: choose another way to repay.",
                    product=named(product.name),
                    repayment=named(term.name if term else proposal.repayment),
                )
            )
    change_application(session, application_id, fresh, catalog=catalog)


def told(line: ApplicationLine) -> Mapping[str, Mapping[str, str]]:
    """Return what an application says, as texts of the calculators that ask for it."""
    form = line.form
    loan = {
        "amount": "" if form.amount is None else short(form.amount),
        "rate": "" if form.annual_rate is None else short(form.annual_rate * 100),
        "months": "" if form.term_months is None else str(form.term_months),
        "repayment": form.repayment,
    }
    known = {name: text for name, text in loan.items() if text}
    return {
        "offers": {f"{name}.1": text for name, text in known.items()},
        "affordable": {name: text for name, text in known.items() if name in ("rate", "months")},
    }
