"""The details of one document of a checklist: what is asked for, where it stands, its dates and its files."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cmdesk.core.catalog import Document, Item
from cmdesk.core.text import Message, message
from cmdesk.models.application import ItemState
from cmdesk.services.checklist import COLLECTED, ChecklistLine
from cmdesk.services.checklist_conditions import ConditionLine
from cmdesk.services.checklist_progress import standing
from cmdesk.services.document_validity import DATED
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.drafting import keeping, restore
from cmdesk.ui.screens.applications_ask import Question
from cmdesk.ui.screens.applications_dates import DayField, trouble
from cmdesk.ui.screens.applications_files import files_strip
from cmdesk.ui.screens.applications_words import (
    date_wanted,
    day_words,
    how_long,
    joined,
    named,
    rule,
    state_chip,
    term,
)
from cmdesk.ui.text import tr, tr_catalog
from cmdesk.ui.theme import application

RULED_OUT = {ItemState.WAIVED, ItemState.NOT_APPLICABLE}


@dataclass(frozen=True, kw_only=True)
class Shown:
    """All that the details of a document are made of; equal ones look the same."""

    application_id: UUID
    line: ChecklistLine
    item: Item | None
    questions: Sequence[ConditionLine]
    committee_day: date | None
    today: date


@dataclass(frozen=True, kw_only=True)
class Change:
    """What the user said of a document: fields of ItemForm, the gesture's name, the draft it was typed as."""

    label: Message
    state: ItemState | None
    reason: str = ""
    issued_on: date | None = None
    expires_on: date | None = None
    draft: str = ""


def change(
    document: Document, state: ItemState | None, *, reason: str = "", line: ChecklistLine | None = None, draft: str = ""
) -> Change:
    """Return the change of a document's state; the dates of line are kept."""
    name = named(document.name)
    label = {
        None: message("checklist", "Back to be collected: {document}", document=name),
        ItemState.RECEIVED: message("checklist", "Received: {document}", document=name),
        ItemState.VERIFIED: message("checklist", "Original seen: {document}", document=name),
        ItemState.WAIVED: message("checklist", "Waived: {document}", document=name),
        ItemState.NOT_APPLICABLE: message("checklist", "Not applicable: {document}", document=name),
    }[state]
    issued, expires = (line.issued_on, line.expires_on) if line and state in COLLECTED else (None, None)
    return Change(label=label, state=state, reason=reason, issued_on=issued, expires_on=expires, draft=draft)


