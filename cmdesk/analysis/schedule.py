"""When a loan is repaid, and how much each time: amounts in yuan, every one rounded half up to the 分."""

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from cmdesk.analysis import inputs
from cmdesk.analysis.due_days import Basis, Every, check_term, days_between, due_dates, interest_days, on_day
from cmdesk.analysis.repayment import CENT, MONTHS, monthly_annuity

YEAR = 360


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


def monthly(balance: Decimal, annual_rate: Decimal) -> Decimal:
    return cents(balance * annual_rate / MONTHS)


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
