"""What no first screen needs, loaded and made while nobody waits, a part at a time: opening a screen finds it there."""

import linecache
from collections.abc import Callable, Iterator
from contextlib import suppress
from importlib import import_module
from pkgutil import walk_packages

from PySide6.QtCore import QObject, QTimer

from cmdesk.ui import screens

FIRST = 1_000  # ms after the window shows
LARGE = (
    "reportlab.pdfgen.canvas",
    "reportlab.lib.styles",
    "reportlab.lib.textsplit",
    "html.parser",
    "reportlab.platypus",
    "rapidfuzz.distance",
    "cmdesk.core.pdf",
)  # before what needs them: each by itself holds up nothing
BETWEEN = 20  # ms in which a key or a click comes first


def names() -> Iterator[str]:
    """Return what is large, then the screens' modules, parts (prospects_words) before what is made of them."""
    yield from LARGE
    found = [module.name for module in walk_packages(screens.__path__, f"{screens.__name__}.")]
    yield from [*sorted(found, reverse=True), "cmdesk.ui.lock"]


def nothing() -> bool:
    return False


class Preload(QObject):
    """Loads the screens' modules one by one, from soon after it is made, then calls prepare until it returns False."""

    def __init__(self, parent: QObject, prepare: Callable[[], bool] = nothing) -> None:
        super().__init__(parent)
        self._names, self._prepare = names(), prepare
        self.done = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)
        self._timer.start(FIRST)

    def _next(self) -> None:
        name = next(self._names, None)
        if name is not None:
            with suppress(Exception):  # whoever opens the screen is told
                import_module(name)
            linecache.clearcache()  # see start.settle_memory
        elif not self._prepare():
            self.done = True
            return
        self._timer.start(BETWEEN)
