"""Statements as a grid: a row of the form at the left, a column for each period; typed, pasted, copied like a sheet."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from cmdesk.core import figures
from cmdesk.core.catalog import Catalog
from cmdesk.core.figures import WAN
from cmdesk.intake.statement_paste import figure
from cmdesk.services.statements import FORMS, Form, Side, StatementLine
from cmdesk.ui.text import tr, tr_catalog
from cmdesk.ui.theme import theme

Index = QModelIndex | QPersistentModelIndex
NAME_WIDTH, FIGURE_WIDTH, ROW_HEIGHT = 300, 150, 28  # px
INDENT = "　"
CELL = Qt.ItemDataRole
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, kw_only=True)
class GridRow:
    """A row of a statement, or with an empty code the heading of one."""

    code: str
    name: str
    total: bool = False
    part: bool = False


@dataclass(frozen=True, kw_only=True)
class GridColumn:
    """One column of figures: which period, and whether the opening one."""

    line: StatementLine
    side: Side


class GridModel(QAbstractTableModel):
    """Shows figures in unit yuan; a total nobody typed stands as it follows from its rows.

    typed(column, figures); refused(text): it is no figure.
    """

    typed = Signal(object, object)
    refused = Signal(str)

    def __init__(self, catalog: Catalog) -> None:
        super().__init__()
        self._catalog = catalog
        self.rows: list[GridRow] = []
        self.columns: list[GridColumn] = []
        self.unit = Decimal(1)
        self._worked_out: Mapping[UUID, Mapping[str, Decimal]] = {}

    def show_lines(self, form: Form, lines: Sequence[StatementLine]) -> None:
        """Show the periods of a form, the oldest with its opening column before it.

        Where the same periods show already just their figures change: cursor and editor stay.
        """
        columns = [GridColumn(line=line, side="amount") for line in lines]
        if lines and form == "small":
            columns.insert(0, GridColumn(line=lines[0], side="before"))
        same = [(each.line.id, each.line.end, each.line.months, each.side) for each in columns] == [
            (each.line.id, each.line.end, each.line.months, each.side) for each in self.columns
        ]
        if same and self.rows:
            self.columns = columns
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
            return
        self.beginResetModel()
        rules = self._catalog.analysis
        self.rows = []
        for code in FORMS[form]:
            statement = rules.statements[code]
            self.rows.append(GridRow(code="", name=tr_catalog(statement.name)))
            self.rows += [
                GridRow(code=line.code, name=tr_catalog(line.name), total=bool(line.formula), part=bool(line.of))
                for line in statement.lines
            ]
        self.columns = columns
        self.endResetModel()

    def show_worked_out(self, found: Mapping[UUID, Mapping[str, Decimal]]) -> None:
        """Show what totals follow from their rows."""
        self._worked_out = found
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def set_unit(self, unit: Decimal) -> None:
        self.unit = unit
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        return 0 if parent.isValid() else len(self.columns) + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return base | Qt.ItemFlag.ItemIsEditable if index.column() and self.rows[index.row()].code else base

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = CELL.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not section:
            return None
        column = self.columns[section - 1]
        if role == CELL.TextAlignmentRole:
            return RIGHT
        if role != CELL.DisplayRole:
            return None
        end = column.line.end.isoformat()
        if column.side == "before":
            return tr("statements", "Before {day}", day=end)
        months = column.line.months
        return end if months == 12 else tr("statements", "{day} ({months} months)", day=end, months=months)  # noqa: PLR2004

    def typed_in(self, row: int, column: int) -> Decimal | None:
        """Return the figure typed in a cell, in yuan."""
        of = self.columns[column - 1]
        held = of.line.figures if of.side == "amount" else of.line.before
        return held.get(self.rows[row].code)

    def worked_out(self, row: int, column: int) -> Decimal | None:
        """Return what a total follows to from its rows."""
        of = self.columns[column - 1]
        if of.side == "before":
            return None
        return self._worked_out.get(of.line.id, {}).get(self.rows[row].code)

    def data(self, index: Index, role: int = CELL.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        entry = self.rows[row]
        if not column:
            return self._name(entry, role)
        typed, follows = self.typed_in(row, column), self.worked_out(row, column)
        differs = typed is not None and follows is not None and typed != follows
        tone = "bad.text" if differs else "text.muted" if typed is None else "text.primary"
        value = follows if typed is None else typed
        said = tr("statements", "Its rows add up to {sum}", sum=figures.yuan(follows / self.unit)) if follows else ""
        shown: dict[int, Any] = {
            CELL.DisplayRole: figures.yuan(value / self.unit) if value is not None and entry.code else "",
            CELL.EditRole: "" if typed is None else format((typed / self.unit).normalize(), "f"),
            CELL.TextAlignmentRole: RIGHT,
            CELL.ForegroundRole: theme().colour(tone),
            CELL.FontRole: self._font(entry),
            CELL.BackgroundRole: None if entry.code else theme().colour("bg.sunken"),
            CELL.ToolTipRole: said if differs else None,
        }
        return shown.get(role)

    def _name(self, entry: GridRow, role: int) -> Any:
        if role in (CELL.DisplayRole, CELL.ToolTipRole):
            return f"{INDENT * 2 if entry.part else INDENT if entry.code else ''}{entry.name}"
        if role == CELL.FontRole:
            return self._font(entry)
        if role == CELL.ForegroundRole:
            return theme().colour("text.secondary" if entry.part else "text.primary")
        return theme().colour("bg.sunken") if role == CELL.BackgroundRole and not entry.code else None

    def _font(self, entry: GridRow) -> QFont:
        return theme().font("body", bold=entry.total or not entry.code)

    def setData(self, index: Index, value: Any, role: int = CELL.EditRole) -> bool:
        if role != CELL.EditRole or not index.column():
            return False
        text = str(value).strip()
        amount = figure(text) if text else None
        if text and amount is None:
            self.refused.emit(text)
            return False
        code = self.rows[index.row()].code
        yuan = None if amount is None else (amount * self.unit)
        if yuan != self.typed_in(index.row(), index.column()):
            self.typed.emit(self.columns[index.column() - 1], {code: yuan})
        return True


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
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setDefaultSectionSize(theme().px(ROW_HEIGHT))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        model.modelReset.connect(self._lay_out)

    def _lay_out(self) -> None:
        self.setColumnWidth(0, theme().px(NAME_WIDTH))
        for column in range(1, self.grid.columnCount()):
            self.setColumnWidth(column, theme().px(FIGURE_WIDTH))

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:  # Enter
            self.go_down()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:  # what the editor leaves, such as its Enter
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied())
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
            if index.column() and self.grid.typed_in(index.row(), index.column()) is not None:
                found.setdefault(index.column(), {})[self.grid.rows[index.row()].code] = None
        for column, forgotten in found.items():
            self.grid.typed.emit(self.grid.columns[column - 1], forgotten)


def wan_unit(key: str) -> Decimal:
    """Return how many yuan a unit's key stands for."""
    return WAN if key == "wan" else Decimal(1)
