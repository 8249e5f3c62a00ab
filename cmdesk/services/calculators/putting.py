"""What was calculated, into an application; and what a client's application already says, into the calculators."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.models.application import Application
from cmdesk.services.applications import ApplicationLine, change_application, show_application

FIELDS = ("amount", "term_months", "annual_rate", "repayment")


def latest_application(session: Session, party_id: UUID) -> ApplicationLine | None:
    """Return the client's latest application, None without one."""
    found = session.scalar(
        select(Application.id).where(Application.party_id == party_id).order_by(Application.id.desc()).limit(1)
    )
    return None if found is None else show_application(session, found)


def put_in(session: Session, application_id: UUID, takes: Mapping[str, Any], *, catalog: Catalog) -> None:
    """Write amount, term, rate and repayment into an application; refused where its product does not allow them."""
    known = {name: value for name, value in takes.items() if name in FIELDS}
    if not known:
        raise UserError(message("calculators", "There is nothing an application could take over."))
    form = show_application(session, application_id).form
    change_application(session, application_id, replace(form, **known), catalog=catalog)


def told(line: ApplicationLine) -> dict[str, Any]:
    """Return what an application says, by the keys of the calculators' inputs."""
    form = line.form
    said: dict[str, Any] = {
        "amount": form.amount,
        "months": form.term_months,
        "annual_rate": form.annual_rate,
        "method": form.repayment
        if form.repayment in ("annuity", "equal_principal", "interest_only", "bullet")
        else None,
    }
    return {name: value for name, value in said.items() if value is not None}
