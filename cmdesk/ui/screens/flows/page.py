"""The flows of one client: figures, months, counterparties and rows, findings; filtered by whatever is clicked."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from cmdesk.analysis.bank import Finding
from cmdesk.core.progress import Progress
from cmdesk.services.bank_analysis import Flows, analyse_party
from cmdesk.services.bank_payment import monthly_payment
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import action, action_button, column, holding, label, muted, row
from cmdesk.ui.screens.flows import classing, figures, words
from cmdesk.ui.screens.flows.chart import ChartCard
from cmdesk.ui.screens.flows.detail import ROWS, Detail
from cmdesk.ui.screens.flows.evidence import to_workpaper
from cmdesk.ui.screens.flows.exporting import export_flows
from cmdesk.ui.screens.flows.filtering import ask_filter
from cmdesk.ui.screens.flows.findings import Findings
from cmdesk.ui.screens.flows.wanted import Wanted
from cmdesk.ui.text import reading, tr

TABLES = frozenset({"bank_account", "bank_file", "bank_flow", "flow_class", "link", "application"})


class FlowsPage(QWidget):
    """import_wanted(): the user wants to bring files in. dropped(paths): files were let go on it."""

    import_wanted = Signal()
    dropped = Signal(list)

    def __init__(self, desk: Desk, party_id: UUID, client: str) -> None:
        super().__init__()
        self.setObjectName("flows_page")
        self.desk, self.party_id, self.client = desk, party_id, client
        self.flows: Flows | None = None
        self._stale, self._reading = True, False
        self._make_actions()
        self.chart = ChartCard()
        self.detail = Detail(desk, party_id, (self._filter, self._class))
        self.findings = Findings(self.show_finding)
        self.message = kit.MessageBar(closable=True)
        self._lay_out()
        self.chart.chart.picked.connect(
            lambda month: self.detail.want(replace(self.detail.wanted, month=month, day=None))
        )
        self.detail.changed.connect(self._show_chart)
        self.detail.class_wanted.connect(self.class_selected)
        self.detail.accounts.add_wanted.connect(self.import_wanted)
        desk.changed.connect(self._on_changed, Qt.ConnectionType.QueuedConnection)

    def _make_actions(self) -> None:
        self._add = action(
            self, tr("flows", "Add flows…"), self.import_wanted.emit, icon="upload", shortcut="Ctrl+U", name="add_flows"
        )
        self._class = action(self, tr("flows", "Class…"), self.class_selected, icon="tag", name="class")
        self._filter = action(
            self, tr("flows", "Filter…"), self.ask_filter, icon="filter", shortcut="Ctrl+Shift+F", name="filter"
        )
        self._clear = action(self, tr("flows", "Clear the filters"), self.clear, icon="x", name="clear_filters")
        self._evidence = action(
            self, tr("flows", "Into the work paper"), self.to_workpaper, icon="search-check", name="to_workpaper"
        )
        self._export = action(
            self, tr("flows", "Export to Excel…"), self.export, icon="table-2", shortcut="Ctrl+Shift+E", name="export"
        )
        action(self, tr("flows", "Find in the flows"), self._find, icon="search", shortcut="Ctrl+F")

    def _lay_out(self) -> None:
        self._note = muted("", name="flows_note")
        head = row(
            label(tr("flows", "Bank flows"), "title", bold=True),
            self._note,
            None,
            action_button(self._evidence, kind="ghost", icon="search-check"),
            action_button(self._add, icon="upload"),
            action_button(self._export, kind="ghost", icon="table-2"),
            gap=8,
            margins=(16, 0, 12, 0),
        )
        self._strip = holding(column(gap=0))
        self._left = column(
            self.message, self._strip, (self.chart, 4), (self.detail, 6), gap=10, margins=(12, 10, 12, 10)
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(holding(row((holding(self._left), 1), self.findings, gap=0)))
        self._stack.addWidget(self._nothing())
        self.setLayout(column(kit.bar("pagehead", head, 48), (self._stack, 1), gap=0))
        self.setAcceptDrops(True)

    def _nothing(self) -> QWidget:
        add = kit.button(
            tr("flows", "Add flows…"), self.import_wanted.emit, kind="primary", icon="upload", name="empty_add"
        )
        note = tr("flows", "Let the files go here: exports of any bank, WeChat, Alipay; csv, xls, xlsx or PDF.")
        return kit.empty_state(tr("flows", "No bank flows of this client yet"), note, primary=add)

    def refresh(self) -> None:
        """Read the flows and analyse them, in a job."""
        if self._reading:
            return
        self._stale, self._reading = False, True
        desk, party = self.desk, self.party_id

        def work(progress: Progress) -> Flows:
            with desk.book.read() as session:
                payment = monthly_payment(session, party, catalog=desk.catalog)
                return analyse_party(
                    session, party, catalog=desk.catalog, today=desk.today, payment=payment, progress=progress
                )

        desk.run_later(work, self._arrived, words=tr("flows", "Looking through the flows"), failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self._reading = False
        self.desk.report(error)

    def _arrived(self, flows: Flows) -> None:
        self._reading, self.flows = False, flows
        self._stack.setCurrentIndex(0 if flows.entries else 1)
        self._note.setText(span_words(flows))
        for act in (self._class, self._export, self._filter, self._evidence):
            act.setEnabled(bool(flows.entries))
        strip = figures.strip(flows.analysis)
        self._left.replaceWidget(self._strip, strip)
        kit.discard(self._strip)
        self._strip = strip
        self.findings.show_flows(flows)
        self.detail.show_flows(flows)
        self._show_chart()
        if self._stale:
            self.refresh()

    def _show_chart(self) -> None:
        if self.flows is not None:
            self.chart.show_months(words.bars(self.flows.analysis.months), self.detail.wanted.month)

    def show_finding(self, found: Finding) -> None:
        """Show the rows a finding rests on."""
        self.detail.want(Wanted(keys=frozenset(found.keys), title=reading(found.title)), ROWS)

    def clear(self) -> None:
        """Show everything again."""
        self.detail.search.clear()
        self.detail.want(Wanted())

    def ask_filter(self) -> None:
        """Ask for class, account, direction and the least amount."""
        if self.flows is not None:
            detail = self.detail
            ask_filter(self.desk, detail.tabs, detail.wanted, detail.account_names(), detail.want)

    def _find(self) -> None:
        self.detail.search.setFocus()
        self.detail.search.selectAll()

    def class_selected(self) -> None:
        """Ask what the selected rows, or the counterparty, are."""
        if self.flows is None:
            return
        detail = self.detail
        if detail.pane() is detail.party_table and (who := detail.party_table.current()) is not None:
            classing.class_counterparty(self.desk, detail.tabs, self.party_id, who)
        elif detail.pane() is detail.row_table and (picked := list(detail.row_table.selected())):
            current = self.flows.analysis.labels[picked[0].key]
            classing.class_entries(self.desk, detail.tabs, picked, current)

    def to_workpaper(self) -> None:
        """Write what the flows say into the work paper of the client's application."""
        if self.flows is not None:
            to_workpaper(self.desk, self.party_id, self.flows, self.message)

    def export(self) -> None:
        """Write the cleaned rows and the analysis to a workbook."""
        if self.flows is not None:
            export_flows(self.desk, self, self.client, self.flows)

    def show_place(self, **_where: Any) -> None:
        self._catch_up()

    def _catch_up(self) -> None:
        if self._stale and self.isVisible():
            self.refresh()

    @Slot(frozenset)
    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & TABLES:
            self._stale = True
            self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)


def span_words(flows: Flows) -> str:
    """Return how many accounts and rows there are, and the days they span; empty without any."""
    days = [entry.row.at.date() for entry in flows.entries]
    if not days:
        return ""
    return tr(
        "flows",
        "{accounts} accounts · {first} to {last} · {rows} rows",
        accounts=len(flows.accounts),
        first=min(days).isoformat(),
        last=max(days).isoformat(),
        rows=f"{len(days):,}",
    )
