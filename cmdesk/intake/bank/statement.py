"""What a statement of an account (流水) holds once it is read, and what a user may have to say of its layout."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any

import msgspec

from cmdesk.analysis.transaction import Direction, Transaction
from cmdesk.core.catalog.statement_formats import DayOrder, Order, Sign
from cmdesk.core.errors import Problem
from cmdesk.core.text import Message, message

FIELDS: Mapping[str, Message] = {
    "date": message("statement", "date"),
    "time": message("statement", "time"),
    "in": message("statement", "money in"),
    "out": message("statement", "money out"),
    "amount": message("statement", "amount, in or out"),
    "mark": message("statement", "in or out"),
    "balance": message("statement", "balance"),
    "refund": message("statement", "refund"),
    "currency": message("statement", "currency"),
    "counterparty": message("statement", "other party"),
    "counter_account": message("statement", "other party's account"),
    "counter_bank": message("statement", "other party's bank"),
    "payer": message("statement", "payer"),
    "payer_account": message("statement", "payer's account"),
    "payer_bank": message("statement", "payer's bank"),
    "payee": message("statement", "payee"),
    "payee_account": message("statement", "payee's account"),
    "payee_bank": message("statement", "payee's bank"),
    "summary": message("statement", "summary"),
    "purpose": message("statement", "purpose"),
    "channel": message("statement", "channel"),
    "serial": message("statement", "serial number"),
    "voucher": message("statement", "voucher"),
    "status": message("statement", "status"),
    "account": message("statement", "own account"),
}
"""What a column of a statement may mean, and what it is called."""


@dataclass(frozen=True, kw_only=True)
class Answers:
    """What a user said of files with the same headings; what is empty or None is found by the reader.

    columns: place of each field from 0, None where there is no such column. header_row from 1, 0 for a file without
    headings. year: of days printed without one. currency: ISO 4217, where no column tells.
    """

    columns: Mapping[str, int | None] = field(default_factory=dict)
    header_row: int | None = None
    sign: Sign = ""
    order: Order = ""
    days: DayOrder = ""
    year: int | None = None
    currency: str = ""

    def as_json(self) -> dict[str, Any]:
        """Return the answers as JSON holds them."""
        found: dict[str, Any] = msgspec.to_builtins(self)
        return found

    @classmethod
    def of_json(cls, told: Any) -> "Answers":
        """Return answers kept as JSON; none where they are not what this version knows."""
        try:
            found = msgspec.convert(told, cls)
        except msgspec.ValidationError:
            return cls()
        return found if set(found.columns) <= set(FIELDS) else cls()


@dataclass(frozen=True, kw_only=True)
class Head:
    """What stands above the headings, as printed; empty where nothing does."""

    holder: str = ""
    number: str = ""
    bank: str = ""
    currency: str = ""
    first: str = ""
    last: str = ""


@dataclass(frozen=True, kw_only=True)
class Break:
    """A row whose printed balance does not follow from that of its older neighbour."""

    row: int
    expected: Decimal
    printed: Decimal


@dataclass(frozen=True, kw_only=True)
class Sum:
    """Rows and their amounts, over all currencies as printed."""

    rows: int
    amount: Decimal


@dataclass(frozen=True, kw_only=True)
class ReadStatement:
    """A statement as it was read. Rows count from 1 as in the file, columns from 0.

    format: how it was read, such as "two columns, csv". encoding: None for a workbook. sheet: the one read, several
    parted by 、. header_row: None where there are no headings. columns: of each field that was found. transactions:
    oldest first. breaks: oldest first. skipped: rows under the headings that are no transactions. problems: rows that
    should be and cannot be read, and what the file says of itself that its rows do not bear out. doubts: what
    the reader is not sure of; none where it is. newest_first: the order of the file. last_balance: after the latest
    transaction, None without.
    """

    format: str
    encoding: str | None
    sheet: str
    header_row: int | None
    headings: tuple[str, ...]
    columns: Mapping[str, int]
    head: Head
    transactions: tuple[Transaction, ...]
    breaks: tuple[Break, ...]
    skipped: tuple[int, ...]
    problems: tuple[Problem, ...]
    doubts: tuple[Message, ...]
    newest_first: bool
    last_balance: Decimal | None

    @property
    def first(self) -> datetime | None:
        """The earliest point in time of any row."""
        return min((each.at for each in self.transactions), default=None)

    @property
    def last(self) -> datetime | None:
        return max((each.at for each in self.transactions), default=None)

    def total(self, direction: Direction) -> Sum:
        """Return rows and amounts of one direction."""
        return total(each.amount for each in self.transactions if each.direction == direction)

    def by_currency(self) -> dict[str, tuple[int, Decimal, Decimal]]:
        """Return rows, money in and money out of each currency, in the order they first occur."""
        found: dict[str, list[Transaction]] = {}
        for each in self.transactions:
            found.setdefault(each.currency, []).append(each)
        return {currency: (len(rows), money(rows, "in"), money(rows, "out")) for currency, rows in found.items()}


def money(rows: Iterable[Transaction], way: Direction) -> Decimal:
    return total(row.amount for row in rows if row.direction == way).amount


@dataclass(frozen=True, kw_only=True)
class Preview:
    """The first rows of a sheet as texts, and the field each column was taken for, empty where for none."""

    sheets: tuple[str, ...]
    sheet: str
    header_row: int | None
    headings: tuple[str, ...]
    fields: tuple[str, ...]
    rows: Sequence[Sequence[str]]


def total(amounts: Iterable[Decimal]) -> Sum:
    found = list(amounts)
    return Sum(rows=len(found), amount=sum(found, Decimal(0)))
