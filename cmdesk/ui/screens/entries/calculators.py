"""The rail's entry of the calculators."""

from PySide6.QtWidgets import QWidget

from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.ui.desk import Desk
from cmdesk.ui.screen import Screen


def make(desk: Desk) -> QWidget:
    from cmdesk.ui.screens.calculators.screen import CalculatorsScreen

    return CalculatorsScreen(desk)


SCREEN = Screen(
    order=62,
    key="calculators",
    title=QT_TRANSLATE_NOOP("screens", "Calculators"),
    icon="calculator",
    make=make,
    group=QT_TRANSLATE_NOOP("screens", "Lending"),
)
