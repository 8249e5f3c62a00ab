"""Many files at once: each goes to the document its name says; the rest are asked for."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from cmdesk.core.files import is_file
from cmdesk.core.masking import mask_text
from cmdesk.services.checklist import ChecklistLine
from cmdesk.services.checklist_files import match_files
from cmdesk.ui import kit
from cmdesk.ui.screens.applications_words import state_chip
from cmdesk.ui.text import tr, tr_catalog
from cmdesk.ui.theme import theme


def ask_for_files(parent: QWidget) -> list[Path]:
    """Ask for files with the system's dialog; nothing when the user thinks better of it."""
    chosen, _ = QFileDialog.getOpenFileNames(parent, tr("checklist", "Choose files"))
    return [Path(each) for each in chosen]


class Bulk(QWidget):
    """placed(mapping): the user attached files to documents, by code. left(): back to the list."""

    placed = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bulk")
        self.setAcceptDrops(True)
        self._lines: Sequence[ChecklistLine] = ()
        self._fields: dict[Path, kit.ChoiceEdit] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme().px(6))
        self._said = kit.label("", role="warn", wrap=True, name="said")
        self._do = kit.button(
            tr("checklist", "Attach"), self._give, kind="primary", icon="paperclip", name="attach_all"
        )
        leave = kit.action(self, tr("checklist", "Cancel"), self._leave, shortcut="Esc", name="leave_bulk")
        choose = kit.button(tr("checklist", "Choose files…"), self._choose, icon="folder-open", name="choose_files")
        head = kit.row(kit.label(tr("checklist", "Many files at once"), "title", bold=True), None, choose)
        self.bar = kit.MessageBar(closable=True)
        drop = kit.row(
            None,
            kit.picture("download", "accent.text"),
            kit.label(tr("checklist", "Drop files here"), role="accent"),
            None,
            margins=14,
        )
        foot = kit.row((self._said, 1), kit.action_button(leave, kind="ghost"), self._do)
        body = kit.holding(kit.column(self._rows, None, gap=0))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        inner = kit.column(
            head, self.bar, kit.frame("tint", drop), (kit.scroll(body), 1), foot, gap=10, margins=(14, 10, 14, 12)
        )
        box.addWidget(kit.frame("card", inner))

    def show_lines(self, lines: Sequence[ChecklistLine]) -> None:
        """Offer these documents from now on."""
        self._lines = lines

    def add(self, paths: Sequence[Path]) -> None:
        """Show further files, each with the document it seems to be."""
        fresh = [path for path in paths if path not in self._fields and is_file(path)]
        left_out = [path.name for path in paths if not is_file(path)]
        if left_out:
            said = tr("checklist", "Left out, as only files are taken in: {names}", names="、".join(left_out))
            self.bar.say(said, "warn")
        names = {
            line.document.code: [line.document.name, tr_catalog(line.document.name)]
            for line in self._lines
            if line.applies is not False
        }
        options = [
            kit.Option(line.document.code, f"{tr_catalog(line.document.name)}　{state_chip(line)[0]}")
            for line in self._lines
        ]
        for path, document in match_files(fresh, names).items():
            field = kit.ChoiceEdit(options, nothing=tr("checklist", "Choose the document"))
            field.setObjectName("document")
            field.setAccessibleName(mask_text(path.name))
            field.set_value(document)
            field.setFixedWidth(theme().px(300))
            field.edited.connect(self._count)
            self._fields[path] = field
            self._rows.addWidget(kit.holding(kit.row(kit.picture("file-text"), (kit.Elided(path.name), 1), field)))
        self._count()

    def clear(self) -> None:
        self.bar.clear()
        self._fields.clear()
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self._count()

    def _count(self) -> None:
        placed = sum(len(paths) for paths in self._placed().values())
        open_ = len(self._fields) - placed
        words = tr("checklist", "{count} files: choose a document for each, or they stay out.", count=open_)
        self._said.setText(words if open_ else "")
        self._do.setText(" " + tr("checklist", "Attach {count} files", count=placed))
        self._do.setEnabled(placed > 0)

    def _placed(self) -> Mapping[str, list[Path]]:
        found: dict[str, list[Path]] = {}
        for path, field in self._fields.items():
            if (document := field.value()) is not None:
                found.setdefault(document, []).append(path)
        return found

    def _give(self) -> None:
        placed = self._placed()
        self.clear()
        self.placed.emit(placed)

    def _leave(self) -> None:
        self.clear()
        self.left.emit()

    def _choose(self) -> None:
        self.add(ask_for_files(self))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.add(dropped_files(event))


def dropped_files(event: QDropEvent) -> list[Path]:
    """Return the files a drop carries."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
