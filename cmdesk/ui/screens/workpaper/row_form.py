"""A line of a table of the work paper in full: its cells, evidence, source and what proves it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from cmdesk.core.catalog import Table
from cmdesk.core.masking import mask_text
from cmdesk.core.text import Message, message
from cmdesk.services.fact_values import typed_form
from cmdesk.services.workpaper import RowForm, add_rows, change_row
from cmdesk.ui import drafting as draft
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Field, Form, Option, button, choice_field, column, label, muted, row, text_field
from cmdesk.ui.kit.paint import GRADES
from cmdesk.ui.screens.customers import words
from cmdesk.ui.screens.customers.fact_editors import as_typed, editor_of, from_typed
from cmdesk.ui.screens.workpaper.table_card import Shown
from cmdesk.ui.text import tr, tr_catalog

GRADE, SOURCE = "_grade", "_source"
LINES = 3  # of a text in a line
WIDE, BESIDE = ("text", "prose"), 2


class RowEditor(QWidget):
    """Saved with Ctrl+S or the button, one gesture; what is typed is kept as a draft.

    saved(UUID): the line was written. line without an id is a new one, its cells to begin with.
    """

    saved = Signal(object)

    def __init__(self, desk: Desk, application_id: UUID, name: str, listed: Table, line: Shown) -> None:
        super().__init__()
        self.setObjectName("row_editor")
        self.desk, self.application_id, self.name = desk, application_id, name
        self.listed, self.line = listed, line
        self.key = f"row:{application_id}:{listed.code}:{line.id or 'new'}"
        self._proof: Path | None = None
        self._keep_proof = True
        self.form = Form(draft=draft.keeping(desk, self.key), name="row_form")
        self._make_fields()
        new = line.id is None
        title = tr_catalog(listed.name)
        head = tr("workpaper", "{table}: a new line", table=title) if new else title
        self._file = muted("", wrap=True, name="proof")
        save = button(tr("profile", "Save"), self.save, kind="primary", icon="check", tip="Ctrl+S", name="save")
        source = [muted(line.source, wrap=True)] if line.proposed else []
        self.setLayout(
            column(
                label(head, "title", bold=True, wrap=True),
                *source,
                self.form,
                self._files(),
                row(save, None),
                None,
                gap=10,
                margins=(16, 12, 16, 12),
            )
        )
        self.form.submitted.connect(self.save)
        self._fill()
        self.setFocusProxy(self._first())

    def _make_fields(self) -> None:
        seen = words.seeing(self.desk, "note", self.name)
        waiting: dict[str, Field] = {}
        for each in self.listed.columns:
            editor = editor_of(each, self.desk.catalog, self.desk.today, seen, lines=LINES)
            hint = tr_catalog(each.hint)
            field = Field(tr_catalog(each.name), editor, hint=hint, required=each.required, name=each.code)
            if each.type in WIDE:
                self._place(waiting)
                self.form.add(each.code, field)
            else:
                waiting[each.code] = field
                if len(waiting) == BESIDE:
                    self._place(waiting)
        self._place(waiting)
        grades = [Option(grade, f"{grade}　{tr('window', meaning)}") for grade, meaning in GRADES.items()]
        self.form.add(GRADE, choice_field(tr("profile", "Evidence"), grades, nothing=tr("profile", "not graded")))
        example = tr("profile", "a paper, a statement, the client's words")
        self.form.add(SOURCE, text_field(tr("profile", "Source"), example=example, longest=200))

    def _place(self, waiting: dict[str, Field]) -> None:
        """Place narrow fields side by side."""
        if waiting:
            self.form.add_row(**waiting)
            waiting.clear()

    def _fill(self) -> None:
        given: dict[str, Any] = {
            each.code: from_typed(each, typed_form(each, self.line.cells.get(each.code, "")))
            for each in self.listed.columns
        }
        source = "" if self.line.proposed else self.line.source
        self.form.fill({**given, GRADE: self.line.grade or None, SOURCE: source or None})
        draft.restore(self.desk, self.form, self.key)

    def _first(self) -> QWidget:
        """Return the first field that is still empty, else the first of all."""
        fields = self.form.fields
        empty = (fields[each.code] for each in self.listed.columns if each.code not in self.line.cells)
        return next(empty, next(iter(fields.values()))) if self.line.id is None else next(iter(fields.values()))

    def _files(self) -> QWidget:
        proof = self.line.proof
        choose = button(
            tr("profile", "Choose the file that proves it…"), self.choose_file, icon="paperclip", name="choose_file"
        )
        self._drop_button = button(
            "", self._drop, kind="ghost", icon="x", small=True, tip=tr("profile", "Without the file"), name="drop_file"
        )
        self._drop_button.setVisible(proof is not None)
        self._file.setText(mask_text(proof.name) if proof is not None else "")
        box = QWidget()
        box.setLayout(column(row(choose, None), row((self._file, 1), self._drop_button), gap=4))
        return box

    def choose_file(self) -> None:
        """Ask for the file that proves it."""
        path, _ = QFileDialog.getOpenFileName(self, tr("profile", "The file that proves it"))
        if path:
            self.attach(Path(path))

    def attach(self, path: Path) -> None:
        """Take this file as the proof once the line is saved."""
        self._proof = path
        self._file.setText(mask_text(path.name))
        self._drop_button.setVisible(True)

    def _drop(self) -> None:
        self._proof, self._keep_proof = None, False
        self._file.setText("")
        self._drop_button.setVisible(False)

    def _cells(self, values: Mapping[str, Any]) -> dict[str, str]:
        return {each.code: as_typed(values[each.code]) for each in self.listed.columns}

    def save(self) -> None:
        """Write the line in one gesture."""
        if not self.form.check():
            return
        values = self.form.values()
        form = RowForm(
            cells=self._cells(values),
            grade=values[GRADE] or "",
            source=values[SOURCE] or "",
            proof=self._proof,
            keep_proof=self._keep_proof,
        )
        desk, today, catalog = self.desk, self.desk.today, self.desk.catalog
        if self.line.id is None:
            work = draft.saving(add_rows, self.key)
            done = desk.act(
                self._label(), work, self.application_id, self.listed.code, [form], today=today, catalog=catalog
            )
            written = done.result[0] if done is not None else None
        else:
            changing = draft.saving(change_row, self.key)
            changed = desk.act(self._label(), changing, self.line.id, form, today=today, catalog=catalog)
            written = self.line.id if changed is not None else None
        if written is not None:
            self.form.clean()
            self.saved.emit(written)

    def _label(self) -> Message:
        named = message("catalog", self.listed.name)
        if self.line.id is None:
            return message("workpaper", "A line of “{table}” of {name}", table=named, name=self.name)
        return message("workpaper", "Change a line of “{table}” of {name}", table=named, name=self.name)

    def leave(self) -> None:
        """Settle the draft before the editor goes."""
        draft.leave(self.desk, self.form, self.key)
        self.form.clean()
