"""What an offer of a loan comes to: its payments, its cost, and what it really costs a year, fees included."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal, localcontext
from functools import lru_cache
from typing import Literal

from cmdesk.analysis import inputs
from cmdesk.analysis.annual_cost import PRECISION, AnnualCost, annual_cost, xirr
from cmdesk.analysis.due_days import Every, after, due_dates
from cmdesk.analysis.repayment import MONTHS
from cmdesk.analysis.schedule import Schedule, annuity, bullet, equal_principal, flat, interest_only

YEAR = 365.25  # days
KEPT = 64  # offers; while one is typed the others stand

Method = Literal["annuity", "equal_principal", "interest_only", "flat", "bullet"]


@dataclass(frozen=True, kw_only=True)
class Offer:
    """What a lender offers: principal and fees in yuan, annual_rate a fraction.

    upfront: fees paid when the loan is handed out; monthly: a fee of every month of the term. A flat loan bears
    annual_rate ÷ 12 of the whole principal every month.
    """

    principal: Decimal
    annual_rate: Decimal
    months: int
    method: Method
    every: Every = "month"
    upfront: Decimal = Decimal(0)
    monthly: Decimal = Decimal(0)


@dataclass(frozen=True, kw_only=True)
class Terms:
    """What an offer comes to; yuan. fees: all of the term; total: interest + fees, what the money costs."""

    schedule: Schedule
    interest: Decimal
    fees: Decimal
    total: Decimal
    cost: AnnualCost

    @property
    def first(self) -> Decimal:
        """The first payment, without fees."""
        return self.schedule.first_payment

    @property
    def last(self) -> Decimal:
        """The last payment, without fees."""
        return self.schedule.last_payment


@dataclass(frozen=True, kw_only=True)
class Course:
    """How a loan runs, as (month, yuan) from month 0: what is owed, which falls as it is paid, and interest so far."""

    owed: tuple[tuple[int, Decimal], ...]
    paid: tuple[tuple[int, Decimal], ...]


@lru_cache(maxsize=KEPT)
def terms(offer: Offer, start: date) -> Terms:
    """Return what an offer handed out on start comes to.

    The cost a year follows from the payments and fees: where something is paid every month, the rate of a month × 12
    and compounded; else the rate of the days between payments, 365 to a year, and the simple one that compounds to it.

    Raises ValueError naming the input that is impossible (fees where they eat up the loan). Source: pbc-2021-3
    """
    inputs.not_negative(upfront=offer.upfront, monthly=offer.monthly)
    if offer.upfront >= offer.principal:
        raise ValueError("upfront")
    made = schedule(offer, start)
    fees = offer.upfront + offer.monthly * offer.months
    return Terms(
        schedule=made,
        interest=made.total_interest,
        fees=fees,
        total=made.total_interest + fees,
        cost=cost(offer, made, start),
    )


def schedule(offer: Offer, start: date) -> Schedule:
    """Return the payments of an offer handed out on start.

    Raises ValueError naming the input that is impossible. Source: pbc-interest-rules
    """
    principal, rate, months = offer.principal, offer.annual_rate, offer.months
    match offer.method:
        case "annuity":
            return annuity(principal, rate, months, start=start)
        case "equal_principal":
            return equal_principal(principal, rate, months, start=start)
        case "flat":
            return flat(principal, rate / MONTHS, months, start=start)
        case "interest_only":
            return interest_only(principal, rate, start, after(start, months), every=offer.every)
    return bullet(principal, rate, start, after(start, months))


def cost(offer: Offer, made: Schedule, start: date) -> AnnualCost:
    handed = offer.principal - offer.upfront
    if len(made.payments) == offer.months:
        return annual_cost([handed, *(-payment.payment - offer.monthly for payment in made.payments)], MONTHS)
    flows = [(start, handed)]
    flows += [(payment.due_date, -payment.payment) for payment in made.payments if payment.due_date]
    if offer.monthly:
        flows += [(day, -offer.monthly) for day in due_dates(start, offer.months) if day]
    effective = xirr(flows)
    with localcontext() as context:
        context.prec = PRECISION
        each = (1 + effective) ** (Decimal(1) / MONTHS) - 1
        return AnnualCost(irr_period=each, nominal=each * MONTHS, effective=effective)


def course(principal: Decimal, made: Schedule) -> Course:
    """Return how a loan runs by its payments; one with a day stands at the month of that day."""
    owed, paid = [(0, principal)], [(0, Decimal(0))]
    for payment, month in zip(made.payments, months_of(made), strict=True):
        before, balance = owed[-1]
        if month - before > 1:  # what is owed stays the same in between
            owed.append((month, balance))
        owed.append((month, payment.balance))
        paid.append((month, paid[-1][1] + payment.interest))
    return Course(owed=tuple(owed), paid=tuple(paid))


def months_of(made: Schedule) -> list[int]:
    """Return in which month after the start each payment falls."""
    first = made.payments[0]
    if first.due_date is None or first.days is None:
        return [payment.period for payment in made.payments]
    start = first.due_date - timedelta(days=first.days)
    days = [(payment.due_date or start) - start for payment in made.payments]
    return [round(each.days * MONTHS / YEAR) for each in days]


def cheapest(found: Sequence[Terms | None]) -> int | None:
    """Return the place of the offer of the lowest cost a year; None where fewer than two are known, or two tie."""
    rates = [(each.cost.effective, place) for place, each in enumerate(found) if each is not None]
    ordered = sorted(rates)
    if len(ordered) < 2 or ordered[0][0] == ordered[1][0]:  # noqa: PLR2004  (a comparison takes two)
        return None
    return ordered[0][1]
