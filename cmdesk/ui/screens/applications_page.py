"""The page of one application: its figures, how far it has come, its checklist and its overview."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from cmdesk.core.masking import mask_text
from cmdesk.services.application_list import find_application
from cmdesk.services.applications import ApplicationLine
from cmdesk.services.approvals import read_approval
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.screens.applications_approval import ApprovalTab, lying
from cmdesk.ui.screens.applications_archive import ArchiveTab
from cmdesk.ui.screens.applications_checklist import Checklist
from cmdesk.ui.screens.applications_copy import CopyTab
from cmdesk.ui.screens.applications_overview import Overview
from cmdesk.ui.screens.applications_words import (
    catalog,
    day_words,
    fact_column,
    monthly,
    months,
    pays_level,
    product_name,
    rate,
    stands,
    state_words,
    term,
    yuan,
)
from cmdesk.ui.screens.workpaper.tab import WorkpaperTab
from cmdesk.ui.text import tr, tr_catalog

CHECKLIST, WORKPAPER, COPY, APPROVAL, ARCHIVE, OVERVIEW = (
    "checklist", "workpaper", "copy", "approval", "archive", "overview",
)  # fmt: skip
SHOWS = {
    "application", "checklist_item", "checklist_file", "condition", "opportunity", "party", "answer", "visit",
    "stage_change", "application_party", "approval_move", "drawdown_condition", "party_document", "profile", "task",
}  # fmt: skip


class ApplicationPage(QWidget):
    """edit(id): the form is wanted. gone(): there is no such application any more.

    turned(): another tab shows, or what the crumbs say has changed.
    """

    edit = Signal(object)
    gone = Signal()
    turned = Signal()

    def __init__(self, desk: Desk, line: ApplicationLine) -> None:
        super().__init__()
        self._desk = desk
        self.line = line
        self._stale = False  # the book changed while another screen showed
        self.setObjectName("application_page")
        self.checklist = Checklist(desk, line)
        self.overview = Overview(desk)
        self.workpaper = WorkpaperTab(desk, line)
        self.copy = CopyTab(desk, line)
        self.approval = ApprovalTab(desk, line)
        self.archive = ArchiveTab(desk, line)
        self._shows: dict[str, WorkpaperTab | CopyTab | ApprovalTab | ArchiveTab | Overview] = {
            WORKPAPER: self.workpaper,
            COPY: self.copy,
            APPROVAL: self.approval,
            ARCHIVE: self.archive,
            OVERVIEW: self.overview,
        }
        self.tabs = kit.Tabs([], says=tr("applications", "Parts of the application"))
        self._name = kit.Elided("", "page", bold=True)
        self._name.setObjectName("client")
        self._attributes = kit.row(gap=8)
        self._facts = kit.row(gap=20)
        self.stepper = kit.Stepper([tr_catalog(step.name) for step in catalog().stages.steps.values()])
        self._pages = QStackedWidget()
        self._pages.addWidget(self.checklist)
        for page in self._shows.values():
            self._pages.addWidget(page)
        self._make_actions()
        self._lay_out()
        self.tabs.chosen.connect(self._turn)
        self.overview.edit.connect(self._edit.trigger)
        self.workpaper.edit.connect(self._edit.trigger)
        self.workpaper.turn.connect(self.show_tab)
        desk.changed.connect(self._on_changed)
        self._show()

    def _make_actions(self) -> None:
        words = tr("applications", "Write the memo")
        self._memo = kit.action(self, words, self._write_memo, icon="file-text", shortcut="Ctrl+R", name="memo")
        words = tr("applications", "Drop many files")
        self._bulk = kit.action(self, words, self._drop_many, icon="download", shortcut="Ctrl+O", name="drop_many")
        words = tr("applications", "Edit the application")
        self._edit = kit.action(
            self, words, lambda: self.edit.emit(self.line.id), icon="pencil", shortcut="F2", name="edit_application"
        )
        self._calculate = kit.action(
            self,
            tr("applications", "Calculators"),
            lambda: self._desk.go("calculators", application=self.line.id),
            icon="calculator",
            shortcut="Ctrl+Shift+K",
            name="calculators",
        )
        kit.action(self, tr("applications", "Work paper"), lambda: self.show_tab(WORKPAPER), shortcut="Ctrl+Shift+D")
        kit.action(self, tr("applications", "The client's copy"), lambda: self.show_tab(COPY), shortcut="Ctrl+P")
        kit.action(self, tr("applications", "Where the approval lies"), lambda: self.show_tab(APPROVAL))
        kit.action(self, tr("applications", "Archive index"), lambda: self.show_tab(ARCHIVE))
        kit.action(self, tr("applications", "Next tab"), lambda: self.tabs.step(1), shortcut="Ctrl+Tab")

    def _lay_out(self) -> None:
        head = kit.row(self._name, self._attributes, None, self._facts, gap=10, margins=(16, 8, 16, 0))
        tools = kit.row(
            self.tabs,
            None,
            kit.action_button(self._calculate, kind="ghost", icon="calculator", bare=True),
            kit.action_button(self._edit, kind="ghost", icon="pencil"),
            kit.action_button(self._bulk, icon="download"),
            kit.action_button(self._memo, kind="primary", icon="file-text"),
            gap=6,
            margins=(6, 0, 12, 4),
        )
        steps = kit.row((self.stepper, 1), margins=(4, 4, 4, 0))
        top = kit.bar("pagehead", kit.column(head, steps, tools, gap=0))
        self.setLayout(kit.column(top, (self._pages, 1), gap=0))

    def show_tab(self, tab: str, document: str = "", target: str = "") -> None:
        """Show a part of the application: the checklist at a document, the work paper at a target, if any."""
        if self._stale:
            self.refresh()
        self.tabs.set_current(tab)
        self._turn(tab)
        if document:
            self.checklist.select(document)
        if target and tab == WORKPAPER:
            self.workpaper.go(target)

    def crumb(self) -> str:
        """Return the words of the tab that shows."""
        return self._tab_words(self.tabs.current())

    def start(self) -> None:
        """Give the keyboard to the list of documents."""
        if self.tabs.current() == CHECKLIST:
            self.checklist.start()

    def _show(self) -> None:
        line, form, today = self.line, self.line.form, self._desk.today
        self._name.setText(mask_text(line.name))
        empty(self._attributes)
        self._attributes.addWidget(kit.Chip(product_name(form.product), "plain", ""))
        self._attributes.addWidget(kit.muted(line.number, name="number"))
        at = stands(line)
        if line.state != "A0" and not at.halted:
            view = self._desk.ask(read_approval, line.id, today=today, catalog=catalog())
            said = lying(view)
            lies = kit.Elided(said.words, "caption", "warn" if said.late else "muted")
            lies.setObjectName("lies_with")
            self._attributes.addWidget(lies)
        if at.halted:
            self._attributes.addWidget(kit.Chip(state_words(line), "bad"))
        facts = [
            (tr("applications", "Amount"), yuan(form.amount), form.amount),
            (tr("applications", "Term"), months(form.term_months), form.term_months),
            (tr("applications", "Rate"), rate(form.annual_rate), form.annual_rate),
            self._payment_fact(),
            (tr("applications", "Committee"), day_words(form.committee_day, today), form.committee_day),
        ]
        empty(self._facts)
        for caption, words, known in facts:
            self._facts.addLayout(fact_column(caption, words, "primary" if known is not None else "unknown"))
        steps = list(catalog().stages.steps)
        self.stepper.set_at(steps.index(at.step.code) + at.finished)
        self._edit.setEnabled(line.state == "A0")
        self._show_tabs()
        if self.tabs.current() in self._shows:
            self._shows[self.tabs.current()].show_application(line)

    def _payment_fact(self) -> tuple[str, str, object]:
        """Return the level monthly payment, or how else it is repaid."""
        form = self.line.form
        if pays_level(form.repayment):
            payment = monthly(form)
            return tr("applications", "Level monthly payment"), yuan(payment), payment
        return tr("applications", "Repayment"), term("repayment", form.repayment), form.repayment

    def _show_tabs(self) -> None:
        done = self.checklist.progress()
        count = f"{done.done}/{done.count}"
        self.tabs.set_tabs(
            [kit.Tab(CHECKLIST, self._tab_words(CHECKLIST), count)]
            + [kit.Tab(tab, self._tab_words(tab)) for tab in self._shows],
            self.tabs.current() if self.tabs.count() else CHECKLIST,
        )

    def _tab_words(self, tab: str) -> str:
        return {
            CHECKLIST: tr("applications", "Checklist"),
            WORKPAPER: tr("applications", "Work paper"),
            COPY: tr("applications", "Client's copy"),
            APPROVAL: tr("applications", "Approval"),
            ARCHIVE: tr("applications", "Archive"),
        }.get(tab, tr("applications", "Overview"))

    def _turn(self, tab: str) -> None:
        self._pages.setCurrentWidget(self._shows.get(tab, self.checklist))
        if tab in self._shows:
            self._shows[tab].show_application(self.line)
        self.turned.emit()

    def _write_memo(self) -> None:
        self._desk.go("memo", application=self.line.id)

    def _drop_many(self) -> None:
        self.show_tab(CHECKLIST)
        self.checklist.drop_many()

    @Slot(frozenset)
    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & SHOWS:
            if self.isVisible():
                self.refresh()
            else:
                self._stale = True

    def refresh(self) -> None:
        """Read the application again."""
        self._stale = False
        line = self._desk.ask(find_application, self.line.id)
        if line is None:
            self.gone.emit()
            return
        self.line = line
        self.checklist.refresh(line)
        self._show()
        self.turned.emit()


def empty(layout: QHBoxLayout) -> None:
    """Delete what stands in a row, columns of words included."""
    while (item := layout.takeAt(0)) is not None:
        inner = item.layout()
        while inner is not None and (part := inner.takeAt(0)) is not None:
            if (words := part.widget()) is not None:
                words.deleteLater()
        if (old := item.widget()) is not None:
            old.deleteLater()
