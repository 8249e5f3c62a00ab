"""A field: a caption, an editor, a hint, and what is wrong with it."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from cmdesk.core.errors import UserError
from cmdesk.core.text import Message, message
from cmdesk.ui.kit.answer import Answer
from cmdesk.ui.kit.basics import column, holding, label, muted, picture, row, set_role
from cmdesk.ui.kit.choices import Option, Segmented
from cmdesk.ui.kit.editors import CheckEdit, ChoiceEdit, LineEdit, NoteEdit, day_edit
from cmdesk.ui.kit.grammar import Amount, Clock, Grammar, Whole, Words
from cmdesk.ui.text import reading
from cmdesk.ui.theme import theme

NEEDED = message("window", "Needed.")
Hint = str | Callable[[Any], str]


class Field(QWidget):
    """A captioned editor; edited tells of every change by the user.

    hint: grey words below, or a function of the value (such as an amount in words).
    side: the caption stands left of the editor (inspectors) instead of above it (dialogs, narrow panels).
    """

    edited = Signal()

    def __init__(
        self, caption: str, editor: Any, *, hint: Hint = "", required: bool = False, side: bool = False, name: str = ""
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.caption, self.editor, self.required = caption, editor, required
        self._hint = hint
        self._below = muted("", wrap=True)
        self._below.setVisible(False)
        self._wrong = label("", "caption", "bad", wrap=True, name="error")
        self._wrong_line = holding(row(picture("octagon-alert", "bad.mark", 14), (self._wrong, 1), gap=4))
        self._wrong_line.setVisible(False)
        words = label(caption, "caption", "secondary")
        words.setBuddy(editor)
        head = row(words, *([label("*", "caption", "bad")] if required else []), None, gap=3)
        inner = column(editor, self._below, self._wrong_line, gap=3)
        if isinstance(editor, (Segmented, Answer)):
            inner.setAlignment(editor, Qt.AlignmentFlag.AlignLeft)
        if side:
            beside = holding(head)
            beside.setFixedWidth(theme().px(72))
            self.setLayout(row(beside, (inner, 1)))
        else:
            self.setLayout(column(*([head] if caption else []), inner, gap=3))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        editor.setAccessibleName(caption)
        self.setFocusProxy(editor)
        editor.edited.connect(self._touched)
        self._renew_hint()

    def value(self) -> Any:
        """Return the value, None when empty; UserError when it cannot be understood."""
        return self.editor.value()

    def set_value(self, value: Any) -> None:
        self.editor.set_value(value)
        self.set_error(None)
        self._renew_hint()

    def raw(self) -> str:
        return str(self.editor.raw())

    def set_raw(self, text: str) -> None:
        self.editor.set_raw(text)
        self.set_error(None)
        self._renew_hint()

    def check(self) -> Message | None:
        """Show and return what is wrong with the field as it stands, None when it is right."""
        wrong: Message | None = None
        try:
            if self.value() is None and self.required:
                wrong = NEEDED
        except UserError as error:
            wrong = error.message
        self.set_error(wrong)
        return wrong

    def set_error(self, wrong: Message | None) -> None:
        """Show what is wrong below the editor; None takes it away."""
        self._wrong.setText("" if wrong is None else reading(wrong))
        self._wrong_line.setVisible(wrong is not None)
        set_role(self.editor, "wrong", wrong is not None)
        self._describe()
        self.editor.update()

    def error(self) -> str:
        """Return the words shown as error, empty for none."""
        return self._wrong.text()

    def _touched(self) -> None:
        self.set_error(None)
        self._renew_hint()
        self.edited.emit()

    def _renew_hint(self) -> None:
        words = self._hint
        if callable(words):
            try:
                value = self.value()
                words = "" if value is None else words(value)
            except UserError:
                words = ""
        self._below.setText(words)
        self._below.setVisible(bool(words))
        self._describe()

    def _describe(self) -> None:
        self.editor.setAccessibleDescription(self._wrong.text() or self._below.text())


def text_field(
    caption: str,
    *,
    hint: Hint = "",
    example: str = "",
    longest: int = 0,
    required: bool = False,
    side: bool = False,
    touch: bool = False,
    name: str = "",
) -> Field:
    """Return a field for one line of text; its value is str or None."""
    edit = LineEdit(Words(longest=longest), hint=example, touch=touch)
    return Field(caption, edit, hint=hint, required=required, side=side, name=name)


def amount_field(
    caption: str,
    unit: str,
    grammar: Grammar | None = None,
    *,
    hint: Hint = "",
    required: bool = False,
    side: bool = False,
    touch: bool = False,
    name: str = "",
) -> Field:
    """Return a right-aligned field for a number; the value is a Decimal (int with a Whole grammar) or None.

    grammar: yuan with two decimals by default; Amount(shift=-4) for 万元 over yuan, Amount(shift=2) for % over a
    fraction, Whole() for a count.
    """
    edit = LineEdit(grammar or Amount(fixed=True), unit=unit, right=True, touch=touch)
    return Field(caption, edit, hint=hint, required=required, side=side, name=name)


def count_field(
    caption: str, unit: str, *, highest: int | None = None, required: bool = False, name: str = ""
) -> Field:
    """Return a field for a whole number from 0; its value is int or None."""
    return amount_field(caption, unit, Whole(highest=highest), required=required, name=name)


def date_field(
    caption: str,
    today: date,
    *,
    earliest: date | None = None,
    latest: date | None = None,
    hint: Hint = "",
    required: bool = False,
    side: bool = False,
    touch: bool = False,
    name: str = "",
) -> Field:
    """Return a field for a date; its value is a date or None."""
    edit = day_edit(today, earliest=earliest, latest=latest, touch=touch)
    return Field(caption, edit, hint=hint, required=required, side=side, name=name)


def time_field(caption: str, *, required: bool = False, touch: bool = False, name: str = "") -> Field:
    """Return a field for a time of day; its value is a time or None."""
    return Field(caption, LineEdit(Clock(), hint="15:00", touch=touch), required=required, name=name)


def choice_field(
    caption: str,
    options: Sequence[Option],
    *,
    nothing: str = "",
    hint: Hint = "",
    required: bool = False,
    side: bool = False,
    touch: bool = False,
    name: str = "",
) -> Field:
    """Return a field for one of several; its value is an option's key or None."""
    edit = ChoiceEdit(options, nothing=nothing, touch=touch)
    return Field(caption, edit, hint=hint, required=required, side=side, name=name)


