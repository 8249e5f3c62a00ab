"""The history: every gesture, newest first; who, when, what, before and after; any of them undone or done again."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from cmdesk.core import figures
from cmdesk.core.progress import Progress
from cmdesk.core.translation import translator
from cmdesk.services.history import GestureLine, HistoryQuery, count_history, page_of_history, people, rows_on
from cmdesk.services.history_details import MOST, Concern, GestureDetail, gesture_detail
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Inspector, Tab, Tabs, action, action_button, column, empty_state
from cmdesk.ui.list_detail import ListDetail
from cmdesk.ui.screens import history_words as words
from cmdesk.ui.screens.history_detail import Details
from cmdesk.ui.screens.history_filter import FilterMenu, chips
from cmdesk.ui.table import Cell, Column, Rows, TableView, chip, text
from cmdesk.ui.text import reading, tr
from cmdesk.ui.theme import application

PANEL = 480
PAGE = 200  # entries read at first
WAIT = 0.03  # seconds the window waits for them; later ones follow
LARGE = 1_000  # rows from which on a gesture's details are read in a job


class HistoryScreen(QWidget):
    """Entries come a page at a time; the details of the selected one stand beside them."""

    placed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("history")
        self.desk, self.query = desk, HistoryQuery()
        self._client: tuple[UUID, str] | None = None
        self._stale = True
        self._read = 0
        self._reader = desk.reader()
        self._translate = translator(desk.settings.language)
        self.rows: Rows[GestureLine] = Rows(
            columns(desk.today), self._fetch, lambda: self._read, key=lambda line: line.number
        )
        self.table: TableView[GestureLine] = TableView(
            self.rows, says=tr("history", "List of what was done"), lines=2, name="gestures"
        )
        tabs = [Tab("all", tr("history", "Everything")), Tab("changes", tr("history", "Changes")),
                Tab("notes", tr("history", "Looked at and exported"))]  # fmt: skip
        self.tabs = Tabs(tabs, "all", says=tr("history", "Kinds of entries"))
        self.page: ListDetail[GestureLine] = ListDetail(self.table, tabs=self.tabs, inspector=Inspector(width=PANEL))
        self.page.set_empty(empty_state(tr("history", "Nothing has been done here yet")))
        self.setLayout(column(self.page))
        self._make_actions()
        self.tabs.chosen.connect(lambda view: self.ask(replace(self.query, view=view)))
        self.page.found.connect(self._find)
        self.table.chosen.connect(self._show)
        self.table.opened.connect(lambda _line: self._go_on())
        self.rows.modelReset.connect(self._show_status)
        self.rows.rowsInserted.connect(self._show_status)
        desk.changed.connect(self._changed, Qt.ConnectionType.QueuedConnection)

    def _make_actions(self) -> None:
        def act(words_: str, on: Any, icon: str, keys: str, name: str) -> Any:
            return action(self, words_, on, icon=icon, shortcut=keys, name=name)

        self.back = act(tr("history", "Undo this"), self._undo, "undo-2", "Ctrl+U", "undo_this")
        self.again = act(tr("history", "Do again"), self._redo, "redo-2", "Ctrl+Shift+U", "redo_this")
        self.copy = act(tr("history", "Copy as text"), self._copy, "copy", "Ctrl+Shift+C", "copy_entry")
        self._filter = act(tr("history", "Filter"), self._choose_filter, "filter", "Ctrl+Shift+F", "filter")
        self._filter_button: QPushButton = action_button(self._filter, kind="ghost", icon="filter")
        self.page.add_filter_tool(self._filter_button, behind_chips=True)
        for each in (self.back, self.again, self.copy):
            each.setEnabled(False)

    def show_place(self, *, party: UUID | None = None, name: str = "", **_other: Any) -> None:
        """Show the history of one client; without one, what was shown before."""
        if party is not None:
            self._client = (party, name)
            self.tabs.set_current("all")
            with QSignalBlocker(self.page.search):
                self.page.search.clear()
            self.query = HistoryQuery(rows=frozenset())
            self._stale = True
        self._catch_up()
        self.table.setFocus()

    def crumbs(self) -> Sequence[str]:
        return (self._client[1],) if self._client else ()

    def ask(self, query: HistoryQuery) -> None:
        """Show what query finds from its beginning."""
        self.query = query
        if query.rows is None:
            self._client = None
        self.page.set_filters(
            chips(query, self._client[1] if self._client else "", self.desk.today, change=self._choose_filter,
                  ask=self.ask)
        )  # fmt: skip
        self._begin()
        self.placed.emit()

    def _begin(self) -> None:
        """Show the newest entries as soon as they are read: an import's thousands of changes take long to count."""
        query, translate = self.query, self._translate
        self._reader.read(
            lambda session: page_of_history(session, query, translate=translate, limit=PAGE),
            self._show_first,
            wait=WAIT,
        )

    def _show_first(self, found: Sequence[GestureLine]) -> None:
        self._read = len(found) + (len(found) == PAGE)
        self.rows.show_query(self._fetch, lambda: self._read, found)
        self.table.choose_first()
        self._count()

    def _fetch(self, offset: int, limit: int) -> Sequence[GestureLine]:
        found = self.desk.ask(page_of_history, self.query, translate=self._translate, offset=offset, limit=limit)
        self._read = offset + len(found) + (len(found) == limit)  # one more until the job says how many there are
        return found

    def _count(self) -> None:
        query, book, translate = self.query, self.desk.book, self._translate

        def work(_progress: Progress) -> int:
            with book.read() as session:
                return count_history(session, query, translate=translate)

        def show(total: int) -> None:
            if query == self.query:
                self.rows.total = total
                self._show_status()

        self.desk.run_later(work, show)

    def _find(self, typed: str) -> None:
        if typed != self.query.search:
            self.ask(replace(self.query, search=typed))

    def _choose_filter(self) -> None:
        menu = FilterMenu(self, self.query, self.desk.ask(people), self.desk.today, self.ask)
        menu.below(self._filter_button)

    def _show_status(self) -> None:
        read, total = self.page.rows_shown()
        if self.isVisible():
            said = tr("history", "{read} of {total} shown", read=f"{read:,}", total=f"{total:,}") if total else ""
            self.desk.show_status("", said)

    def _show(self, line: GestureLine | None) -> None:
        self.back.setEnabled(line is not None and line.can_undo)
        self.again.setEnabled(line is not None and line.can_redo)
        self.copy.setEnabled(line is not None)
        if line is None:
            self.page.inspector.clear()
        else:
            self._show_rows(line, MOST)

    def _show_rows(self, line: GestureLine, limit: int) -> None:
        """Show the details of line with at most so many rows, at once where there are few."""
        book, catalog = self.desk.book, self.desk.catalog

        def work(_progress: Progress) -> GestureDetail | None:
            with book.read() as session:
                return gesture_detail(session, line.number, catalog=catalog, limit=limit)

        if line.rows < LARGE:
            self._show_detail(self.desk.ask(gesture_detail, line.number, catalog=catalog, limit=limit))
        else:
            self.desk.run_later(work, self._show_detail)

    def _show_detail(self, detail: GestureDetail | None) -> None:
        current = self.table.current()
        if detail is None or current is None or detail.line.number != current.number:
            return  # another one is selected by now
        limit = len(detail.rows) + MOST
        self.page.inspector.show_widget(
            Details(
                detail,
                back=self.back,
                again=self.again,
                copy=self.copy,
                go=self._go,
                more=lambda: self._show_rows(detail.line, limit),
            )
        )

    def detail(self) -> GestureDetail | None:
        """Return the details that show."""
        shown = self.page.inspector.content()
        return shown.detail if isinstance(shown, Details) else None

    def _undo(self) -> None:
        line = self.table.current()
        if line is not None:
            self.desk.undo(line.root)

    def _redo(self) -> None:
        line = self.table.current()
        if line is not None:
            self.desk.redo(line.root)

    def _copy(self) -> None:
        detail = self.detail()
        if detail is not None:
            application().clipboard().setText(words.as_text(detail))
            self.desk.say(tr("history", "Copied, numbers masked"))

    def _go_on(self) -> None:
        detail = self.detail()
        if detail is not None and detail.concerns:
            self._go(detail.concerns[-1])

    def _go(self, concern: Concern) -> None:
        """Open the screen that shows what an entry is about."""
        if concern.table == "party":
            self.desk.go("customers", party=concern.id)
        else:
            self.desk.go(f"{concern.table}s", **{concern.table: concern.id})

    def _changed(self, _tables: frozenset[str]) -> None:
        self._stale = True
        self._catch_up()

    def _catch_up(self) -> None:
        """Read again if something was done; hidden, it waits until it shows."""
        if not self._stale or not self.isVisible():
            return
        self._stale = False
        if self._client is None:
            self._renew()
        else:
            self._find_rows(self._client)

    def _find_rows(self, client: tuple[UUID, str]) -> None:
        """Find out in a job what belongs to a client, then show its history."""
        book = self.desk.book

        def work(_progress: Progress) -> frozenset[str]:
            with book.read() as session:
                return rows_on(session, "party", client[0])

        def show(rows: frozenset[str]) -> None:
            if client != self._client:
                return
            if rows == self.query.rows:
                self._renew()
            else:
                self.ask(replace(self.query, rows=rows))

        self.desk.run_later(work, show)

    def _renew(self) -> None:
        if not self.rows.rowCount():
            self._begin()
            return
        self.table.refresh()
        if not self.table.currentIndex().isValid():
            self.table.choose_first()
        self._count()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()


def columns(today: date) -> Sequence[Column[GestureLine]]:
    """Return the columns of the history as they read on a day."""

    def when(line: GestureLine) -> Cell:
        here = line.at.astimezone()
        return text(reading(figures.day(here.date(), today)), f"{here:%H:%M}", tip=words.second(line))

    def what(line: GestureLine) -> Cell:
        return text(words.name(line), words.counts(line), tip=words.name(line))

    def who(line: GestureLine) -> Cell:
        return text(line.by, tone="secondary")

    def how(line: GestureLine) -> Cell:
        found = words.state(line)
        return chip(*found) if found else text("")

    column_ = Column[GestureLine]
    return (
        column_(key="when", title=tr("history", "When"), cell=when, width=92),
        column_(key="what", title=tr("history", "What"), cell=what, stretch=True),
        column_(key="who", title=tr("history", "Who"), cell=who, width=84, priority=1),
        column_(key="state", title=tr("history", "State"), cell=how, width=104),
    )
