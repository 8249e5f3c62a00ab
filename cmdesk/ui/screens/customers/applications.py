"""What a customer wants and has asked for: its opportunities and the applications it takes part in."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QWidget

from cmdesk.core import figures
from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.services.customer import Request, Wish, count_requests, requests_of, wishes_of
from cmdesk.ui import table
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import column, empty_state
from cmdesk.ui.list_detail import ListDetail
from cmdesk.ui.screens.customers import words
from cmdesk.ui.screens.customers.tab import CustomerTab
from cmdesk.ui.screens.prospects_words import stage_look, stage_name
from cmdesk.ui.table import Column, Group, Rows, TableView
from cmdesk.ui.text import tr, tr_catalog

Line = Wish | Request


class ApplicationsTab(QWidget):
    """Enter or a double click opens an application or the opportunity."""

    def __init__(self, desk: Desk, party_id: UUID) -> None:
        super().__init__()
        self.setObjectName("applications_of_customer")
        self.desk, self.party_id = desk, party_id
        self.rows: Rows[Line] = Rows(self._columns(), key=lambda line: line.id)
        self.table: TableView[Line] = TableView(
            self.rows, says=tr("customers", "Opportunities and applications"), lines=2, name="applications"
        )
        self.page: ListDetail[Line] = ListDetail(self.table, find=False, inspector=False)
        self.page.show_head(on=False)
        self.page.set_empty(empty_state(tr("customers", "Nothing is asked for yet")))
        self.setLayout(column(self.page))
        self.table.opened.connect(self._open)
        self.refresh()

    def refresh(self) -> None:
        """Read again."""
        requests = self.desk.ask(requests_of, self.party_id)
        wishes = self.desk.ask(wishes_of, self.party_id, catalog=self.desk.catalog)
        shown: list[Line | Group] = []
        if requests:
            shown += [Group(title=tr("customers", "Applications"), note=str(len(requests))), *requests]
        if wishes:
            shown += [Group(title=tr("customers", "Opportunities"), note=str(len(wishes))), *wishes]
        self.rows.fill(shown)

    def _open(self, line: Line) -> None:
        if isinstance(line, Request):
            self.desk.go("applications", application=line.id)
        else:
            self.desk.go("prospects", opportunity=line.id)

    def _columns(self) -> Sequence[Column[Line]]:
        catalog, today = self.desk.catalog, self.desk.today

        def what(line: Line) -> table.Cell:
            if isinstance(line, Wish):
                return table.text(line.need or line.purpose or tr("customers", "nothing said"), line.number, bold=True)
            roles = "、".join(tr_catalog(catalog.terms["role"][role].name) for role in line.roles)
            product = catalog.products.get(line.product)
            name = tr_catalog(product.name) if product else line.product
            return table.text(name, words.DOT.join(part for part in (line.number, roles) if part), bold=True)

        def amount(line: Line) -> table.Cell:
            yuan = line.wanted if isinstance(line, Wish) else line.amount
            if yuan is None:
                return table.number(tr("prospects", "not said"), tone="muted")
            return table.number(figures.wan(yuan), tip=f"{figures.yuan(yuan)} {tr('prospects', 'yuan')}")

        def stage(line: Line) -> table.Cell:
            if isinstance(line, Wish):
                return table.chip(stage_name(line.stage, catalog), *stage_look(line.stage))
            at = catalog.stages.standing(line.stage, line.state)
            state = catalog.memo.approvals.get(line.state)
            name = tr_catalog(state.name) if state else line.state
            return table.chip(name, "bad" if at.halted else "ok" if at.finished else "accent")

        def day(line: Line) -> table.Cell:
            if isinstance(line, Request):
                return table.text(words.day(line.accepted_on, today), tr("customers", "accepted"), tone="secondary")
            return table.text(
                words.day(line.next_date, today) if line.next_date else "—", line.next_action, tone="muted"
            )

        return (
            Column(key="what", title=tr("customers", "What"), cell=what, stretch=True),
            Column(key="amount", title=tr("prospects", "Wanted, 10k"), cell=amount, width=110, right=True),
            Column(key="stage", title=tr("customers", "State"), cell=stage, width=170),
            Column(key="day", title=tr("customers", "Day"), cell=day, width=190, priority=1),
        )


TAB = CustomerTab(
    order=60,
    key="applications",
    title=QT_TRANSLATE_NOOP("customers", "Applications"),
    tables=frozenset({"application", "application_party", "opportunity", "stage_change"}),
    make=ApplicationsTab,
    count=lambda desk, party_id: desk.ask(count_requests, party_id),
)
