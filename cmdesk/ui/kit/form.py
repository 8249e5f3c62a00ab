"""A form: named fields read and filled together, kept as a draft while they are typed."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from cmdesk.core.errors import Problem, UserError
from cmdesk.ui.kit.basics import column, label, row
from cmdesk.ui.kit.buttons import action
from cmdesk.ui.kit.field import Field
from cmdesk.ui.kit.messages import MessageBar
from cmdesk.ui.text import reading, tr
from cmdesk.ui.theme import theme

Draft = Callable[[dict[str, str]], object]
DRAFT_AFTER = 600  # ms after the first key not kept yet, so that a crash loses less than a second
WIDEST = 640


class Form(QWidget):
    """Fields by name. Tab order is the order they were added in.

    changed: the user changed something. submitted: Ctrl+S or Ctrl+Enter. draft is called with the raw texts within a
    second of typing, and when the form is hidden. discarded: the user threw the restored draft away (the form is then
    back at what it was filled with).
    """

    changed = Signal()
    submitted = Signal()
    discarded = Signal()

    def __init__(self, *, draft: Draft | None = None, name: str = "form", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setMaximumWidth(theme().px(WIDEST))
        self.fields: dict[str, Field] = {}
        self.bar = MessageBar()
        self._clean: dict[str, str] = {}
        self._body = column(self.bar, gap=12)
        self.setLayout(self._body)
        self._draft = draft
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(DRAFT_AFTER)
        self._soon.timeout.connect(self._keep_draft)
        for keys in ("Ctrl+S", "Ctrl+Return"):
            action(self, tr("window", "Save the form"), self.submitted.emit, shortcut=keys)

    def hold(self, name: str, field: Field) -> Field:
        """Make field part of the form without placing it: it stands elsewhere on the screen."""
        self.fields[name] = field
        field.setObjectName(name)
        self._clean[name] = field.raw()
        field.edited.connect(self._edited)
        return field

    def add(self, name: str, field: Field) -> Field:
        """Add field below the others."""
        self._body.addWidget(self.hold(name, field))
        return field

    def add_row(self, **fields: Field | tuple[Field, int]) -> None:
        """Add fields side by side: name=field or name=(field, stretch)."""
        parts = {name: part if isinstance(part, tuple) else (part, 1) for name, part in fields.items()}
        line = row(*((self.hold(name, field), share) for name, (field, share) in parts.items()), gap=12)
        for field, _ in parts.values():
            line.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        self._body.addLayout(line)

    def section(self, title: str) -> None:
        """Start a group of fields with a bold line."""
        self._body.addWidget(label(title, bold=True))

    def values(self) -> dict[str, Any]:
        """Return every value by name; UserError for the first that cannot be understood: call check() before."""
        return {name: field.value() for name, field in self.fields.items()}

    def fill(self, values: Mapping[str, Any]) -> None:
        """Show values; fields not named are emptied. The form is then clean."""
        for name, field in self.fields.items():
            field.set_value(values.get(name))
        self._clean = self.raw()
        self.bar.clear()

    def raw(self) -> dict[str, str]:
        """Return what stands in every field, as typed: what a draft keeps."""
        return {name: field.raw() for name, field in self.fields.items()}

    def restore(self, draft: Mapping[str, str], at: str) -> None:
        """Show a draft typed at a time of day, and say so with a way back."""
        for name, text in draft.items():
            if name in self.fields:
                self.fields[name].set_raw(text)
        self.bar.say(
            tr("window", "Restored your draft of {time}", time=at),
            "info",
            action=tr("window", "Discard"),
            on=self._discard,
            icon="history",
        )

    def dirty(self) -> bool:
        """Tell whether anything differs from what the form was filled with."""
        return self.raw() != self._clean

    def clean(self) -> None:
        """Take what stands in the form as saved: no draft is written any more."""
        self._soon.stop()
        self._clean = self.raw()
        self.bar.clear()

    def check(self) -> bool:
        """Show what is wrong beside each field, go to the first; true when all is right."""
        wrong = [field for field in self.fields.values() if field.check() is not None]
        if wrong:
            go_to(wrong[0])
        return not wrong

    def refuse(self, wrong: UserError | Sequence[Problem]) -> None:
        """Show what a service refused: a Problem whose column is a field's name beside it, all else on top."""
        problems = [Problem(message=wrong.message)] if isinstance(wrong, UserError) else wrong
        rest = [problem for problem in problems if problem.column not in self.fields]
        placed = [problem for problem in problems if problem.column in self.fields]
        for problem in placed:
            self.fields[problem.column or ""].set_error(problem.message)
        if placed:
            go_to(self.fields[placed[0].column or ""])
        if rest:
            self.bar.say("\n".join(reading(problem.message) for problem in rest), "bad")

    def _discard(self) -> None:
        self._soon.stop()
        for name, text in self._clean.items():
            self.fields[name].set_raw(text)
        self.bar.clear()
        self.discarded.emit()

    def _edited(self) -> None:
        if not self._soon.isActive():  # who types without a pause is kept all the same
            self._soon.start()
        self.changed.emit()

    def _keep_draft(self) -> None:
        self._soon.stop()
        if self._draft is not None and self.dirty():
            self._draft(self.raw())

    def hideEvent(self, event: QHideEvent) -> None:
        if self._soon.isActive():
            self._keep_draft()
        super().hideEvent(event)


def go_to(field: QWidget) -> None:
    """Bring the keyboard to a field, and the field into sight where its page scrolls."""
    field.setFocus()
    above = field.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(field)
        above = above.parentWidget()
