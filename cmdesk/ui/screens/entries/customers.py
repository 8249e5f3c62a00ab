"""The rail's entry of the customers."""

from PySide6.QtWidgets import QWidget

from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.ui.desk import Desk
from cmdesk.ui.screen import Screen, Session, Waiting


def make(desk: Desk) -> QWidget:
    from cmdesk.ui.screens.customers.screen import CustomersScreen

    return CustomersScreen(desk)


def count(session: Session, _desk: Desk) -> Waiting:
    """Return how many parties the book holds."""
    from cmdesk.services.customers import count_parties

    return Waiting(count_parties(session))


SCREEN = Screen(
    order=25,
    key="customers",
    title=QT_TRANSLATE_NOOP("screens", "Customers"),
    icon="building-2",
    make=make,
    count=count,
)
