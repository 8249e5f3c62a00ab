import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from cmdesk.analysis.figures import Figures, Period
from cmdesk.core.catalog import load

CASES = {
    case["id"]: case
    for case in json.loads((Path(__file__).parents[1] / "data" / "worked_examples.json").read_text("utf-8"))["cases"]
}
WAN = 10_000
CASH_FLOW = {
    "sales_recv": "cf_sales",
    "other_op_in": "cf_other_in",
    "buy_paid": "cf_buy",
    "wage_paid": "cf_wage",
    "tax_paid": "cf_tax",
    "other_op_out": "cf_other_out",
    "capex": "cf_capex",
    "loan_in": "cf_loan_in",
    "loan_repay": "cf_loan_repay",
    "interest_paid": "cf_interest",
    "dividend": "cf_dividend",
}


@pytest.fixture
def rules():
    return load().analysis


@pytest.fixture
def example():
    """Give one worked example by its id: its inputs, and what they come to."""

    def found(name):
        return CASES[name]["inputs"], CASES[name]["expected"]

    return found


@pytest.fixture
def qiming(rules):
    """Give the two years of the hardware factory in yuan; changes go into the second year."""
    inputs = CASES["fin_statements"]["inputs"]
    balance_and_income = inputs["balance_sheet"] | inputs["income"]

    def year(name):
        return {code: Decimal(values[name]) * WAN for code, values in balance_and_income.items()}

    def made(**changes):
        first = year("2024") | {"income_tax": Decimal("77.5") * WAN}
        second = year("2025") | {"income_tax": Decimal("103.5") * WAN}
        second |= {CASH_FLOW[name]: Decimal(value) * WAN for name, value in inputs["cash_flow_2025"].items()}
        second |= {
            "cash_begin": Decimal(100) * WAN,
            "dna": Decimal(inputs["depreciation_amortization_2025"]) * WAN,
            "depreciation": Decimal(120) * WAN,  # of which 10 are amortisation
            "sched_principal": Decimal(inputs["scheduled_principal_2025_term"]) * WAN,
            "tax_revenue": Decimal(5976) * WAN,
            "invoice_net": Decimal(5820) * WAN,
            "interest_income": Decimal(0),
        }
        books = frozenset({"balance_sheet", "income"})
        return Figures(
            rules,
            [
                Period(end=date(2024, 12, 31), figures=first, whole=books),
                Period(end=date(2025, 12, 31), figures=second | changes, whole=books | {"cash_flow"}),
            ],
        )

    return made
