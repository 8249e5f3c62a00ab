"""A calculation into an application that is a draft."""

from collections.abc import Sequence
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
from cmdesk.services.calculators.inputs import named
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
