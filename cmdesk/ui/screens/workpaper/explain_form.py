"""What the investigators say to a subject a reader will ask about: a red ratio, a check that does not come out."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cmdesk.core.text import message
from cmdesk.services.workpaper import explain
from cmdesk.ui import drafting as draft
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Form, button, column, label, muted, note_field, row
from cmdesk.ui.text import tr


class ExplainEditor(QWidget):
    """Saved with Ctrl+S or the button, one gesture; emptied, it is forgotten. saved(): it was written."""

    saved = Signal()

    def __init__(self, desk: Desk, application_id: UUID, name: str, subject: str, said: str, words: str) -> None:
        super().__init__()
        self.setObjectName("explain_editor")
        self.desk, self.application_id, self.name = desk, application_id, name
        self.subject, self.words = subject, words
        self.key = f"explain:{application_id}:{subject}"
        self.form = Form(draft=draft.keeping(desk, self.key), name="explain_form")
        self.form.add("words", note_field(tr("workpaper", "Explanation"), lines=8))
        save = button(tr("profile", "Save"), self.save, kind="primary", icon="check", tip="Ctrl+S", name="save")
        hint = tr("workpaper", "Printed in the memo beside what it explains; emptied, it is forgotten.")
        self.setLayout(
            column(
                label(said, "title", bold=True, wrap=True),
                muted(hint, wrap=True),
                self.form,
                row(save, None),
                None,
                gap=10,
                margins=(16, 12, 16, 12),
            )
        )
        self.form.submitted.connect(self.save)
        self.form.fill({"words": words or None})
        draft.restore(desk, self.form, self.key)
        self.setFocusProxy(self.form.fields["words"])

    def save(self) -> None:
        """Write the explanation in one gesture."""
        if not self.form.check():
            return
        words = self.form.values()["words"] or ""
        label_ = message("workpaper", "An explanation for {name}", name=self.name)
        work = draft.saving(explain, self.key)
        if self.desk.act(label_, work, self.application_id, self.subject, words) is not None:
            self.form.clean()
            self.saved.emit()

    def leave(self) -> None:
        """Settle the draft before the editor goes."""
        draft.leave(self.desk, self.form, self.key)
        self.form.clean()
