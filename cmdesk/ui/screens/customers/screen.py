"""The customers screen: the list, the page of one party, or the form of one."""

from collections.abc import Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from cmdesk.core.catalog import load
from cmdesk.core.text import message
from cmdesk.services.customer import delete_customer, find_customer
from cmdesk.services.customers import CustomerLine, customer_line
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import action, action_button, button, column, empty_state
from cmdesk.ui.kit.inspector import Inspector
from cmdesk.ui.list_many import Ids
from cmdesk.ui.print_page import PrintPage
from cmdesk.ui.screens.customers.form import CustomerFormPage
from cmdesk.ui.screens.customers.glance import Glance
from cmdesk.ui.screens.customers.list import CustomerList
from cmdesk.ui.screens.customers.many import print_page
from cmdesk.ui.screens.customers.page import CustomerPage
from cmdesk.ui.sequence import Walk
from cmdesk.ui.text import tr

KEY = "customers"
TABLES = frozenset({"party", "opportunity", "visit", "application", "party_document", "fact", "task", "saved_view"})


class CustomersScreen(QWidget):
    """One of them shows. Coming back from another screen finds what was open."""

    placed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk, self._catalog = desk, load()
        self._arrived = self._stale = False
        self._walk: Walk | None = None  # of the prospects the page was opened from; else the list leads on
        self._step_of: UUID | None = None  # the opportunity by which the walk knows the page
        self.list = CustomerList(desk, self._catalog, empty=self._empty)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self.setLayout(column(self._stack))
        self._make_actions()
        self.list.placed.connect(self.placed)
        self.list.summed.connect(self._place_again)
        self.list.many.print_wanted.connect(self.print_)
        self.list.table.chosen.connect(self._show_glance)
        self.list.table.opened.connect(lambda line: desk.go(KEY, party=line.id))
        self.list.table.asked.connect(self._asked)
        desk.changed.connect(self._changed, Qt.ConnectionType.QueuedConnection)
        self.list.show_view(self.list.query.view)

    def _make_actions(self) -> None:
        act = self._act
        self._new = act(tr("customers", "New customer"), self.add, "plus", "Ctrl+N", "new")
        self._open = act(tr("customers", "Open the customer"), self._open_chosen, "arrow-up-right", "Ctrl+O", "open")
        new = action_button(self._new, kind="primary", icon="plus")
        self.list.page.add_tool(new)
        self.list.blanked.connect(new.setHidden)  # an empty book has a button of its own

    def _act(self, text: str, on: Any, icon: str, keys: str, name: str) -> QAction:
        return action(self.list, text, on, icon=icon, shortcut=keys, name=name)

    def _empty(self) -> QWidget:
        return empty_state(
            tr("customers", "No customers yet"),
            tr("customers", "Whoever you enter or import as a prospect stands here too."),
            primary=button(tr("customers", "New customer"), self.add, kind="primary", icon="plus", name="empty_new"),
        )

    def show_place(
        self,
        *,
        party: UUID | None = None,
        tab: str = "",
        edit: UUID | None = None,
        new: bool = False,
        view: str = "",
        **where: Any,
    ) -> None:
        """Show the page of a party at a tab, the form of one or of a new one, a view of the list; else the list.

        where: a place in the tab, such as field="staff".
        """
        if edit is not None and self.desk.ask(customer_line, edit, catalog=self._catalog) is None:
            party, edit = edit, None  # gone meanwhile: the list says so
        if party is not None:
            self._show_party(party, tab, where)
        elif new or edit is not None:
            self._show_form(edit)
        elif view or not self._arrived:
            self._show_list()
            if view and view != self.list.views.current:  # else it stands as it was left
                self.list.show_view(view)
        self._arrived = False
        self.placed.emit()

    def crumbs(self) -> Sequence[str]:
        page = self.page()
        if isinstance(page, CustomerPage):
            return (page.detail.line.name,)
        return page.crumbs() if isinstance(page, CustomerFormPage | PrintPage) else (self.list.view_title(),)

    def page(self) -> QWidget:
        """Return what shows: the list, a page or a form."""
        return self._stack.currentWidget() or self.list

    def add(self) -> None:
        """Open the form of a new customer."""
        self.desk.go(KEY, new=True)

    def _asked(self, word: str, line: CustomerLine) -> None:
        if word == "edit":
            self.desk.go(KEY, edit=line.id)
        elif word == "delete":
            self.list.many.delete()

    def _open_chosen(self) -> None:
        line = self.list.table.current()
        if line is not None:
            self.desk.go(KEY, party=line.id)

    def delete(self, party_id: UUID, name: str) -> bool:
        """Put a party into the recycle bin; tell whether it was."""
        label = message("customers", "Delete “{name}”", name=name)
        return self.desk.act(label, delete_customer, party_id) is not None

    def _show_party(self, party_id: UUID, tab: str, where: dict[str, Any]) -> None:
        page, fresh = self.page(), False
        self._follow(where.pop("opportunity", None))
        if not isinstance(page, CustomerPage) or page.party_id != party_id:
            fresh = True
            detail = self.desk.ask(find_customer, party_id, catalog=self._catalog)
            if detail is None:
                self._show_list()
                self.list.page.message.say(tr("customers", "This customer is no longer in the book."), "warn")
                return
            page = CustomerPage(self.desk, detail, self._catalog)
            page.stepped.connect(self._step)
            for signal in (page.gone, page.left):
                signal.connect(lambda: self.desk.go(KEY, view=self.list.views.current))
            page.renamed.connect(self.placed)
            page.deleted.connect(lambda: self.delete(party_id, detail.line.name))
            self._show(page)
        self._place_in_list(page)
        page.setFocus()
        if fresh:  # who it is is painted first
            QTimer.singleShot(0, page, partial(page.show_tab, tab, **where))
        else:
            page.show_tab(tab, **where)

    def _show_form(self, party_id: UUID | None) -> None:
        page = self.page()
        if isinstance(page, CustomerFormPage) and page.party_id == party_id:
            return
        page = CustomerFormPage(self.desk, party_id)
        page.saved.connect(lambda saved: self.desk.go(KEY, party=saved))
        page.left.connect(
            lambda: self.desk.go(KEY, **({"party": party_id} if party_id else {"view": self.list.views.current}))
        )
        self._show(page)
        page.setFocus()

    def print_(self, ids: Ids) -> None:
        """Show the pages that print these customers."""
        page = print_page(self.desk, self._catalog, ids, self.list.many.shown())
        page.left.connect(self._show_list)
        self._show(page)
        page.setFocus()
        self.placed.emit()

    def _follow(self, opportunity: UUID | None) -> None:
        """Go on through the list of prospects where the page was opened from it, else through the customers."""
        walk = self.desk.walk
        self._walk = walk if opportunity is not None and walk is not None and walk.screen == KEY else None
        self._step_of = opportunity
        if self._walk is not None and not len(self._walk):
            self._walk.arrived.connect(self._place_again)

    def _place_again(self) -> None:
        page = self.page()
        if isinstance(page, CustomerPage):
            self._place_in_list(page)

    def _place_in_list(self, page: CustomerPage) -> None:
        if self._walk is not None:
            page.show_neighbours(self._walk.place(self._step_of), len(self._walk))
        else:
            page.show_neighbours(self.list.rows.row_of(page.party_id), self.list.rows.total)

    def _step(self, by: int) -> None:
        """Go to the next or previous party of the list the page was opened from."""
        page, rows = self.page(), self.list.rows
        if not isinstance(page, CustomerPage):
            return
        tab = page.tabs.current()
        if self._walk is not None:
            self._walk.go(self._step_of, by, tab=tab)
            return
        at = rows.row_of(page.party_id) + by
        if at >= rows.rowCount() and rows.canFetchMore(rows.index(-1, -1)):
            rows.fetchMore(rows.index(-1, -1))
        line = rows.item(at)
        if line is not None:
            self.list.table.choose(at)
            self.desk.go(KEY, party=line.id, tab=tab)

    def _show_list(self) -> None:
        self._show(self.list)
        self.list.table.setFocus()
        self._catch_up()

    def _show(self, page: QWidget) -> None:
        """Show page; one that is left is thrown away, its drafts are in the book."""
        old = self.page()
        if isinstance(old, CustomerPage | CustomerFormPage | PrintPage) and old is not page:
            old.leave()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        for inspector in page.findChildren(Inspector):
            inspector.setVisible(self.desk.settings.inspector_open)
        if old is not page and old is not self.list:
            self._stack.removeWidget(old)
            old.deleteLater()

    def _show_glance(self, line: CustomerLine | None) -> None:
        inspector = self.list.page.inspector
        self._open.setEnabled(line is not None)
        detail = None if line is None else self.desk.ask(find_customer, line.id, catalog=self._catalog)
        if detail is None:
            inspector.clear()
        else:
            inspector.show_widget(Glance(self.desk, detail, self._open, self._catalog))

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & TABLES:
            self._stale = True
            self._catch_up()

    def _catch_up(self) -> None:
        """Read the list again if something changed; hidden, it waits until it shows."""
        if self._stale and self.page() is self.list and self.isVisible():
            self._stale = False
            self.list.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrived = True
        QTimer.singleShot(0, self, self._settled)

    def _settled(self) -> None:
        self._arrived = False
        self._catch_up()
