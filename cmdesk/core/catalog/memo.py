"""How a credit memo is built, who approves it, and what it is sent back for."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from cmdesk.core.catalog.entry import Choice, Entry, Meta, Shown

FILE = "memo_sections.toml"


class Section(Entry, frozen=True, kw_only=True):
    """One section of the memo: the facts it takes, its tables, and the rule it must obey."""

    code: str
    name: Shown
    required: bool
    tables: tuple[Shown, ...]
    fields: tuple[str, ...]
    rule: Shown


class FiveC(Entry, frozen=True, kw_only=True):
    """One of the five Cs; weight in percent, the five add up to 100."""

    code: str
    name: Shown
    weight: int
    hint: Shown


class FiveCLight(Entry, frozen=True, kw_only=True):
    """From which total on the score is green, or yellow; below it is red."""

    green: int
    yellow: int


class Limits(Entry, frozen=True, kw_only=True):
    """What a memo must reach: the part of a chapter's fields that may stay blank, how old facts may be, in days."""

    blank: Decimal
    fact_days: int
    statement_days: int


class Approval(Entry, frozen=True, kw_only=True):
    """One state of the approval chain, who acts in it, and the states it may move to.

    Staying longer than limit_days is late. needs is what must hold before an application comes here: documents, that
    no required document is lacking; drawdown, that every condition of the approval is met.
    """

    code: str
    name: Shown
    actor: Shown
    to: tuple[str, ...]
    limit_days: int | None = None
    needs: tuple[Literal["documents", "drawdown"], ...] = ()


class MemoFile(Entry, frozen=True, kw_only=True):
    """The tables of memo_sections.toml."""

    meta: Meta
    statement: Shown
    conclusions: tuple[Choice, ...]
    reject_reasons: tuple[Choice, ...]
    limits: Limits
    section: tuple[Section, ...]
    five_c_light: FiveCLight
    five_c: tuple[FiveC, ...]
    approval: tuple[Approval, ...]


@dataclass(frozen=True, kw_only=True)
class Memo:
    """The memo's structure; sections, five_c and approvals by code in the order of the file."""

    title: Shown
    statement: Shown
    conclusions: Mapping[str, Choice]
    reject_reasons: Mapping[str, Choice]
    limits: Limits
    sections: Mapping[str, Section]
    five_c: Mapping[str, FiveC]
    five_c_light: FiveCLight
    approvals: Mapping[str, Approval]
