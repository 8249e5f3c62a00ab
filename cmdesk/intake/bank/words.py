"""The words of the catalog as they are looked up: headings by their meaning, marks of direction, currencies, banks."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cmdesk.core.catalog.statement_formats import Bank, Format, Labels, Parts, Preferred, StatementFormatsFile
from cmdesk.core.identifiers import half_width

BLANKS = re.compile(r"[\s\u3000_*:：;；'\"`|=]+")
UNITS = re.compile(r"\((?:人民币)?(?:单位)?(?:元|万元|cny|rmb|yuan|人民币)\)$")
WHOLE, MADE, PART = 3.0, 2.0, 1.0  # how sure a heading is: one of the catalog, made of known parts, one part of it
RANK = 0.004  # what a word is less sure than the one before it
SHORT = 4  # characters of a heading that is little more than its part


def plain(text: str) -> str:
    """Return a word as words are compared: half width, lower case, without blanks."""
    return BLANKS.sub("", half_width(text)).lower()


@dataclass(frozen=True, kw_only=True)
class Words:
    """Everything by its plain form. longest parts come first, so that 借方 is found before 借."""

    headings: Mapping[str, Mapping[str, float]]
    parts: Parts
    prefer: Preferred
    income: frozenset[str]
    outgo: frozenset[str]
    neutral: frozenset[str]
    nothing: frozenset[str]
    totals: tuple[str, ...]
    said_in: tuple[str, ...]
    said_out: tuple[str, ...]
    card_in: tuple[str, ...]
    wan: frozenset[str]
    currencies: Mapping[str, str]
    banks: Sequence[Bank]
    labels: Labels
    formats: Sequence[Format]

    def mark(self, cell: str) -> str:
        """Return what a mark of direction says: in, out, neutral, or nothing where it is none."""
        word = plain(cell)
        if word in self.income:
            return "in"
        if word in self.outgo:
            return "out"
        return "neutral" if word in self.neutral else ""

    def said(self, text: str, *, card: bool = False) -> str:
        """Return what a description says of the direction: in, out or nothing."""
        word = plain(text)
        if any(each in word for each in self.said_in) or (card and any(each in word for each in self.card_in)):
            return "in"
        return "out" if any(each in word for each in self.said_out) else ""

    def currency(self, text: str) -> str:
        """Return the ISO code of a currency as written, empty for what is none."""
        return self.currencies.get(plain(text), "")

    def is_nothing(self, text: str) -> bool:
        word = text.strip()
        return not word or word.lower() in self.nothing or not word.strip("-—/ ")

    def is_total(self, text: str) -> bool:
        word = plain(text)
        return any(each in word for each in self.totals)


def words_of(file: StatementFormatsFile) -> Words:
    """Return the words of a catalog, ready to be looked up."""
    values = file.values
    return Words(
        headings=heading_words(file),
        parts=file.parts,
        prefer=file.prefer,
        income=frozenset(map(plain, values.income)),
        outgo=frozenset(map(plain, values.outgo)),
        neutral=frozenset(map(plain, values.neutral)),
        nothing=frozenset(each.lower() for each in values.nothing),
        totals=tuple(map(plain, values.totals)),
        said_in=tuple(map(plain, values.said_in)),
        said_out=tuple(map(plain, values.said_out)),
        card_in=tuple(map(plain, values.card_in)),
        wan=frozenset(values.wan),
        currencies={plain(word): each.code for each in file.currency for word in (*each.words, each.code)},
        banks=file.bank,
        labels=file.labels,
        formats=file.format,
    )


def heading_words(file: StatementFormatsFile) -> dict[str, dict[str, float]]:
    """Return the fields of every whole heading, the surer the earlier it stands in its list."""
    found: dict[str, dict[str, float]] = {}
    for each in file.heading:
        for place, word in enumerate(each.words):
            found.setdefault(plain(word), {}).setdefault(each.field, WHOLE - place * RANK)
    return found


def meanings(heading: str, words: Words) -> dict[str, float]:
    """Return what a heading may mean, each field with how sure that is; empty for one that says nothing known."""
    word = UNITS.sub("", plain(heading))
    if not word:
        return {}
    whole = words.headings.get(word) or words.headings.get(plain(heading)) or {}
    return {**made_of(word, words.parts), **whole}


def made_of(word: str, parts: Parts) -> dict[str, float]:  # noqa: PLR0911  (a line a meaning)
    """Return what the parts of a heading make of it."""

    def has(among: Sequence[str]) -> bool:
        return any(each in word for each in among)

    amount, sided = has(parts.amount), has(parts.income) or has(parts.outgo)
    who = has(parts.name) or has(parts.number) or has(parts.bank)
    if has(parts.refund):
        return {"refund": MADE}
    if has(parts.balance) and not has(parts.day):
        return {"balance": MADE}
    if has(parts.other) and not (amount and sided) and (who or not sided):
        return of_the_other(word, parts)
    if sided and who and not amount:
        return {"counter_account" if has(parts.number) else "counterparty": PART}
    if has(parts.day) and not amount and not (has(parts.income) and has(parts.outgo)):
        return {"day": MADE, **({"clock": MADE} if has(parts.clock) else {})}
    if sided or amount:
        return of_money(word, parts)
    if has(parts.mark):
        return {"mark": MADE}
    return {"account": PART} if has(parts.own) or has(parts.number) else {}


def of_money(word: str, parts: Parts) -> dict[str, float]:
    """Return what a heading that speaks of an amount or of a direction means."""
    income, outgo, amount, mark, posted = (
        any(each in word for each in among)
        for among in (parts.income, parts.outgo, parts.amount, parts.mark, parts.posted)
    )
    if income and outgo:
        return {"amount": MADE} if amount and not mark else {"mark": MADE, "amount": PART}
    if income or outgo:
        side = "income" if income else "outgo"
        return {side: MADE if amount or len(word) <= SHORT else PART}
    return {"amount": MADE, "income": PART} if posted else {"amount": MADE}


def of_the_other(word: str, parts: Parts) -> dict[str, float]:
    """Return what a heading that speaks of the other party means."""
    named = any(each in word for each in parts.name)
    if any(each in word for each in parts.number):
        return {"counterparty": MADE, "counter_account": PART} if named else {"counter_account": MADE}
    if any(each in word for each in parts.bank):
        return {"counter_bank": MADE}
    return {"counterparty": MADE if named or len(word) <= SHORT else PART}
