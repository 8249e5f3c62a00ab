"""When a loan is looked after, and when its due day is brought to mind."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from cmdesk.analysis import inputs
from cmdesk.core.catalog.post_loan import PostLoanFile

LONGEST = 36600  # days
MOST = 100  # reminders
DAY = timedelta(days=1)


@dataclass(frozen=True, kw_only=True)
class Plan:
    """The days of the checks; regular may be none. Each lies before the loan is due."""

    first: date
    regular: tuple[date, ...]
    repay_fund: date


@dataclass(frozen=True, kw_only=True)
class Reminders:
    """The days a due day is brought to mind: so many days before, and the working day on or before each."""

    dates: tuple[date, ...]
    on_workdays: tuple[date, ...]


def interval_of(rules: PostLoanFile, class_code: str, exposure: Decimal | None = None) -> int:
    """Return how many days lie between two checks of a loan of this class; fewer for a large client (yuan in all).

    Raises ValueError naming the input that is impossible. Source: bank-defaults
    """
    inputs.not_negative(exposure=exposure)
    days = {one.code: one.days for one in rules.interval}
    if class_code not in days:
        raise ValueError("class")
    large = exposure is not None and exposure >= rules.large_wan * 10_000
    return min(days[class_code], rules.large_days) if large else days[class_code]


def plan(
    rules: PostLoanFile,
    loan_date: date,
    maturity: date,
    *,
    interval_days: int,
    first_days: int | None = None,
    own_payment: bool = False,
) -> Plan:
    """Return when a loan is checked: first, every interval until margin days before maturity, and the repayment fund.

    first_days: instead of the catalog's, which knows another for a client who pays the suppliers alone. What would lie
    before the loan is paid out lies on its day. Raises ValueError naming the input that is impossible.
    Source: bank-defaults
    """
    days = (maturity - loan_date).days
    if not 0 < days <= LONGEST:
        raise ValueError("maturity")
    if not 1 <= interval_days <= LONGEST:
        raise ValueError("interval_days")
    first = first_days if first_days is not None else rules.first_days_own if own_payment else rules.first_days
    if not 0 <= first <= LONGEST:
        raise ValueError("first_days")
    last = days - rules.margin_days
    return Plan(
        first=loan_date + timedelta(days=min(first, days)),
        regular=tuple(loan_date + timedelta(days=at) for at in range(interval_days, last + 1, interval_days)),
        repay_fund=loan_date + timedelta(days=max(days - rules.repay_fund_days, 0)),
    )


def reminders(due: date, offsets: Sequence[int], is_workday: Callable[[date], bool]) -> Reminders:
    """Return the days so many days before due, and for each the working day on or before it.

    is_workday: tells whether a day is worked. Raises ValueError naming the input that is impossible.
    Source: bank-defaults
    """
    if len(offsets) > MOST or any(not 0 <= offset <= LONGEST for offset in offsets):
        raise ValueError("offsets")
    if due.toordinal() <= max(offsets, default=0) + 60:  # room for a holiday before it
        raise ValueError("due")
    days = tuple(due - timedelta(days=offset) for offset in offsets)
    return Reminders(dates=days, on_workdays=tuple(on_workday(day, is_workday) for day in days))


def on_workday(day: date, is_workday: Callable[[date], bool]) -> date:
    while not is_workday(day):
        day -= DAY
    return day
