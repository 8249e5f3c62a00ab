from datetime import date

import pytest

from cmdesk.core.workdays import (
    is_workday,
    left_in_month,
    next_monday,
    published,
    tomorrow,
    workday_before,
    workdays,
)

NATIONAL_DAY, WORKED_SUNDAY = date(2026, 10, 1), date(2026, 9, 20)  # 国办发明电〔2025〕7 号


def test_holidays_and_the_weekends_worked_in_exchange():
    assert not is_workday(NATIONAL_DAY)
    assert is_workday(WORKED_SUNDAY)
    assert not is_workday(date(2026, 3, 14))
    assert is_workday(date(2026, 3, 12))


def test_a_year_without_an_arrangement_counts_monday_to_friday_and_says_so():
    far = date(2090, 10, 2)
    assert far.weekday() == 0
    assert not published(far)
    assert is_workday(far)
    assert not is_workday(date(2090, 10, 1))  # a Sunday
    assert published(NATIONAL_DAY)


@pytest.mark.parametrize(
    ("today", "morrow", "monday"),
    [
        (date(2026, 3, 12), date(2026, 3, 13), date(2026, 3, 16)),
        (date(2026, 3, 13), date(2026, 3, 16), date(2026, 3, 16)),
        (date(2026, 9, 30), date(2026, 10, 8), date(2026, 10, 8)),
        (date(2026, 9, 19), date(2026, 9, 20), date(2026, 9, 21)),
    ],
)
def test_what_is_put_off_lands_on_a_day_that_is_worked(today, morrow, monday):
    assert (tomorrow(today), next_monday(today)) == (morrow, monday)


def test_counting_working_days():
    assert left_in_month(date(2026, 11, 20)) == 7
    assert left_in_month(date(2026, 10, 31)) == 0
    assert workdays(date(2026, 10, 1), date(2026, 10, 9)) == 2
    assert workday_before(date(2026, 3, 12), 10) == date(2026, 2, 27)  # 28 February is worked for the Spring Festival
    assert workdays(date(2026, 2, 28), date(2026, 3, 12)) == 10
