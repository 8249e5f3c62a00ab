"""The window: rail, top bar, the open screen, status bar, and the keys that work everywhere."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QByteArray, QRect, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QTableView, QWidget

from cmdesk.core.discover import discover
from cmdesk.core.errors import UserError
from cmdesk.core.masking import mask_text
from cmdesk.core.settings import Settings
from cmdesk.ui.bug import show_bug
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit.basics import column, holding, row
from cmdesk.ui.kit.buttons import action
from cmdesk.ui.kit.inspector import Inspector
from cmdesk.ui.kit.messages import MessageBar, Toast
from cmdesk.ui.places import Places
from cmdesk.ui.rail import NUMBERED, Rail, tr_title
from cmdesk.ui.screen import Screen, Session, Waiting
from cmdesk.ui.screens import entries as rail_entries
from cmdesk.ui.statusbar import StatusBar
from cmdesk.ui.text import plain_tip, reading, tr
from cmdesk.ui.theme import theme
from cmdesk.ui.topbar import TopBar
from cmdesk.ui.undo_menu import redo_menu, undo_menu

if TYPE_CHECKING:
    from cmdesk.ui.keys import KeySheet
    from cmdesk.ui.manual import Manual
    from cmdesk.ui.palette import Hit, Palette, Search

SMALLEST = (1024, 600)
AFTER_CHANGE = 200  # ms before the rail counts again


def nothing_found(_typed: str) -> "Sequence[Hit]":
    return ()


class Window(QMainWindow):
    """Every screen, one at a time.

    locked: the user asked to hide everything. painted: for the first time. closing: the window closes.
    """

    locked = Signal()
    painted = Signal()
    closing = Signal()

    def __init__(
        self, desk: Desk, *, search: "Search" = nothing_found, entries: Sequence[Screen] | None = None, owner: str = ""
    ) -> None:
        super().__init__()
        self.desk = desk
        self.entries: dict[str, Screen] = {
            entry.key: entry for entry in (discover(rail_entries, "SCREEN") if entries is None else entries)
        }
        self.pages: dict[str, QWidget] = {}
        self._prepared: set[str] = set()
        self.places = Places()
        self._status: dict[str, tuple[str, str]] = {}
        self._painted = False
        self._before: QWidget | None = None
        self.setObjectName("window")
        self.setWindowTitle(tr("window", "Client desk"))
        self._make_actions()
        self._make_parts(owner)
        self._search = search
        self._manual: Manual | None = None
        self._listen()
        self.setMinimumSize(theme().px(SMALLEST[0]), theme().px(SMALLEST[1]))
        if not self.restoreGeometry(QByteArray.fromBase64(desk.settings.geometry.encode("ascii", "ignore"))):
            self.resize(theme().px(1366), theme().px(768))
        if self.rail.items:
            self.go(next(iter(self.rail.items)))

    def _make_actions(self) -> None:
        desk, add = self.desk, self._add
        self.back = add("Alt+Left", tr("window", "Back"), lambda: self._step(-1), "arrow-left", "back")
        self.forward = add("Alt+Right", tr("window", "Forward"), lambda: self._step(1), "arrow-right", "forward")
        self.search = add("Ctrl+K", tr("window", "Find anything"), self._find_anything, "search", "palette")
        self.undo = add("Ctrl+Z", tr("window", "Undo"), desk.undo, "undo-2", "undo")
        self.redo = add("Ctrl+Shift+Z", tr("window", "Redo"), desk.redo, "redo-2", "redo")
        for act in (self.undo, self.redo):
            act.setEnabled(False)  # until it is known what there is
        self.lock = add("Ctrl+L", tr("window", "Lock"), self.locked.emit, "lock", "lock")
        add("Ctrl+B", tr("window", "Rail: words or icons"), self._toggle_rail, "sidebar", "toggle_rail")
        add("Ctrl+I", tr("window", "Details: show or hide"), self._toggle_inspector, "panel-right", "toggle_inspector")
        add("Ctrl+D", tr("window", "Night or day"), self._toggle_dark, "moon", "toggle_dark")
        self.bell = add("Ctrl+Shift+B", tr("window", "What is overdue"), self._to_overdue, "bell", "bell")
        self.bell.setVisible(any(entry.late for entry in self.entries.values()))
        add("F1", tr("window", "Manual"), self._show_manual, "book-open", "manual")
        add("Shift+F1", tr("window", "Keys"), self._show_keys, "keyboard", "keys")

    def _add(self, keys: str, text: str, on: Any, icon: str, name: str) -> QAction:
        return action(self, text, on, icon=icon, shortcut=keys, name=name)

    def _make_parts(self, owner: str) -> None:
        settings = self.desk.settings
        self.rail = Rail(list(self.entries.values()), collapsed=settings.rail_collapsed)
        self.rail.show_book(owner or self.desk.book.path.stem)
        for number, key in enumerate(list(self.rail.items)[:NUMBERED], 1):
            entry = self.entries[key]
            self._add(f"Ctrl+{number}", way_to(entry), partial(self.go, key), entry.icon, f"go_{key}")
        to_history = partial(self.go, "history") if "history" in self.entries else None
        self.topbar = TopBar(
            back=self.back,
            forward=self.forward,
            palette=self.search,
            undo=(self.undo, undo_menu(self, self.desk, to_history)),
            redo=(self.redo, redo_menu(self, self.desk, to_history)),
            lock=self.lock,
            bell=self.bell,
        )
        self.message = MessageBar(closable=True)
        message_box = holding(column(self.message, margins=(12, 8, 12, 8)))
        message_box.setVisible(False)
        self.message.spoke.connect(message_box.setVisible)
        self.stack = QStackedWidget()
        self.toast = Toast(self.stack, self._toast_room)
        self.status = StatusBar(self.desk.jobs, keys="F1")
        right = column(self.topbar, message_box, (self.stack, 1), self.status, gap=0)
        self._layers = QStackedWidget()
        self._layers.addWidget(holding(row(self.rail, (right, 1), gap=0)))
        self.setCentralWidget(self._layers)

    def _listen(self) -> None:
        desk = self.desk
        self.rail.wanted.connect(self.go)
        self.topbar.crumbs.wanted.connect(lambda: self.go(self.places.here.key))
        self.status.help.clicked.connect(self._show_manual)
        self.toast.undone.connect(desk.undo)
        desk.wanted.connect(self.go)
        desk.failed.connect(self.show_error)
        desk.notice.connect(self._show_notice)
        desk.saved.connect(self._saved)
        desk.status.connect(self._show_status)
        desk.settled.connect(self._follow)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_CHANGE)
        self._soon.timeout.connect(self.count)
        desk.changed.connect(self._on_changed)
        self._counter = desk.reader()

    def go(self, key: str, where: Mapping[str, Any] | None = None) -> None:
        """Open the screen called key at a place and remember the way back."""
        self.places.go(key, dict(where or {}))
        self._open()

    def page(self) -> QWidget | None:
        """Return the screen that is open."""
        return self.pages.get(self.places.here.key) if self.places.any() else None

    def _step(self, by: int) -> None:
        if self.places.step(by):
            self._open()

    def _open(self) -> None:
        here = self.places.here
        self._make(here.key)
        self._take_in(here.key)
        page = self.pages[here.key]
        self.message.clear()
        first = page.focusWidget() is None
        self.stack.setCurrentWidget(page)
        if first:  # its list, where typing searches; later on, where one was
            for table in page.findChildren(QTableView)[:1]:
                table.setFocus()
        if hasattr(page, "show_place"):
            page.show_place(**here.where)
        self.rail.show_current(here.key)
        self.status.show_words(*self._status.get(here.key, ("", "")))
        self._renew_ways()
        self._show_crumbs()

    def prepare(self) -> bool:
        """Do a part of what the first opening of some screen takes; tell whether there was any left to do."""
        for key in self.rail.items:
            if self._make(key):
                return True
            page = self.pages[key]
            if self.stack.indexOf(page) >= 0:
                continue
            if hasattr(page, "prepare") and key not in self._prepared:
                self._prepared.add(key)
                page.prepare()
                return True
            self._take_in(key)
            page.resize(self.stack.size())
            page.grab()  # what it shows finds its place, and icons are drawn
            return True
        return False

    def _make(self, key: str) -> bool:
        """Make a screen; tell whether it was not there yet."""
        if key in self.pages:
            return False
        self.pages[key] = self.entries[key].make(self.desk)
        return True

    def _take_in(self, key: str) -> None:
        """Put a screen among the others, where it is not yet."""
        page = self.pages[key]
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
            self._show_inspectors(page)
            if hasattr(page, "placed"):
                page.placed.connect(self._show_crumbs)

    def hide_behind(self, form: QWidget) -> None:
        """Show only form, and let no key of the window work, until show_again."""
        if "palette_box" in self.__dict__:
            self.palette_box.veil.leave()
        if "key_sheet" in self.__dict__:
            self.key_sheet.close()
        self.toast.setVisible(False)
        self._before = self.focusWidget()
        for act in self.actions():
            act.setEnabled(False)
        self._layers.addWidget(form)
        self._layers.setCurrentWidget(form)
        self._show_title()
        form.setFocus()

    def hidden_behind(self) -> QWidget | None:
        """Return what stands before everything, None when nothing does."""
        return self._layers.widget(1)

    def show_again(self) -> None:
        """Show the window as it was before hide_behind, the keyboard where it was."""
        while (form := self.hidden_behind()) is not None:
            self._layers.removeWidget(form)
            form.deleteLater()
        for act in self.actions():
            act.setEnabled(True)
        self._renew_ways()
        self.count()
        self._show_title()
        if self._before is not None and shiboken6.isValid(self._before):
            self._before.setFocus()
        self._before = None

    def _renew_ways(self) -> None:
        shown = self.hidden_behind() is None
        self.back.setEnabled(shown and self.places.can(-1))
        self.forward.setEnabled(shown and self.places.can(1))

    def _show_crumbs(self) -> None:
        page = self.page()
        behind = page.crumbs() if page is not None and hasattr(page, "crumbs") else ()
        words = [tr_title(self.entries[self.places.here.key]), *map(mask_text, behind)]
        self.topbar.crumbs.show_words(words)
        self._show_title()

    def _show_title(self) -> None:
        """Say in the title where one is; behind the passphrase only which program this is."""
        words = self.topbar.crumbs.words if self.hidden_behind() is None else ()
        self.setWindowTitle(" - ".join([*reversed(words), tr("window", "Client desk")]))

    def show_error(self, error: object) -> None:
        """Show a UserError in the message bar, anything else as our bug."""
        if isinstance(error, UserError):
            self.message.say(reading(error.message), "bad")
        elif isinstance(error, BaseException):
            show_bug(error, self)

    def _on_changed(self, _tables: object) -> None:
        self._renew_undo()  # at once: Ctrl+Z may follow in the same breath
        self._soon.start()

    def count(self) -> None:
        """Renew the numbers in the rail, as soon as they are read, and what undo and redo would do."""
        self._counter.read(self._read_counts, self._show_counts, wait=0)
        self._renew_undo()

    def _read_counts(self, session: Session) -> dict[str, Waiting]:
        counting = ((key, self.entries[key].count) for key in self.rail.items)
        return {key: count(session, self.desk) for key, count in counting if count is not None}

    def _show_counts(self, counts: Mapping[str, Waiting]) -> None:
        for key, waiting in counts.items():
            self.rail.items[key].show_count(waiting.all)
            if self.entries[key].late:
                self.topbar.show_overdue(waiting.late)

    def _renew_undo(self) -> None:
        for act, label, word in (
            (self.undo, self.desk.undo_label(), tr("window", "Undo")),
            (self.redo, self.desk.redo_label(), tr("window", "Redo")),
        ):
            act.setEnabled(label is not None and self.hidden_behind() is None)  # never behind the passphrase
            said = None if label is None else mask_text(reading(label))
            act.setText(word if said is None else tr("window", "{word}: {label}", word=word, label=said))
            act.setToolTip(plain_tip(act.text()))

    def _saved(self) -> None:
        self.message.clear()
        self.topbar.show_saved(f"{datetime.now():%H:%M}")  # noqa: DTZ005  (the user's own clock)

    def _show_notice(self, text: str, undoable: bool) -> None:  # noqa: FBT001  (the signal's shape)
        self.toast.say(text, undoable=undoable)

    def _show_status(self, left: str, right: str) -> None:
        self._status[self.places.here.key] = (left, right)
        self.status.show_words(left, right)

    @cached_property
    def palette_box(self) -> "Palette":
        """The command palette; made when it is first opened, as the list of keys is."""
        from cmdesk.ui.commands import commands  # noqa: PLC0415  (no start needs it)
        from cmdesk.ui.palette import Palette  # noqa: PLC0415

        return Palette(self, lambda: [*commands(self)], self._search, lambda hit: self.go(hit.key, hit.where))

    @cached_property
    def key_sheet(self) -> "KeySheet":
        """The list of keys."""
        from cmdesk.ui.keys import KeySheet  # noqa: PLC0415  (no start needs it)

        return KeySheet(self)

    def _find_anything(self) -> None:
        if self._soon.isActive():
            self._renew_undo()  # as it will be in a moment
        self.palette_box.open()

    def _to_overdue(self) -> None:
        self.go(next(key for key, entry in self.entries.items() if entry.late))

    def _toggle_rail(self) -> None:
        self.desk.settle(rail_collapsed=not self.desk.settings.rail_collapsed)

    def _toggle_inspector(self) -> None:
        self.desk.settle(inspector_open=not self.desk.settings.inspector_open)

    def _toggle_dark(self) -> None:
        self.desk.settle(theme="light" if theme().dark else "dark")

    def _show_manual(self) -> None:
        """Open the manual at what it says of the open screen."""
        if self._manual is None:
            from cmdesk.ui.manual import Manual  # noqa: PLC0415  (few starts need it)

            self._manual = Manual(self)
        self._manual.open(self.places.here.key if self.places.any() else "")

    def _show_keys(self) -> None:
        title = tr_title(self.entries[self.places.here.key]) if self.places.any() else ""
        self.key_sheet.open(self.page(), title)

    def _follow(self, settings: Settings) -> None:
        self.rail.collapse(settings.rail_collapsed)
        for page in self.pages.values():
            self._show_inspectors(page)

    def _show_inspectors(self, page: QWidget) -> None:
        for inspector in page.findChildren(Inspector):
            inspector.setVisible(self.desk.settings.inspector_open)

    def _toast_room(self) -> QRect:
        """Return where a toast hides no inspector."""
        page, room = self.page(), self.stack.rect()
        inspectors = page.findChildren(Inspector) if page is not None else []
        room.setWidth(room.width() - sum(inspector.width() for inspector in inspectors if inspector.isVisible()))
        return room

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self._soon.start()  # the first screen comes first
            self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.toast.place()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._soon.stop()
        self.desk.jobs.drain()
        self.closing.emit()
        self.desk.settle(geometry=bytes(self.saveGeometry().toBase64().data()).decode())
        super().closeEvent(event)


def way_to(entry: Screen) -> str:
    return tr("window", "Go to {screen}", screen=tr_title(entry))
