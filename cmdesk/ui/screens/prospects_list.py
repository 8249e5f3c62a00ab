"""The list of prospects: saved views, find, stage filter, sums."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPoint, QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from cmdesk.core import figures
from cmdesk.core.catalog import Catalog
from cmdesk.services.prospect_views import VIEWS, count_views
from cmdesk.services.prospects import ProspectLine, ProspectQuery, ProspectTotals, list_prospects, total_prospects
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import FilterChip, Item, Tab, Tabs, action, action_button, column, empty_state, label, muted, picture
from cmdesk.ui.list_detail import ListDetail
from cmdesk.ui.screens import prospects_words as words
from cmdesk.ui.screens.prospects_columns import CREDIT, columns
from cmdesk.ui.table import Rows, TableView
from cmdesk.ui.text import reading, tr

Sums = tuple[ProspectQuery, ProspectTotals, Mapping[str, int]]
FIRST = 60  # lines read at first: more than any screen shows
UNTIL_READ = 60.0  # seconds
CALM = 200  # ms after the last letter
NAMED = 2  # stages a filter names; more are counted


class TickMenu(QMenu):
    """A menu of ticks that stays open while they are set."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        act = self.activeAction()
        if act is not None and act.isCheckable():
            act.trigger()
        else:
            super().mouseReleaseEvent(event)


