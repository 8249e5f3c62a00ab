"""The lower half of the flows: counterparties, rows, calendar, months, accounts, with the filters and sums."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QLineEdit, QStackedWidget, QWidget

from cmdesk.analysis.bank import Counterparty, Entry
from cmdesk.services.bank_analysis import Flows, account_name
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Tab, Tabs, action_button, column, holding, label, muted, row
from cmdesk.ui.screens.flows import parties, rows, words
from cmdesk.ui.screens.flows.accounts import AccountsPane
from cmdesk.ui.screens.flows.calendar import CalendarPane
from cmdesk.ui.screens.flows.chips import chips
from cmdesk.ui.screens.flows.months import MonthsPane
from cmdesk.ui.screens.flows.wanted import Wanted, chosen, parties_of
from cmdesk.ui.table import Rows, TableView
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme

PARTIES, ROWS, CALENDAR, MONTHS, ACCOUNTS = KEYS = ("parties", "rows", "calendar", "months", "accounts")
FIND_AFTER = 250  # ms after the last letter
NOUGHT = Decimal(0)


class Detail(QFrame):
    """Shows the flows as they are wanted. changed(): other rows are wanted. class_wanted(): what is selected."""

    changed = Signal()
    class_wanted = Signal()

    def __init__(self, desk: Desk, party_id: UUID, acts: Sequence[QAction]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.desk = desk
        self.flows: Flows | None = None
        self.wanted = Wanted()
        self._order: tuple[str, bool] = ("", False)
        self._names = words.class_names(desk.catalog)
        self._shown = rows.Shown()
        business = frozenset(each.code for each in desk.catalog.analysis.flows.income)
        self.parties: Rows[Counterparty] = Rows(
            parties.columns(self._names, business, desk.today), key=lambda each: each.name
        )
        self.entries: Rows[Entry] = Rows(rows.columns(self._names, business, self._shown), key=lambda each: each.key)
        self.party_table: TableView[Counterparty] = TableView(
            self.parties, says=tr("flows", "Counterparties"), name="counterparties"
        )
        self.row_table: TableView[Entry] = TableView(
            self.entries, says=tr("flows", "Transactions"), lines=2, many=True, name="flow_rows"
        )
        self.calendar = CalendarPane(desk.today)
        self.months = MonthsPane()
        self.accounts = AccountsPane(desk, party_id)
        self.tabs = Tabs(self._tabs(), PARTIES, says=tr("flows", "Ways to look at the flows"), name="flow_tabs")
        self._lay_out(acts)
        self._connect()

    def _lay_out(self, acts: Sequence[QAction]) -> None:
        self.search = QLineEdit()
        self.search.setObjectName("find_flows")
        self.search.setPlaceholderText(tr("flows", "Find in the flows"))
        self.search.setAccessibleName(tr("flows", "Find in the flows"))
        self.search.setProperty("quiet", True)
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(theme().px(150))
        self._panes = QStackedWidget()
        for pane in (self.party_table, self.row_table, self.calendar, self.months, self.accounts):
            self._panes.addWidget(pane)
        self._chips = holding(kit.Flow())
        buttons = [action_button(act, kind="ghost", icon=str(act.property("icon_name")), small=True) for act in acts]
        self._tools = row(self.tabs, (self._chips, 1), self.search, *buttons, gap=6, margins=(6, 0, 8, 0))
        self._count = label("", bold=True, name="foot_count")
        self._into, self._out = label("", name="foot_in"), label("", name="foot_out")
        hint = muted(tr("flows", "E class · Enter rows"))
        foot = row(
            self._count, muted(tr("flows", "in")), self._into, muted(tr("flows", "out")), self._out, None, hint, gap=6,
            margins=(10, 0, 10, 0),
        )  # fmt: skip
        body = column(self._tools, kit.rule(), (self._panes, 1), kit.bar("pagefoot", foot, 30), gap=0, margins=1)
        self.setLayout(body)

    def _connect(self) -> None:
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(FIND_AFTER)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(lambda: self.want(replace(self.wanted, words=self.search.text().strip())))
        self.calendar.picked.connect(self._want_day)
        self.months.opened.connect(lambda month: self.want(replace(self.wanted, month=month), ROWS))
        self.tabs.chosen.connect(self._turn)
        self.party_table.opened.connect(lambda each: self.want(Wanted(party=each.name), ROWS))
        for table in (self.party_table, self.row_table):
            table.asked.connect(lambda word, _row: self.class_wanted.emit() if word == "edit" else None)
        self.party_table.sort_wanted.connect(self._sort)
        self.accounts.shown.connect(lambda key: self.want(Wanted(account=key), ROWS))

    def show_flows(self, flows: Flows) -> None:
        """Show other flows, filtered as before."""
        self.flows = self._shown.flows = flows
        self._shown.names = {each.id.hex: account_name(each) for each in flows.accounts}
        self.months.show_months(flows.analysis.months)
        self.calendar.show_days(flows.analysis.days)
        self.accounts.show_flows(flows)
        self.tabs.set_tabs(self._tabs())
        self.show_rows()

    def account_names(self) -> dict[str, str]:
        return dict(self._shown.names)

    def _tabs(self) -> list[Tab]:
        found = self.flows
        counts = (len(found.analysis.counterparties), len(found.entries), len(found.accounts)) if found else ()
        parties_, rows_, accounts_ = [f"{count:,}" for count in counts] or ("", "", "")
        return [
            Tab(PARTIES, tr("flows", "Counterparties"), parties_),
            Tab(ROWS, tr("flows", "Rows"), rows_),
            Tab(CALENDAR, tr("flows", "Calendar")),
            Tab(MONTHS, tr("flows", "By month")),
            Tab(ACCOUNTS, tr("flows", "Accounts"), accounts_),
        ]

    def pane(self) -> QWidget | None:
        return self._panes.currentWidget()

    def _turn(self, key: str) -> None:
        self._panes.setCurrentIndex(KEYS.index(key))
        if key == PARTIES and self.wanted.party:
            self.want(replace(self.wanted, party=""))

    def want(self, wanted: Wanted, tab: str = "") -> None:
        """Show just these rows, in a tab where one is named."""
        self.wanted = wanted
        if tab:
            self.tabs.set_current(tab)
            self._panes.setCurrentIndex(KEYS.index(tab))
        self.show_rows()
        self.changed.emit()

    def _want_day(self, day: date) -> None:
        self.want(replace(self.wanted, day=day, month=""), ROWS)

    def show_rows(self) -> None:
        """Show what is wanted in the tables, and what it adds up to."""
        if self.flows is None:
            return
        found = chosen(self.flows, self.wanted)
        everybody = self.flows.analysis.counterparties
        self.entries.fill(found)
        self.parties.fill(self._sorted(parties_of(self.flows, found) if self.wanted.any() else everybody))
        self._show_chips()
        into = sum((entry.row.amount for entry in found if entry.row.direction == "in"), NOUGHT)
        out = sum((entry.row.amount for entry in found if entry.row.direction == "out"), NOUGHT)
        self._count.setText(tr("flows", "{count} rows", count=f"{len(found):,}"))
        self._into.setText(words.yuan(into))
        self._out.setText(words.yuan(out))

    def _sorted(self, found: Sequence[Counterparty]) -> Sequence[Counterparty]:
        key, descending = self._order
        return sorted(found, key=lambda each: getattr(each, key), reverse=descending) if key else found

    def _sort(self, key: str, descending: bool) -> None:  # noqa: FBT001  (the signal's)
        self._order = (key, descending)
        self.party_table.show_order(key, descending=descending)
        self.show_rows()

    def _show_chips(self) -> None:
        account = self._shown.account(self.wanted.account)
        made = chips(self.want, self.wanted, account, self._names.get(self.wanted.label, ""))
        fresh = holding(kit.Flow(*made))
        self._tools.replaceWidget(self._chips, fresh)
        kit.discard(self._chips)
        self._chips = fresh
