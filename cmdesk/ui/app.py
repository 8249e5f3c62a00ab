"""The application: what stands before and around the window, from its first dialog to its last setting."""

import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from cmdesk.core import settings as kept
from cmdesk.core.errors import UserError
from cmdesk.core.settings import Settings
from cmdesk.models.store import Book
from cmdesk.ui.bug import show_bug
from cmdesk.ui.clipboard import secrets
from cmdesk.ui.desk import DRAFTS_WAIT, Desk
from cmdesk.ui.dressing import Dressing
from cmdesk.ui.idle import Idle
from cmdesk.ui.text import speak
from cmdesk.ui.theme import chosen_theme, tell_system, wear
from cmdesk.ui.window import Window, nothing_found

if TYPE_CHECKING:
    from cmdesk.ui.palette import Search

REBUILDS = ("language", "scale", "row_height")


def dressed(app: QApplication, settings: Settings) -> QApplication:
    """Let app speak and look as settings say."""
    app.setApplicationName("cmdesk")
    app.setApplicationDisplayName("")  # window titles carry the name already
    speak(app, settings.language)
    tell_system(app, settings)
    wear(app, chosen_theme(app, settings))
    return app


class Workplace(QObject):
    """An open book at work: its desk, its window, and what follows when settings change.

    check(passphrase) unlocks: it returns for the right one and raises UserError else; it runs on a thread. clock: the
    wall clock, by which the window locks itself.
    """

    def __init__(
        self,
        app: QApplication,
        book: Book,
        settings: Settings,
        today: date,
        *,
        settings_file: Path | None = None,
        check: Callable[[str], Any] | None = None,
        search: "Callable[[Desk], Search] | None" = None,
        owner: str = "",
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(app)
        self._app, self._file, self._check, self._owner = app, settings_file, check, owner
        self._shown = settings
        dressed(app, settings)
        self.desk = Desk(book, settings, today, parent=self)
        self.desk.backups.renewed.connect(self._show_backup)
        self._search = search(self.desk) if search is not None else nothing_found
        self.desk.settled.connect(self._follow)
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self.window = self._build()
        self._locked = False
        self._idle = Idle(app, self._seconds, clock=clock, parent=self)
        self._idle.due.connect(self.lock)
        self.window.painted.connect(self._idle.watch, Qt.ConnectionType.QueuedConnection)
        self._dressing = Dressing(app, aside=self._idle.aside, parent=self)
        secrets()  # from now on the clipboard is watched

    def _build(self) -> Window:
        window = Window(self.desk, search=self._search, owner=self._owner)
        window.lock.setVisible(self._check is not None)
        window.locked.connect(self.lock)
        return window

    def prepare(self) -> bool:
        """Do a part of what opening a screen takes, while nobody waits; tell whether there was any left to do."""
        with self._idle.aside():
            return self.window.prepare()

    def _show_backup(self) -> None:
        self.window.status.show_backup(self.desk.backups.words())

    def lock(self) -> None:
        """Hide everything until the passphrase is given again: what is half typed stays, what runs goes on."""
        if self._check is None or self._locked:
            return
        self._locked = True
        from cmdesk.ui.lock import dismiss  # noqa: PLC0415  (no start needs it)

        secrets().clear()
        dismiss(self._app)
        self._hide()
        self.desk.drafts.flush(
            DRAFTS_WAIT
        )  # a hidden form keeps what is typed in it: the battery may die behind the lock

    def _hide(self) -> None:
        if self._check is None:
            return
        from cmdesk.ui.lock import LockScreen  # noqa: PLC0415  (no start needs it)

        running = not self.window.status.job.isHidden()
        name = self.desk.book.path.stem
        screen = LockScreen(name, self._check, self.desk.attempts, self.desk.jobs, running=running)
        screen.form.opened.connect(self._unlock)
        screen.form.failed.connect(self.desk.report)
        self.window.closing.connect(screen.leave)
        self.window.hide_behind(screen)

    def _unlock(self) -> None:
        self._locked = False
        self._idle.begin()
        self.window.show_again()

    def _seconds(self) -> float | None:
        """Return after how many seconds without a touch the window locks; None while it is locked, or cannot be."""
        return None if self._check is None or self._locked else self.desk.settings.lock_after * 60

    def _follow(self, settings: Settings) -> None:
        before, self._shown = self._shown, settings
        if self._file is not None:
            try:
                kept.save(settings, self._file)
            except UserError as error:  # the window goes on with them all the same
                self.desk.report(error)
        if any(getattr(before, name) != getattr(settings, name) for name in REBUILDS):
            dressed(self._app, settings)
            self._rebuild()
        elif before.theme != settings.theme:
            tell_system(self._app, settings)
            self._change_theme(settings)

    def _change_theme(self, settings: Settings) -> None:
        self._dressing.change(chosen_theme(self._app, settings))

    def _rebuild(self) -> None:
        """Build the window anew at the same place: simple, and nothing is forgotten half translated."""
        old, place, geometry = self.window, self.window.places.here, self.window.saveGeometry()
        shown = old.isVisible()
        old.setVisible(False)
        self.window = self._build()
        self.window.restoreGeometry(geometry)
        if place.key in self.window.entries:
            self.window.go(place.key, place.where)
        self._show_backup()
        if self._locked:
            self._hide()
        if shown:
            self.window.show()
        old.deleteLater()

    def _system_changed(self, _scheme: Qt.ColorScheme) -> None:
        if self._shown.theme == "system":
            self._change_theme(self._shown)

    def catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Be sys.excepthook: what a slot let through is shown, and the window goes on."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        elif isinstance(error, Exception):
            self.desk.report(error)
        else:
            show_bug(error, self.window)
