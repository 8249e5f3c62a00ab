"""The table of documents: grouped by category, all of them or only those not complete, found by name."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from cmdesk.core.catalog import Item
from cmdesk.services.checklist import ChecklistLine
from cmdesk.services.checklist_progress import Progress, progress
from cmdesk.ui import kit, table
from cmdesk.ui.screens.applications_glance import by_category, unfinished
from cmdesk.ui.screens.applications_validity import next_step, validity
from cmdesk.ui.screens.applications_words import catalog, note, state_chip
from cmdesk.ui.table import Cell, Column, Group, Rows, TableView
from cmdesk.ui.text import tr, tr_catalog
from cmdesk.ui.theme import theme

OPEN, ALL = "open", "all"


class DocumentTable(QWidget):
    """conditions(): what decides the list is to be shown. The table's own signals tell the rest."""

    conditions = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines: Sequence[ChecklistLine] = ()
        self._items: Mapping[str, Item] = {}
        self._offered: Mapping[str, str] = {}
        self._against = date.min
        rows: Rows[ChecklistLine] = Rows(self._columns(), self._fetch, key=lambda line: line.document.code)
        says = tr("checklist", "Documents")
        self.table: TableView[ChecklistLine] = TableView(rows, says=says, lines=2, files=True, name="documents")
        options = [kit.Option(OPEN, ""), kit.Option(ALL, "")]
        self.view = kit.Segmented(options, ALL, says=says, name="view")
        self.view.chosen.connect(lambda _key: self.renew())
        self.ask = kit.button("", self.conditions.emit, kind="ghost", icon="list-checks", name="ask",
                              tip=tr("checklist", "What decides which documents are asked for"))  # fmt: skip
        self.search = QLineEdit()
        self._set_up_find()
        keys = kit.Elided(tr("checklist", "Space received · E edit · A attach · drop files on a row"), role="muted")
        tools = kit.row(self.view, self.ask, (keys, 1), self.search, gap=8)
        self.setLayout(kit.column(tools, (kit.frame("card", kit.column((self.table, 1), margins=1)), 1), gap=8))
        self.table.typed.connect(self._look_for)
        self.setFocusProxy(self.table)

    def _set_up_find(self) -> None:
        words = tr("checklist", "Find a document")
        self.search.setObjectName("find_document")
        self.search.setPlaceholderText(words)
        self.search.setAccessibleName(words)
        self.search.setProperty("quiet", True)
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(theme().px(150))
        self.search.textChanged.connect(lambda _text: self.renew())
        self.search.returnPressed.connect(self._leave_find)
        kit.action(self, words, self.search.setFocus, icon="search", shortcut="Ctrl+F")

    def _columns(self) -> Sequence[Column[ChecklistLine]]:
        return [
            Column(key="document", title=tr("checklist", "Document"), cell=self._document_cell, stretch=True),
            Column(key="state", title=tr("checklist", "State"), cell=state_cell, width=112),
            Column(key="validity", title=tr("checklist", "Valid"), cell=self._validity_cell, width=132, priority=2),
            Column(key="files", title=tr("checklist", "Files"), cell=files_cell, width=96, priority=3),
            Column(key="next", title=tr("checklist", "Next step"), cell=self._next_cell, width=160, priority=1),
        ]

    def show_lines(
        self,
        lines: Sequence[ChecklistLine],
        items: Mapping[str, Item],
        against: date,
        offered: Mapping[str, str],
    ) -> None:
        """Show these documents; by code: the checklist's entries, and where the book has a document already."""
        self._lines, self._items, self._against, self._offered = lines, items, against, offered
        lacking = sum(unfinished(line) for line in lines)
        self.view.set_text(OPEN, tr("checklist", "Not complete {count}", count=lacking))
        self.view.set_text(ALL, tr("checklist", "All {count}", count=len(lines)))
        self.renew()

    def show_questions(self, open_: int, settled: int) -> None:
        """Say how many conditions are still open, on the way to them."""
        words = tr("checklist", "Conditions: {count} open", count=open_)
        if not open_:
            words = tr("checklist", "Conditions: all {count} settled", count=settled)
        self.ask.setText(f" {words}")
        self.ask.setAccessibleName(words)
        self.ask.setVisible(bool(open_ or settled))

    def renew(self) -> None:
        """Show the rows again; the selected document stays selected."""
        self.table.empty_text = (
            tr("checklist", "Nothing found") if self.search.text() else tr("checklist", "All complete")
        )
        self.table.refresh()

    def select(self, code: str) -> None:
        """Select a document, whatever hides it now."""
        self.search.clear()
        place = self.table.rows.row_of(code)
        if place < 0:
            self.view.choose(ALL)
            place = self.table.rows.row_of(code)
        self.table.choose(place)

    def select_next(self, wanted: Callable[[ChecklistLine], bool]) -> bool:
        """Select the next document that is wanted, round the end; false when there is none."""
        count, at = self.table.rows.rowCount(), self.table.currentIndex().row()
        for step in range(1, count + 1):
            place = (at + step) % count
            line = self.table.rows.item(place)
            if line is not None and wanted(line):
                self.table.choose(place)
                return True
        return False

    def _fetch(self, _offset: int, _limit: int) -> Sequence[ChecklistLine | Group]:
        typed = self.search.text().strip().lower()
        shown: list[ChecklistLine | Group] = []
        for category, lines in by_category(self._lines).items():
            found = [
                line
                for line in lines
                if (self.view.current() == ALL or unfinished(line)) and typed in tr_catalog(line.document.name).lower()
            ]
            if found:
                done = progress(lines)
                shown.append(Group(title=f"{category}　{done.done} / {done.count}", note=trouble_words(done)))
                shown.extend(found)
        return shown

    def _look_for(self, letters: str) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.insert(letters)

    def _leave_find(self) -> None:
        if not self.table.currentIndex().isValid():
            self.table.choose_first()
        self.table.setFocus()

    def _document_cell(self, line: ChecklistLine) -> Cell:
        said = note(line, self._items.get(line.document.code))
        return table.text(tr_catalog(line.document.name), said, tone="muted" if line.applies is False else "")

    def _validity_cell(self, line: ChecklistLine) -> Cell:
        words, last, tone = validity(line, self._against)
        return table.text(words, last, tone=tone)

    def _next_cell(self, line: ChecklistLine) -> Cell:
        question = catalog().conditions.get(line.asks[0]) if line.asks else None
        words, more, tone = next_step(line, question, offered=self._offered.get(line.document.code, ""))
        return table.text(words, more, tone=tone, tip=tr_catalog(line.document.hint))


def state_cell(line: ChecklistLine) -> Cell:
    return table.chip(*state_chip(line))


def files_cell(line: ChecklistLine) -> Cell:
    if line.files:
        return table.text(str(len(line.files)), icon="paperclip", tip="\n".join(file.name for file in line.files))
    if line.state is not None and not unfinished(line):
        return table.text("—", tone="muted")
    return table.text(tr("checklist", "Drop"), tone="muted", icon="download")


def trouble_words(done: Progress) -> str:
    """Return what is lacking in a category, in words."""
    parts = [
        (done.missing, tr("checklist", "Missing")),
        (done.expired, tr("checklist", "Not valid")),
        (done.undated, tr("checklist", "Cannot tell")),
        (done.unsettled, tr("checklist", "To be settled")),
        (done.soon, tr("checklist", "Runs out soon")),
    ]
    return " · ".join(f"{words} {count}" for count, words in parts if count)
