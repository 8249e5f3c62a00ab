"""Bank flows (流水分析): the clients that have any, and the flows of one."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from cmdesk.services.bank_clients import FlowClient, flow_clients
from cmdesk.ui import table
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import action, button, column, empty_state
from cmdesk.ui.list_detail import ListDetail
from cmdesk.ui.screens.flows import words
from cmdesk.ui.screens.flows.work import FlowsWork
from cmdesk.ui.table import Cell, Column, Rows, TableView
from cmdesk.ui.text import tr

TABLES = frozenset({"bank_account", "bank_file", "bank_flow", "party"})


class FlowsScreen(QWidget):
    """A list of clients; Enter opens one, Esc leads back."""

    placed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("flows_screen")
        self.desk = desk
        self.work: FlowsWork | None = None
        self.rows: Rows[FlowClient] = Rows(columns(), self._fetch, key=lambda each: each.party_id)
        self.table: TableView[FlowClient] = TableView(
            self.rows, says=tr("flows", "Clients with flows"), lines=2, name="flow_clients"
        )
        self.list: ListDetail[FlowClient] = ListDetail(self.table, inspector=False)
        self.list.show_head(on=False)
        go = button(tr("flows", "To the customers"), lambda: desk.go("customers"), kind="primary", icon="building-2",
                    name="to_customers")  # fmt: skip
        note = tr("flows", "Open a customer and its tab “Bank flows”, and let the files go there.")
        self.list.set_empty(empty_state(tr("flows", "No client has bank flows yet"), note, primary=go))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self.setLayout(column(self._stack))
        self._back = action(self, tr("flows", "Back to the list"), self.to_list, shortcut="Esc", name="to_list")
        self._back.setEnabled(False)
        self.table.opened.connect(lambda client: self.open(client.party_id))
        self.list.found.connect(lambda _words: self.rows.refresh(keep=False))
        desk.changed.connect(self._changed, Qt.ConnectionType.QueuedConnection)

    def crumbs(self) -> Sequence[str]:
        return self.work.crumbs() if self.work else ()

    def show_place(self, party: UUID | str | None = None, **_where: Any) -> None:
        """Show a client's flows, or the list."""
        if party is not None:
            self.open(UUID(str(party)))
        elif self.work is None:
            self.rows.refresh(keep=False)
            self.table.setFocus()

    def open(self, party_id: UUID) -> None:
        """Show the flows of a client."""
        if self.work is None or self.work.party_id != party_id:
            self._drop()
            self.work = FlowsWork(self.desk, party_id)
            self.work.placed.connect(self.placed)
            self._stack.addWidget(self.work)
        self._stack.setCurrentWidget(self.work)
        self._back.setEnabled(True)
        self.work.show_place()
        self.placed.emit()

    def to_list(self) -> None:
        """Go back to the clients."""
        self._drop()
        self.rows.refresh(keep=False)
        self._stack.setCurrentWidget(self.list)
        self._back.setEnabled(False)
        self.table.setFocus()
        self.placed.emit()

    def _drop(self) -> None:
        if self.work is not None:
            self._stack.removeWidget(self.work)
            self.work.deleteLater()
            self.work = None

    def _fetch(self, offset: int, limit: int) -> Sequence[FlowClient]:
        return self.desk.ask(flow_clients, search=self.list.search.text().strip())[offset : offset + limit]

    @Slot(frozenset)
    def _changed(self, tables: frozenset[str]) -> None:
        if tables & TABLES and self.work is None and self.isVisible():
            self.rows.refresh()


def columns() -> Sequence[Column[FlowClient]]:
    def name(each: FlowClient) -> Cell:
        return table.text(each.name, each.contact, bold=True)

    def days(each: FlowClient) -> Cell:
        return table.text(f"{each.first} – {each.last}" if each.first else words.NOTHING, tone="secondary")

    column_ = Column[FlowClient]
    return (
        column_(key="name", title=tr("flows", "Client"), cell=name, stretch=True),
        column_(key="accounts", title=tr("flows", "Accounts"), cell=lambda each: table.number(str(each.accounts)),
                width=90, right=True),
        column_(key="files", title=tr("flows", "Files"), cell=lambda each: table.number(str(each.files)), width=80,
                right=True),
        column_(key="rows", title=tr("flows", "Rows"), cell=lambda each: table.number(f"{each.rows:,}"), width=100,
                right=True),
        column_(key="days", title=tr("flows", "Days"), cell=days, width=220),
    )  # fmt: skip
