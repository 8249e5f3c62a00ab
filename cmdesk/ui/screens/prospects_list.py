"""The list of prospects: views, find, filters, columns, sums; as a table or as a board by stage."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QModelIndex, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from cmdesk.core import figures
from cmdesk.core.catalog import Catalog
from cmdesk.services.prospect_query import ORDERS, ProspectQuery
from cmdesk.services.prospect_views import count_saved, count_views
from cmdesk.services.prospects import ProspectLine, ProspectTotals, list_prospects, total_prospects
from cmdesk.services.saved_views import View
from cmdesk.ui.columns import keep_columns, kept_order
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import (
    FilterChip,
    Item,
    Tabs,
    action,
    action_button,
    column,
    empty_state,
    label,
    muted,
    picture,
    pop_up,
)
from cmdesk.ui.list_detail import ListDetail
from cmdesk.ui.screens.prospects_board import Board
from cmdesk.ui.screens.prospects_columns import columns
from cmdesk.ui.screens.prospects_filters import Filters
from cmdesk.ui.screens.prospects_many import Many
from cmdesk.ui.screens.prospects_seen import seeing
from cmdesk.ui.screens.prospects_views import Views
from cmdesk.ui.table import Rows, TableView
from cmdesk.ui.text import reading, tr

Sums = tuple[ProspectQuery, ProspectTotals, Mapping[str, int], Sequence[View]]
FIRST = 60  # lines read at first: more than any screen shows
UNTIL_READ = 60.0  # seconds
CALM = 200  # ms after the last letter
NAME = "prospects"  # under which columns and order are kept


class ProspectList(QWidget):
    """Rows come a page at a time; sums and the counts of the views follow from a job.

    empty makes what a book without prospects shows. placed: another view shows. blanked: the book has none, or has.
    turned: the board shows instead of the table, or the other way.
    """

    placed = Signal()
    blanked = Signal(bool)
    turned = Signal()

    def __init__(self, desk: Desk, catalog: Catalog, *, empty: Callable[[], QWidget]) -> None:
        super().__init__()
        self.desk, self._catalog, self._empty = desk, catalog, empty
        order, descending = kept_order(desk, NAME, "next_date")
        self.query = ProspectQuery(view="open", order=order if order in ORDERS else "next_date", descending=descending)
        self._totals: ProspectTotals | None = None
        self._read = 0
        self._blank = ""
        self._first, self._more, self._summing = desk.reader(), desk.reader(), desk.reader()
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.timeout.connect(self._go_on)
        self.rows: Rows[ProspectLine] = Rows(
            columns(desk.today, catalog), self._fetch, self._count, key=lambda line: line.id, more=self._fetch_more
        )
        self.table: TableView[ProspectLine] = TableView(
            self.rows, says=tr("prospects", "List of prospects"), lines=2, many=True, name=NAME
        )
        self.views = Views(self, desk, lambda: self.query)
        self.filters = Filters(self, desk, catalog, lambda: self.query)
        self.tabs = Tabs(self.views.tabs(), self.views.current, says=tr("prospects", "Views"))
        self.page: ListDetail[ProspectLine] = ListDetail(self.table, tabs=self.tabs, pause=0)
        self.board = Board(desk, catalog)
        self.page.set_other(self.board)
        self.many = Many(desk, catalog, self.page, lambda: self.query)
        self.page.set_bar(self.many)
        self.setLayout(column(self.page))
        self._add_tools()
        self.table.show_order(self.query.order, descending=self.query.descending)
        self._connect()

    def _add_tools(self) -> None:
        self.page.add_beside_tabs(self.views.button)
        words = tr("prospects", "Add a filter")
        self._filter = action(self, words, self.choose_filter, icon="filter", shortcut="Ctrl+Shift+F", name="filter")
        self._filter_button: QPushButton = action_button(self._filter, kind="ghost", icon="filter")
        self.page.add_filter_tool(self._filter_button, behind_chips=True)
        self._clear = action(self, tr("prospects", "Remove all filters"), self.clear_filters, name="clear_filters")
        self._turn = action(
            self, tr("prospects", "Board by stage"), self.turn, icon="git-branch", shortcut="Ctrl+Shift+B", name="board"
        )
        self.turn_button = action_button(self._turn, kind="ghost", icon="git-branch", bare=True)
        self.page.add_filter_tool(self.many.print_button, self.turn_button)
        keep_columns(self.page, self.desk)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self.show_view)
        self.views.chosen.connect(self.show_view)
        self.filters.changed.connect(self._ask)
        self.page.found.connect(self._find)
        self.table.sort_wanted.connect(self._sort)
        self.table.several.connect(lambda: self.many.show_selected(self.table.selected()))
        self.table.all_wanted.connect(lambda: self.many.show_all(self.rows.total))
        self.rows.rowsInserted.connect(self._select_more)
        self.table.seen.connect(lambda line, key: seeing(self.desk, key, lambda: line.name)())

    def on_board(self) -> bool:
        """Tell whether the board shows instead of the table."""
        return self.page.other_shows()

    def turn(self) -> None:
        """Show the board instead of the table, or the table again."""
        on = not self.on_board()
        self.page.show_other(on=on)
        self._turn.setText(tr("prospects", "As a list") if on else tr("prospects", "Board by stage"))
        self.many.show_selected(())
        if on:
            self.board.show_query(self.query)
            self.board.setFocus()
        else:
            self._ask(self.query)
            self.table.setFocus()
        self.turned.emit()

    def view_title(self) -> str:
        return self.views.find(self.views.current).title

    def show_view(self, view: str) -> None:
        """Show one of the views, built-in or saved: a saved one with its own search, filters and order."""
        shown = self.views.find(view)
        self.views.current = shown.key
        self.tabs.set_tabs(self.views.tabs(), shown.key)
        if shown.saved is None:
            self._ask(replace(self.query, view=shown.query.view))
        else:
            self._type(shown.query.search)
            self.table.show_order(shown.query.order, descending=shown.query.descending)
            self._ask(shown.query)
        self.placed.emit()

    def show_all(self, order: str = "number", *, descending: bool = True, wait: float | None = None) -> None:
        """Show every prospect, unfiltered, the latest first."""
        self._type("")
        self.table.show_order(order, descending=descending)
        self.views.current = "all"
        self.tabs.set_current("all")
        self._ask(ProspectQuery(order=order, descending=descending), wait=wait)
        self.placed.emit()

    def choose(self, opportunity_id: UUID, name: str) -> None:
        """Select a prospect, leaving search, filter and view where they would hide it."""
        at = self.rows.row_of(opportunity_id)
        if at < 0:
            self.show_all(wait=UNTIL_READ)
            at = self.rows.row_of(opportunity_id)
        if at < 0:  # beyond the first page
            self._type(name)
            self._ask(replace(self.query, search=name), wait=UNTIL_READ)
            at = self.rows.row_of(opportunity_id)
        self.table.choose(at)

    def refresh(self) -> None:
        """Read again what is shown."""
        if self.on_board():
            self.board.show_query(self.query)
        else:
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
        kept = self.query
        self._ask(ProspectQuery(search=kept.search, view=kept.view, order=kept.order, descending=kept.descending))

    def _find(self, typed: str) -> None:
        if typed != self.query.search:
            self._ask(replace(self.query, search=typed), calm=CALM)

    def _sort(self, key: str, descending: bool) -> None:  # noqa: FBT001  (the signal's shape)
        self._ask(replace(self.query, order=key, descending=descending))

    def _type(self, text: str) -> None:
        with QSignalBlocker(self.page.search):
            self.page.search.setText(text)

    def _ask(self, query: ProspectQuery, *, wait: float | None = None, calm: int = 0) -> None:
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
        self._clear.setEnabled(query.filters() != ProspectQuery())
        if self.on_board():
            self.board.show_query(query)
        else:
            self._first.read(self._page(query, 0, FIRST), partial(self._show, key, calm), wait=wait)
        if calm:
            self._calm.start(calm)
            return
        self._calm.stop()
        self._sum_up()
        QTimer.singleShot(0, self, self._fill)

    def _show(self, key: Hashable | None, calm: int, lines: Sequence[ProspectLine]) -> None:
        self._read = len(lines) + (len(lines) == FIRST)
        self.rows.show_query(self._fetch, self._count, lines)
        at = self.rows.row_of(key) if key is not None else -1
        self.table.choose(max(at, 0), rest=calm)
        if self._totals is not None:
            self.rows.total = self._totals.count

    def _go_on(self) -> None:
        self._fill()
        self._sum_up()

    def _fill(self) -> None:
        """Read more than the first lines once those are painted."""
        if self.rows.rowCount() == FIRST and self.rows.canFetchMore(QModelIndex()):
            self.rows.fetchMore(QModelIndex())

    def _page(self, query: ProspectQuery, offset: int, limit: int) -> Callable[[Any], Sequence[ProspectLine]]:
        today, catalog = self.desk.today, self._catalog
        return partial(list_prospects, query=query, today=today, catalog=catalog, offset=offset, limit=limit)

    def _fetch(self, offset: int, limit: int) -> Sequence[ProspectLine]:
        found = self.desk.ask(self._page(self.query, offset, limit))
        self._read = offset + len(found) + (len(found) == limit)  # one more until the sums say how many there are
        return found

    def _count(self) -> int:
        return self._read

    def _fetch_more(self, offset: int, limit: int, done: Callable[[Sequence[ProspectLine]], object]) -> None:
        self._more.read(self._page(self.query, offset, limit), done)

    def _select_more(self) -> None:
        if self.many.everything:
            self.table.selectAll()

    def _sum_up(self) -> None:
        query, today, catalog = self.query, self.desk.today, self._catalog

        def work(session: Any) -> Sums:
            totals = total_prospects(session, query, today=today, catalog=catalog)
            counts = dict(count_views(session, today=today, catalog=catalog))
            saved = count_saved(session, today=today, catalog=catalog)
            return query, totals, counts | {str(view.id): count for view, count in saved}, [each for each, _ in saved]

        self._summing.read(work, self._show_sums, wait=0)

    def _show_sums(self, sums: Sums) -> None:
        query, totals, self.views.counts, self.views.saved = sums
        gone = self.views.find(self.views.current).key != self.views.current
        self.tabs.set_tabs(self.views.tabs(), "open" if gone else self.views.current)
        if gone:
            self.show_view("open")
            return
        self.views.renew()
        self._show_blank()
        if query == self.query:
            self._totals, self.rows.total = totals, totals.count
            self.page.set_foot(*foot(totals))
            if self.many.everything:
                self.many.show_all(totals.count)

    def _show_blank(self) -> None:
        """Say what an empty list means: a book without prospects, or a view without any."""
        filtered = self.query.filters() != ProspectQuery()
        blank = "book" if not self.views.counts["all"] else "filters" if filtered else self.query.view
        if blank != self._blank:
            self._blank = blank
            self.blanked.emit(blank == "book")
            self.page.set_empty(self._empty() if blank == "book" else empty_state(self._nothing(blank)))

    def _nothing(self, blank: str) -> str:
        return {
            "filters": tr("prospects", "No prospect passes these filters"),
            "week": tr("prospects", "Nothing is planned for this week"),
            "overdue": tr("prospects", "Nothing is overdue"),
            "unplanned": tr("prospects", "Everybody has a next step"),
            "cold": tr("prospects", "Everybody was seen within 30 days"),
        }.get(blank, tr("prospects", "No prospect waits for you"))


def foot(totals: ProspectTotals) -> list[Item]:
    """Return the sums over everything found."""
    parts: list[Item] = [
        label(tr("prospects", "{count} prospects", count=f"{totals.count:,}"), bold=True, name="sum_count"),
    ]
    if totals.wanted:  # where nobody has said an amount there is no sum
        parts += [6, muted(tr("prospects", "wanted")), label(reading(figures.money(totals.wanted)), name="sum_wanted")]
        weighted = label(reading(figures.money(totals.weighted)), name="sum_weighted")
        parts += [6, muted(tr("prospects", "weighted by stage")), weighted]
    parts.append(None)
    if totals.overdue:
        said = tr("prospects", "{count} overdue", count=f"{totals.overdue:,}")
        parts += [picture("octagon-alert", "bad.mark", 14), muted(said, name="sum_overdue"), 8]
    if totals.cold:
        said = tr("prospects", "{count} not seen lately", count=f"{totals.cold:,}")
        parts += [picture("triangle-alert", "warn.mark", 14), muted(said, name="sum_cold")]
    return parts
