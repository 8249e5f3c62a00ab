"""The overview of a customer: what happened with it."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.services.customer import events_of
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Timeline, card, column, holding, scroll
from cmdesk.ui.screens.customers.happenings import happening
from cmdesk.ui.screens.customers.tab import CustomerTab
from cmdesk.ui.text import tr


class Overview(QWidget):
    """What happened, newest first."""

    def __init__(self, desk: Desk, party_id: UUID) -> None:
        super().__init__()
        self.desk, self.party_id = desk, party_id
        self.setObjectName("overview")
        self._happened = Timeline([])
        body = holding(column(card(tr("customers", "What happened"), self._happened), None, margins=(12, 12, 12, 12)))
        self.setLayout(column((scroll(body), 1)))
        self.refresh()

    def refresh(self) -> None:
        """Read again."""
        found = self.desk.ask(events_of, self.party_id)
        self._happened.show_happenings([happening(each, self.desk) for each in found])


TAB = CustomerTab(
    order=10,
    key="overview",
    title=QT_TRANSLATE_NOOP("customers", "Overview"),
    tables=frozenset(
        {"party", "opportunity", "stage_change", "visit", "application", "party_document", "task", "fact"}
    ),
    make=Overview,
)
