"""A way through things to be mended on several screens: the key that led there leads on, as if one had come back."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from cmdesk.ui.desk import Desk


class Errand(QObject):
    """Goes from screen to screen of a window's stack; while one stays where it led, its key calls on().

    The key's own meaning on that screen waits until one goes anywhere else.
    """

    def __init__(self, desk: Desk, screen: QWidget, on: Callable[[], object], key: Qt.Key) -> None:
        super().__init__(screen)
        self._desk, self._screen, self._on, self._key = desk, screen, on, key
        self._there: QWidget | None = None

    def go(self, key: str, **where: Any) -> None:
        """Open a screen at a place, and listen there."""
        self._desk.go(key, **where)
        there = self._shown()
        application = QApplication.instance()
        if application is not None and there is not None and self._there is None:
            application.installEventFilter(self)
        self._there = there

    def end(self) -> None:
        """Listen no more."""
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self._there = None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the key before the screen does."""
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if not isinstance(event, QKeyEvent) or event.key() != self._key or event.modifiers():
            return False
        if self._there is None or self._shown() is not self._there:
            self.end()
            return False
        if QApplication.activeModalWidget() is not None or not self._there.isVisible():
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self._on()
        return True

    def _shown(self) -> QWidget | None:
        """Return the screen that shows now, None for the one the way began at."""
        stack = self._screen.parentWidget()
        shown = stack.currentWidget() if isinstance(stack, QStackedWidget) else None
        return None if shown is self._screen else shown
