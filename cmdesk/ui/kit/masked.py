"""Numbers of people on screen: masked until clicked, whole for thirty seconds, and noted each time."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from cmdesk.core.masking import PHONE, mask, mask_text
from cmdesk.ui.clipboard import copy_secret
from cmdesk.ui.kit.basics import broken, column, label, row
from cmdesk.ui.kit.buttons import button
from cmdesk.ui.kit.icons import icon
from cmdesk.ui.text import tr

SHOWN = 30_000  # ms
Seen = Callable[[], object]
"""Called each time a number is shown or copied, so that the journal has it."""


class Peek(QObject):
    """The time in which a number stands whole. turned(on): it begins or ends, at once when owner is hidden."""

    turned = Signal(bool)

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(SHOWN)
        self.timer.timeout.connect(self._end)
        owner.installEventFilter(self)

    def on(self) -> bool:
        return self.timer.isActive()

    def open(self) -> None:
        self.timer.start()
        self.turned.emit(True)

    def close(self) -> None:
        if self.on():
            self._end()

    def _end(self) -> None:
        self.timer.stop()
        self.turned.emit(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            self.close()
        return super().eventFilter(watched, event)


class Masked(QWidget):
    """A number; a click, Enter or Space shows it, another hides it. The copy is always of the whole number.

    says: what the number is, for screen readers. kind: how it is masked, see core.masking.
    """

    def __init__(self, text: str, *, says: str, seen: Seen, kind: str = PHONE, name: str = "") -> None:
        super().__init__()
        self._text, self._mask, self._says, self._seen = text, mask(kind, text), says, seen
        self.number = button("", self._turn, kind="link", icon="eye", name=name)
        self.number.setAutoDefault(True)  # so that Enter clicks it, too
        copy = button("", self._copy, kind="link", icon="copy", small=True, tip=tr("window", "Copy"), name="copy")
        copy.setAccessibleName(tr("window", "Copy {what}", what=says))
        self.peek = Peek(self)
        self.peek.turned.connect(self._show)
        self.setLayout(row(self.number, copy, None, gap=6))
        self._show(whole=False)

    def _turn(self) -> None:
        if self.peek.on():
            self.peek.close()
        else:
            self.peek.open()
            self._seen()

    def _show(self, whole: bool) -> None:  # noqa: FBT001  (the signal's shape)
        shown = self._text if whole else self._mask
        tip = tr("window", "Hide") if whole else tr("window", "Show for 30 seconds; the journal notes it")
        self.number.setText(f" {shown}")
        self.number.setIcon(icon("eye-off" if whole else "eye", "accent.text"))
        self.number.setToolTip(tip)
        self.number.setAccessibleName(f"{self._says} {shown}，{tip}")

    def _copy(self) -> None:
        copy_secret(self._text)
        self._seen()


class MaskedText(QWidget):
    """Words with numbers of people masked among them, and a link that shows them."""

    def __init__(self, text: str, *, seen: Seen, kind: str, role: str, bold: bool, name: str) -> None:
        super().__init__()
        self._text, self._mask, self._seen = text, mask_text(text), seen
        self.words = words_of("", kind, role, bold=bold, name=name)
        self.show_numbers = button("", self._turn, kind="link", icon="eye", small=True, name="show_numbers")
        self.show_numbers.setAutoDefault(True)  # so that Enter clicks it, too
        self.peek = Peek(self)
        self.peek.turned.connect(self._show)
        self.setLayout(column(self.words, row(self.show_numbers, None), gap=0))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._show(whole=False)

    def _turn(self) -> None:
        if self.peek.on():
            self.peek.close()
        else:
            self.peek.open()
            self._seen()

    def _show(self, whole: bool) -> None:  # noqa: FBT001  (the signal's shape)
        said = tr("window", "Hide the numbers") if whole else tr("window", "Show the numbers")
        self.words.setText(broken(self._text if whole else self._mask))
        self.show_numbers.setText(f" {said}")
        self.show_numbers.setAccessibleName(said)
        self.show_numbers.setIcon(icon("eye-off" if whole else "eye", "accent.text"))
        self.show_numbers.setToolTip("" if whole else tr("window", "Show for 30 seconds; the journal notes it"))


def words_of(text: str, kind: str, role: str, *, bold: bool, name: str) -> Any:
    """Return words that wrap and can be marked with the mouse."""
    words = label(text, kind, role, bold=bold, wrap=True, name=name)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return words


def free_text(
    text: str, seen: Seen, *, kind: str = "body", role: str = "primary", bold: bool = False, name: str = ""
) -> QWidget:
    """Return words somebody typed: a label, or where numbers of people stand among them one that masks those."""
    if mask_text(text) == text:
        plain: QWidget = words_of(text, kind, role, bold=bold, name=name)
        return plain
    return MaskedText(text, seen=seen, kind=kind, role=role, bold=bold, name=name)


Value = str | QWidget | QLayout


def masked_pairs(pairs: Sequence[tuple[str, Value]], seen: Seen) -> list[tuple[str, Value]]:
    """Return captions with values, for key_values, the numbers in them masked until clicked."""
    return [
        (caption, free_text(value, seen) if isinstance(value, str) and mask_text(value) != value else value)
        for caption, value in pairs
    ]
