"""What an input takes, in words: the units of kinds as a user reads them."""

from decimal import Decimal

from cmdesk.core.text import QT_TRANSLATE_NOOP, Message

WORDS = {
    "text": QT_TRANSLATE_NOOP("calc", "a text"),
    "code": QT_TRANSLATE_NOOP("calc", "a code"),
    "date": QT_TRANSLATE_NOOP("calc", "a date such as 2026-10-31"),
    "time": QT_TRANSLATE_NOOP("calc", "a time such as 14:30"),
    "bool": QT_TRANSLATE_NOOP("calc", "true or false"),
    "fact": QT_TRANSLATE_NOOP("calc", "a number, a text, true or false"),
    "row": QT_TRANSLATE_NOOP("calc", "an object of numbers"),
    "whole": QT_TRANSLATE_NOOP("calc", "a whole number"),
    "fraction": QT_TRANSLATE_NOOP("calc", "a fraction, 0.042 for 4.2 %"),
    "times": QT_TRANSLATE_NOOP("calc", "times, 1.5 for one and a half"),
    "points": QT_TRANSLATE_NOOP("calc", "points"),
    "days": QT_TRANSLATE_NOOP("calc", "days"),
    "persons": QT_TRANSLATE_NOOP("calc", "persons"),
    "pieces": QT_TRANSLATE_NOOP("calc", "pieces"),
    "tons": QT_TRANSLATE_NOOP("calc", "tons"),
    "tons a lot": QT_TRANSLATE_NOOP("calc", "tons a lot"),
    "amount": QT_TRANSLATE_NOOP("calc", "an amount, all of them in one unit"),
    "万元": QT_TRANSLATE_NOOP("calc", "10,000 yuan"),
    "yuan": QT_TRANSLATE_NOOP("calc", "yuan"),
    "yuan a month": QT_TRANSLATE_NOOP("calc", "yuan a month"),
    "yuan a year": QT_TRANSLATE_NOOP("calc", "yuan a year"),
    "yuan a ton": QT_TRANSLATE_NOOP("calc", "yuan a ton"),
    "number": QT_TRANSLATE_NOOP("calc", "a number"),
}
LISTS = {
    "list of ": QT_TRANSLATE_NOOP("calc", "a list, each: {each}"),
    "{name: ": QT_TRANSLATE_NOOP("calc", "an object, each: {each}"),
}
MONEY = Decimal(10) ** 15  # yuan; no bank of the world lends as much
LARGEST = {
    "fraction": Decimal(10),  # more is a percentage where a fraction belongs
    "times": Decimal(1000),
    "days": Decimal(36600),  # a hundred years
    "万元": MONEY / 10_000,
    "yuan": MONEY,
    "amount": MONEY,
}


def bare(unit: str) -> str:
    """Return a unit without its sign and what is said beside it: yuan for "yuan ±" and "yuan (absent: none)"."""
    return unit.removesuffix("±").partition(" (")[0].partition(",")[0].strip()


def worded(unit: str) -> Message | str:
    """Return what an input of this unit takes; a choice is told by its codes."""
    for start, words in LISTS.items():
        if unit.startswith(start) and not unit.startswith("list of {"):
            return Message("calc", words, (("each", worded(unit.removeprefix(start).removesuffix("}"))),))
    known = WORDS.get(bare(unit))
    return Message("calc", known) if known else unit.replace("|", " ")


def beyond(unit: str, number: Decimal) -> bool:
    """Tell whether a number is larger than anything of this unit is in the world."""
    most = LARGEST.get(bare(unit).partition(" ")[0])
    return most is not None and abs(number) > most
