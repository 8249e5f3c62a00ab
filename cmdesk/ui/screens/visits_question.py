"""One question of a set: its words, the answer in four states, what proves it, and what is wrong with it."""

import json
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QSizePolicy

from cmdesk.core.catalog import Question
from cmdesk.core.errors import UserError
from cmdesk.core.text import Message
from cmdesk.models.states import AnswerState
from cmdesk.services.visits import Said
from cmdesk.ui.kit import (
    Answer,
    Given,
    Item,
    LineEdit,
    State,
    Words,
    button,
    column,
    holding,
    label,
    muted,
    picture,
    row,
    set_role,
)
from cmdesk.ui.kit.choices import Segment
from cmdesk.ui.kit.field import NEEDED
from cmdesk.ui.kit.paint import RIGHT, draw_box
from cmdesk.ui.screens import visits_words as words
from cmdesk.ui.screens.visits_editors import BELOW, LONGEST, editor_of, given_of, grammar_of
from cmdesk.ui.screens.visits_grade import USUAL, GradeButton
from cmdesk.ui.text import reading, tr, tr_catalog
from cmdesk.ui.theme import theme

QUOTE = 156  # px
WORDS = 196  # px the question keeps beside its controls; else they stand below it


class QuestionRow(QFrame):
    """A question in a card. edited: the user changed the answer. finished: Enter, the next question please."""

    edited = Signal()
    finished = Signal()
    entered = Signal()

    def __init__(self, number: int, question: Question, today: date, *, earlier: str = "") -> None:
        super().__init__()
        self.setObjectName(f"question_{question.var}")
        self.setProperty("kind", "card")
        self.question = question
        self._current = False
        says = tr_catalog(question.text)
        self.setAccessibleName(says)
        editor = editor_of(question, today)
        grammar = grammar_of(question.type, question.unit)
        self.answer = Answer(
            grammar, unit=tr_catalog(question.unit), says=says, touch=words.touch(), name="answer", editor=editor
        )
        self.answer.quote.setFixedWidth(theme().px(QUOTE))
        self.grade = GradeButton(says)
        hint = tr("visits", "In the client's words")
        self.quoted = LineEdit(Words(longest=LONGEST), hint=hint, touch=words.touch())
        self.quoted.setObjectName("quoted")
        self.quoted.setAccessibleName(f"{says} {hint}")
        self.quote = button(
            tr("visits", "Quote"), self._begin_quote, kind="link", small=True, tip=hint, name="quote_it"
        )
        layout = self.answer.layout()
        if isinstance(layout, QBoxLayout):
            layout.insertWidget(2, self.grade)
        self._wrong: QLabel | None = None
        self._lay_out(number, says, earlier)
        self.answer.edited.connect(self._touched)
        self.grade.edited.connect(self.edited)
        self.quoted.edited.connect(self.edited)
        for part in (
            self.answer.figure,
            self.answer.quote,
            self.grade,
            self.quote,
            self.quoted,
            *self.answer.findChildren(Segment),
        ):
            part.installEventFilter(self)
        # without it Tab would pass over the figure and its grade
        self.answer.setFocusProxy(None)  # type: ignore[arg-type]  # (Qt takes none, its stubs do not)
        cells = [self.answer.findChild(Segment, state) for state in State]
        along = [
            self.answer.quote,
            self.grade,
            *(cell for cell in cells if cell is not None),
        ]  # as the eye goes; what stands below comes after
        for before, behind in pairwise(along if question.type in BELOW else [self.answer.figure, *along]):
            self.setTabOrder(before, behind)
        self.grade.setVisible(False)
        self.quote.setVisible(False)
        self._quoted_line.setVisible(False)

    def _lay_out(self, number: int, says: str, earlier: str) -> None:
        self._count = count = muted(str(number), align=RIGHT)
        count.setFixedWidth(theme().px(20))
        text = label(says, "title", bold=True, wrap=True, name="text")
        notes = [note for note in (tr_catalog(self.question.hint), earlier) if note]
        if not self.question.required:
            notes.insert(0, tr("visits", "may be left out"))
        hint: Item = (muted(words.joined(*notes), wrap=True, name="hint"), 1) if notes else None
        hints = row(hint, self.quote, gap=6)
        self._moot = muted(tr("visits", "Does not apply any more; the answer stays"), wrap=True, name="moot")
        self._moot.setVisible(False)
        said = holding(row(count, (column(text, hints, self._moot, gap=1), 1), gap=8))
        said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(theme().px(6))
        self._beside.addWidget(said, 1)
        self._beside.addWidget(self.answer, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        body = column(self._beside, gap=6, margins=(8, 7, 9, 7))
        if self.question.type in BELOW:
            body.addLayout(row(28, (self.answer.figure, 1)))
        self._quoted_line = holding(row(28, (self.quoted, 1)))
        body.addWidget(self._quoted_line)
        self._body = body
        self.setLayout(body)

    def show_applies(self, number: int, *, applies: bool) -> None:
        """Stand among those asked under a number, or say that the answer is to a question that does not apply."""
        self._count.setText(str(number) if applies else "–")
        self._moot.setVisible(not applies)

    def said(self) -> Said | None:
        """Return the answer as typed, None while nobody asked; UserError for what cannot be understood."""
        given: Given = self.answer.value()
        if given.state is State.NOT_ASKED:
            return None
        if given.state is State.KNOWN:
            if given.value is None:
                raise UserError(NEEDED)
            typed = f"{given.value:f}" if isinstance(given.value, Decimal) else str(given.value)
            return Said(state=AnswerState.KNOWN, value=typed, grade=self.grade.grade(), words=self.quoted.raw().strip())
        if given.state is State.NONE:
            return Said(state=AnswerState.NONE, grade=self.grade.grade(), words=self.quoted.raw().strip())
        return Said(state=AnswerState.DECLINED, words=given.words)

    def show_said(self, said: Said | None) -> None:
        """Show an answer that stands in the book; None for a question nobody asked."""
        if said is None:
            self.set_raw(())
            return
        self.answer.set_value(given_of(self.question, said))
        self.grade.set_grade(said.grade or USUAL)
        self.quoted.set_raw(said.words if said.state is not AnswerState.DECLINED else "")
        self._show_parts()

    def asked(self) -> bool:
        return self.answer.state() is not State.NOT_ASKED

    def check(self) -> Message | None:
        """Show and return what is wrong with the answer as it stands."""
        try:
            self.said()
        except UserError as error:
            self.set_error(error.message)
            return error.message
        self.set_error(None)
        return None

    def set_error(self, wrong: Message | None) -> None:
        """Show what is wrong below the answer; None takes it away."""
        if self._wrong is None:
            if wrong is None:
                return
            self._wrong = label("", "caption", "bad", wrap=True, name="error")
            self._wrong_line = holding(row(28, picture("octagon-alert", "bad.mark", 14), (self._wrong, 1), gap=4))
            self._body.addWidget(self._wrong_line)
        self._wrong.setText("" if wrong is None else reading(wrong))
        self._wrong_line.setVisible(wrong is not None)
        set_role(self.answer.figure, "wrong", wrong is not None)

    def error(self) -> str:
        return self._wrong.text() if self._wrong is not None else ""

    def raw(self) -> Sequence[str]:
        """Return what a draft keeps of the answer; nothing while it is untouched."""
        state, figure, quote = json.loads(self.answer.raw())
        quoted = self.quoted.raw()
        untouched = state == State.NOT_ASKED and not any(each.strip() for each in (figure, quote, quoted))
        return [] if untouched else [self.answer.raw(), self.grade.grade(), *([quoted] if quoted else [])]

    def set_raw(self, kept: Sequence[str]) -> None:
        if list(kept) == list(self.raw()):
            return
        answer, grade, *quoted = kept or ("", USUAL)
        self.answer.set_raw(answer)
        self.grade.set_grade(grade)
        self.quoted.set_raw("".join(quoted))
        self.set_error(None)
        self._show_parts()

    def has_keyboard(self) -> bool:
        return self._current

    def go(self) -> None:
        """Take the keyboard: to the field of the answer's state, or to the states."""
        field = self.answer.findChild(Segment, self.answer.state())
        (self.answer.figure if self.answer.state() is State.KNOWN else field or self).setFocus(
            Qt.FocusReason.ShortcutFocusReason
        )

    def _touched(self) -> None:
        self.set_error(None)
        self._show_parts()
        self.edited.emit()

    def _begin_quote(self) -> None:
        """Open the line for what the client said, and go there."""
        self._quoted_line.setVisible(True)
        self.quote.setVisible(False)
        self.quoted.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_parts(self) -> None:
        """Show what belongs to the state: evidence and words of an answer; a refusal has its words beside it."""
        answered = self.answer.state() in (State.KNOWN, State.NONE)
        self.grade.setVisible(answered)
        quoted = answered and (bool(self.quoted.raw()) or self.quoted.hasFocus())
        self._quoted_line.setVisible(quoted)
        self.quote.setVisible(answered and not quoted)
        if self.isVisible():
            self._fit()

    def _fit(self) -> None:
        """Put the controls below the question where it is too narrow for both."""
        room = self.width() - theme().px(17) - self.answer.sizeHint().width()
        narrow = room < theme().px(WORDS)
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._beside.direction() != wanted:
            self._beside.setDirection(wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._current = event.type() == QEvent.Type.FocusIn
            self.update()
            if self._current:
                self.entered.emit()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and watched is not self.grade:
                self.finished.emit()
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._current:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_box(painter, self.rect().toRectF(), "", "accent.fill", 8, width=2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
