"""How statements of accounts (流水) are recognised: headings, marks of direction, currencies, lines that are none."""

from collections.abc import Mapping
from typing import Literal

from cmdesk.core.catalog.entry import Entry, Meta

FILE = "statement_formats.toml"

Field = Literal[
    "date", "time", "in", "out", "amount", "mark", "balance", "refund", "currency", "counterparty", "counter_account",
    "counter_bank", "payer", "payer_account", "payer_bank", "payee", "payee_account", "payee_bank", "summary",
    "purpose", "channel", "serial", "voucher", "status", "account",
]  # fmt: skip

Sign = Literal["", "customer", "ledger", "in", "out", "negative_in"]
"""How direction is told where the file leaves it open.

customer: 贷 is money in, as banks print; ledger: 借 is money in, as a firm's own books do; in, out: every amount is;
negative_in: an amount below zero came in, as on a credit card. Empty: as the file itself shows.
"""
Order = Literal["", "oldest_first", "newest_first"]
DayOrder = Literal["", "ymd", "dmy", "mdy"]


class Column(Entry, frozen=True, kw_only=True):
    """The headings of one field: whole ones in order of preference, what others end in, and what stands in them.

    A heading with one of never is not the field, unless it is a whole one.
    """

    code: Field
    words: tuple[str, ...]
    ends: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    never: tuple[str, ...] = ()


class Marks(Entry, frozen=True, kw_only=True):
    """What cells of a column of direction say; and what summaries begin with where nothing else tells."""

    into: tuple[str, ...]
    out: tuple[str, ...]
    neutral: tuple[str, ...]
    said_in: tuple[str, ...]
    said_out: tuple[str, ...]


class Lines(Entry, frozen=True, kw_only=True):
    """Rows that are no transactions, as regular expressions over a cell without blanks.

    total and carried fit whole cells: the first adds up, the second carries a balance. note fits the start of a row.
    part: of a total that is not that of the whole. ledger: in a title, says that a firm's own books are printed.
    card: in a title, says that it is of a credit card, whose spending stands above zero where no words tell. terminal:
    a heading that only a shop's card takings have, where a purchase is money in.
    """

    total: str
    part: str
    carried: str
    note: str
    ledger: str
    card: str
    terminal: str
    blank: tuple[str, ...]


class Labels(Entry, frozen=True, kw_only=True):
    """What stands before a value above the headings; other ends the value before it and is not kept."""

    holder: tuple[str, ...]
    number: tuple[str, ...]
    bank: tuple[str, ...]
    currency: tuple[str, ...]
    first: tuple[str, ...]
    last: tuple[str, ...]
    period: tuple[str, ...]
    other: tuple[str, ...]


class Counted(Entry, frozen=True, kw_only=True):
    """A line that tells how many rows or how much money there should be: regular expression with rows and amount."""

    code: Literal["all", "in", "out", "neutral"]
    pattern: str


class Currency(Entry, frozen=True, kw_only=True):
    """A currency by its ISO 4217 code and what else it is called."""

    code: str
    words: tuple[str, ...]


class Bank(Entry, frozen=True, kw_only=True):
    """A bank or payment service and the words that tell it in a title."""

    code: str
    words: tuple[str, ...]


class Layout(Entry, frozen=True, kw_only=True):
    """How files with these very headings are read, as somebody set it right; what is left out is found by meaning.

    fields: of each heading in turn, empty for one that is not used. absent: fields no column has. header_row from 1.
    """

    code: str
    name: str = ""
    headings: tuple[str, ...]
    fields: tuple[Field | Literal[""], ...]
    absent: tuple[Field, ...] = ()
    header_row: int | None = None
    sign: Sign = ""
    order: Order = ""
    days: DayOrder = ""
    year: int | None = None
    currency: str = ""


class StatementFormatsFile(Entry, frozen=True, kw_only=True):
    """The tables of statement_formats.toml."""

    meta: Meta
    column: tuple[Column, ...]
    marks: Marks
    lines: Lines
    labels: Labels
    counted: tuple[Counted, ...]
    currency: tuple[Currency, ...]
    bank: tuple[Bank, ...]
    layout: tuple[Layout, ...] = ()

    @property
    def patterns(self) -> Mapping[str, str]:
        """The regular expressions by where they stand."""
        lines = {f"lines, {name}": str(getattr(self.lines, name)) for name in PATTERNS}
        return lines | {f"counted {each.code}": each.pattern for each in self.counted}


PATTERNS = ("total", "part", "carried", "note", "ledger", "card", "terminal")
