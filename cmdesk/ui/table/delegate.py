"""How rows and headings are painted: hairlines, hover, selection with its bar, groups, the focus outline."""

from typing import Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from cmdesk.ui.kit.paint import LEFT, RIGHT, draw_focus, draw_icon, draw_line, draw_text
from cmdesk.ui.table.cells import cell_width, draw_cell
from cmdesk.ui.table.model import CELL
from cmdesk.ui.text import plain_tip
from cmdesk.ui.theme import theme

Index = QModelIndex | QPersistentModelIndex
PADDING = 10
BAR = 3


class Pointed(Protocol):
    """What the delegate asks its view: which row the pointer is on, whether the keyboard moved last."""

    hot: int
    by_keyboard: bool


class CellDelegate(QStyledItemDelegate):
    """Paints the cells of a view; state is the same view, as far as the pointer and the keyboard go."""

    def __init__(self, state: Pointed, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._state = state
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell, rect = index.data(CELL), QRectF(option.rect)
        on = bool(option.state & QStyle.StateFlag.State_Selected)
        t, focused = theme(), self._view.hasFocus()
        ground = "bg.surface"
        if cell.kind == "group":
            ground = "bg.sunken"
        elif on:
            ground = "bg.selected" if focused else "bg.selected_idle"
        elif index.row() == self._state.hot:
            ground = "bg.hover"
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, t.colour(ground))
        bottom = rect.bottom() - 0.5
        draw_line(painter, rect.left(), bottom, rect.right(), bottom, "line.soft")
        if on and rect.left() <= 0:
            painter.fillRect(QRectF(rect.left(), rect.top(), t.px(BAR), rect.height()), t.colour("accent.fill"))
        draw_cell(painter, rect.adjusted(t.px(PADDING), 0, -t.px(PADDING), -1), cell, on=on and focused)
        if focused and self._state.by_keyboard and index == self._view.currentIndex():
            draw_focus(painter, rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(cell_width(index.data(CELL)) + 2 * theme().px(PADDING), theme().row())

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Show a cell's tooltip, or the whole of a text that is shortened."""
        if not index.isValid():
            return False
        cell = index.data(CELL)
        room = option.rect.width() - 2 * theme().px(PADDING)
        tip = cell.tip or (cell.words() if cell_width(cell) > room else "")
        QToolTip.showText(event.globalPos(), plain_tip(tip), view)
        return True


class Heading(QHeaderView):
    """The row of headings; a click on one that sorts asks for it. laid: the user moved or resized one."""

    asked = Signal(int)
    laid = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.sortable: frozenset[int] = frozenset()
        self.setFixedHeight(theme().px(30))
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setMinimumSectionSize(theme().px(24))
        self.setMouseTracking(True)
        self._sorted = -1
        self._descending = False
        self._before = self.saveState()
        self.sectionClicked.connect(lambda section: self.asked.emit(section) if section in self.sortable else None)

    def show_order(self, section: int, *, descending: bool) -> None:
        self._sorted, self._descending = section, descending
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._before = self.saveState()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.saveState() != self._before:
            self.laid.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self.logicalIndexAt(event.position().toPoint())
        if over in self.sortable and self.cursor().shape() == Qt.CursorShape.ArrowCursor:
            self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        t, box = theme(), QRectF(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(box, t.colour("bg.sunken"))
        draw_line(painter, box.left(), box.bottom() - 0.5, box.right(), box.bottom() - 0.5, "line.normal")
        model = self.model()
        words = str(model.headerData(section, Qt.Orientation.Horizontal))
        right = model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole) == RIGHT
        ordered = section == self._sorted
        role = "text.primary" if ordered else "text.muted"
        inner = box.adjusted(t.px(PADDING), 0, -t.px(PADDING), 0)
        if ordered:
            arrow = "arrow-down" if self._descending else "arrow-up"
            place = inner.x() + min(t.width(words, "caption") + t.px(4), inner.width() - t.px(12))
            draw_icon(painter, inner.right() - t.px(12) if right else place, inner.center().y(), arrow, role, 12)
            inner = inner.adjusted(0, 0, -t.px(14), 0)
        draw_text(painter, inner, words, "caption", role, align=RIGHT if right else LEFT)
        painter.restore()
