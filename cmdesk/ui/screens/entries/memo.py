"""The rail's entry of the credit memo."""

from PySide6.QtWidgets import QWidget

from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.ui.desk import Desk
from cmdesk.ui.screen import Screen


def make(desk: Desk) -> QWidget:
    from cmdesk.ui.screens.memo import MemoScreen

    return MemoScreen(desk)


SCREEN = Screen(
    order=60,
    key="memo",
    title=QT_TRANSLATE_NOOP("screens", "Credit memo"),
    icon="file-text",
    make=make,
    group=QT_TRANSLATE_NOOP("screens", "Lending"),
)
