"""Words that must not stand in what a client, the bank or a supervisor will read."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from cmdesk.core.catalog.analysis import Analysis
from cmdesk.core.catalog.words import ALL, ALL_SALES, Word, WordsFile

SCOPES = ("credit", "wealth", "insurance", "securities", "futures")
Severity = Literal["block", "warn", "info"]


@dataclass(frozen=True, kw_only=True)
class Hit:
    """One find: the word's code in the catalog, what stands there, from start to end in the text, and how grave.

    block: the text must not be saved or handed in so. warn: it may, with a reason. info: the text denies it.
    """

    code: str
    text: str
    start: int
    end: int
    severity: Severity


def words_check(rules: Analysis, text: str, *, scope: str, field: str = "", product: str = "") -> tuple[Hit, ...]:
    """Return every find in a text of one scope, in the order of the catalog, then of the text.

    field: which field the text stands in (purpose, note …). product: the code of the product it is about. Raises
    ValueError naming scope where it is none of SCOPES. Source: bank-defaults
    """
    if scope not in SCOPES:
        raise ValueError("scope")
    return tuple(
        Hit(
            code=word.code,
            text=found.group(),
            start=found.start(),
            end=found.end(),
            severity=severity(word, rules.words_file, text[: found.start()], field),
        )
        for word in rules.words.values()
        if applies(word, rules.words_file, scope) and product not in word.not_for
        for found in pattern(word.pattern).finditer(text)
        if found.group()
    )


def applies(word: Word, file: WordsFile, scope: str) -> bool:
    return ALL in word.scope or scope in word.scope or (ALL_SALES in word.scope and scope in file.sales_scopes)


def severity(word: Word, file: WordsFile, before: str, field: str) -> Severity:
    window = before[-file.negation_window :] if file.negation_window else ""
    if word.negatable and any(prefix in window for prefix in file.negation_prefixes):
        return "info"
    return "warn" if word.block_fields and field not in word.block_fields else word.level


@cache
def pattern(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE)
