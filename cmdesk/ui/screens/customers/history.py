"""What was done to a customer and all that hangs on it, entry by entry of the journal."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QWidget

from cmdesk.core.progress import Progress
from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.core.translation import translator
from cmdesk.services.customers import customer_line
from cmdesk.services.history import GestureLine, HistoryQuery, page_of_history, rows_on
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import action, action_button, column
from cmdesk.ui.list_detail import ListDetail
from cmdesk.ui.screens.customers.tab import CustomerTab
from cmdesk.ui.screens.history import columns
from cmdesk.ui.table import Rows, TableView
from cmdesk.ui.text import tr


class HistoryTab(QWidget):
    """Which rows hang on the customer is found in a job; Enter opens the whole history of it."""

    def __init__(self, desk: Desk, party_id: UUID) -> None:
        super().__init__()
        self.setObjectName("history_of_customer")
        self.desk, self.party_id = desk, party_id
        self._translate = translator(desk.settings.language)
        self._on: frozenset[str] = frozenset()
        self._read = 0
        self.rows: Rows[GestureLine] = Rows(
            columns(desk.today), self._fetch, lambda: self._read, key=lambda line: line.number
        )
        self.table: TableView[GestureLine] = TableView(
            self.rows, says=tr("customers", "Every change of the customer"), lines=2, name="history"
        )
        self.page: ListDetail[GestureLine] = ListDetail(self.table, find=False, inspector=False)
        whole = action(
            self, tr("customers", "Every change with its details"), self._open, icon="history", name="whole_history"
        )
        self.page.add_tool(action_button(whole, kind="ghost", icon="history"))
        self.setLayout(column(self.page))
        self.table.opened.connect(lambda _line: self._open())
        self.refresh()

    def refresh(self) -> None:
        """Read again."""
        book, party_id = self.desk.book, self.party_id

        def work(_progress: Progress) -> frozenset[str]:
            with book.read() as session:
                return rows_on(session, "party", party_id)

        self.desk.run_later(work, self._show)

    def _show(self, rows: frozenset[str]) -> None:
        self._on = rows
        self.rows.refresh(keep=False)

    def _fetch(self, offset: int, limit: int) -> Sequence[GestureLine]:
        if not self._on:
            return ()
        query = HistoryQuery(rows=self._on)
        found = self.desk.ask(page_of_history, query, translate=self._translate, offset=offset, limit=limit)
        self._read = offset + len(found) + (len(found) == limit)  # one more until the last page says there is none
        return found

    def _open(self) -> None:
        line = self.desk.ask(customer_line, self.party_id, catalog=self.desk.catalog)
        self.desk.go("history", party=self.party_id, name=line.name if line else "")


TAB = CustomerTab(
    order=90,
    key="history",
    title=QT_TRANSLATE_NOOP("customers", "Changes"),
    tables=frozenset(
        {
            "gesture",
            "change",
            "party",
            "fact",
            "opportunity",
            "visit",
            "application",
            "contact",
            "task",
            "link",
            "party_document",
            "checklist_item",
        }
    ),
    make=HistoryTab,
)
