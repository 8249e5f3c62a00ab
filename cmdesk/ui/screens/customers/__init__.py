"""Customers (客户): the list, and the page of one with its tabs."""

from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.services.customers import count_parties
from cmdesk.ui.desk import Desk
from cmdesk.ui.screen import Screen
from cmdesk.ui.screens.customers.screen import KEY, CustomersScreen


def count(desk: Desk) -> int:
    """Return how many parties the book holds."""
    return desk.ask(count_parties)


SCREEN = Screen(
    order=25,
    key=KEY,
    title=QT_TRANSLATE_NOOP("screens", "Customers"),
    icon="building-2",
    make=CustomersScreen,
    count=count,
)
