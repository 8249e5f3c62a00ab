"""From the command line to the window: which book, its passphrase, one window a book."""

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QLockFile
from PySide6.QtWidgets import QApplication, QDialog

from cmdesk.core import settings as kept
from cmdesk.core.errors import UserError
from cmdesk.core.paths import default_book
from cmdesk.core.settings import Settings, with_recent
from cmdesk.core.text import message
from cmdesk.models.store import Book, create_book, open_book
from cmdesk.services.profile import read_profile
from cmdesk.ui.app import Workplace, dressed
from cmdesk.ui.dialogs import NewDialog, OpenDialog, choose_book
from cmdesk.ui.find import finder

SMALL_SCREEN = 1440  # px; on a laptop the first window takes all there is
SETTLE_MS = 30_000  # the longest a picture waits for pages and thumbnails


def application(arguments: list[str] | None = None) -> QApplication:
    """Return the application, made if there is none."""
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication(arguments or sys.argv[:1])


def run_window(book: Path | None, *, today: date, passphrase: str | None = None) -> int:
    """Open the window on a book and return the exit status; with a passphrase given nothing is asked.

    Without a book named it is the default one, made at first; a second window on the same book is refused.
    """
    app = application()
    settings_file = kept.settings_file()
    settings = kept.load(settings_file)
    dressed(app, settings)
    path = book or default_book()
    opened = open_book(path, passphrase) if passphrase is not None else ask_for_book(path, chosen=book is not None)
    if opened is None:
        return 0
    path = opened.path
    lock = QLockFile(str(path.with_name(path.name + ".lock")))
    if not lock.tryLock(0):
        opened.close()
        raise UserError(message("window", "{file} is open in another window already.", file=path.name))
    try:
        return work(app, opened, settings, settings_file, today)
    finally:
        opened.close()
        lock.unlock()


def work(app: QApplication, book: Book, settings: Settings, settings_file: Path, today: date) -> int:
    """Show the window until it is closed."""
    settings = replace(settings, recent_books=with_recent(settings, book.path))
    kept.save(settings, settings_file)
    place = workplace(app, book, settings, today, settings_file=settings_file)
    sys.excepthook = place.catch
    small = app.primaryScreen().availableGeometry().width() <= SMALL_SCREEN
    if small and not settings.geometry:
        place.window.showMaximized()
    else:
        place.window.show()
    status = app.exec()
    place.desk.close()
    return status


def workplace(
    app: QApplication, book: Book, settings: Settings, today: date, *, settings_file: Path | None = None
) -> Workplace:
    """Return the window of an open book, ready to be shown."""
    with book.read() as session:
        profile = read_profile(session)
    owner = " · ".join(part for part in (profile.name, profile.branch) if part)
    return Workplace(
        app,
        book,
        settings,
        today,
        settings_file=settings_file,
        check=checker(book.path),
        search=finder,
        owner=owner,
    )


def checker(path: Path) -> Callable[[str], None]:
    """Return what unlocking tries: it raises UserError for a wrong passphrase."""

    def check(passphrase: str) -> None:
        open_book(path, passphrase).close()

    return check


def ask_for_book(path: Path, *, chosen: bool) -> Book | None:
    """Ask for the passphrase of the book, or for a new one's; None when the user closes the dialog."""
    while True:
        if not path.exists() and not chosen:
            return new_book(path)
        dialog = OpenDialog(path, partial(open_book, path), can_choose=True)
        outcome = dialog.exec()
        if dialog.error is not None:
            raise dialog.error
        if outcome != OpenDialog.OTHER:
            found: Book | None = dialog.book if outcome == QDialog.DialogCode.Accepted else None
            return found
        path = choose_book(None, path.parent, new=False) or path


def new_book(path: Path) -> Book | None:
    """Make a first book and show its recovery key."""
    dialog = NewDialog(path, partial(create_book, path))
    dialog.exec()
    made: Book | None = dialog.book
    return made


def picture(path: Path, passphrase: str, out: Path, *, today: date, settings: Settings | None = None) -> None:
    """Write a picture of the window on a book as PNG, without a screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = application(["cmdesk"])
    book = open_book(path, passphrase)
    try:
        place = workplace(app, book, settings or Settings(theme="light"), today)
        place.window.resize(1366, 768)
        place.window.show()
        settle(app, place)
        place.window.grab().save(str(out))
        place.window.close()
        place.desk.close()
    finally:
        book.close()


def settle(app: QApplication, place: Workplace) -> None:
    """Let the window finish what it draws and reads."""
    deadline = QDeadlineTimer(SETTLE_MS)
    quiet = 0
    while quiet < 5 and not deadline.hasExpired():  # noqa: PLR2004  (a few rounds without work)
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # which processEvents leaves to the event loop
        quiet = 0 if place.desk.jobs.busy() else quiet + 1
