"""A part of a loan paid early, and what level payments are worth."""

from dataclasses import dataclass
from decimal import Decimal, localcontext

from cmdesk.analysis import inputs
from cmdesk.analysis.due_days import due_dates
from cmdesk.analysis.repayment import MONTHS, PRECISION, monthly_annuity
from cmdesk.analysis.schedule import Schedule, cents, monthly, schedule_of


@dataclass(frozen=True, kw_only=True)
class Prepayment:
    """What part of a loan paid early leaves: the same term with lower payments, or the same payment for fewer periods.

    Amounts in yuan; fee is what the bank charges for it.
    """

    balance_after: Decimal
    payment_same_term: Decimal
    periods_same_payment: int
    last_payment_same_payment: Decimal
    fee: Decimal


def prepayment(
    balance: Decimal,
    prepay: Decimal,
    remaining_periods: int,
    annual_rate: Decimal,
    *,
    payment: Decimal | None = None,
    fee_rate: Decimal = Decimal(0),
) -> Prepayment:
    """Return what a payment of prepay leaves of a loan repaid in level payments.

    balance: before it. payment: the level payment so far, by default the one that repays balance in remaining_periods.
    fee_rate: of prepay. Raises ValueError naming the input that is impossible. Source: pbc-interest-rules
    """
    inputs.yuan(balance=balance, prepay=prepay, payment=payment)
    inputs.rate(annual_rate=annual_rate, fee_rate=fee_rate)
    inputs.count(remaining_periods=remaining_periods)
    if prepay > balance:
        raise ValueError("prepay")
    left, level = balance - prepay, payment or monthly_annuity(balance, annual_rate, remaining_periods)
    fee = cents(prepay * fee_rate)
    if not left:
        return Prepayment(
            balance_after=left,
            payment_same_term=left,
            periods_same_payment=0,
            last_payment_same_payment=left,
            fee=fee,
        )
    short = by_payment(left, annual_rate, level)
    return Prepayment(
        balance_after=left,
        payment_same_term=monthly_annuity(left, annual_rate, remaining_periods),
        periods_same_payment=len(short.payments),
        last_payment_same_payment=short.last_payment,
        fee=fee,
    )


def by_payment(balance: Decimal, annual_rate: Decimal, payment: Decimal) -> Schedule:
    """Return how balance is repaid by level payments of so much a month; the last one is what is left.

    Raises ValueError naming payment where it does not even bear the interest, or takes for ever.
    Source: pbc-interest-rules
    """
    inputs.yuan(balance=balance, payment=payment)
    inputs.rate(annual_rate=annual_rate)
    if payment <= monthly(balance, annual_rate):
        raise ValueError("payment")
    rest, parts, interests = balance, [], []
    while rest:
        interest = monthly(rest, annual_rate)
        part = min(payment - interest, rest)
        parts.append(part)
        interests.append(interest)
        rest -= part
        inputs.count(payment=len(parts))
    return schedule_of(balance, parts, interests, due_dates(None, len(parts)), None)


def present_value(payment: Decimal, annual_rate: Decimal, periods: int) -> Decimal:
    """Return what level monthly payments are worth at the start, in yuan and unrounded.

    payment × (1 − (1 + i)^−n) ÷ i with i = annual_rate ÷ 12; payment × n at a zero rate. Raises ValueError naming the
    input that is impossible. Source: pbc-interest-rules
    """
    inputs.not_negative(payment=payment)
    inputs.rate(annual_rate=annual_rate)
    inputs.count(periods=periods)
    with localcontext() as context:
        context.prec = PRECISION
        each = annual_rate / MONTHS
        return payment * (1 - (1 + each) ** -periods) / each if each else payment * periods
