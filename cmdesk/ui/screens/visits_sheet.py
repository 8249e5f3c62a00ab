"""All that is typed of a visit: facts, note, questions and photos, beside what they come to."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

from cmdesk.services.visit import VisitForm as Recorded
from cmdesk.services.visit_basis import VisitBasis
from cmdesk.services.visits import VisitDetail
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Inspector, MessageBar, Segmented, card, column, holding, row, rule, scroll
from cmdesk.ui.screens import visits_words as words
from cmdesk.ui.screens.visits_fields import VisitForm
from cmdesk.ui.screens.visits_head import Lack
from cmdesk.ui.screens.visits_keypad import Keypad
from cmdesk.ui.screens.visits_live import Live
from cmdesk.ui.screens.visits_parts import Parts
from cmdesk.ui.screens.visits_photos import PhotoArea
from cmdesk.ui.screens.visits_question import QuestionRow
from cmdesk.ui.screens.visits_questions import Questions
from cmdesk.ui.screens.visits_spin import Spin
from cmdesk.ui.screens.visits_steps import NextSteps
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme

EDGE = 60  # px kept around what is scrolled to
WIDEST = 860
BESIDE = 236  # px an answer takes beside its states, with everything around it


class Sheet(QWidget):
    """Everything that is typed of a visit. edited: some of it changed."""

    edited = Signal()

    def __init__(self, desk: Desk, basis: VisitBasis, jump: QAction, before: VisitDetail | None = None) -> None:
        super().__init__()
        self.desk, self._catalog, self._jump = desk, desk.catalog, jump
        self.message = MessageBar(closable=True)
        self.form = VisitForm(basis, self._catalog, desk.today, before)
        self.steps = NextSteps(desk.today)
        industry = basis.industry if before is None else before.line.question_set
        self.parts = Parts(self._catalog, industry, jump)
        self.parts.choose_set(industry)
        self.questions = Questions(desk, self._catalog, basis.answers, basis.facts)
        self._show_set(self.parts.set_code())  # before what stands at the right: Tab goes in this order
        self.live = Live(self._catalog, basis.answers)
        self.photos = PhotoArea(desk, self._catalog, basis.facts, basis.seen_at)
        self.inspector = Inspector(name="live")
        self._lay_out()
        self.photos.show_kind(self.form.kind())
        if before is not None:
            self.questions.show_said(before.answers)
            self.photos.take_over(before.photos)
        self._clean = self.raw()
        self._connect()

    def _lay_out(self) -> None:
        steps = card(tr("visits", "Next steps"), self.steps, name="steps_card")
        parts = (self.message, self.form.facts, self.form.note_card, steps, self.questions, None)
        self._middle = holding(column(*parts, gap=10, margins=(12, 10, 12, 12)))
        self._middle.setMaximumWidth(theme().px(WIDEST))
        self.area = scroll(holding(row(self._middle, gap=0)), name="middle")
        keypad = (Keypad(), rule()) if words.touch() else ()
        right = column(self.live, rule(), *keypad, self.photos, rule(), Spin(self._catalog), None, gap=12)
        self.inspector.show_layout(right)
        self.setLayout(row(self.parts, (self.area, 1), self.inspector, gap=0))

    def _connect(self) -> None:
        self.form.changed.connect(self.edited)
        self.form.fields["type"].edited.connect(lambda: self.photos.show_kind(self.form.kind()))
        self.steps.edited.connect(self.edited)
        self.questions.edited.connect(self.edited)
        self.questions.entered.connect(self.parts.show_group)
        self.questions.onward.connect(self.go)
        self.photos.edited.connect(self.edited)
        self.photos.refused.connect(lambda said: self.message.say(said, "warn"))
        self.live.wanted.connect(self.ask)
        self.parts.wanted.connect(self.show_part)
        self.parts.set_chosen.connect(self._change_set)
        self.area.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.desk.settled.connect(self._fit)

    def raw(self) -> dict[str, Any]:
        """Return everything typed, as a draft keeps it."""
        return {
            "fields": self.form.raw(),
            "set": self.questions.code,
            "answers": self.questions.all_raw(),
            "photos": self.photos.raw(),
            "steps": self.steps.raw(),
        }

    def dirty(self) -> bool:
        """Tell whether anything was typed or attached."""
        return self.raw() != self._clean

    def restore(self, kept: Mapping[str, Any], picture: Callable[[str], bytes]) -> None:
        """Show what a draft kept; picture gives the content of a pasted photo by its key."""
        for name, text in kept["fields"].items():
            if name in self.form.fields and (name != "type" or text in self._catalog.visit_types):
                self.form.fields[name].set_raw(text)
        if kept["set"] in self._catalog.question_sets:
            self.parts.choose_set(kept["set"])
            self._show_set(kept["set"])
        self.questions.set_all_raw(kept["answers"])
        self.photos.show_kind(self.form.kind())
        self.photos.clear()
        self.photos.restore(kept["photos"], picture)
        self.steps.set_raw(kept.get("steps", ()))

    def empty(self) -> None:
        """Take away everything typed and attached."""
        self.restore(self._clean, lambda _key: b"")

    def renew(self) -> list[Lack]:
        """Work out anew everything that hangs on what is typed; return what is still to settle."""
        answers = self.questions.answers()
        self.questions.show_asked()
        self.live.renew(self.questions.code, answers, self.questions.moot)
        note = self.form.show_quality(answers, planned=self.steps.any())
        self.photos.show_span(self.form.span())
        self.parts.renew(self.questions, self.form.quality(), self.photos.needed())
        return self._lacks(note)

    def _lacks(self, note: list[str]) -> list[Lack]:
        found = []
        if not self.form.show_people():
            found.append(Lack(words=self.form.two.text(), go=self.form.fields["partner"].setFocus))
        if self.form.time("start") is None or self.form.time("end") is None:
            found.append(Lack(words=tr("visits", "Start and end"), go=self.form.fields["start"].setFocus))
        needed, there = self.photos.needed()
        if there < needed:
            said = tr("visits", "{count} photos", count=needed - there)
            found.append(Lack(words=said, go=lambda: self.show_part("photos")))
        return [*found, *(Lack(words=said, go=lambda: self.show_part("note")) for said in note)]

    def go_on(self) -> None:
        """Go to the next question nobody has answered."""
        line = self.questions.next_unasked()
        if line is None:
            self.desk.say(tr("visits", "Everything has been asked."))
        else:
            self.go(line)

    def ask(self, variable: str) -> None:
        """Go to the question of a variable."""
        if variable in self.questions.rows:
            self.go(self.questions.rows[variable])

    def go(self, line: QuestionRow) -> None:
        line.go()
        self.area.ensureWidgetVisible(line, 0, theme().px(EDGE))

    def show_part(self, key: str) -> None:
        """Bring a part to the top: facts, note, group_0 …, photos."""
        part = self._tops().get(key)
        if part is not None:
            self.area.verticalScrollBar().setValue(self._top(part) - theme().px(10))
            self.parts.show_current(key)
        elif key == "photos":
            self.desk.settle(inspector_open=True)
            area = self.inspector.findChild(QScrollArea)
            if area is not None:
                area.ensureWidgetVisible(self.photos)
        if key == "note":
            self.form.note.setFocus()

    def check(self) -> bool:
        """Show what is wrong beside each field and answer, go to the first; true when all is right."""
        form, steps, wrong = self.form.check(), self.steps.check(), self.questions.check()
        if not form:
            self.area.ensureWidgetVisible(self.form, 0, theme().px(EDGE))
        elif not steps:
            self.area.ensureWidgetVisible(self.steps, 0, theme().px(EDGE))
        elif wrong is not None:
            self.go(wrong)
        return form and steps and wrong is None

    def visit(self) -> Recorded:
        """Return what is to be recorded; check() before."""
        values = self.form.values()
        return Recorded(
            type=self.form.kind().code,
            day=values["day"],
            start=values["start"],
            end=values["end"],
            place=self.form.seen("place"),
            lead=self.form.seen("lead"),
            partner=self.form.seen("partner"),
            met=self.form.seen("met"),
            note=self.form.seen("note"),
            question_set=self.questions.code,
            answers=self.questions.answers(),
            photos=self.photos.photos(),
            next_steps=self.steps.steps(),
        )

    def _fit(self, _settings: object = None) -> None:
        """Do without the parts at the left where an answer would not fit beside them."""
        states = self.questions.findChild(Segmented, "states")
        wanted = (states.sizeHint().width() if states else 0) + theme().px(BESIDE)
        right = 0 if self.inspector.isHidden() else self.inspector.width()
        self.parts.setVisible(self.width() - right - self.parts.width() >= wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _tops(self) -> dict[str, QWidget]:
        parts: dict[str, QWidget] = {"facts": self.form.facts, "note": self.form.note_card}
        headings = enumerate(self.questions.headings.values())
        return parts | {f"group_{at}": heading for at, heading in headings if not heading.isHidden()}

    def _top(self, part: QWidget) -> int:
        return part.mapTo(self._middle, part.rect().topLeft()).y()

    def _scrolled(self, value: int) -> None:
        room = value + theme().px(EDGE)
        above = [key for key, part in self._tops().items() if self._top(part) <= room]
        self.parts.show_current(above[-1] if above else "facts")

    def _change_set(self, code: str) -> None:
        self._show_set(code)
        self.edited.emit()

    def _show_set(self, code: str) -> None:
        self.questions.show_set(code)
        self._jump.setEnabled(bool(code))
        for edit in (*self.form.findChildren(QLineEdit), *self.questions.findChildren(QLineEdit)):
            edit.setAcceptDrops(False)  # photos let go there are photos of the visit too
