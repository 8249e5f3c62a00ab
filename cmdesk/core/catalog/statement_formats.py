"""How bank statements are read: words of headings and cells, banks, currencies, layouts a bank has set right."""

from typing import Literal

from cmdesk.core.catalog.entry import Entry, Meta

FILE = "statement_formats.toml"

StatementField = Literal[
    "day", "clock", "income", "outgo", "amount", "mark", "balance", "refund", "currency", "summary", "purpose",
    "counterparty", "counter_account", "counter_bank", "serial", "voucher", "channel", "status", "account", "kept",
]  # fmt: skip
"""What a column of a statement may hold; kept is for columns that are known and not used."""


class Parts(Entry, frozen=True, kw_only=True):
    """Words that headings are made of, by what they mean; posted is in an amount of either direction, or of income."""

    posted: tuple[str, ...]
    income: tuple[str, ...]
    outgo: tuple[str, ...]
    amount: tuple[str, ...]
    balance: tuple[str, ...]
    refund: tuple[str, ...]
    mark: tuple[str, ...]
    day: tuple[str, ...]
    clock: tuple[str, ...]
    other: tuple[str, ...]
    name: tuple[str, ...]
    number: tuple[str, ...]
    bank: tuple[str, ...]
    own: tuple[str, ...]


class Heading(Entry, frozen=True, kw_only=True):
    """Whole headings of one field."""

    field: StatementField
    words: tuple[str, ...]


class Preferred(Entry, frozen=True, kw_only=True):
    """Which of several columns of one meaning is taken, by a word of its heading, best first."""

    amount: tuple[str, ...]
    day: tuple[str, ...]


class Values(Entry, frozen=True, kw_only=True):
    """Words of cells: what stands for nothing, marks of direction, totals, what a description says of direction."""

    nothing: tuple[str, ...]
    income: tuple[str, ...]
    outgo: tuple[str, ...]
    neutral: tuple[str, ...]
    totals: tuple[str, ...]
    said_in: tuple[str, ...]
    said_out: tuple[str, ...]
    card_in: tuple[str, ...]
    wan: tuple[str, ...]


class Labels(Entry, frozen=True, kw_only=True):
    """Labels above the headings, by what they name."""

    holder: tuple[str, ...]
    number: tuple[str, ...]
    period: tuple[str, ...]
    currency: tuple[str, ...]


class Currency(Entry, frozen=True, kw_only=True):
    """A currency by its ISO 4217 code, and how statements write it."""

    code: str
    words: tuple[str, ...]


class Bank(Entry, frozen=True, kw_only=True):
    """Who prints a statement, and the words above it that tell so."""

    code: str
    name: str
    words: tuple[str, ...]


class Format(Entry, frozen=True, kw_only=True):
    """How a statement under just these headings is read; columns name headings by field."""

    code: str
    name: str
    headings: tuple[str, ...]
    columns: dict[str, str]
    outgo_positive: bool | None = None
    newest_first: bool | None = None


class StatementFormatsFile(Entry, frozen=True, kw_only=True):
    """The tables of statement_formats.toml."""

    meta: Meta
    parts: Parts
    heading: tuple[Heading, ...]
    prefer: Preferred
    values: Values
    labels: Labels
    currency: tuple[Currency, ...]
    bank: tuple[Bank, ...]
    format: tuple[Format, ...] = ()
