"""Calculators: one at a time, for a client or for nobody in particular; what is typed stays with the client."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from cmdesk.services.calculators.calculator import Calculator, calculators
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit.basics import PAGE_HEAD
from cmdesk.ui.screens.calculators.offers_page import OffersPage
from cmdesk.ui.screens.calculators.page import CalculatorPage, Renewing
from cmdesk.ui.text import tr


class CalculatorsScreen(QWidget):
    """A tab for each calculator."""

    placed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._all: dict[str, Calculator] = {each.key: each for each in calculators()}
        self._pages: dict[str, Renewing] = {}
        self._stack = QStackedWidget()
        tabs = [kit.Tab(each.key, tr("calculators", each.title)) for each in self._all.values()]
        self.tabs = kit.Tabs(tabs, says=tr("calculators", "Calculators"))
        self.tabs.chosen.connect(self.turn)
        head = kit.row(self.tabs, None, gap=6, margins=(8, 0, 12, 0))
        self.setLayout(kit.column(kit.bar("pagehead", head, PAGE_HEAD), (self._stack, 1), gap=0))
        self.turn(self.tabs.current())

    def show_place(self, *, calculator: str = "", **_where: Any) -> None:
        if calculator in self._all:
            self.tabs.set_current(calculator)
            self.turn(calculator)
        self.page().setFocus()
        self.placed.emit()

    def crumbs(self) -> Sequence[str]:
        return (tr("calculators", self.page().calculator.title),)

    def page(self) -> Renewing:
        """Return the calculator that shows."""
        return self._pages[self.tabs.current()]

    def turn(self, key: str) -> None:
        """Show a calculator; it is made when it first shows."""
        if key not in self._pages:
            made = self._all[key]
            page = OffersPage(self._desk, made) if made.columns else CalculatorPage(self._desk, made)
            self._pages[key] = page
            self._stack.addWidget(page)
            page.restore({})
        self._stack.setCurrentWidget(self._pages[key])
        self.placed.emit()
