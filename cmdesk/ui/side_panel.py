"""What stands on a page for a while, with Esc as its own way back."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class SidePanel(QWidget):
    """Esc leaves it, and the page behind it stays. closed: done with or left."""

    closed = Signal()

    def leave(self) -> None:
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and is_escape(event):
            event.accept()  # else the page would take it for its own way back
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_escape(event):
            self.leave()
        else:
            super().keyPressEvent(event)


def is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
