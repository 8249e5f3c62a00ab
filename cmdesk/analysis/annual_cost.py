"""What a loan really costs a year: the rate at which what is paid is worth what was handed out."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, localcontext
from itertools import accumulate, pairwise

from cmdesk.analysis import inputs
from cmdesk.analysis.repayment import MONTHS
from cmdesk.analysis.schedule import Schedule

PRECISION = 60
CLOSE = Decimal(10) ** -40
FARTHEST = Decimal(10) ** 12  # times a period; a flow beyond it has no rate worth the name
MOST_FLOWS = 2000
YEAR = 365


@dataclass(frozen=True, kw_only=True)
class AnnualCost:
    """Rates as fractions, unrounded: of one period; a year at simple interest (单利), and compounded (复利)."""

    irr_period: Decimal
    nominal: Decimal
    effective: Decimal


@dataclass(frozen=True, kw_only=True)
class Disclosure:
    """What a client is told before signing (综合融资成本): yuan over the whole term, and the cost a year."""

    interest: Decimal
    fees: Decimal
    total: Decimal
    cost: AnnualCost


def annual_cost(cashflows: Sequence[Decimal], per_year: int) -> AnnualCost:
    """Return the cost of flows at equal distances, the first at the start; per_year of them make a year.

    What the client gets has one sign, what is paid the other; a fee at the start lowers the first flow. nominal is
    per_year × the rate of a period (to be shown as simple interest), effective (1 + rate)^per_year − 1.

    Raises ValueError naming cashflows where no rate, or not just one, fits them; or per_year. Source: pbc-2021-3
    """
    if not 1 <= per_year <= YEAR:
        raise ValueError("per_year")
    check(cashflows, "cashflows")
    with localcontext() as context:
        context.prec = PRECISION

        def worth(factor: Decimal) -> Decimal:
            total = Decimal(0)
            for flow in reversed(cashflows):
                total = total * factor + flow
            return total

        irr = 1 / root(worth, cashflows, "cashflows") - 1
        effective = (1 + irr) ** per_year - 1
        inputs.finite(cashflows=effective)  # a year at such a rate is beyond all figures
        return AnnualCost(irr_period=+irr, nominal=irr * per_year, effective=effective)


def xirr(flows: Sequence[tuple[date, Decimal]]) -> Decimal:
    """Return the compound rate a year of flows on their days, 365 to a year; a fraction, unrounded.

    Raises ValueError naming flows where no rate, or not just one, fits them. Source: pbc-2021-3
    """
    ordered = sorted(flows, key=lambda flow: flow[0])
    by_day: dict[date, Decimal] = {}
    for day, amount in ordered:
        inputs.finite(flows=amount)
        by_day[day] = by_day.get(day, Decimal(0)) + amount
    amounts = list(by_day.values())
    check(amounts, "flows")
    days = list(by_day)
    gaps = [(later - earlier).days for earlier, later in pairwise(days)]
    with localcontext() as context:
        context.prec = PRECISION

        def worth(factor: Decimal) -> Decimal:
            total = amounts[-1]
            for amount, gap in zip(reversed(amounts[:-1]), reversed(gaps), strict=True):
                total = total * factor**gap + amount
            return total

        rate: Decimal = (1 / root(worth, amounts, "flows")) ** YEAR - 1
        inputs.finite(flows=rate)  # a year at such a rate is beyond all figures
        return rate


def disclosure(principal: Decimal, made: Schedule, fees: Mapping[str, Decimal]) -> Disclosure:
    """Return the whole cost of a loan repaid month by month, with fees (yuan by name) the client pays at the start.

    Raises ValueError naming fees where they eat up the loan, or one of them is below zero. Source: pbc-2021-3
    """
    for fee in fees.values():
        inputs.not_negative(fees=fee)
    paid = sum(fees.values(), Decimal(0))
    if paid >= principal:
        raise ValueError("fees")
    flows = [principal - paid, *(-payment.payment for payment in made.payments)]
    return Disclosure(
        interest=made.total_interest,
        fees=paid,
        total=made.total_interest + paid,
        cost=annual_cost(flows, MONTHS),
    )


def check(amounts: Sequence[Decimal], name: str) -> None:
    """Refuse flows that have no single rate: all of one sign, or several changes of sign even when added up."""
    if len(amounts) > MOST_FLOWS:
        raise ValueError(name)
    for amount in amounts:
        inputs.finite(**{name: amount})
    if changes(amounts) != 1 and (changes(amounts) == 0 or changes(list(accumulate(amounts))) != 1):
        raise ValueError(name)


def changes(amounts: Sequence[Decimal]) -> int:
    signs = [amount > 0 for amount in amounts if amount]
    return sum(one != other for one, other in pairwise(signs))


def root(worth: Callable[[Decimal], Decimal], amounts: Sequence[Decimal], name: str) -> Decimal:
    """Return the discount factor of a period at which the flows are worth nothing, by halving."""
    sign = 1 if next(amount for amount in amounts if amount) > 0 else -1
    low = high = Decimal(1)
    while worth(low) * sign < 0:
        low /= 2
        if low * FARTHEST < 1:
            raise ValueError(name)
    while worth(high) * sign > 0:
        high *= 2
        if high > FARTHEST:
            raise ValueError(name)
    while high - low > CLOSE * low:
        middle = (low + high) / 2
        value = worth(middle) * sign
        if value == 0:
            return middle
        low, high = (middle, high) if value > 0 else (low, middle)
    return (low + high) / 2
