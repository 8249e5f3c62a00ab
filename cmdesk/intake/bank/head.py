"""What a statement says of itself above and below its rows: holder, number, bank, currency, period, printed totals."""

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from cmdesk.core.catalog.statement_formats import Labels
from cmdesk.core.identifiers import half_width
from cmdesk.intake.bank.lexicon import Lexicon
from cmdesk.intake.bank.statement import Head
from cmdesk.intake.cells import text
from cmdesk.intake.sheets import Cell

LONGEST_LINE, LONGEST_VALUE = 600, 80
DAY = r"\d{4}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}日?|(?<!\d)(?:19|20)\d{6}(?!\d)"
PERIOD = re.compile(
    rf"({DAY})(?:[\sT]+\d{{1,2}}:\d{{2}}(?::\d{{2}})?)?\s*\]?\s*(?:-+|—+|–|~|～|至|到|to)\s*\[?\s*({DAY})"
)
UNIT = re.compile(r"单位[:：]?(?:人民币)?(百万元|万元|千元|元)")
TITLE_UNITS = {"百万元": Decimal(1_000_000), "万元": Decimal(10_000), "千元": Decimal(1000)}
HEADING_UNIT = re.compile(r"[(（\[](?:单位[:：]?)?(?:人民币)?(百万元|万元|千元|万)[)）\]]|(?:万元)$")
GAP = re.compile(r"\s{2,}|\t")


@dataclass(frozen=True, kw_only=True)
class Claim:
    """A line that says how many rows or how much money there is: row of the file, what of, None for what it omits.

    after, before: the rows of the file between which it counts; of a list in parts each part has lines of its own.
    """

    row: int
    what: str
    rows: int | None
    amount: Decimal | None
    after: int = 0
    before: int = sys.maxsize


def lines_of(rows: Sequence[Sequence[Cell]]) -> list[str]:
    """Return rows as lines of text, cells parted by tabs."""
    return ["\t".join(text(cell)[:LONGEST_LINE] for cell in row if cell != "")[:LONGEST_LINE] for row in rows]


def read_head(rows: Sequence[Sequence[Cell]], lexicon: Lexicon) -> Head:
    """Return what the rows above the headings say, as printed."""
    told: dict[str, str] = {}
    lines = lines_of(rows)
    for line in lines:
        for key, value in labelled(line, lexicon.words.labels):
            if value and key not in told:
                told[key] = value
    first, last = period(told, lines)
    named = [told.get("bank", ""), *lines]
    return Head(
        holder=told.get("holder", ""),
        number=told.get("number", ""),
        bank=bank_of(named, lexicon) or told.get("bank", ""),
        currency=lexicon.currency(told.get("currency", "")) or "",
        first=first,
        last=last,
    )


@lru_cache(maxsize=4)
def label_pattern(labels: Labels) -> tuple[re.Pattern[str], dict[str, str]]:
    """Return a pattern for any label before its value, and whose label each is."""
    owner: dict[str, str] = {}
    for key in ("holder", "number", "bank", "currency", "first", "last", "period", "other"):
        for word in getattr(labels, key):
            owner.setdefault(squeeze(word), key)
    words = "|".join(r"\s{0,4}".join(map(re.escape, word)) for word in sorted(owner, key=len, reverse=True))
    return re.compile(
        rf"(?:^|(?<=[\s,;，；|()（）【】\]])|(?<=[。、]))({words})\s*(?:[:：]\s*|\t\s*)", re.IGNORECASE
    ), owner


def squeeze(word: str) -> str:
    return "".join(half_width(word).lower().split())


def labelled(line: str, labels: Labels) -> Iterator[tuple[str, str]]:
    """Yield key and value of each label in a line; a value ends at the next label, a gap or a separator."""
    pattern, owner = label_pattern(labels)
    plain = half_width(line)
    found = list(pattern.finditer(plain))
    for place, match in enumerate(found):
        end = found[place + 1].start() if place + 1 < len(found) else len(plain)
        value = plain[match.end() : end].strip()
        value = GAP.split(value)[0] if owner[squeeze(match[1])] not in ("period", "first", "last") else value
        yield owner[squeeze(match[1])], value.strip("[]【】,，;；。\"' ")[:LONGEST_VALUE]


def period(told: dict[str, str], lines: Iterable[str]) -> tuple[str, str]:
    """Return the first and last day a statement says it covers, as printed; empty where it does not."""
    if told.get("first") and told.get("last"):
        days = [re.search(DAY, told[key]) for key in ("first", "last")]
        if all(days):
            return days[0][0], days[1][0]  # type: ignore[index]  # both were found
    for value in (told.get("period", ""), *lines):
        if found := PERIOD.search(half_width(value)):
            return found[1], found[2]
    return "", ""


def bank_of(lines: Iterable[str], lexicon: Lexicon) -> str:
    """Return the bank that a title names, by its longest word; empty where none does."""
    for line in lines:
        plain = line.lower()
        found = [(len(word), each.code) for each in lexicon.words.bank for word in each.words if word in plain]
        if found:
            return max(found)[1]
    return ""


def unit_of(lines: Iterable[str]) -> Decimal:
    """Return the unit of bare amounts in yuan that a title names; yuan where none does."""
    for line in lines:
        if found := UNIT.search("".join(half_width(line).split())):
            return TITLE_UNITS.get(found[1], Decimal(1))
    return Decimal(1)


def heading_unit(heading: str) -> Decimal | None:
    """Return the unit a heading names, None where it names none."""
    if found := HEADING_UNIT.search(heading):
        name = found[1] or "万元"
        return TITLE_UNITS[name if name.endswith("元") else f"{name}元"]
    return None


def counted(rows: Sequence[Sequence[Cell]], first_row: int, lexicon: Lexicon) -> list[Claim]:
    """Return what lines above or below the list say of its rows."""
    found = []
    for number, line in enumerate(lines_of(rows), first_row):
        for kind, pattern in patterns(tuple((each.code, each.pattern) for each in lexicon.words.counted)):
            if match := pattern.search(half_width(line)):
                said = match.groupdict()
                found.append(
                    Claim(row=number, what=kind, rows=whole(said.get("rows")), amount=decimal(said.get("amount")))
                )
    return found


@lru_cache(maxsize=4)
def patterns(told: tuple[tuple[str, str], ...]) -> list[tuple[str, re.Pattern[str]]]:
    return [(kind, re.compile(pattern)) for kind, pattern in told]


def whole(said: str | None) -> int | None:
    bare = (said or "").replace(",", "")
    return int(bare) if bare.isdecimal() and len(bare) < 10 else None  # noqa: PLR2004  (more rows than any file has)


def decimal(said: str | None) -> Decimal | None:
    bare = (said or "").replace(",", "").rstrip(".")
    return Decimal(bare) if re.fullmatch(r"\d{1,15}(?:\.\d{1,8})?", bare) else None
