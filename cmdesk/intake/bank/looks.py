"""What the columns of a statement may be: what stands in them, and what their headings claim."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from cmdesk.intake.bank.days import Calendar, clock
from cmdesk.intake.bank.figures import figures
from cmdesk.intake.bank.layout import LONGEST_CELL, MONEY, YEAR
from cmdesk.intake.bank.lexicon import EDGES, Lexicon
from cmdesk.intake.cells import text
from cmdesk.intake.sheets import Cell

SAMPLE = 200  # filled cells of a column that show what it holds
HALF, MOSTLY = 0.5, 0.9
TIMED = 16.0  # more for days with a time of day
SHAPED = 85.0  # for a column of nothing but marks, or currencies
KNOWN, UNREAD = 85.0, 70.0  # what a known heading is worth at least; less where its values cannot be read
BY_VALUES = 40.0  # for days under a heading that says nothing
FEW_MARKS = 6
COMPACT = 8  # figures of a day such as 20250301


@dataclass(frozen=True, kw_only=True)
class Look:
    """What the filled cells of a column look like, as shares; distinct counts texts.

    days are written ones; serials are numbers that may be days of Excel's calendar, and often are amounts.
    """

    filled: int
    days: float = 0
    serials: float = 0
    timed: float = 0
    clocks: float = 0
    amounts: float = 0
    fractions: float = 0
    marks: float = 0
    currencies: float = 0
    digits: float = 0
    distinct: int = 0
    nonzero: bool = False


def look(cells: Iterable[Cell], lexicon: Lexicon) -> Look:
    """Return what the first filled cells of a column look like."""
    some: list[Cell] = []
    for cell in cells:
        if cell != "" and not (isinstance(cell, str) and (not (bare := cell.strip(EDGES)) or lexicon.is_blank(bare))):
            some.append(cell)
            if len(some) == SAMPLE:
                break
    if not some:
        return Look(filled=0)
    texts = [text(cell)[:LONGEST_CELL].strip(EDGES) for cell in some]
    days = [YEAR.point(cell) or Calendar(order="dmy").point(cell) or Calendar(order="mdy").point(cell) for cell in some]
    serial = [isinstance(cell, int | float) or is_serial(each) for cell, each in zip(some, texts, strict=True)]
    amounts = [amount for amount in figures(some, lexicon).amounts if amount is not None]
    count = len(some)
    return Look(
        filled=count,
        days=sum(day is not None and not bare for day, bare in zip(days, serial, strict=True)) / count,
        serials=sum(day is not None for day in days) / count,
        timed=sum(day is not None and day[1] for day in days) / count,
        clocks=sum(clock(cell) is not None for cell in some) / count,
        amounts=len(amounts) / count,
        fractions=sum(amount % 1 != 0 for amount in amounts) / count,
        marks=sum(lexicon.mark(each) is not None for each in texts) / count,
        currencies=sum(lexicon.currency(each) is not None for each in texts) / count,
        digits=sum(any(map(str.isdecimal, each)) for each in texts) / count,
        distinct=len(set(texts)),
        nonzero=any(amounts),
    )


def is_serial(bare: str) -> bool:
    """Return whether a text is a number that only Excel's calendar makes a day of."""
    return bare.replace(".", "", 1).isdecimal() and len(bare.partition(".")[0]) < COMPACT


def strengths(headings: Sequence[str], looks: Sequence[Look], lexicon: Lexicon) -> list[tuple[float, str, int]]:
    """Return every claim of a column to a field that what stands in it does not contradict, the strongest first."""
    found = [
        (strength, field, column)
        for column, (name, seen) in enumerate(zip(headings, looks, strict=True))
        for field, strength in settled(lexicon.claims(name), seen).items()
    ]
    return sorted(found, key=lambda claim: (-claim[0], claim[2]))


def settled(claims: Mapping[str, float], seen: Look) -> dict[str, float]:
    """Return the claims of a heading that agree with the values, and those that the values alone make."""
    found = {field: strength for field, strength in claims.items() if agrees(field, seen)}
    for field, strength in claims.items():
        if field not in found and strength >= KNOWN and unreadable(field, seen):
            found[field] = strength - UNREAD  # a last resort: its rows are told of rather than dropped
    if "counter_account" in found and "counterparty" in found and seen.digits < HALF:
        found["counter_account"] = min(found["counter_account"], found["counterparty"]) - 1  # names, not numbers
    if "date" in found and seen.timed >= HALF:
        found["date"] += TIMED
    if seen.filled and not found.keys() & MONEY:
        if seen.days >= MOSTLY and "date" not in claims:
            found["date"] = BY_VALUES + (TIMED if seen.timed >= HALF else 0)
        if seen.marks >= MOSTLY and seen.distinct <= FEW_MARKS and seen.days < HALF:
            found["mark"] = max(SHAPED, found.get("mark", 0))
        if seen.currencies >= MOSTLY and seen.digits < HALF:
            found["currency"] = max(SHAPED, found.get("currency", 0))
        if seen.clocks >= MOSTLY and seen.amounts < MOSTLY and seen.days < HALF and not claims:
            found["time"] = BY_VALUES
    return found


def unreadable(field: str, seen: Look) -> bool:
    """Return whether a column under a known heading may hold the field in a way that cannot be read."""
    other = max(seen.marks, seen.currencies, seen.clocks)
    if field == "date":
        return max(other, seen.amounts) < HALF
    return field in MONEY and max(other, seen.days) < HALF


def agrees(field: str, seen: Look) -> bool:
    """Return whether what stands in a column may be the field."""
    if field in MONEY or field in {"currency", "mark"}:
        share = {"currency": seen.currencies, "mark": seen.marks}.get(field, seen.amounts)
        return share >= HALF or (not seen.filled and field != "mark")
    if field == "date":
        return seen.days >= HALF or seen.serials >= MOSTLY
    if field == "time":
        return seen.clocks >= HALF and seen.timed < HALF
    if field in {"counterparty", "summary", "counter_bank"}:
        return seen.fractions < HALF
    return True
