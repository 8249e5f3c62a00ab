"""What a cell says: as exact text, as a day, and what kind of value it looks like."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import cache

from cmdesk.core.identifiers import CREDIT_CODE_LENGTH, Checked, compact, half_width, split_phones
from cmdesk.intake.channel import channel_code
from cmdesk.intake.industry import industry_key
from cmdesk.intake.sheets import Cell
from cmdesk.intake.vocabulary import vocabulary

# Invisible: controls, zero-width blanks, and the direction marks that telephones add to a copied number.
INVISIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
QUOTED_NUMBER = re.compile(r"""=?["'`]([^"'`]*)["']?""")
NUMBER_AS_TEXT = re.compile(r"([0-9]+)\.0+")
EXACT_DIGITS = 10**15  # a spreadsheet keeps fifteen digits of a figure

EPOCH = date(1899, 12, 30)  # day 0 of Excel's calendar from March 1900 on
SERIALS = range(32874, 73051)  # 1990 to 2099
YEAR_FIRST = re.compile(r"([0-9]{4}|[0-9]{2})[-./年]([0-9]{1,2})[-./月]([0-9]{1,2})[日号]?")
COMPACT_DAY = re.compile(r"((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})")
MONTH_FIRST = re.compile(r"([0-9]{1,2})[-./月]([0-9]{1,2})[日号]?")
CLOCK = re.compile(r"[T ]+[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2}(?:\.[0-9]+)?)?$")
LONGEST_DAY = 40
CENTURY = 100
RECENT = 10

SOME_DAY = date(2049, 12, 31)  # where the shape of a day matters and not which it is

IDENTITY_LIKE = re.compile(r"[0-9]{6}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])[0-3][0-9][0-9]{3}[0-9X]")
CREDIT_CODE_LIKE = re.compile(r"[0-9A-Z]{18}")
PHONE_LIKE = re.compile(r"1[3-9][0-9]{8,10}")
LANDLINE_LIKE = re.compile(r"0[0-9]{2,3}-[0-9]{7,8}.*|[2-8][0-9]{6,7}")
DIGIT = re.compile(r"\d")
FEWEST_DIGITS = 7  # of a telephone number
FIGURE = re.compile(r"[0-9]+(?:\.[0-9]+)?")
UNIT_AMOUNT = re.compile(r"[0-9一二三四五六七八九十百千]\s*[千百十]?(?:万|w(?![a-z])|元)", re.IGNORECASE)
AMOUNT_LIKE = re.compile(r"[0-9一二三四五六七八九十百千]\s*(?:[千百十]?万|w|元)|[0-9]+(?:\.[0-9]+)?", re.IGNORECASE)
PERSON = re.compile(r"[\u4e00-\u9fff]{2,4}")
LONGEST_TRADE = 8
LONGEST_ADDRESS = 80
LONGEST_AMOUNT = 40


def text(cell: Cell) -> str:
    """Return a cell's text exactly, but for blanks around it and invisible characters; a whole figure has no ".0"."""
    if isinstance(cell, str):
        plain = cell if cell.isprintable() else INVISIBLE.sub("", cell.replace("\r\n", "\n").replace("\r", "\n"))
        return plain.strip()
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else format(Decimal(repr(cell)), "f")
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, datetime) and cell.time() == time():
        return cell.date().isoformat()
    return cell.isoformat(" ") if isinstance(cell, datetime) else str(cell)


def texts(row: Sequence[Cell]) -> list[str]:
    """Return the texts of a row; most cells are plain text already."""
    return [cell.strip() if type(cell) is str and cell.isprintable() else text(cell) for cell in row]


def whole_number(plain: str) -> str:
    """Return a number without what programs add to it, "17793834701.0", ="17793834701" and '17793834701 being one."""
    if found := QUOTED_NUMBER.fullmatch(plain):
        return str(found[1]).strip()
    found = NUMBER_AS_TEXT.fullmatch(plain) if "." in plain else None
    return found[1] if found else plain


def lost_digits(cell: Cell) -> bool:
    """Return whether a long number was kept as a figure, so that all beyond the fifteenth digit is gone."""
    if isinstance(cell, int | float):
        return abs(cell) >= EXACT_DIGITS
    return isinstance(cell, str) and re.fullmatch(r"\s*[0-9.]+E\+?[0-9]+\s*", cell, re.IGNORECASE) is not None


def day(cell: Cell, *, today: date) -> date | None:
    """Return the day a cell names: a date, Excel's day number, 2026.9.30, 26/9/30, 20260930, 2026年9月30日, 9月13日.

    Without a year it is the last such day up to today, in this year or the one before; a year of two digits lies
    within the last ten. None where no day can be told, as in "9月" or a figure 9.1, which may have been 9.10.
    """
    if isinstance(cell, date):
        return cell.date() if isinstance(cell, datetime) else cell
    if isinstance(cell, time | timedelta | bool):
        return None
    plain = CLOCK.sub("", half_width(whole_number(text(cell)[:LONGEST_DAY]))).replace(" ", "")
    return serial_day(plain) or full_day(plain, today) or (part_day(plain, today) if isinstance(cell, str) else None)


