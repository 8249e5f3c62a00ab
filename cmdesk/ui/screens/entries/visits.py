"""The rail's entry of the visits."""

from PySide6.QtWidgets import QWidget

from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.ui.desk import Desk
from cmdesk.ui.screen import Screen


def make(desk: Desk) -> QWidget:
    from cmdesk.ui.screens.visits import VisitsScreen

    return VisitsScreen(desk)


SCREEN = Screen(
    order=30,
    key="visits",
    title=QT_TRANSLATE_NOOP("screens", "Visits"),
    icon="map-pin",
    make=make,
)
