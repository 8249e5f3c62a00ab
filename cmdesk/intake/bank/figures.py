"""Amounts of a statement as printed: 1,234.56, ¥12, (50.00), 1.2万, 30.00CR, CNY 12.50, 131.77(已退款89.84)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from decimal import Decimal

from cmdesk.core.identifiers import half_width
from cmdesk.intake.bank.lexicon import EDGES, Lexicon, Way
from cmdesk.intake.cells import INVISIBLE
from cmdesk.intake.sheets import Cell

PLAIN = re.compile(r"[-+]?(?:\d{1,15}|\d{1,4}(?:,\d{3,4}){1,4})(?:\.\d{0,8})?")
PRINTED = re.compile(
    r"(?P<open>\()?[\[【]?(?P<before>(?!人民币|美元|港币|欧元|日元)[\u4e00-\u9fff]{1,4}?)?[\]】]?:?"
    r"(?P<sign>[-+])?(?P<money>[a-z]{2,3}\$?|[¥￥$€£]|人民币|美元|港币|欧元|日元)?:?(?P<inner>[-+])?"
    r"(?P<figure>\d{1,15}(?:\.\d{0,8})?|\d{1,4}(?:,\d{3,4})+(?:\.\d{0,8})?|\.\d{1,8})"
    r"(?P<unit>万|亿)?(?:元|圆|rmb|cny|usd|hkd)?(?P<close>\))?(?P<after>[-+]|cr|dr|c|d|贷|借)?元?(?P<note>\([^()]*\))?"
)
UNITS = {"万": Decimal(10_000), "亿": Decimal(100_000_000)}
LONGEST = 60
SIGNS = str.maketrans({"−": "-", "–": "-", "—": "-", "﹣": "-", "，": ",", "．": ".", "。": ".", "﹢": "+", "：": ":"})
LARGEST_FLOAT = 1e15


@dataclass(slots=True)
class Figures:
    """The amounts of a column, None for what is blank.

    bad: places of what is neither. ways and currencies: by place, what some cells say besides. signed: whether one
    bears a plus, so that the others have their signs too.
    """

    amounts: list[Decimal | None]
    bad: set[int] = field(default_factory=set)
    ways: dict[int, Way] = field(default_factory=dict)
    currencies: dict[int, str] = field(default_factory=dict)
    signed: bool = False


def figures(cells: Sequence[Cell], lexicon: Lexicon, unit: Decimal = Decimal(1)) -> Figures:
    """Return the amounts of a column in yuan, exactly as printed; unit is that of bare figures."""
    found = Figures(amounts=[])
    put = found.amounts.append
    plain = PLAIN.fullmatch
    for place, cell in enumerate(cells):
        if not cell and cell == "":
            put(None)
        elif type(cell) is str:
            text = cell.strip(EDGES)
            if plain(text):
                put(Decimal(text.replace(",", "")))
            elif not text or lexicon.is_blank(text):
                put(None)
            else:
                put(printed(text, place, found, lexicon))
        else:
            put(number(cell, place, found))
    found.signed = any(type(cell) is str and ("+" in cell or "＋" in cell) for cell in cells)
    if unit != 1:
        found.amounts = [None if amount is None else amount * unit for amount in found.amounts]
    return found


def number(cell: Cell, place: int, found: Figures) -> Decimal | None:
    """Return a figure of a workbook with the digits a spreadsheet shows; fen where it has no finer ones."""
    if isinstance(cell, bool | str | date | time | timedelta) or not abs(cell) < LARGEST_FLOAT:
        found.bad.add(place)
        return None
    fen = format(cell, ".2f")
    exact = format(cell, ".15g")
    return Decimal(fen) if float(fen) == float(exact) else Decimal(exact)


def printed(text: str, place: int, found: Figures, lexicon: Lexicon) -> Decimal | None:
    """Return an amount with what stands around it; what is none goes to found.bad."""
    bare = "".join(INVISIBLE.sub("", half_width(text[:LONGEST])).translate(SIGNS).lower().split()).strip("=\"'`")
    match = PRINTED.fullmatch(bare) if len(text) <= LONGEST else None
    if match is None or (match["open"] is None) != (match["close"] is None):
        found.bad.add(place)
        return None
    amount = Decimal(match["figure"].replace(",", "")) * UNITS.get(match["unit"] or "", Decimal(1))
    signs = [match["sign"], match["inner"], "-" if match["open"] else None, match["after"]]
    if signs.count("-") % 2:
        amount = -amount
    if match["before"]:
        way = lexicon.mark(match["before"])
        if way is None:
            found.bad.add(place)
            return None
        found.ways[place] = way
    elif match["after"] not in (None, "-", "+"):
        way = lexicon.mark(match["after"])
        if way:
            found.ways[place] = way
    return amount if not match["money"] or put_money(match["money"], place, found, lexicon) else None


def put_money(said: str, place: int, found: Figures, lexicon: Lexicon) -> bool:
    """Keep the currency, or the way as in CR 12.00, that stands before an amount; what is neither goes to found.bad."""
    currency, way = lexicon.currency(said), lexicon.mark(said)
    if currency is not None:
        if said not in "¥￥$":  # a sign that several currencies share
            found.currencies[place] = currency
    elif way is not None:
        found.ways[place] = way
    else:
        found.bad.add(place)
    return currency is not None or way is not None
