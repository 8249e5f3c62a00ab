"""Applications (授信申请): the list, the form of a new one, and the page of each with its checklist."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from cmdesk.core.figures import wan
from cmdesk.services.application_list import find_application
from cmdesk.services.applications import ApplicationLine
from cmdesk.services.prospect import show_prospect
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Inspector
from cmdesk.ui.screens.applications_form import RequestForm
from cmdesk.ui.screens.applications_list import ApplicationList
from cmdesk.ui.screens.applications_page import CHECKLIST, ApplicationPage
from cmdesk.ui.screens.applications_words import catalog
from cmdesk.ui.text import tr

KEY = "applications"


class ApplicationsScreen(QWidget):
    """One of three shows: the list; the form, new or of an application; an application's page."""

    placed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._stack = QStackedWidget()
        self.list = ApplicationList(desk)
        self._stack.addWidget(self.list)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._stack)
        self.list.wanted.connect(lambda id_: desk.go(KEY, application=id_))
        self.list.edit.connect(lambda id_: desk.go(KEY, application=id_, edit=True))

    def show_place(
        self,
        *,
        application: UUID | None = None,
        open_for: UUID | None = None,
        new: bool = False,
        edit: bool = False,
        tab: str = CHECKLIST,
        document: str = "",
        target: str = "",
        **_where: Any,
    ) -> None:
        """Open an application (edit: its form; document: that row of its checklist), a new one, or the list.

        target: a place of the work paper, with tab="workpaper": finding:CODE, table:CODE, profile:CODE,
        explain:SUBJECT, declaration or chapter:SECTION.
        """
        if application is not None:
            line = self._desk.ask(find_application, application)
            if line is None:
                self._show_list()
            elif edit:
                self._show_form(RequestForm(self._desk, line=line))
            else:
                self._show_page(line, tab, document, target)
        elif open_for is not None:
            prospect = self._desk.ask(show_prospect, open_for, catalog=catalog()).line
            self._show_form(RequestForm(self._desk, prospect=prospect))
        elif new:
            self._show_form(RequestForm(self._desk))
        else:
            self._show_list()
        self.placed.emit()

    def prepare(self) -> None:
        """Read the list once: to put its queries together takes longest the first time."""
        self.list.table.refresh()

    def crumbs(self) -> Sequence[str]:
        """Return what is open: nothing for the list."""
        page = self.page()
        if isinstance(page, ApplicationPage):
            amount = page.line.form.amount
            words = "" if amount is None else tr("applications", " {wan} × 10,000", wan=wan(amount))
            return (page.line.name + words, page.crumb())
        if isinstance(page, RequestForm):
            return (page.title(),)
        return ()

    def page(self) -> QWidget:
        """Return what shows: the list, a form or a page."""
        return self._stack.currentWidget() or self.list

    def _show_list(self) -> None:
        self._show(self.list)
        self.list.refresh()
        self.list.table.setFocus()

    def _show_page(self, line: ApplicationLine, tab: str, document: str, target: str) -> None:
        page = self.page()
        if not isinstance(page, ApplicationPage) or page.line.id != line.id:
            page = ApplicationPage(self._desk, line)
            page.edit.connect(lambda id_: self._desk.go(KEY, application=id_, edit=True))
            page.gone.connect(lambda: self._desk.go(KEY))
            page.turned.connect(self.placed)
            self._show(page)
        page.show_tab(tab, document, target)
        page.start()

    def _show_form(self, form: RequestForm) -> None:
        form.saved.connect(lambda id_: self._desk.go(KEY, application=id_))
        form.left.connect(self._leave_form)
        self._show(form)
        form.start()

    def _leave_form(self) -> None:
        form = self.page()
        if isinstance(form, RequestForm) and form.line is not None:
            self._desk.go(KEY, application=form.line.id)
        else:
            self._desk.go(KEY)

    def _show(self, page: QWidget) -> None:
        """Show page; a form or page that is left is thrown away, its draft is in the book."""
        old = self.page()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        for inspector in page.findChildren(Inspector):
            inspector.setVisible(self._desk.settings.inspector_open)
        if old is not page and old is not self.list:
            self._stack.removeWidget(old)
            old.deleteLater()
