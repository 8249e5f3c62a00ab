"""Cash flow by the indirect method: chapter 4's factory, laws that always hold, and what cannot be told."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from cmdesk.analysis.cash_flow import indirect
from cmdesk.analysis.figures import Figures, Period
from cmdesk.core.catalog import load

WAN = 10_000
AMOUNT = st.integers(0, 10**9).map(lambda fen: Decimal(fen) / 100)


def test_the_example_comes_to_the_direct_figures(qiming):
    figures = qiming()
    found = indirect(figures, figures.last)
    assert found.part("operating").total == Decimal("272.5") * WAN == figures.get("cfo", figures.last).number
    steps = {step.code: step.amount / WAN for step in found.part("financing").steps if step.amount}
    assert steps["dividend"] == Decimal("-30.5")
    assert (found.net, found.change, found.difference) == (40 * WAN, 40 * WAN, 0)
    assert found.end == "2025-12-31"


def test_a_balance_sheet_that_does_not_balance_shows_as_the_difference(qiming):
    figures = qiming(ar=Decimal(1107) * WAN)
    found = indirect(figures, figures.last)
    assert found.difference == -7 * WAN


def test_one_year_alone_tells_nothing_and_says_what_it_lacks(qiming, rules):
    figures = Figures(rules, [qiming().last])
    found = indirect(figures, figures.last)
    assert (found.net, found.change, found.difference) == (None, None, None)
    assert found.part("operating").total is None
    assert {"ar_prev", "inventory_prev"} <= set(found.missing)
    profit = found.part("operating").steps[0]
    assert profit.amount is not None  # what is known is told all the same


def test_without_one_of_the_two_there_is_no_difference(qiming):
    figures = qiming(net_profit=None)
    found = indirect(figures, figures.last)
    assert (found.net, found.change, found.difference) == (None, 40 * WAN, None)


RULES = load().analysis
ASSETS = [line.code for line in RULES.statements["balance_sheet"].lines if not line.formula and not line.of]


@given(st.lists(AMOUNT, min_size=len(ASSETS), max_size=len(ASSETS)), st.data())
def test_activities_always_come_to_the_change_of_cash_where_both_sheets_balance(amounts, data):
    """Whatever the rows: the undistributed profit closes each sheet."""

    def sheet(year, given_):
        rows = dict(zip(ASSETS, given_, strict=True))
        period = Period(end=date(year, 12, 31), figures=rows, whole=frozenset({"balance_sheet"}))
        figures = Figures(RULES, [period])
        off = figures.get("total_assets", period).number - figures.get("total_le", period).number
        return rows | {"undist": rows["undist"] + off}

    again = data.draw(st.lists(AMOUNT, min_size=len(ASSETS), max_size=len(ASSETS)))
    result = {"net_profit": data.draw(AMOUNT), "dna": data.draw(AMOUNT), "interest": data.draw(AMOUNT)}
    periods = [
        Period(end=date(2024, 12, 31), figures=sheet(2024, amounts)),
        Period(end=date(2025, 12, 31), figures=sheet(2025, again) | result),
    ]
    assert indirect(Figures(RULES, periods), periods[1]).difference == 0
