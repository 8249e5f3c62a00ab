"""A panel over the window that Esc or a click beside it closes: the command palette, the list of keys."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from cmdesk.ui.theme import application, theme


class Veil(QWidget):
    """Covers parent thinly and shows panel on it, top px below its upper edge, as high as it asks (or height)."""

    closed = Signal()

    def __init__(self, parent: QWidget, panel: QFrame, *, width: int, top: int, name: str, height: int = 0) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._panel, self._width, self._top = panel, theme().px(width), theme().px(top)
        self._height = height
        self._before: QWidget | None = None
        panel.setObjectName("overlay")
        panel.setParent(self)
        parent.installEventFilter(self)
        self.setVisible(False)

    def open(self, focus: QWidget) -> None:
        """Show the panel and go to focus; where the keyboard was is remembered."""
        self._before = application().focusWidget()
        self.place()
        self.setVisible(True)
        self.raise_()
        focus.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Hide the panel and go back to where the keyboard was."""
        if not self.isVisible():
            return
        self.setVisible(False)
        if self._before is not None and shiboken6.isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None
        self.closed.emit()

    def place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        self.setGeometry(parent.rect())
        width = min(self._width, self.width() - theme().px(32))
        height = min(self._height or self._panel.sizeHint().height(), self.height() - self._top - theme().px(24))
        self._panel.setGeometry((self.width() - width) // 2, self._top, width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().colour("bg.app", 0.6))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._panel.geometry().contains(event.position().toPoint()):
            self.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)
