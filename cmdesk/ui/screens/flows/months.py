"""The months as a table, with what was left out of each and why."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cmdesk.analysis.bank import Month
from cmdesk.ui import table
from cmdesk.ui.kit import column
from cmdesk.ui.screens.flows import words
from cmdesk.ui.table import Cell, Column, Rows, TableView
from cmdesk.ui.text import tr


class MonthsPane(QWidget):
    """opened(key): Enter or a double click on a month."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.rows: Rows[Month] = Rows(columns(), key=lambda month: month.key)
        self.table: TableView[Month] = TableView(self.rows, says=tr("flows", "By month"), name="flow_months")
        self.table.opened.connect(lambda month: self.opened.emit(month.key))
        self.setLayout(column(self.table))

    def show_months(self, months: Sequence[Month]) -> None:
        self.rows.fill(list(reversed(months)))


def columns() -> Sequence[Column[Month]]:
    def name(month: Month) -> Cell:
        return table.mark(month.key, "warn") if month.partial else table.text(month.key, bold=True)

    def money(key: str, title: str, *, width: int = 108, priority: int = 0) -> Column[Month]:
        def cell(month: Month) -> Cell:
            value = getattr(month, key)
            return table.number(words.NOTHING if value is None else words.exact(value))

        return Column[Month](key=key, title=title, cell=cell, width=width, right=True, priority=priority)

    def payer(month: Month) -> Cell:
        return table.text(
            f"{month.top_payer} {words.share(month.top_share)}" if month.top_payer else "", tone="secondary"
        )

    return (
        Column[Month](key="key", title=tr("flows", "Month"), cell=name, width=92),
        money("effective", tr("flows", "Effective")),
        money("gross", tr("flows", "All in")),
        money("out", tr("flows", "Out")),
        money("operating_out", tr("flows", "Of it business"), priority=3),
        money("balance", tr("flows", "Last balance"), priority=1),
        money("average", tr("flows", "Average balance"), priority=2),
        Column[Month](key="payer", title=tr("flows", "Largest payer"), cell=payer, stretch=True),
    )
