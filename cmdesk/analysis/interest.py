"""Interest of bills, deposits and overdue loans: days count the first and not the last, a year has 360."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from cmdesk.analysis import inputs
from cmdesk.analysis.due_days import QUARTER
from cmdesk.analysis.schedule import YEAR, cents

HALF_CENT = Decimal("0.005")
LONGEST = 36600  # days
HIGHEST_MULTIPLE = 5  # of a rate; the central bank allows 2


@dataclass(frozen=True, kw_only=True)
class Discount:
    """A bill sold before it is due: interest and proceeds in yuan, rounded half up to the 分."""

    days: int
    interest: Decimal
    proceeds: Decimal


@dataclass(frozen=True, kw_only=True)
class AverageBalance:
    """The daily average behind an interest credit, in yuan, unrounded; ± uncertainty, for interest is in whole 分."""

    days: int
    average: Decimal
    uncertainty: Decimal


@dataclass(frozen=True, kw_only=True)
class PenaltyInterest:
    """What is charged on an overdue instalment: rate a year, yuan on the principal, yuan on the unpaid interest."""

    rate: Decimal
    penalty: Decimal
    compound: Decimal


def discount(face: Decimal, rate: Decimal, start: date, end: date) -> Discount:
    """Return the discount of a bill of face yuan from start to its due day end: face × rate × days ÷ 360.

    Raises ValueError naming the input that is impossible (face, rate, to). Source: pbc-interest-rules
    """
    inputs.yuan(face=face)
    inputs.rate(rate=rate)
    days = (end - start).days
    if not 0 < days <= LONGEST:
        raise ValueError("to")
    interest = cents(face * rate * days / YEAR)
    if interest > face:
        raise ValueError("rate")
    return Discount(days=days, interest=interest, proceeds=face - interest)


def average_balance(interest: Decimal, annual_rate: Decimal, days: int) -> AverageBalance:
    """Return the daily average that earned interest (yuan) over days: interest × 360 ÷ (rate × days).

    Raises ValueError naming the input that is impossible. Source: pbc-interest-rules
    """
    inputs.not_negative(interest=interest)
    inputs.positive(annual_rate=annual_rate)
    inputs.rate(annual_rate=annual_rate)
    if not 0 < days <= LONGEST:
        raise ValueError("days")
    each = YEAR / (annual_rate * days)
    return AverageBalance(days=days, average=interest * each, uncertainty=HALF_CENT * each)


def penalty(
    *, overdue_principal: Decimal, overdue_interest: Decimal, contract_rate: Decimal, multiple: Decimal, days: int
) -> PenaltyInterest:
    """Return what days of delay cost: amount × contract_rate × multiple × days ÷ 360, rounded half up to the 分.

    Raises ValueError naming the input that is impossible: a multiple is 1.5 for half as much again, never below 1, and
    one of tens is a percentage. Source: pbc-2003-251
    """
    inputs.not_negative(overdue_principal=overdue_principal, overdue_interest=overdue_interest, multiple=multiple)
    inputs.rate(contract_rate=contract_rate)
    if not 0 <= days <= LONGEST:
        raise ValueError("days")
    if not 1 <= multiple <= HIGHEST_MULTIPLE:
        raise ValueError("multiple")
    rate = contract_rate * multiple
    return PenaltyInterest(
        rate=rate,
        penalty=cents(overdue_principal * rate * days / YEAR),
        compound=cents(overdue_interest * rate * days / YEAR),
    )


def guarantee_fee(amount: Decimal, quarter_rate: Decimal, months: int) -> Decimal:
    """Return the fee of a letter of guarantee in yuan, to the 分: amount × rate × quarters, a begun one is whole.

    Raises ValueError naming the input that is impossible. Source: bank-defaults
    """
    inputs.yuan(amount=amount)
    inputs.rate(quarter_rate=quarter_rate)
    inputs.count(months=months)
    return cents(amount * quarter_rate * -(-months // QUARTER))
