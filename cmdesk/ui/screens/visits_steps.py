"""What is to be done after a visit: each line becomes a task with its day."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.core.errors import UserError
from cmdesk.services.visit import NextStep
from cmdesk.ui.kit import LineEdit, Words, button, column, day_edit, label, row
from cmdesk.ui.screens import visits_words as words
from cmdesk.ui.text import reading, tr
from cmdesk.ui.theme import theme

LONGEST = 60  # characters of a step
DAY = 128  # px
USUAL = timedelta(days=3)  # until a step is due when no day was typed; configurable default


class StepLine(QWidget):
    """One thing to do and its day; what is wrong with the day stands below."""

    edited = Signal()

    def __init__(self, number: int, today: date) -> None:
        super().__init__()
        self.setObjectName(f"step_{number}")
        self._today = today
        hint = tr("visits", "What to do next")
        self.title = LineEdit(Words(longest=LONGEST), hint=hint, touch=words.touch())
        self.title.setObjectName("step_title")
        self.title.setAccessibleName(hint)
        self.due = day_edit(today, earliest=today, touch=words.touch())
        self.due.setObjectName("step_due")
        self.due.setAccessibleName(tr("visits", "By"))
        self.due.setPlaceholderText(tr("visits", "By, such as +3"))
        self.due.setFixedWidth(theme().px(DAY))
        self.drop = button("", kind="ghost", icon="x", small=True, tip=tr("visits", "Leave this step out"), name="drop")
        self._wrong = label("", "caption", "bad", wrap=True, name="error")
        self._wrong.setVisible(False)
        self.setLayout(column(row((self.title, 1), self.due, self.drop, gap=6), self._wrong, gap=2))
        for field in (self.title, self.due):
            field.edited.connect(self._touched)

    def step(self) -> NextStep | None:
        """Return the step, None for an empty line; UserError for a day that cannot be understood."""
        title = self.title.value() or ""
        due = self.due.value()
        return NextStep(title=title, due=due or self._today + USUAL) if title else None

    def check(self) -> bool:
        try:
            self.step()
        except UserError as error:
            self._wrong.setText(reading(error.message))
            self._wrong.setVisible(True)
            return False
        return True

    def raw(self) -> list[str]:
        return [self.title.raw(), self.due.raw()]

    def set_raw(self, kept: Sequence[str]) -> None:
        self.title.set_raw(kept[0])
        self.due.set_raw(kept[1])

    def _touched(self) -> None:
        self._wrong.setVisible(False)
        self.edited.emit()


class NextSteps(QWidget):
    """Lines of things to do; a new empty one opens below the last that is filled. edited: some line changed."""

    edited = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self.setObjectName("next_steps")
        self._today, self._made = today, 0
        self.lines: list[StepLine] = []
        self._body: QVBoxLayout = column(gap=6)
        self.setLayout(self._body)
        self._open()

    def steps(self) -> list[NextStep]:
        """Return what is to be done; check() before."""
        return [step for line in self.lines if (step := line.step()) is not None]

    def check(self) -> bool:
        """Show what is wrong; true when all is right."""
        wrong = [line for line in self.lines if not line.check()]
        if wrong:
            wrong[0].due.setFocus()
        return not wrong

    def any(self) -> bool:
        return any(line.title.raw().strip() for line in self.lines)

    def raw(self) -> list[list[str]]:
        return [line.raw() for line in self.lines if any(line.raw())]

    def set_raw(self, kept: Sequence[Sequence[str]]) -> None:
        while self.lines:
            self._remove(self.lines[-1])
        for each in kept:
            self._open().set_raw(each)
        self._open()

    def _open(self) -> StepLine:
        self._made += 1
        line = StepLine(self._made, self._today)
        line.edited.connect(self._changed)
        line.drop.clicked.connect(lambda _on=False: self._leave_out(line))
        self.lines.append(line)
        self._body.addWidget(line)
        return line

    def _changed(self) -> None:
        if any(self.lines[-1].raw()):
            self._open()
        self.edited.emit()

    def _leave_out(self, line: StepLine) -> None:
        self._remove(line)
        if not self.lines or any(self.lines[-1].raw()):
            self._open()
        self.edited.emit()

    def _remove(self, line: StepLine) -> None:
        self.lines.remove(line)
        self._body.removeWidget(line)
        line.hide()
        line.deleteLater()
