"""The page of one customer: who it is, and tabs for everything the book knows of it."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

import cmdesk.ui.screens.customers
from cmdesk.core.catalog import Catalog
from cmdesk.core.discover import discover
from cmdesk.core.text import message
from cmdesk.services.customer import CustomerDetail, add_opportunity, find_customer
from cmdesk.services.facts import read_facts
from cmdesk.services.profile_score import size_of
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Flow, Tab, Tabs, action, action_button, bar, button, column, holding, muted, row
from cmdesk.ui.kit.buttons import tip_of
from cmdesk.ui.screens.customers import head
from cmdesk.ui.screens.customers.figures import size_words
from cmdesk.ui.screens.customers.tab import CustomerTab
from cmdesk.ui.text import tr

SHOWS = frozenset({"party", "opportunity", "stage_change", "visit", "application", "application_party", "link", "fact"})


def tabs() -> Sequence[CustomerTab]:
    """Return the tabs there are: every module of this package with a constant TAB."""
    return discover(cmdesk.ui.screens.customers, "TAB")


class CustomerPage(QWidget):
    """A tab is built when it first shows, and reads again when its tables have changed.

    The numbers behind the titles follow once the page is painted.
    stepped(by): the next (1) or previous (-1) party of the list. gone(): it is no longer in the book. renamed(): the
    crumbs are to be read again. deleted(): the user wants it in the recycle bin. left(): back to the list.
    """

    stepped = Signal(int)
    gone = Signal()
    renamed = Signal()
    deleted = Signal()
    left = Signal()

    def __init__(self, desk: Desk, detail: CustomerDetail, catalog: Catalog) -> None:
        super().__init__()
        self.setObjectName("customer_page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.desk, self.detail, self._catalog = desk, detail, catalog
        self.party_id: UUID = detail.line.id
        self.entries = {entry.key: entry for entry in tabs()}
        self.shown: dict[str, QWidget] = {}
        self._counts: Mapping[str, int] = {}
        self._stale: set[str] = set()
        self._stale_head = False
        self.tabs = Tabs(self._tabs(), says=tr("customers", "Parts of the customer"))
        self._pages = QStackedWidget()
        self._head = holding(column(gap=0))
        self._place = muted("", name="place")
        self._make_actions()
        self._top = column(self._head, gap=0)
        tools = row(self.tabs, None, self._place, *self._steps(), gap=2, margins=(6, 0, 12, 0))
        self.setLayout(column(bar("pagehead", column(self._top, tools, gap=0)), (self._pages, 1), gap=0))
        self.tabs.chosen.connect(self._turn)
        desk.changed.connect(self._on_changed, Qt.ConnectionType.QueuedConnection)
        self._show_head()
        QTimer.singleShot(0, self, self._count)

    def _make_actions(self) -> None:
        desk, id_ = self.desk, self.party_id
        self._visit = action(
            self,
            tr("prospects", "Record visit"),
            lambda: desk.go("visits", record=id_),
            icon="map-pin",
            shortcut="Ctrl+Shift+V",
            name="visit",
        )
        self._wish = action(
            self, tr("customers", "New opportunity"), self._add_wish, icon="plus", name="new_opportunity"
        )
        self._main = action(self, "", self._go_on, icon="arrow-up-right", shortcut="Ctrl+O", name="go_on")
        self._edit = action(
            self,
            tr("customers", "Edit"),
            lambda: desk.go("customers", edit=id_),
            icon="pencil",
            shortcut="F2",
            name="edit",
        )
        action(self, tr("customers", "Delete the customer"), self.deleted.emit, icon="trash-2", name="delete")
        self._calculate = action(
            self,
            tr("customers", "Calculators"),
            lambda: desk.go("calculators", party=id_),
            icon="calculator",
            shortcut="Ctrl+Shift+K",
            name="calculators",
        )
        action(self, tr("customers", "Next tab"), lambda: self.tabs.step(1), shortcut="Ctrl+Tab")
        self._back = action(self, tr("customers", "Back to the list"), self.left.emit, shortcut="Esc")
        self._previous = action(
            self,
            tr("customers", "Previous customer"),
            lambda: self.stepped.emit(-1),
            icon="chevron-up",
            shortcut="Alt+Up",
            name="previous",
        )
        self._next = action(
            self,
            tr("customers", "Next customer"),
            lambda: self.stepped.emit(1),
            icon="chevron-down",
            shortcut="Alt+Down",
            name="next",
        )

    def _steps(self) -> Sequence[QWidget]:
        return [
            action_button(self._previous, kind="ghost", icon="chevron-up", bare=True),
            action_button(self._next, kind="ghost", icon="chevron-down", bare=True),
        ]

    def show_neighbours(self, at: int, count: int) -> None:
        """Say which of the list this is; at is -1 for none of it."""
        self._place.setText(f"{at + 1:,} / {count:,}" if at >= 0 else "")
        self._previous.setEnabled(at > 0)
        self._next.setEnabled(0 <= at < count - 1)

    def show_tab(self, key: str, **where: Any) -> None:
        """Show a tab; an unknown or empty key shows the one that shows, at first the first. where: a place in it."""
        self.tabs.set_current(key if key in self.entries else self.tabs.current())
        self._turn(self.tabs.current())
        show_place = getattr(self.shown[self.tabs.current()], "show_place", None)
        if show_place is not None and where:
            show_place(**where)

    def leave(self) -> None:
        """Let every tab settle its drafts before the page goes."""
        for widget in self.shown.values():
            again = getattr(widget, "leave", None)
            if again is not None:
                again()

    def _turn(self, key: str) -> None:
        if key not in self.shown:
            self.shown[key] = self.entries[key].make(self.desk, self.party_id)
            self._pages.addWidget(self.shown[key])
        widget = self.shown[key]
        self._pages.setCurrentWidget(widget)
        if key in self._stale:
            self._stale.discard(key)
            refresh(widget)

    def _show_head(self) -> None:
        detail, catalog = self.detail, self._catalog
        line = detail.line
        size = size_of(self.desk.ask(read_facts, self.party_id, today=self.desk.today, catalog=catalog), catalog)
        said = size_words(size.size) if size is not None and size.size is not None else ""
        marks = holding(Flow(head.name_label(line.name), *head.chips(detail, catalog, said)))
        reach = holding(Flow(*head.ways_to_reach(self.desk, detail)))
        main, picture = self._next_act()
        self._main.setText(main)
        buttons = [
            button(act.text(), act.trigger, kind=kind, icon=icon, tip=tip_of(act), name=act.objectName())
            for act, kind, icon in (
                (self._edit, "ghost", "pencil"),
                (self._wish, "secondary", "plus"),
                (self._visit, "secondary", "map-pin"),
                (self._main, "primary", picture),
            )
            if act is not self._wish or act.text() != self._main.text()  # what comes next stands there once
        ]
        fresh = holding(
            row(
                head.tile(line.name),
                (column(marks, reach, gap=2), 1),
                action_button(self._calculate, kind="ghost", icon="calculator", bare=True),
                *buttons,
                gap=10,
                margins=(16, 8, 12, 0),
            )
        )
        self._top.replaceWidget(self._head, fresh)
        self._head.deleteLater()
        self._head = fresh

    def _next_act(self) -> tuple[str, str]:
        """Return what is to be done next at this stage, and its icon."""
        if self.detail.requests:
            return tr("customers", "Go on with the application"), "arrow-up-right"
        if any(wish.open for wish in self.detail.wishes):
            return tr("customers", "Accept an application"), "file-plus"
        return tr("customers", "New opportunity"), "plus"

    def _go_on(self) -> None:
        wish = next((wish for wish in self.detail.wishes if wish.open), None)
        if self.detail.requests:
            self.desk.go("applications", application=self.detail.requests[0].id)
        elif wish is not None:
            self.desk.go("applications", open_for=wish.id)
        else:
            self._add_wish()

    def _add_wish(self) -> None:
        label_ = message("customers", "Add an opportunity of “{name}”", name=self.detail.line.name)
        added = self.desk.act(label_, add_opportunity, self.party_id, today=self.desk.today)
        if added is not None:
            self.desk.go("prospects", edit=added.result)

    def _tabs(self) -> list[Tab]:
        said = {key: f"{count:,}" for key, count in self._counts.items()}
        return [Tab(entry.key, tr_tab(entry), said.get(entry.key, "")) for entry in self.entries.values()]

    def _count(self) -> None:
        counted = {key: entry.count for key, entry in self.entries.items() if entry.count is not None}
        self._counts = {key: count(self.desk, self.party_id) for key, count in counted.items()}
        self.tabs.set_tabs(self._tabs())

    @Slot(frozenset)
    def _on_changed(self, tables: frozenset[str]) -> None:
        self._stale |= {key for key in self.shown if self.entries[key].tables & tables}
        self._stale_head = self._stale_head or bool(tables & SHOWS)
        if self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        if self._stale_head:
            self._stale_head = False
            detail = self.desk.ask(find_customer, self.party_id, catalog=self._catalog)
            if detail is None:
                self.gone.emit()
                return
            self.detail = detail
            self._show_head()
            self.renamed.emit()
        self._count()
        if (key := self.tabs.current()) in self._stale:
            self._stale.discard(key)
            refresh(self.shown[key])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale or self._stale_head:
            self._catch_up()


def refresh(widget: QWidget) -> None:
    """Let a tab read again, if it can."""
    again = getattr(widget, "refresh", None)
    if again is not None:
        again()


def tr_tab(entry: CustomerTab) -> str:
    return tr("customers", entry.title)  # marked where the tab says it
