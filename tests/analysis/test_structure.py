"""Shares of a whole and growth: the hardware factory of chapter 4, and what has no rate."""

from datetime import date
from decimal import Decimal

import pytest

from cmdesk.analysis.figures import Figures, Period, Value
from cmdesk.analysis.structure import BELOW_NIL, NIL, common_size, growth, share


def period(year, months=12, **figures):
    return Period(
        end=date(year, 12, 31), months=months, figures={code: Decimal(value) for code, value in figures.items()}
    )


def test_shares_and_growth_of_the_example(qiming):
    figures = qiming()
    shares = common_size(figures, "balance_sheet", figures.last)
    assert shares["total_assets"].number == 1
    assert shares["ar"].number.quantize(Decimal("0.0001")) == Decimal("0.2821")  # 1,100 of 3,900
    result = common_size(figures, "income", figures.last)
    assert (result["revenue"].number, result["cogs"].number) == (1, Decimal("0.79"))
    grown = growth(figures, "income", figures.last)
    assert grown["revenue"].number.quantize(Decimal("0.0001")) == Decimal("0.1538")
    assert growth(figures, "balance_sheet", figures.last)["ar"].number.quantize(Decimal("0.0001")) == Decimal("0.2222")
    assert common_size(figures, "cash_flow", figures.last) == {}


def test_what_is_unknown_is_named(rules):
    figures = Figures(rules, [period(2025, cash=5, ar=3)])
    found = common_size(figures, "balance_sheet", figures.last)
    assert found["cash"].number is None
    assert "total_assets" in found["cash"].missing or found["cash"].missing
    grown = growth(figures, "balance_sheet", figures.last)["cash"]
    assert (grown.number, grown.missing) == (None, frozenset({"cash_prev"}))


@pytest.mark.parametrize(("before", "why"), [(0, NIL), (-4, BELOW_NIL)])
def test_from_nothing_or_a_loss_there_is_no_rate(rules, before, why):
    figures = Figures(rules, [period(2024, net_profit=before), period(2025, net_profit=9)])
    found = growth(figures, "income", figures.last)["net_profit"]
    assert (found.number, found.reason) == (None, why)


def test_a_base_of_less_than_a_yuan_is_a_base(rules):
    figures = Figures(rules, [period(2024, revenue="0.5"), period(2025, revenue=1)])
    assert growth(figures, "income", figures.last)["revenue"].number == 1


def test_what_was_assumed_is_told_of_a_share(qiming):
    figures = qiming()
    assumed = share(
        Value(value=Decimal(1), assumed=frozenset({"a"})), Value(value=Decimal(4), assumed=frozenset({"b"}))
    )
    assert assumed == Value(value=Decimal("0.25"), assumed=frozenset({"a", "b"}))
    assert common_size(figures, "income", figures.last)["cogs"].assumed == frozenset()


def test_a_part_of_the_year_before_is_brought_to_a_year_too(rules):
    half = period(2024, months=6, revenue=60)
    figures = Figures(rules, [half, period(2025, revenue=150)])
    assert growth(figures, "income", figures.last)["revenue"].number == Decimal("0.25")


def test_a_part_of_a_year_is_brought_to_a_year_first(rules):
    half = Period(end=date(2025, 6, 30), months=6, figures={"revenue": Decimal(60), "cash": Decimal(60)})
    figures = Figures(rules, [period(2024, revenue=100, cash=100), half])
    assert growth(figures, "income", half)["revenue"].number == Decimal("0.2")
    assert growth(figures, "balance_sheet", half)["cash"].number == Decimal("-0.4")
