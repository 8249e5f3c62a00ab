"""Signals of trouble after a loan is paid out."""

from typing import Literal

from cmdesk.core.catalog.entry import Choice, Entry, Meta, Shown
from cmdesk.core.catalog.flags import Level

FILE = "warning_signals.toml"


class SignalFact(Entry, frozen=True, kw_only=True):
    """One thing the signals ask for that is no figure of a statement; fractions are 0.20 for 20 %."""

    code: str
    name: Shown
    type: Literal["number", "bool", "text"]


class Signal(Entry, frozen=True, kw_only=True):
    """One signal: raised where expr holds; without expr somebody ticks it. It is answered within workdays."""

    code: str
    group: str
    name: Shown
    trigger: Shown
    expr: str = ""
    level: Level
    action: Shown
    workdays: int


class SignalsFile(Entry, frozen=True, kw_only=True):
    """The tables of warning_signals.toml; so many red or orange ones within escalate_days put a client on the list."""

    meta: Meta
    escalate_red: int
    escalate_orange: int
    escalate_days: int
    group: tuple[Choice, ...]
    fact: tuple[SignalFact, ...]
    signal: tuple[Signal, ...]
