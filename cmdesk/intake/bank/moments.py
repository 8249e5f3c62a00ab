"""When a transaction was: a day, with or without the time, in one cell or two."""

import re
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from cmdesk.core.identifiers import half_width
from cmdesk.intake.cells import EPOCH, SERIALS, valid_day
from cmdesk.intake.sheets import Cell

DAY = re.compile(r"((?:19|20)[0-9]{2})[-./年]([0-9]{1,2})[-./月]([0-9]{1,2})日?")
ISO = re.compile(r"(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}", re.ASCII)
COMPACT = re.compile(r"((?:19|20)[0-9]{2})([01][0-9])([0-3][0-9])")
SHORT = re.compile(r"([0-9]{2})[-./年]([0-9]{1,2})[-./月]([0-9]{1,2})日?")
TURNED = re.compile(r"([0-9]{1,2})[-./]([0-9]{1,2})[-./]((?:19|20)[0-9]{2})")
MONTH_DAY = re.compile(r"([0-9]{1,2})[-./月]([0-9]{1,2})日?")
CLOCK = re.compile(r"([0-9]{1,2})[:时.]([0-9]{1,2})(?:[:分.]([0-9]{1,2})(?:\.[0-9]+)?秒?)?分?")
DIGITS = re.compile(r"[0-9]{5,6}")
LONGEST = 40
DAY_SECONDS = 86_400
YEARS = range(1990, 2100)
CENTURY = 2000
DECEMBER = 12
RANGE = re.compile(r"(?:19|20)[0-9]{2}[-./年]?[0-9]{1,2}[-./月]?[0-9]{1,2}日?")


def moment(cell: Cell, year: int | None = None) -> tuple[datetime, bool] | None:  # noqa: PLR0911  (a line a type)
    """Return the point in time a cell names, and whether it names the time of day; None where it names no day.

    year: of days that are printed without one.
    """
    if isinstance(cell, str):
        return worded(cell, year) if len(cell) <= LONGEST else None
    if isinstance(cell, datetime):
        return (cell.replace(microsecond=0, tzinfo=None), cell.time() != time()) if cell.year in YEARS else None
    if isinstance(cell, date):
        return (datetime(cell.year, cell.month, cell.day), False) if cell.year in YEARS else None  # noqa: DTZ001  (local time, as printed)
    if isinstance(cell, bool | time | timedelta):
        return None
    if isinstance(cell, float) and int(cell) in SERIALS:
        seconds = round((cell - int(cell)) * DAY_SECONDS)
        return datetime.combine(EPOCH + timedelta(days=int(cell)), time()) + timedelta(seconds=seconds), seconds != 0
    if isinstance(cell, int) or cell.is_integer():
        return worded(str(int(cell)), year)
    return None


def worded(cell: str, year: int | None) -> tuple[datetime, bool] | None:
    plain = cell.strip()
    if len(plain) == len("2025-03-01 09:15:30") and ISO.fullmatch(plain):
        with suppress(ValueError):
            return datetime.fromisoformat(plain), True
    return written(plain, year)


@lru_cache(maxsize=65536)
def written(cell: str, year: int | None) -> tuple[datetime, bool] | None:
    """Return the moment a text names that is not written as most are."""
    plain = half_width(cell).strip("`'\"= \t").replace("T", " ")
    for pattern in (DAY, COMPACT, TURNED, SHORT, MONTH_DAY):
        found = pattern.match(plain)
        if found:
            rest = plain[found.end() :].strip()
            clocked = clock(rest) if rest else None
            day = day_of(pattern, found, year)
            if day is not None and (not rest or clocked is not None):
                return datetime.combine(day, clocked or time()), clocked is not None
    if plain.isdecimal() and len(plain) == len("46000") and int(plain) in SERIALS:
        return datetime.combine(EPOCH + timedelta(days=int(plain)), time()), False
    return None


def day_of(pattern: re.Pattern[str], found: re.Match[str], year: int | None) -> date | None:
    numbers = [int(each) for each in found.groups()]
    if pattern is MONTH_DAY:
        return valid_day(year, *numbers) if year is not None else None
    if pattern is TURNED:
        return valid_day(numbers[2], numbers[0], numbers[1]) or valid_day(numbers[2], numbers[1], numbers[0])
    if pattern is SHORT:
        numbers[0] += CENTURY
    return valid_day(*numbers)


def clock(cell: Cell) -> time | None:
    """Return the time of day a cell names: 09:15:00, 9:15, 091500, 91500, a share of a day."""
    if isinstance(cell, datetime):
        return cell.time().replace(microsecond=0) if cell.date() <= EPOCH + timedelta(days=1) else None
    if isinstance(cell, time):
        return cell.replace(microsecond=0)
    if isinstance(cell, timedelta):
        seconds = int(cell.total_seconds())
        return seconds_of(seconds) if 0 <= seconds < DAY_SECONDS else None
    if isinstance(cell, bool | date):
        return None
    if isinstance(cell, float) and 0 <= cell < 1:
        return seconds_of(min(round(cell * DAY_SECONDS), DAY_SECONDS - 1))
    return clock_words(cell if isinstance(cell, str) else str(int(cell)))


@lru_cache(maxsize=65536)
def clock_words(cell: str) -> time | None:
    plain = half_width(cell[:LONGEST]).strip("`'\"= \t")
    found = CLOCK.fullmatch(plain)
    if found:
        return valid_clock(int(found[1]), int(found[2]), int(found[3] or 0))
    if DIGITS.fullmatch(plain):
        whole = plain.zfill(6)
        return valid_clock(int(whole[:2]), int(whole[2:4]), int(whole[4:]))
    return None


def seconds_of(seconds: int) -> time:
    return time(seconds // 3600, seconds // 60 % 60, seconds % 60)


def valid_clock(hour: int, minute: int, second: int) -> time | None:
    try:
        return time(hour, minute, second)
    except ValueError:
        return None


def span(text: str) -> tuple[date | None, date | None]:
    """Return the first and the last day a line speaks of: 起止日期：2025-01-01 至 2025-06-30."""
    days = [found[0] for each in RANGE.findall(half_width(text)) if (found := moment(each)) is not None]
    dates = sorted(each.date() for each in days)
    return (dates[0], dates[-1]) if len(dates) > 1 else (None, None)
