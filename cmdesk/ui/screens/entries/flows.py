"""The rail's entry of bank flows."""

from PySide6.QtWidgets import QWidget

from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.ui.desk import Desk
from cmdesk.ui.screen import Screen, Session, Waiting


def make(desk: Desk) -> QWidget:
    from cmdesk.ui.screens.flows.screen import FlowsScreen

    return FlowsScreen(desk)


def count(session: Session, _desk: Desk) -> Waiting:
    """Return how many clients have flows."""
    from cmdesk.services.bank_clients import count_flow_clients

    return Waiting(count_flow_clients(session) or None)


SCREEN = Screen(
    order=55,
    key="flows",
    title=QT_TRANSLATE_NOOP("screens", "Bank flows"),
    icon="landmark",
    make=make,
    count=count,
    group=QT_TRANSLATE_NOOP("screens", "Lending"),
)