class ItemPanel(QWidget):
    """marked(Change): where it stands now. answered(code, value): a question. attach(): files are wanted.

    picked(id): a file is to be opened. stepped(by): the document before or after.
    """

    marked = Signal(object)
    answered = Signal(str, object)
    attach = Signal()
    picked = Signal(str)
    stepped = Signal(int)

    def __init__(self, desk: Desk, shown: Shown) -> None:
        super().__init__()
        self._desk, self.shown = desk, shown
        self._line, self._document = shown.line, shown.line.document
        self._reason = kit.holding(kit.column(gap=0), "reason_box")
        self._reason.setVisible(False)
        self.day: DayField | None = None
        self.setObjectName("item")
        self.setLayout(
            kit.column(*self._head(), *self._questions(), *self._buttons(), self._reason, *self._dates(), kit.rule(),
                       *self._asked_for(), kit.rule(), *self._files(), None, gap=10, margins=(16, 8, 16, 12))
        )  # fmt: skip

    def edit(self) -> None:
        """Give the keyboard to what is to be filled in: a question, the date, else the first button."""
        question = self.findChild(Question)
        if question is not None and question.line.value is None:
            question.start()
        elif self.day is not None:
            self.day.setFocus()
        else:
            first = self.findChild(QWidget, "do") or self.findChild(QWidget, "back")
            if first is not None:
                first.setFocus()

    def _head(self) -> Sequence[kit.Item]:
        words, tone, icon = state_chip(self._line)
        needed = tr("checklist", "Required") if self._line.required else tr("checklist", "Conditional")
        before = kit.button("", lambda: self.stepped.emit(-1), kind="ghost", icon="chevron-left", name="before",
                            tip=tr("checklist", "Document before　K"))  # fmt: skip
        after = kit.button("", lambda: self.stepped.emit(1), kind="ghost", icon="chevron-right", name="after",
                           tip=tr("checklist", "Next document　J"))  # fmt: skip
        category = kit.muted(tr_catalog(self._document.category))
        parts: list[kit.Item] = [
            kit.row(category, None, before, after, gap=0),
            kit.label(tr_catalog(self._document.name), "title", bold=True, wrap=True, name="document"),
            kit.Flow(kit.Chip(words, tone, icon), kit.Chip(needed, "plain", "")),
        ]
        said = trouble(self.shown.line, self.shown.committee_day, self.shown.today)
        if said is not None:
            bar = kit.MessageBar(name="trouble")
            bar.say(said[0], said[1])
            parts.append(bar)
        return parts

    def _questions(self) -> Sequence[kit.Item]:
        found = []
        for line in self.shown.questions:
            question = Question(line)
            question.answered.connect(self.answered)
            found.append(
                kit.frame("tint" if line.value is None else "inset", kit.column(question, margins=(12, 8, 12, 10)))
            )
        return found

    def _buttons(self) -> Sequence[kit.Item]:
        state, document = self._line.state, self._document
        if state in RULED_OUT:
            return [kit.row(self._state_button(None, tr("checklist", "Ask for it again"), "back"), None)]
        first: list[QWidget] = []
        sees = document.form in ("copy_verified", "original") and state is not ItemState.VERIFIED
        if state is None:
            first.append(self._state_button(ItemState.RECEIVED, tr("checklist", "Mark received"), "do", primary=True))
        elif standing(self._line) in ("expired", "undated"):
            first.append(
                kit.button(date_wanted(document), self._go_to_day, kind="primary", icon="calendar-clock", name="do")
            )
        if sees:
            primary = not first
            name = "do" if primary else "verify"
            first.append(
                self._state_button(ItemState.VERIFIED, tr("checklist", "Check the original"), name, primary=primary)
            )
        if state is None:
            rest: list[QWidget] = [
                kit.button(tr("checklist", "Waive…"), lambda: self._ask_why(ItemState.WAIVED), name="waive"),
                kit.button(
                    tr("checklist", "Not applicable…"), lambda: self._ask_why(ItemState.NOT_APPLICABLE), name="rule_out"
                ),
            ]
        else:
            rest = [self._state_button(None, tr("checklist", "Back to be collected"), "back")]
        return [kit.Flow(*first, *rest, gap=8)]

    def _state_button(self, state: ItemState | None, words: str, name: str, *, primary: bool = False) -> QWidget:
        icon = {ItemState.RECEIVED: "check", ItemState.VERIFIED: "search-check", None: "undo-2"}.get(state, "")
        return kit.button(
            words,
            lambda: self.marked.emit(change(self._document, state, line=self._line)),
            kind="primary" if primary else "secondary",
            icon=icon,
            name=name,
        )

    def _ask_why(self, state: ItemState) -> None:
        """Open the reason, without which a document is not ruled out."""
        key = f"{state}:{self.shown.application_id}:{self._document.code}"
        form = kit.Form(draft=keeping(self._desk, key), name="reason_form")
        hint = tr("checklist", "Who approved it, and why: risk control will want to know.")
        form.add("reason", kit.note_field(tr("checklist", "Reason"), lines=2, hint=hint, required=True))
        restore(self._desk, form, key)

        def give() -> None:
            if form.check():
                reason = str(form.values()["reason"])
                self._desk.drafts.keep(key, form.raw())  # should it be refused
                form.clean()
                self.marked.emit(change(self._document, state, reason=reason, draft=key))

        form.submitted.connect(give)
        words = tr("checklist", "Waive it") if state is ItemState.WAIVED else tr("checklist", "Rule it out")
        leave = kit.button(
            tr("checklist", "Cancel"), lambda: self._reason.setVisible(False), kind="ghost", name="leave"
        )
        do = kit.button(words, give, name="give_reason", tip="Ctrl+Enter")
        layout = self._reason.layout()
        while layout is not None and (old := layout.takeAt(0)) is not None:
            if (gone := old.widget()) is not None:
                gone.deleteLater()
        if layout is not None:
            layout.addWidget(kit.frame("inset", kit.column(form, kit.row(do, leave, None), gap=8, margins=12)))
        self._reason.setVisible(True)
        form.fields["reason"].setFocus()

    def _dates(self) -> Sequence[kit.Item]:
        if self._document.validity_kind not in DATED or self._line.state in RULED_OUT:
            return []
        self.day = DayField(self._line, self._desk.today)
        self.day.given.connect(self._dated)
        return [self.day]

    def _go_to_day(self) -> None:
        if self.day is not None:
            self.day.setFocus()
            self.day.editor.selectAll()

    def _dated(self, day: Any) -> None:
        name = named(self._document.name)
        state = self._line.state if self._line.state in COLLECTED else ItemState.RECEIVED
        if self._document.validity_kind == "days":
            label = message("checklist", "Day of issue: {document}", document=name)
            self.marked.emit(Change(label=label, state=state, reason=self._line.reason, issued_on=day))
        else:
            label = message("checklist", "Day of expiry: {document}", document=name)
            self.marked.emit(Change(label=label, state=state, reason=self._line.reason, expires_on=day))

    def _asked_for(self) -> Sequence[kit.Item]:
        document, item = self._document, self.shown.item
        copies = tr("checklist", "{count} copies", count=document.copies) if document.copies > 1 else ""
        by = joined([self._line.by, day_words(self._line.day, self.shown.today)]) if self._line.day else ""
        pairs = [
            (tr("checklist", "Wanted"), tr_catalog(document.validity_note)),
            (tr("checklist", "When"), tr_catalog(item.when_text) if item and item.when else ""),
            (tr("checklist", "Form"), joined([term("document_form", document.form), copies])),
            (tr("checklist", "Signed by"), tr_catalog(document.signer)),
            (tr("checklist", "Valid"), rule(document, item)),
            (tr("checklist", "Given by"), joined([term("giver", document.giver), how_long(document)])),
            (tr("checklist", "Reason"), self._line.reason),
            (tr("checklist", "Noted"), by),
        ]
        parts: list[kit.Item] = [
            kit.key_values(kit.masked_pairs([pair for pair in pairs if pair[1]], self._seen), width=60)
        ]
        if document.hint:
            parts.append(self._hint(tr_catalog(document.hint)))
        return parts

    def _seen(self) -> None:
        name = named(self._document.name)
        self._desk.note(message("checklist", "Saw the numbers in the reason about {document}", document=name))

    def _hint(self, words: str) -> QWidget:
        """Return what to say to the client, with a way to take it into a message."""

        def copy() -> None:
            application().clipboard().setText(words)
            self._desk.say(tr("checklist", "Copied: paste it into a message"))

        take = kit.button(tr("checklist", "Copy"), copy, kind="link", icon="copy", small=True, name="copy_hint")
        head = kit.row(kit.muted(tr("checklist", "To the client")), None, take)
        return kit.frame("inset", kit.column(head, kit.label(words, wrap=True), gap=2, margins=(10, 6, 10, 8)))

    def _files(self) -> Sequence[kit.Item]:
        files = self._line.files
        words = tr("checklist", "Attach")
        add = kit.button(words, self.attach.emit, kind="link", icon="paperclip", small=True, tip="A", name="attach")
        head = kit.row(kit.label(tr("checklist", "Files {count}", count=len(files)), bold=True), None, add)
        if not files:
            return [head, kit.muted(tr("checklist", "Drop files on the row, or press A."), wrap=True)]
        return [head, *files_strip(self._desk, files, self.picked.emit)]
