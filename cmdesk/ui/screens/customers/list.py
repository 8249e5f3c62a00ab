"""The list of customers: built-in views with counts, find, and who is selected at the right."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from cmdesk.core.catalog import Catalog
from cmdesk.core.progress import Progress
from cmdesk.services.customers import (
    VIEWS,
    CustomerLine,
    CustomerQuery,
    count_customers,
    count_views,
    list_customers,
)
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Tab, Tabs, column, empty_state, label
from cmdesk.ui.list_detail import ListDetail
from cmdesk.ui.screens.customers import words
from cmdesk.ui.screens.customers.columns import columns
from cmdesk.ui.table import Rows, TableView
from cmdesk.ui.text import tr

FIRST = 100  # rows read before anything is shown
UNTIL_READ = 60.0  # seconds
Counts = tuple[CustomerQuery, int, Mapping[str, int]]


class CustomerList(QWidget):
    """Rows come a page at a time, the first on a thread of its own; how many there are follows from a job.

    empty makes what a book without parties shows. placed: another view shows. blanked: the book has none, or has.
    """

    placed = Signal()
    blanked = Signal(bool)

    def __init__(self, desk: Desk, catalog: Catalog, *, empty: Callable[[], QWidget]) -> None:
        super().__init__()
        self.desk, self._catalog, self._empty = desk, catalog, empty
        self.query = CustomerQuery()
        self._counts: Mapping[str, int] = {}
        self._total: int | None = None  # what query finds, once that is counted
        self._first = desk.reader()
        self._read = 0
        self._blank = ""
        self.rows: Rows[CustomerLine] = Rows(
            columns(desk.today, catalog), self._fetch, lambda: self._read, key=lambda line: line.id
        )
        self.table: TableView[CustomerLine] = TableView(
            self.rows, says=tr("customers", "List of customers"), lines=2, name="customers"
        )
        self.tabs = Tabs(self._tabs(), self.query.view, says=tr("customers", "Views"))
        self.page: ListDetail[CustomerLine] = ListDetail(self.table, tabs=self.tabs)
        self.setLayout(column(self.page))
        self.table.show_order(self.query.order, descending=self.query.descending)
        self.table.seen.connect(self._seen)
        self.tabs.chosen.connect(self.show_view)
        self.page.found.connect(self._find)
        self.table.sort_wanted.connect(self._sort)

    def view_title(self) -> str:
        return next(tab.text for tab in self._tabs() if tab.key == self.query.view)

    def show_view(self, view: str) -> None:
        """Show one of VIEWS."""
        self.tabs.set_current(view)
        self._ask(replace(self.query, view=view))
        self.placed.emit()

    def choose(self, party_id: UUID, name: str) -> None:
        """Select a party, leaving search and view where they would hide it."""
        at = self.rows.row_of(party_id)
        if at < 0:
            with QSignalBlocker(self.page.search):
                self.page.search.setText(name)
            self.tabs.set_current("all")
            self._ask(replace(self.query, view="all", search=name), wait=UNTIL_READ)
            at = self.rows.row_of(party_id)
        self.table.choose(at)

    def refresh(self) -> None:
        """Read again what is shown."""
        self.page.refresh()
        self._count()

    def _find(self, typed: str) -> None:
        if typed != self.query.search:
            self._ask(replace(self.query, search=typed))

    def _sort(self, key: str, descending: bool) -> None:  # noqa: FBT001  (the signal's shape)
        self._ask(replace(self.query, order=key, descending=descending))

    def _seen(self, line: CustomerLine, _key: str) -> None:
        words.seeing(self.desk, "phone", line.name)()

    def _ask(self, query: CustomerQuery, *, wait: float | None = None) -> None:
        """Show what query finds, the selection kept where it is among it; what takes longer than wait follows."""
        key = self.rows.key_at(self.table.currentIndex().row())
        self.query, self._total = query, None
        self._first.read(self._page(query, 0, FIRST), partial(self._show, key), wait=wait)
        self._count()

    def _show(self, key: Hashable | None, lines: Sequence[CustomerLine]) -> None:
        self._read = len(lines) + (len(lines) == FIRST)
        self.rows.show_query(self._fetch, lambda: self._read, lines)
        at = self.rows.row_of(key) if key is not None else -1
        self.table.choose(max(at, 0))
        if self._total is not None:
            self.rows.total = self._total

    def _page(self, query: CustomerQuery, offset: int, limit: int) -> Callable[[Any], Sequence[CustomerLine]]:
        today, catalog = self.desk.today, self._catalog
        return partial(list_customers, query=query, today=today, catalog=catalog, offset=offset, limit=limit)

    def _fetch(self, offset: int, limit: int) -> Sequence[CustomerLine]:
        found = self.desk.ask(self._page(self.query, offset, limit))
        self._read = offset + len(found) + (len(found) == limit)  # one more until the job says how many there are
        return found

    def _count(self) -> None:
        query, book, today, catalog = self.query, self.desk.book, self.desk.today, self._catalog

        def work(_progress: Progress) -> Counts:
            with book.read() as session:
                count = count_customers(session, query, today=today, catalog=catalog)
                return query, count, count_views(session, today=today, catalog=catalog)

        self.desk.run_later(work, self._show_counts)

    def _show_counts(self, counts: Counts) -> None:
        query, count, self._counts = counts
        self.tabs.set_tabs(self._tabs())
        self._show_blank()
        if query == self.query:
            self._total = self.rows.total = count
            said = tr("customers", "{count} customers", count=f"{count:,}")
            self.page.set_foot(label(said, bold=True, name="sum_count"), None)

    def _tabs(self) -> list[Tab]:
        titles = {
            "all": tr("customers", "All"),
            "clients": tr("customers", "With applications"),
            "prospects": tr("customers", "Prospects only"),
            "persons": tr("customers", "Persons"),
            "expiring": tr("customers", "Papers running out"),
        }
        return [Tab(view, titles[view], f"{self._counts[view]:,}" if self._counts else "") for view in VIEWS]

    def _show_blank(self) -> None:
        """Say what an empty list means: a book without parties, or a view without any."""
        blank = "book" if not self._counts["all"] else self.query.view
        if blank != self._blank:
            self._blank = blank
            self.blanked.emit(blank == "book")
            self.page.set_empty(self._empty() if blank == "book" else empty_state(self._nothing(blank)))

    def _nothing(self, blank: str) -> str:
        return {
            "clients": tr("customers", "Nobody has an application yet"),
            "persons": tr("customers", "No private persons yet"),
            "expiring": tr("customers", "No paper runs out soon"),
        }.get(blank, tr("customers", "Nobody here"))
