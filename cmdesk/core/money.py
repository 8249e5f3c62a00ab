"""Amounts as people write them: "流贷50万", "100万左右", "¥300,000"."""

from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache

from cmdesk.core.late import late

UNITS: Mapping[str, Decimal] = {
    "亿": Decimal(100_000_000),
    "千万": Decimal(10_000_000),
    "百万": Decimal(1_000_000),
    "十万": Decimal(100_000),
    "万": Decimal(10_000),
    "w": Decimal(10_000),
    "千": Decimal(1_000),
    "元": Decimal(1),
    "块": Decimal(1),
}
NUMERALS: Mapping[str, int] = {numeral: value for value, numeral in enumerate("零一二三四五六七八九")} | {"两": 2}

LONGEST = 200  # characters; a longer text is a story
FIGURE = r"[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?"
DIGIT = "[一二两三四五六七八九]"
HANZI = "[零一二两三四五六七八九十百千]+"
UNIT = "(?:[千百十]?万|亿|w|千|元|块)"
AMOUNT = late(
    rf"(?<![0-9.])(?<![0-9],)(?:({FIGURE})\s*({UNIT})|({HANZI})(万|亿|元|块))元?(?![0-9h亩吨斤人台件户平米里次笔头只亲])"
)
HANZI_NUMBER = late(f"(?:({DIGIT})千)?(?:零?({DIGIT})百)?(?:零?({DIGIT})?(十)({DIGIT})?|零({DIGIT}))?|({DIGIT})")
BARE = late(rf"(?:约|大约|大概|差不多)?\s*[¥￥]?\s*({FIGURE})\s*(?:左右|上下)?")
RANGE = late(rf"(?:{FIGURE}|{HANZI})\s*{UNIT}?元?\s*(?:-|/|~|～|—+|–|、|至|到|或)\s*[0-9一二两三四五六七八九十]")
VAGUE = late(
    "^-|几|数[十百千万]|多[万亿]|[万亿]多|[万亿元]起|以[上下内外]|超过|至[少多]|最[多少高低]|封顶"
    "|暂[无不]|不[需要用想贷足到少低高超定详]|没有|无需|未[定知]|已|欠|他行|还清"
)


@lru_cache(maxsize=4096)
def read_amount(text: str, *, unit: Decimal | None) -> Decimal | None:
    """Return the one amount a text names, in yuan and exact; None where it names none, several, or only a bound.

    A figure that says its own unit (万, 亿, 元, w) needs none; a bare one counts in unit, and is None where unit is.
    "20-30万", "50万以内", "几十万", "已贷50万" are no figures.
    """
    plain = text.strip().lower().replace("，", ",")
    if len(plain) > LONGEST or VAGUE.search(plain) or RANGE.search(plain):
        return None
    found = AMOUNT.findall(plain)
    if not found:
        bare = BARE.fullmatch(plain)
        return Decimal(bare[1].replace(",", "")) * unit if bare and unit is not None else None
    figure, figure_unit, hanzi, hanzi_unit = found[0]
    number = Decimal(figure.replace(",", "")) if figure else hanzi_number(hanzi)
    return number * UNITS[figure_unit or hanzi_unit] if number is not None and len(found) == 1 else None


def hanzi_number(text: str) -> Decimal | None:
    """Return the number that Chinese numerals below ten thousand write; None for "二三十" or "百"."""
    found = HANZI_NUMBER.fullmatch(text)
    if not found:
        return None
    thousands, hundreds, tens, ten, ones, last, alone = (found[group] or "" for group in range(1, 8))
    value = NUMERALS.get(thousands, 0) * 1000 + NUMERALS.get(hundreds, 0) * 100
    value += (NUMERALS.get(tens, 1) * 10 if ten else 0) + NUMERALS.get(ones or last or alone, 0)
    return Decimal(value)
