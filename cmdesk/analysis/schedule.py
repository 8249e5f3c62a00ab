"""When a loan is repaid, and how much each time: amounts in yuan, every one rounded half up to the 分.

A day of payment that a month lacks is the month's last day, and the next month has it again (31 January, 28 February,
31 March). Days count the first and not the last; a year has 360. Holidays move nothing.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal, localcontext
from typing import Literal

from cmdesk.analysis import inputs
from cmdesk.analysis.repayment import CENT, MONTHS, PRECISION, monthly_annuity

YEAR = 360
MONTH = 30
QUARTER_DAY = 20  # interest is due on the 20th of March, June, September and December
QUARTER = 3

Every = Literal["month", "quarter"]
Basis = Literal["ACT/360", "30/360"]


@dataclass(frozen=True, kw_only=True)
class Payment:
    """One payment: principal + interest; balance is what is owed after it. Dates are None where no start is given."""

    period: int
    due_date: date | None
    days: int | None
    payment: Decimal
    principal: Decimal
    interest: Decimal
    balance: Decimal


@dataclass(frozen=True, kw_only=True)
class Schedule:
    """All payments, at least one."""

    payments: tuple[Payment, ...]

    @property
    def total_interest(self) -> Decimal:
        """The interest of all payments."""
        return sum((one.interest for one in self.payments), Decimal(0))

    @property
    def total_payment(self) -> Decimal:
        """The sum of all payments."""
        return sum((one.payment for one in self.payments), Decimal(0))

    @property
    def first_payment(self) -> Decimal:
        """The amount of the first payment."""
        return self.payments[0].payment

    @property
    def last_payment(self) -> Decimal:
        """The amount of the last payment."""
        return self.payments[-1].payment


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


def cents(amount: Decimal) -> Decimal:
    """Return yuan rounded half up to the 分."""
    return amount.quantize(CENT, ROUND_HALF_UP)


def annuity(
    principal: Decimal,
    annual_rate: Decimal,
    periods: int,
    *,
    start: date | None = None,
    payment_day: int | None = None,
    full_first_month: bool = False,
) -> Schedule:
    """Return level monthly payments (等额本息); the last one settles what rounding left.

    Interest is balance × annual_rate ÷ 12. A first period that is no whole month, because payment_day is not the day of
    start, bears interest for its actual days ÷ 360, unless full_first_month; its principal is that of a whole month.

    Raises ValueError naming the input that is impossible. Source: pbc-interest-rules
    """
    inputs.yuan(principal=principal)
    inputs.rate(annual_rate=annual_rate)
    inputs.count(periods=periods)
    level = monthly_annuity(principal, annual_rate, periods)
    rest = principal
    parts = []
    for period in range(1, periods + 1):
        interest = monthly(rest, annual_rate)
        part = rest if period == periods else min(max(level - interest, Decimal(0)), rest)
        parts.append(part)
        rest -= part
    return monthly_schedule(principal, annual_rate, parts, start, payment_day, full_first_month)


def equal_principal(
    principal: Decimal,
    annual_rate: Decimal,
    periods: int,
    *,
    start: date | None = None,
    payment_day: int | None = None,
    full_first_month: bool = False,
) -> Schedule:
    """Return equal parts of the principal with falling interest (等额本金); the last part is what is left.

    The first period as in annuity. Raises ValueError naming the input that is impossible. Source: pbc-interest-rules
    """
    inputs.yuan(principal=principal)
    inputs.rate(annual_rate=annual_rate)
    inputs.count(periods=periods)
    return monthly_schedule(
        principal, annual_rate, equal_parts(principal, periods), start, payment_day, full_first_month
    )


def flat(
    principal: Decimal,
    monthly_fee_rate: Decimal,
    periods: int,
    *,
    start: date | None = None,
    payment_day: int | None = None,
) -> Schedule:
    """Return equal principal and the same fee every month (等本等息): principal × monthly_fee_rate.

    It costs far more a year than twelve times the fee rate; see annual_cost. Raises ValueError naming the input that is
    impossible. Source: pbc-2021-3
    """
    inputs.yuan(principal=principal)
    inputs.rate(monthly_fee_rate=monthly_fee_rate)
    inputs.count(periods=periods)
    fee = cents(principal * monthly_fee_rate)
    dates = due_dates(start, periods, payment_day=payment_day)
    parts = equal_parts(principal, periods)
    return schedule_of(principal, parts, [fee] * periods, dates, start)


def interest_only(
    principal: Decimal,
    annual_rate: Decimal,
    start: date,
    end: date,
    *,
    every: Every = "month",
    payment_day: int | None = None,
    basis: Basis = "ACT/360",
) -> Schedule:
    """Return interest by the month or quarter and the principal at the end (先息后本).

    Interest is due on payment_day of every month (by default the day of start), or of March, June, September and
    December (by default the 20th), and at the end. It is principal × annual_rate × days ÷ 360. Raises ValueError naming
    the input that is impossible. Source: pbc-interest-rules
    """
    inputs.yuan(principal=principal)
    inputs.rate(annual_rate=annual_rate)
    check_term(start, end)
    dates = [*interest_days(start, end, every, payment_day), end]
    spans = [days_between(*pair, basis) for pair in zip([start, *dates], dates, strict=False)]
    interests = [cents(principal * annual_rate * days / YEAR) for days in spans]
    parts = [Decimal(0)] * (len(dates) - 1) + [principal]
    return schedule_of(principal, parts, interests, dates, start)


def bullet(principal: Decimal, annual_rate: Decimal, start: date, end: date) -> Schedule:
    """Return one payment at the end (利随本清), interest for the actual days ÷ 360.

    Raises ValueError naming the input that is impossible. Source: pbc-interest-rules
    """
    inputs.yuan(principal=principal)
    inputs.rate(annual_rate=annual_rate)
    check_term(start, end)
    interest = cents(principal * annual_rate * (end - start).days / YEAR)
    return schedule_of(principal, [principal], [interest], [end], start)


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
    if level <= monthly(left, annual_rate):
        raise ValueError("payment")
    periods, rest, last = 0, left, left
    while rest:
        interest = monthly(rest, annual_rate)
        last = min(level, rest + interest)
        rest -= last - interest
        periods += 1
        inputs.count(payment=periods)
    return Prepayment(
        balance_after=left,
        payment_same_term=monthly_annuity(left, annual_rate, remaining_periods),
        periods_same_payment=periods,
        last_payment_same_payment=last,
        fee=fee,
    )


def due_dates(start: date | None, periods: int, *, payment_day: int | None = None) -> list[date | None]:
    """Return the days of monthly payments: the day of start, or payment_day, of every month after start.

    Raises ValueError naming the input that is impossible. Source: bank-defaults
    """
    if payment_day is not None and not 1 <= payment_day <= 31:  # noqa: PLR2004  (days of a month)
        raise ValueError("payment_day")
    if start is None:
        return [None] * periods
    day = payment_day or start.day
    first = 0 if on_day(start, 0, day) > start else 1
    return [on_day(start, first + month, day) for month in range(periods)]


def monthly(balance: Decimal, annual_rate: Decimal) -> Decimal:
    return cents(balance * annual_rate / MONTHS)


def on_day(start: date, months: int, day: int) -> date:
    """Return a day of the month so many months after start's; raises ValueError past the year 9999."""
    year, month = divmod(start.year * MONTHS + start.month - 1 + months, MONTHS)
    if year > date.max.year:
        raise ValueError("periods")
    return date(year, month + 1, min(day, monthrange(year, month + 1)[1]))


