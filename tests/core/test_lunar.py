from datetime import date
from pathlib import Path
from runpy import run_path

import pytest

from cmdesk.core.lunar import lunar
from cmdesk.core.paths import resources

TOOL = Path(__file__).parents[2] / "tools" / "lunar.py"


@pytest.mark.parametrize("year", [1999, 2026, 2033, 2100])  # 2033: the leap month that many calendars had wrong
def test_the_list_is_what_lunar_python_says(year):
    tool = run_path(str(TOOL))
    made = f"{year} {' '.join(tool['months'](year))};{' '.join(tool['terms'](year))}"
    assert made in (resources() / "lunar.txt").read_text("utf-8").splitlines(), "run python tools/lunar.py"


def test_a_day_by_the_moon():
    assert lunar(date(2026, 11, 26)) == "十月十八"
    assert lunar(date(2025, 7, 25)) == "闰六月初一"
    assert lunar(date(2026, 1, 18)) == "冬月三十"  # the month began in the year before


def test_what_a_day_is_called():
    assert lunar(date(2026, 2, 16)) == "腊月廿九 除夕"
    assert lunar(date(2026, 2, 17)) == "正月初一 春节"
    assert lunar(date(2026, 11, 22)) == "十月十四 小雪"
    assert lunar(date(2025, 8, 29)) == "七月初七 七夕节"


def test_where_the_list_ends_nothing_is_said():
    assert lunar(date(1999, 12, 31)) == lunar(date(2101, 1, 1)) == ""
    assert lunar(date(2000, 1, 1)) == "冬月廿五"
