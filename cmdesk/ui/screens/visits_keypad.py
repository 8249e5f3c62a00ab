"""Large digits for a finger: they type into the answer that has the keyboard."""

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from cmdesk.ui.kit import button
from cmdesk.ui.text import tr
from cmdesk.ui.theme import application, theme

KEYS = ("7", "8", "9", "4", "5", "6", "1", "2", "3", ".", "0", "⌫")
A_LINE = 3
GAP = 8  # px


class Keypad(QWidget):
    """Twelve keys. A digit on an unanswered question makes it a known one, as on the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("keypad")
        self.setAccessibleName(tr("visits", "Digits"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme().px(GAP))
        for at, key in enumerate(KEYS):
            push = button(key, partial(self._press, key), touch=True, name=f"key_{key}")
            push.setFont(theme().font("page"))
            push.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            grid.addWidget(push, at // A_LINE, at % A_LINE)

    def _press(self, key: str) -> None:
        target = application().focusWidget()
        if target is None:
            return
        code, text = (Qt.Key.Key_Backspace, "") if key == KEYS[-1] else (Qt.Key(ord(key)), key)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            application().sendEvent(target, QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, text))
