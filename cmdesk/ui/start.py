"""From the command line to the window: which book, its passphrase, one window a book."""

import gc
import linecache
import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from cmdesk.core import settings as kept
from cmdesk.core.attempts import Attempts
from cmdesk.core.catalog import IN_USE, use_pack
from cmdesk.core.errors import UserError
from cmdesk.core.files import is_file
from cmdesk.core.paths import default_book
from cmdesk.core.settings import Settings, backup_folder, last_book, with_recent
from cmdesk.core.text import message
from cmdesk.models.opening import check_file
from cmdesk.models.store import Book, check_passphrase, open_book
from cmdesk.services.profile import read_profile
from cmdesk.ui.app import Workplace, dressed
from cmdesk.ui.clipboard import secrets
from cmdesk.ui.find import finder
from cmdesk.ui.held import Held, make_held, open_held, recover_held, unlock_held
from cmdesk.ui.preload import Preload
from cmdesk.ui.text import reading, tr

if TYPE_CHECKING:
    from cmdesk.ui.dialogs.start import Ways

SMALL_SCREEN = 1440  # px; on a laptop the first window takes all there is
SETTLED_MS = 500  # after which a new window has been painted
SETTLE_MS = 30_000  # the longest a picture waits for pages and thumbnails


def application(arguments: list[str] | None = None) -> QApplication:
    """Return the application, made if there is none."""
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication(arguments or sys.argv[:1])


def run_window(book: Path | None, *, today: date, unwrapped: Callable[[], bytes] | None = None) -> int:
    """Open the window on a book and return the exit status; with what gives its key nothing is asked.

    Without a book named it is the one opened last, else the default one; a second window on the same book is refused.
    """
    app = application()
    settings_file = kept.settings_file()
    settings = kept.load(settings_file)
    QTimer.singleShot(SETTLED_MS, app, settle_memory)
    refused = use_pack(os.environ.get(IN_USE, settings.catalog_folder))
    dressed(app, settings)
    if unwrapped is not None:
        opened: Held | None = unlock_held(book or last_book(settings), unwrapped)
    else:
        opened, settings = ask_for_book(settings, book)
    if opened is None:
        save_if_possible(settings, settings_file)
        return 0
    try:
        return work(app, opened.book, settings, settings_file, today, refused=refused)
    except UserError as error:  # a damaged book may open, and then not be read
        if unwrapped is not None:
            raise
        QMessageBox.critical(None, tr("window", "Client desk"), reading(error.message))
        return 1
    finally:
        secrets().clear()
        opened.close()


def work(
    app: QApplication,
    book: Book,
    settings: Settings,
    settings_file: Path,
    today: date,
    *,
    refused: UserError | None = None,
) -> int:
    """Show the window until it is closed; refused: why the bank's catalog is not used."""
    settings = replace(settings, recent_books=with_recent(settings, book.path.absolute()))
    save_if_possible(settings, settings_file)
    place = workplace(app, book, settings, today, settings_file=settings_file)
    sys.excepthook = place.catch
    place.desk.backups.begin()
    Preload(place, place.prepare)
    small = app.primaryScreen().availableGeometry().width() <= SMALL_SCREEN
    if small and not settings.geometry:
        place.window.showMaximized()
    else:
        place.window.show()
    if refused is not None:
        what = message("window", "The bank's catalog is not used, the program's own is: {why}", why=refused.message)
        place.desk.report(UserError(what))
    status = app.exec()
    place.desk.close()
    return status


def settle_memory() -> None:
    """Look for memory to free from now on, but not among what the program is made of: that would hold up the window.

    PySide6 looks into the source of every module that is loaded, and Python keeps it: megabytes nobody reads again.
    """
    linecache.clearcache()
    gc.freeze()
    gc.enable()


def save_if_possible(settings: Settings, settings_file: Path) -> None:
    """Keep settings; a book can be worked with where they cannot be kept."""
    with suppress(UserError):
        kept.save(settings, settings_file)


def workplace(
    app: QApplication,
    book: Book,
    settings: Settings,
    today: date,
    *,
    settings_file: Path | None = None,
    clock: Callable[[], float] = time.time,
) -> Workplace:
    """Return the window of an open book, ready to be shown; it locks itself by clock."""
    with book.read() as session:
        profile = read_profile(session)
    owner = " · ".join(part for part in (profile.name, profile.branch) if part)
    return Workplace(
        app,
        book,
        settings,
        today,
        settings_file=settings_file,
        check=partial(check_passphrase, book.path),
        search=finder,
        owner=owner,
        clock=clock,
    )


def ways() -> "Ways":
    """Return what the dialogs do with a book."""
    from cmdesk.services.backup import restore_backup  # noqa: PLC0415  (as with the dialogs themselves)
    from cmdesk.ui.dialogs.start import Ways  # noqa: PLC0415

    return Ways(look=check_file, open=open_held, make=make_held, recover=recover_held, restore=restore_backup)


def ask_for_book(settings: Settings, path: Path | None) -> tuple[Held | None, Settings]:
    """Ask which book and its passphrase; return it, None when the user closes the dialog, and the settings by then."""
    from cmdesk.ui.dialogs.start import StartDialog  # noqa: PLC0415  (nothing is asked where a passphrase is given)

    first = path or last_book(settings)
    known = [Path(each) for each in settings.recent_books]
    recent = [first, *(each for each in known if each != first)] if path or known or is_file(first) else []
    attempts = Attempts(settings.wrong_passphrases, settings.wrong_wait)
    dialog = StartDialog(ways(), recent, fresh=default_book(), backups=backup_folder(settings), attempts=attempts)
    dialog.exec()
    if dialog.error is not None:
        raise dialog.error
    left = tuple(str(each) for each in dialog.recent.paths() if str(each) in settings.recent_books)
    found: Held | None = dialog.book
    return found, replace(settings, recent_books=left)


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
        quiet = 0 if place.desk.busy() else quiet + 1
