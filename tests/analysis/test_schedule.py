from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.analysis import schedule
from cmdesk.analysis.affordability import max_loan
from cmdesk.analysis.annual_cost import annual_cost, disclosure, xirr
from cmdesk.analysis.interest import guarantee_fee
from cmdesk.analysis.prepayment import Prepayment, prepayment
from cmdesk.analysis.repayment import monthly_annuity

START = date(2026, 1, 31)
principals = st.decimals(min_value=Decimal("0.01"), max_value=10**8, places=2)
rates = st.decimals(min_value=0, max_value=Decimal("0.36"), places=4)
periods = st.integers(min_value=1, max_value=360)


def rows(made, columns):
    return [[plain(getattr(payment, column)) for column in columns] for payment in made.payments]


def plain(value):
    return value if isinstance(value, int) else str(value)


def test_level_payments(example):
    inputs, expected = example("rp_annuity_600k")
    made = schedule.annuity(Decimal(inputs["principal"]), Decimal(inputs["annual_rate"]), inputs["periods"])
    assert rows(made, expected["columns"]) == expected["schedule"]
    totals = (made.total_interest, made.total_payment, made.first_payment, made.last_payment)
    names = ("total_interest", "total_payment", "monthly_payment", "last_payment")
    assert totals == tuple(Decimal(expected[name]) for name in names)


def test_equal_principal(example):
    inputs, expected = example("rp_equal_principal_600k")
    made = schedule.equal_principal(Decimal(inputs["principal"]), Decimal(inputs["annual_rate"]), inputs["periods"])
    assert rows(made, expected["columns"]) == expected["schedule"]
    assert made.total_interest == Decimal(expected["total_interest"])


@pytest.mark.parametrize(
    ("name", "every"), [("rp_interest_only_monthly", "month"), ("rp_interest_quarterly", "quarter")]
)
def test_interest_first(example, name, every):
    inputs, expected = example(name)
    start, end = date.fromisoformat(inputs["start"]), date.fromisoformat(inputs["end"])
    made = schedule.interest_only(Decimal(inputs["principal"]), Decimal(inputs["annual_rate"]), start, end, every=every)
    assert rows(made, expected["columns"]) == expected["schedule"]
    assert made.total_interest == Decimal(expected["total_interest"])


def test_whole_months_by_thirty_days():
    made = schedule.interest_only(
        Decimal(500000), Decimal("0.0435"), date(2026, 3, 20), date(2027, 3, 20), basis="30/360"
    )
    assert {payment.interest for payment in made.payments} == {Decimal("1812.50")}


def test_a_flat_fee(example):
    inputs, expected = example("rp_flat")
    made = schedule.flat(Decimal(inputs["principal"]), Decimal(inputs["monthly_fee_rate"]), inputs["periods"])
    assert rows(made, expected["columns"]) == expected["schedule"]
    assert made.total_interest == Decimal(expected["total_fee"])


def test_everything_at_the_end(example):
    _, expected = example("rp_bullet")
    made = schedule.bullet(Decimal(200000), Decimal("0.045"), date(2026, 3, 1), date(2026, 5, 30))
    assert (made.payments[0].days, made.total_interest, made.total_payment) == (
        90,
        Decimal(expected["interest"]),
        Decimal(expected["total"]),
    )


def test_without_interest(example):
    _, expected = example("rp_zero_rate")
    made = schedule.annuity(Decimal(100000), Decimal(0), 12)
    assert (made.first_payment, made.last_payment, made.total_interest) == (
        Decimal(expected["monthly_payment"]),
        Decimal(expected["last_payment"]),
        0,
    )


def test_a_day_the_month_lacks_is_its_last_and_comes_back(example):
    inputs, expected = example("rp_month_end")
    made = schedule.annuity(Decimal(60000), Decimal("0.05"), inputs["periods"], start=START)
    assert rows(made, ["due_date"]) == [[day] for day in expected["due_dates"]]
    assert made.payments[0].interest == Decimal("250.00")  # a whole month, whatever its days


@pytest.mark.parametrize(
    ("start", "day", "first", "interest"),
    [
        (date(2026, 3, 25), 20, date(2026, 4, 20), "1820.00"),  # 26 days
        (date(2026, 3, 10), 20, date(2026, 3, 20), "700.00"),  # 10 days
        (date(2026, 2, 28), 31, date(2026, 3, 31), "2100.00"),  # a whole month: from its last day to the next one's
        (date(2026, 3, 20), 20, date(2026, 4, 20), "2100.00"),
    ],
)
def test_a_first_period_that_is_no_month(start, day, first, interest):
    made = schedule.annuity(Decimal(600000), Decimal("0.042"), 36, start=start, payment_day=day)
    undated = schedule.annuity(Decimal(600000), Decimal("0.042"), 36)
    assert (made.payments[0].due_date, made.payments[0].interest) == (first, Decimal(interest))
    assert rows(made, ["principal"]) == rows(undated, ["principal"])
    assert rows(made, ["interest"])[1:] == rows(undated, ["interest"])[1:]
    full = schedule.annuity(Decimal(600000), Decimal("0.042"), 36, start=start, payment_day=day, full_first_month=True)
    assert full.payments[0].interest == Decimal("2100.00")


