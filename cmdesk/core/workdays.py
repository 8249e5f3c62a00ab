"""Working days of China: weekends, public holidays and the weekends worked in exchange."""

from collections.abc import Iterator
from datetime import date, timedelta

FRIDAY = 4
DAY = timedelta(days=1)


def published(day: date) -> bool:
    """Tell whether the State Council's arrangement for the year of day is known; else Monday to Friday are worked."""
    return arranged(day) is not None


def is_workday(day: date) -> bool:
    """Tell whether day is worked: as arranged for its year, from Monday to Friday where no arrangement is known."""
    worked = arranged(day)
    return day.weekday() <= FRIDAY if worked is None else worked


def arranged(day: date) -> bool | None:
    """Return whether day is worked by the published arrangement, None for a year that has none."""
    from chinese_calendar import is_workday as worked  # noqa: PLC0415  (its tables are read when first asked)

    try:
        return bool(worked(day))
    except NotImplementedError:
        return None


def workday_from(day: date) -> date:
    """Return day itself where it is worked, else the next working day."""
    while not is_workday(day):
        day += DAY
    return day


def tomorrow(today: date) -> date:
    """Return the next working day."""
    return workday_from(today + DAY)


def next_monday(today: date) -> date:
    """Return the Monday of next week, or the first working day after it where that is a holiday."""
    return workday_from(today + timedelta(days=7 - today.weekday()))


def workday_before(day: date, count: int) -> date:
    """Return the day after which so many working days lie, day itself being the last that may count."""
    while count > 0:
        count -= is_workday(day)
        day -= DAY
    return day


def workdays(first: date, last: date) -> int:
    """Return how many working days there are from first to last, both included."""
    return sum(is_workday(day) for day in days(first, last))


def days(first: date, last: date) -> Iterator[date]:
    while first <= last:
        yield first
        first += DAY


def left_in_month(today: date) -> int:
    """Return how many working days of the month are left, today included."""
    return workdays(today, (today.replace(day=28) + timedelta(days=4)).replace(day=1) - DAY)
