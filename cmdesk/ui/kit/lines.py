"""A short list of lines that leads somewhere: things to do with a tick, a day by its hours, what needs a look."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cmdesk.core.masking import mask_text
from cmdesk.ui.kit.paint import (
    RIGHT,
    STATUS_ICONS,
    chip_width,
    draw_box,
    draw_chip,
    draw_focus,
    draw_icon,
    draw_line,
    draw_text,
    mark_role,
    text_role,
)
from cmdesk.ui.theme import theme

LINE = Qt.ItemDataRole.UserRole
HEIGHT = 45
TICK = 30  # px from the left where a click ticks
HOURS = 82  # px the time and its rail take
WIDEST_RIGHT = 0.4  # of the line


@dataclass(frozen=True, kw_only=True)
class Line:
    """One line: a title with a grey second line, something before it and something at its right.

    item is what it stands for. lead: tick (a box to tick), ticked, hour (time on a rail; ok for a stop that is done,
    here for the next one), an icon's name, or nothing. tone colours the icon and what stands right; chip tints that.
    """

    item: Any
    key: Hashable
    title: str
    sub: str = ""
    lead: str = ""
    time: str = ""
    stop: str = ""  # of an hour: ok, here or nothing
    right: str = ""
    tone: str = ""
    chip: bool = False

    def words(self) -> str:
        return "，".join(part for part in (self.time, self.title, self.sub, self.right) if part)


class LineDelegate(QStyledItemDelegate):
    """Paints a line."""

    def __init__(self, view: "Lines") -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, line_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line, rect, t = index.data(LINE), QRectF(option.rect), theme()
        here = bool(option.state & QStyle.StateFlag.State_Selected) and self._view.hasFocus()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if here or option.state & QStyle.StateFlag.State_MouseOver:
            draw_box(painter, rect.adjusted(0, 1, 0, -1), "bg.selected" if here else "bg.hover", "", 6)
        if here and self._view.by_keyboard:
            draw_focus(painter, rect.adjusted(0, 1, 0, -1), 6)
        inner = rect.adjusted(t.px(6), 0, -t.px(8), 0)
        words = inner.adjusted(self._draw_lead(painter, inner, line, index.row()), 0, 0, 0)
        words.setRight(words.right() - self._draw_right(painter, words, line))
        done = line.lead == "ticked" or line.stop == "ok"
        role = "text.muted" if done else "text.primary"
        height, middle = t.px(20), rect.center().y()
        if not line.sub:
            draw_text(painter, words, line.title, "body", role)
        else:
            first = QRectF(words.x(), middle - height + 1, words.width(), height)
            second = QRectF(words.x(), middle, words.width(), height - 2)
            draw_text(painter, first, line.title, "body", role, bold=line.lead == "hour" and not done)
            draw_text(painter, second, line.sub, "caption", "text.muted")
        painter.restore()

    def _draw_lead(self, painter: QPainter, rect: QRectF, line: Line, row: int) -> float:
        """Draw what stands before the words; return how much room it takes."""
        t, middle = theme(), rect.center().y()
        if line.lead in ("tick", "ticked"):
            side = t.px(17)
            box = QRectF(rect.x(), round(middle - side / 2), side, side)
            ticked = line.lead == "ticked"
            draw_box(painter, box, "ok.soft" if ticked else "bg.surface", "ok.mark" if ticked else "line.strong", 4)
            if ticked:
                draw_icon(painter, box.x() + t.px(2), middle, "check", "ok.mark", 13)
            return t.px(TICK)
        if line.lead == "hour":
            self._draw_hour(painter, rect, line, row)
            return t.px(HOURS)
        if line.lead:
            draw_icon(painter, rect.x(), middle, line.lead, mark_role(line.tone))
            return t.px(26)
        return 0

    def _draw_hour(self, painter: QPainter, rect: QRectF, line: Line, row: int) -> None:
        t, middle = theme(), rect.center().y()
        x = rect.x() + t.px(62)
        here = line.stop == "here"
        hour = QRectF(rect.x(), rect.y(), t.px(52), rect.height())
        size = "body" if theme().width(line.time) <= hour.width() else "caption"
        draw_text(painter, hour, line.time, size, "accent.text" if here else "text.secondary", bold=here, elide=False)
        last = row == self._view.count() - 1
        draw_line(painter, x, rect.top() if row else middle, x, middle if last else rect.bottom() + 1, "line.normal")
        radius = t.px(5 if here else 4)
        dot = QRectF(x - radius, middle - radius, 2 * radius, 2 * radius)
        fill = {"here": "accent.fill", "ok": "ok.mark"}.get(line.stop, "bg.surface")
        draw_box(painter, dot, fill, "" if line.stop else "line.strong", 5, width=1.25)

    def _draw_right(self, painter: QPainter, rect: QRectF, line: Line) -> float:
        """Draw what stands at the right; return how much room it takes."""
        if not line.right:
            return 0
        t = theme()
        if line.chip:
            picture = STATUS_ICONS.get(line.tone, "")
            width = chip_width(line.right, picture)
            draw_chip(painter, rect.right() - width, rect.center().y(), line.right, line.tone, picture)
            return width + t.px(8)
        width = min(t.width(line.right, "caption") + 2, int(rect.width() * WIDEST_RIGHT))
        role = text_role(line.tone) if line.tone else "text.muted"
        place = QRectF(rect.right() - width, rect.y(), width, rect.height())
        draw_text(painter, place, line.right, "caption", role, align=RIGHT)
        return width + t.px(10)


class Lines(QListView):
    """As high as its lines, so that the page around it scrolls.

    opened(item): Enter or a double click. ticked(item): Space, or a click on its box. asked(word, item): "edit" E,
    "delete" Del. beyond(by): an arrow went past the first (−1) or last line (1). menu_wanted(item, place).
    """

    opened = Signal(object)
    ticked = Signal(object)
    asked = Signal(str, object)
    beyond = Signal(int)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, says: str, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.by_keyboard = self._on_box = False
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(LineDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)  # J and K are keys here, not pinyin
        self.setProperty("kind", "lines")
        self.doubleClicked.connect(lambda index: self._open(index.row()))
        self.show_lines(())

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines; the one the keyboard was on stays current, else its neighbour."""
        before, at = self.current(), self.currentIndex().row()
        self._model.clear()
        for each in lines:
            shown = replace(each, title=mask_text(each.title), sub=mask_text(each.sub), right=mask_text(each.right))
            item = QStandardItem(shown.title)
            item.setData(shown, LINE)
            item.setData(shown.words(), Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        again = next((place for place, each in enumerate(lines) if before and each.key == before.key), at)
        if lines and at >= 0:
            self.choose(min(again, len(lines) - 1))
        self.setFixedHeight(len(lines) * line_height() + 2)
        self.setVisible(bool(lines))

    def count(self) -> int:
        return self._model.rowCount()

    def line(self, row: int) -> Line | None:
        """Return the line at a place, None beyond the end."""
        found: Line | None = self._model.index(row, 0).data(LINE)
        return found

    def current(self) -> Line | None:
        """Return the line the keyboard is on."""
        index = self.currentIndex()
        return self.line(index.row()) if index.isValid() else None

    def choose(self, row: int) -> None:
        self.setCurrentIndex(self._model.index(row, 0))

    def enter(self, by: int) -> None:
        """Take the keyboard, coming from above (1) or below (−1)."""
        self.by_keyboard = True
        self.choose(0 if by > 0 else self.count() - 1)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, row: int) -> None:
        if (line := self.line(row)) is not None and not self._on_box:
            self.opened.emit(line.item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.by_keyboard = True
        line, key = self.current(), Qt.Key(event.key())
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        steps = {Qt.Key.Key_J: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_K: -1, Qt.Key.Key_Up: -1}
        if plain and key in steps:
            self._step(steps[key])
        elif plain and line is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(line.item)
        elif plain and line is not None and key == Qt.Key.Key_Space:
            self.ticked.emit(line.item)
        elif plain and line is not None and key in (Qt.Key.Key_E, Qt.Key.Key_Delete):
            self.asked.emit("edit" if key == Qt.Key.Key_E else "delete", line.item)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
        else:
            event.ignore()  # a letter looks for nothing here

    def _step(self, by: int) -> None:
        to = self.currentIndex().row() + by
        if 0 <= to < self.count():
            self.choose(to)
        else:
            self.beyond.emit(by)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.by_keyboard = False
        index = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)
        line = self.line(index.row()) if index.isValid() else None
        near = event.position().x() < theme().px(TICK) and event.button() == Qt.MouseButton.LeftButton
        self._on_box = near and line is not None and line.lead in ("tick", "ticked")
        if line is not None and self._on_box:
            self.ticked.emit(line.item)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        line = self.current()
        if line is not None:
            self.menu_wanted.emit(line.item, event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.by_keyboard = True
        if not self.currentIndex().isValid():
            self.choose(0)
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()


def line_height() -> int:
    return max(theme().px(HEIGHT), theme().row())
