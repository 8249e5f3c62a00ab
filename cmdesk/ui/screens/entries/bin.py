"""The rail's entry of the recycle bin."""

from PySide6.QtWidgets import QWidget

from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.ui.desk import Desk
from cmdesk.ui.screen import Screen


def make(desk: Desk) -> QWidget:
    from cmdesk.ui.screens.bin import BinScreen

    return BinScreen(desk)


SCREEN = Screen(
    order=81,
    key="bin",
    title=QT_TRANSLATE_NOOP("screens", "Recycle bin"),
    icon="trash-2",
    make=make,
    group=QT_TRANSLATE_NOOP("screens", "Records"),
)
