"""A field for a number of a person: masked until it is entered, whole while it is typed."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QHideEvent, QInputMethodEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QLineEdit

from cmdesk.core.masking import PHONE, mask
from cmdesk.ui.kit.editors import LineEdit
from cmdesk.ui.kit.field import Field, Hint
from cmdesk.ui.kit.grammar import Words
from cmdesk.ui.kit.icons import icon
from cmdesk.ui.kit.masked import Peek, Seen
from cmdesk.ui.text import tr

Reason = Qt.FocusReason
PASSING = {  # keys that edit nothing: the number stays masked
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Shift,
    Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock,
}  # fmt: skip
ON_TEXT = (
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.SelectAll,
)


class SecretEdit(LineEdit):
    """One line that shows a mask of its number. To enter it shows the number, and seen() is told.

    Untouched, it is masked again after thirty seconds; typed in, once it is left. value and raw are always whole.
    """

    def __init__(self, hide: Callable[[str], str], seen: Seen, *, longest: int = 0, hint: str = "") -> None:
        super().__init__(Words(longest=longest), hint=hint)
        self._hide, self._seen = hide, seen
        self._kept = ""
        self._masked = self._typed = False
        self._eye = self.addAction(icon("eye", "text.muted"), QLineEdit.ActionPosition.TrailingPosition)
        self._eye.setText(tr("window", "Show for 30 seconds; the journal notes it"))
        self._eye.setVisible(False)
        self._eye.triggered.connect(self._enter)
        self.setAcceptDrops(False)  # what is let go on a mask would be lost in it
        self._peek = Peek(self)
        self._peek.turned.connect(self._turned)
        self.textEdited.connect(self._edited)

    def raw(self) -> str:
        return self._kept if self._masked else self.text()

    def value(self) -> str | None:
        return self.grammar.read(self.raw())

    def set_value(self, value: str | None) -> None:
        self.set_raw(self.grammar.write(value))

    def set_raw(self, text: str) -> None:
        self._kept, self._masked = text, True
        self._mask()

    def masked(self) -> bool:
        """Tell whether a mask stands for the number."""
        return self._masked

    def show_whole(self) -> None:
        """Show the number, if it is masked."""
        if self._masked:
            self._masked = self._typed = False
            self._eye.setVisible(False)
            self.setToolTip("")
            self.setText(self._kept)
            self._peek.open()
            self._seen()

    def _mask(self) -> None:
        self._kept = self.raw().strip()
        shown = self._hide(self._kept)
        self._masked = shown != self._kept
        self._eye.setVisible(self._masked)
        self.setToolTip(self._eye.text() if self._masked else "")
        if self.text() != shown:
            self.setText(shown)
        self.setCursorPosition(0)
        self._peek.close()

    def _turned(self, on: bool) -> None:  # noqa: FBT001  (the signal's shape)
        if not on and not self._typed and not self._masked:
            self._mask()

    def _edited(self, _text: str) -> None:
        self._typed = True

    def _enter(self) -> None:
        self.setFocus(Reason.OtherFocusReason)
        self.show_whole()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in (Reason.ActiveWindowFocusReason, Reason.PopupFocusReason):
            self.show_whole()
        super().focusInEvent(event)

    def leave(self, reason: Reason) -> None:
        if reason != Reason.PopupFocusReason:  # its own menu
            self._mask()

    def hideEvent(self, event: QHideEvent) -> None:
        self._mask()
        super().hideEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.show_whole()
        super().mousePressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.preeditString() or event.commitString():
            self.show_whole()
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        on_text = any(event.matches(key) for key in ON_TEXT)
        if event.key() not in PASSING and (on_text or not command):
            self.show_whole()
        super().keyPressEvent(event)


def secret_field(
    caption: str,
    seen: Seen,
    *,
    kind: str = PHONE,
    longest: int = 0,
    hint: Hint = "",
    required: bool = False,
    side: bool = False,
    name: str = "",
) -> Field:
    """Return a field for a number of a person; its value is the whole number, or None. kind: see core.masking."""
    edit = SecretEdit(lambda text: mask(kind, text), seen, longest=longest)
    return Field(caption, edit, hint=hint, required=required, side=side, name=name)
