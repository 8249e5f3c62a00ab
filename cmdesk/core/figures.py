"""How figures read, and how typed ones are understood. What is unknown has no figure: say so in words instead."""

import re
import unicodedata
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from cmdesk.core.errors import UserError
from cmdesk.core.late import late
from cmdesk.core.money import UNITS
from cmdesk.core.text import QT_TRANSLATE_NOOP, Message, message

YUAN = Decimal(1)
WAN = Decimal(10_000)
FEN = Decimal("0.01")
SIZES = ((10**9, "GB"), (10**6, "MB"), (10**3, "KB"))  # as a disk is sold
LARGEST = Decimal(10) ** 16  # yuan; neither the book nor words go further

MINUS = "−"
NEAR = 7  # days within which a date reads as its distance from today
MONTHS = (
    QT_TRANSLATE_NOOP("figures", "Jan"),
    QT_TRANSLATE_NOOP("figures", "Feb"),
    QT_TRANSLATE_NOOP("figures", "Mar"),
    QT_TRANSLATE_NOOP("figures", "Apr"),
    QT_TRANSLATE_NOOP("figures", "May"),
    QT_TRANSLATE_NOOP("figures", "Jun"),
    QT_TRANSLATE_NOOP("figures", "Jul"),
    QT_TRANSLATE_NOOP("figures", "Aug"),
    QT_TRANSLATE_NOOP("figures", "Sep"),
    QT_TRANSLATE_NOOP("figures", "Oct"),
    QT_TRANSLATE_NOOP("figures", "Nov"),
    QT_TRANSLATE_NOOP("figures", "Dec"),
)

TYPED = late(rf"([-+]?)¥?([0-9]{{1,3}}(?:,[0-9]{{3}})+|[0-9]+)(\.[0-9]+)?({'|'.join(UNITS)})?元?")

GROUPS = re.compile(r"[^\d,.]*\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d*)?[^\d,]*")

DIGITS = "零壹贰叁肆伍陆柒捌玖"
PLACES = ("", "拾", "佰", "仟")
QIAN = PLACES.index("仟")
MYRIADS = ("", "万", "亿", "万亿")


def ungrouped(text: str) -> str:
    """Return a written figure without the commas that part its thousands; ValueError where one parts others: 1,23."""
    plain = text.replace("，", ",")
    if "," in plain and not GROUPS.fullmatch(plain):
        raise ValueError(text)
    return plain.replace(",", "")


def yuan(value: Decimal) -> str:
    """Return yuan with thousands separators and two decimals, half up: 17,767.82."""
    return grouped(value, "0.01")


def wan(value: Decimal) -> str:
    """Return yuan as 万元 with up to two decimals, half up: 60 for 600,000 and 65.24 for 652,415.36."""
    return trimmed(grouped(value / WAN, "0.01"))


def amount(value: Decimal) -> str:
    """Return a number with thousands separators and just the decimals it has: 158,600 or 0.7."""
    return trimmed(f"{value:,f}".replace("-", MINUS))


def percent(fraction: Decimal, places: int = 2) -> str:
    """Return a fraction as percent with at most so many decimals, half up: 4.2 % for 0.042."""
    return f"{trimmed(grouped(fraction * 100, str(Decimal(1).scaleb(-places))))} %"


def size(count: int) -> str:
    """Return a number of bytes as people count them: 812 KB, 3.2 MB, 1.4 GB."""
    scale, unit = next((step for step in SIZES if count >= step[0]), SIZES[-1])
    places = "1" if scale == SIZES[-1][0] else "0.1"
    return f"{grouped(max(Decimal(count) / scale, Decimal(1 if count else 0)), places)} {unit}"


def points(fraction: Decimal) -> str:
    """Return a difference of two fractions in percentage points, two decimals at most: 1.5 pp for 0.015."""
    return percent(fraction).replace("%", "pp")


def money(value: Decimal) -> Message:
    """Return yuan as one says it: 60 万元 in Chinese, CNY 600,000.00 in English."""
    return message("figures", "CNY {yuan}", yuan=yuan(value), wan=wan(value))


