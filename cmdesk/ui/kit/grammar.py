"""What may be typed into a field and how it reads back: text, amounts, whole numbers, dates and times."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, time, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any, Protocol

from cmdesk.core.errors import UserError
from cmdesk.core.text import QT_TRANSLATE_NOOP, message
from cmdesk.ui.text import tr

TODAY = QT_TRANSLATE_NOOP("window", "today")
TOMORROW = QT_TRANSLATE_NOOP("window", "tomorrow")
YESTERDAY = QT_TRANSLATE_NOOP("window", "yesterday")
WRITTEN = re.compile(r"(?:(?P<year>\d{2}|\d{4})\s*[-/.年]\s*)?(?P<month>\d{1,2})\s*[-/.月]\s*(?P<day>\d{1,2})日?")
RUN_ON = re.compile(r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})")
SHORT_YEAR = 100
CENTURY = 2000


class Grammar(Protocol):
    """Turns what is typed into a value and back; an empty field is None, which is unknown and not zero."""

    def read(self, text: str) -> Any:
        """Return the value of text, None for nothing; UserError when it cannot be understood."""

    def write(self, value: Any) -> str:
        """Return value as it stands in the field once the user has left it."""


def plain(text: str) -> str:
    """Return text without full-width forms and outer spaces."""
    return unicodedata.normalize("NFKC", text).strip()


@dataclass(frozen=True, kw_only=True)
class Words:
    """Text, kept as typed but for the spaces around it."""

    longest: int = 0

    def read(self, text: str) -> str | None:
        if self.longest and len(text.strip()) > self.longest:
            raise UserError(message("window", "At most {count} characters.", count=self.longest))
        return text.strip() or None

    def write(self, value: Any) -> str:
        return "" if value is None else str(value)


@dataclass(frozen=True, kw_only=True)
class Amount:
    """A decimal number; shift is how many places the figure shown is larger than the value behind it.

    A field in 万元 over yuan has shift −4 (60 is 600000), one in % over a fraction has shift 2 (4.2 is 0.042).
    places: decimals that may be typed; fixed shows all of them. Nothing is ever rounded.
    """

    places: int = 2
    shift: int = 0
    fixed: bool = False
    lowest: Decimal | None = Decimal(0)
    highest: Decimal | None = None

    def read(self, text: str) -> Decimal | None:
        digits = plain(text).replace(",", "").replace("\N{MINUS SIGN}", "-").replace(" ", "")
        if not digits:
            return None
        try:
            shown = Decimal(digits)
        except InvalidOperation:
            shown = Decimal("NaN")
        if not shown.is_finite() or "e" in digits.lower():
            raise UserError(message("window", "“{text}” is not a number.", text=text.strip()))
        if shown != round(shown, self.places) and not self.places:
            raise UserError(message("window", "A whole number, please."))
        if shown != round(shown, self.places):
            raise UserError(message("window", "At most {count} decimal places.", count=self.places))
        if self.lowest is not None and shown < self.lowest:
            raise UserError(message("window", "At least {amount}.", amount=grouped(self.lowest)))
        if self.highest is not None and shown > self.highest:
            raise UserError(message("window", "At most {amount}.", amount=grouped(self.highest)))
        value = shown.scaleb(-self.shift)
        return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()

    def write(self, value: Any) -> str:
        if value is None:
            return ""
        shown = Decimal(value).scaleb(self.shift)
        shown = shown.quantize(Decimal(1)) if shown == shown.to_integral_value() else shown.normalize()
        exponent = shown.as_tuple().exponent
        if self.fixed and isinstance(exponent, int) and -exponent < self.places:
            shown = shown.quantize(Decimal(1).scaleb(-self.places))
        return grouped(shown)


@dataclass(frozen=True, kw_only=True)
class Whole:
    """A whole number."""

    lowest: int | None = 0
    highest: int | None = None

    def read(self, text: str) -> int | None:
        low = None if self.lowest is None else Decimal(self.lowest)
        high = None if self.highest is None else Decimal(self.highest)
        value = Amount(places=0, lowest=low, highest=high).read(text)
        return None if value is None else int(value)

    def write(self, value: Any) -> str:
        return "" if value is None else grouped(Decimal(value))


@dataclass(frozen=True, kw_only=True)
class Day:
    """A date: 2026-3-12, 20260312, 3月12日, 3-12 (this year), today, tomorrow, +7 (days from today)."""

    today: date
    earliest: date | None = None
    latest: date | None = None

    def read(self, text: str) -> date | None:
        typed = plain(text)
        if not typed:
            return None
        day = self._day(typed)
        if day is None:
            raise UserError(message("window", "“{text}” is not a date: type 2026-03-12.", text=text.strip()))
        if self.earliest is not None and day < self.earliest:
            raise UserError(message("window", "Not before {day}.", day=self.earliest.isoformat()))
        if self.latest is not None and day > self.latest:
            raise UserError(message("window", "Not after {day}.", day=self.latest.isoformat()))
        return day

    def _day(self, typed: str) -> date | None:
        for days, word in enumerate((YESTERDAY, TODAY, TOMORROW), -1):
            if typed.lower() in (word, tr("window", word)):
                return self.today + timedelta(days=days)
        if found := re.fullmatch(r"([+-])\s*(\d{1,4})", typed):
            return self.today + timedelta(days=int(found[1] + found[2]))
        found = WRITTEN.fullmatch(typed) or RUN_ON.fullmatch(typed)
        if not found:
            return None
        year = int(found["year"] or self.today.year)
        try:
            return date(year + CENTURY if year < SHORT_YEAR else year, int(found["month"]), int(found["day"]))
        except ValueError:
            return None

    def write(self, value: Any) -> str:
        return value.isoformat() if isinstance(value, date) else ""


@dataclass(frozen=True, kw_only=True)
class Clock:
    """A time of day: 15:00, 1500, 15 or 15点30."""

    def read(self, text: str) -> time | None:
        typed = plain(text).replace("点", ":").replace(".", ":").rstrip(":分")
        if not typed:
            return None
        if found := re.fullmatch(r"(\d{1,2})(?::?(\d{2}))?", typed):
            hour, minute = int(found[1]), int(found[2] or 0)
            if hour <= time.max.hour and minute <= time.max.minute:
                return time(hour, minute)
        raise UserError(message("window", "“{text}” is not a time: type 15:00.", text=text.strip()))

    def write(self, value: Any) -> str:
        return f"{value:%H:%M}" if isinstance(value, time) else ""


def grouped(number: Decimal) -> str:
    """Return a number with thousands separators and a true minus sign, none of its digits lost."""
    return f"{number:,f}".replace("-", "\N{MINUS SIGN}")
