"""What each ledger is called, what one row of it is, and where each column's value comes from; and the reports."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Literal

import msgspec

from cmdesk.core.catalog.entry import Entry, Meta, Shown, ValueType
from cmdesk.core.expressions import Expression, parse

FILE = "ledgers.toml"
BY_HAND = "note"
FIGURES = frozenset({"int", "decimal", "money", "percent"})
UNITS: Mapping[str, Decimal] = {"万元": Decimal(10_000), "亿元": Decimal(100_000_000)}
"""What a money column of this unit divides yuan by; of any other unit the amount stays in yuan."""


class Mark(Entry, frozen=True, kw_only=True):
    """A colour for cells of a column; one of the four says for which.

    within: a date less than so many days after today, 0 for one before today. values: one of these texts. below,
    above: a figure as the column shows it.
    """

    tone: Literal["ok", "warn", "bad"]
    within: int | None = None
    values: tuple[Shown, ...] = msgspec.field(name="is", default=())
    below: Decimal | None = None
    above: Decimal | None = None


class LedgerColumn(Entry, frozen=True, kw_only=True):
    """One column.

    source is a value of what a row is (ledger_values.py), "= " and an expression over such values, or "note" for one
    written by hand. width counts half-width characters, 0 is usual for the type; format is a number format of Excel,
    empty for the usual one. Of several marks the first that fits holds. Choices are the values it takes, where they
    are few and the source does not know them.
    """

    key: str
    name: Shown
    type: ValueType
    unit: Shown = ""
    required: bool = True
    computed: bool = False
    choices: tuple[Shown, ...] = ()
    note: Shown = ""
    source: str = msgspec.field(name="from", default="")
    width: int = 0
    format: str = ""
    total: bool = False
    marks: tuple[Mark, ...] = ()

    @property
    def by_hand(self) -> bool:
        return self.source == BY_HAND

    @property
    def expression(self) -> Expression | None:
        return parse(self.source[1:]) if self.source.startswith("=") else None

    @property
    def figure(self) -> bool:
        return self.type in FIGURES


class LedgerEntry(Entry, frozen=True, kw_only=True):
    """One ledger as the bank defines it; primary_key is the key of the column that tells rows apart.

    source says what one row is; a ledger without it is not kept in the book yet and shows nowhere. key is what scripts
    call it, empty for its code. order names values to sort by, a minus before one turns it round; empty is the source's
    own. frozen is the key of the last column that stays in sight.
    """

    code: str
    name: Shown
    purpose: Shown
    primary_key: str
    columns: tuple[LedgerColumn, ...]
    key: str = ""
    source: str = ""
    order: tuple[str, ...] = ()
    frozen: str = ""

    @property
    def called(self) -> str:
        return self.key or self.code


class Report(Entry, frozen=True, kw_only=True):
    """One regular report: when it is due and what it counts."""

    code: str
    name: Shown
    when: Shown
    metrics: tuple[Shown, ...]


class LedgersFile(Entry, frozen=True, kw_only=True):
    """The tables of ledgers.toml."""

    meta: Meta
    ledger: tuple[LedgerEntry, ...]
    report: tuple[Report, ...]
