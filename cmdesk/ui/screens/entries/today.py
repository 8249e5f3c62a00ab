"""The rail's entry of today."""

from PySide6.QtWidgets import QWidget

from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.ui.desk import Desk
from cmdesk.ui.screen import Screen, Session, Waiting


def make(desk: Desk) -> QWidget:
    from cmdesk.ui.screens.today import TodayScreen

    return TodayScreen(desk)


def count(session: Session, desk: Desk) -> Waiting:
    """Return how many things are due or overdue."""
    from cmdesk.services.due import count_due

    due = count_due(session, today=desk.today, catalog=desk.catalog)
    return Waiting(due.all or None, late=due.overdue)


SCREEN = Screen(
    order=10,
    key="today",
    title=QT_TRANSLATE_NOOP("screens", "Today"),
    icon="house",
    make=make,
    count=count,
    late=True,
)
