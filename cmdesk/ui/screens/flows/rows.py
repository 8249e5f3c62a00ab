"""The table of transactions, with the class each bears and who gave it."""

from collections.abc import Mapping, Sequence

from cmdesk.analysis.bank import Entry
from cmdesk.services.bank_analysis import Flows
from cmdesk.ui import table
from cmdesk.ui.screens.flows import words
from cmdesk.ui.table import Cell, Column
from cmdesk.ui.text import tr


def columns(names: Mapping[str, str], business: frozenset[str], shown: "Shown") -> Sequence[Column[Entry]]:
    """Return the columns; shown holds the flows they are read from."""

    def day(entry: Entry) -> Cell:
        at = entry.row.at
        return table.text(at.date().isoformat(), at.strftime("%H:%M") if entry.row.timed else "", tone="secondary")

    def party(entry: Entry) -> Cell:
        row = entry.row
        return table.text(row.counterparty or tr("flows", "no name printed"), row.counter_account)

    def said(entry: Entry) -> Cell:
        row = entry.row
        return table.text(row.summary, " · ".join(filter(None, (row.purpose, row.channel, row.status))))

    def label(entry: Entry) -> Cell:
        code = shown.flows.analysis.labels[entry.key] if shown.flows else ""
        by_hand = shown.flows is not None and entry.key in shown.flows.analysis.by_hand
        tone = words.tone_of(code, business)
        return table.chip(names.get(code, code), tone, "pencil" if by_hand else None if tone == "warn" else "")

    def amount(entry: Entry, side: str) -> Cell:
        return table.number(words.exact(entry.row.amount) if entry.row.direction == side else words.NOTHING)

    def balance(entry: Entry) -> Cell:
        held = entry.row.balance
        return table.number(words.NOTHING if held is None else words.exact(held), tone="muted")

    column = Column[Entry]
    return (
        column(key="at", title=tr("flows", "Day"), cell=day, width=92),
        column(key="party", title=tr("flows", "Counterparty"), cell=party, stretch=True),
        column(key="said", title=tr("flows", "Said"), cell=said, width=150, priority=2),
        column(key="label", title=tr("flows", "Class"), cell=label, width=126),
        column(key="in", title=tr("flows", "In, yuan"), cell=lambda each: amount(each, "in"), width=108, right=True),
        column(key="out", title=tr("flows", "Out, yuan"), cell=lambda each: amount(each, "out"), width=108, right=True),
        column(key="balance", title=tr("flows", "Balance"), cell=balance, width=112, right=True, priority=3),
        column(key="account", title=tr("flows", "Account"), width=112, priority=4,
               cell=lambda each: table.text(shown.account(each.account), tone="secondary")),
    )  # fmt: skip


class Shown:
    """What the columns read from: the flows that are shown now."""

    def __init__(self) -> None:
        self.flows: Flows | None = None
        self.names: Mapping[str, str] = {}

    def account(self, key: str) -> str:
        return self.names.get(key, "")
