"""The profile of a customer: every field in its group, what is known of it and how well, edited beside the list."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cmdesk.core.catalog import Catalog
from cmdesk.core.masking import mask
from cmdesk.core.text import QT_TRANSLATE_NOOP, message
from cmdesk.models.states import AnswerState
from cmdesk.services.customers import customer_line
from cmdesk.services.fact_values import value_words
from cmdesk.services.facts import FactLine, by_group, read_facts, take_proposals
from cmdesk.services.profile_score import Score, score
from cmdesk.ui import table
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Inspector, Item, action, action_button, column, label, meter, muted
from cmdesk.ui.list_detail import ListDetail
from cmdesk.ui.screens.customers import words
from cmdesk.ui.screens.customers.fact_form import FactEditor
from cmdesk.ui.screens.customers.tab import CustomerTab
from cmdesk.ui.table import Column, Group, Rows, TableView
from cmdesk.ui.text import reading, tr, tr_catalog

WIDTH = 420  # px of the editor
TONES = {"red": "bad", "yellow": "warn", "green": "ok"}


class ProfileTab(QWidget):
    """A list of fields and the editor of the one selected. filled(): one was written."""

    filled = Signal()

    def __init__(self, desk: Desk, party_id: UUID) -> None:
        super().__init__()
        self.setObjectName("profile")
        self.desk, self.party_id = desk, party_id
        self.editor: FactEditor | None = None
        self.lines: dict[str, FactLine] = {}
        self.rows: Rows[FactLine] = Rows(self._columns(), key=lambda line: line.field.code)
        self.table: TableView[FactLine] = TableView(
            self.rows, says=tr("profile", "Fields of the profile"), name="facts"
        )
        self.inspector = Inspector(width=WIDTH, name="fact")
        self.page: ListDetail[FactLine] = ListDetail(self.table, find=False, inspector=self.inspector)
        self._next = action(
            self,
            tr("profile", "Next missing"),
            self.next_missing,
            icon="arrow-down",
            shortcut="F8",
            name="next_missing",
        )
        self._take = action(
            self,
            tr("profile", "Take over all proposals"),
            self.take_all,
            icon="sparkles",
            shortcut="Ctrl+T",
            name="take_all",
        )
        self.page.add_tool(
            action_button(self._take, kind="secondary", icon="sparkles"), action_button(self._next, icon="arrow-down")
        )
        self.setLayout(column(self.page))
        self.table.chosen.connect(self._show)
        self.table.opened.connect(lambda _line: self.editor.setFocus() if self.editor is not None else None)
        self.table.asked.connect(lambda word, _line: self.editor.setFocus() if self.editor and word == "edit" else None)
        self.table.seen.connect(lambda _line, _key: words.seeing(desk, "identity_no", self._name())())
        self.refresh()

    def refresh(self) -> None:
        """Read again; what is being typed stays."""
        chosen = self.rows.key_at(self.table.currentIndex().row())
        catalog = self.desk.catalog
        self.lines = dict(self.desk.ask(read_facts, self.party_id, today=self.desk.today, catalog=catalog))
        found = score(self.lines, catalog)
        shown: list[FactLine | Group] = []
        for group, lines in by_group(self.lines, catalog).items():
            done = found.groups.get(group.code)
            note = "" if done is None else tr("profile", "{percent} % of what is required", percent=f"{done:.0f}")
            shown += [Group(title=tr_catalog(group.name), note=note), *lines]
        self.rows.fill(shown)
        self.table.choose(self.rows.row_of(chosen) if chosen is not None else 1)
        proposed = [line for line in self.lines.values() if line.proposal is not None]
        self._take.setEnabled(bool(proposed))
        self.page.set_foot(*foot(found))

    def show_place(self, *, field: str = "", **_other: Any) -> None:
        """Go to a field, or to the first that is missing."""
        if field in self.lines:
            self.choose(field)
        else:
            self.next_missing()

    def choose(self, code: str) -> None:
        """Select a field and go into its editor."""
        self.table.choose(self.rows.row_of(code))
        line = self.lines.get(code)
        if line is not None:
            self._show(line)

    def next_missing(self) -> None:
        """Go to the next required field nobody filled, round the corner."""
        at, count = self.table.currentIndex().row(), self.rows.rowCount()
        for place in (*range(at + 1, count), *range(at + 1)):
            line = self.rows.item(place)
            if line is not None and line.field.required and not line.filled:
                self.choose(line.field.code)
                if self.editor is not None:
                    self.editor.setFocus()
                return
        self.desk.say(tr("profile", "Nothing required is missing"))

    def take_all(self) -> None:
        """Write everything that other places of the book propose, in one gesture."""
        codes = [code for code, line in self.lines.items() if line.proposal is not None]
        label_ = message("profile", "Take over {count} facts of {name}", count=len(codes), name=self._name())
        self.desk.act(label_, take_proposals, self.party_id, codes, today=self.desk.today, catalog=self.desk.catalog)

    def _name(self) -> str:
        line = self.desk.ask(customer_line, self.party_id, catalog=self.desk.catalog)
        return line.name if line is not None else ""

    def leave(self) -> None:
        """Settle the draft of what is being typed."""
        if self.editor is not None:
            self.editor.leave()

    def _show(self, line: FactLine | None) -> None:
        if self.editor is not None:
            if line is not None and self.editor.line == line:
                return
            self.editor.leave()
            self.editor = None
        if line is None:
            self.inspector.clear()
            return
        self.editor = FactEditor(self.desk, self.party_id, self._name(), line)
        self.editor.saved.connect(self.filled)
        self.inspector.show_widget(self.editor)

    def _columns(self) -> Sequence[Column[FactLine]]:
        catalog, today = self.desk.catalog, self.desk.today

        def name(line: FactLine) -> table.Cell:
            said = tr_catalog(line.field.name)
            return table.text(said + (" *" if line.field.required else ""), tone="secondary")

        def value(line: FactLine) -> table.Cell:
            if line.state is AnswerState.KNOWN and line.field.type == "person":
                return table.secret(mask("id_card", line.value), line.value)
            return value_cell(line, spoken(line, catalog))

        def as_of(line: FactLine) -> table.Cell:
            return table.text(words.day(line.as_of, today) if line.as_of else "", tone="muted")

        return (
            Column(key="name", title=tr("profile", "Field"), cell=name, width=196),
            Column(key="value", title=tr("profile", "What is known"), cell=value, stretch=True),
            Column(key="grade", title=tr("profile", "Evidence"), cell=grade, width=76),
            Column(key="source", title=tr("profile", "Source"), cell=source, width=140, priority=1),
            Column(key="as_of", title=tr("profile", "As of"), cell=as_of, width=92, priority=2),
        )


def spoken(line: FactLine, catalog: Catalog) -> str:
    """Return a known value, or a proposed one, in words."""
    value = line.proposal.value if line.proposal is not None else line.value
    said = value_words(line.field, value, catalog)
    return said if isinstance(said, str) else reading(said)


def value_cell(line: FactLine, said: str) -> table.Cell:
    """Return what is known; what is not known looks unlike any value."""
    if line.proposal is not None:
        return table.text(tr("profile", "{value}, proposed", value=said), tone="accent", icon="sparkles")
    if line.state is AnswerState.DECLINED:
        return table.text(tr("profile", "declined"), tone="unknown", icon="ban")
    if line.state is AnswerState.NONE:
        return table.text(tr("profile", "none"), icon="minus")
    if line.state is None:
        icon = "circle-dashed" if line.field.required else ""
        return table.text(tr("profile", "not asked"), tone="unknown" if line.field.required else "muted", icon=icon)
    if line.light:
        tone = TONES[line.light]
        return table.text(said, tone=tone, icon="octagon-alert" if tone == "bad" else "triangle-alert")
    return table.text(said)


def grade(line: FactLine) -> table.Cell:
    return table.grades(line.grade) if line.grade else table.text("")


def source(line: FactLine) -> table.Cell:
    words_ = line.source or (tr("profile", "told on a visit") if line.visit_id is not None else "")
    if line.proof is not None:
        return table.text(words_ or line.proof.name, icon="paperclip", tone="secondary")
    return table.text(words_, tone="secondary")


def foot(found: Score) -> list[Item]:
    """Return how complete the profile is."""
    said = tr("profile", "{percent} % complete", percent=f"{found.percent:.0f}")
    parts: list[Item] = [
        label(said, bold=True, name="complete"),
        meter(float(found.percent) / 100, width=140, tone=TONES[found.light]),
    ]
    if found.missing:
        asked = len(found.missing) - found.declined
        parts.append(muted(tr("profile", "{count} required fields not asked", count=asked), name="not_asked"))
    if found.declined:
        parts.append(muted(tr("profile", "{count} declined", count=found.declined), name="declined"))
    return [*parts, None, muted(tr("profile", "* required"))]


TAB = CustomerTab(
    order=20,
    key="profile",
    title=QT_TRANSLATE_NOOP("customers", "Profile"),
    tables=frozenset({"fact", "party", "opportunity", "answer", "visit"}),
    make=ProfileTab,
)
