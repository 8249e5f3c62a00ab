"""A list of the book as a workplace: views, find, filters, columns, many at once, sums; read page by page."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import QModelIndex, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from cmdesk.services.list_query import ListQuery
from cmdesk.services.saved_views import View
from cmdesk.ui.columns import keep_columns
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import FilterChip, Item, Tabs, action, action_button, column, empty_state, pop_up
from cmdesk.ui.list_detail import ListDetail
from cmdesk.ui.list_filters import ListFilters
from cmdesk.ui.list_many import ManyBar
from cmdesk.ui.list_views import Views
from cmdesk.ui.table import Column, Rows, TableView
from cmdesk.ui.text import tr

L = TypeVar("L")
Q = TypeVar("Q", bound=ListQuery)
FEWEST = 30  # lines read at first, or as many as the window shows
UNTIL_READ = 60.0  # seconds
CALM = 200  # ms after the last letter


@dataclass(frozen=True, kw_only=True)
class Sums:
    """What a job counts: all that a query finds, and what each view holds."""

    query: ListQuery
    totals: Any  # with a count
    counts: Mapping[str, int]
    saved: Sequence[tuple[View, int]]


class QueryList(QWidget, Generic[L, Q]):
    """Rows come a page at a time; sums and the counts of the views follow from a job.

    A list derives from it: it makes views, filters and many (see their classes), calls lay_out, and gives the lines of
    a page, the sums, the foot and the words of an empty list.
    empty makes what a book without rows shows. placed: another view shows. blanked: the book has none, or has.
    summed: it is known how many there are.
    """

    placed = Signal()
    blanked = Signal(bool)
    summed = Signal()

    views: Views
    filters: ListFilters
    many: ManyBar

    def __init__(
        self, desk: Desk, query: Q, columns: Sequence[Column[L]], *, name: str, says: str, empty: Callable[[], QWidget]
    ) -> None:
        super().__init__()
        self.desk, self.query, self._empty_book = desk, query, empty
        self._totals: Any = None
        self._read = self._at_first = 0
        self._blank = ""
        self._first, self._more, self._summing = desk.reader(), desk.reader(), desk.reader()
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.timeout.connect(self._go_on)
        self.rows: Rows[L] = Rows(columns, self._fetch, self._count, key=key_of, more=self._fetch_more)
        self.table: TableView[L] = TableView(self.rows, says=says, lines=2, many=True, name=name)
        self.tabs = Tabs([], "", says=tr("lists", "Views"))
        self.page: ListDetail[L] = ListDetail(self.table, tabs=self.tabs, pause=0)

    def read_lines(self, query: Q, offset: int, limit: int) -> Callable[[Any], Sequence[L]]:
        """Return what, called with a Session, reads a page of lines."""
        raise NotImplementedError

    def read_sums(self, query: Q) -> Callable[[Any], Sums]:
        """Return what, called with a Session, counts."""
        raise NotImplementedError

    def foot(self, totals: Any) -> Sequence[Item]:
        """Return the sums over everything found."""
        raise NotImplementedError

    def nothing(self, blank: str) -> str:
        """Say what it means that a view, or "filters", finds nothing."""
        raise NotImplementedError

    def lay_out(self, *tools: QWidget) -> None:
        """Put the parts together, tools beside the filters; called once they are made."""
        self.tabs.set_tabs(self.views.tabs(), self.views.current)
        self.page.set_bar(self.many)
        self.setLayout(column(self.page))
        self.page.add_beside_tabs(self.views.button)
        words = tr("lists", "Add a filter")
        self._filter = action(self, words, self.choose_filter, icon="filter", shortcut="Ctrl+Shift+F", name="filter")
        self._filter_button: QPushButton = action_button(self._filter, kind="ghost", icon="filter")
        self.page.add_filter_tool(self._filter_button, behind_chips=True)
        self._clear = action(self, tr("lists", "Remove all filters"), self.clear_filters, name="clear_filters")
        self.page.add_filter_tool(self.many.print_button, *tools)
        keep_columns(self.page, self.desk)
        self.table.show_order(self.query.order, descending=self.query.descending)
        self._connect()

    def _connect(self) -> None:
        self.tabs.chosen.connect(self.show_view)
        self.views.chosen.connect(self.show_view)
        self.filters.changed.connect(self._ask)
        self.page.found.connect(self._find)
        self.table.sort_wanted.connect(self._sort)
        self.table.several.connect(lambda: self.many.show_selected(self.table.selected()))
        self.table.all_wanted.connect(lambda: self.many.show_all(self.rows.total))
        self.rows.rowsInserted.connect(self._select_more)

    def view_title(self) -> str:
        return self.views.find(self.views.current).title

    def show_view(self, view: str) -> None:
        """Show one of the views, built-in or saved: a saved one with its own search, filters and order."""
        shown = self.views.find(view)
        self.views.current = shown.key
        self.tabs.set_tabs(self.views.tabs(), shown.key)
        query: Any = shown.query
        if shown.saved is None:
            self._ask(replace(self.query, view=query.view))
        else:
            self.type_search(query.search)
            self.table.show_order(query.order, descending=query.descending)
            self._ask(query)
        self.placed.emit()

    def show_all(self, *, wait: float | None = None) -> None:
        """Show everything, unfiltered, in the order it stands in."""
        self.type_search("")
        self.views.current = "all"
        self.tabs.set_current("all")
        order, descending = self.query.order, self.query.descending
        self._ask(type(self.query)(order=order, descending=descending), wait=wait)
        self.placed.emit()

    def choose(self, key: UUID, name: str) -> None:
        """Select a row, leaving search, filter and view where they would hide it."""
        at = self.rows.row_of(key)
        if at < 0:
            self.show_all(wait=UNTIL_READ)
            at = self.rows.row_of(key)
        if at < 0:  # beyond the first page
            self.type_search(name)
            self._ask(replace(self.query, search=name), wait=UNTIL_READ)
            at = self.rows.row_of(key)
        self.table.choose(at)

    def refresh(self) -> None:
        """Read again what is shown."""
        everything = self.many.everything
        self.page.refresh()
        if everything:
            self.table.selectAll()
        self._sum_up()

    def choose_filter(self) -> None:
        """Offer every kind of filter."""
        pop_up(self.filters.menu(self._filter_button), self._filter_button)

    def clear_filters(self) -> None:
        """Let everything through again that the view holds."""
        self._ask(self.query.cleared())

    def _find(self, typed: str) -> None:
        if typed != self.query.search:
            self._ask(replace(self.query, search=typed), calm=CALM)

    def _sort(self, key: str, descending: bool) -> None:  # noqa: FBT001  (the signal's shape)
        self._ask(replace(self.query, order=key, descending=descending))

    def type_search(self, text: str) -> None:
        with QSignalBlocker(self.page.search):
            self.page.search.setText(text)

    def _ask(self, query: Q, *, wait: float | None = None, calm: int = 0) -> None:
        """Show what query finds, the selection kept where it is among it; what takes longer than wait follows.

        Sums, more rows and details are read once nothing was asked for calm ms.
        """
        key = self.rows.key_at(self.table.currentIndex().row())
        if query.filters() != self.query.filters():
            on_chip = isinstance(self.focusWidget(), FilterChip)
            self.page.set_filters(self.filters.chips(query))
            if on_chip:  # it is gone: the keyboard stays among the filters
                self._filter_button.setFocus()
        self.query, self._totals = query, None
        self.views.renew()
        self._clear.setEnabled(query.filters() != type(query)())
        self.show_lines(query, partial(self._show, key, calm), wait)
        if calm:
            self._calm.start(calm)
            return
        self._calm.stop()
        self._sum_up()
        QTimer.singleShot(0, self, self._fill)

    def show_lines(self, query: Q, show: Callable[[Sequence[L]], object], wait: float | None) -> None:
        """Read the first lines and show them."""
        height = self.table.verticalHeader().defaultSectionSize()
        self._at_first = max(FEWEST, self.table.viewport().height() // height + 2)  # one cut off above, one below
        self._first.read(self.read_lines(query, 0, self._at_first), show, wait=wait)

    def _show(self, key: Hashable | None, calm: int, lines: Sequence[L]) -> None:
        self._read = len(lines) + (len(lines) == self._at_first)
        self.rows.show_query(self._fetch, self._count, lines)
        at = self.rows.row_of(key) if key is not None else -1
        self.table.choose(max(at, 0), rest=calm)
        if self._totals is not None:
            self.rows.total = self._totals.count
        self.table.viewport().repaint()  # now: update() paints no sooner than 5 ms after it is called

    def _go_on(self) -> None:
        self._fill()
        self._sum_up()

    def _fill(self) -> None:
        """Read more than the first lines once those are painted."""
        if self.rows.rowCount() == self._at_first and self.rows.canFetchMore(QModelIndex()):
            self.rows.fetchMore(QModelIndex())

    def _fetch(self, offset: int, limit: int) -> Sequence[L]:
        found = self.desk.ask(self.read_lines(self.query, offset, limit))
        self._read = offset + len(found) + (len(found) == limit)  # one more until the sums say how many there are
        return found

    def _count(self) -> int:
        return self._read

    def _fetch_more(self, offset: int, limit: int, done: Callable[[Sequence[L]], object]) -> None:
        self._more.read(self.read_lines(self.query, offset, limit), done)

    def _select_more(self) -> None:
        if self.many.everything:
            self.table.selectAll()

    def _sum_up(self) -> None:
        self._summing.read(self.read_sums(self.query), self._show_sums, wait=0)

    def _show_sums(self, sums: Sums) -> None:
        views = self.views
        views.counts = {**sums.counts, **{str(view.id): count for view, count in sums.saved}}
        views.saved = [view for view, _ in sums.saved]
        there = views.find(views.current).key
        gone = there != views.current
        self.tabs.set_tabs(views.tabs(), there)
        if gone:
            self.show_view(there)
            return
        views.renew()
        self._show_blank()
        if sums.query == self.query:
            self._totals, self.rows.total = sums.totals, sums.totals.count
            self.page.set_foot(*self.foot(sums.totals))
            if self.many.everything:
                self.many.show_all(sums.totals.count)
            self.summed.emit()

    def _show_blank(self) -> None:
        """Say what an empty list means: a book without rows, or a view without any."""
        filtered = self.query.filters() != type(self.query)()
        blank = "book" if not self.views.counts["all"] else "filters" if filtered else self.query.view
        if blank != self._blank:
            self._blank = blank
            self.blanked.emit(blank == "book")
            self.page.set_empty(self._empty_book() if blank == "book" else empty_state(self.nothing(blank)))


def key_of(line: Any) -> Hashable:
    key: Hashable = line.id
    return key