def serial_day(plain: str) -> date | None:
    """Return the day of a number in Excel's calendar; what follows the point is the time of day."""
    whole, _, rest = plain.partition(".")
    if re.fullmatch("[0-9]{5}", whole) and (not rest or rest.isdecimal()) and int(whole) in SERIALS:
        return EPOCH + timedelta(days=int(whole))
    return None


def full_day(plain: str, today: date) -> date | None:
    found = YEAR_FIRST.fullmatch(plain) or COMPACT_DAY.fullmatch(plain)
    if not found:
        return None
    year = int(found[1])
    if year < CENTURY:
        year += today.year // CENTURY * CENTURY
        if not today.year - RECENT <= year <= today.year:
            return None
    return valid_day(year, int(found[2]), int(found[3]))


def part_day(plain: str, today: date) -> date | None:
    if found := MONTH_FIRST.fullmatch(plain):
        this_year, last_year = (valid_day(today.year - back, int(found[1]), int(found[2])) for back in (0, 1))
        return this_year if this_year and this_year <= today else last_year
    return None


def valid_day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def phones(cell: Cell) -> tuple[Checked, ...]:
    """Return the telephone numbers of a cell; none where it has not even the digits of one."""
    plain = whole_number(text(cell))
    return split_phones(plain) if len(DIGIT.findall(plain)) >= FEWEST_DIGITS else ()


def is_phone(cell: Cell) -> bool:
    return any(found.valid or PHONE_LIKE.fullmatch(compact(found.normalized)) for found in phones(cell))


def is_landline(cell: Cell) -> bool:
    return any(LANDLINE_LIKE.fullmatch(found.normalized) for found in phones(cell))


def is_identity(cell: Cell) -> bool:
    return IDENTITY_LIKE.fullmatch(compact(whole_number(text(cell)))) is not None


def is_credit_code(cell: Cell) -> bool:
    plain = compact(whole_number(text(cell)))
    return len(plain) == CREDIT_CODE_LENGTH and bool(CREDIT_CODE_LIKE.fullmatch(plain)) and not is_identity(cell)


def is_day(cell: Cell) -> bool:
    return day(cell, today=SOME_DAY) is not None


def is_written_day(cell: Cell) -> bool:
    """Return whether a cell can be nothing but a day, which neither 46271 nor 9.13 is sure to be."""
    return isinstance(cell, date) or (
        isinstance(cell, str) and (full_day(text(cell), SOME_DAY) is not None or ("月" in cell and is_day(cell)))
    )


def is_business(cell: Cell) -> bool:
    return isinstance(cell, str) and text(cell).rstrip(")）").endswith(vocabulary().values.business_endings)


def is_person(cell: Cell) -> bool:
    plain = text(cell)
    return PERSON.fullmatch(plain) is not None and plain.startswith(surnames())


def is_trade(cell: Cell) -> bool:
    plain = text(cell)
    return len(plain) <= LONGEST_TRADE and industry_key(plain) is not None


def is_address(cell: Cell) -> bool:
    return isinstance(cell, str) and address_pattern().search(half_width(cell[:LONGEST_ADDRESS])) is not None


def is_amount(cell: Cell) -> bool:
    return not isinstance(cell, date | time | timedelta) and AMOUNT_LIKE.search(text(cell)[:LONGEST_AMOUNT]) is not None


def is_figure(cell: Cell) -> bool:
    """Return whether a cell is a figure, bare or with a unit of money."""
    if isinstance(cell, date | time | timedelta):
        return False
    plain = text(cell)[:LONGEST_AMOUNT]
    return FIGURE.fullmatch(plain) is not None or UNIT_AMOUNT.search(plain) is not None


def is_wish(cell: Cell) -> bool:
    """Return whether a cell speaks of borrowing."""
    return isinstance(cell, str) and wish_pattern().search(cell[:LONGEST_ADDRESS]) is not None


def is_mobile(cell: Cell) -> bool:
    """Return whether a mobile number stands in a cell, a digit more or less."""
    return PHONE_LIKE.search(compact(whole_number(text(cell))[:LONGEST_ADDRESS])) is not None


def has_year(cell: Cell) -> bool:
    """Return whether a cell names a day with its year."""
    if isinstance(cell, str):
        plain = text(cell)
        return full_day(plain, SOME_DAY) is not None or serial_day(plain) is not None
    return is_day(cell)


def is_channel(cell: Cell) -> bool:
    plain = text(cell)
    return channel_code(plain) is not None or plain.startswith(vocabulary().values.referrals)


@cache
def surnames() -> tuple[str, ...]:
    return tuple("".join(vocabulary().values.surnames.split()))


@cache
def wish_pattern() -> re.Pattern[str]:
    return re.compile(vocabulary().values.wishes)


@cache
def address_pattern() -> re.Pattern[str]:
    return re.compile(vocabulary().values.address)
