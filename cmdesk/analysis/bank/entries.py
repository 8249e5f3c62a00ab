"""What the analysis is given: accounts, their rows, and what the manager said of some."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from cmdesk.analysis.transaction import Transaction


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """A row of an account; label is the class the manager gave just this row, empty where none."""

    key: str
    account: str
    row: Transaction
    label: str = ""


@dataclass(frozen=True, kw_only=True)
class Account:
    """An account: ours if its money is the client's own; covered are the first and last days of its files.

    name: what it is called in a finding.
    """

    key: str
    name: str
    ours: bool
    holder: str = ""
    number: str = ""
    currency: str = "CNY"
    covered: tuple[tuple[date, date], ...] = ()


@dataclass(frozen=True, kw_only=True)
class Override:
    """What the manager said all rows with a counterparty in one direction are."""

    counterparty: str
    direction: str
    label: str


@dataclass(frozen=True, kw_only=True)
class Told:
    """Everything the analysis is given, in one place; entries of each account oldest first."""

    accounts: Mapping[str, Account]
    entries: Sequence[Entry]
    own: frozenset[str]
    related: frozenset[str]
    overrides: Mapping[tuple[str, str], str]
    today: date
