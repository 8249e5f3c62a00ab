"""What a line typed in one go says: 明天 10点 给王老板回电 is a day, a time and what is to be done."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import TypeVar

from cmdesk.core.late import late

T = TypeVar("T")
HALF_WIDTH = str.maketrans("０１２３４５６７８９：＋－／．\u3000", "0123456789:+-/. ")  # as long as what it replaces
NEAR = {"今天": 0, "今日": 0, "明天": 1, "明日": 1, "后天": 2, "大后天": 3, "today": 0, "tomorrow": 1}
WEEKDAYS = {
    **{name: place for place, name in enumerate("一二三四五六日")},
    **{str(place + 1): place for place in range(7)},
    "天": 6,
}
ENGLISH = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
LATER = ("下午", "傍晚", "晚上", "晚")
NOON = DECEMBER = 12
EARLIEST = 7  # hours; 3 点 without a word of the day is the afternoon: nobody calls a client at night
CALL = late(r"电话|回电|致电|打给|\bcall\b|\bring\b", re.IGNORECASE)
VISIT = late(r"走访|拜访|上门|\bvisit\b", re.IGNORECASE)
DAYS = late(
    r"(?P<near>今天|今日|明天|明日|大后天|后天|today\b|tomorrow\b)"
    r"|(?P<next>下*)(?:周|星期|礼拜)(?P<weekday>[一二三四五六日天1-7])"
    r"|(?P<english>(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
    r"|\+(?P<ahead>\d{1,3})(?!\d)天?"
    r"|(?:(?P<year>\d{4})[-/.年])?(?P<month>\d{1,2})(?:[-/.](?P<dd>\d{1,2})(?=[\s,，]|$)|月(?P<ri>\d{1,2})[日号]?)"
    r"|(?P<only>\d{1,2})[日号](?![楼院店线门馆])",
    re.IGNORECASE,
)
TIMES = late(
    r"(?P<part>凌晨|早上|上午|中午|下午|傍晚|晚上|晚)?\s*(?P<hour>\d{1,2})"
    r"(?:(?:点|时(?=[\s\d半]|$))(?P<half>半|一刻|三刻)?(?:(?P<mm>\d{1,2})分?)?|:(?P<minute>\d{2})|(?=\s*[ap]m\b))\s*(?P<half_day>[ap]m\b)?",
    re.IGNORECASE,
)
QUARTERS = {"半": 30, "一刻": 15, "三刻": 45}


@dataclass(frozen=True, kw_only=True)
class Said:
    """What was understood of a line; without a day it is today's, what could not be understood stays in title."""

    title: str
    day: date
    at: time | None


def read_line(text: str, today: date) -> Said:
    """Return day, time and words of a line; day and time stand before the words, in either order."""
    rest = text.strip()
    day: date | None = None
    at: time | None = None
    while True:
        before = rest
        if day is None:
            day, rest = taken(rest, DAYS, lambda found: day_of(found, today))
        if at is None:
            at, rest = taken(rest, TIMES, time_of)
        if rest == before:
            return Said(title=rest, day=day or today, at=at)


def taken(text: str, pattern: re.Pattern[str], read: Callable[[re.Match[str]], T | None]) -> tuple[T | None, str]:
    """Return what pattern reads at the beginning of text, and what stands behind it."""
    found = pattern.match(text.translate(HALF_WIDTH))
    value = read(found) if found else None
    return (value, text) if found is None or value is None else (value, text[found.end() :].lstrip(" \u3000,，、:："))


def day_of(found: re.Match[str], today: date) -> date | None:
    if near := found["near"]:
        return today + timedelta(days=NEAR[near.lower()])
    if ahead := found["ahead"]:
        return today + timedelta(days=int(ahead))
    if found["english"] or found["weekday"]:
        return weekday_of(found, today)
    return dated(found, today)


def weekday_of(found: re.Match[str], today: date) -> date:
    """Return the next such weekday, today included, or the one of the week named by 下周."""
    english = (found["english"] or "").lower()
    place = ENGLISH.index(english) if english else WEEKDAYS[found["weekday"]]
    day = today + timedelta(days=place - today.weekday() + 7 * len(found["next"] or ""))
    return day if day >= today else day + timedelta(days=7)


def dated(found: re.Match[str], today: date) -> date | None:
    """Return the day of the calendar; without a year or month it is the next such day."""
    if only := found["only"]:
        months = (today.month, today.month % DECEMBER + 1)
        days = (on(today.year + (month < today.month), month, int(only)) for month in months)
        return next((day for day in days if day is not None and day >= today), None)
    month, day_ = int(found["month"]), int(found["dd"] or found["ri"])
    here = on(int(found["year"] or today.year), month, day_)
    return here if here is None or found["year"] or here >= today else on(today.year + 1, month, day_)


def on(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def time_of(found: re.Match[str]) -> time | None:
    hour = int(found["hour"])
    minute = int(found["minute"] or found["mm"] or QUARTERS.get(found["half"] or "", 0))
    part, half_day = found["part"] or "", (found["half_day"] or "").lower()
    afternoon = part in LATER or half_day == "pm" or (part == "中午" and hour < EARLIEST)
    unsaid = not part and not half_day and found["minute"] is None and 0 < hour < EARLIEST
    if (afternoon or unsaid) and hour < NOON:
        hour += NOON
    try:
        return time(hour, minute)
    except ValueError:
        return None