def test_part_of_it_paid_early(example):
    inputs, expected = example("rp_prepay")
    made = prepayment(
        Decimal(inputs["balance_before"]),
        Decimal(inputs["prepay"]),
        inputs["remaining_periods"],
        Decimal(inputs["annual_rate"]),
        fee_rate=Decimal("0.01"),
    )
    assert made == Prepayment(
        balance_after=Decimal(expected["balance_after"]),
        payment_same_term=Decimal(expected["keep_term_payment"]),
        periods_same_payment=expected["shorten_term_periods"],
        last_payment_same_payment=Decimal(expected["shorten_term_last_payment"]),
        fee=Decimal("1000.00"),
    )
    all_of_it = prepayment(Decimal(100), Decimal(100), 3, Decimal("0.05"))
    assert (all_of_it.balance_after, all_of_it.periods_same_payment) == (0, 0)


@pytest.mark.parametrize(
    ("work", "named"),
    [
        (lambda: schedule.annuity(Decimal(0), Decimal("0.05"), 12), "principal"),
        (lambda: schedule.annuity(Decimal("0.001"), Decimal("0.05"), 12), "principal"),
        (lambda: schedule.annuity(Decimal("NaN"), Decimal("0.05"), 12), "principal"),
        (lambda: schedule.annuity(Decimal(1), Decimal(-1), 12), "annual_rate"),
        (lambda: schedule.annuity(Decimal(1), Decimal(10) ** 30, 12), "annual_rate"),
        (lambda: schedule.annuity(Decimal(1), Decimal("0.05"), 10**9), "periods"),
        (lambda: schedule.annuity(Decimal(1), Decimal("0.05"), 12, start=START, payment_day=32), "payment_day"),
        (lambda: schedule.annuity(Decimal(1), Decimal("0.05"), 240, start=date(9990, 1, 1)), "periods"),
        (lambda: schedule.bullet(Decimal(1), Decimal("0.05"), START, START), "end"),
        (lambda: schedule.interest_only(Decimal(1), Decimal("0.05"), START, date(9999, 1, 1)), "end"),
        (lambda: prepayment(Decimal(5), Decimal(6), 3, Decimal("0.05")), "prepay"),
        (lambda: prepayment(Decimal(500), Decimal(6), 3, Decimal(1), payment=Decimal(1)), "payment"),
        (lambda: schedule.flat(Decimal(1), Decimal(-1), 3), "monthly_fee_rate"),
    ],
)
def test_what_cannot_be_is_refused_by_name(work, named):
    with pytest.raises(ValueError, match=f"^{named}$"):
        work()


@given(principals, rates, periods)
def test_the_parts_add_up_to_the_principal_and_nothing_is_left(principal, rate, months):
    for made in (
        schedule.annuity(principal, rate, months),
        schedule.equal_principal(principal, rate, months),
        schedule.flat(principal, rate / 12, months),
    ):
        assert len(made.payments) == months
        assert sum(one.principal for one in made.payments) == principal
        assert made.payments[-1].balance == 0
        assert all(one.payment == one.principal + one.interest for one in made.payments)
        balances = [principal, *(one.balance for one in made.payments)]
        assert balances == sorted(balances, reverse=True)
        assert made.total_payment == principal + made.total_interest


@given(principals.filter(lambda value: value > 100), rates, st.integers(min_value=2, max_value=60))
def test_equal_principal_costs_no_more_than_level_payments(principal, rate, months):
    level, equal = schedule.annuity(principal, rate, months), schedule.equal_principal(principal, rate, months)
    assert equal.total_interest <= level.total_interest + Decimal("0.01") * months


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.integers(min_value=1, max_value=1500), principals, rates)
def test_interest_is_for_every_day_once(start, days, principal, rate):
    end = date.fromordinal(start.toordinal() + days)
    for every in ("month", "quarter"):
        made = schedule.interest_only(principal, rate, start, end, every=every)
        assert sum(one.days for one in made.payments) == days
        assert all(one.days > 0 for one in made.payments)
        assert made.payments[-1].due_date == end


