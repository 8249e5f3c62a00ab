"""What holds for every loan and every client, whatever the figures."""

from dataclasses import fields, is_dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from cmdesk.analysis import schedule as schedules
from cmdesk.analysis.annual_cost import annual_cost, xirr
from cmdesk.analysis.cross_check import cross_check
from cmdesk.analysis.equity import equity_check
from cmdesk.analysis.figures import Figures, Period
from cmdesk.analysis.prepayment import present_value
from cmdesk.analysis.ratios import ratios
from cmdesk.analysis.repayment import monthly_annuity
from cmdesk.analysis.size_class import Size, size_class
from cmdesk.analysis.targets import split_target
from cmdesk.analysis.working_capital import Business, Days, working_capital
from cmdesk.core.catalog import load

RULES = load().analysis
WAN = 10_000
CENT = Decimal("0.01")
START = date(2026, 1, 31)
principals = st.decimals(min_value=1, max_value=10**8, places=2)
rates = st.decimals(min_value=0, max_value="0.36", places=4)
periods = st.integers(1, 120)
amounts = st.decimals(min_value=1, max_value=10**7, places=2)
SIZES = [Size.MICRO, Size.SMALL, Size.MEDIUM, Size.LARGE]


def every_schedule(principal, rate, count):
    end = START + timedelta(days=30 * count)
    yield schedules.annuity(principal, rate, count)
    yield schedules.equal_principal(principal, rate, count)
    yield schedules.flat(principal, rate / 12, count)
    yield schedules.interest_only(principal, rate, START, end)
    yield schedules.interest_only(principal, rate, START, end, every="quarter")
    yield schedules.bullet(principal, rate, START, end)


@given(principals, rates, periods)
def test_principals_add_up_to_the_loan_and_balances_end_at_zero(principal, rate, count):
    for made in every_schedule(principal, rate, count):
        payments = made.payments
        assert sum(one.principal for one in payments) == principal
        assert payments[-1].balance == 0
        assert made.total_payment == principal + made.total_interest
        assert made.total_interest == sum(one.interest for one in payments)
        balances = [principal, *(one.balance for one in payments)]
        for one, before, after in zip(payments, balances, balances[1:], strict=False):
            assert one.payment == one.principal + one.interest
            assert after == before - one.principal
            assert one.interest >= 0
            assert round(one.payment, 2) == one.payment


@given(principals, rates, periods)
def test_what_must_fall_falls(principal, rate, count):
    for made in (schedules.annuity(principal, rate, count), schedules.equal_principal(principal, rate, count)):
        interest = [one.interest for one in made.payments]
        balances = [one.balance for one in made.payments]
        assert interest == sorted(interest, reverse=True)
        assert balances == sorted(balances, reverse=True)
    straight = schedules.equal_principal(principal, rate, count).payments
    assert all(later.payment <= earlier.payment + CENT for earlier, later in pairwise(straight[:-1]))


@given(st.decimals(min_value=1000, max_value=10**7, places=2), rates, st.integers(2, 60))
def test_a_higher_rate_costs_more_and_equal_principal_less(principal, rate, count):
    made = schedules.annuity(principal, rate, count)
    dearer = schedules.annuity(principal, rate + Decimal("0.01"), count)
    assert dearer.first_payment > made.first_payment
    slack = CENT * count
    assert schedules.equal_principal(principal, rate, count).total_interest <= made.total_interest + slack


@given(
    st.decimals(min_value=1000, max_value=10**7, places=2), st.decimals("0.001", "0.36", places=4), st.integers(1, 60)
)
def test_the_yearly_cost_reproduces_the_payments(principal, rate, count):
    made = schedules.annuity(principal, rate, count)
    cost = annual_cost([principal, *(-one.payment for one in made.payments)], 12)
    worth = sum(one.payment / (1 + cost.irr_period) ** at for at, one in enumerate(made.payments, start=1))
    assert abs(worth - principal) < principal / 10**8
    assert abs(cost.nominal - cost.irr_period * 12) < Decimal("1e-20")
    assert abs((1 + cost.irr_period) ** 12 - 1 - cost.effective) < Decimal("1e-12")
    assert abs(present_value(monthly_annuity(principal, rate, count), rate, count) - principal) <= CENT * count


@given(st.sampled_from(sorted(RULES.size_classes)), amounts, amounts, amounts, st.decimals(1, 10, places=2))
def test_a_larger_enterprise_is_in_no_smaller_class(industry, staff, revenue, assets, times):
    trade = RULES.size_classes[industry]
    found = size_class(trade, staff=staff, revenue_wan=revenue, assets_wan=assets).size
    for name in ("staff", "revenue_wan", "assets_wan"):
        given_ = {"staff": staff, "revenue_wan": revenue, "assets_wan": assets}
        larger = size_class(trade, **(given_ | {name: given_[name] * times})).size
        assert SIZES.index(larger) >= SIZES.index(found)


@given(amounts, amounts, st.decimals(0, 1000, places=2))
def test_the_equity_check_does_not_care_which_way(start, profit, gap):
    def checked(difference):
        return equity_check(
            RULES.tolerances["equity"],
            initial_equity=start,
            profit=profit,
            profit_basis="after_depreciation",
            injection=Decimal(0),
            withdrawal=Decimal(0),
            depreciation=Decimal(0),
            revaluation=Decimal(0),
            assets=start + profit + difference + 10**8,
            liabilities=Decimal(10**8),
        )

    above, below = checked(gap), checked(-gap)
    assert (above.deviation, above.light) == (below.deviation, below.light)
    assert abs(above.difference) == abs(below.difference) == gap
    assert (above.direction == below.direction) is (gap == 0)


