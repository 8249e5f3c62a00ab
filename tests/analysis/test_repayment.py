from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.analysis.repayment import monthly_annuity


def test_sixty_wan_over_three_years():
    assert monthly_annuity(Decimal(600000), Decimal("0.042"), 36) == Decimal("17767.82")


def test_without_interest_the_principal_is_spread():
    assert monthly_annuity(Decimal(1000), Decimal(0), 3) == Decimal("333.33")


@pytest.mark.parametrize(("principal", "rate", "months"), [("0", "0.05", 12), ("1", "-0.01", 12), ("1", "0.05", 0)])
def test_impossible_loans_are_refused(principal, rate, months):
    with pytest.raises(ValueError, match=r"positive|negative"):
        monthly_annuity(Decimal(principal), Decimal(rate), months)


@given(
    principal=st.decimals(min_value=1000, max_value=10**8, places=2),
    rate=st.decimals(min_value=Decimal("0.0001"), max_value=Decimal("0.36"), places=4),
    months=st.integers(min_value=1, max_value=360),
)
def test_payments_discounted_at_the_rate_give_the_principal_back(principal, rate, months):
    payment = monthly_annuity(principal, rate, months)
    factor = 1 / (1 + rate / 12)
    worth = sum(payment * factor**month for month in range(1, months + 1))
    assert abs(worth - principal) <= Decimal("0.005") * months + Decimal("0.01")
