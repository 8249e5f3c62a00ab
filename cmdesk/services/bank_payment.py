"""What a client is to pay a month for the credit it asks for."""

from decimal import Decimal
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.analysis.schedule import annuity, equal_principal
from cmdesk.core.catalog import Catalog
from cmdesk.models.application import Application


def monthly_payment(session: Session, party_id: UUID, *, catalog: Catalog) -> Decimal | None:
    """Return the first payment in yuan of the latest application, None while something of it is not known.

    None too for repayments that are not monthly.
    """
    asked = session.scalar(
        select(Application).where(Application.party_id == party_id).order_by(Application.id.desc()).limit(1)
    )
    if asked is None or not asked.amount or not asked.term_months or asked.annual_rate is None:
        return None
    term = catalog.terms["repayment"].get(asked.repayment)
    if term is None or term.method not in ("annuity", "equal_principal"):
        return None
    schedule = annuity if term.method == "annuity" else equal_principal
    return schedule(asked.amount, asked.annual_rate, asked.term_months).first_payment
