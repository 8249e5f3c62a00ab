"""Calculators: one at a time, for a client or for nobody in particular; what is typed stays with the client."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from cmdesk.core.masking import mask_text
from cmdesk.core.text import message
from cmdesk.core.translation import translator
from cmdesk.memo.calculation import Calculation, Case, as_text
from cmdesk.services.application_list import find_application
from cmdesk.services.applications import ApplicationLine
from cmdesk.services.calculators.calculator import Calculator, calculators
from cmdesk.services.calculators.printing import sender_of
from cmdesk.services.calculators.putting import applications_of, put_in
from cmdesk.services.calculators.told import told_by_application, told_by_statements
from cmdesk.services.parties import PartyLine, show_party
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit.basics import PAGE_HEAD
from cmdesk.ui.party_pick import party_field
from cmdesk.ui.popup import Popup
from cmdesk.ui.screens.calculators.keeping import Keeping
from cmdesk.ui.screens.calculators.offers_page import OffersPage
from cmdesk.ui.screens.calculators.page import CalculatorPage, Renewing
from cmdesk.ui.screens.calculators.paper import paper
from cmdesk.ui.screens.calculators.presenting import Presenting
from cmdesk.ui.text import reading, tr
from cmdesk.ui.theme import application, theme

NAME = 150  # px, the most a client's name takes


class CalculatorsScreen(QWidget):
    """A tab for each calculator; texts are kept for each client, and who was the client last."""

    placed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("calculators")
        self._desk = desk
        self._all: dict[str, Calculator] = {each.key: each for each in calculators()}
        self._pages: dict[str, Renewing] = {}
        self._filled: set[str] = set()  # from the book, when nothing had been typed
        self._keeping = Keeping(desk, self)
        self.client: PartyLine | None = None
        self._application: UUID | None = None  # the one it was opened from
        self._stack = QStackedWidget()
        self._who = kit.holding(kit.row())
        tabs = [kit.Tab(each.key, tr("calculators", each.tab)) for each in self._all.values()]
        self.tabs = kit.Tabs(tabs, says=tr("calculators", "Calculators"))
        self.tabs.chosen.connect(self._turn)
        self._presenting = Presenting(self)
        self._make_actions()
        self._whose = kit.holding(kit.row(self._who))
        put = kit.action_button(self._put, kind="primary", icon="arrow-up-right")
        head = kit.row(
            self.tabs,
            None,
            self._whose,
            kit.action_button(self._present, kind="ghost", icon="eye", bare=True),
            kit.action_button(self._copy, kind="ghost", icon="copy"),
            kit.action_button(self._pdf, kind="ghost", icon="printer"),
            put,
            gap=6,
            margins=(6, 0, 12, 0),
        )
        self._presenting.parts = (self._whose, put)
        self._presenting.turned.connect(self._leave.setEnabled)
        self._main = kit.holding(kit.column(kit.bar("pagehead", head, PAGE_HEAD), (self._stack, 1), gap=0))
        self._layers = QStackedWidget()
        self._layers.addWidget(self._main)
        self.setLayout(kit.column((self._layers, 1), gap=0))
        self._take_client(self._keeping.last())
        self.tabs.set_current(self._keeping.open() or self.tabs.current())

    def prepare(self) -> None:
        """Make the calculator that shows first, which takes longer than all around it."""
        if self.tabs.current() not in self._pages:
            self._turn(self.tabs.current())

    def _make_actions(self) -> None:
        self._copy = kit.action(
            self, tr("calculators", "Copy"), self.copy, icon="copy", shortcut="Ctrl+Shift+C", name="copy"
        )
        self._pdf = kit.action(
            self, tr("calculators", "Print"), self.print_page, icon="printer", shortcut="Ctrl+P", name="pdf"
        )
        self._put = kit.action(
            self,
            tr("calculators", "Into the application"),
            self.put,
            icon="arrow-up-right",
            shortcut="Ctrl+Return",
            name="put",
        )
        self._present = kit.action(
            self,
            tr("calculators", "For the client to see"),
            self._presenting.toggle,
            icon="eye",
            shortcut="F11",
            name="present",
        )
        self._leave = kit.action(self, tr("calculators", "Back to the desk"), self._presenting.leave, shortcut="Esc")
        self._leave.setEnabled(False)
        for place, each in enumerate(self._all.values(), start=1):
            words = tr("calculators", each.title)
            kit.action(self, words, partial(self._choose, each.key), icon="calculator", shortcut=f"Alt+{place}")
        kit.action(self, tr("calculators", "Next calculator"), lambda: self.tabs.step(1), shortcut="Ctrl+Tab")
        kit.action(self, tr("calculators", "Choose the client"), self.pick_client, icon="user", name="pick_client")
        kit.action(self, tr("calculators", "Empty this calculator"), self.empty, icon="x", name="empty")

    def show_place(
        self, *, party: UUID | None = None, application: UUID | None = None, calculator: str = "", **_where: Any
    ) -> None:
        """Show a calculator for a client, or for the client of an application; else as it was left."""
        line = self._desk.ask(find_application, application) if application is not None else None
        if line is not None:
            self._application = line.id
            party = line.party_id
        if party is not None and (self.client is None or self.client.id != party):
            self.set_client(party)
        elif self.client is not None and self._desk.ask(show_party, self.client.id) is None:
            self.set_client(None)  # deleted meanwhile
        self._leave_paper()
        self._choose(calculator or self.tabs.current())
        self.placed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        self._keeping.flush()
        self._presenting.leave()
        super().hideEvent(event)

    def crumbs(self) -> Sequence[str]:
        return (tr("calculators", self.page().calculator.title),)

    def page(self) -> Renewing:
        """Return the calculator that shows."""
        self.prepare()
        return self._pages[self.tabs.current()]

    def set_client(self, party_id: UUID | None) -> None:
        """Calculate for a client, or for nobody in particular; what was typed for them stands there again."""
        self._take_client(party_id)
        self._choose(self._keeping.open() or self.tabs.current())
        self.placed.emit()

    def _take_client(self, party_id: UUID | None) -> None:
        self._keeping.flush()
        self.client = self._desk.ask(show_party, party_id) if party_id is not None else None
        self._keeping.begin(self.client.id if self.client else None)
        for page in self._pages.values():
            self._stack.removeWidget(page)
            kit.discard(page)
        self._pages.clear()
        self._filled.clear()
        self._show_client()

    def _show_client(self) -> None:
        if self.client is not None:
            name = mask_text(self.client.name)
            short = theme().metrics("caption").elidedText(name, Qt.TextElideMode.ElideRight, theme().px(NAME))
            chip = kit.FilterChip("", short, name="client_chip")
            chip.setToolTip(name)
            chip.setAccessibleName(tr("calculators", "Client {name}", name=name))
            chip.clicked.connect(self.pick_client)
            chip.removed.connect(lambda: QTimer.singleShot(0, self, lambda: self.set_client(None)))
            fresh = kit.holding(kit.row(chip))
        else:
            words = tr("calculators", "For a client…")
            fresh = kit.holding(kit.row(kit.button(words, self.pick_client, kind="ghost", icon="user", name="pick")))
        layout = self._whose.layout()
        if layout is not None:
            layout.replaceWidget(self._who, fresh)
        kit.discard(self._who)
        self._who = fresh

    def pick_client(self) -> None:
        """Ask for whom it is."""

        def picked(values: Mapping[str, Any]) -> None:
            if isinstance(values["party"], UUID):
                QTimer.singleShot(0, self, lambda: self.set_client(values["party"]))

        Popup(
            self._who,
            tr("calculators", "For whom?"),
            {"party": party_field(self._desk, tr("calculators", "Client"))},
            tr("calculators", "Choose"),
            picked,
            note=tr("calculators", "What you typed for a client before stands there again."),
            name="client_popup",
        ).open()

    def _choose(self, key: str) -> None:
        self.tabs.set_current(key)
        self._turn(self.tabs.current())

    def _turn(self, key: str) -> None:
        """Show a calculator; it is made when it first shows."""
        if key not in self._pages:
            self._pages[key] = self._made(self._all[key])
            self._stack.addWidget(self._pages[key])
        page = self._pages[key]
        self._stack.setCurrentWidget(page)
        self._keeping.opened(key)
        self._able()
        if self.isVisible():
            known = tr("calculators", "Filled in from what the book knows of the client")
            self._desk.show_status(known if key in self._filled else "")
        page.setFocus()
        self.placed.emit()

    def _made(self, calculator: Calculator) -> Renewing:
        page = (OffersPage if calculator.columns else CalculatorPage)(self._desk, calculator)
        texts = self._keeping.texts(calculator.key)
        known = {} if texts else self._told(calculator.key)
        page.restore(texts or known)
        if known:
            self._filled.add(calculator.key)
        page.typed.connect(lambda: self._keeping.keep(calculator.key, page.texts()))
        page.renewed.connect(self._able)
        page.taken.connect(lambda place: self._put_case(page.cases()[place]))
        return page

    def _told(self, calculator: str) -> Mapping[str, str]:
        """Return what the book knows of the client, for a calculator nobody has typed into yet."""
        if self.client is None:
            return {}
        lines = self._lines()
        known = dict(told_by_application(lines[0])) if lines else {}
        known |= self._desk.ask(told_by_statements, self.client.id, self._desk.catalog)
        return known.get(calculator, {})

    def _lines(self) -> Sequence[ApplicationLine]:
        """Return the client's applications; of these the one it was opened from, if any."""
        lines = self._desk.ask(applications_of, self.client.id) if self.client is not None else ()
        return [line for line in lines if line.id == self._application] or lines

    def _able(self) -> None:
        """Let what needs a result wait until there is one."""
        cases = self.page().cases()
        known = any(case.lead.value is not None for case in cases)
        self._copy.setEnabled(known)
        self._pdf.setEnabled(known)
        self._put.setEnabled(any(case.proposal is not None for case in cases))

    def found(self) -> Calculation:
        """Return what the calculator that shows has come to, its latest key included."""
        return self.page().flushed()

    def empty(self) -> None:
        """Empty the calculator that shows."""
        page = self.page()
        page.restore({})
        self._keeping.keep(page.calculator.key, page.texts())

    def copy(self) -> None:
        """Put the result on the clipboard as text for a message."""
        desk = self._desk
        client = self.client.name if self.client else ""
        sender = desk.ask(sender_of, client, today=desk.today)
        application().clipboard().setText(as_text(self.found(), sender, translator(desk.settings.language)))
        desk.say(tr("calculators", "Copied: paste it into a message"))

    def print_page(self) -> None:
        """Show the result as it prints."""
        self._leave_paper()
        self._presenting.leave()
        page = paper(self._desk, self.found(), self.client.name if self.client else "")
        page.left.connect(self._leave_paper)
        self._layers.addWidget(page)
        self._layers.setCurrentWidget(page)
        page.setFocus()

    def _leave_paper(self) -> None:
        page = self._layers.currentWidget()
        if page is not None and page is not self._main:
            self._layers.removeWidget(page)
            kit.discard(page)
            self.page().setFocus()

    def put(self) -> None:
        """Write the result into the client's application; of several cases ask which."""
        cases = [case for case in (self.found(), self.page().cases())[1] if case.proposal is not None]
        if len(cases) == 1:
            self._put_case(cases[0])
            return
        menu = QMenu(self)
        menu.setObjectName("cases_menu")
        for case in cases:
            words = reading(case.name) if case.name else tr("calculators", "The result")
            menu.addAction(words.replace("&", "&&"), partial(self._put_case, case))
        kit.pop_up(menu, self._who)

    def _put_case(self, case: Case) -> None:
        """Write a case into the application, the only one there is, or the one that is chosen."""
        if self.client is None:
            self.pick_client()
            return
        lines = [line for line in self._lines() if line.state == "A0"]
        if not lines:
            self._desk.say(tr("calculators", "No application of this client may be changed: accept one first."))
        elif len(lines) == 1:
            self._write(case, lines[0])
        else:
            menu = QMenu(self)
            menu.setObjectName("applications_menu")
            for line in lines:
                menu.addAction(line.number, partial(self._write, case, line))
            kit.pop_up(menu, self._who)

    def _write(self, case: Case, line: ApplicationLine) -> None:
        if case.proposal is not None:
            label = message("calculators", "A calculation into application {number}", number=line.number)
            self._desk.act(label, put_in, line.id, case.proposal, catalog=self._desk.catalog)
