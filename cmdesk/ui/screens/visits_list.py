"""The list of visits: by kind, by client or words of the note, with what waits to be recorded."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from cmdesk.services.visit_basis import Unfinished, unfinished_visits
from cmdesk.services.visits import VisitLine, count_types, count_visits, list_visits, place_in_list
from cmdesk.ui.columns import keep_columns
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Tab, Tabs, column
from cmdesk.ui.list_detail import ListDetail
from cmdesk.ui.screens import visits_words as words
from cmdesk.ui.screens.visits_columns import columns
from cmdesk.ui.table import Rows, TableView
from cmdesk.ui.text import moment, tr

ALL = "all"

AT_MOST = 0.05  # seconds the list waits for a draft just put away


class VisitList(QWidget):
    """Rows come a page at a time. resumed(party id): an unfinished visit is to be gone on with."""

    resumed = Signal(object)

    def __init__(self, desk: Desk, empty: Callable[[], QWidget]) -> None:
        super().__init__()
        self.setObjectName("visits")
        self.desk, self._catalog, self._empty = desk, desk.catalog, empty
        self._search = ""
        self._blank = True
        self.rows: Rows[VisitLine] = Rows(
            columns(desk.today, self._catalog), self._fetch, self._count, key=lambda line: line.id
        )
        self.table: TableView[VisitLine] = TableView(
            self.rows, says=tr("visits", "List of visits"), lines=2, name="visits"
        )
        self.tabs = Tabs([Tab(ALL, tr("visits", "All"))], ALL, says=tr("visits", "Kinds of visits"))
        self.page: ListDetail[VisitLine] = ListDetail(self.table, tabs=self.tabs)
        keep_columns(self.page, desk)
        self.page.set_empty(empty())
        self.setLayout(column((self.page, 1), gap=0))
        self.tabs.chosen.connect(lambda _key: self._query())
        self.page.found.connect(self._find)

    def refresh(self) -> None:
        """Read everything again."""
        counts = self.desk.ask(count_types)
        tabs = [Tab(ALL, tr("visits", "All"), str(sum(counts.values())))]
        kinds = [*self._catalog.visit_types, *(code for code in counts if code not in self._catalog.visit_types)]
        tabs += [Tab(code, words.type_name(code, self._catalog), str(counts[code])) for code in kinds if code in counts]
        self.tabs.set_tabs(tabs if counts else tabs[:1])
        self.table.refresh()
        if not self.table.currentIndex().isValid():
            self.table.choose_first()
        self.desk.drafts.flush(AT_MOST)
        self._show_waiting(self.desk.ask(unfinished_visits))

    def choose(self, visit_id: UUID) -> None:
        """Select a visit, wherever in the list it stands."""
        if self.rows.row_of(visit_id) < 0:
            self._show_all()
            place = self.desk.ask(place_in_list, visit_id)
            while (
                place is not None and self.rows.rowCount() <= place and self.rows.canFetchMore(self.rows.index(-1, -1))
            ):
                self.rows.fetchMore(self.rows.index(-1, -1))
        at = self.rows.row_of(visit_id)
        if at >= 0:
            self.table.choose(at)

    def status(self) -> str:
        read, total = self.page.rows_shown()
        return tr("visits", "{read} of {total} shown", read=read, total=total) if total else ""

    def _show_all(self) -> None:
        with QSignalBlocker(self.page.search):
            self.page.search.clear()
        self.tabs.set_current(ALL)
        self._search = ""
        self._query()

    def _find(self, typed: str) -> None:
        self._search = typed
        self._query()

    def _query(self) -> None:
        self.rows.refresh(keep=False)
        self.table.choose_first()

    def _type(self) -> str:
        return "" if self.tabs.current() == ALL else self.tabs.current()

    def _fetch(self, offset: int, limit: int) -> list[VisitLine]:
        return self.desk.ask(list_visits, search=self._search, type=self._type(), offset=offset, limit=limit)

    def _count(self) -> int:
        return self.desk.ask(count_visits, search=self._search, type=self._type())

    def _show_waiting(self, waiting: Sequence[Unfinished]) -> None:
        """Say whose visit was begun and not recorded."""
        if not waiting:
            self.page.message.clear()
            return
        first = waiting[0]
        time = moment(first.saved_at, self.desk.today)
        said = tr("visits", "Not recorded yet: {client} ({time})", client=first.name, time=time)
        if len(waiting) > 1:
            said = tr("visits", "{said} and {count} more", said=said, count=len(waiting) - 1)
        self.page.message.say(
            said, action=tr("visits", "Go on"), on=lambda: self.resumed.emit(first.party_id), icon="history"
        )
