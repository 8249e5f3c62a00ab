"""Which period the heading of a column, or a line above a statement, speaks of."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from cmdesk.core.identifiers import half_width
from cmdesk.intake.cells import valid_day

DAY = re.compile(r"((?:19|20)\d{2})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})(?!\d|\s*月)")
MONTHS = re.compile(r"((?:19|20)\d{2})\s*年?\s*[-./]?\s*(?:\d{1,2}\s*月?\s*[-至~]\s*)?(\d{1,2})\s*月")
COMPACT = re.compile(r"(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)")
QUARTER = re.compile(r"((?:19|20)\d{2})\s*年?度?\s*(?:第?\s*([一二三四1-4])\s*季|Q([1-4]))")
HALF = re.compile(r"((?:19|20)\d{2})\s*年?度?\s*(?:上半年|半年|中期)")
RANGE = re.compile(r"(?<!\d)(\d{1,2})\s*月?\s*[-至~]\s*(?:(?:19|20)\d{2}\s*年\s*)?(\d{1,2})\s*月")
SPELLED = re.compile(r"([一二三四五六七八九十]{1,2}|\d{1,2})\s*个月")
NUMBERS = {name: at for at, name in enumerate((*"一二三四五六七八九十", "十一", "十二"), start=1)}
SINGLE = re.compile(r"单季|单个季度")
YEAR = re.compile(r"(?<!\d)((?:19|20)\d{2})(?:\s*年?度?|A|E)?(?!\d)")
THIS = re.compile(r"期末|年末|本年|本期|累计|本月|金额|余额|数$|合计$|报告期")
BEFORE = re.compile(r"年初|期初|上年|上期|去年|同期|上年度|前期")
MONTH_ONLY = re.compile(r"本月")
LONGEST = 30  # characters of a heading
QUARTER_MONTHS, LONGEST_SPAN = 3, 400  # days
DECEMBER, LAST = 12, 31


@dataclass(frozen=True, kw_only=True)
class Head:
    """The period of a column by its last day. month_only: the figures of one month, beside those of the year.

    months: how many the period is said to have; None where only its end is told.
    """

    period: date
    title: str
    month_only: bool = False
    whole_year: bool = False
    months: int | None = None


def head_of(cell: str, day: date | None) -> Head | None:
    """Return the period a heading speaks of; day is that of the whole sheet, for headings that name none."""
    said = half_width(cell).replace(" ", "")
    if not said or len(said) > LONGEST or is_figure(said):
        return None
    before, this = bool(BEFORE.search(said)), bool(THIS.search(said))
    named = told_day(said)
    if named is not None:
        if before and not DAY.search(said):
            named = date(named.year - 1, DECEMBER, LAST) if "年初" in said or "期初" in said else named
        return Head(period=named, title=cell, whole_year=not MONTH_ONLY.search(said), months=told_months(said))
    if day is None or not (before or this):
        return None
    if before:
        return Head(period=date(day.year - 1, DECEMBER, LAST), title=cell, whole_year=True)
    return Head(
        period=day, title=cell, month_only=bool(MONTH_ONLY.search(said)), whole_year=not MONTH_ONLY.search(said)
    )


def told_day(words: str) -> date | None:
    """Return the last day of the period that words name: a day, a month, a year; None where they name none."""
    said = half_width(words)
    if days := told_days(said):
        return days[-1] if months_between(days) else days[0]
    if found := QUARTER.search(said):
        named = found[2] or found[3]
        return end_of(int(found[1]), QUARTER_MONTHS * NUMBERS.get(named, int(named) if named.isdecimal() else 0))
    if found := HALF.search(said):
        return end_of(int(found[1]), DECEMBER // 2)
    found = MONTHS.search(said)
    if found and 1 <= int(found[2]) <= DECEMBER:
        return end_of(int(found[1]), int(found[2]))
    found = YEAR.search(said)
    return date(int(found[1]), DECEMBER, LAST) if found else None


def told_days(said: str) -> list[date]:
    """Return the days that words name, in their order."""
    found = [*DAY.finditer(said)] or [*COMPACT.finditer(said)]
    return [day for each in found if (day := valid_day(int(each[1]), int(each[2]), int(each[3])))]


def months_between(days: list[date]) -> int | None:
    """Return how many months lie from the first to the last day of a period; None for what is no such pair."""
    match days:
        case [first, last] if 0 < (last - first).days < LONGEST_SPAN:
            return (last.year - first.year) * DECEMBER + last.month - first.month + 1
    return None


def told_months(words: str) -> int | None:
    """Return how many months words say a period has: 7-9月, 九个月, 单季, 2025-01-01 至 2025-09-30; None for none."""
    said = half_width(words)
    if months := months_between(told_days(said)):
        return months
    if (found := RANGE.search(said)) and 1 <= int(found[1]) <= int(found[2]) <= DECEMBER:
        return int(found[2]) - int(found[1]) + 1
    if found := SPELLED.search(said):
        count = NUMBERS.get(found[1], int(found[1]) if found[1].isdecimal() else 0)
        return count if 1 <= count <= DECEMBER else None
    return QUARTER_MONTHS if SINGLE.search(said) and QUARTER.search(said) else None


def end_of(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def is_figure(said: str) -> bool:
    """Tell whether a heading is rather an amount; a bare year is none."""
    return bool(re.fullmatch(r"-?[\d,]+\.\d+|-?\d{1,3}(?:,\d{3})+|-?\d{5,7}|-?\d{9,}|-?\d{1,3}", said))
