"""What a statement says of itself above and below its rows: holder, account, period, bank, sums."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from cmdesk.core.identifiers import half_width
from cmdesk.intake.bank.amounts import amount
from cmdesk.intake.bank.moments import span
from cmdesk.intake.bank.statement import Head
from cmdesk.intake.bank.words import Words, plain
from cmdesk.intake.cells import text
from cmdesk.intake.sheets import Cell

LONGEST = 400  # characters of a line above the headings that are looked at
MOST = 80  # rows above the headings that are looked at
LABEL = re.compile(
    r"([^\s:：,，;；\[\]【】]{1,16})\s*[:：]\s*\[?([^\[\]:：]*?)\]?(?=\s{2,}|\s+[^\s:：]{1,16}[:：]|[,，;；]|$)"
)
COUNT = re.compile(r"共\s*([0-9,]+)\s*笔")
SUM = re.compile(r"(收入|支出)\s*[:：]?\s*([0-9,]+)\s*笔\s*[,，]?\s*([0-9,.]+)\s*元")
NAME = re.compile(r"[^0-9]{2,40}")


@dataclass(frozen=True, kw_only=True)
class Claims:
    """How many rows, and which sums, a statement says it has; None where it does not."""

    count: int | None = None
    income: Decimal | None = None
    outgo: Decimal | None = None


def read_head(rows: Sequence[Sequence[Cell]], words: Words, more: str) -> Head:
    """Return what stands above the headings; more is other text that may name the bank, such as the file's name."""
    lines = [[text(cell)[:LONGEST] for cell in row] for row in rows[:MOST]]
    found: dict[str, str] = {}
    for line in lines:
        for label, value in labelled(line):
            for key in ("holder", "number", "currency"):
                if plain(label) in map(plain, getattr(words.labels, key)):
                    found.setdefault(key, value)
    first, last = period_of(lines, words)
    return Head(
        holder=found.get("holder", "")[:100],
        number="".join(found.get("number", "").split())[:60],
        bank=bank_of(" ".join(" ".join(line) for line in lines), words) or bank_of(more, words),
        currency=words.currency(found.get("currency", "")),
        first=first,
        last=last,
    )


def labelled(line: Sequence[str]) -> Iterable[tuple[str, str]]:
    """Yield label and value: of "户名：王建国" in one cell, or in a cell and the next that is filled."""
    for place, cell in enumerate(line):
        for label, value in LABEL.findall(half_width(cell).replace(":", "：")):
            if value.strip():
                yield label, value.strip()
        if cell and (cell.rstrip().endswith((":", "：")) or len(cell) <= LONGEST // 20):
            after = next((each for each in line[place + 1 :] if each), "")
            if after:
                yield cell.rstrip(":： "), after


def period_of(lines: Sequence[Sequence[str]], words: Words) -> tuple[date | None, date | None]:
    for line in lines:
        joined = " ".join(line)
        if any(plain(label) in plain(joined) for label in words.labels.period):
            first, last = span(joined)
            if first is not None:
                return first, last
    return None, None


def bank_of(printed: str, words: Words) -> str:
    """Return the code of the bank or service that a text names first, empty for none."""
    low = printed.lower()
    places = [(low.find(word), each.code) for each in words.banks for word in each.words if word in low]
    return min(places)[1] if places else ""


def claims_of(rows: Sequence[Sequence[Cell]]) -> Claims:
    """Return what the lines above say the rows are."""
    whole = " ".join(text(cell)[:LONGEST] for row in rows[:MOST] for cell in row)
    count = COUNT.search(whole)
    sums = {side: amount(printed) for side, _, printed in SUM.findall(whole)}
    return Claims(
        count=int(count[1].replace(",", "")) if count else None, income=sums.get("收入"), outgo=sums.get("支出")
    )
