"""Which period the heading of a column, or a line above a statement, speaks of."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from cmdesk.core.identifiers import half_width
from cmdesk.intake.cells import valid_day

DAY = re.compile(r"((?:19|20)\d{2})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})")
MONTHS = re.compile(r"((?:19|20)\d{2})\s*年?\s*[-./]?\s*(?:\d{1,2}\s*月?\s*[-至~]\s*)?(\d{1,2})\s*月")
COMPACT = re.compile(r"(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)")
YEAR = re.compile(r"(?<!\d)((?:19|20)\d{2})(?:\s*年?度?|A|E)?(?!\d)")
THIS = re.compile(r"期末|年末|本年|本期|累计|本月|金额|余额|数$|合计$|报告期")
BEFORE = re.compile(r"年初|期初|上年|上期|去年|同期|上年度|前期")
MONTH_ONLY = re.compile(r"本月")
LONGEST = 30  # characters of a heading
DECEMBER, LAST = 12, 31


@dataclass(frozen=True, kw_only=True)
class Head:
    """The period of a column by its last day. month_only: the figures of one month, beside those of the year."""

    period: date
    title: str
    month_only: bool = False
    whole_year: bool = False


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
        return Head(period=named, title=cell, whole_year=not MONTH_ONLY.search(said))
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
    for pattern in (DAY, COMPACT):
        found = pattern.search(said)
        if found and (day := valid_day(int(found[1]), int(found[2]), int(found[3]))):
            return day
    found = MONTHS.search(said)
    if found and 1 <= int(found[2]) <= DECEMBER:
        return date(int(found[1]), int(found[2]), monthrange(int(found[1]), int(found[2]))[1])
    found = YEAR.search(said)
    return date(int(found[1]), DECEMBER, LAST) if found else None


def is_figure(said: str) -> bool:
    """Tell whether a heading is rather an amount; a bare year is none."""
    return bool(re.fullmatch(r"-?[\d,]+\.\d+|-?\d{1,3}(?:,\d{3})+|-?\d{5,7}|-?\d{9,}|-?\d{1,3}", said))
