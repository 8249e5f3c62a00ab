"""The details of one document of a checklist: what is asked for, where it stands, its dates and its files."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cmdesk.core.text import Message, message
from cmdesk.models.application import COLLECTED, ItemState
from cmdesk.services.checklist import RULED_OUT, TWO_SEE, ItemForm
from cmdesk.services.checklist_progress import standing
from cmdesk.services.document_validity import DATED, required_periods
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.screens.applications_ask import Question
from cmdesk.ui.screens.applications_change import Change, Shown, change, said_of, state_label
from cmdesk.ui.screens.applications_dates import DayField, trouble
from cmdesk.ui.screens.applications_files import files_strip
from cmdesk.ui.screens.applications_item_why import why_form
from cmdesk.ui.screens.applications_offers import offers_box
from cmdesk.ui.screens.applications_periods import PeriodsField
from cmdesk.ui.screens.applications_signing import signing
from cmdesk.ui.screens.applications_validity import date_wanted
from cmdesk.ui.screens.applications_words import (
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


class ItemPanel(QWidget):
    """marked(Change): where it stands now. answered(code, value): a question. attach(): files are wanted.

    picked(id): a file is to be opened. stepped(by): the document before or after. taken(Offer): it is taken over.
    """

    marked = Signal(object)
    answered = Signal(str, object)
    attach = Signal()
    picked = Signal(str)
    stepped = Signal(int)
    taken = Signal(object)

    def __init__(self, desk: Desk, shown: Shown) -> None:
        super().__init__()
        self._desk, self.shown = desk, shown
        self._line, self._document = shown.line, shown.line.document
        self._reason = kit.holding(kit.column(gap=0), "reason_box")
        self._reason.setVisible(False)
        self.day = self._day_field()
        self.setObjectName("item")
        parts = [
            *self._head(), *self._questions(), *self._offers(), *self._buttons(), self._reason, *self._dates(),
            *self._signing(), kit.rule(), *self._asked_for(), kit.rule(), *self._files(),
        ]  # fmt: skip
        self.setLayout(kit.column(*parts, None, gap=10, margins=(16, 8, 16, 12)))

    def _day_field(self) -> DayField | None:
        dated = self._document.validity_kind in DATED or self._document.signed_before
        if not dated or self._line.state in RULED_OUT:
            return None
        field = DayField(self._line, self.shown.today)
        field.given.connect(self._dated)
        return field

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

    def _offers(self) -> Sequence[kit.Item]:
        return [offers_box(self.shown.offers, self.taken.emit)] if self.shown.offers else []

    def _buttons(self) -> Sequence[kit.Item]:
        state, document = self._line.state, self._document
        if state in RULED_OUT:
            return [kit.row(self._state_button(None, tr("checklist", "Ask for it again"), "back"), None)]
        first: list[QWidget] = []
        sees = document.form in ("copy_verified", "original") and state is not ItemState.VERIFIED
        if state is None:
            first.append(self._state_button(ItemState.RECEIVED, tr("checklist", "Mark received"), "do", primary=True))
        elif standing(self._line) in ("expired", "undated") and self.day is not None:
            first.append(
                kit.button(date_wanted(document), self._go_to_day, kind="primary", icon="calendar-clock", name="do")
            )
        if sees:
            first.append(self._verify_button("verify" if first else "do", primary=not first))
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

    def _verify_button(self, name: str, *, primary: bool) -> QWidget:
        """Return the button for an original seen; where two must see it and nobody is known to, it asks who."""
        words = tr("checklist", "Check the original")
        two = self._document.form in TWO_SEE
        if two and not self.shown.partner:
            kind = "primary" if primary else "secondary"
            return kit.button(
                words, lambda: self._ask_why(ItemState.VERIFIED), kind=kind, icon="search-check", name=name
            )
        wish = change(self._document, ItemState.VERIFIED, line=self._line)
        wish = replace(wish, form=replace(wish.form, witness=self.shown.partner if two else ""))
        return kit.button(
            words, lambda: self.marked.emit(wish), kind="primary" if primary else "secondary", icon="search-check",
            name=name,
        )  # fmt: skip

    def _ask_why(self, state: ItemState) -> None:
        """Open what has to be said before the document gets a state."""

        def give(form: ItemForm, draft: str) -> None:
            if state in COLLECTED:
                form = replace(said_of(self._line), state=state, witness=form.witness)
            self.marked.emit(Change(label=state_label(self._document, state), form=form, draft=draft))

        key = f"{state}:{self.shown.application_id}:{self._document.code}"
        witness = self._line.witness or self.shown.partner
        box = why_form(self._desk, state, key, witness=witness, give=give, leave=lambda: self._reason.setVisible(False))
        layout = self._reason.layout()
        while layout is not None and (old := layout.takeAt(0)) is not None:
            if (gone := old.widget()) is not None:
                gone.deleteLater()
        if layout is not None:
            layout.addWidget(box)
        self._reason.setVisible(True)
        first = box.findChild(kit.Field)
        if first is not None:
            first.setFocus()

    def _dates(self) -> Sequence[kit.Item]:
        """Return what the document's validity hangs on: its day, or the months it covers."""
        if self._line.state in RULED_OUT:
            return []
        parts: list[kit.Item] = [self.day] if self.day is not None else []
        against = self.shown.committee_day or self.shown.today
        if required := required_periods(self._document, self.shown.item, against):
            periods = PeriodsField(required, self._line.covers)
            periods.given.connect(self._covered)
            parts.append(periods)
        return parts

    def _go_to_day(self) -> None:
        if self.day is not None:
            self.day.setFocus()
            self.day.editor.selectAll()

    def _dated(self, day: Any) -> None:
        name = named(self._document.name)
        if self._document.validity_kind == "until_expiry":
            label = message("checklist", "Day of expiry: {document}", document=name)
            self._say(label, expires_on=day)
        else:
            self._say(message("checklist", "Day of issue: {document}", document=name), issued_on=day)

    def _covered(self, covers: Any) -> None:
        label = message("checklist", "Months covered: {document}", document=named(self._document.name))
        self._say(label, covers=covers)

    def _say(self, label: Message, **said: Any) -> None:
        """Note something of the document, which is received by that."""
        form = said_of(self._line)
        state = form.state if form.state in COLLECTED else ItemState.RECEIVED
        self.marked.emit(Change(label=label, form=replace(form, state=state, **said)))

    def _signing(self) -> Sequence[kit.Item]:
        label = message("checklist", "Signatures: {document}", document=named(self._document.name))
        return signing(
            self._line,
            sign=lambda: self._say(label, signed=not self._line.signed),
            change_witness=lambda: self._ask_why(ItemState.VERIFIED),
        )

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
            (tr("checklist", "Approved by"), self._line.approver),
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