def day(value: date, today: date) -> Message:
    """Return a day as its distance from today within a week, else as 3月10日, with the year where it is another."""
    away = (value - today).days
    near = {
        0: message("figures", "today"),
        -1: message("figures", "yesterday"),
        1: message("figures", "tomorrow"),
        -2: message("figures", "2 days ago"),
        2: message("figures", "in 2 days"),
    }
    if away in near:
        return near[away]
    if -NEAR <= away < 0:
        return message("figures", "{count} days ago", count=-away)
    if 0 < away <= NEAR:
        return message("figures", "in {count} days", count=away)
    month = Message("figures", MONTHS[value.month - 1])
    if value.year == today.year:
        return message("figures", "{day} {month}", day=value.day, month=month)
    return message("figures", "{day} {month} {year}", day=value.day, month=month, year=value.year)


def parse_amount(text: str, unit: Decimal = YUAN) -> Decimal:
    """Return the yuan a user typed: 60万, 1.5亿, 600,000元, ￥６０; a bare figure counts in unit (YUAN or WAN).

    Raises UserError for what is no amount, has wrong commas, is finer than a fen, or does not fit the book.
    """
    plain = re.sub(r"\s", "", unicodedata.normalize("NFKC", text)).replace(MINUS, "-").lower().replace("¥-", "-¥")
    found = TYPED.fullmatch(plain)
    if not found:
        raise UserError(message("figures", "“{text}” is not an amount; write 60万 or 600,000元.", text=text.strip()))
    sign, whole, decimals, named = found.groups()
    scale = UNITS[named] if named else YUAN if "¥" in plain else unit
    value = Decimal(sign + whole.replace(",", "") + (decimals or "")) * scale
    if value % FEN:
        raise UserError(message("figures", "“{text}” is finer than 0.01 yuan.", text=text.strip()))
    if abs(value) >= LARGEST:
        raise UserError(message("figures", "“{text}” is too large for an amount.", text=text.strip()))
    return value.quantize(FEN)


def amount_in_words(value: Decimal) -> str:
    """Return yuan in the capitals of a contract: 人民币壹仟肆佰零玖元伍角 for 1,409.50.

    By the annex of the Measures for Payment and Settlement (支付结算办法附一): 整 after 元 only; one 零 for any run of
    zeros within. Where it leaves the 零 open, this writes its first example: none before 仟 when the 万 digit is 0
    (壹拾万柒仟元), one before 角 when the 元 digit is 0 (捌拾元零叁角贰分). Raises UserError for a negative amount,
    one of 10^16 and above, and one finer than a fen, since words must equal the figure.
    """
    if not 0 <= value < LARGEST or value % FEN:
        raise UserError(message("figures", "{amount} cannot be written in words.", amount=value))
    whole, fen = divmod(int(value * 100), 100)
    jiao, fen = divmod(fen, 10)
    words = whole_in_words(whole) + "元" if whole else ""
    if jiao:
        words += ("零" if whole and whole % 10 == 0 else "") + DIGITS[jiao] + "角"
    if fen:
        words += ("零" if whole and not jiao else "") + DIGITS[fen] + "分"
    return "人民币" + (words or "零元") + ("" if jiao or fen else "整")


def whole_in_words(whole: int) -> str:
    """Return a whole number in capitals, four digits at a time.

    Zeros at the end of one group are silent before the 仟 of the next; a group that is all zeros is not.
    """
    words = ""
    zeros = 0  # how many were just passed
    for place in range(len(str(whole)) - 1, -1, -1):
        digit = whole // 10**place % 10
        group, within = divmod(place, 4)
        if digit:
            silent = not zeros or (within == QIAN and zeros <= QIAN)
            words += ("" if silent else "零") + DIGITS[digit] + PLACES[within]
            zeros = 0
        else:
            zeros += 1
        if within == 0 and whole // 10**place % 10**4:
            words += "万" if group == len(MYRIADS) - 1 and whole // 10**8 % 10**4 else MYRIADS[group]
    return words


def grouped(value: Decimal, step: str) -> str:
    rounded = value.quantize(Decimal(step), ROUND_HALF_UP)
    return f"{rounded + 0:,f}".replace("-", MINUS)  # + 0: a negative zero loses its sign


def trimmed(figure: str) -> str:
    return figure.rstrip("0").rstrip(".") if "." in figure else figure
