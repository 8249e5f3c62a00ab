"""What takes a known answer: a figure, a date, yes or no, one of a few, words, or twelve months."""

import json
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from cmdesk.core.catalog import Question
from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.services.visits import Said
from cmdesk.ui.kit import (
    Amount,
    ChoiceEdit,
    Given,
    Grammar,
    LineEdit,
    Option,
    Segmented,
    State,
    Whole,
    Words,
    day_edit,
    muted,
)
from cmdesk.ui.screens import visits_words as words
from cmdesk.ui.screens.visits_table import RowsEdit
from cmdesk.ui.text import tr, tr_catalog
from cmdesk.ui.theme import theme

BELOW = {"table", "list12", "text", "string"}  # types that want the whole width under the question
MONTHS = 12
A_LINE = 6
LONGEST = 500


def grammar_of(kind: str, unit: str) -> Grammar:
    """Return what may be typed for a type; the value reads as typed: 18.75 for 18.75 %."""
    match kind:
        case "int":
            return Whole()
        case "percent":
            return Amount(places=4, highest=Decimal(100))
        case "money":
            return Amount(places=2 if unit.startswith("元") else 6)
        case "decimal":
            return Amount(places=6)
        case _:
            return Words(longest=LONGEST)


def editor_of(question: Question, today: date) -> Any:
    """Return the editor of a question, None for one that a line for a figure serves."""
    editor: Any = None
    match question.type:
        case "bool":
            editor = YesNo(tr_catalog(question.text))
        case "enum":
            options = [Option(choice.code, tr_catalog(choice.name)) for choice in question.choices]
            editor = ChoiceEdit(options, nothing=tr("visits", "Choose"), touch=words.touch())
        case "date":
            editor = day_edit(today, touch=words.touch())
            editor.setFixedWidth(theme().px(140))
        case "table":
            editor = RowsEdit(question.columns, grammar_of)
        case "list12":
            editor = MonthsEdit()
        case "text" | "string":
            editor = LineEdit(Words(longest=LONGEST), touch=words.touch())
    return editor


def given_of(question: Question, said: Said) -> Given:
    """Return an answer of the book as the control shows it."""
    state = State(said.state)
    value = typed_value(question, said.value) if state is State.KNOWN else None
    return Given(state=state, value=value, words=said.words if state is State.DECLINED else "")


def typed_value(question: Question, stored: str) -> Any:
    """Return a stored value as its editor takes it: a percentage reads 18.75 there, not 0.1875."""
    match question.type:
        case "int":
            return int(Decimal(stored))
        case "money" | "decimal":
            return Decimal(stored)
        case "percent":
            return Decimal(stored) * 100
        case "date":
            return date.fromisoformat(stored)
        case "table":
            return typed_table(question, stored)
        case _:
            return stored


def typed_table(question: Question, stored: str) -> str:
    """Return the rows of a stored table, percentages as they are typed."""
    rates = {column.key for column in question.columns if column.type == "percent"}
    rows = [
        {key: f"{Decimal(text) * 100:f}" if key in rates else text for key, text in row.items()}
        for row in json.loads(stored)
    ]
    return json.dumps(rows, ensure_ascii=False)


class YesNo(Segmented):
    """Yes or no, neither of them until one is chosen; its value is "true", "false" or None."""

    def __init__(self, says: str) -> None:
        options = [Option("true", tr("visits", "Yes")), Option("false", tr("visits", "No"))]
        super().__init__(options, says=says, touch=words.touch())
        self.set_current("")

    def current(self) -> str:
        return next((key for key, segment in self._segments.items() if segment.isChecked()), "")

    def set_current(self, key: str) -> None:
        if key:
            super().set_current(key)
            return
        self._group.setExclusive(False)
        self._group.blockSignals(True)
        for segment in self._segments.values():
            segment.setChecked(False)
        self._group.blockSignals(False)
        self._group.setExclusive(True)
        self.setFocusProxy(next(iter(self._segments.values())))

    def value(self) -> Any:
        return self.current() or None

    def set_value(self, value: Any) -> None:
        self.set_current(value or "")


class MonthsEdit(QWidget):
    """A figure for each month; the value is twelve figures with a space between, None while all are empty."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme().px(6))
        self._edits = [LineEdit(Amount(places=4), right=True, touch=words.touch()) for _ in range(MONTHS)]
        for at, edit in enumerate(self._edits):
            caption = tr("visits", "Month {number}", number=at + 1)
            edit.setObjectName(f"month_{at + 1}")
            edit.setAccessibleName(caption)
            edit.setMinimumWidth(theme().px(40))
            edit.edited.connect(self.edited)
            place = at % A_LINE
            grid.addWidget(muted(caption, align=Qt.AlignmentFlag.AlignRight), 2 * (at // A_LINE), place)
            grid.addWidget(edit, 2 * (at // A_LINE) + 1, place)
        self.setFocusProxy(self._edits[0])

    def value(self) -> str | None:
        given = [edit.value() for edit in self._edits]
        if all(each is None for each in given):
            return None
        if any(each is None for each in given):
            raise UserError(message("visits", "All twelve months are needed."))
        return " ".join(f"{each:f}" for each in given)

    def set_value(self, value: Any) -> None:
        self.set_raw("" if value is None else str(value).replace(" ", "|"))

    def raw(self) -> str:
        return "|".join(edit.raw() for edit in self._edits)

    def set_raw(self, text: str) -> None:
        parts = [*text.split("|"), *[""] * MONTHS]
        for edit, part in zip(self._edits, parts, strict=False):
            edit.set_raw(part)
