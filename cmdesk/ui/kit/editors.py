"""What the user types or picks values with; Field puts a caption and an error around one of them."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Protocol

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QStyledItemDelegate

from cmdesk.core.errors import UserError
from cmdesk.ui.kit.calendar import open_calendar, typed_day
from cmdesk.ui.kit.choices import Option
from cmdesk.ui.kit.grammar import Day, Grammar, Words, plain
from cmdesk.ui.kit.icons import icon
from cmdesk.ui.kit.paint import RIGHT, draw_box, draw_focus, draw_icon, draw_text
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme


class Editor(Protocol):
    """What Field and Form need of an editor: its value for the program, its raw text for a draft."""

    def value(self) -> Any:
        """Return what is entered, None for nothing; UserError when it cannot be understood."""

    def set_value(self, value: Any) -> None: ...

    def raw(self) -> str: ...

    def set_raw(self, text: str) -> None: ...


class LineEdit(QLineEdit):
    """One line, understood by a grammar, with its unit inside at the right; tidied when the user leaves it."""

    edited = Signal()

    def __init__(
        self,
        grammar: Grammar | None = None,
        *,
        unit: str = "",
        right: bool = False,
        touch: bool = False,
        hint: str = "",
    ) -> None:
        super().__init__()
        self.grammar = grammar or Words()
        self.unit = unit
        self.setProperty("touch", touch)
        self.setFont(theme().font("read" if touch else "body"))
        self.setPlaceholderText(hint)
        if right:
            self.setAlignment(RIGHT)
        if unit:
            self.setTextMargins(0, 0, theme().width(unit, "caption") + theme().px(4), 0)
        self.textEdited.connect(lambda _text: self.edited.emit())

    def value(self) -> Any:
        return self.grammar.read(self.text())

    def set_value(self, value: Any) -> None:
        self.setText(self.grammar.write(value))
        self.setCursorPosition(0)

    def raw(self) -> str:
        return self.text()

    def set_raw(self, text: str) -> None:
        self.setText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.leave(event.reason())

    def leave(self, _reason: Qt.FocusReason) -> None:
        """Write what was typed as the grammar does."""
        try:
            self.setText(self.grammar.write(self.value()))
        except UserError:
            return  # the field shows the error; what was typed stays

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.unit:
            rect = QRectF(self.rect()).adjusted(0, 0, -theme().px(9), 0)
            draw_text(QPainter(self), rect, self.unit, "caption", "text.muted", align=RIGHT, elide=False)


def day_edit(today: date, *, earliest: date | None = None, latest: date | None = None, touch: bool = False) -> LineEdit:
    """Return an editor for a date: typed in any usual form, or picked from a calendar (Alt+↓)."""
    limits = Day(today=today, earliest=earliest, latest=latest)
    edit = LineEdit(limits, touch=touch, hint=today.isoformat())
    pick = edit.addAction(icon("calendar", "text.muted"), QLineEdit.ActionPosition.TrailingPosition)
    pick.setText(tr("window", "Pick a date"))
    pick.setShortcut("Alt+Down")
    pick.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)

    def picked(day: date) -> None:
        edit.set_value(day)
        edit.setFocus()
        edit.edited.emit()

    def show() -> None:
        open_calendar(edit, typed_day(limits, edit.text()), limits).picked.connect(picked)

    pick.triggered.connect(show)
    return edit


class NoteEdit(QPlainTextEdit):
    """Several lines of text; Tab leaves it."""

    edited = Signal()

    def __init__(self, *, lines: int = 3, hint: str = "") -> None:
        super().__init__()
        self.setFont(theme().font("read"))
        self.setTabChangesFocus(True)
        self.setPlaceholderText(hint)
        self.setMinimumHeight(theme().metrics("read").lineSpacing() * lines + theme().px(18))
        self.textChanged.connect(self.edited)

    def value(self) -> str | None:
        return self.toPlainText().strip() or None

    def set_value(self, value: Any) -> None:
        self.set_raw("" if value is None else str(value))

    def raw(self) -> str:
        return self.toPlainText()

    def set_raw(self, text: str) -> None:
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())


class ChoiceEdit(QComboBox):
    """One of several, in a list that drops down; the wheel scrolls the page, not the choice."""

    edited = Signal()

    def __init__(self, options: Sequence[Option], *, nothing: str = "", touch: bool = False) -> None:
        super().__init__()
        self._touch = touch
        self.setFont(theme().font("read" if touch else "body"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setItemDelegate(QStyledItemDelegate(self))  # the combo's own knows no row height
        self.set_options(options, nothing=nothing)
        self.activated.connect(lambda _place: self.edited.emit())

    def set_options(self, options: Sequence[Option], *, nothing: str = "") -> None:
        """Offer other options; nothing is the words of no choice, empty where one must be made."""
        kept = self.raw()
        self.clear()
        if nothing:
            self.addItem(nothing, "")
        for option in options:
            self.addItem(icon(option.icon) if option.icon else QIcon(), option.text, option.key)
        for place in range(self.count()):
            self.setItemData(place, QSize(0, theme().px(32)), Qt.ItemDataRole.SizeHintRole)
        self.set_raw(kept)

    def value(self) -> str | None:
        return self.currentData() or None

    def set_value(self, value: Any) -> None:
        self.set_raw("" if value is None else str(value))

    def raw(self) -> str:
        return self.currentData() or ""

    def set_raw(self, text: str) -> None:
        self.setCurrentIndex(self.findData(text))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def sizeHint(self) -> QSize:
        widest = max((theme().width(self.itemText(place)) for place in range(self.count())), default=0)
        return QSize(widest + theme().px(46), theme().size("control_touch" if self._touch else "control"))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(72), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        t, rect, on = theme(), QRectF(self.rect()), self.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = "focus.ring" if on else "bad.mark" if self.property("wrong") else "line.strong"
        line = line if self.isEnabled() else "line.soft"
        width = 2 if on or self.property("wrong") else 1
        draw_box(painter, rect, "bg.surface" if self.isEnabled() else "bg.sunken", line, 6, width=width)
        words = rect.adjusted(t.px(9), 0, -t.px(26), 0)
        empty = self.currentIndex() < 0 or not self.currentData()
        text = self.currentText() or tr("window", "Choose")
        role = "text.muted" if empty else "text.primary" if self.isEnabled() else "text.secondary"
        draw_text(painter, words, text, "read" if self._touch else "body", role)
        draw_icon(painter, rect.right() - t.px(24), rect.center().y(), "chevron-down", "text.muted", 14)


class CheckEdit(QCheckBox):
    """Yes or no: a box to tick, and its words."""

    edited = Signal()

    def __init__(self, text: str, *, name: str = "") -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setFont(theme().font())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda _on: self.edited.emit())

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def sizeHint(self) -> QSize:
        t = theme()
        return QSize(t.px(28) + t.width(self.text()) + t.px(4), t.px(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(20), theme().px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        t, rect, painter = theme(), QRectF(self.rect()), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = t.px(18)
        box = QRectF(1, rect.center().y() - side / 2, side, side)
        if self.isChecked():
            draw_box(painter, box, "accent.fill" if self.isEnabled() else "text.disabled")
            draw_icon(painter, box.x() + t.px(3), box.center().y(), "check", "text.on_accent", 12)
        else:
            draw_box(painter, box, "bg.surface" if self.isEnabled() else "bg.sunken", "line.strong")
        role = "text.primary" if self.isEnabled() else "text.disabled"
        draw_text(painter, rect.adjusted(t.px(28), 0, 0, 0), self.text(), role=role)
        if self.hasFocus():
            draw_focus(painter, rect if self.text() else box.adjusted(-1, -1, 1, 1))

    def value(self) -> bool:
        return self.isChecked()

    def set_value(self, value: Any) -> None:
        self.setChecked(bool(value))

    def raw(self) -> str:
        return "1" if self.isChecked() else ""

    def set_raw(self, text: str) -> None:
        self.setChecked(plain(text) == "1")
