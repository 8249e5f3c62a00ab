"""How long a document is good, worked out to the day the committee sits (chapter 7.1 of the bank's rules).

By kind: a number of days from issue with the last day included, a day of expiry, a look-up online, or months and
years covered without a gap. What a date is missing for is unknown, never good.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from cmdesk.core.catalog import Document, Item
from cmdesk.core.text import Message, message

FOR_EVER = date.max  # the expiry of an identity card that says 长期
OK, WARN, BAD, UNKNOWN = "ok", "warn", "bad", "unknown"
DATED = ("days", "until_expiry", "verify_online")  # kinds of validity that a date must be known for


@dataclass(frozen=True, kw_only=True)
class Base:
    """What documents are judged against: the committee day, else today; the loan's last day; days of queries."""

    day: date
    loan_ends: date | None = None
    queried: Mapping[str, date] = field(default_factory=dict)  # day of issue by document


@dataclass(frozen=True, kw_only=True)
class Dates:
    """What is known of a document that came in."""

    issued_on: date | None = None
    expires_on: date | None = None
    covers: frozenset[str] = frozenset()  # months 2026-01 or years 2026


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """ok, warn, bad or unknown; days_left from the base to the last valid day; lacking are months or years."""

    light: str
    days_left: int | None = None
    lacking: tuple[str, ...] = ()
    why: Message | None = None


def judge(document: Document, asked: Item | None, dates: Dates, base: Base) -> Verdict:
    """Return how a document that came in stands on the day of base."""
    if document.validity_kind == "periods":
        return covered(dates.covers, required_periods(document, asked, base.day))
    if document.validity_kind == "verify_online":
        return Verdict(light=OK if dates.issued_on else UNKNOWN)
    if document.signed_before:
        return signed_in_time(dates.issued_on, base.queried.get(document.signed_before))
    if document.validity_kind not in DATED:
        return Verdict(light=OK)
    last = last_valid_day(document, dates)
    if last is None:
        return Verdict(light=UNKNOWN)
    return lasting(document, last, base)


def last_valid_day(document: Document, dates: Dates) -> date | None:
    """Return the last day on which a document counts (含当天): issue day + validity days, or its expiry date."""
    if document.validity_kind == "days" and dates.issued_on and document.validity_days:
        return dates.issued_on + timedelta(days=document.validity_days)
    return dates.expires_on if document.validity_kind == "until_expiry" else None


def lasting(document: Document, last: date, base: Base) -> Verdict:
    left = (last - base.day).days
    if left < 0:
        return Verdict(light=BAD, days_left=left)
    if left < document.least_days_left:
        why = message("checklist", "At least {count} days must be left.", count=document.least_days_left)
        return Verdict(light=BAD, days_left=left, why=why)
    if document.covers_term and base.loan_ends and last < base.loan_ends:
        why = message(
            "checklist",
            "It ends {last}, the loan only {day}: note how it will be prolonged.",
            last=last.isoformat(),
            day=base.loan_ends.isoformat(),
        )
        return Verdict(light=WARN, days_left=left, why=why)
    return Verdict(light=WARN if left <= document.warn_days else OK, days_left=left)


def signed_in_time(signed: date | None, queried: date | None) -> Verdict:
    """Refuse an authorisation younger than the query made on it; where one day is unknown nothing is said."""
    if signed is None or queried is None or signed <= queried:
        return Verdict(light=OK)
    why = message(
        "checklist",
        "Signed {signed}, but the report was queried {queried} already.",
        signed=signed.isoformat(),
        queried=queried.isoformat(),
    )
    return Verdict(light=BAD, why=why)


def covered(covers: frozenset[str], required: tuple[str, ...]) -> Verdict:
    if not covers:
        return Verdict(light=UNKNOWN, lacking=required)
    lacking = tuple(each for each in required if each not in covers)
    if not lacking:
        return Verdict(light=OK)
    why = message("checklist", "Lacking: {periods}", periods="、".join(lacking))
    return Verdict(light=BAD, lacking=lacking, why=why)


def required_periods(document: Document, asked: Item | None, day: date) -> tuple[str, ...]:
    """Return the months or years to be covered: so many before the one of day, which does not count itself."""
    count = asked.periods if asked and asked.periods else document.periods
    if document.validity_kind != "periods" or not count:
        return ()
    if document.period_unit == "year":
        return tuple(str(day.year - back) for back in range(count, 0, -1))
    months = [day.year * 12 + day.month - 1 - back for back in range(count, 0, -1)]
    return tuple(f"{month // 12}-{month % 12 + 1:02}" for month in months)


def spread(covers: str | None) -> frozenset[str]:
    """Return the months or years a stored text lists."""
    return frozenset(each for each in (covers or "").split(",") if each)


def listed(covers: frozenset[str]) -> str:
    """Return months or years as they are stored."""
    return ",".join(sorted(covers))


def months_later(day: date, months: int) -> date | None:
    """Return the same day so many months later, the month's last day where it has none; None beyond all calendars."""
    month = day.year * 12 + day.month - 1 + months
    if month // 12 > date.max.year:
        return None
    first = date(month // 12, month % 12 + 1, 1)
    following = first.replace(day=28) + timedelta(days=4)
    last = (following - timedelta(days=following.day)).day
    return first.replace(day=min(day.day, last))
