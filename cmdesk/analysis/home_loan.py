"""A home loan of a bank's part and a part of the housing fund (组合贷款): what it costs a month, and what it allows."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from cmdesk.analysis import inputs
from cmdesk.analysis.affordability import within
from cmdesk.analysis.schedule import Payment, Schedule, annuity, cents, equal_principal
from cmdesk.core.catalog.limits import MortgageLimits


@dataclass(frozen=True, kw_only=True)
class HomeLoan:
    """yuan; ltv, house_ratio (the first payment ÷ a month's income) and debt_ratio (with other debts) are fractions.

    None where income or the other debts are unknown. bank and fund: the two parts, either may be zero.
    """

    down_payment: Decimal
    bank: Decimal
    fund: Decimal
    schedule: Schedule
    ltv: Decimal
    house_ratio: Decimal | None
    debt_ratio: Decimal | None
    down_passed: bool
    house_passed: bool | None
    debt_passed: bool | None


def home_loan(
    limits: MortgageLimits,
    *,
    price: Decimal,
    down: Decimal,
    rate: Decimal,
    fund: Decimal,
    fund_rate: Decimal | None,
    months: int,
    method: Literal["annuity", "equal_principal"],
    income: Decimal | None,
    other: Decimal | None,
) -> HomeLoan:
    """Return the loan that price (yuan) needs after down (a fraction of it), fund yuan of it at fund_rate.

    Raises ValueError naming the input that is impossible: fund beyond the loan or what the fund lends, fund_rate where
    there is a part of the fund without one. Source: housing-loans-2004
    """
    inputs.yuan(price=price)
    inputs.not_negative(down=down, income=income, other=other, fund=fund)
    if down >= 1:
        raise ValueError("down")
    loan = cents(price * (1 - down))
    if fund > loan or (limits.fund_max is not None and fund > limits.fund_max):
        raise ValueError("fund")
    if fund and fund_rate is None:
        raise ValueError("fund_rate")
    repay = annuity if method == "annuity" else equal_principal
    parts = [
        repay(part, each, months)
        for part, each in ((loan - fund, rate), (fund, fund_rate))
        if part and each is not None
    ]
    made = together(parts)
    house = made.first_payment / income if income else None
    debt = (made.first_payment + other) / income if income and other is not None else None
    return HomeLoan(
        down_payment=price - loan,
        bank=loan - fund,
        fund=fund,
        schedule=made,
        ltv=loan / price,
        house_ratio=house,
        debt_ratio=debt,
        down_passed=down >= limits.down,
        house_passed=within(house, limits.house, income),
        debt_passed=within(debt, limits.debt, income),
    )


def together(schedules: Sequence[Schedule]) -> Schedule:
    """Return schedules of as many months, paid side by side, as one without days."""
    rows = zip(*(each.payments for each in schedules), strict=True)
    return Schedule(
        payments=tuple(
            Payment(
                period=period,
                due_date=None,
                days=None,
                payment=sum((each.payment for each in row), Decimal(0)),
                principal=sum((each.principal for each in row), Decimal(0)),
                interest=sum((each.interest for each in row), Decimal(0)),
                balance=sum((each.balance for each in row), Decimal(0)),
            )
            for period, row in enumerate(rows, start=1)
        )
    )
