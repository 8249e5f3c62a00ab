"""One paper of a customer in full: what it is, from when until when, and its file."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from cmdesk.core import figures
from cmdesk.core.masking import mask_text
from cmdesk.core.text import message
from cmdesk.services.party_papers import CHECKLIST, OWN, Paper, PaperForm, attach_to_paper, change_paper, delete_paper
from cmdesk.ui import drafting as draft
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import (
    Chip,
    Form,
    Item,
    Option,
    button,
    choice_field,
    column,
    date_field,
    key_values,
    label,
    muted,
    note_field,
    row,
    text_field,
)
from cmdesk.ui.text import tr, tr_catalog

TONES = {"red": "bad", "yellow": "warn"}


def title(paper: Paper, desk: Desk) -> str:
    """Return what a paper is called: by the catalog, by its own title, else by its file."""
    document = desk.catalog.documents.get(paper.form.document)
    return tr_catalog(document.name) if document else paper.form.title or paper.name


def place(paper: Paper) -> str:
    """Return where a paper belongs."""
    if paper.place == OWN:
        return tr("papers", "of the customer")
    if paper.place == CHECKLIST:
        return tr("papers", "application {number}", number=paper.of)
    return tr("papers", "visit {number}", number=paper.of)


def ends(paper: Paper, desk: Desk) -> str:
    """Return until when a paper is good, in words."""
    end = paper.form.expires_on
    if end is None:
        return ""
    left = (end - desk.today).days
    if left < 0:
        return tr("papers", "ran out {days} days ago", days=-left)
    return tr("papers", "{days} days left", days=left) if paper.light else end.isoformat()


class PaperEditor(QWidget):
    """A paper of the customer is edited here, in one gesture; one of a checklist or visit is only shown.

    opened(): its file is to be seen.
    """

    opened = Signal()

    def __init__(self, desk: Desk, paper: Paper) -> None:
        super().__init__()
        self.setObjectName("paper_editor")
        self.desk, self.paper = desk, paper
        self.form: Form | None = None
        self.key = f"paper:{paper.id}"
        parts: list[Item] = [label(mask_text(title(paper, desk)), "title", bold=True, wrap=True)]
        if paper.light:
            parts.append(row(Chip(ends(paper, desk), TONES[paper.light]), None))
        parts.append(row(*self._buttons(), None))
        if paper.place == OWN:
            self.form = self._form()
            save = button(tr("papers", "Save"), self.save, kind="primary", icon="check", tip="Ctrl+S", name="save")
            parts += [self.form, row(save, None)]
        else:
            parts.append(key_values(self._facts()))
        self.setLayout(column(*parts, None, gap=10, margins=(16, 12, 16, 12)))

    def _buttons(self) -> list[QWidget]:
        found: list[QWidget] = []
        if self.paper.sha256:
            found.append(button(tr("papers", "Open"), self.opened.emit, icon="eye", tip="Enter", name="open"))
        if self.paper.place == OWN:
            words = tr("papers", "Replace the file…") if self.paper.sha256 else tr("papers", "Choose the file…")
            found.append(button(words, self._choose, icon="paperclip", name="attach"))
            remove = tr("papers", "Delete the paper")
            found.append(button("", self.delete, kind="ghost", icon="trash-2", tip=remove + "　Del", name="delete"))
        return found

    def _facts(self) -> list[tuple[str, Any]]:
        paper = self.paper
        facts: list[tuple[str, Any]] = [(tr("papers", "Belongs to"), place(paper))]
        if paper.form.issued_on:
            facts.append((tr("papers", "Issued on"), paper.form.issued_on.isoformat()))
        if paper.form.expires_on:
            facts.append((tr("papers", "Runs out on"), paper.form.expires_on.isoformat()))
        if paper.name:
            facts.append((tr("papers", "File"), mask_text(f"{paper.name}　{figures.size(paper.size)}")))
        return facts

    def _form(self) -> Form:
        desk, today, given = self.desk, self.desk.today, self.paper.form
        form = Form(draft=draft.keeping(desk, self.key), name="paper_form")
        documents = [Option(code, tr_catalog(each.name)) for code, each in desk.catalog.documents.items()]
        nothing = tr("papers", "another paper")
        form.add("document", choice_field(tr("papers", "What it is"), documents, nothing=nothing))
        form.add("title", text_field(tr("papers", "Title"), longest=120))
        form.add_row(
            issued_on=date_field(tr("papers", "Issued on"), today, latest=today),
            expires_on=date_field(tr("papers", "Runs out on"), today),
        )
        form.add("note", note_field(tr("papers", "Note"), lines=2))
        form.fill(
            {
                "document": given.document or None,
                "title": given.title or None,
                "issued_on": given.issued_on,
                "expires_on": given.expires_on,
                "note": given.note or None,
            }
        )
        draft.restore(desk, form, self.key)
        form.submitted.connect(self.save)
        if self.paper.name:
            layout = form.layout()
            if layout is not None:
                layout.addWidget(muted(mask_text(f"{self.paper.name}　{figures.size(self.paper.size)}"), wrap=True))
        return form

    def save(self) -> None:
        """Write the paper in one gesture."""
        if self.form is None or not self.form.check():
            return
        values = {name: value for name, value in self.form.values().items() if value is not None}
        label_ = message("papers", "Change the paper “{title}”", title=title(self.paper, self.desk))
        if self.desk.act(label_, draft.saving(change_paper, self.key), self.paper.id, PaperForm(**values)) is not None:
            self.form.clean()

    def delete(self) -> None:
        """Put the paper into the recycle bin."""
        if self.form is not None:
            self.form.clean()
            self.desk.act(
                message("papers", "Delete the paper “{title}”", title=title(self.paper, self.desk)),
                delete_paper,
                self.paper.id,
            )

    def _choose(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("papers", "The file of the paper"))
        if path:
            self.attach(Path(path))

    def attach(self, path: Path) -> None:
        """Give the paper its file."""
        label_ = message("papers", "File of the paper “{title}”", title=title(self.paper, self.desk))
        self.desk.act_later(label_, attach_to_paper, self.paper.id, path)

    def leave(self) -> None:
        """Settle the draft before the editor goes."""
        if self.form is not None:
            draft.leave(self.desk, self.form, self.key)
            self.form.clean()
