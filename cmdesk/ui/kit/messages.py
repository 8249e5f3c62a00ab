"""What the program says: message bars, toasts, empty states."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPropertyAnimation, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QPainter
from PySide6.QtWidgets import QFrame, QGraphicsOpacityEffect, QHBoxLayout, QPushButton, QWidget

from cmdesk.core.masking import mask_text
from cmdesk.ui.kit.basics import Painted, column, holding, label, muted, picture, reveal, row, set_role
from cmdesk.ui.kit.buttons import button
from cmdesk.ui.kit.paint import STATUS_ICONS, draw_icon, mark_role
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme

STAYS = 6000  # ms
FADE = 120  # ms


class MessageBar(QFrame):
    """One line in the page: info, warn, bad or ok, with at most one action; hidden while it says nothing."""

    spoke = Signal(bool)

    def __init__(self, *, closable: bool = False, name: str = "message") -> None:
        super().__init__()
        self.setObjectName(name)
        self._tone, self._icon = "info", "info"
        self._mark = Painted(self._draw_mark, theme().px(16), theme().px(20))
        self.words = label("", role="accent", wrap=True, name="words")
        self.action = button("", kind="link", small=True, name="action")
        self._on: Callable[[], object] | None = None
        self.action.clicked.connect(self._act)
        self._close = button("", self.clear, kind="ghost", icon="x", small=True, tip=tr("window", "Close"))
        reveal(self._close, closable)
        self.setLayout(row(self._mark, (self.words, 1), self.action, self._close, margins=(12, 7, 8, 7)))
        self.setVisible(False)

    def say(
        self, text: str, tone: str = "info", *, action: str = "", on: Callable[[], object] | None = None, icon: str = ""
    ) -> None:
        """Show text in a tone, with a link that calls on(); numbers of people in it stay masked."""
        self._tone = tone
        self._icon = icon or STATUS_ICONS.get(tone, "info")
        set_role(self, "kind", tone)
        set_role(self.words, "role", "accent" if tone == "info" else tone)
        text = mask_text(text)
        self.words.setText(text)
        self.setAccessibleName(text)
        self.action.setText(action)
        self.action.setAccessibleName(action)
        reveal(self.action, bool(action))
        self._on = on
        self._mark.update()
        reveal(self, on=True)
        self.spoke.emit(True)

    def clear(self) -> None:
        self.words.setText("")
        self.setVisible(False)
        self.spoke.emit(False)

    def text(self) -> str:
        return self.words.text()

    def _act(self) -> None:
        if self._on is not None:
            self._on()

    def _draw_mark(self, painter: QPainter, rect: QRectF) -> None:
        draw_icon(
            painter, 0, rect.center().y(), self._icon, mark_role("accent" if self._tone == "info" else self._tone)
        )


class Toast(QFrame):
    """What was just done, with undo, at the bottom of the window for six seconds; it stays under the pointer."""

    undone = Signal()

    def __init__(self, parent: QWidget, room: Callable[[], QRect]) -> None:
        """Stand in parent, in the middle of the lower edge of what room() gives."""
        super().__init__(parent)
        self._room = room
        self.setObjectName("toast")
        self.words = label("", role="overlay", name="words")
        self.undo = button(tr("window", "Undo"), self._undo, kind="overlay", name="undo")
        self.undo.setFont(theme().font(bold=True))
        self._keys = label("Ctrl+Z", "caption", "overlay")
        box: QHBoxLayout = row(picture("check", "text.on_overlay"), self.words, 8, self.undo, self._keys)
        box.setContentsMargins(theme().px(12), theme().px(7), theme().px(14), theme().px(7))
        self.setLayout(box)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS)
        self._timer.timeout.connect(self._fade)
        self._veil = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(self._veil)
        self._motion = QPropertyAnimation(self._veil, b"opacity", self)
        self._motion.setDuration(FADE)
        self._motion.finished.connect(self._faded)
        self.setVisible(False)

    def say(self, text: str, *, undoable: bool = False) -> None:
        """Show text, instead of what the toast said before."""
        self.words.setText(text)
        self.setAccessibleName(text)
        self.undo.setVisible(undoable)
        self._keys.setVisible(undoable)
        self.setVisible(True)
        self.place()
        self.raise_()
        self._motion.stop()
        self._veil.setOpacity(1.0)
        self._timer.start()

    def place(self) -> None:
        """Stand where there is room now."""
        self.adjustSize()
        room = self._room()
        self.move(room.center().x() - self.width() // 2, room.bottom() - self.height() - theme().px(44))

    def _undo(self) -> None:
        self.setVisible(False)
        self.undone.emit()

    def _fade(self) -> None:
        self._motion.setStartValue(1.0)
        self._motion.setEndValue(0.0)
        self._motion.start()

    def _faded(self) -> None:
        self.setVisible(False)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        self._motion.stop()
        self._veil.setOpacity(1.0)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()
        super().leaveEvent(event)


def empty_state(
    sentence: str, note: str = "", *, primary: QPushButton | None = None, link: QPushButton | None = None
) -> QWidget:
    """Return what stands where nothing is yet: one sentence, one primary button, one link."""
    buttons = [part for part in (primary, link) if part is not None]
    centre = Qt.AlignmentFlag.AlignCenter
    box = holding(
        column(
            None,
            label(sentence, "title", bold=True, align=centre, wrap=True),
            *([muted(note, align=centre, wrap=True)] if note else []),
            row(None, *buttons, None, gap=12),
            None,
            gap=10,
            margins=24,
        ),
        "empty",
    )
    box.setAccessibleName(sentence)
    return box
