"""Two places that speak of the same thing: how far apart they may be, and what cannot be told."""

from decimal import Decimal

import pytest

from cmdesk.analysis.contradictions import Compared, compare
from cmdesk.core.catalog.contradictions import Contradiction


def rule(**more):
    return Contradiction(code="X", name="两处", left="a + b", right="c", **more)


def told(a, b, c):
    return {"a": Decimal(a), "b": Decimal(b), "c": Decimal(c)}


@pytest.mark.parametrize(
    ("left", "right", "agree"),
    [
        (110, 100, True),  # 10 % of the right one
        ("110.01", 100, False),
        (90, 100, True),
        ("89.99", 100, False),
        (-110, -100, True),  # a share of its size, whatever its sign
        (12, 10, True),  # the floor, where it is larger
        (7, 10, False),
    ],
)
def test_they_agree_within_the_larger_of_floor_and_share(left, right, agree):
    found = compare(rule(floor=Decimal(2), share=Decimal("0.1")), told(left, 0, right))
    assert found.agree is agree
    assert found.difference == Decimal(left) - Decimal(right)


def test_without_either_they_agree_only_where_they_are_equal():
    assert compare(rule(), told(4, 6, 10)).agree is True
    assert compare(rule(), told(4, 6, "10.01")).agree is False


@pytest.mark.parametrize(("left", "agree"), [(50, True), (100, True), (102, True), ("102.01", False)])
def test_one_that_may_be_smaller_may_only_not_be_larger(left, agree):
    assert compare(rule(at_most=True, floor=Decimal(2)), told(left, 0, 100)).agree is agree


def test_both_sides_are_told():
    found = compare(rule(), told(4, 6, 8))
    assert found == Compared(agree=False, left=Decimal(10), right=Decimal(8), difference=Decimal(2), missing=())


def test_what_is_not_told_is_named_and_nothing_agrees():
    found = compare(rule(), {"a": Decimal(1), "b": None})
    assert found == Compared(agree=None, left=None, right=None, difference=None, missing=("b", "c"))
    unsaid = compare(rule(), {"c": Decimal(2)})
    assert (unsaid.left, unsaid.right, unsaid.missing) == (None, 2, ("a", "b"))
    half = compare(rule(), {"a": Decimal(1), "b": Decimal(2)})
    assert half == Compared(agree=None, left=Decimal(3), right=None, difference=None, missing=("c",))
