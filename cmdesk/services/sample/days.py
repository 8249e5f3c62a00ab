"""Days of the sample book: told from today on, so that it always looks like last week's work."""

import re
from datetime import date, timedelta
from typing import Any

FRIDAY = 4
TOLD = re.compile(r"\{(day|date|month|workday):([+-]\d+)\}")


def workday(today: date, steps: int) -> date:
    """Return the day so many working days (Monday to Friday) from today; 0 is today, or the Friday before."""
    day = today - timedelta(days=max(0, today.weekday() - FRIDAY))
    while steps:
        day += timedelta(days=1 if steps > 0 else -1)
        if day.weekday() <= FRIDAY:
            steps += -1 if steps > 0 else 1
    return day


def told(text: str, today: date) -> str:
    """Return text with its days filled in.

    {day:-3} becomes the working day three before today (11 月 17 日), {date:+200} the date in 200 days (ISO),
    {workday:-3} the working day three before today (ISO), {month:-1} the month before this one (2026 年 10 月).
    """

    def tell(found: re.Match[str]) -> str:
        kind, count = found[1], int(found[2])
        if kind == "date":
            return (today + timedelta(days=count)).isoformat()
        if kind == "workday":
            return workday(today, count).isoformat()
        if kind == "day":
            day = workday(today, count)
            return f"{day.month} 月 {day.day} 日"
        year, month = divmod(today.year * 12 + today.month - 1 + count, 12)
        return f"{year} 年 {month + 1} 月"

    return TOLD.sub(tell, text)


def told_all(raw: Any, today: date) -> Any:
    """Return what a TOML file holds, days filled in wherever there is text."""
    match raw:
        case str():
            return told(raw, today)
        case list():
            return [told_all(each, today) for each in raw]
        case dict():
            return {name: told_all(each, today) for name, each in raw.items()}
    return raw