def few_field(
    caption: str,
    options: Sequence[Option],
    current: str = "",
    *,
    side: bool = False,
    touch: bool = False,
    name: str = "",
) -> Field:
    """Return a field for one of two to five, all in sight; its value is an option's key."""
    return Field(caption, Segmented(options, current, says=caption, touch=touch), side=side, name=name)


def note_field(
    caption: str,
    *,
    lines: int = 3,
    hint: Hint = "",
    example: str = "",
    required: bool = False,
    side: bool = False,
    name: str = "",
) -> Field:
    """Return a field for several lines of text; its value is str or None."""
    edit = NoteEdit(lines=lines, hint=example)
    return Field(caption, edit, hint=hint, required=required, side=side, name=name)


def check_field(text: str, *, hint: Hint = "", name: str = "") -> Field:
    """Return a tick with its words; its value is bool."""
    return Field("", CheckEdit(text), hint=hint, name=name)


def answer_field(
    caption: str,
    grammar: Grammar | None = None,
    *,
    unit: str = "",
    hint: Hint = "",
    touch: bool = False,
    name: str = "",
) -> Field:
    """Return a field for a fact: not asked, declined, none, or known with a value; its value is a Given."""
    return Field(caption, Answer(grammar, unit=unit, says=caption, touch=touch), hint=hint, name=name)
