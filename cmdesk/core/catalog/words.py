"""Words that must not stand in a note, a memo or a proposal, or that call for a second look."""

from typing import Literal

from cmdesk.core.catalog.entry import Entry, Meta, Shown

FILE = "prohibited_words.toml"

ALL, ALL_SALES = "all", "all_sales"
Scope = Literal["all", "all_sales", "credit", "wealth", "insurance", "securities", "futures"]


class Word(Entry, frozen=True, kw_only=True):
    """One pattern, a regular expression that minds no case, where it applies and what to write instead.

    block_fields: only there it is as grave as level says, elsewhere a warning. not_for: products it is no matter with.
    negatable: said to be absent (未发现…) it is a mere notice.
    """

    code: str
    level: Literal["block", "warn"]
    name: Shown
    pattern: str
    reason: Shown
    suggest: Shown
    scope: tuple[Scope, ...]
    block_fields: tuple[str, ...] = ()
    not_for: tuple[str, ...] = ()
    negatable: bool = True


class WordsFile(Entry, frozen=True, kw_only=True):
    """The tables of prohibited_words.toml."""

    negation_prefixes: tuple[str, ...]
    negation_window: int
    sales_scopes: tuple[Scope, ...]
    meta: Meta
    word: tuple[Word, ...]
