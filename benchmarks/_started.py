"""cmdesk as its command line starts it, on the words given; says when the first screen is painted, and ends.

Nothing is imported here before the program imports it itself: Qt looks into every import after it, so another order
would take another time. The window is watched as soon as the program has loaded its module.
"""

import os
import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from runpy import run_module
from time import perf_counter
from types import ModuleType
from typing import Any

WINDOW = "cmdesk.ui.window"
IDLE_ROUNDS = 2  # of the event loop, with nothing to do between


def watched(window: type[Any]) -> type[Any]:
    """Return the window's class made to say when its first screen is painted and the event loop idle after it."""
    from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: PLC0415  (not before the program)
    from PySide6.QtWidgets import QTableView  # noqa: PLC0415

    class Watch(QObject):
        """Hears of the first screen's painting and ends the process once the event loop is idle after it."""

        def __init__(self, shown: Any) -> None:
            super().__init__(shown)
            self.window, self.rounds = shown, 0
            shown.page().installEventFilter(self)

        def eventFilter(self, seen: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                seen.removeEventFilter(self)
                QTimer.singleShot(0, self.look)
            return False

        def look(self) -> None:
            tables = [each for each in self.window.page().findChildren(QTableView) if each.isVisible()]
            self.rounds = 0 if any(not each.model().rowCount() for each in tables) else self.rounds + 1
            if self.rounds < IDLE_ROUNDS:
                QTimer.singleShot(0, self.look)
                return
            print(perf_counter(), flush=True)
            os._exit(0)

    class Watched(window):  # type: ignore[misc]  # known only when it runs
        def showEvent(self, event: Any) -> None:
            super().showEvent(event)
            self.watch = Watch(self)

    return Watched


class Watching(MetaPathFinder):
    """Finds the window's module where it is, and puts the watched window into it once it is loaded."""

    def find_spec(self, name: str, _path: Sequence[str] | None, _target: ModuleType | None = None) -> ModuleSpec | None:
        if name != WINDOW:
            return None
        sys.meta_path.remove(self)
        spec: Any = find_spec(name)
        load = spec.loader.exec_module

        def exec_module(module: Any) -> None:
            load(module)
            module.Window = watched(module.Window)

        spec.loader.exec_module = exec_module
        return spec


if __name__ == "__main__":
    sys.meta_path.insert(0, Watching())
    run_module("cmdesk", run_name="__main__")
