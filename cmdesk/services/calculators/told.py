"""What the book tells the calculators of a client for whom nobody has typed: its application, its statements."""

from collections.abc import Mapping
from decimal import Decimal
from uuid import UUID

from sqlalchemy.orm import Session

from cmdesk.analysis.figures import Figures
from cmdesk.core.catalog import Catalog
from cmdesk.core.figures import FEN, WAN
from cmdesk.services.applications import ApplicationLine
from cmdesk.services.calculators.inputs import FINEST, short
from cmdesk.services.statements import periods, read_statements

Texts = Mapping[str, Mapping[str, str]]
"""Texts by calculator and field."""
BALANCES = {
    "cogs": "cogs",
    "inventory": "avg_inventory",
    "receivable": "avg_ar",
    "payable": "avg_ap",
    "prepaid": "avg_prepay",
    "advance": "avg_adv_recv",
}
"""Figures of the statements by the fields of the working capital; what is below zero there is not asked here."""
MAY_BE_NIL = ("inventory", "receivable", "payable", "prepaid", "advance")


def told_by_application(line: ApplicationLine) -> Texts:
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


def told_by_statements(session: Session, party_id: UUID, catalog: Catalog) -> Texts:
    """Return what the newest statements say of the need for working capital, a year's sales and average balances."""
    found = Figures(catalog.analysis, periods(read_statements(session, party_id), catalog))
    if not found.periods:
        return {}

    def known(name: str) -> Decimal | None:
        return found.get(name, found.last, annual=True).number

    amounts = {"sales": known("revenue"), **{field: known(name) for field, name in BALANCES.items()}}
    known_ones = {name: value for name, value in amounts.items() if value is not None}
    texts = {
        name: in_wan(value) for name, value in known_ones.items() if value > 0 or (not value and name in MAY_BE_NIL)
    }
    if (own := known("nwc")) is not None:
        texts["own"] = in_wan(own)
    if (share := known("sales_profit_rate")) is not None:
        texts["profit"] = short(round(share * 100, FINEST))
    return {"working_capital": texts}


def in_wan(yuan: Decimal) -> str:
    return short(yuan.quantize(FEN) / WAN)
