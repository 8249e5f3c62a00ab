"""The four-state answer: not asked, declined, none, or known; nothing but "none" ever means zero."""

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from cmdesk.ui.kit.basics import row
from cmdesk.ui.kit.choices import Option, Segment, Segmented
from cmdesk.ui.kit.editors import LineEdit
from cmdesk.ui.kit.grammar import Amount, Grammar
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme


class State(StrEnum):
    """What the client said to one question."""

    NOT_ASKED = "not_asked"
    DECLINED = "declined"
    NONE = "none"
    KNOWN = "known"


@dataclass(frozen=True, kw_only=True)
class Given:
    """An answer as it stands: value only when known (and then perhaps still empty), words only when declined."""

    state: State = State.NOT_ASKED
    value: Any = None
    words: str = ""


ICONS = {
    State.NOT_ASKED: "circle-dashed",
    State.DECLINED: "ban",
    State.NONE: "minus",
    State.KNOWN: "pen-line",
}
STATES = tuple(State)


class Answer(QWidget):
    """Four cells with a field beside them: a figure when known, the words said when declined.

    editor takes what is known where that is no line of text; its owner may place it elsewhere. Typing a digit anywhere
    chooses "known"; Alt+1…4 choose; arrow keys move.
    """

    edited = Signal()

    def __init__(
        self,
        grammar: Grammar | None = None,
        *,
        unit: str = "",
        says: str = "",
        touch: bool = False,
        name: str = "",
        editor: Any = None,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        words = {
            State.NOT_ASKED: tr("window", "Not asked"),
            State.DECLINED: tr("window", "Declined"),
            State.NONE: tr("window", "None"),
            State.KNOWN: tr("window", "Known"),
        }
        options = [Option(state, words[state], ICONS[state]) for state in STATES]
        self._cells = Segmented(options, State.NOT_ASKED, says=says, touch=touch, name="states")
        self.figure = editor or LineEdit(grammar or Amount(), unit=unit, right=True, touch=touch)
        self.figure.setObjectName("figure")
        self.figure.setAccessibleName(f"{says} {unit}".strip())
        if editor is None:
            self.figure.setFixedWidth(theme().px(120))
        self.quote = LineEdit(hint=tr("window", "In the client's words"), touch=touch)
        self.quote.setObjectName("quote")
        self.quote.setAccessibleName(tr("window", "In the client's words"))
        self.quote.setFixedWidth(theme().px(180))
        self.setLayout(row(self.figure, self.quote, self._cells))
        self.setFocusProxy(self._cells)
        for part in (self.figure, self.quote, *self._cells.findChildren(Segment)):
            part.installEventFilter(self)
        self._cells.chosen.connect(self._chosen)
        self.figure.edited.connect(self.edited)
        self.quote.edited.connect(self.edited)
        self._show_fields()

    def state(self) -> State:
        return State(self._cells.current())

    def value(self) -> Given:
        """Return the answer; UserError when the figure cannot be understood."""
        state = self.state()
        if state is State.KNOWN:
            return Given(state=state, value=self.figure.value())
        return Given(state=state, words=(self.quote.value() or "") if state is State.DECLINED else "")

    def set_value(self, value: Any) -> None:
        given = value if isinstance(value, Given) else Given()
        self._cells.set_current(given.state)
        self.figure.set_value(given.value)
        self.quote.set_value(given.words)
        self._show_fields()

    def raw(self) -> str:
        return json.dumps([self.state(), self.figure.raw(), self.quote.raw()], ensure_ascii=False)

    def set_raw(self, text: str) -> None:
        state, figure, words = json.loads(text) if text else (State.NOT_ASKED, "", "")
        self._cells.set_current(State(state))
        self.figure.set_raw(figure)
        self.quote.set_raw(words)
        self._show_fields()

    def choose(self, state: State) -> None:
        """Choose as if the user had, and go to the field it opens."""
        self._cells.choose(state)
        self._go_to_field()

    def _chosen(self, _key: str) -> None:
        self._show_fields()
        self.edited.emit()

    def _show_fields(self) -> None:
        self.figure.setVisible(self.state() is State.KNOWN)
        self.quote.setVisible(self.state() is State.DECLINED)

    def _go_to_field(self) -> None:
        field = {State.KNOWN: self.figure, State.DECLINED: self.quote}.get(self.state(), self._cells)
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, part: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return self._key(part, event)
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(part, Segment):
            QTimer.singleShot(0, self, self._go_to_field)  # once the cell has been toggled
        return super().eventFilter(part, event)

    def _key(self, part: QObject, event: QKeyEvent) -> bool:
        number = event.key() - Qt.Key.Key_1
        numbered = event.modifiers() == Qt.KeyboardModifier.AltModifier and 0 <= number < len(STATES)
        starts = isinstance(part, Segment) and isinstance(self.figure, LineEdit) and not numbered
        starts = starts and bool(event.text()) and event.text() in "0123456789.-"
        if not numbered and not starts:
            return False
        event.accept()
        if event.type() == QEvent.Type.ShortcutOverride:
            return True
        if numbered:
            self.choose(STATES[number])
        else:
            self._cells.choose(State.KNOWN)
            self.figure.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.figure.setText(event.text())
            self.figure.edited.emit()
        return True
