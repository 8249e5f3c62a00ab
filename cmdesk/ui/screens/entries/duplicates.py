"""The rail's entry of the duplicates."""

from PySide6.QtWidgets import QWidget

from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.ui.desk import Desk
from cmdesk.ui.screen import Screen


def make(desk: Desk) -> QWidget:
    from cmdesk.ui.screens.duplicates import DuplicatesScreen

    return DuplicatesScreen(desk)


SCREEN = Screen(
    order=79,
    key="duplicates",
    title=QT_TRANSLATE_NOOP("screens", "Duplicates"),
    icon="copy",
    make=make,
    group=QT_TRANSLATE_NOOP("screens", "Records"),
)
