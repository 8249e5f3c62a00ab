"""What a statement holds once it is read, and how it is told on the command line."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from cmdesk.analysis.transaction import Transaction
from cmdesk.core.errors import Problem
from cmdesk.core.text import Message, Translate, english

NONE = Decimal(0)


@dataclass(frozen=True, kw_only=True)
class Answers:
    """What the user set right of a layout: columns by field, None for none, and what else was asked.

    outgo_positive: in a column of amounts with a sign, money going out is above nought. swapped: 借 and 贷 are those
    of the holder's own books. newest_first: the order of the rows. year: of days printed without one.
    """

    columns: Mapping[str, int | None] = field(default_factory=dict)
    header_row: int | None = None
    outgo_positive: bool | None = None
    swapped: bool | None = None
    newest_first: bool | None = None
    year: int | None = None


@dataclass(frozen=True, kw_only=True)
class Head:
    """What stands above the rows, as printed; empty or None where it is not told. bank is a code of the catalog."""

    holder: str = ""
    number: str = ""
    bank: str = ""
    currency: str = ""
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, kw_only=True)
class Break:
    """A row whose printed balance does not follow from its older neighbour."""

    row: int
    expected: Decimal
    printed: Decimal


@dataclass(frozen=True, kw_only=True)
class ReadStatement:
    """A statement as it was understood. Rows count from 1 as in the file, columns from 0.

    transactions: oldest first as the file orders them. skipped: rows under the headings that are no transactions.
    problems: rows that should be transactions and cannot be read. doubts: what is to be checked; empty when sure.
    unsure: the direction, a column or the order is a guess, and the user is to say.
    """

    file: str
    format: str
    encoding: str | None
    sheet: str
    sheets: tuple[str, ...]
    header_row: int | None
    headings: tuple[str, ...]
    columns: Mapping[str, int]
    head: Head
    transactions: tuple[Transaction, ...]
    breaks: tuple[Break, ...]
    skipped: tuple[int, ...]
    problems: tuple[Problem, ...]
    doubts: tuple[Message, ...]
    unsure: bool
    newest_first: bool
    answers: Answers

    def total(self, direction: str) -> Decimal:
        """Return the sum of the amounts of a direction, over all currencies as printed."""
        return sum((each.amount for each in self.transactions if each.direction == direction), NONE)

    def count(self, direction: str) -> int:
        return sum(each.direction == direction for each in self.transactions)

    @property
    def last_balance(self) -> Decimal | None:
        """The balance after the latest transaction; None where none is printed there."""
        return self.transactions[-1].balance if self.transactions else None


Recall = Callable[[Sequence[str]], Answers | None]
"""Returns what the user set right under these headings earlier; None where nothing."""


def as_json(found: ReadStatement, translate: Translate = english) -> dict[str, Any]:
    """Return the statement in the words of the command line."""
    times = [each.at for each in found.transactions]
    balance = found.last_balance
    return {
        "format": found.format,
        "encoding": found.encoding,
        "sheet": found.sheet,
        "header_row": found.header_row,
        "columns": {name: found.headings[place] for name, place in found.columns.items()},
        "account": {
            "holder": found.head.holder,
            "number": found.head.number,
            "bank": found.head.bank,
            "from": found.head.first.isoformat() if found.head.first else None,
            "to": found.head.last.isoformat() if found.head.last else None,
        },
        "n_tx": len(found.transactions),
        "n_in": found.count("in"),
        "total_in": str(found.total("in")),
        "n_out": found.count("out"),
        "total_out": str(found.total("out")),
        "n_neutral": found.count("neutral"),
        "total_neutral": str(found.total("neutral")),
        "by_currency": by_currency(found.transactions),
        "first_ts": stamp(min(times)) if times else None,
        "last_ts": stamp(max(times)) if times else None,
        "last_balance": None if balance is None else str(balance),
        "balance_breaks": [
            {"row": each.row, "expected": str(each.expected), "printed": str(each.printed)} for each in found.breaks
        ],
        "skipped_rows": list(found.skipped),
        "problems": [{"row": each.row, "message": each.message.read(translate)} for each in found.problems],
        "warnings": [each.read(translate) for each in found.doubts],
        "sure": not found.unsure,
    }


def by_currency(rows: Sequence[Transaction]) -> dict[str, dict[str, Any]]:
    """Return count, inflow and outflow of each currency."""
    found: dict[str, dict[str, Any]] = {}
    for row in rows:
        sums = found.setdefault(row.currency, {"n": 0, "in": NONE, "out": NONE})
        sums["n"] += 1
        if row.direction != "neutral":
            sums[row.direction] += row.amount
    return {code: {"n": sums["n"], "in": str(sums["in"]), "out": str(sums["out"])} for code, sums in found.items()}


def stamp(at: datetime) -> str:
    return at.strftime("%Y-%m-%d %H:%M:%S")