def test_what_loans_really_cost(example):
    def cost(flows, per_year=12):
        return annual_cost(flows, per_year)

    level = [one.payment for one in schedule.annuity(Decimal(600000), Decimal("0.042"), 36).payments]
    fee = [one.payment for one in schedule.annuity(Decimal(100000), Decimal("0.072"), 12).payments]
    flows = {
        "irr_annuity": [Decimal(600000), *(-one for one in level)],
        "irr_flat": [Decimal(120000)] + [Decimal(-10600)] * 12,
        "irr_fee_upfront": [Decimal(98000), *(-one for one in fee)],
        "irr_interest_only_fee": [Decimal(492500)] + [Decimal(-2500)] * 11 + [Decimal(-502500)],
        "irr_chop": [Decimal(94000)] + [Decimal(-9000)] * 12,
        "cost_disclosure": [Decimal(596400), *(-one for one in level)],
    }
    close = Decimal("0.000001")
    for name, each in flows.items():
        expected, found = example(name)[1], cost(each)
        if "irr_month" in expected:
            assert abs(found.irr_period - Decimal(expected["irr_month"])) <= close, name
        assert abs(found.nominal - Decimal(expected["apr_simple_x12"])) <= close, name
        assert abs(found.effective - Decimal(expected["apr_compound"])) <= close, name


def test_what_a_loan_costs_by_its_days(example):
    made = schedule.interest_only(
        Decimal(1300000), Decimal("0.0385"), date(2026, 4, 8), date(2027, 4, 7), every="quarter"
    )
    flows = [(date(2026, 4, 8), Decimal(1300000)), *((one.due_date, -one.payment) for one in made.payments)]
    rate = xirr(flows)
    assert abs(rate - Decimal(example("irr_xirr_quarterly")[1]["xirr"])) <= Decimal("0.000001")
    assert xirr(list(reversed(flows))) == rate


@pytest.mark.parametrize(
    "flows",
    [
        [],
        ["5"],
        ["5", "6"],
        ["0", "0"],
        ["-1", "3", "-2.1"],
        ["1", "Infinity"],
        ["1", "-1e-300"],
        ["1"] + ["0"] * 3000,
        ["-1", "1e15"],
    ],
)
def test_flows_without_one_rate_are_refused(flows):
    amounts = [Decimal(flow) for flow in flows]
    with pytest.raises(ValueError, match="cashflows"):
        annual_cost(amounts, 12)
    with pytest.raises(ValueError, match="flows"):
        xirr([(date.fromordinal(730000 + at), amount) for at, amount in enumerate(amounts)])


@given(principals.filter(lambda value: value >= 1000), rates, st.integers(min_value=1, max_value=60))
def test_without_a_fee_the_cost_is_the_rate(principal, rate, months):
    made = schedule.annuity(principal, rate, months)
    found = annual_cost([principal, *(-one.payment for one in made.payments)], 12)
    assert abs(found.nominal - rate) < Decimal("0.001")
    assert found.effective >= found.nominal or abs(found.nominal) < Decimal("0.0001")


@given(
    st.decimals(min_value=100, max_value=10**6, places=2),
    st.decimals(min_value=Decimal("0.1"), max_value=1, places=2),
    rates,
    periods,
)
def test_the_largest_loan_costs_what_one_can_pay(disposable, share, rate, months):
    found = max_loan(disposable, share, rate, months)
    assert abs(monthly_annuity(found.max_principal, rate, months) - disposable * share) <= Decimal("0.02")


def test_the_whole_cost_of_a_loan(example):
    inputs, expected = example("cost_disclosure")
    principal, rate = Decimal(inputs["principal"]), Decimal(inputs["annual_rate"])
    made = schedule.annuity(principal, rate, inputs["periods"])
    found = disclosure(principal, made, {"guarantee": principal * Decimal(inputs["guarantee_fee_rate"])})
    assert (found.interest, found.fees, found.total) == tuple(
        Decimal(expected[name]) for name in ("interest_total", "guarantee_fee", "total_cost")
    )
    assert abs(found.cost.nominal - Decimal(expected["apr_simple_x12"])) < Decimal("0.000001")
    assert abs(found.cost.effective - Decimal(expected["apr_compound"])) < Decimal("0.000001")
    for fee in (Decimal(-1), principal):
        with pytest.raises(ValueError, match="fees"):
            disclosure(principal, made, {"guarantee": fee})


def test_a_letter_of_guarantee(example):
    inputs, expected = example("lg_fee")
    for months, quarters in ((6, 2), (4, 2), (7, 3)):
        fee = guarantee_fee(Decimal(inputs["amount"]), Decimal(inputs["quarter_rate"]), months)
        assert fee == Decimal(expected["fee"]) / 2 * quarters
