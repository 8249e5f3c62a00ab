"""The rail's entry of the applications."""

from PySide6.QtWidgets import QWidget

from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.ui.desk import Desk
from cmdesk.ui.screen import Screen, Session, Waiting


def make(desk: Desk) -> QWidget:
    from cmdesk.ui.screens.applications import ApplicationsScreen

    return ApplicationsScreen(desk)


def count(session: Session, desk: Desk) -> Waiting:
    """Return how many applications are in progress."""
    from cmdesk.services.application_list import ApplicationQuery, count_applications

    return Waiting(count_applications(session, ApplicationQuery(), catalog=desk.catalog))


SCREEN = Screen(
    order=40,
    key="applications",
    title=QT_TRANSLATE_NOOP("screens", "Applications"),
    icon="briefcase",
    make=make,
    group=QT_TRANSLATE_NOOP("screens", "Lending"),
    count=count,
)
