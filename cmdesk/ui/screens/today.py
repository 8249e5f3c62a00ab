"""Today (今日): what is to be done, where to go, what runs out and who goes cold."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from cmdesk.services.birthdays import BirthdayLine
from cmdesk.services.expiring import ExpiringLine
from cmdesk.services.stale import StaleLine
from cmdesk.services.today import Part, read_today
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import action, action_button, button, empty_state
from cmdesk.ui.screens.tasks_acts import TaskActs
from cmdesk.ui.screens.tasks_quick import QuickLine
from cmdesk.ui.screens.today_front import Front
from cmdesk.ui.text import tr

if TYPE_CHECKING:
    from cmdesk.ui.print_page import PrintPage
    from cmdesk.ui.screens.today_all import AllPage
    from cmdesk.ui.screens.visits_client import ClientPicker

TABLES = frozenset(
    {"task", "party", "opportunity", "visit", "application", "checklist_item", "party_document", "contact"}
)
WIDE = Part(due=14, done=3, expiring=6, stale=10)  # a large screen is high, too


class TodayScreen(QWidget):
    """One of three pages shows: the cards, everything of one card, or how to begin with an empty book."""

    placed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("today")
        self.desk = desk
        self._stale = True
        self.acts = TaskActs(self, desk, self._current)
        self._add = action(
            self,
            tr("today", "New task"),
            self._new_task,
            icon="plus",
            shortcut="Ctrl+N",
            name="new",
        )
        record = action(
            self,
            tr("today", "Record a visit"),
            self._ask_client,
            icon="map-pin",
            shortcut="Ctrl+R",
            name="record",
        )
        words = tr("today", "Print the route"), tr("today", "Calendar file")
        route = action(self, words[0], self.print_route, icon="printer", shortcut="Ctrl+P", name="print_route")
        dates = action(self, words[1], self.save_calendar, icon="calendar-clock", shortcut="Ctrl+E", name="calendar")
        self.quick = QuickLine(desk)
        line = action(self, tr("today", "Add a task in one line"), self._to_line, shortcut="+", name="add_line")
        line.setToolTip(line.text())
        self.front = Front(
            desk.catalog,
            self.quick,
            action_button(self._add, kind="link", icon="plus", small=True),
            action_button(record, kind="primary", icon="map-pin"),
            [action_button(each, kind="link", small=True) for each in (route, dates)],
        )
        self.printing: PrintPage | None = None
        self._stack = QStackedLayout(self)
        self._empty = self._begin()
        for page in (self.front, self._empty):
            self._stack.addWidget(page)
        self._connect()

    def _connect(self) -> None:
        for card in self.front.cards():
            lines = card.lines
            lines.opened.connect(self.open)
            lines.ticked.connect(self.acts.tick)
            lines.asked.connect(self.acts.asked)
            lines.menu_wanted.connect(self.acts.menu)
            lines.selectionModel().currentChanged.connect(lambda *_: self._renew_acts())
        self.front.all_wanted.connect(lambda which: self.desk.go("today", all=which))
        self.front.widened.connect(self._wider)
        self.front.cold_wanted.connect(lambda: self.desk.go("prospects", view="cold"))
        self.desk.changed.connect(self._changed, Qt.ConnectionType.QueuedConnection)

    @cached_property
    def all(self) -> "AllPage":
        """Everything of one card; made when it is first asked for, as few mornings need it."""
        from cmdesk.ui.screens.today_all import AllPage  # noqa: PLC0415  (the window does not wait for it)

        page = AllPage(self.desk)
        page.opened.connect(self.open)
        page.asked.connect(self.acts.asked)
        page.table.chosen.connect(lambda _line: self._renew_acts())
        page.left.connect(lambda: self.desk.go("today"))
        self._stack.addWidget(page)
        return page

    @cached_property
    def picker(self) -> "ClientPicker":
        """Asks whom a visit was to; made when it is first opened."""
        from cmdesk.ui.screens.visits_client import ClientPicker  # noqa: PLC0415  (the window does not wait for it)

        picker = ClientPicker(self, self.desk)
        picker.picked.connect(lambda party_id: self.desk.go("visits", record=party_id))
        return picker

    def _new_task(self) -> None:
        self.acts.panel.open_new()

    def _ask_client(self) -> None:
        self.picker.open()

    def _shows_all(self) -> bool:
        return "all" in self.__dict__ and self._stack.currentWidget() is self.all  # else none is made to be asked

    def _begin(self) -> QWidget:
        return empty_state(
            tr("today", "A new book: whom do you want to win first?"),
            tr("today", "Add your first prospect, or bring in the sheet you keep them in under Prospects. From then on "
                        "this page says every morning what is due, where to go and who goes cold."),
            primary=button(tr("today", "New prospect"), lambda: self.desk.go("prospects", new=True), kind="primary",
                           icon="plus", name="empty_new"),
            link=button(tr("today", "To Prospects, to import a sheet"), lambda: self.desk.go("prospects"), kind="link",
                        name="empty_import"),
        )  # fmt: skip

    def show_place(self, *, all: str = "", **_other: Any) -> None:  # noqa: A002  (the link says "all")
        """Show everything of one card, else the cards."""
        self._close_printing()
        self._read()
        if all:
            self._stack.setCurrentWidget(self.all)
            self.all.show_list(all)
        self._renew_acts()
        self.placed.emit()

    def crumbs(self) -> Sequence[str]:
        return (self.all.title(),) if self._shows_all() else ()

    def print_route(self) -> None:
        """Show the sheet of today's visits as it prints."""
        from cmdesk.ui.screens.today_route import route_page  # noqa: PLC0415  (the window does not wait for it)

        self._close_printing()
        self.printing = route_page(self.desk)
        self.printing.left.connect(self._close_printing)
        self._stack.addWidget(self.printing)
        self._stack.setCurrentWidget(self.printing)
        self.printing.setFocus()
        self._renew_acts()

    def _close_printing(self) -> None:
        if self.printing is not None:
            self._stack.removeWidget(self.printing)
            self.printing.deleteLater()
            self.printing = None
            self._read()
            self._renew_acts()

    def save_calendar(self) -> None:
        """Ask where, then write the planned visits of the next days for a calendar."""
        from cmdesk.ui.screens.today_route import save_calendar  # noqa: PLC0415  (the window does not wait for it)

        save_calendar(self, self.desk)

    def _read(self) -> None:
        """Read the day and show its cards."""
        self._stale = False
        part = WIDE if self.front.wide else Part()
        found = self.desk.ask(read_today, today=self.desk.today, catalog=self.desk.catalog, part=part)
        self.front.show_day(found)
        self._stack.setCurrentWidget(self._empty if found.empty else self.front)

    def open(self, item: object) -> None:
        """Go where an item is settled."""
        match item:
            case ExpiringLine(kind="fact"):
                self.desk.go("customers", party=item.party_id, tab="profile", field=item.field)
            case ExpiringLine(application_id=None):
                self.desk.go("customers", party=item.party_id, tab="documents")
            case ExpiringLine():
                self.desk.go("applications", application=item.application_id, document=item.document)
            case StaleLine():
                self.desk.go("prospects", opportunity=item.id)
            case BirthdayLine():
                self.desk.go("customers", party=item.party_id, tab="people")
            case _:
                self.acts.open(item)

    def _current(self) -> object:
        """Return the item one stands on."""
        if self._shows_all():
            return self.all.current()
        held = [card.lines for card in self.front.cards() if card.lines.hasFocus()]
        line = held[0].current() if held else None
        return None if line is None else line.item

    def _renew_acts(self) -> None:
        self.acts.enable(on=self._stack.currentWidget() is not self._empty)

    def _to_line(self) -> None:
        if self._stack.currentWidget() is self.front:
            self.quick.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & TABLES:
            self._stale = True
            self._catch_up()

    def _wider(self) -> None:
        self._stale = True
        QTimer.singleShot(0, self, self._catch_up)  # once the new size has settled

    def _catch_up(self) -> None:
        """Read again if something changed; hidden, it waits until it shows."""
        if not self._stale or not self.isVisible():
            return
        if self._shows_all():
            self.all.refresh()
        else:
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()