class ProspectList(QWidget):
    """Rows come a page at a time; sums and the counts of the views follow from a job.

    empty makes what a book without prospects shows. placed: another view shows. blanked: the book has none, or has.
    """

    placed = Signal()
    blanked = Signal(bool)

    def __init__(self, desk: Desk, catalog: Catalog, *, empty: Callable[[], QWidget]) -> None:
        super().__init__()
        self.desk, self._catalog, self._empty = desk, catalog, empty
        self.query = ProspectQuery(view="open", order="next_date")
        self._totals: ProspectTotals | None = None
        self._counts: Mapping[str, int] = {}
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
            self.rows, says=tr("prospects", "List of prospects"), lines=2, name="prospects"
        )
        self.tabs = Tabs(self._tabs(), self.query.view, says=tr("prospects", "Views"))
        self.page: ListDetail[ProspectLine] = ListDetail(self.table, tabs=self.tabs, pause=0)
        self.setLayout(column(self.page))
        words_ = tr("prospects", "Filter by stage")
        self._filter = action(self, words_, self.choose_stages, icon="filter", shortcut="Ctrl+Shift+F", name="filter")
        self._filter_button: QPushButton = action_button(self._filter, kind="ghost", icon="filter")
        self.page.add_filter_tool(self._filter_button, behind_chips=True)
        self.table.show_order(self.query.order, descending=self.query.descending)
        self.tabs.chosen.connect(self.show_view)
        self.page.found.connect(self._find)
        self.table.sort_wanted.connect(self._sort)

    def view_title(self) -> str:
        return next(tab.text for tab in self._tabs() if tab.key == self.query.view)

    def show_view(self, view: str) -> None:
        """Show one of the views: all, open, overdue, cold."""
        self.tabs.set_current(view)
        self._ask(replace(self.query, view=view))
        self.placed.emit()

    def show_all(self, order: str = "number", *, descending: bool = True, wait: float | None = None) -> None:
        """Show every prospect, unfiltered, the latest first."""
        self._clear_search("")
        self.table.show_order(order, descending=descending)
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
            self._clear_search(name)
            self._ask(replace(self.query, search=name), wait=UNTIL_READ)
            at = self.rows.row_of(opportunity_id)
        self.table.choose(at)

    def refresh(self) -> None:
        """Read again what is shown."""
        self.page.refresh()
        self._sum_up()

    def choose_stages(self) -> None:
        """Offer every stage as a tick."""
        menu = TickMenu(self)
        menu.setObjectName("stage_filter")
        for code, stage in self._catalog.pipeline.stages.items():
            if CREDIT in stage.pipelines:
                act = menu.addAction(words.stage_name(code, self._catalog))
                act.setObjectName(code)
                act.setCheckable(True)
                act.setChecked(code in self.query.stages)
                act.toggled.connect(lambda on, code=code: self._tick(code, on=on))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._filter_button.mapToGlobal(QPoint(0, self._filter_button.height() + 2)))

    def _tick(self, code: str, *, on: bool) -> None:
        ticked = {*self.query.stages, code} if on else set(self.query.stages) - {code}
        self.show_stages([each for each in self._catalog.pipeline.stages if each in ticked])

    def show_stages(self, stages: Sequence[str]) -> None:
        """Show only these stages; none means all."""
        chips = []
        if stages:
            names = [words.stage_name(code, self._catalog) for code in stages]
            said = tr("prospects", "{first} and {more} more", first=names[0], more=len(names) - 1, count=len(names))
            chip = FilterChip(
                tr("prospects", "Stage"), said if len(names) > NAMED else "、".join(names), name="stage_chip"
            )
            chip.clicked.connect(self.choose_stages)
            chip.removed.connect(lambda: self.show_stages(()))
            chips.append(chip)
        self.page.set_filters(chips)
        self._ask(replace(self.query, stages=tuple(stages)))

    def _find(self, typed: str) -> None:
        if typed != self.query.search:
            self._ask(replace(self.query, search=typed), calm=CALM)

    def _sort(self, key: str, descending: bool) -> None:  # noqa: FBT001  (the signal's shape)
        self._ask(replace(self.query, order=key, descending=descending))

    def _clear_search(self, text: str) -> None:
        with QSignalBlocker(self.page.search):
            self.page.search.setText(text)
        self.page.set_filters(())

    def _ask(self, query: ProspectQuery, *, wait: float | None = None, calm: int = 0) -> None:
        """Show what query finds, the selection kept where it is among it; what takes longer than wait follows.

        Sums, more rows and details are read once nothing was asked for calm ms.
        """
        key = self.rows.key_at(self.table.currentIndex().row())
        self.query, self._totals = query, None
        self._first.read(self._page(query, 0, FIRST), partial(self._show, key, calm), wait=wait)
        self._calm.start(calm)

    def _show(self, key: Hashable | None, calm: int, lines: Sequence[ProspectLine]) -> None:
        self._read = len(lines) + (len(lines) == FIRST)
        self.rows.show_query(self._fetch, self._count, lines)
        at = self.rows.row_of(key) if key is not None else -1
        self.table.choose(max(at, 0), rest=calm)
        if self._totals is not None:
            self.rows.total = self._totals.count

    def _go_on(self) -> None:
        """Read more than the first lines, and the sums, once those are painted."""
        if self.rows.rowCount() == FIRST and self.rows.canFetchMore(QModelIndex()):
            self.rows.fetchMore(QModelIndex())
        self._sum_up()

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
        self._more.read(self._page(self.query, offset, limit), done, wait=0)

    def _sum_up(self) -> None:
        query, today, catalog = self.query, self.desk.today, self._catalog

        def work(session: Any) -> Sums:
            totals = total_prospects(session, query, today=today, catalog=catalog)
            return query, totals, count_views(session, today=today, catalog=catalog)

        self._summing.read(work, self._show_sums, wait=0)

    def _show_sums(self, sums: Sums) -> None:
        query, totals, self._counts = sums
        self.tabs.set_tabs(self._tabs())
        self._show_blank()
        if query == self.query:
            self._totals, self.rows.total = totals, totals.count
            self.page.set_foot(*foot(totals))

    def _tabs(self) -> list[Tab]:
        titles = {
            "all": tr("prospects", "All"),
            "open": tr("prospects", "Open"),
            "overdue": tr("prospects", "Overdue"),
            "cold": tr("prospects", "Not seen for 30 days"),
        }
        return [Tab(view, titles[view], f"{self._counts[view]:,}" if self._counts else "") for view in VIEWS]

    def _show_blank(self) -> None:
        """Say what an empty list means: a book without prospects, or a view without any."""
        blank = "book" if not self._counts["all"] else "stages" if self.query.stages else self.query.view
        if blank != self._blank:
            self._blank = blank
            self.blanked.emit(blank == "book")
            self.page.set_empty(self._empty() if blank == "book" else empty_state(self._nothing(blank)))

    def _nothing(self, blank: str) -> str:
        return {
            "stages": tr("prospects", "No prospect is at these stages"),
            "overdue": tr("prospects", "Nothing is overdue"),
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
        said = tr("prospects", "{count} overdue", count=totals.overdue)
        parts += [picture("octagon-alert", "bad.mark", 14), muted(said, name="sum_overdue"), 8]
    if totals.cold:
        said = tr("prospects", "{count} not seen lately", count=totals.cold)
        parts += [picture("triangle-alert", "warn.mark", 14), muted(said, name="sum_cold")]
    return parts
