"""An amount as a statement prints it: grouped, with a currency, a sign before or behind, brackets, a remark."""

import re
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from cmdesk.core.identifiers import half_width
from cmdesk.intake.sheets import Cell

GROUPED = re.compile(r"[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]*)?|[+-]?[0-9]*\.?[0-9]+|[+-]?[0-9]+\.")
PLAIN = re.compile(r"[+-]?[0-9]{1,12}(?:\.[0-9]{1,4})?|[+-]?[0-9]{1,3}(?:,[0-9]{3}){1,3}\.[0-9]{2}", re.ASCII)
WRAPPED = re.compile(r"\((.+)\)")
REMARK = re.compile(r"\([^()0-9]*(?:退|优惠|已|含)[^()]*\)$")
BEHIND = re.compile(r"(?:cr|dr|贷|借|c|d)$")
MONEY = re.compile(r"^(?:[a-z]{3}|[a-z]{0,2}\$|[¥€£]|人民币|美元|港币|港元|欧元|日元)|(?:元整|元|[a-z]{3})$")
SIGNS = str.maketrans(
    {"−": "-", "－": "-", "–": "-", "﹣": "-", "＋": "+", "￥": "¥", "，": ",", "（": "(", "）": ")", "．": "."}
)
BLANKS = re.compile(r"\s+")
LONGEST = 40
FINE = Decimal("0.0001")
LARGEST = Decimal(10) ** 15
WAN = Decimal(10_000)


def amount(cell: Cell) -> Decimal | None:
    """Return the amount a cell names, None where it names none; a figure of a spreadsheet without its binary dust.

    Brackets, and a minus before or behind, say below nought; 1,234.56, ¥12.00, CNY 12.00, 12.00元, 1.2万 and
    131.77(已退款89.84) are read. CR and DR behind do not tell a sign here, see marked().
    """
    if isinstance(cell, str):
        return worded(cell) if len(cell) <= LONGEST else None
    if isinstance(cell, bool):
        return None
    if isinstance(cell, int):
        return Decimal(cell) if abs(cell) < LARGEST else None
    if isinstance(cell, float):
        return undusted(cell)
    return None


def undusted(figure: float) -> Decimal | None:
    """Return a binary figure as the decimal that was typed."""
    if not abs(figure) < float(LARGEST):  # also of what is no number
        return None
    exact = Decimal(repr(figure))
    return exact if exact == exact.quantize(FINE) else exact.quantize(Decimal("0.01"))


def worded(cell: str) -> Decimal | None:
    plain = cell.strip().lstrip("¥￥")
    if PLAIN.fullmatch(plain):
        return Decimal(plain.replace(",", ""))
    return written(cell)


@lru_cache(maxsize=65536)
def written(cell: str) -> Decimal | None:
    """Return an amount that is more than digits with a point and groups."""
    plain = BLANKS.sub("", half_width(cell.translate(SIGNS)).lower().strip("`'\"=\t "))
    if not plain or not any(map(str.isdigit, plain)):
        return None
    plain = REMARK.sub("", plain)
    below = False
    if wrapped := WRAPPED.fullmatch(plain):
        plain, below = wrapped[1], True
    plain = BEHIND.sub("", plain)
    times = WAN if plain.endswith(("万", "万元")) else Decimal(1)
    plain = plain.removesuffix("万元").removesuffix("万")
    if plain.endswith("-"):
        plain, below = plain[:-1], not below
    sign = plain[:1] if plain[:1] in "+-" else ""
    bare = MONEY.sub("", MONEY.sub("", plain[len(sign) :]))
    plain = bare if bare[:1] in "+-" else sign + bare
    if not GROUPED.fullmatch(plain):
        return None
    try:
        found = Decimal(plain.replace(",", "")) * times
    except InvalidOperation:
        return None
    if abs(found) >= LARGEST:
        return None
    return -found if below else found


def has_sign(cell: Cell) -> bool:
    """Tell whether an amount is written with a sign of its own, be it a plus, or is below nought."""
    value = amount(cell)
    return value is not None and (value < 0 or (isinstance(cell, str) and cell.translate(SIGNS).strip()[:1] == "+"))


def marked(cell: Cell) -> str:
    """Return what CR, DR, 贷 or 借 behind an amount says: in, out or nothing."""
    if not isinstance(cell, str):
        return ""
    found = BEHIND.search(half_width(cell).lower().strip())
    return "" if found is None else "in" if found[0] in ("cr", "贷", "c") else "out"
