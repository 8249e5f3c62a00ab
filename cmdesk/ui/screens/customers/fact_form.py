"""One field in full, of a customer's profile or a work paper: its state, value, evidence, source and what proves it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from cmdesk.core.catalog import Field as ProfileField
from cmdesk.core.catalog.profile import NEEDS
from cmdesk.core.identifiers import REASONS, credit_code, identity_card
from cmdesk.core.masking import mask_text
from cmdesk.core.text import message
from cmdesk.models.states import AnswerState
from cmdesk.services.fact_values import typed_form, value_words
from cmdesk.services.facts import FactForm, FactLine, take_proposals, write_fact
from cmdesk.ui import drafting as draft
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import (
    Answer,
    Field,
    Form,
    Given,
    Item,
    Option,
    State,
    button,
    choice_field,
    column,
    date_field,
    frame,
    label,
    muted,
    picture,
    row,
    text_field,
)
from cmdesk.ui.kit.paint import GRADES
from cmdesk.ui.screens.customers import words
from cmdesk.ui.screens.customers.fact_editors import as_typed, editor_of, from_typed
from cmdesk.ui.text import reading, tr, tr_catalog

BY_STATE: Mapping[State, AnswerState | None] = {
    State.NOT_ASKED: None,
    State.DECLINED: AnswerState.DECLINED,
    State.NONE: AnswerState.NONE,
    State.KNOWN: AnswerState.KNOWN,
}
STATES = {state: shown for shown, state in BY_STATE.items()}


@dataclass(frozen=True, kw_only=True)
class Kept:
    """Where a field is kept: what writes it, and what takes over a proposal; drafts are kept under kind."""

    kind: str
    write: Callable[..., None]
    take: Callable[..., int]


PROFILE = Kept(kind="fact", write=write_fact, take=take_proposals)


class FactEditor(QWidget):
    """Saved with Ctrl+S or the button, one gesture; what is typed is kept as a draft. saved(): it was written.

    owner: the client of a profile's field; kept says where another stands, and of whom it is.
    """

    saved = Signal()

    def __init__(self, desk: Desk, owner: UUID, name: str, line: FactLine, *, kept: Kept = PROFILE) -> None:
        super().__init__()
        self.setObjectName("fact_editor")
        self.desk, self.owner, self.name, self.line, self.kept = desk, owner, name, line, kept
        self._proof: Path | None = None
        self._keep_proof = True
        field = line.field
        title: list[Item] = [label(tr_catalog(field.name), "title", bold=True, wrap=True)]
        if field.sensitive:
            said = tr("profile", "Sensitive: only with the client's consent, left out of whatever leaves masked")
            title.append(row(picture("shield-check", "warn.mark", 14), (label(said, "caption", "warn", wrap=True), 1)))
        elif field.hint:
            title.append(muted(tr_catalog(field.hint), wrap=True))
        if field.type == NEEDS:
            self.setLayout(column(*title, label(mask_text(line.value), wrap=True), None, margins=(16, 12, 16, 12)))
            return
        self.key = f"{kept.kind}:{owner}:{field.code}"
        self.form = Form(draft=draft.keeping(desk, self.key), name="fact_form")
        self._file = muted("", wrap=True, name="proof")
        self._make_fields(field)
        save = button(tr("profile", "Save"), self.save, kind="primary", icon="check", tip="Ctrl+S", name="save")
        self.setLayout(
            column(
                *title,
                *self._proposal(),
                self.form,
                self._files(),
                row(save, None),
                None,
                gap=10,
                margins=(16, 12, 16, 12),
            )
        )
        self.form.submitted.connect(self.save)
        self.form.fill(
            {
                "answer": Given(
                    state=STATES[line.state],
                    value=from_typed(field, typed_form(field, line.value)) if line.state is AnswerState.KNOWN else None,
                ),
                "grade": line.grade or None,
                "source": line.source or None,
                "as_of": line.as_of,
            }
        )
        draft.restore(desk, self.form, self.key)
        self._hide_quote()
        self.answer.setAccessibleName(tr_catalog(field.name))
        self.setFocusProxy(self.answer)

    def _make_fields(self, field: ProfileField) -> None:
        today = self.desk.today
        seen = words.seeing(self.desk, "identity_no", self.name)
        self.answer = Answer(
            says=tr_catalog(field.name), name="answer", editor=editor_of(field, self.desk.catalog, today, seen)
        )
        self.answer.quote.setVisible(False)
        box = self.answer.layout()
        if box is not None:  # the cells stand alone; what they open stands below them over the whole width
            for part in (self.answer.figure, self.answer.quote):
                box.removeWidget(part)
        below = Field("", self.answer, hint=self._doubt, name="answer")
        inner = self.form.layout()
        if inner is not None:
            inner.addWidget(self.form.hold("answer", below))
            inner.addWidget(self.answer.figure)
        self.answer.quote.setParent(self)
        self.answer.edited.connect(self._hide_quote)
        self._hide_quote()
        grades = [Option(grade, f"{grade}　{tr('window', meaning)}") for grade, meaning in GRADES.items()]
        self.form.add("grade", choice_field(tr("profile", "Evidence"), grades, nothing=tr("profile", "not graded")))
        source = text_field(
            tr("profile", "Source"), example=tr("profile", "a paper, a statement, the client's words"), longest=200
        )
        self.form.add("source", source)
        self.form.add("as_of", date_field(tr("profile", "As of"), today, latest=today))

    def _hide_quote(self) -> None:
        self.answer.quote.setVisible(False)  # what was said goes into the source

    def _doubt(self, given: Any) -> str:
        """Return what is doubtful about a number; it holds nothing up."""
        field, value = self.line.field, given.value if isinstance(given, Given) else None
        if not value or not isinstance(value, str):
            return ""
        if field.column == "credit_code":
            found = REASONS.get(("credit_code", credit_code(value).error or ""))
        elif field.type == "person":
            found = REASONS.get(("identity", identity_card(value, as_of=self.desk.today).error or ""))
        else:
            found = None
        return "" if found is None else tr("prospects", "Please check: {reason}", reason=reading(found))

    def _proposal(self) -> list[Item]:
        proposal = self.line.proposal
        if proposal is None:
            return []
        value = value_words(self.line.field, proposal.value, self.desk.catalog)
        said = value if isinstance(value, str) else reading(value)
        take = button(tr("profile", "Take over"), self._take, kind="link", small=True, name="take")
        texts = column(label(mask_text(said), wrap=True), muted(reading(proposal.source), wrap=True), gap=0)
        return [frame("tint", row(picture("sparkles", "accent.text"), (texts, 1), take, margins=(10, 8, 8, 8)))]

    def _take(self) -> None:
        code, today = self.line.field.code, self.desk.today
        label_ = self._label()
        if self.desk.act(label_, self.kept.take, self.owner, [code], today=today, catalog=self.desk.catalog):
            self.form.clean()
            self.saved.emit()

    def _files(self) -> QWidget:
        proof = self.line.proof
        choose = button(
            tr("profile", "Choose the file that proves it…"), self.choose_file, icon="paperclip", name="choose_file"
        )
        drop = button(
            "", self._drop, kind="ghost", icon="x", small=True, tip=tr("profile", "Without the file"), name="drop_file"
        )
        drop.setVisible(proof is not None)
        self._drop_button = drop
        self._file.setText(mask_text(proof.name) if proof is not None else "")
        box = QWidget()
        box.setLayout(column(row(choose, None), row((self._file, 1), drop), gap=4))
        return box

    def choose_file(self) -> None:
        """Ask for the file that proves it."""
        path, _ = QFileDialog.getOpenFileName(self, tr("profile", "The file that proves it"))
        if path:
            self.attach(Path(path))

    def attach(self, path: Path) -> None:
        """Take this file as the proof once the field is saved."""
        self._proof = path
        self._file.setText(mask_text(path.name))
        self._drop_button.setVisible(True)

    def _drop(self) -> None:
        self._proof, self._keep_proof = None, False
        self._file.setText("")
        self._drop_button.setVisible(False)

    def _label(self) -> Any:
        field = message("catalog", self.line.field.name)
        return message("profile", "“{field}” of {name}", field=field, name=self.name)

    def save(self) -> None:
        """Write the field in one gesture."""
        if self.line.field.type == NEEDS or not self.form.check():
            return
        values = self.form.values()
        given: Given = values["answer"]
        as_of: date | None = values["as_of"]
        form = FactForm(
            state=BY_STATE[given.state],
            value=as_typed(given.value),
            grade=values["grade"] or "",
            source=values["source"] or "",
            as_of=as_of,
            proof=self._proof,
            keep_proof=self._keep_proof,
            visit_id=self.line.visit_id,
        )
        work = draft.saving(self.kept.write, self.key)
        done = self.desk.act(
            self._label(),
            work,
            self.owner,
            self.line.field.code,
            form,
            today=self.desk.today,
            catalog=self.desk.catalog,
        )
        if done is not None:
            self.form.clean()
            self.saved.emit()

    def leave(self) -> None:
        """Settle the draft before the editor goes."""
        if self.line.field.type != NEEDS:
            draft.leave(self.desk, self.form, self.key)
            self.form.clean()
