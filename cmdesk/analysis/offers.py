"""Loans a client may choose among: what each costs, whoever offers it and however it is repaid."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from cmdesk.analysis import inputs
from cmdesk.analysis.annual_cost import AnnualCost, annual_cost
from cmdesk.analysis.due_days import on_day
from cmdesk.analysis.repayment import MONTHS
from cmdesk.analysis.schedule import Schedule, annuity, bullet, equal_principal, flat, interest_only

Method = Literal["annuity", "equal_principal", "interest_only", "flat", "bullet"]
LONGEST = 360  # months


@dataclass(frozen=True, kw_only=True)
class Offered:
    """What an offer comes to in yuan; cost is unrounded. balances, interests: after each month, the first at the start.

    interests: added up so far.
    """

    schedule: Schedule
    fee: Decimal
    interest: Decimal
    total: Decimal
    cost: AnnualCost
    balances: tuple[Decimal, ...]
    interests: tuple[Decimal, ...]


def offered(
    amount: Decimal, months: int, annual_rate: Decimal, method: Method, *, fee: Decimal = Decimal(0), start: date
) -> Offered:
    """Return what a loan of so many yuan costs; fee is paid at the start, out of the loan.

    flat (等本等息) bears annual_rate ÷ 12 of the whole loan every month. Raises ValueError naming the input that is
    impossible (amount, months, annual_rate, fee). Source: pbc-2021-3
    """
    inputs.yuan(amount=amount)
    inputs.rate(annual_rate=annual_rate)
    inputs.not_negative(fee=fee)
    if not 1 <= months <= LONGEST:
        raise ValueError("months")
    if fee >= amount:
        raise ValueError("fee")
    made = schedule(amount, months, annual_rate, method, start)
    monthly = by_month(made, months, method)
    flows = [amount - fee, *(-paid for paid, _, _ in monthly)]
    balances, interests, rest, so_far = [amount], [Decimal(0)], amount, Decimal(0)
    for _, principal, interest in monthly:
        rest -= principal
        so_far += interest
        balances.append(rest)
        interests.append(so_far)
    return Offered(
        schedule=made,
        fee=fee,
        interest=made.total_interest,
        total=made.total_interest + fee,
        cost=annual_cost(flows, MONTHS),
        balances=tuple(balances),
        interests=tuple(interests),
    )


def schedule(amount: Decimal, months: int, annual_rate: Decimal, method: Method, start: date) -> Schedule:
    """Return the payments of a loan. Source: pbc-interest-rules."""
    end = on_day(start, months, start.day)
    if method == "annuity":
        return annuity(amount, annual_rate, months)
    if method == "equal_principal":
        return equal_principal(amount, annual_rate, months)
    if method == "flat":
        return flat(amount, annual_rate / MONTHS, months)
    if method == "interest_only":
        return interest_only(amount, annual_rate, start, end, every="month")
    return bullet(amount, annual_rate, start, end)


def by_month(made: Schedule, months: int, method: Method) -> Sequence[tuple[Decimal, Decimal, Decimal]]:
    """Return what is paid at the end of each month: in all, of principal, of interest."""
    nothing = (Decimal(0), Decimal(0), Decimal(0))
    paid = [(each.payment, each.principal, each.interest) for each in made.payments]
    if method == "bullet":
        return [*([nothing] * (months - 1)), paid[-1]]
    return [*paid[:months], *([nothing] * (months - len(paid)))]
