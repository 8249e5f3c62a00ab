"""The papers of a customer: its own with their end, files of its checklists, photos of its visits."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from cmdesk.core.text import QT_TRANSLATE_NOOP, message
from cmdesk.services.party_papers import CHECKLIST, OWN, VISIT, Paper, add_papers, count_papers, read_papers
from cmdesk.ui import table
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Inspector, action, action_button, button, empty_state, row
from cmdesk.ui.list_detail import ListDetail
from cmdesk.ui.screens.customers.paper_form import TONES, PaperEditor, ends, place, title
from cmdesk.ui.screens.customers.tab import CustomerTab
from cmdesk.ui.table import Column, Group, Rows, TableView
from cmdesk.ui.text import tr
from cmdesk.ui.viewer import SeenFile, Viewer

ICONS = {"red": "octagon-alert", "yellow": "triangle-alert"}
WIDTH = 380  # px


class DocumentsTab(QWidget):
    """Files let go anywhere become papers; Enter shows the file of the one selected."""

    def __init__(self, desk: Desk, party_id: UUID) -> None:
        super().__init__()
        self.setObjectName("documents")
        self.desk, self.party_id = desk, party_id
        self.editor: PaperEditor | None = None
        self.rows: Rows[Paper] = Rows(self._columns(), key=lambda paper: paper.id)
        self.table: TableView[Paper] = TableView(
            self.rows, says=tr("papers", "Papers of the customer"), lines=2, name="papers"
        )
        self.inspector = Inspector(width=WIDTH, name="paper")
        self.page: ListDetail[Paper] = ListDetail(self.table, find=False, inspector=False)
        self._add = action(
            self, tr("papers", "Add papers…"), self.choose_files, icon="plus", shortcut="Ctrl+U", name="add_papers"
        )
        self.page.add_tool(action_button(self._add, kind="primary", icon="plus"))
        self.page.set_empty(
            empty_state(
                tr("papers", "No papers yet"),
                tr("papers", "Let files go here: licence, identity card, lease, permit."),
                primary=button(
                    tr("papers", "Add papers…"), self.choose_files, kind="primary", icon="plus", name="empty_add"
                ),
            )
        )
        self.viewer = Viewer(desk)
        self._left = QStackedWidget()
        self._left.addWidget(self.page)
        self._left.addWidget(self.viewer)
        self.setLayout(row((self._left, 1), self.inspector, gap=0))
        self.setAcceptDrops(True)
        self.table.chosen.connect(self._show)
        self.table.opened.connect(self.see)
        self.table.asked.connect(self._asked)
        self.viewer.closed.connect(self._close_viewer)
        self.refresh()

    def refresh(self) -> None:
        """Read again."""
        chosen = self.rows.key_at(self.table.currentIndex().row())
        self.papers = self.desk.ask(read_papers, self.party_id, today=self.desk.today, catalog=self.desk.catalog)
        names = {
            OWN: tr("papers", "Papers of the customer"),
            CHECKLIST: tr("papers", "Files of applications"),
            VISIT: tr("papers", "Photos of visits"),
        }
        shown: list[Paper | Group] = []
        for key, name in names.items():
            found = [paper for paper in self.papers if paper.place == key]
            if found:
                shown += [Group(title=name, note=str(len(found))), *found]
        self.rows.fill(shown)
        if shown:
            at = self.rows.row_of(chosen) if chosen is not None else -1
            self.table.choose(max(at, 1))
            self._show(self.table.current())
        else:
            self._show(None)

    def choose_files(self) -> None:
        """Ask for files and take them in."""
        paths, _ = QFileDialog.getOpenFileNames(self, tr("papers", "Papers of the customer"))
        self.take_in([Path(path) for path in paths])

    def take_in(self, paths: Sequence[Path]) -> None:
        """Take files in as papers, in one gesture."""
        if paths:
            label = message("papers", "Add {count} papers", count=len(paths))
            self.desk.act_later(label, add_papers, self.party_id, paths, done=self._choose)

    def see(self, paper: Paper) -> None:
        """Show the file of a paper in the viewer, the way to the others beside it."""
        if paper.sha256:
            files = [seen(each, self.desk) for each in self.papers if each.sha256]
            self.viewer.show_files(files, str(paper.id))
            self._left.setCurrentWidget(self.viewer)
            self.viewer.setFocus()

    def _choose(self, added: Sequence[UUID]) -> None:
        if added:
            self.refresh()
            self.table.choose(self.rows.row_of(added[0]))

    def _asked(self, word: str, _paper: Paper) -> None:
        if self.editor is not None and word == "delete":
            self.editor.delete()
        elif self.editor is not None and word == "edit" and self.editor.form is not None:
            next(iter(self.editor.form.fields.values())).setFocus()
        elif word == "attach":
            self.choose_files()

    def _close_viewer(self) -> None:
        self._left.setCurrentWidget(self.page)
        self.table.setFocus()

    def leave(self) -> None:
        """Settle the draft of what is being typed."""
        if self.editor is not None:
            self.editor.leave()

    def _show(self, paper: Paper | None) -> None:
        if self.editor is not None:
            if paper is not None and self.editor.paper == paper:
                return
            self.editor.leave()
            self.editor = None
        if paper is None:
            self.inspector.clear()
            return
        self.editor = PaperEditor(self.desk, paper)
        self.editor.opened.connect(lambda: self.see(paper))
        self.inspector.show_widget(self.editor)

    def _columns(self) -> Sequence[Column[Paper]]:
        desk = self.desk

        def name(paper: Paper) -> table.Cell:
            icon = "paperclip" if paper.sha256 else ""
            return table.text(title(paper, desk), paper.name, bold=paper.place == OWN, icon=icon)

        def issued(paper: Paper) -> table.Cell:
            day = paper.form.issued_on
            return table.text(day.isoformat() if day else "—", tone="muted")

        def end(paper: Paper) -> table.Cell:
            if paper.form.expires_on is None:
                return table.text("—", tone="muted")
            said = ends(paper, desk)
            tip = paper.form.expires_on.isoformat()
            return table.text(said, tone=TONES.get(paper.light, ""), icon=ICONS.get(paper.light, ""), tip=tip)

        def of(paper: Paper) -> table.Cell:
            return table.text(place(paper), tone="secondary")

        return (
            Column(key="name", title=tr("papers", "Paper"), cell=name, stretch=True),
            Column(key="issued", title=tr("papers", "Issued on"), cell=issued, width=100, priority=2),
            Column(key="ends", title=tr("papers", "Runs out on"), cell=end, width=160),
            Column(key="of", title=tr("papers", "Belongs to"), cell=of, width=150, priority=1),
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take_in([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])


def seen(paper: Paper, desk: Desk) -> SeenFile:
    """Return a paper's file as the viewer takes it."""
    return SeenFile(
        key=str(paper.id),
        title=title(paper, desk),
        name=paper.name,
        note=place(paper),
        size=paper.size,
        came_in=paper.came_in,
        sha256=paper.sha256,
    )


TAB = CustomerTab(
    order=70,
    key="documents",
    title=QT_TRANSLATE_NOOP("customers", "Papers"),
    tables=frozenset({"party_document", "attachment", "checklist_file", "checklist_item", "photo", "visit"}),
    make=DocumentsTab,
    count=lambda desk, party_id: desk.ask(count_papers, party_id),
)
