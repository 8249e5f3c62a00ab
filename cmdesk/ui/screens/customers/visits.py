"""The visits a customer had, newest first."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QWidget

from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.services.customer import count_visits
from cmdesk.services.visits import VisitLine, list_visits
from cmdesk.ui import table
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import button, column, empty_state
from cmdesk.ui.list_detail import ListDetail
from cmdesk.ui.screens import visits_words as words
from cmdesk.ui.screens.customers.tab import CustomerTab
from cmdesk.ui.screens.visits_columns import columns
from cmdesk.ui.table import Column, Rows, TableView
from cmdesk.ui.text import tr


class VisitsTab(QWidget):
    """Enter or a double click opens a visit."""

    def __init__(self, desk: Desk, party_id: UUID) -> None:
        super().__init__()
        self.setObjectName("visits_of_customer")
        self.desk, self.party_id = desk, party_id
        self.rows: Rows[VisitLine] = Rows(self._columns(), self._fetch, self._count, key=lambda line: line.id)
        self.table: TableView[VisitLine] = TableView(
            self.rows, says=tr("customers", "Visits of the customer"), lines=2, name="visits"
        )
        self.page: ListDetail[VisitLine] = ListDetail(self.table, find=False, inspector=False)
        self.page.show_head(on=False)
        self.page.set_empty(
            empty_state(
                tr("customers", "Nobody has visited yet"),
                primary=button(
                    tr("prospects", "Record visit"),
                    lambda: desk.go("visits", record=party_id),
                    kind="primary",
                    icon="map-pin",
                    name="empty_visit",
                ),
            )
        )
        self.setLayout(column(self.page))
        self.table.opened.connect(lambda line: desk.go("visits", visit=line.id))
        self.refresh()

    def refresh(self) -> None:
        """Read again."""
        self.page.refresh()

    def _fetch(self, offset: int, limit: int) -> Sequence[VisitLine]:
        return self.desk.ask(list_visits, party_id=self.party_id, offset=offset, limit=limit)

    def _count(self) -> int:
        return self.desk.ask(count_visits, self.party_id)

    def _columns(self) -> Sequence[Column[VisitLine]]:
        def note(line: VisitLine) -> table.Cell:
            return table.text(words.first_line(line.note) or line.place, line.met, tip=line.note)

        usual = {each.key: each for each in columns(self.desk.today, self.desk.catalog)}
        said = Column(key="note", title=tr("customers", "What was seen"), cell=note, stretch=True)
        return (usual["day"], usual["type"], said, usual["who"], usual["answers"], usual["photos"])


TAB = CustomerTab(
    order=40,
    key="visits",
    title=QT_TRANSLATE_NOOP("customers", "Visits"),
    tables=frozenset({"visit", "photo", "answer"}),
    make=VisitsTab,
    count=lambda desk, party_id: desk.ask(count_visits, party_id),
)
