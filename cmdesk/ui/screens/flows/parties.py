"""The table of counterparties: who pays and is paid, as what, and how much of the whole that is."""

from collections.abc import Mapping, Sequence
from datetime import date

from cmdesk.analysis.bank import Counterparty
from cmdesk.ui import table
from cmdesk.ui.screens.flows import words
from cmdesk.ui.table import Cell, Column
from cmdesk.ui.text import tr


def columns(names: Mapping[str, str], business: frozenset[str], today: date) -> Sequence[Column[Counterparty]]:
    """Return the columns; names are those of the classes."""

    def label(each: Counterparty) -> Cell:
        first = each.labels[0]
        more = f" +{len(each.labels) - 1}" if len(each.labels) > 1 else ""
        tone = words.tone_of(first, business)
        return table.chip(names.get(first, first) + more, tone, None if tone == "warn" else "")

    def name(each: Counterparty) -> Cell:
        tip = "\n".join(each.variants) if len(each.variants) > 1 else ""
        shown = each.name or tr("flows", "no name printed")
        return table.text(shown, bold=bool(each.name), tip=tip)

    column = Column[Counterparty]
    return (
        column(key="name", title=tr("flows", "Counterparty"), cell=name, stretch=True, sortable=True),
        column(key="label", title=tr("flows", "Class"), cell=label, width=126),
        column(key="inflow", title=tr("flows", "In, yuan"), cell=lambda each: table.number(words.yuan(each.inflow)),
               width=112, right=True, sortable=True),
        column(key="outflow", title=tr("flows", "Out, yuan"), cell=lambda each: table.number(words.yuan(each.outflow)),
               width=112, right=True, sortable=True),
        column(key="share", title=tr("flows", "Share"), width=120, priority=1,
               tip=tr("flows", "Of the effective inflow, else of the outflow"),
               cell=lambda each: table.bar(float(each.share or 0), words.share(each.share))),
        column(key="count", title=tr("flows", "Rows"), cell=lambda each: table.number(f"{each.count:,}"), width=64,
               right=True, sortable=True, priority=2),
        column(key="last", title=tr("flows", "Last"), width=92, priority=3, sortable=True,
               cell=lambda each: table.text(words.day_words(each.last, today), tone="secondary")),
    )  # fmt: skip
