"""The bank flows of a customer."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.services.bank_clients import count_accounts
from cmdesk.ui.desk import Desk
from cmdesk.ui.screens.customers.tab import CustomerTab


def make(desk: Desk, party_id: UUID) -> QWidget:
    from cmdesk.ui.screens.flows.work import FlowsWork  # noqa: PLC0415  (made when the tab is opened)

    return FlowsWork(desk, party_id)


TAB = CustomerTab(
    order=75,
    key="flows",
    title=QT_TRANSLATE_NOOP("customers", "Bank flows"),
    tables=frozenset({"bank_account", "bank_flow"}),
    make=make,
    count=lambda desk, party_id: desk.ask(count_accounts, party_id),
)
