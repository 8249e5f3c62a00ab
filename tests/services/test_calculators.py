"""The calculators as they answer texts, and what an application takes of them."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from cmdesk.core.errors import UserError
from cmdesk.core.text import english
from cmdesk.memo.calculation import Proposal, Sender, Unit, as_text, said
from cmdesk.services.applications import ApplicationForm, open_application, show_application
from cmdesk.services.calculators.calculator import calculate, calculators
from cmdesk.services.calculators.putting import applications_of, put_in
from cmdesk.services.calculators.told import told_by_application, told_by_statements
from cmdesk.services.statements import StatementForm, add_statement, set_figures

CASES = {
    each["id"]: each
    for each in json.loads((Path(__file__).parents[1] / "data" / "worked_examples.json").read_text("utf-8"))["cases"]
}
INPUTS = {
    "sales": "prev_sales",
    "cogs": "prev_cogs",
    "receivable": "avg_ar",
    "advance": "avg_adv_recv",
    "inventory": "avg_inventory",
    "prepaid": "avg_prepay",
    "payable": "avg_ap",
    "own": "own_funds",
    "loans": "existing_wc_loans",
    "other": "other_funding",
}
WANG = {"income": "45,800", "household": "11,000", "existing": "2600", "rate": "4.2", "months": "3年"}


@pytest.fixture
def answer(catalog, today):
    known = {each.key: each for each in calculators()}

    def run(key, **texts):
        return calculate(known[key], texts, catalog=catalog, today=today)

    return run


def value(result, name, case=0):
    found = result.calculation.cases[case]
    return next(each.value for each in (found.lead, *found.figures) if each.name.source == name)


def test_a_question_half_answered_says_what_is_missing_and_never_zero(answer):
    found = answer("affordable", income="45800", rate="4.2")
    assert [str(each) for each in found.calculation.missing] == [
        "Spending of the household a month",
        "Payments on debts there are, a month",
        "Term",
    ]
    assert found.calculation.cases == ()


def test_what_a_client_can_carry_is_bound_by_income_and_by_collateral(answer):
    found = answer("affordable", **WANG)
    assert value(found, "By income") == Decimal("652415.36")
    assert value(found, "Largest loan, rounded down") == 650000
    less = answer("affordable", **WANG, collateral="shop", value="100万")
    assert value(less, "Largest loan, rounded down") == 500000
    assert less.calculation.cases[0].proposal == Proposal(
        amount=Decimal(500000), term_months=36, annual_rate=Decimal("0.042"), repayment="annuity"
    )
    unknown = answer("affordable", **WANG, collateral="shop")
    assert value(unknown, "Largest loan, rounded down") is None
    assert [str(each) for each in unknown.calculation.cases[0].missing] == ["Value of the collateral"]
    nothing = answer("affordable", **WANG | {"existing": "40000"})
    assert nothing.calculation.cases[0].proposal is None


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if "prev_sales" in case["inputs"]])
def test_working_capital_as_in_the_worked_examples(answer, name):
    given, expected = CASES[name]["inputs"], CASES[name]["expected"]
    texts = {ours: given[theirs] for ours, theirs in INPUTS.items()}
    percents = {"profit": Decimal(given["prev_sales_profit_rate"]) * 100, "growth": Decimal(given["growth"]) * 100}
    found = answer("working_capital", **texts, **{each: str(figure) for each, figure in percents.items()})
    need, loan = value(found, "Working capital needed"), value(found, "New working capital loan, at most")
    assert [round(each / 10000, 2) for each in (need, loan)] == [
        Decimal(expected["wc_need"]),
        Decimal(expected["new_loan_quota"]),
    ]
    assert found.calculation.table.marked == 1


def test_days_stand_in_for_balances(answer):
    texts = {f"days_{name}": "60" for name in ("inventory", "receivable")}
    texts |= {f"days_{name}": "0" for name in ("payable", "prepaid", "advance")}
    found = answer("working_capital", basis="days", sales="1200", profit="0", growth="40", own="500", loans="0",
                   other="0", **texts)  # fmt: skip
    assert value(found, "Working capital needed") == 5600000
    assert any("30 %" in str(note) for note in found.calculation.notes)


def test_a_part_paid_early_two_ways(answer):
    found = answer(
        "prepay", balance="408324.33", rate="4.2", remaining_periods="24", prepay="100000", payment="17767.82"
    )
    assert value(found, "New payment a month") == Decimal("13416.42")
    assert value(found, "Months left", 1) == 18
    assert value(found, "Last payment", 1) == Decimal("16589.99")
    everything = answer("prepay", balance="1000", rate="12", remaining_periods="2", prepay="1000", fee_rate="1")
    assert value(everything, "Still owed afterwards") == 0
    assert "prepay" in answer("prepay", balance="1000", rate="12", remaining_periods="2", prepay="1001").wrong


def test_a_bill_and_a_day_that_cannot_be(answer):
    texts = {"face": "100万", "rate": "1.85", "from": "2026-03-25", "to": "2026-09-15"}
    found = answer("discount", **texts)
    assert value(found, "Paid out") == Decimal("991058.33")
    assert value(found, "Discount taken off") == Decimal("8941.67")
    late = answer("discount", **texts | {"to": "2026-03-01"})
    assert "due after" in str(late.wrong["to"])
    assert late.calculation.cases == ()


def test_home_loans_side_by_side(answer):
    found = answer("mortgage", price="150万", down="10", rate="3.1", months="30年", income="18000", other="2200")
    level, falling = found.calculation.cases
    assert level.lead.value < falling.lead.value
    assert [each.tone for each in level.figures[-2:]] == ["ok", "ok"]
    assert "below the least" in str(found.calculation.notes[0])
    assert "fund_rate" in answer("mortgage", price="150万", rate="3.1", months="360", fund="50万").wrong


def test_one_offer_that_is_wrong_leaves_the_others(answer):
    texts = {"amount.1": "60万", "rate.1": "4.2", "months.1": "36", "amount.2": "60万", "months.2": "36"}
    found = answer("offers", **texts, **{"rate.2": "abc", "amount.3": "1000", "rate.3": "4", "months.3": "12",
                                         "upfront.3": "1000", "name.1": "王 13812345678"})  # fmt: skip
    assert set(found.wrong) == {"rate.2", "upfront.3"}
    first, second, _ = found.calculation.cases
    assert said(first.lead.value, Unit.PERCENT, english) == "4.28 %"
    assert [str(each) for each in second.missing] == ["Annual rate"]
    assert "13812345678" not in str(first.name)


def test_the_text_names_the_client_and_binds_nobody(answer, today):
    found = answer("affordable", **WANG).calculation
    text = as_text(found, Sender(day=today, client="老王", manager="张伟"), english)
    assert "For 老王" in text
    assert "Largest loan, rounded down: CNY 650,000.00 (人民币陆拾伍万元整)" in text
    assert "for reference only" in text


@pytest.fixture
def application(act, wang, today, catalog):
    form = ApplicationForm(product="PB_CREDIT_BIZ", amount=Decimal(300000), term_months=24)
    return act(open_application, wang, form, today=today, catalog=catalog)


def test_an_application_takes_what_its_product_allows(act, ask, application, wang_party, catalog):
    loan = Proposal(amount=Decimal(600000), term_months=36, annual_rate=Decimal("0.042"), repayment="annuity")
    act(put_in, application, loan, catalog=catalog)
    form = ask(show_application, application).form
    assert (form.amount, form.term_months, form.annual_rate, form.repayment) == (
        600000, 36, Decimal("0.042"), "annuity",
    )  # fmt: skip
    assert told_by_application(ask(applications_of, wang_party)[0])["offers"] == {
        "amount.1": "600,000", "rate.1": "4.2", "months.1": "36", "repayment.1": "annuity",
    }  # fmt: skip
    for refused, said_ in (
        (loan, "the same already"),
        (Proposal(amount=Decimal(4000000)), "grants nothing"),
        (Proposal(term_months=37), "grants nothing"),
        (Proposal(repayment="flat"), "not repaid by"),
    ):
        with pytest.raises(UserError, match=said_):
            act(put_in, application, refused, catalog=catalog)


def test_one_that_has_been_submitted_takes_nothing(act, application, catalog):
    def submit(session):
        from cmdesk.models.application import Application

        session.get(Application, application).state = "A1"

    act(submit)
    with pytest.raises(UserError, match="has been submitted"):
        act(put_in, application, Proposal(term_months=12), catalog=catalog)


def test_the_newest_statements_fill_in_the_need_for_working_capital(act, ask, wang_party, today, catalog):
    assert ask(told_by_statements, wang_party, catalog) == {}
    said_ = StatementForm(end=date(2025, 12, 31))
    period = act(add_statement, wang_party, "small", said_, today=today, catalog=catalog)
    figures = {"revenue": "60000000", "cogs": "47400000", "inventory": "8000000.5", "ar": "-1"}
    for side in ("amount", "before"):
        given = {code: Decimal(value) for code, value in figures.items()}
        act(set_figures, period, given, side=side, catalog=catalog)
    texts = ask(told_by_statements, wang_party, catalog)["working_capital"]
    assert (texts["sales"], texts["cogs"], texts["inventory"]) == ("6,000", "4,740", "800.00005")
    assert "receivable" not in texts
    assert "payable" not in texts  # nobody has said
