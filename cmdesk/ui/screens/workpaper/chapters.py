"""The chapters of a work paper with how far each has come."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cmdesk.core.catalog import Catalog
from cmdesk.services.workpaper_standing import Chapter, Paper
from cmdesk.ui import kit, table
from cmdesk.ui.text import tr, tr_catalog
from cmdesk.ui.theme import theme

NOTE, ROW, PADDING = 60, 33, 20  # px


class Chapters(QWidget):
    """picked(section): a chapter was chosen by the user or by choose()."""

    picked = Signal(str)

    def __init__(self, catalog: Catalog) -> None:
        super().__init__()
        self.setObjectName("paper_chapters")
        self._names = {code: tr_catalog(section.name) for code, section in catalog.memo.sections.items()}
        self._count = kit.muted("", name="chapters_done")
        columns: list[table.Column[Chapter]] = [
            table.Column(key="name", title=tr("workpaper", "Chapter"), cell=self._name, stretch=True),
            table.Column(key="note", title="", cell=note, width=note_width(), right=True),
        ]
        self.rows: table.Rows[Chapter] = table.Rows(columns, key=lambda chapter: chapter.section)
        self.view: table.TableView[Chapter] = table.TableView(
            self.rows, says=tr("workpaper", "Chapters of the work paper"), name="paper_chapter_list"
        )
        self.view.horizontalHeader().setVisible(False)
        self.view.verticalHeader().setDefaultSectionSize(theme().px(ROW))
        self.view.chosen.connect(self._chosen)
        head = kit.row(
            kit.label(tr("workpaper", "Chapters"), bold=True), None, self._count, gap=6, margins=(14, 10, 12, 6)
        )
        self.setLayout(kit.column(head, (self.view, 1), gap=0))

    def show_paper(self, paper: Paper, section: str) -> None:
        """Show how the chapters stand, that of section being chosen; nobody is told."""
        chapters = list(paper.chapters.values())
        done = sum(chapter.done for chapter in chapters)
        self._count.setText(tr("workpaper", "{whole} / {all} complete", whole=done, all=len(chapters)))
        self.view.blockSignals(True)
        self.rows.fill(chapters)
        self.view.choose(self.rows.row_of(section))
        self.view.blockSignals(False)

    def choose(self, section: str) -> None:
        """Choose a chapter without telling anyone."""
        self.view.blockSignals(True)
        self.view.choose(self.rows.row_of(section))
        self.view.blockSignals(False)

    def _name(self, chapter: Chapter) -> table.Cell:
        name = self._names[chapter.section]
        tone = "unknown" if not chapter.done else "warn" if chapter.declined else "ok"
        return replace(table.mark(name, tone, quiet=True), tip=name)

    def _chosen(self, chapter: Chapter | None) -> None:
        if chapter is not None:
            self.picked.emit(chapter.section)


def note_width() -> int:
    """Return what the longest note takes, in px at 100 %."""
    longest = theme().width(tr("workpaper", "declined {count}", count=9))
    return max(NOTE, longest * 100 // max(theme().px(100), 1) + PADDING)


def note(chapter: Chapter) -> table.Cell:
    """Return what a chapter lacks; what was declined where it lacks nothing."""
    if chapter.missing:
        return table.number(tr("workpaper", "lacks {count}", count=len(chapter.missing)), tone="muted")
    if not chapter.begun:
        return table.number(tr("workpaper", "nothing yet"), tone="muted")
    if chapter.declined:
        return table.number(tr("workpaper", "declined {count}", count=chapter.declined), tone="muted")
    return table.number("")
