"""Which rows of the flows are wanted: by month, day, account, class, counterparty, finding, words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from cmdesk.analysis.bank import Counterparty, Entry
from cmdesk.services.bank_analysis import Flows


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """What is filtered by; empty or None for everything. keys: those a finding names, title is what it is called."""

    month: str = ""
    day: date | None = None
    account: str = ""
    label: str = ""
    side: str = ""
    party: str = ""
    keys: frozenset[str] | None = None
    title: str = ""
    least: Decimal | None = None
    words: str = ""

    def any(self) -> bool:
        return self != Wanted()


def chosen(flows: Flows, wanted: Wanted) -> Sequence[Entry]:
    """Return the rows that are wanted, newest first."""
    tests = list(tests_of(flows, wanted))
    rows = [entry for entry in flows.entries if all(test(entry) for test in tests)] if tests else list(flows.entries)
    return sorted(rows, key=lambda entry: entry.row.at, reverse=True)


Test = Callable[[Entry], bool]


def tests_of(flows: Flows, wanted: Wanted) -> Sequence[Test]:
    labels, found = flows.analysis.labels, list[Test]()
    if wanted.keys is not None:
        keys = wanted.keys
        found.append(lambda entry: entry.key in keys)
    if wanted.account:
        found.append(lambda entry: entry.account == wanted.account)
    if wanted.month:
        year, month = int(wanted.month[:4]), int(wanted.month[5:])
        found.append(lambda entry: entry.row.at.year == year and entry.row.at.month == month)
    if wanted.day is not None:
        found.append(lambda entry: entry.row.at.date() == wanted.day)
    if wanted.label:
        found.append(lambda entry: labels[entry.key] == wanted.label)
    if wanted.side:
        found.append(lambda entry: entry.row.direction == wanted.side)
    if wanted.least is not None:
        least = wanted.least
        found.append(lambda entry: abs(entry.row.amount) >= least)
    if wanted.party:
        names = variants(flows, wanted.party)
        found.append(lambda entry: entry.row.counterparty in names)
    if wanted.words:
        words = wanted.words.lower()
        found.append(lambda entry: words in said(entry).lower())
    return found


def variants(flows: Flows, name: str) -> frozenset[str]:
    """Return every name a counterparty is printed with."""
    party = next((each for each in flows.analysis.counterparties if each.name == name), None)
    return frozenset(party.variants if party else (name,))


def said(entry: Entry) -> str:
    row = entry.row
    return f"{row.counterparty} {row.summary} {row.purpose} {row.channel} {row.counter_account} {row.amount}"


def parties_of(flows: Flows, found: Sequence[Entry]) -> list[Counterparty]:
    """Return the counterparties of some rows, each with what just these add up to."""
    by_key = {entry.key: entry.row for entry in found}
    shown = []
    for each in flows.analysis.counterparties:
        within = [by_key[key] for key in each.keys if key in by_key]
        if within:
            into = sum((row.amount for row in within if row.direction == "in"), Decimal(0))
            out = sum((row.amount for row in within if row.direction == "out"), Decimal(0))
            shown.append(replace(each, inflow=into, outflow=out, count=len(within)))
    return shown
