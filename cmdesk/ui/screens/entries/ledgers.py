"""The rail's entry of the ledgers."""

from PySide6.QtWidgets import QWidget

from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.ui.desk import Desk
from cmdesk.ui.screen import Screen


def make(desk: Desk) -> QWidget:
    from cmdesk.ui.screens.ledgers import LedgersScreen

    return LedgersScreen(desk)


SCREEN = Screen(
    order=70,
    key="ledgers",
    title=QT_TRANSLATE_NOOP("screens", "Ledgers"),
    icon="table-2",
    make=make,
    group=QT_TRANSLATE_NOOP("screens", "Records"),
)
