"""What the list says at the right of the party that is selected."""

from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLayout, QWidget

from cmdesk.core import figures
from cmdesk.core.catalog import Catalog
from cmdesk.core.masking import mask_text
from cmdesk.services.customer import CustomerDetail
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Flow, Item, button, column, key_values, label, masked_pairs, muted, row, rule
from cmdesk.ui.kit.buttons import tip_of
from cmdesk.ui.screens.customers import head, words
from cmdesk.ui.screens.prospects_words import stage_name
from cmdesk.ui.text import reading, tr


class Glance(QWidget):
    """The short profile of one party."""

    def __init__(self, desk: Desk, detail: CustomerDetail, open_: QAction, catalog: Catalog) -> None:
        super().__init__()
        self.setObjectName("glance")
        self.desk, self.detail, self._catalog = desk, detail, catalog
        line = detail.line
        name = label(mask_text(line.name), "title", bold=True, wrap=True, name="customer_name")
        opens = button(
            open_.text(), open_.trigger, kind="primary", icon="arrow-up-right", tip=tip_of(open_), name="open"
        )
        visit = button(
            tr("prospects", "Record visit"), lambda: desk.go("visits", record=line.id), icon="map-pin", name="visit"
        )
        parts: list[Item] = [
            column(name, Flow(*head.chips(detail, catalog, "")), gap=6),
            row((visit, 1), (opens, 1)),
            rule(),
            key_values(masked_pairs(self._facts(), words.seeing(desk, "note", line.name)), width=64),
        ]
        self.setLayout(column(*parts, *self._wishes(), None, gap=10, margins=(16, 12, 16, 12)))

    def _facts(self) -> list[tuple[str, str | QWidget | QLayout]]:
        detail, today = self.detail, self.desk.today
        facts: list[tuple[str, str | QWidget | QLayout]] = [
            (tr("customers", "Reach"), column(*head.ways_to_reach(self.desk, detail), gap=2))
        ]
        if detail.runs:
            facts.append((tr("customers", "Runs"), "、".join(detail.runs)))
        seen = detail.line.last_visit
        facts.append((tr("customers", "Last visit"), words.day(seen, today) if seen else tr("customers", "never")))
        if detail.form.note:
            facts.append((tr("customers", "Note"), detail.form.note))
        return facts

    def _wishes(self) -> list[Item]:
        parts: list[Item] = []
        for wish in self.detail.wishes:
            amount = reading(figures.money(wish.wanted)) if wish.wanted is not None else ""
            said = words.DOT.join(part for part in (stage_name(wish.stage, self._catalog), amount) if part)
            link = button(said, partial(self.desk.go, "prospects", opportunity=wish.id), kind="link", small=True)
            parts.append(column(row(link, None), label(mask_text(wish.need), "caption", "secondary", wrap=True), gap=0))
        return [rule(), muted(tr("customers", "Opportunities")), *parts] if parts else []