def equal_parts(principal: Decimal, periods: int) -> list[Decimal]:
    part = cents(principal / periods)
    rest, parts = principal, []
    for period in range(1, periods + 1):
        parts.append(rest if period == periods else min(part, rest))
        rest -= parts[-1]
    return parts


def monthly_schedule(
    principal: Decimal,
    annual_rate: Decimal,
    parts: list[Decimal],
    start: date | None,
    payment_day: int | None,
    full_first_month: bool,  # noqa: FBT001  (handed on)
) -> Schedule:
    dates = due_dates(start, len(parts), payment_day=payment_day)
    interests, rest = [], principal
    for part in parts:
        interests.append(monthly(rest, annual_rate))
        rest -= part
    first = dates[0]
    if start and first and not full_first_month and on_day(start, 0, payment_day or start.day) != start:
        interests[0] = cents(principal * annual_rate * (first - start).days / YEAR)
    return schedule_of(principal, parts, interests, dates, start)


def schedule_of(
    principal: Decimal,
    parts: list[Decimal],
    interests: list[Decimal],
    dates: list[date | None] | list[date],
    start: date | None,
) -> Schedule:
    payments: list[Payment] = []
    rest, before = principal, start
    for period, (part, interest, due) in enumerate(zip(parts, interests, dates, strict=True), start=1):
        rest -= part
        payments.append(
            Payment(
                period=period,
                due_date=due,
                days=(due - before).days if due and before else None,
                payment=cents(part + interest),
                principal=cents(part),
                interest=cents(interest),
                balance=cents(rest),
            )
        )
        before = due
    return Schedule(payments=tuple(payments))


def interest_days(start: date, end: date, every: Every, payment_day: int | None) -> list[date]:
    """Return the days between start and end on which interest is due."""
    if payment_day is not None and not 1 <= payment_day <= 31:  # noqa: PLR2004  (days of a month)
        raise ValueError("payment_day")
    day = payment_day or (QUARTER_DAY if every == "quarter" else start.day)
    count = (end.year - start.year) * MONTHS + end.month - start.month
    days = [on_day(start, month, day) for month in range(count + 1)]
    return [one for one in days if start < one < end and (every == "month" or one.month % QUARTER == 0)]


def days_between(first: date, last: date, basis: Basis) -> int:
    if basis == "ACT/360":
        return (last - first).days
    months = (last.year - first.year) * MONTHS + last.month - first.month
    return months * MONTH + min(last.day, MONTH) - min(first.day, MONTH)


def check_term(start: date, end: date) -> None:
    if end <= start or (end.year - start.year) * MONTHS > inputs.MOST_PERIODS:
        raise ValueError("end")


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
