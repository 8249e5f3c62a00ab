"""How rows and headings are painted: hairlines, hover, selection with its bar, groups, the focus outline."""

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from cmdesk.ui.kit.paint import LEFT, RIGHT, draw_focus, draw_icon, draw_line, draw_text
from cmdesk.ui.table.cells import cell_width, draw_cell
from cmdesk.ui.table.model import CELL, Rows
from cmdesk.ui.text import plain_tip
from cmdesk.ui.theme import theme

Index = QModelIndex | QPersistentModelIndex
PADDING = 10
BAR = 3
NOWHERE = QModelIndex()
UNCUT = ("chip", "grade", "bar")  # kinds that do not shorten themselves in a column that was made narrow


class Painted(Protocol):
    """What painting asks of a table: its rows, which of them the pointer is on, whether the keyboard moved last."""

    rows: Rows[Any]
    hot: int
    by_keyboard: bool

    def horizontalHeader(self) -> QHeaderView: ...
    def selectionModel(self) -> QItemSelectionModel: ...
    def currentIndex(self) -> QModelIndex: ...
    def viewport(self) -> QWidget: ...
    def hasFocus(self) -> bool: ...
    def rowAt(self, y: int, /) -> int: ...
    def rowViewportPosition(self, row: int, /) -> int: ...
    def rowHeight(self, row: int, /) -> int: ...


class CellDelegate(QStyledItemDelegate):
    """Tells how wide cells want to be and what their tooltips say; they are painted by paint_rows, many at once."""

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


def paint_rows(painter: QPainter, view: Painted, area: QRect) -> None:
    """Paint the rows that reach into area.

    Whole rows: through a delegate Qt asks a dozen things of each cell, and all of it takes twice as long.
    """
    first, last = view.rowAt(area.top()), view.rowAt(area.bottom())
    if first < 0:
        return
    heading, width = view.horizontalHeader(), view.viewport().width()
    shown = [place for place in range(heading.count()) if not heading.isSectionHidden(place)]
    columns = [(place, heading.sectionViewportPosition(place), heading.sectionSize(place)) for place in shown]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for row in range(first, (last if last >= 0 else view.rows.rowCount() - 1) + 1):
        box = QRect(0, view.rowViewportPosition(row), width, view.rowHeight(row))
        paint_row(painter, view, row, box, [(0, 0, width)] if view.rows.is_group(row) else columns)


def paint_row(painter: QPainter, view: Painted, row: int, box: QRect, columns: Sequence[tuple[int, int, int]]) -> None:
    """Paint a row into box; columns are the place, the left edge and the width of each that shows."""
    t, rows, focused = theme(), view.rows, view.hasFocus()
    on = view.selectionModel().isSelected(rows.index(row, 0))
    ground = ""
    if rows.is_group(row):
        ground = "bg.sunken"
    elif on:
        ground = "bg.selected" if focused else "bg.selected_idle"
    elif row == view.hot:
        ground = "bg.hover"
    if ground:
        painter.fillRect(box, t.colour(ground))
    painter.fillRect(box.x(), box.bottom(), box.width(), 1, t.colour("line.soft"))
    if on:
        painter.fillRect(box.x(), box.y(), t.px(BAR), box.height(), t.colour("accent.fill"))
    padding, top, height = t.px(PADDING), box.y(), box.height() - 1
    current = view.currentIndex() if focused and view.by_keyboard else NOWHERE
    for place, left, width in columns:
        cell, inner = rows.cell(row, place), QRectF(left + padding, top, width - 2 * padding, height)
        if cell.kind in UNCUT:
            painter.setClipRect(left, top, width, height)
        else:
            painter.setClipping(False)
        draw_cell(painter, inner, cell, on=on and focused)
        if row == current.row() and place == current.column():
            draw_focus(painter, QRectF(left + 1, top + 1, width - 2, height - 2))


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
