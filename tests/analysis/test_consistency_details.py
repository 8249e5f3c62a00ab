"""What a rule of consistency tells besides that it holds or breaks."""

from datetime import date
from decimal import Decimal

import pytest
from msgspec.structs import replace

from cmdesk.analysis.figures import Figures, Period
from cmdesk.analysis.statements import compared, continuity
from cmdesk.core.catalog import load

RULES = load().analysis
D = Decimal
BALANCE = RULES.rules["BS_BALANCE"]
ROWS = next(rule for rule in RULES.rules.values() if rule.each == "balance_sheet")
RULE = replace(BALANCE, left="cash", right="ar", level="orange", at_most=False, floor=D(2), share=D("0.1"), base="")


def figures(*periods):
    return Figures(RULES, [Period(end=date(2024 + at, 12, 31), **each) for at, each in enumerate(periods)])


def checked(rule, **values):
    made = figures({"figures": {name: None if value is None else D(value) for name, value in values.items()}})
    return compared(made, rule, made.last)


@pytest.mark.parametrize(
    ("cash", "ar", "at_most", "passed"),
    [
        (10, 10, False, True),
        (12, 10, False, True),
        (8, 10, False, True),
        ("12.01", 10, False, False),
        ("7.99", 10, False, False),
        (1, 10, True, True),
        (12, 10, True, True),
        ("12.01", 10, True, False),
    ],
)
def test_a_difference_within_the_tolerance(cash, ar, at_most, passed):
    found = checked(replace(RULE, at_most=at_most), cash=cash, ar=ar)
    assert (found.code, found.end, found.level) == ("BS_BALANCE", "2024-12-31", "orange")
    assert (found.passed, found.light) == (passed, "green" if passed else "yellow")
    assert (found.left, found.right, found.difference, found.tolerance) == (D(cash), D(ar), D(cash) - D(ar), 2)
    assert (found.missing, found.reason, found.assumed) == ((), None, ())


def test_the_tolerance_grows_with_the_base():
    rule = replace(RULE, base="inventory")
    assert (checked(rule, cash=20, ar=10, inventory=-100).tolerance) == 10
    assert checked(rule, cash=20, ar=10, inventory=-100).passed is True
    assert checked(rule, cash=20, ar=10, inventory=99).passed is False
    assert checked(rule, cash=10, ar=10, inventory=5).tolerance == 2
    unknown = checked(rule, cash=20, ar=10)
    assert (unknown.passed, unknown.light, unknown.left, unknown.right) == (None, "na", 20, 10)
    assert (unknown.missing, unknown.difference) == (("inventory",), None)
    red = checked(replace(RULE, level="red"), cash=20, ar=10)
    assert (red.level, red.light) == ("red", "red")


def test_an_unknown_side_and_a_reason():
    unknown = checked(RULE, cash=None, ar=10)
    assert (unknown.code, unknown.end, unknown.level) == ("BS_BALANCE", "2024-12-31", "orange")
    assert (unknown.passed, unknown.light, unknown.left, unknown.right) == (None, "na", None, 10)
    assert unknown.missing == ("cash",)
    by_zero = checked(replace(RULE, left="cash/ar"), cash=1, ar=0)
    assert (by_zero.passed, by_zero.missing) == (None, ())
    assert "zero" in str(by_zero.reason)
    assumed = checked(replace(RULE, left="cash+other_ibd"), cash=10, ar=10)
    assert (assumed.passed, assumed.assumed) == (True, ("other_ibd",))


def test_the_row_that_differs_most_is_told():
    made = figures(
        {"figures": {"cash": D(10), "ar": D(20), "inventory": D(5)}},
        {"figures": {}, "before": {"cash": D(11), "ar": D(15), "inventory": D(5), "prepay": D(7)}},
    )
    rule = replace(ROWS, floor=D(4), level="orange")
    found = continuity(made, rule, made.last)
    assert (found.code, found.end, found.level, found.row) == (ROWS.code, "2025-12-31", "orange", "ar")
    assert (found.left, found.right, found.difference, found.tolerance) == (15, 20, -5, 4)
    assert (found.passed, found.light) == (False, "yellow")
    held = continuity(made, replace(rule, floor=D(5)), made.last)
    assert (held.passed, held.light, held.row, held.difference) == (True, "green", "", -5)


def test_without_a_period_before_nothing_is_compared():
    alone = figures({"figures": {"cash": D(1)}})
    found = continuity(alone, ROWS, alone.last)
    assert (found.code, found.end, found.level) == (ROWS.code, "2024-12-31", ROWS.level)
    assert (found.passed, found.light, found.missing) == (None, "na", ("before",))
    printed = figures({"figures": {"cash": D(1)}, "before": {"cash": D(1)}})
    assert continuity(printed, ROWS, printed.last).missing == ()
