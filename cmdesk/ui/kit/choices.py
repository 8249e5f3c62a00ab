"""One of few: segmented controls and filter chips."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from cmdesk.ui.kit.paint import draw_box, draw_focus, draw_icon, draw_text
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme


@dataclass(frozen=True)
class Option:
    """One choice: its key for the program, its words for the user."""

    key: str
    text: str
    icon: str = ""


class Segment(QRadioButton):
    """One cell of a segmented control; a radio button to the keyboard and to screen readers."""

    def __init__(self, option: Option, *, touch: bool) -> None:
        super().__init__(option.text)
        self.option = option
        self.setObjectName(option.key)
        self._height = theme().size("control_touch" if touch else "control") - 4
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        t = theme()
        words = t.width(self.text(), bold=True)
        return QSize(words + t.px(22) + (t.px(18) if self.option.icon else 0), self._height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        t, rect, on = theme(), QRectF(self.rect()), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if on:
            draw_box(painter, rect, "bg.surface", "accent.fill", 5, width=1.5)
        elif self.underMouse() and self.isEnabled():
            draw_box(painter, rect, "bg.hover", "", 5)
        role = "accent.text" if on else "text.secondary" if self.isEnabled() else "text.disabled"
        left = t.px(11)
        if self.option.icon:
            draw_icon(painter, left, rect.center().y(), self.option.icon, role if on else "text.muted", 14)
            left += t.px(18)
        draw_text(painter, rect.adjusted(left, 0, 0, 0), self.text(), "body", role, bold=on, elide=False)
        if self.hasFocus():
            draw_focus(painter, rect, 5)


class Segmented(QFrame):
    """One of few, side by side; arrow keys move, chosen(key) tells what the user picked."""

    chosen = Signal(str)
    edited = Signal()

    def __init__(
        self,
        options: Sequence[Option],
        current: str = "",
        *,
        says: str = "",
        touch: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(says)
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(0)
        self._segments = {option.key: Segment(option, touch=touch) for option in options}
        for segment in self._segments.values():
            segment.setAccessibleName(f"{says} {segment.text()}".strip())
            self._group.addButton(segment)
            layout.addWidget(segment)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_current(current or options[0].key)
        self._group.buttonToggled.connect(self._toggled)

    def current(self) -> str:
        """Return the key of what is chosen."""
        return next(key for key, segment in self._segments.items() if segment.isChecked())

    def set_current(self, key: str) -> None:
        """Choose without telling anyone; KeyError for a key that is no option."""
        self._group.blockSignals(True)
        self._segments[key].setChecked(True)
        self._group.blockSignals(False)
        self.setFocusProxy(self._segments[key])

    def choose(self, key: str) -> None:
        """Choose as if the user had."""
        self._segments[key].setChecked(True)

    def value(self) -> str:
        return self.current()

    def set_value(self, value: str | None) -> None:
        self.set_current(value or next(iter(self._segments)))

    def raw(self) -> str:
        return self.current()

    def set_raw(self, text: str) -> None:
        self.set_current(text)

    def set_text(self, key: str, text: str) -> None:
        """Change the words of one choice, such as its count."""
        self._segments[key].setText(text)
        self._segments[key].updateGeometry()

    def _toggled(self, segment: QAbstractButton, on: bool) -> None:  # noqa: FBT001  (Qt's signature)
        if on and isinstance(segment, Segment):
            self.setFocusProxy(segment)
            self.chosen.emit(segment.option.key)
            self.edited.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_box(painter, QRectF(self.rect()), "bg.sunken", "line.normal", 6)


class FilterChip(QAbstractButton):
    """An active filter, "stage  new": click or Enter edits it, its × or Del removes it."""

    removed = Signal()

    def __init__(self, caption: str, value: str, *, name: str = "") -> None:
        super().__init__()
        self.caption = caption
        self.setText(value)
        self.setObjectName(name)
        self.setAccessibleName(tr("window", "Filter {caption} {value}", caption=caption, value=value))
        self.setToolTip(tr("window", "Del removes this filter"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        t = theme()
        words = t.width(self.caption + " ", "caption") + t.width(self.text(), "caption")
        return QSize(words + t.px(40), t.px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        t, rect = theme(), QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_box(painter, rect, "accent.soft", "accent.line" if self.underMouse() else "", 6)
        left = t.px(10)
        draw_text(painter, rect.adjusted(left, 0, 0, 0), self.caption, "caption", "text.secondary", elide=False)
        left += t.width(self.caption + " ", "caption")
        draw_text(painter, rect.adjusted(left, 0, 0, 0), self.text(), "caption", "accent.text", elide=False)
        draw_icon(painter, rect.right() - t.px(22), rect.center().y(), "x", "accent.text", 12)
        if self.hasFocus():
            draw_focus(painter, rect, 6)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.position().x() > self.width() - theme().px(26):
            self.setDown(False)
            self.removed.emit()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
