"""Totals by month, typed off a scan like into a sheet: Tab and Enter go on, pasted blocks spread, sums follow."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from cmdesk.analysis.bank.typed import MonthTotals, differences, preceding
from cmdesk.core import figures
from cmdesk.intake.statement_paste import figure
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme

Index = QModelIndex | QPersistentModelIndex
CELL = Qt.ItemDataRole
FIELDS = ("into", "out", "balance")
MONTH, OFF = 0, len(FIELDS) + 1  # the first column and the last
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class MonthsModel(QAbstractTableModel):
    """Months, oldest first, with what came in, went out, and the balance. changed(); refused(text): it is no figure."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, months: Sequence[MonthTotals]) -> None:
        super().__init__()
        self.months = list(months)
        self._off = differences(self.months)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        return 0 if parent.isValid() else len(self.months)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        return 0 if parent.isValid() else OFF + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return base | Qt.ItemFlag.ItemIsEditable if MONTH < index.column() < OFF else base

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = CELL.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == CELL.TextAlignmentRole and section != MONTH:
            return RIGHT
        heads = (
            tr("flows", "Month"), tr("flows", "In"), tr("flows", "Out"), tr("flows", "Balance"), tr("flows", "Off by"),
        )  # fmt: skip
        return heads[section] if role == CELL.DisplayRole else None

    def data(self, index: Index, role: int = CELL.DisplayRole) -> Any:
        month, column = self.months[index.row()], index.column()
        if column == MONTH:
            return month.month if role == CELL.DisplayRole else None
        off = self._off.get(month.month)
        value: Decimal | None = off if column == OFF else getattr(month, FIELDS[column - 1])
        shown: dict[int, Any] = {
            CELL.DisplayRole: "" if value is None else figures.yuan(value),
            CELL.EditRole: "" if value is None else format(value, "f"),
            CELL.TextAlignmentRole: RIGHT,
            CELL.ForegroundRole: theme().colour("bad.text" if column == OFF else "text.primary"),
            CELL.ToolTipRole: tr("flows", "The month before plus in less out comes to another balance")
            if column == OFF and off is not None
            else None,
        }
        return shown.get(role)

    def setData(self, index: Index, value: Any, role: int = CELL.EditRole) -> bool:
        if role != CELL.EditRole or not MONTH < index.column() < OFF:
            return False
        text = str(value).strip()
        amount = figure(text) if text else None
        if text and amount is None:
            self.refused.emit(text)
            return False
        put: dict[str, Any] = {FIELDS[index.column() - 1]: amount}
        self.months[index.row()] = replace(self.months[index.row()], **put)
        self._off = differences(self.months)
        self.dataChanged.emit(self.index(0, OFF), self.index(len(self.months) - 1, OFF))
        self.changed.emit()
        return True

    def add_before(self) -> None:
        """Put the month before the first one on top."""
        self.beginInsertRows(QModelIndex(), 0, 0)
        self.months.insert(0, MonthTotals(month=preceding(self.months[0].month)))
        self.endInsertRows()


class MonthsGrid(QTableView):
    """The months with the keys of a sheet."""

    def __init__(self, model: MonthsModel) -> None:
        super().__init__()
        self.setObjectName("scan_months")
        self.setAccessibleName(tr("flows", "Totals by month"))
        self.grid = model
        self.setModel(model)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setDefaultSectionSize(theme().size("row_dense"))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setCurrentIndex(model.index(0, 1))

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:  # Enter
            self._go_down()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._paste(QGuiApplication.clipboard().text())
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not event.modifiers():
            for index in self.selectedIndexes():
                self.grid.setData(index, "")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._go_down()
        else:
            super().keyPressEvent(event)

    def _go_down(self) -> None:
        at = self.currentIndex()
        self.setCurrentIndex(self.grid.index(min(at.row() + 1, self.grid.rowCount() - 1), max(at.column(), 1)))

    def _paste(self, text: str) -> None:
        """Put a block in from the cell where the cursor stands; what is beyond the grid stays out."""
        at = self.currentIndex()
        for down, line in enumerate(text.rstrip("\r\n").split("\n")):
            for right, cell in enumerate(line.rstrip("\r").split("\t")):
                index = self.grid.index(at.row() + down, at.column() + right)
                if index.isValid():
                    self.grid.setData(index, cell)
