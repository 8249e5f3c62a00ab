"""On which days a loan is due, and how many lie between.

A day of payment that a month lacks is the month's last day, and the next month has it again (31 January, 28 February,
31 March). Days count the first and not the last; a year has 360. Holidays move nothing.
"""

from calendar import monthrange
from datetime import date
from typing import Literal

from cmdesk.analysis import inputs
from cmdesk.analysis.repayment import MONTHS

MONTH = 30
QUARTER = 3
QUARTER_DAY = 20  # interest is due on the 20th of March, June, September and December
LAST_DAY = 31

Every = Literal["month", "quarter"]
Basis = Literal["ACT/360", "30/360"]


def due_dates(start: date | None, periods: int, *, payment_day: int | None = None) -> list[date | None]:
    """Return the days of monthly payments: the day of start, or payment_day, of every month after start.

    Raises ValueError naming the input that is impossible. Source: bank-defaults
    """
    if payment_day is not None and not 1 <= payment_day <= LAST_DAY:
        raise ValueError("payment_day")
    if start is None:
        return [None] * periods
    day = payment_day or start.day
    first = 0 if on_day(start, 0, day) > start else 1
    return [on_day(start, first + month, day) for month in range(periods)]


def after(start: date, months: int) -> date:
    """Return the day so many months after start, the last of a month that lacks it. Raises ValueError for periods."""
    inputs.count(periods=months)
    return on_day(start, months, start.day)


def on_day(start: date, months: int, day: int) -> date:
    """Return a day of the month so many months after start's; raises ValueError past the year 9999."""
    year, month = divmod(start.year * MONTHS + start.month - 1 + months, MONTHS)
    if year > date.max.year:
        raise ValueError("periods")
    return date(year, month + 1, min(day, monthrange(year, month + 1)[1]))


def interest_days(start: date, end: date, every: Every, payment_day: int | None) -> list[date]:
    """Return the days between start and end on which interest is due."""
    if payment_day is not None and not 1 <= payment_day <= LAST_DAY:
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
