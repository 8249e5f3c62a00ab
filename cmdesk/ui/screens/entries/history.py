"""The rail's entry of the history."""

from PySide6.QtWidgets import QWidget

from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.ui.desk import Desk
from cmdesk.ui.screen import Screen


def make(desk: Desk) -> QWidget:
    from cmdesk.ui.screens.history import HistoryScreen

    return HistoryScreen(desk)


SCREEN = Screen(
    order=80,
    key="history",
    title=QT_TRANSLATE_NOOP("screens", "History"),
    icon="history",
    make=make,
    group=QT_TRANSLATE_NOOP("screens", "Records"),
)
