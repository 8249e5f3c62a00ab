"""A business, a household and a guarantor together: nothing counts twice, and what is unknown is named."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.analysis.cross_check import Light
from cmdesk.analysis.global_cash import Member, global_cash
from cmdesk.core.catalog import load

LIMITS = load().analysis.limits.affordability


def member(name, income, spending=0, service=0, internal=0, shared=0):
    figures = {"income": income, "spending": spending, "service": service, "internal": internal, "shared": shared}
    return Member(name=name, **{key: None if value is None else Decimal(value) for key, value in figures.items()})


WHOLE = (
    member("企业", 600_000, service=200_000),
    member("家庭", 260_000, spending=100_000, service=60_000, internal=180_000, shared=10_000),  # 18 of it are drawings
    member("保证人", 150_000, spending=70_000, service=30_000),
)


def test_drawings_and_shared_payments_count_once():
    found = global_cash(LIMITS, WHOLE, Decimal(120_000))
    assert (found.available, found.service) == (660_000, 400_000)  # 600 − 20 + 80; 200 + 50 + 30 + 120
    assert (found.coverage, found.light) == (Decimal("1.65"), Light.GREEN)
    assert found.known == found.available


def test_a_loss_is_an_income_below_nil():
    found = global_cash(LIMITS, (member("企业", -50_000), member("家庭", 80_000)), Decimal(10_000))
    assert (found.available, found.coverage) == (30_000, 3)


def test_what_is_unknown_is_named_beside_what_is_known():
    found = global_cash(LIMITS, (*WHOLE[:2], replace(WHOLE[2], spending=None)), Decimal(0))
    assert (found.available, found.coverage, found.light) == (None, None, Light.NA)
    assert (found.missing, found.known) == ((("保证人", "spending"),), 580_000)
    assert global_cash(LIMITS, WHOLE, None).missing == (("", "new_service"),)
    assert global_cash(LIMITS, (), Decimal(1)).coverage is None


@pytest.mark.parametrize(
    ("changed", "named"),
    [({"service": "-1"}, "^service$"), ({"internal": "NaN"}, "^internal$"), ({"shared": "60001"}, "^shared$")],
)
def test_what_cannot_be_is_refused_by_its_name(changed, named):
    figures = {name: Decimal(value) for name, value in changed.items()}
    with pytest.raises(ValueError, match=named):
        global_cash(LIMITS, (WHOLE[0], replace(WHOLE[1], **figures)), Decimal(0))
    with pytest.raises(ValueError, match=r"^name$"):
        global_cash(LIMITS, (WHOLE[0], WHOLE[0]), Decimal(0))


@given(st.integers(0, 10**9), st.integers(0, 10**9), st.integers(1, 10**9))
def test_money_that_moves_between_members_changes_nothing(paid, income, service):
    apart = (member("企业", income, service=service), member("家庭", 0))
    moved = (member("企业", income, service=service), member("家庭", paid, internal=paid))
    assert global_cash(LIMITS, apart, Decimal(0)) == global_cash(LIMITS, moved, Decimal(0))


def test_nothing_to_pay_has_no_coverage():
    assert global_cash(LIMITS, (member("家庭", 5),), Decimal(0)).coverage is None
