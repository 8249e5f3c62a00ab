"""How a figure is found: brought to a year, from the period before, with what it lacks and assumes."""

from datetime import date
from decimal import Decimal

import pytest

from cmdesk.analysis.classification import classify
from cmdesk.analysis.cross_check import cross_check
from cmdesk.analysis.figures import Figures, Period, Value, called, joined, micro_period, renamed
from cmdesk.core.catalog import load
from cmdesk.core.text import message

RULES = load().analysis
D = Decimal
WHY = message("expressions", "It would divide by zero.")


def half_years():
    """Two half years: flows of 60 and 90, balances of 10 and 30."""
    first, second = ({"revenue": D(60), "dna": D(6), "cash": D(10)}, {"revenue": D(90), "dna": D(9), "cash": D(30)})
    return Figures(
        RULES,
        [
            Period(end=date(2025, 6, 30), months=6, figures=first),
            Period(end=date(2025, 12, 31), months=6, figures=second),
        ],
    )


@pytest.mark.parametrize(
    ("name", "as_it_is", "a_year"),
    [
        ("revenue", 90, 180),
        ("dna", 9, 18),
        ("cash", 30, 30),
        ("revenue_prev", 60, 120),
        ("avg_revenue", 75, 150),
        ("d_revenue", 30, 60),
        ("avg_cash", 20, 20),
        ("d_cash", 20, 20),
    ],
)
def test_flows_are_brought_to_a_year_and_balances_are_not(name, as_it_is, a_year):
    figures = half_years()
    assert figures.get(name, figures.last).number == as_it_is
    assert figures.get(name, figures.last, annual=True).number == a_year
    assert figures.evaluate(f"{name}*2", figures.last, annual=True).number == a_year * 2


def test_a_figure_nobody_entered_is_named():
    figures = half_years()
    assert figures.get("tax_revenue", figures.last).missing == {"tax_revenue"}
    assert figures.get("tax_revenue_prev", figures.last).missing == {"tax_revenue_prev"}
    assert figures.get("avg_ar", figures.last).missing == {"ar", "ar_prev"}
    unknown = Figures(RULES, [Period(end=date(2025, 12, 31), figures={"dna": None})])
    assert unknown.get("dna", unknown.last).missing == {"dna"}
    assert unknown.get("cash_prev", unknown.last).missing == {"cash_prev"}
    with pytest.raises(KeyError, match="no_such_figure"):
        figures.get("no_such_figure", figures.last)


def test_what_the_period_before_lacks_is_called_so():
    before = renamed(Value(value=None, missing=frozenset(["ar", "ap_prev"]), assumed=frozenset(["x"]), reason=WHY))
    assert (before.missing, before.assumed, before.reason) == ({"ar_prev", "ap_prev"}, {"x"}, WHY)
    now, then = (Value(value=D(value), assumed=frozenset([name])) for value, name in ((9, "a"), (5, "b")))
    assert (joined(now, then, half=True).value, joined(now, then, half=True).assumed) == (7, {"a", "b"})
    assert joined(now, then, half=False).value == 4
    for pair in ((now, before), (before, now)):
        found = joined(*pair, half=True)
        assert (found.value, found.missing, found.assumed, found.reason) == (None, before.missing, {"a", "x"}, WHY)


def test_a_self_made_statement_keeps_its_months():
    codes = [code for code, line in RULES.lines.items() if line.into]
    made = micro_period(
        RULES, Period(end=date(2025, 6, 30), months=6, figures={codes[0]: D(5)}, whole=frozenset(["micro_balance"]))
    )
    assert (made.end, made.months, made.whole) == (date(2025, 6, 30), 6, {"micro_balance"})


def test_names_of_what_is_missing():
    assert called(RULES, "ar_prev") == (RULES.lines["ar"].name, True)
    assert called(RULES, "ar") == (RULES.lines["ar"].name, False)
    assert called(RULES, "current_ratio") == (RULES.ratios["current_ratio"].name, False)
    assert called(RULES, "before") == ("before", False)


@pytest.mark.parametrize(
    ("facts", "named"),
    [
        ({"overdue_days": -1}, "overdue_days"),
        ({"overdue_days": 36601}, "overdue_days"),
        ({"overdue_days": "many"}, "overdue_days"),
        ({"overdue_days": True}, "overdue_days"),
        ({"overdue_days": D("NaN")}, "overdue_days"),
        ({"ecl_ratio": D("1.01")}, "ecl_ratio"),
        ({"ecl_ratio": D(50)}, "ecl_ratio"),
        ({"misuse": D(1)}, "misuse"),
    ],
)
def test_a_fact_of_a_class_that_cannot_be(facts, named):
    with pytest.raises(ValueError, match=rf"^{named}$"):
        classify(RULES, facts)


def test_the_bounds_of_a_fact_are_possible():
    worst = classify(RULES, {"overdue_days": 36600, "ecl_ratio": D(1), "credit_impaired": True})
    assert worst.at_least == "loss"
    assert classify(RULES, {"overdue_days": 91, "misuse": None}).at_least == "substandard"


def test_one_route_is_told_though_it_checks_nothing():
    alone = cross_check({"a": D(5), "b": None})
    assert (alone.lowest, alone.highest, alone.deviation, alone.adopted, alone.missing) == (5, 5, None, None, ("b",))
    nothing = cross_check({})
    assert (nothing.lowest, nothing.highest, nothing.light) == (None, None, "na")
    assert cross_check({"a": D(0), "b": D(5)}).light == "na"
