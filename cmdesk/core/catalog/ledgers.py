"""What each ledger is called and which columns it has; and the regular reports."""

from cmdesk.core.catalog.entry import Entry, Meta, Shown, ValueType

FILE = "ledgers.toml"


class LedgerColumn(Entry, frozen=True, kw_only=True):
    """One column; a computed one is worked out by the program. Choices are the values it takes, where they are few."""

    key: str
    name: Shown
    type: ValueType
    unit: Shown = ""
    required: bool = True
    computed: bool = False
    choices: tuple[Shown, ...] = ()
    note: Shown = ""


class LedgerEntry(Entry, frozen=True, kw_only=True):
    """One ledger as the bank defines it; primary_key is the key of the column that tells rows apart."""

    code: str
    name: Shown
    purpose: Shown
    primary_key: str
    columns: tuple[LedgerColumn, ...]


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
