"""Checks of the numbers that name a client: credit code, identity card, telephone."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from operator import mul
from typing import Literal

from stdnum import numdb
from stdnum.cn import ric

from cmdesk.core.late import late
from cmdesk.core.text import Message, message

CREDIT_CODE_LENGTH = 18
CREDIT_CODE_LETTERS = {letter: value for value, letter in enumerate("0123456789ABCDEFGHJKLMNPQRTUWXY")}
CREDIT_CODE_WEIGHTS = (*(3**place % 31 for place in range(17)), 1)
REGION = slice(2, 8)
ORGANISATION = slice(8, 17)
ORGANISATION_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)
PROVINCES = frozenset(
    map(
        str,
        (*range(11, 16), *range(21, 24), *range(31, 38), *range(41, 47), *range(50, 55), *range(61, 66), 71, 81, 82),
    )
)

IDENTITY_LENGTH = 18
OLD_IDENTITY_LENGTH = 15
IDENTITY = late(r"[0-9]{17}[0-9X]|[0-9]{15}")

MOBILE_LENGTH = 11
MOBILE = late(r"1[3-9][0-9]{9}")
CARD_LENGTHS = range(13, 20)
COUNTRY_PREFIX = late(r"^(?:\+86|0086|86)-?(?=[01])")
LANDLINE = late(r"0[0-9]{2,3}-?[0-9]{7,8}(?:-[0-9]{1,6})?")
LANDLINE_PARTS = late(r"(010|02[0-9]|0[3-9][0-9]{2})([0-9]{7,8})(-[0-9]{1,6})?")
WRITTEN_LANDLINE = late(r"(?:010|02[0-9]|0[3-9][0-9]{2})-[0-9]{7,8}")  # as landline writes it
LONGEST_PHONES = 200  # characters; a longer text is no list of numbers
PHONE_BREAK = late(r"[/\\|、,;\n\r]|[或和及]")
PHONE_RUN = late(r"[+(]?[0-9][-0-9() 转]*[0-9]")

WIDE = (*range(ord("０"), ord("９") + 1), *range(ord("Ａ"), ord("Ｚ") + 1), *range(ord("ａ"), ord("ｚ") + 1))
WIDE_MARKS = "（）［］，＋－／；"
HALF_WIDTH = {wide: wide - ord("Ａ") + ord("A") for wide in (*WIDE, *map(ord, WIDE_MARKS))} | {ord("\u3000"): ord(" ")}
IS_WIDE = late(f"[{''.join(map(chr, HALF_WIDTH))}]")
DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−"), "-")

Kind = Literal["credit_code", "identity", "phone"]

REASONS: Mapping[tuple[Kind, str], Message] = {
    ("credit_code", "LENGTH"): message("identifiers", "a credit code has 18 characters"),
    ("credit_code", "CHARSET"): message(
        "identifiers", "a credit code has only digits and letters, never I, O, S, V, Z"
    ),
    ("credit_code", "REGION"): message("identifiers", "the third to eighth character are the digits of a region"),
    ("credit_code", "CHECK_DIGIT"): message("identifiers", "the last character does not fit the others"),
    ("identity", "LENGTH"): message("identifiers", "an identity number has 18 characters"),
    ("identity", "CHARSET"): message("identifiers", "an identity number has only digits and a last X"),
    ("identity", "BIRTHDATE"): message("identifiers", "there is no such day of birth"),
    ("identity", "CHECK_DIGIT"): message("identifiers", "the last character does not fit the others"),
    ("phone", "CHARSET"): message("identifiers", "a telephone number has only digits"),
    ("phone", "LENGTH"): message("identifiers", "a mobile number has 11 digits"),
    ("phone", "PREFIX"): message("identifiers", "a mobile number begins with 13 to 19"),
    ("phone", "LANDLINE"): message("identifiers", "a landline has an area code and seven or eight digits"),
}


@dataclass(frozen=True, kw_only=True)
class Checked:
    """What a check found: error is a code of REASONS or None; normalized is the form to keep."""

    valid: bool
    error: str | None
    warnings: tuple[str, ...]
    normalized: str


@dataclass(frozen=True, kw_only=True)
class Identity:
    """What an identity number says; birth, gender and age (whole years) are None unless it is valid."""

    valid: bool
    error: str | None
    warnings: tuple[str, ...]
    normalized: str
    birth: date | None
    gender: Literal["male", "female"] | None
    age: int | None


def half_width(text: str) -> str:
    """Return text with full-width digits, letters, brackets, commas, signs and blanks in their half-width form."""
    return text if text.isascii() or not IS_WIDE.search(text) else text.translate(HALF_WIDTH)


def compact(text: str) -> str:
    """Return a typed number half-width, in capitals, without blanks and hyphens."""
    if not (text.isascii() and text.isalnum()):
        text = re.sub(r"[\s-]", "", half_width(text).translate(DASHES))
    return text.upper()


def credit_code(text: str) -> Checked:
    """Check a unified social credit code (GB 32100-2015).

    The error is the first that applies of LENGTH, CHARSET, REGION, CHECK_DIGIT; only a sound code has warnings:
    REGION_UNKNOWN (no such province), ORG_CHECK (its organisation code fails GB 11714).
    """
    code = compact(text)
    error = credit_code_error(code)
    warnings = () if error else credit_code_warnings(code)
    return Checked(valid=error is None, error=error, warnings=warnings, normalized=code)


def credit_code_error(code: str) -> str | None:
    if len(code) != CREDIT_CODE_LENGTH:
        return "LENGTH"
    values = list(map(CREDIT_CODE_LETTERS.get, code))
    if None in values:
        return "CHARSET"
    if not code[REGION].isdecimal():
        return "REGION"
    return "CHECK_DIGIT" if sum(map(mul, values, CREDIT_CODE_WEIGHTS)) % 31 else None


def credit_code_warnings(code: str) -> tuple[str, ...]:
    found = []
    if code[REGION][:2] not in PROVINCES:
        found.append("REGION_UNKNOWN")
    if organisation_check(code[ORGANISATION][:-1]) != code[ORGANISATION][-1]:
        found.append("ORG_CHECK")
    return tuple(found)


def organisation_check(body: str) -> str:
    """Return the check character of the eight characters of an organisation code (GB 11714)."""
    total = sum(map(mul, [int(letter, 36) for letter in body], ORGANISATION_WEIGHTS))
    return "0X987654321"[total % 11]


def identity_card(text: str, *, as_of: date) -> Identity:
    """Check a resident identity number (GB 11643-1999); an old one of 15 digits becomes one of 18.

    The error is the first that applies of LENGTH, CHARSET, BIRTHDATE (no such day, or after as_of), CHECK_DIGIT; an
    unknown county only warns, REGION_UNKNOWN. Age counts whole years at as_of.
    """
    typed = compact(text)
    number = typed
    if len(typed) == OLD_IDENTITY_LENGTH and IDENTITY.fullmatch(typed):
        body = f"{typed[:6]}19{typed[6:]}"
        number = body + str(ric.calc_check_digit(body + "0"))
    birth = day_of_birth(number)
    error = identity_error(typed, number, birth, as_of)
    if error or birth is None:
        return Identity(valid=False, error=error, warnings=(), normalized=number, birth=None, gender=None, age=None)
    had_birthday = (as_of.month, as_of.day) >= (birth.month, birth.day)
    return Identity(
        valid=True,
        error=None,
        warnings=() if county_known(number) else ("REGION_UNKNOWN",),
        normalized=number,
        birth=birth,
        gender="male" if int(number[16]) % 2 else "female",
        age=as_of.year - birth.year - (not had_birthday),
    )


def identity_error(typed: str, number: str, birth: date | None, as_of: date) -> str | None:
    if len(typed) not in (IDENTITY_LENGTH, OLD_IDENTITY_LENGTH):
        return "LENGTH"
    if not IDENTITY.fullmatch(typed):
        return "CHARSET"
    if birth is None or birth > as_of:
        return "BIRTHDATE"
    return None if ric.calc_check_digit(number) == number[-1] else "CHECK_DIGIT"


def day_of_birth(number: str) -> date | None:
    try:
        return date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return None


def county_known(number: str) -> bool:
    """Return whether the first six digits are or were a county; one that was dissolved still stands on its cards."""
    return any("county" in place for _, place in numdb.get("cn/loc").info(number[:6]))


def mobile(text: str) -> Checked:
    """Check a mobile number of mainland China; blanks, hyphens and +86 are dropped. Errors: CHARSET LENGTH PREFIX."""
    number = COUNTRY_PREFIX.sub("", compact(text), count=1)
    error = None
    if not MOBILE.fullmatch(number):
        error = "CHARSET" if not number.isdecimal() else "LENGTH" if len(number) != MOBILE_LENGTH else "PREFIX"
    return Checked(valid=error is None, error=error, warnings=(), normalized=number)


def bank_card(text: str) -> Checked:
    """Check the number of a bank card (ISO/IEC 7812); blanks and hyphens are dropped. Errors: LENGTH CHARSET.

    A check digit that does not fit only warns, CHECK_DIGIT: accounts of firms have none.
    """
    number = compact(text)
    error = "CHARSET" if not number.isdecimal() else "LENGTH" if len(number) not in CARD_LENGTHS else None
    wrong = error is None and luhn(number) % 10 != 0
    return Checked(valid=error is None, error=error, warnings=("CHECK_DIGIT",) if wrong else (), normalized=number)


def luhn(number: str) -> int:
    """Return the sum of the digits, every second one from the right but one doubled and its own digits added."""
    digits = [int(digit) for digit in reversed(number)]
    return sum(digits[::2]) + sum(sum(divmod(2 * digit, 10)) for digit in digits[1::2])


def landline(text: str) -> Checked:
    """Check a landline with area code; kept as 0532-81774366 or 0532-81774366-801. Error: LANDLINE."""
    marks = re.sub(r"[()转\s-]+", "-", half_width(text).translate(DASHES)).strip("-")
    number = COUNTRY_PREFIX.sub("", marks, count=1)
    if not LANDLINE.fullmatch(number):
        number = number.replace("-", "")
    if not LANDLINE.fullmatch(number):
        return Checked(valid=False, error="LANDLINE", warnings=(), normalized=text.strip())
    return Checked(valid=True, error=None, warnings=(), normalized=LANDLINE_PARTS.sub(r"\1-\2\3", number))


def phone(text: str) -> Checked:
    """Check a mobile number or a landline; a wrong one is kept as typed, without outer blanks."""
    found = mobile(text)
    if found.valid:
        return found
    fixed = landline(text)
    if fixed.valid:
        return fixed
    error = "LANDLINE" if found.normalized.startswith("0") else found.error
    return Checked(valid=False, error=error, warnings=(), normalized=text.strip())


def is_written_phone(text: str) -> bool:
    """Return whether a text is one sound number and written as it is kept."""
    return (MOBILE.fullmatch(text) or WRITTEN_LANDLINE.fullmatch(text)) is not None


def split_phones(text: str) -> tuple[Checked, ...]:
    """Return the numbers of a cell such as "17217743668/0532-81774366", each once, in their order.

    Words around a sound number are dropped ("王总13812345678"); what holds no sound number is kept as typed.
    """
    if is_written_phone(text):
        return (Checked(valid=True, error=None, warnings=(), normalized=text),)
    if len(text) > LONGEST_PHONES:
        return (Checked(valid=False, error="CHARSET", warnings=(), normalized=text),)
    found: dict[str, Checked] = {}
    for piece in PHONE_BREAK.split(half_width(text).translate(DASHES)):
        if piece.strip():
            found |= {each.normalized: each for each in phones_of(piece)}
    return tuple(found.values())


def phones_of(piece: str) -> list[Checked]:
    """Return the sound numbers of one piece, parted by blanks or words; else the piece as one wrong number."""
    whole = phone(piece)
    if whole.valid:
        return [whole]
    parts = [phone(part) for part in piece.split()]
    if not all(part.valid for part in parts):
        parts = [part for part in map(phone, PHONE_RUN.findall(piece)) if part.valid]
    return parts or [whole]