@given(st.lists(amounts, min_size=2, max_size=5), st.sampled_from([WAN, 100, 7]))
def test_a_deviation_knows_no_unit(values, unit):
    found = cross_check({str(at): value for at, value in enumerate(values)})
    other = cross_check({str(at): value * unit for at, value in enumerate(values)})
    assert abs(found.deviation - other.deviation) < Decimal("1e-20")
    assert found.light == other.light
    assert other.adopted == found.adopted * unit
    shuffled = cross_check({str(at): value for at, value in enumerate(reversed(values))})
    assert (shuffled.lowest, shuffled.highest, shuffled.light) == (found.lowest, found.highest, found.light)


CODES = [
    code
    for code, line in RULES.lines.items()
    if RULES.statement_of[code] in ("balance_sheet", "income") and not line.formula
]
statements = st.fixed_dictionaries({code: st.integers(1, 10**6).map(Decimal) for code in CODES})


@given(statements, statements)
def test_ratios_know_no_unit(first, second):
    def measured(unit):
        books = frozenset({"balance_sheet", "income"})
        years = (first, second)
        return ratios(
            Figures(
                RULES,
                [
                    Period(
                        end=date(2024 + at, 12, 31),
                        figures={code: value * unit for code, value in year.items()},
                        whole=books,
                    )
                    for at, year in enumerate(years)
                ],
            )
        )

    for one, other in zip(measured(1), measured(WAN), strict=True):
        assert one.missing == other.missing
        if one.value is not None and RULES.ratios[one.code].unit not in ("元", "万元"):
            assert abs(one.value - other.value) <= abs(one.value) / 10**15
            assert one.light == other.light


days = st.decimals(0, 200, places=1)


@given(amounts, days, days, days, st.decimals(0, 1, places=2), amounts)
def test_the_need_of_working_capital_grows_with_its_unit(sales, stock, receivable, payable, growth, own):
    def need(unit):
        return working_capital(
            Business(
                sales=sales * unit,
                profit_rate=Decimal("0.05"),
                growth=growth,
                own_funds=own * unit,
                existing_loans=Decimal(0),
                other_funds=Decimal(0),
                days=Days(
                    inventory=stock, receivable=receivable, payable=payable, prepaid=Decimal(0), advance=Decimal(0)
                ),
            )
        )

    yuan, wan = need(WAN), need(1)
    assert yuan.cycle_days == wan.cycle_days
    assert abs(yuan.need - wan.need * WAN) <= abs(yuan.need) / 10**20
    assert yuan.new_loan >= 0


@given(st.integers(0, 10**6), st.lists(st.integers(0, 31), min_size=1, max_size=12))
def test_the_parts_of_a_target_add_up(units, weights):
    assume(sum(weights))
    target = units * CENT
    parts = split_target(target, weights, CENT)
    assert sum(parts) == target
    for part, weight in zip(parts, weights, strict=True):
        assert abs(part - target * weight / sum(weights)) < CENT


def numbers(value):
    if is_dataclass(value):
        for field in fields(value):
            yield from numbers(getattr(value, field.name))
    elif isinstance(value, tuple | list):
        for part in value:
            yield from numbers(part)
    elif isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        yield value


@given(principals, rates, periods)
def test_no_figure_is_ever_a_float(principal, rate, count):
    for made in every_schedule(principal, rate, count):
        assert not any(isinstance(number, float) for number in numbers(made))


@settings(deadline=None)  # the other library is loaded the first time
@given(
    st.decimals(min_value=1000, max_value=10**7, places=2), st.decimals("0.001", "0.36", places=4), st.integers(1, 360)
)
def test_another_librarys_annuity(principal, rate, count):
    numpy_financial = pytest.importorskip("numpy_financial")
    theirs = -numpy_financial.pmt(float(rate) / 12, count, float(principal))
    assert abs(float(monthly_annuity(principal, rate, count)) - theirs) <= 0.0051 + theirs * 1e-12
    made = schedules.annuity(principal, rate, count)
    flows = [principal, *(-one.payment for one in made.payments)]
    if made.total_interest > principal / 1000:  # without interest a float finds no rate
        other = pytest.importorskip("pyxirr").irr([float(flow) for flow in flows])
        assert abs(float(annual_cost(flows, 12).irr_period) - other) < 1e-7


@settings(deadline=None)  # the other library is loaded the first time
@given(st.lists(st.tuples(st.integers(1, 1500), st.integers(1, 10**6)), min_size=1, max_size=12), st.integers(60, 250))
def test_another_librarys_rate_of_dated_flows(later, percent):
    pyxirr = pytest.importorskip("pyxirr")
    lent = round(Decimal(sum(back for _, back in later) * 100) / percent, 2)
    assume(lent)
    flows = [(START, lent), *((START + timedelta(days=after), Decimal(-back)) for after, back in later)]
    theirs = pyxirr.xirr([day for day, _ in flows], [float(amount) for _, amount in flows])
    assume(theirs is not None and -0.9 < theirs < 50)
    try:
        ours = xirr(flows)
    except ValueError:
        assert theirs < 0  # what costs nothing at all is refused
        return
    assert abs(float(ours) - theirs) < 1e-6 * max(1, abs(theirs))
