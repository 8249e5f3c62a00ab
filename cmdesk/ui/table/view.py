"""The table view: selection, keys, hover, columns that give way, files dropped on rows."""

from collections.abc import Hashable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from cmdesk.ui.kit.masked import Peek
from cmdesk.ui.kit.paint import CENTRE, draw_text
from cmdesk.ui.table.columns import Columns
from cmdesk.ui.table.delegate import CellDelegate, Heading, paint_rows
from cmdesk.ui.table.model import Rows
from cmdesk.ui.theme import theme

T = TypeVar("T")
SETTLE = 80  # ms before a selection is announced, so that J/K can run through
GROUP_HEIGHT = 28
ROW_KEYS = {Qt.Key.Key_E: "edit", Qt.Key.Key_A: "attach", Qt.Key.Key_Delete: "delete", Qt.Key.Key_Space: "toggle"}


class TableView(QTableView, Generic[T]):
    """A list of rows.

    chosen(row or None): the selection came to rest. opened(row): Enter or a double click. asked(word, row): "edit" E,
    "attach" A, "delete" Del, "toggle" Space. typed(str): a letter to be searched for. sort_wanted(key, descending).
    dropped(row, paths): files let go on a row. lines: 1, or 2 where first cells carry a second line.
    seen(row, key): the masked number in the column of that key was shown whole.
    several(): other rows are selected, where many may be. all_wanted(): Ctrl+A; every row read is selected, and the
    list may take it for those not read yet.
    many: several rows may be selected. short: the table is as high as its rows and does not scroll.
    """

    chosen = Signal(object)
    opened = Signal(object)
    asked = Signal(str, object)
    typed = Signal(str)
    sort_wanted = Signal(str, bool)
    dropped = Signal(object, list)
    seen = Signal(object, str)
    several = Signal()
    all_wanted = Signal()

    def __init__(
        self,
        rows: Rows[T],
        *,
        says: str,
        lines: int = 1,
        many: bool = False,
        files: bool = False,
        short: bool = False,
        name: str = "table",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.hot = -1
        self.by_keyboard = False
        self.empty_text = ""
        self.rows = rows
        self._short = short
        self._order: tuple[str, bool] = ("", False)
        self.setModel(rows)
        self.setItemDelegate(CellDelegate(self))
        self._plain_looks(many=many)
        self._set_up_headers(lines)
        self._peek = Peek(self)
        self._peek.turned.connect(lambda on: None if on else rows.show_whole(None))
        self.clicked.connect(self._peek_at)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._announce)
        self.selectionModel().currentRowChanged.connect(lambda *_: self._rest.start(SETTLE))
        self.selectionModel().selectionChanged.connect(lambda *_: self.several.emit())
        self.doubleClicked.connect(lambda index: self._open(index.row()))
        rows.modelReset.connect(self._lay_out_groups)
        rows.rowsInserted.connect(lambda _parent, first, last: self._lay_out_groups(first, last))
        self.setAcceptDrops(files)
        self._lay_out_groups()

    def _plain_looks(self, *, many: bool) -> None:
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)  # J and K are keys here, not pinyin
        if self._short:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        else:  # its room is kept: columns that move while a list grows shorter letter by letter are painted twice
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
            bar = self.verticalScrollBar()
            bar.rangeChanged.connect(lambda least, most: bar.setEnabled(most > least))

    def _set_up_headers(self, lines: int) -> None:
        t, upright, heading = theme(), self.verticalHeader(), Heading(self)
        self.setHorizontalHeader(heading)
        upright.hide()
        upright.setMinimumSectionSize(t.px(20))
        upright.setDefaultSectionSize(t.row(lines))
        heading.sortable = frozenset(place for place, column in enumerate(self.rows.columns) if column.sortable)
        heading.asked.connect(self._sort)
        self.columns = Columns(self, self.rows.columns, heading)

    def current(self) -> T | None:
        """Return the row the selection is on, None for none."""
        index = self.currentIndex()
        return self.rows.item(index.row()) if index.isValid() else None

    def selected(self) -> Sequence[T]:
        """Return the selected rows from top to bottom."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        found = (self.rows.item(place) for place in places)
        return [row for row in found if row is not None]

    def selectAll(self) -> None:
        super().selectAll()
        if self.selectionMode() == QAbstractItemView.SelectionMode.ExtendedSelection:
            self.all_wanted.emit()

    def choose(self, row: int, *, rest: int = 0) -> None:
        """Select the row at a place and scroll to it; out of range selects nothing. It is announced after rest ms."""
        if not 0 <= row < self.rows.rowCount():
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
            self._rest.start(rest or SETTLE)  # rows read anew took the selection with them, and said nothing
            return
        index = self.rows.index(row, max(self.currentIndex().column(), 0))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)
        if rest:
            self._rest.start(rest)

    def choose_first(self) -> None:
        """Select the first row that is not a group's line."""
        self.choose(next((at for at in range(self.rows.rowCount()) if not self.rows.is_group(at)), -1))

    def step(self, by: int) -> None:
        """Select the next (+1) or previous (−1) row, passing over groups and reading more where the page ends."""
        at = self.currentIndex().row() + by
        if at >= self.rows.rowCount() and self.rows.canFetchMore(QModelIndex()):
            self.rows.fetchMore(QModelIndex())
        while 0 <= at < self.rows.rowCount():
            if not self.rows.is_group(at):
                self.choose(at)
                return
            at += by

    def refresh(self) -> None:
        """Read the rows again; the selected rows stay selected, by their keys, and the view stays where it was."""
        key, at, place = (
            self.rows.key_at(self.currentIndex().row()),
            self.currentIndex().row(),
            self.verticalScrollBar(),
        )
        top, several = place.value(), self._selected_keys()
        self.rows.refresh()
        again = self.rows.row_of(key) if key is not None else -1
        if again < 0 <= at:
            again = min(at, self.rows.rowCount() - 1)  # its neighbour, where the row itself is gone
        if again >= 0 and not self.rows.is_group(again):
            self.choose(again)
        if len(several) > 1:
            self._select_keys(several)
        place.setValue(top)
        self._rest.start(SETTLE)

    def _selected_keys(self) -> set[Hashable]:
        return {self.rows.key_at(index.row()) for index in self.selectionModel().selectedRows()} - {None}

    def _select_keys(self, keys: set[Hashable]) -> None:
        """Select the rows of these keys, the current one staying where it is."""
        chosen = QItemSelection()
        for at in range(self.rows.rowCount()):
            if self.rows.key_at(at) in keys:
                chosen.select(self.rows.index(at, 0), self.rows.index(at, 0))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(chosen, flags.Select | flags.Rows)

    def show_order(self, key: str, *, descending: bool = False) -> None:
        """Show an arrow in the heading of the column sorted by."""
        self._order = (key, descending)
        heading = self.horizontalHeader()
        place = next((at for at, column in enumerate(self.rows.columns) if column.key == key), -1)
        if isinstance(heading, Heading):
            heading.show_order(place, descending=descending)

    def _sort(self, section: int) -> None:
        key = self.rows.columns[section].key
        descending = key == self._order[0] and not self._order[1]
        self.show_order(key, descending=descending)
        self.columns.set_order(key, descending=descending)
        self.sort_wanted.emit(key, descending)

    def _announce(self) -> None:
        self.chosen.emit(self.current())

    def _open(self, row: int) -> None:
        found = self.rows.item(row)
        if found is not None:
            self.opened.emit(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.by_keyboard = True
        key, plain = (
            event.key(),
            event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier),
        )
        row: Any = self.current()
        if plain and key in (Qt.Key.Key_J, Qt.Key.Key_K):
            self.step(1 if key == Qt.Key.Key_J else -1)
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex().row())
        elif plain and key == Qt.Key.Key_Space and (secret := self._secret()) is not None:
            self._peek_at(secret)
        elif plain and key in ROW_KEYS and row is not None:
            self.asked.emit(ROW_KEYS[Qt.Key(key)], row)
        elif (
            event.text().isprintable()
            and event.text().strip()
            and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        ):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _secret(self) -> QModelIndex | None:
        """Return the current cell if a number is masked in it, else the first such cell of its row."""
        at = self.currentIndex()
        columns = [at.column(), *range(self.rows.columnCount())] if at.isValid() else []
        places = (each for each in columns if not self.isColumnHidden(each) and self.rows.cell(at.row(), each).whole)
        place = next(places, None)
        return None if place is None else self.rows.index(at.row(), place)

    def _peek_at(self, index: QModelIndex) -> None:
        """Show the number masked in a cell, or mask it again."""
        place = (index.row(), index.column())
        if not self.rows.cell(*place).whole:
            return
        if self.rows.shown_whole() == place:
            self._peek.close()
            return
        self.rows.show_whole(place)
        self._peek.open()
        self.seen.emit(self.rows.item(index.row()), self.rows.columns[index.column()].key)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.by_keyboard = False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(-1)
        super().leaveEvent(event)

    def _point_at(self, row: int) -> None:
        if row != self.hot:
            for changed in (self.hot, row):
                self.viewport().update(0, self.rowViewportPosition(changed), self.width(), self.rowHeight(changed))
            self.hot = row

    def resizeEvent(self, event: QResizeEvent) -> None:
        current = self.currentIndex()
        seen = current.isValid() and self.visualRect(current).intersects(QRect(QPoint(0, 0), event.oldSize()))
        self.columns.give_way()
        super().resizeEvent(event)
        if seen:  # what one works on does not slip out of sight when a footer comes or the window shrinks
            self.scrollTo(current)

    def _lay_out_groups(self, first: int = 0, last: int = -1) -> None:
        """Give groups' lines their height and the whole width."""
        if first == 0:
            self.clearSpans()
            self.hot = -1
        usual = self.verticalHeader().defaultSectionSize()
        for at in range(first, (self.rows.rowCount() - 1 if last < 0 else last) + 1):
            if self.rows.is_group(at):
                self.setSpan(at, 0, 1, len(self.rows.columns))
                self.setRowHeight(at, theme().px(GROUP_HEIGHT))
            elif self.rowHeight(at) != usual:  # a group stood here before
                self.setRowHeight(at, usual)
        if self._short:
            rows = sum(self.rowHeight(at) for at in range(self.rows.rowCount()))
            self.setFixedHeight(self.horizontalHeader().height() + max(rows, theme().row()) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        paint_rows(painter, self, event.rect())
        if not self.rows.rowCount() and self.empty_text:
            rect = QRectF(self.viewport().rect())
            draw_text(painter, rect, self.empty_text, "body", "text.muted", align=CENTRE)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        at = self.indexAt(event.position().toPoint()).row()
        self._point_at(at)
        event.setAccepted(self.rows.item(at) is not None)

    def dropEvent(self, event: QDropEvent) -> None:
        row = self.rows.item(self.indexAt(event.position().toPoint()).row())
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if row is not None and paths:
            event.acceptProposedAction()
            self.dropped.emit(row, paths)
