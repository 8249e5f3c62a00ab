"""The lunar calendar of China, from 2000 to 2100; tools/lunar.py writes the list."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache

from cmdesk.core.paths import resources

TERMS = (  # two in each month of the sun
    "小寒", "大寒", "立春", "雨水", "惊蛰", "春分", "清明", "谷雨", "立夏", "小满", "芒种", "夏至",
    "小暑", "大暑", "立秋", "处暑", "白露", "秋分", "寒露", "霜降", "立冬", "小雪", "大雪", "冬至",
)  # fmt: skip
NINE = "一二三四五六七八九"
DAYS = (
    *(f"初{each}" for each in f"{NINE}十"),
    *(f"十{each}" for each in NINE),
    "二十",
    *(f"廿{each}" for each in NINE),
    "三十",
)
FESTIVALS = {
    "正月初一": "春节",
    "正月十五": "元宵节",
    "二月初二": "龙头节",
    "五月初五": "端午节",
    "七月初七": "七夕节",
    "八月十五": "中秋节",
    "九月初九": "重阳节",
    "腊月初八": "腊八节",
}
EVE = "除夕"


def lunar(day: date) -> str:
    """Return the lunar date in Chinese: 十月十八, with what the day is called (春节, 小雪) where it has a name.

    Empty where the list does not reach.
    """
    if not {str(day.year - 1), str(day.year)} <= _years().keys():
        return ""
    months = _months(day.year - 1) | _months(day.year)
    first = max(each for each in months if each <= day)
    found = f"{months[first]}月{DAYS[(day - first).days]}"
    eve = EVE if months.get(day + timedelta(days=1)) == "正" else ""
    return " ".join(filter(None, (found, FESTIVALS.get(found) or eve or _term(day))))


def _months(year: int) -> dict[date, str]:
    """Return the first days of the lunar months that begin in a year, each with its name: 正, 二, 闰二."""
    begun, _, _ = _years()[str(year)].partition(";")
    return {date(year, int(each[:2]), int(each[2:4])): each[4:] for each in begun.split(" ")}


def _term(day: date) -> str:
    """Return the solar term that begins on a day, empty for none."""
    days = _years()[str(day.year)].partition(";")[2].split(" ")
    at = 2 * day.month - 2
    return next((TERMS[each] for each in (at, at + 1) if int(days[each]) == day.day), "")


@cache
def _years() -> Mapping[str, str]:
    return dict(line.split(" ", 1) for line in (resources() / "lunar.txt").read_text("utf-8").splitlines())
