"""The real window on a benchmark's book, without a screen: opened, left to finish, closed."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from _bench import PASSPHRASE, TODAY
from PySide6.QtCore import QEventLoop, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from cmdesk.core.settings import Settings
from cmdesk.models.store import open_book
from cmdesk.ui import start
from cmdesk.ui.app import Workplace
from cmdesk.ui.preload import Preload

UNHEEDED = "This plugin does not support propagateSizeHints()"  # what a window without a screen says of itself
SIZE = (1366, 768)
LONGEST = 300.0  # seconds to wait for anything


def tell(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    if text != UNHEEDED:
        print(text, file=sys.stderr)


@contextmanager
def window(path: Path) -> Iterator[Workplace]:
    """Give the window of the book at path, shown and at rest."""
    qInstallMessageHandler(tell)
    app = start.application(["benchmark"])
    book = open_book(path, PASSPHRASE)
    place = start.workplace(app, book, Settings(language="zh_CN", theme="light"), TODAY)
    place.window.resize(*SIZE)
    place.window.show()
    start.settle_memory()
    start.settle(app, place)
    try:
        yield place
    finally:
        place.window.close()
        place.desk.close()
        place.window.deleteLater()
        place.deleteLater()
        app.processEvents()
        book.close()


def loaded(place: Workplace) -> None:
    """Wait until every screen is there, as they are soon after the window opened."""
    preload = Preload(place, place.prepare)
    while not preload.done:
        turn(place, 0.02)


def turn(place: Workplace, seconds: float = 0.0) -> None:
    """Let the window work for so long and until nothing is read or written any more."""
    until = perf_counter() + seconds
    while perf_counter() < until or place.desk.busy():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        if perf_counter() > until + LONGEST:
            raise SystemExit("The window does not come to rest.")
