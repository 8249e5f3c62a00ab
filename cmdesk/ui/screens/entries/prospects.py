"""The rail's entry of the prospects."""

from PySide6.QtWidgets import QWidget

from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.ui.desk import Desk
from cmdesk.ui.screen import Screen, Session, Waiting


def make(desk: Desk) -> QWidget:
    from cmdesk.ui.screens.prospects import ProspectsScreen

    return ProspectsScreen(desk)


def count(session: Session, desk: Desk) -> Waiting:
    """Return how many prospects wait for the manager."""
    from cmdesk.services.prospect_views import count_open

    return Waiting(count_open(session, catalog=desk.catalog))


SCREEN = Screen(
    order=20,
    key="prospects",
    title=QT_TRANSLATE_NOOP("screens", "Prospects"),
    icon="users",
    make=make,
    count=count,
)
