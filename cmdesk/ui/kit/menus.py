"""Menus of ticks."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget


class TickMenu(QMenu):
    """A menu of ticks that stays open while they are set, by mouse, Enter or Space."""

    def tick(self, name: str, words: str, *, on: bool) -> QAction:
        """Add a tick; its toggled tells of it."""
        act = self.addAction(words.replace("&", "&&"))
        act.setObjectName(name)
        act.setCheckable(True)
        act.setChecked(on)
        return act

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        act = self.activeAction()
        if act is not None and act.isCheckable():
            act.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self.activeAction()
        keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if act is not None and act.isCheckable() and event.key() in keys:
            act.trigger()
        else:
            super().keyPressEvent(event)


def pop_up(menu: QMenu, under: QWidget) -> None:
    """Show a menu below a widget; it is gone once it closes."""
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(under.mapToGlobal(QPoint(0, under.height() + 2)))
