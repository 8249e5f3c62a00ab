"""The rail's entry of the settings."""

from PySide6.QtWidgets import QWidget

from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.ui.desk import Desk
from cmdesk.ui.screen import FOOT, Screen


def make(desk: Desk) -> QWidget:
    from cmdesk.ui.screens.settings import SettingsScreen

    return SettingsScreen(desk)


SCREEN = Screen(
    order=900,
    key="settings",
    title=QT_TRANSLATE_NOOP("screens", "Settings"),
    icon="settings",
    make=make,
    group=FOOT,
)
