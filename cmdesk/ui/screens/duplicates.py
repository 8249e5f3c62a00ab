"""Possible duplicates: pairs of the book that may be one, side by side, to be merged or told apart."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from cmdesk.core.garbage import uncollected
from cmdesk.core.masking import PHONE, mask, mask_text
from cmdesk.core.progress import Progress
from cmdesk.core.text import message
from cmdesk.services.duplicates import MOST, Pair, list_duplicates
from cmdesk.services.parties import PartyLine
from cmdesk.services.relations import set_apart
from cmdesk.ui.desk import Desk
from cmdesk.ui.dialogs.merge import ask_merge
from cmdesk.ui.kit import (
    Chip,
    Elided,
    Flow,
    Item,
    action,
    action_button,
    button,
    column,
    empty_state,
    holding,
    key_values,
    label,
    row,
    rule,
)
from cmdesk.ui.kit.buttons import tip_of
from cmdesk.ui.list_detail import ListDetail
from cmdesk.ui.screens.customers.people_words import DUPLICATES
from cmdesk.ui.table import Cell, Column, Rows, TableView, text
from cmdesk.ui.text import tr, tr_catalog

TABLES = frozenset({"party", "link", "contact"})


class DuplicatesScreen(QWidget):
    """Pairs are looked for in a job: the whole book is compared with itself."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("duplicates")
        self.desk = desk
        self._stale, self._looking = True, False
        self.rows: Rows[Pair] = Rows(columns(), key=lambda pair: (pair.one.id, pair.other.id))
        self.table: TableView[Pair] = TableView(
            self.rows, says=tr("people", "Possible duplicates"), lines=2, name="pairs"
        )
        self.page: ListDetail[Pair] = ListDetail(self.table, find=False)
        self.page.set_empty(empty_state(tr("people", "No client stands in the book twice")))
        self.setLayout(column(self.page))
        self.merge = action(self, tr("people", "Merge…"), self._merge, icon="users", shortcut="Ctrl+M", name="merge")
        self.apart = action(self, tr("people", "Not the same"), self._apart, icon="x", shortcut="Ctrl+R", name="apart")
        hint = tr("people", "Same credit code, same identity number, or same name and telephone.")
        self.page.add_beside_tabs(Elided(hint, "caption", "muted"))
        self.page.add_tool(action_button(self.merge, kind="primary", icon="users"))
        self.table.chosen.connect(self._show)
        self.table.opened.connect(lambda _pair: self._merge())
        desk.changed.connect(self._changed, Qt.ConnectionType.QueuedConnection)
        self._show(None)

    def show_place(self, **_where: Any) -> None:
        self._catch_up()
        self.table.setFocus()

    def _catch_up(self) -> None:
        if not (self._stale and self.isVisible()) or self._looking:
            return
        self._stale, self._looking = False, True

        def look(_progress: Progress) -> list[Pair]:
            with uncollected(), self.desk.book.read() as session:
                return list_duplicates(session)

        self.desk.run_later(look, self._fill, words=tr("people", "Looking for duplicates"), failed=self._failed)

    def _fill(self, pairs: list[Pair]) -> None:
        self._looking = False
        at = self.table.currentIndex().row()
        self.rows.fill(pairs)
        if pairs:
            index = self.rows.index(min(max(at, 0), len(pairs) - 1), 0)
            self.table.setCurrentIndex(index)
        else:
            self._show(None)
        if self.isVisible():
            more = tr("people", "at least {count}", count=MOST) if len(pairs) >= MOST else f"{len(pairs):,}"
            self.desk.show_status("", tr("people", "{count} pairs", count=more) if pairs else "")
        self._catch_up()

    def _failed(self, error: Exception) -> None:
        self._looking, self._stale = False, True
        self.desk.report(error)

    def _show(self, pair: Pair | None) -> None:
        for act in (self.merge, self.apart):
            act.setEnabled(pair is not None)
        if pair is None:
            self.page.inspector.clear()
            return
        parts: list[Item] = [
            holding(Flow(Chip(tr("people", DUPLICATES[pair.shared]), "bad"))),
            row((push(self.merge, "primary"), 1), (push(self.apart, "secondary"), 1)),
        ]
        for title, party in ((tr("people", "The older one"), pair.one), (tr("people", "The newer one"), pair.other)):
            parts += [rule(), label(title, "caption", "muted"), *self._party(party)]
        self.page.inspector.show_layout(column(*parts, None, gap=10))

    def _party(self, party: PartyLine) -> list[Item]:
        kind = tr_catalog(self.desk.catalog.terms["party_kind"][party.kind].name)
        facts = [
            (tr("people", "Kind"), kind),
            (tr("people", "Contact"), mask_text(party.contact)),
            (tr("people", "Phone"), mask(PHONE, party.phone)),
            (tr("people", "Address"), mask_text(party.address)),
        ]
        go = button(party.name, lambda: self.desk.go("customers", party=party.id), kind="link", name=f"go_{party.id}")
        return [row(go, None), key_values([(caption, said) for caption, said in facts if said], width=64)]

    def _merge(self) -> None:
        pair = self.table.current()
        if pair is not None:
            ask_merge(self.desk, self, pair.one.id, pair.other.id)

    def _apart(self) -> None:
        pair = self.table.current()
        if pair is not None:
            label_ = message("people", "Note that {name} is another", name=pair.other.name)
            self.desk.act(label_, set_apart, pair.one.id, pair.other.id, day=self.desk.today)

    @Slot(frozenset)
    def _changed(self, tables: frozenset[str]) -> None:
        if tables & TABLES:
            self._stale = True
            self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()


def push(act: Any, kind: str) -> QWidget:
    """Return a button of the inspector, which is made anew for every pair."""
    return button(act.text(), act.trigger, kind=kind, tip=tip_of(act), name=act.objectName())


def columns() -> Sequence[Column[Pair]]:
    def party(line: PartyLine) -> Cell:
        more = [mask_text(line.contact), mask(PHONE, line.phone) if line.phone else "", mask_text(line.address)]
        return text(mask_text(line.name), " · ".join(part for part in more if part), bold=True)

    column_ = Column[Pair]
    return (
        column_(key="one", title=tr("people", "The older one"), cell=lambda pair: party(pair.one), stretch=True),
        column_(key="other", title=tr("people", "The newer one"), cell=lambda pair: party(pair.other), width=270),
        column_(
            key="shared",
            title=tr("people", "What they share"),
            cell=lambda pair: text(tr("people", DUPLICATES[pair.shared]), tone="secondary"),
            width=176,
            priority=1,
        ),
    )
