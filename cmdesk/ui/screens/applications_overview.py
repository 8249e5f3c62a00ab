"""The overview of an application: what is asked for, what the product wants, what income the visits tell."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.analysis.cross_check import Light
from cmdesk.core import figures
from cmdesk.services.applications import ApplicationLine
from cmdesk.services.income import Income, IncomeRoute, estimate_income, heard
from cmdesk.services.limits import beyond_limits
from cmdesk.services.prospect import show_prospect
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.screens.applications_people import People
from cmdesk.ui.screens.applications_product import product_words, warnings
from cmdesk.ui.screens.applications_words import (
    catalog,
    day_words,
    joined,
    product_name,
    request_pairs,
    seeing,
    state_words,
)
from cmdesk.ui.text import tr, tr_catalog

WIDEST = 1240
LONGEST_NAME = 24  # characters on the way to the client
LIGHTS = {Light.GREEN: "ok", Light.YELLOW: "warn", Light.RED: "bad", Light.NA: "unknown"}


class Overview(QWidget):
    """edit(): the user wants to change the application."""

    edit = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("overview")
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)

    def show_application(self, line: ApplicationLine) -> None:
        """Show an application as it stands now."""
        while (item := self._box.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        left = kit.column(self._request(line), *self._limits(line), People(self._desk, line), None, gap=10)
        right = kit.column(self._product(line), *self._income(line), None, gap=10)
        body = kit.holding(kit.row((left, 1), (right, 1), gap=10, margins=(12, 10, 12, 12)))
        body.setMaximumWidth(WIDEST)
        self._box.addWidget(kit.scroll(kit.holding(kit.row((body, 1), gap=0))))

    def _request(self, line: ApplicationLine) -> QWidget:
        today = self._desk.today
        pairs: list[tuple[str, Any]] = [
            (tr("applications", "Client"), self._client(line)),
            (tr("applications", "Product"), product_name(line.form.product)),
            *request_pairs(line, today),
            (tr("applications", "State"), joined([state_words(line), day_words(line.state_since, today)])),
        ]
        edit = kit.button(tr("applications", "Edit"), self.edit.emit, kind="link", icon="pencil", tip="F2", name="edit")
        return kit.card(
            tr("applications", "The request"),
            kit.key_values(kit.masked_pairs(pairs, seeing(self._desk, line.number))),
            right=[edit] if line.state == "A0" else [],
            name="request",
        )

    def _client(self, line: ApplicationLine) -> QWidget:
        def go() -> None:
            self._desk.go("customers", party=line.party_id)

        shown = line.name if len(line.name) <= LONGEST_NAME else f"{line.name[:LONGEST_NAME]}…"
        return kit.button(shown.replace("&", "&&"), go, kind="link", icon="building-2", name="client")

    def _limits(self, line: ApplicationLine) -> Sequence[kit.Item]:
        product = catalog().products[line.form.product]
        found = beyond_limits(product, yuan=line.form.amount, months=line.form.term_months)
        return [warnings(found)] if found else []

    def _product(self, line: ApplicationLine) -> QWidget:
        product = catalog().products[line.form.product]
        return kit.card(product_name(product.code), product_words(product), name="product")

    def _income(self, line: ApplicationLine) -> Sequence[kit.Item]:
        """Return what the visits tell of the client's sales, when the client's industry has questions."""
        industry = self._desk.ask(show_prospect, line.opportunity_id, catalog=catalog()).line.industry
        if industry not in catalog().question_sets:
            return []
        answers = self._desk.ask(heard, line.party_id)
        return [income_card(estimate_income(industry, answers, catalog=catalog()))]


def income_card(income: Income) -> QWidget:
    """Return sales by every route, what they say of each other, and what is lacking to tell."""
    check = income.check
    if check.deviation is None:
        chip = kit.Chip(tr("applications", "Cannot tell"), "unknown")
    else:
        words = tr("applications", "routes differ by {share}", share=figures.percent(check.deviation, 1))
        chip = kit.Chip(words, LIGHTS[check.light])
    unit = tr_catalog(income.unit)
    lines: list[kit.Item] = [route_line(route, unit) for route in income.routes]
    if check.adopted is not None:
        adopted = kit.label(f"{whole(check.adopted)} {unit}", "read", bold=True, name="adopted")
        lines += [kit.rule(), kit.row(kit.label(tr("applications", "Adopted, the lowest")), None, adopted)]
    title = tr("applications", "Sales as the visits tell them")
    return kit.card(title, *lines, right=[chip], gap=6, name="income")


def route_line(route: IncomeRoute, unit: str) -> QWidget:
    """Return one route: its figure with the weakest evidence behind it, or how much is lacking."""
    name = kit.Elided(tr_catalog(route.name))
    if route.result is None:
        lacking = tr("applications", "{count} answers lacking", count=len(route.missing))
        return kit.holding(kit.row((name, 1), kit.Chip(lacking, "unknown")))
    figure = kit.label(f"{whole(route.result)} {unit}", bold=True)
    grade = [kit.Grade(route.grade)] if route.grade else []
    return kit.holding(kit.row((name, 1), figure, *grade, gap=6))


def whole(value: Decimal) -> str:
    return figures.amount(value.quantize(Decimal(1), ROUND_HALF_UP))
