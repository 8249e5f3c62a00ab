"""Offers of loans and home loans, against the worked examples."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from cmdesk.analysis.home_loan import home_loan
from cmdesk.analysis.offers import Offer, cheapest, course, terms
from cmdesk.analysis.prepayment import by_payment
from cmdesk.core.catalog import load
from cmdesk.core.figures import percent

START = date(2026, 3, 20)
CASES = {
    each["id"]: each
    for each in json.loads((Path(__file__).parents[1] / "data" / "worked_examples.json").read_text("utf-8"))["cases"]
}


@pytest.fixture(autouse=True)
def _worked_out_anew():
    """Ask no offer's terms of an earlier test."""
    terms.cache_clear()


def offer(amount=600000, rate="0.042", months=36, method="annuity", **more):
    return Offer(principal=Decimal(amount), annual_rate=Decimal(rate), months=months, method=method, **more)


@pytest.mark.parametrize(
    ("given", "simple", "compound"),
    [
        (offer(), "4.2 %", "4.28 %"),
        (offer(120000, "0.06", 12, "flat"), "10.9 %", "11.46 %"),
        (offer(100000, "0.072", 12, upfront=Decimal(2000)), "11.01 %", "11.58 %"),
        (offer(upfront=Decimal(3600)), "4.6 %", "4.7 %"),
    ],
)
def test_the_true_annual_rate_counts_fees(given, simple, compound):
    cost = terms(given, START).cost
    assert (percent(cost.nominal), percent(cost.effective)) == (simple, compound)


def test_where_days_count_the_rate_follows_the_days():
    quarterly = offer(1300000, "0.0385", 12, "interest_only", every="quarter")
    found = terms(quarterly, date(2026, 4, 8))
    assert percent(found.cost.effective) == "3.96 %"
    assert percent((1 + found.cost.irr_period) ** 12 - 1) == "3.96 %"
    dearer = terms(offer(1300000, "0.0385", 12, "interest_only", every="quarter", monthly=Decimal(100)), START)
    assert dearer.fees == 1200
    assert dearer.total == dearer.interest + 1200
    assert dearer.cost.effective > found.cost.effective


def test_every_way_of_repayment_follows_the_days_it_is_handed_out_on():
    falling = terms(offer(120000, "0.06", 12, "equal_principal"), START).schedule
    assert (falling.payments[0].due_date, falling.first_payment) == (date(2026, 4, 20), Decimal("10600.00"))
    assert (len(falling.payments), falling.last_payment) == (12, Decimal("10050.00"))
    once = terms(offer(100000, "0.048", 6, "bullet"), START).schedule
    assert [(each.due_date, each.payment) for each in once.payments] == [(date(2026, 9, 20), Decimal("102453.33"))]
    level, flat = (terms(offer(120000, "0.06", 12, method), START).schedule for method in ("annuity", "flat"))
    assert level.payments[-1].due_date == flat.payments[-1].due_date == date(2027, 3, 20)
    assert {each.payment for each in flat.payments} == {Decimal("10600.00")}


def test_a_monthly_fee_makes_a_loan_dearer_and_the_rate_of_a_month_gives_the_simple_one():
    fee = terms(offer(monthly=Decimal(100)), START).cost
    assert terms(offer(), START).cost.nominal < fee.nominal < fee.effective
    quarterly = terms(offer(1300000, "0.0385", 12, "interest_only", every="quarter"), date(2026, 4, 8)).cost
    assert quarterly.nominal == pytest.approx(quarterly.irr_period * 12)
    assert quarterly.nominal < quarterly.effective


def test_fees_that_eat_up_the_loan_are_refused():
    with pytest.raises(ValueError, match="upfront"):
        terms(offer(upfront=Decimal(600000)), START)


def test_the_cheapest_is_the_one_of_the_lowest_rate():
    found = [terms(offer(rate=rate), START) for rate in ("0.05", "0.04")]
    assert cheapest([*found, None]) == 1
    assert cheapest([found[0], None]) is None
    assert cheapest([found[0], found[0]]) is None


def test_a_loan_repaid_at_the_end_is_owed_until_then():
    quarterly = terms(offer(600000, "0.042", 36, "interest_only", every="quarter"), START)
    owed = course(Decimal(600000), quarterly.schedule).owed
    assert owed[-2:] == ((36, Decimal("600000.00")), (36, Decimal("0.00")))
    assert owed[:3] == ((0, Decimal(600000)), (3, Decimal(600000)), (3, Decimal("600000.00")))
    monthly = course(Decimal(600000), terms(offer(600000, "0.042", 12, "interest_only"), START).schedule)
    assert [month for month, _ in monthly.owed] == list(range(13)), "nothing lies between one month and the next"
    short = course(Decimal(100000), terms(offer(100000, "0.048", 2, "bullet"), START).schedule)
    assert short.owed == ((0, Decimal(100000)), (2, Decimal(100000)), (2, Decimal("0.00")))
    level = course(Decimal(600000), terms(offer(), START).schedule)
    assert level.paid[0] == (0, 0)
    assert [month for month, _ in level.owed] == list(range(37))
    assert level.paid[-1] == (36, Decimal("39641.61"))


def test_a_home_loan_of_bank_and_fund():
    case = CASES["aff_mortgage"]
    given = {name: Decimal(str(case["inputs"][name])) for name in ("price", "down", "rate", "income", "other")}
    limits = load().analysis.limits.mortgage

    def loan(fund, rate=None, method="annuity"):
        return home_loan(limits, **given, fund=Decimal(fund), fund_rate=rate, months=360, method=method)

    alone = loan(0)
    assert str(alone.schedule.first_payment) == case["expected"]["payment"]
    assert round(alone.house_ratio, 4) == Decimal(case["expected"]["house_ratio"])
    assert round(alone.debt_ratio, 4) == Decimal(case["expected"]["debt_ratio"])
    both = loan(500000, Decimal("0.026"))
    assert (both.bank, both.fund, both.down_payment) == (700000, 500000, 300000)
    assert both.schedule.first_payment == Decimal("2989.12") + Decimal("2001.69")
    assert both.schedule.payments[-1].balance == 0
    with pytest.raises(ValueError, match="fund_rate"):
        loan(500000)
    with pytest.raises(ValueError, match="fund"):
        loan(1200001, Decimal("0.026"))


def test_level_payments_repay_a_loan_or_are_refused():
    found = by_payment(Decimal("308324.33"), Decimal("0.042"), Decimal("17767.82"))
    assert (len(found.payments), found.last_payment) == (18, Decimal("16589.99"))
    with pytest.raises(ValueError, match="payment"):
        by_payment(Decimal(100000), Decimal("0.12"), Decimal(1000))
