"""The flows of one client: figures, months, counterparties and rows, findings; filtered by whatever is clicked."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from cmdesk.analysis.bank import Counterparty, Entry, Finding
from cmdesk.core.progress import Progress
from cmdesk.services.bank_analysis import Flows, account_name, analyse_party
from cmdesk.services.bank_payment import monthly_payment
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Tab, Tabs, action, action_button, column, holding, label, muted, row
from cmdesk.ui.screens.flows import classing, figures, parties, rows, words
from cmdesk.ui.screens.flows.accounts import AccountsPane
from cmdesk.ui.screens.flows.calendar import CalendarPane
from cmdesk.ui.screens.flows.chart import ChartCard
from cmdesk.ui.screens.flows.chips import chips
from cmdesk.ui.screens.flows.exporting import export_flows
from cmdesk.ui.screens.flows.findings import Findings
from cmdesk.ui.screens.flows.months import MonthsPane
from cmdesk.ui.screens.flows.wanted import Wanted, chosen
from cmdesk.ui.table import Rows, TableView
from cmdesk.ui.text import reading, tr

TABLES = frozenset({"bank_account", "bank_file", "bank_flow", "flow_class", "link", "finding", "finding_row"})
PARTIES, ROWS, CALENDAR, MONTHS, ACCOUNTS = "parties", "rows", "calendar", "months", "accounts"


class FlowsPage(QWidget):
    """import_wanted(): the user wants to bring a file in. renamed(): the crumbs are to be read again."""

    import_wanted = Signal()
    dropped = Signal(list)

    def __init__(self, desk: Desk, party_id: UUID, client: str) -> None:
        super().__init__()
        self.setObjectName("flows_page")
        self.desk, self.party_id, self.client = desk, party_id, client
        self.flows: Flows | None = None
        self.wanted = Wanted()
        self._stale, self._reading = True, False
        self._order: tuple[str, bool] = ("", False)
        self.shown = rows.Shown()
        names = words.class_names(desk.catalog)
        business = frozenset(each.code for each in desk.catalog.analysis.flows.income)
        self.parties: Rows[Counterparty] = Rows(
            parties.columns(names, business, desk.today), key=lambda each: each.name
        )
        self.entries: Rows[Entry] = Rows(rows.columns(names, business, self.shown), key=lambda each: each.key)
        self._make_widgets()
        self._make_actions()
        self._lay_out()
        self._connect()

    def _make_widgets(self) -> None:
        self.party_table: TableView[Counterparty] = TableView(
            self.parties, says=tr("flows", "Counterparties"), name="counterparties"
        )
        self.row_table: TableView[Entry] = TableView(
            self.entries, says=tr("flows", "Transactions"), lines=2, many=True, name="flow_rows"
        )
        self.chart = ChartCard()
        self.calendar = CalendarPane(self.desk.today)
        self.months = MonthsPane()
        self.accounts = AccountsPane(self.desk, self.party_id)
        self.findings = Findings(self.show_finding)
        self.tabs = Tabs(self._tabs(), PARTIES, says=tr("flows", "Ways to look at the flows"), name="flow_tabs")
        self.message = kit.MessageBar(closable=True)

    def _make_actions(self) -> None:
        self._add = action(
            self, tr("flows", "Add flows…"), self.import_wanted.emit, icon="upload", shortcut="Ctrl+U", name="add_flows"
        )
        self._class = action(self, tr("flows", "Class…"), self.class_selected, icon="tag", shortcut="E", name="class")
        self._clear = action(self, tr("flows", "Clear the filters"), self.clear, icon="x", name="clear_filters")
        self._export = action(
            self, tr("flows", "Export to Excel…"), self.export, icon="table-2", shortcut="Ctrl+Shift+E", name="export"
        )

    def _lay_out(self) -> None:
        self._head = label("", "title", bold=True, name="flows_title")
        self._note = muted("", name="flows_note")
        self._chips = holding(kit.Flow())
        head = kit.bar(
            "pagehead",
            row(
                self._head,
                self._note,
                None,
                action_button(self._add, icon="upload"),
                action_button(self._export, kind="ghost", icon="table-2"),
                gap=8,
                margins=(16, 0, 12, 0),
            ),
            48,
        )
        self._strip = holding(column(gap=0))
        self._panes = QStackedWidget()
        for pane in (self.party_table, self.row_table, self.calendar, self.months, self.accounts):
            self._panes.addWidget(pane)
        tools = row(
            self.tabs, (self._chips, 1), action_button(self._class, kind="ghost", icon="tag", small=True), gap=6,
            margins=(6, 0, 8, 0),
        )  # fmt: skip
        self._foot = kit.bar("pagefoot", row(gap=6), 30)
        below = kit.frame("card", column(tools, kit.rule(), (self._panes, 1), self._foot, gap=0, margins=1))
        self._left = column(self.message, self._strip, (self.chart, 4), (below, 6), gap=10, margins=(12, 10, 12, 10))
        body = row((holding(self._left), 1), self.findings, gap=0)
        self._stack = QStackedWidget()
        self._stack.addWidget(holding(body))
        self._stack.addWidget(self._nothing())
        self.setLayout(column(head, (self._stack, 1), gap=0))
        self.setAcceptDrops(True)

    def _nothing(self) -> QWidget:
        add = kit.button(
            tr("flows", "Add flows…"), self.import_wanted.emit, kind="primary", icon="upload", name="empty_add"
        )
        note = tr("flows", "Let the files go here: exports of any bank, WeChat, Alipay; csv, xls, xlsx or PDF.")
        return kit.empty_state(tr("flows", "No bank flows of this client yet"), note, primary=add)

    def _connect(self) -> None:
        self.chart.chart.picked.connect(lambda month: self.want(replace(self.wanted, month=month, day=None)))
        self.calendar.picked.connect(self._want_day)
        self.months.opened.connect(lambda month: self.want(replace(self.wanted, month=month), ROWS))
        self.tabs.chosen.connect(self._turn)
        self.party_table.opened.connect(lambda each: self.want(Wanted(party=each.name, title=each.name), ROWS))
        self.party_table.asked.connect(lambda word, _row: self.class_selected() if word == "edit" else None)
        self.row_table.asked.connect(lambda word, _row: self.class_selected() if word == "edit" else None)
        self.party_table.sort_wanted.connect(self._sort)
        self.accounts.add_wanted.connect(self.import_wanted)
        self.accounts.shown.connect(lambda key: self.want(Wanted(account=key), ROWS))
        self.desk.changed.connect(self._on_changed, Qt.ConnectionType.QueuedConnection)

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
        self._reading = False
        self.flows = self.shown.flows = flows
        self.shown.names = {each.id.hex: account_name(each) for each in flows.accounts}
        self._stack.setCurrentIndex(0 if flows.entries else 1)
        self._head.setText(tr("flows", "Bank flows"))
        days = [entry.row.at.date() for entry in flows.entries]
        self._note.setText(
            tr(
                "flows",
                "{accounts} accounts · {first} to {last} · {rows} rows",
                accounts=len(flows.accounts),
                first=min(days).isoformat(),
                last=max(days).isoformat(),
                rows=f"{len(days):,}",
            )
            if days
            else ""
        )
        for act in (self._class, self._export):
            act.setEnabled(bool(days))
        self._show_strip(figures.strip(flows.analysis))
        self.findings.show_flows(flows)
        self.months.show_months(flows.analysis.months)
        self.calendar.show_days(flows.analysis.days)
        self.accounts.show_flows(flows)
        self.tabs.set_tabs(self._tabs())
        self.show_rows()
        if self._stale:
            self.refresh()

    def _show_strip(self, strip: QWidget) -> None:
        self._left.replaceWidget(self._strip, strip)
        self._strip.deleteLater()
        self._strip = strip

    def _tabs(self) -> list[Tab]:
        found = self.flows
        counts = (len(found.analysis.counterparties), len(found.entries), len(found.accounts)) if found else ()
        parties_, rows_, accounts_ = [f"{count:,}" for count in counts] or ("", "", "")
        return [
            Tab(PARTIES, tr("flows", "Counterparties"), parties_),
            Tab(ROWS, tr("flows", "Rows"), rows_),
            Tab(CALENDAR, tr("flows", "Calendar")),
            Tab(MONTHS, tr("flows", "By month")),
            Tab(ACCOUNTS, tr("flows", "Accounts and files"), accounts_),
        ]

    def _turn(self, key: str) -> None:
        self._panes.setCurrentIndex([PARTIES, ROWS, CALENDAR, MONTHS, ACCOUNTS].index(key))
        if key == PARTIES and self.wanted.party:
            self.wanted = replace(self.wanted, party="", title="")
        self.show_rows()

    def want(self, wanted: Wanted, tab: str = "") -> None:
        """Show just these rows, in a tab where one is named."""
        self.wanted = wanted
        if tab or (wanted.day or wanted.keys):
            self.tabs.set_current(tab or ROWS)
            self._panes.setCurrentIndex([PARTIES, ROWS, CALENDAR, MONTHS, ACCOUNTS].index(tab or ROWS))
        self.show_rows()

    def _want_day(self, day: date) -> None:
        self.want(replace(self.wanted, day=day, month=""), ROWS)

    def show_finding(self, found: Finding) -> None:
        """Show the rows a finding rests on."""
        self.want(Wanted(keys=frozenset(found.keys), title=reading(found.title)), ROWS)

    def clear(self) -> None:
        """Show everything again."""
        self.want(Wanted())

    def show_rows(self) -> None:
        """Show what is wanted in the tables, and what it adds up to."""
        if self.flows is None:
            return
        wanted = self.wanted
        self.chart.show_months(words.bars(self.flows.analysis.months), wanted.month)
        found = chosen(self.flows, wanted)
        self.entries.fill(found)
        self.parties.fill(
            self._sorted(parties_of(self.flows, found) if wanted.any() else self.flows.analysis.counterparties)
        )
        self._show_chips()
        self._show_foot(found)

    def _sorted(self, found: Sequence[Counterparty]) -> Sequence[Counterparty]:
        key, descending = self._order
        return sorted(found, key=lambda each: getattr(each, key), reverse=descending) if key else found

    def _sort(self, key: str, descending: bool) -> None:  # noqa: FBT001  (the signal's)
        self._order = (key, descending)
        self.party_table.show_order(key, descending=descending)
        self.show_rows()

    def _show_chips(self) -> None:
        fresh = holding(kit.Flow(*chips(self.want, self.wanted, self.shown.account(self.wanted.account))))
        parent = self._chips.parentWidget()
        layout = parent.layout() if parent else None
        if layout is not None:
            layout.replaceWidget(self._chips, fresh)
        self._chips.deleteLater()
        self._chips = fresh

    def _show_foot(self, found: Sequence[Entry]) -> None:
        into = sum(entry.row.amount for entry in found if entry.row.direction == "in")
        out = sum(entry.row.amount for entry in found if entry.row.direction == "out")
        fresh = kit.bar(
            "pagefoot",
            row(
                label(tr("flows", "{count} rows", count=f"{len(found):,}"), bold=True, name="foot_count"),
                muted(tr("flows", "in")),
                label(words.yuan(into) if into else words.NOTHING, name="foot_in"),
                muted(tr("flows", "out")),
                label(words.yuan(out) if out else words.NOTHING, name="foot_out"),
                None,
                muted(tr("flows", "E class · Enter rows")),
                gap=6,
                margins=(10, 0, 10, 0),
            ),
            30,
        )
        parent = self._foot.parentWidget()
        layout = parent.layout() if parent else None
        if layout is not None:
            layout.replaceWidget(self._foot, fresh)
        self._foot.deleteLater()
        self._foot = fresh

    def class_selected(self) -> None:
        """Ask what the selected rows, or the counterparty, are."""
        if self.flows is None:
            return
        under = self._panes.currentWidget()
        labels = self.flows.analysis.labels
        if under is self.party_table and (who := self.party_table.current()) is not None:
            classing.class_counterparty(self.desk, self.tabs, self.party_id, who, "")
        elif under is self.row_table and (picked := list(self.row_table.selected())):
            classing.class_entries(self.desk, self.tabs, picked, labels[picked[0].key])

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

    def dragEnterEvent(self, event: Any) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: Any) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)


def parties_of(flows: Flows, found: Sequence[Entry]) -> list[Counterparty]:
    """Return the counterparties of some rows, each with just these."""
    keys = {entry.key for entry in found}
    by_key = {entry.key: entry for entry in found}
    shown = []
    for each in flows.analysis.counterparties:
        within = [by_key[key] for key in each.keys if key in keys]
        if within:
            into = [entry.row.amount for entry in within if entry.row.direction == "in"]
            out = [entry.row.amount for entry in within if entry.row.direction == "out"]
            shown.append(
                replace(each, inflow=sum(into, each.inflow * 0), outflow=sum(out, each.outflow * 0), count=len(within))
            )
    return shown
