"""Statements as a grid: a row of the form at the left, a column for each period; typed, pasted, copied like a sheet."""

from decimal import Decimal

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from cmdesk.ui.screens.customers.statements_freeze import Frozen
from cmdesk.ui.screens.customers.statements_model import GridModel
from cmdesk.ui.screens.customers.statements_paint import FigureDelegate
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme

NAME_WIDTH, FIGURE_WIDTH, ROW_HEIGHT = 240, 178, 28  # px


class StatementGrid(QTableView):
    """The grid with the keys of a sheet: typing edits, Enter goes down, Del clears, Ctrl+C and Ctrl+V copy and paste.

    pasted(text): to be put in from the cell where the cursor stands on.
    """

    pasted = Signal(str)

    def __init__(self, model: GridModel) -> None:
        super().__init__()
        self.setObjectName("statement_grid")
        self.setAccessibleName(tr("statements", "Statements"))
        self.grid = model
        self.setModel(model)
        self.setItemDelegate(FigureDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.verticalHeader().setVisible(False)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setDefaultSectionSize(theme().px(ROW_HEIGHT))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        model.modelReset.connect(self._lay_out)
        self.names = Frozen(self, 1)

    def _lay_out(self) -> None:
        self.setColumnWidth(0, theme().px(NAME_WIDTH))
        for column in range(1, self.grid.columnCount()):
            self.setColumnWidth(column, theme().px(FIGURE_WIDTH))

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Let Tab go to the next cell that takes a figure, Shift+Tab to the one before."""
        step = {self.CursorAction.MoveNext: 1, self.CursorAction.MovePrevious: -1}.get(action)
        if step is None:
            return super().moveCursor(action, modifiers)
        columns = self.grid.columnCount()
        at = self.currentIndex()
        place = at.row() * columns + at.column() + step
        while 0 <= place < columns * self.grid.rowCount():
            index = self.grid.index(*divmod(place, columns))
            if self.grid.flags(index) & Qt.ItemFlag.ItemIsEditable:
                return index
            place += step
        return at

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        hints, moves = QAbstractItemDelegate.EndEditHint, QAbstractItemView.CursorAction
        tab = {hints.EditNextItem: moves.MoveNext, hints.EditPreviousItem: moves.MovePrevious}.get(hint)
        super().closeEditor(editor, hint if tab is None else hints.NoHint)
        if tab is not None:
            self.setCurrentIndex(self.moveCursor(tab, Qt.KeyboardModifier.NoModifier))
        elif hint == hints.SubmitModelCache:  # Enter
            self.go_down()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:  # what the editor leaves, such as its Enter
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not event.modifiers():
            self.clear_chosen()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.go_down()
        else:
            super().keyPressEvent(event)

    def go_down(self) -> None:
        """Go to the next row that takes a figure."""
        at = self.currentIndex()
        below = (row for row in range(at.row() + 1, self.grid.rowCount()) if self.grid.rows[row].code)
        self.setCurrentIndex(self.grid.index(next(below, at.row()), max(at.column(), 1)))

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self.copied())

    def copied(self) -> str:
        """Return the chosen cells as a sheet takes them, tab between columns."""
        chosen = self.selectedIndexes()
        if not chosen:
            return ""
        rows = sorted({each.row() for each in chosen})
        columns = sorted({each.column() for each in chosen})
        lines = [[str(self.grid.index(row, column).data() or "").strip() for column in columns] for row in rows]
        return "\n".join("\t".join(cells) for cells in lines)

    def clear_chosen(self) -> None:
        """Forget the figures of the chosen cells, column by column."""
        found: dict[int, dict[str, Decimal | None]] = {}
        for index in self.selectedIndexes():
            if not index.column() or not self.grid.rows[index.row()].code:
                continue
            self.grid.forget_wrong(index)
            if self.grid.typed_in(index.row(), index.column()) is not None:
                found.setdefault(index.column(), {})[self.grid.rows[index.row()].code] = None
        for column, forgotten in found.items():
            self.grid.typed.emit(self.grid.columns[column - 1], forgotten)
