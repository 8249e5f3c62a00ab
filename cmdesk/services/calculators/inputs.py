"""What is typed into a calculator: texts by field, read by what the field takes; nothing typed is unknown, not zero."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from cmdesk.core import figures
from cmdesk.core.catalog import Catalog
from cmdesk.core.errors import UserError
from cmdesk.core.text import QT_TRANSLATE_NOOP, Message, message

LONGEST = 360  # months
MOST = Decimal(10) ** 13  # yuan
FINEST = 4  # decimals of a percentage
MOST_DAYS = 3650
YEARS = re.compile(r"(\d{1,2})\s*(?:年|years?|y)", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Kind:
    """How a text becomes a value and back; unit stands in the field. read raises UserError naming the unit."""

    unit: str
    read: Callable[[str], Any]
    write: Callable[[Any], str]


@dataclass(frozen=True, kw_only=True)
class Input:
    """A field of a calculator. start: what stands in it until somebody types; options: codes with their names.

    needed: without it there is no result. part: the bold line above the field. slide: from and to where a slider below
    the field moves it, in its unit. only: the field shows while another has this value.
    """

    name: str
    caption: Message
    kind: Kind
    start: str = ""
    needed: bool = True
    part: Message | None = None
    hint: Message | None = None
    options: Sequence[tuple[str, Message]] = ()
    slide: tuple[int, int] | None = None
    only: tuple[str, str] | None = None
    in_words: bool = False


@dataclass(frozen=True, kw_only=True)
class Typed:
    """The values of all fields, None where nothing is typed or it cannot be understood; then wrong says why."""

    values: Mapping[str, Any]
    wrong: Mapping[str, Message] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Any:
        return self.values[name]


def plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).replace("\N{MINUS SIGN}", "-").replace(",", "").strip()


def number(text: str, refused: Message) -> Decimal:
    try:
        found = Decimal(plain(text).removesuffix("%").strip())
    except InvalidOperation:
        raise UserError(refused) from None
    if not found.is_finite() or "e" in text.lower():
        raise UserError(refused)
    return found


def money(text: str, unit: Decimal, *, signed: bool, zero: bool) -> Decimal:
    """Return yuan typed as 600,000 or 60万; a bare figure counts in unit."""
    found = figures.parse_amount(text, unit)
    if found < 0 and not signed:
        raise UserError(message("calculators", "An amount below zero is not possible here."))
    if found == 0 and not zero:
        raise UserError(message("calculators", "The amount must be more than zero."))
    if abs(found) >= MOST:
        raise UserError(message("calculators", "So large an amount is not possible: check its digits."))
    return found


def read_percent(text: str, low: Decimal, high: Decimal) -> Decimal:
    found = number(text, message("calculators", "Write a percentage such as 4.2."))
    if not low <= found <= high:
        raise UserError(message("calculators", "In percent, from {low} to {high}.", low=low, high=high))
    if found != round(found, FINEST):
        raise UserError(message("calculators", "At most {count} decimals of a percent.", count=FINEST))
    return found / 100


def read_months(text: str) -> int:
    typed = plain(text)
    if years := YEARS.fullmatch(typed):
        typed = str(int(years[1]) * 12)
    found = number(typed.removesuffix("个月").removesuffix("月"), message("calculators", "Write months, or 3年."))
    if found != int(found) or not 1 <= found <= LONGEST:
        raise UserError(message("calculators", "Whole months, from 1 to {most}.", most=LONGEST))
    return int(found)


def read_days(text: str) -> Decimal:
    found = number(plain(text).removesuffix("天"), message("calculators", "Write a number of days."))
    if not 0 <= found <= MOST_DAYS:
        raise UserError(message("calculators", "In days, from 0 to {most}.", most=MOST_DAYS))
    return found


def read_date(text: str) -> date:
    try:
        return date.fromisoformat(plain(text))
    except ValueError:
        refused = message("calculators", "“{text}” is not a date: type 2026-03-12.", text=text.strip())
        raise UserError(refused) from None


def short(value: Decimal) -> str:
    """Return a number with separators and just the decimals it has."""
    return figures.amount((value + 0).normalize() + 0)


def yuan(*, zero: bool = True) -> Kind:
    """Return the kind of an amount in yuan, not below zero."""
    return Kind(
        unit=QT_TRANSLATE_NOOP("calculators", "yuan"),
        read=lambda text: money(text, figures.YUAN, signed=False, zero=zero),
        write=short,
    )


def wan(*, zero: bool = True, signed: bool = False) -> Kind:
    """Return the kind of an amount in 万元; its value is yuan."""
    return Kind(
        unit=QT_TRANSLATE_NOOP("calculators", "10,000 yuan"),
        read=lambda text: money(text, figures.WAN, signed=signed, zero=zero),
        write=lambda value: short(value / figures.WAN),
    )


def percent(low: int = 0, high: int = 100) -> Kind:
    """Return the kind of a percentage; its value is a fraction."""
    return Kind(
        unit="%",
        read=lambda text: read_percent(text, Decimal(low), Decimal(high)),
        write=lambda value: short(value * 100),
    )


MONTHS = Kind(unit=QT_TRANSLATE_NOOP("calculators", "months"), read=read_months, write=str)
DAYS = Kind(unit=QT_TRANSLATE_NOOP("calculators", "days"), read=read_days, write=short)
DAY = Kind(unit="", read=read_date, write=lambda value: value.isoformat())
CHOICE = Kind(unit="", read=str, write=str)
WORDS = Kind(unit="", read=lambda text: text.strip(), write=str)


def read_all(fields: Sequence[Input], raw: Mapping[str, str]) -> Typed:
    """Return what is typed, each field by its kind."""
    values: dict[str, Any] = {}
    wrong: dict[str, Message] = {}
    for each in fields:
        text = raw.get(each.name, each.start)
        values[each.name] = None
        try:
            values[each.name] = each.kind.read(text) if text.strip() else None
        except UserError as error:
            wrong[each.name] = error.message
    return Typed(values=values, wrong=wrong)


def shows(each: Input, typed: Typed) -> bool:
    """Tell whether a field is asked at all, as the others stand."""
    return each.only is None or typed[each.only[0]] == each.only[1]


def repayments(catalog: Catalog, *methods: str) -> list[tuple[str, Message]]:
    """Return the ways to repay that have a schedule, all or those of some methods, by code."""
    return [
        (code, named(term.name))
        for code, term in catalog.terms["repayment"].items()
        if term.enabled and term.method is not None and (not methods or term.method in methods)
    ]


def named(chinese: str) -> Message:
    """Return a text of the catalog as a Message; its braces are its own."""
    return Message("catalog", chinese.replace("{", "{{").replace("}", "}}"))
