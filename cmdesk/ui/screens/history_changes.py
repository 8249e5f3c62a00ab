"""What a gesture changed, row by row: each field before and after in two columns, whole texts wrapped."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from cmdesk.services.history_details import FieldChange, How, RowChange
from cmdesk.ui.kit.paint import LEFT, chip_width, draw_chip, draw_line, draw_text
from cmdesk.ui.screens import history_words as words
from cmdesk.ui.table.delegate import Heading
from cmdesk.ui.text import reading, tr
from cmdesk.ui.theme import theme

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NO_PARENT = QModelIndex()
LINE = Role.UserRole
NAME, BEFORE, AFTER = range(3)
NAME_WIDTH = 104
HEAD = 30
PADDING = 8
LINE_BREAK = "\u2028"  # what a text layout takes for the end of a line


@dataclass(frozen=True)
class Line:
    """The line above a row's fields, or one field: what stood and what stands, empty where there was or is no row."""

    cells: tuple[str, str, str]
    how: How
    head: bool = False


def lines_of(rows: Sequence[RowChange]) -> list[Line]:
    lines = []
    for row in rows:
        word, *_ = words.how(row.how)
        lines.append(Line((words.title(row), word, ""), row.how, head=True))
        lines += [Line(cells_of(each, row.how), row.how) for each in row.fields]
    return lines


def cells_of(field: FieldChange, how: How) -> tuple[str, str, str]:
    before, after = words.said(field.before), words.said(field.after)
    if how is How.CHANGED:
        return reading(field.name), before or words.DASH, after or words.DASH
    return reading(field.name), before, after


class ChangeModel(QAbstractTableModel):
    """Lines of text; nothing is read from the book."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Line] = []
        self._titles = (tr("history", "Field"), tr("history", "Before"), tr("history", "After"))

    def show(self, rows: Sequence[RowChange]) -> None:
        self.beginResetModel()
        self.lines = lines_of(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role == LINE:
            return line
        return line.cells[index.column()] if role in (Role.DisplayRole, Role.AccessibleTextRole) else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role in (Role.DisplayRole, Role.AccessibleTextRole):
            return self._titles[section]
        return LEFT if role == Role.TextAlignmentRole else None


class ChangeDelegate(QStyledItemDelegate):
    """Paints a field's name grey, what stood on a sunken ground, what stands on a tinted one."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, rect = index.data(LINE), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.head:
            self._paint_head(painter, rect, line)
        else:
            self._paint_field(painter, rect, line, index.column())
        draw_line(painter, rect.left(), rect.bottom() - 0.5, rect.right(), rect.bottom() - 0.5, "line.soft")
        painter.restore()

    def _paint_field(self, painter: QPainter, rect: QRectF, line: Line, column: int) -> None:
        t, text = theme(), line.cells[column]
        stands = column == AFTER and line.how is not How.REMOVED
        ground = "bg.surface" if column == NAME else "accent.soft" if stands else "bg.sunken"
        grey = column == NAME or text == words.DASH
        painter.fillRect(rect, t.colour(ground))
        painter.setPen(t.colour("text.muted" if grey else "text.primary" if stands else "text.secondary"))
        pad = t.px(PADDING)
        laid_out(text, column, rect.width() - 2 * pad).draw(painter, QPointF(rect.x() + pad, rect.y() + pad / 2))

    def _paint_head(self, painter: QPainter, rect: QRectF, line: Line) -> None:
        t = theme()
        painter.fillRect(rect, t.colour("bg.app"))
        word, tone, picture = words.how(line.how)
        chip = chip_width(word, picture)
        draw_text(painter, rect.adjusted(t.px(PADDING), 0, -chip - t.px(2 * PADDING), 0), line.cells[NAME], bold=True)
        draw_chip(painter, rect.right() - chip - t.px(PADDING), rect.center().y(), word, tone, picture)


class Changes(QTableView):
    """The rows a gesture changed; scrolls by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("changes")
        self.setAccessibleName(tr("history", "What was changed, before and after"))
        self.lines = ChangeModel()
        self.lines.setParent(self)
        self.setModel(self.lines)
        self.setItemDelegate(ChangeDelegate(self))
        heading = Heading(self)
        self.setHorizontalHeader(heading)
        heading.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        heading.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(NAME, theme().px(NAME_WIDTH))
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(theme().px(20))
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self._soon = QTimer(self)  # once the columns have the width they keep
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._lay_out)

    def show_rows(self, rows: Sequence[RowChange]) -> None:
        """Show rows instead of those shown."""
        self.lines.show(rows)
        self.clearSpans()
        for at, line in enumerate(self.lines.lines):
            if line.head:
                self.setSpan(at, NAME, 1, len(line.cells))
        self._lay_out()

    def _lay_out(self) -> None:
        """Give every line the height its texts need at the columns' widths."""
        widths = [self.columnWidth(column) for column in (NAME, BEFORE, AFTER)]
        for at, line in enumerate(self.lines.lines):
            height = needed(line, widths)
            if height != self.rowHeight(at):
                self.setRowHeight(at, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._soon.start()


def needed(line: Line, widths: Sequence[int]) -> int:
    """Return how high a line must be to hold its texts in columns of these widths."""
    if line.head:
        return theme().px(HEAD)
    pad = theme().px(PADDING)
    heights = (text_height(text, column, widths[column] - 2 * pad) for column, text in enumerate(line.cells))
    return round(max(heights)) + pad + 2


def text_height(text: str, column: int, room: float) -> float:
    metrics = theme().metrics(kind(column))
    if "\n" not in text and metrics.horizontalAdvance(text) < room:
        return metrics.height()
    return laid_out(text, column, room).boundingRect().height()


def laid_out(text: str, column: int, room: float) -> QTextLayout:
    """Return text broken into lines of at most room px, at words where that is possible."""
    layout = QTextLayout(text.replace("\n", LINE_BREAK), theme().font(kind(column)))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0.0
    while (part := layout.createLine()).isValid():
        part.setLineWidth(room)
        part.setPosition(QPointF(0, top))
        top += part.height()
    layout.endLayout()
    return layout


def kind(column: int) -> str:
    return "caption" if column == NAME else "body"
