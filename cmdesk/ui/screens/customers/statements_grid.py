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
from cmdesk.core.errors import UserError
from cmdesk.core.figures import WAN
from cmdesk.core.text import Message, message
from cmdesk.intake.statement_paste import figure
from cmdesk.services.statement_assessment import Assessment
from cmdesk.services.statements import FORMS, Form, Side, StatementLine, check_figure
from cmdesk.ui.screens.customers.statements_paint import APART, FigureDelegate, signed
from cmdesk.ui.text import reading, tr, tr_catalog
from cmdesk.ui.theme import theme

Index = QModelIndex | QPersistentModelIndex
NAME_WIDTH, FIGURE_WIDTH, ROW_HEIGHT = 240, 178, 28  # px
LONGEST = 40  # characters of a text that is told
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

    A cell shows by how much it is out; one in which no figure was typed keeps the words, and the book what it had.

    typed(column, figures); refused(message): what was typed is no figure of its row.
    """

    typed = Signal(object, object)
    refused = Signal(object)

    def __init__(self, catalog: Catalog) -> None:
        super().__init__()
        self._catalog = catalog
        self.rows: list[GridRow] = []
        self.columns: list[GridColumn] = []
        self.unit = Decimal(1)
        self._worked_out: Mapping[UUID, Mapping[str, Decimal]] = {}
        self._broken: dict[tuple[str, str], tuple[Decimal, str]] = {}  # by the end of a period and row
        self._wrong: dict[tuple[UUID, Side, str], tuple[str, Message]] = {}  # what was typed and is no figure

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
        self._wrong = {}
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

    def show_assessment(self, found: Assessment) -> None:
        """Show what totals follow from their rows, and by how much rules do not hold."""
        self._worked_out = found.worked_out
        self._broken = {}
        rules = self._catalog.analysis
        for each in found.checks:
            row = rules.rules[each.code].left
            if each.passed is False and row in rules.lines and each.difference is not None:
                self._broken.setdefault((each.end, row), (each.difference, rules.rules[each.code].name))
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

    def apart(self, row: int, column: int) -> tuple[Decimal, str] | None:
        """Return by how much a figure is out, in yuan, and the words for it; None where it is right or not known."""
        of, entry = self.columns[column - 1], self.rows[row]
        typed, follows = self.typed_in(row, column), self.worked_out(row, column)
        if typed is not None and follows is not None and typed != follows:
            said = tr("statements", "Its rows add up to {sum}", sum=figures.yuan(follows / self.unit))
            return typed - follows, said
        broken = self._broken.get((of.line.end.isoformat(), entry.code)) if of.side == "amount" else None
        return None if broken is None else (broken[0], tr_catalog(broken[1]))

    def data(self, index: Index, role: int = CELL.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        entry = self.rows[row]
        if not column:
            return self._name(entry, role)
        if role == CELL.TextAlignmentRole:
            return RIGHT
        if role == CELL.FontRole:
            return self._font(entry)
        if not entry.code:
            return theme().colour("bg.sunken") if role == CELL.BackgroundRole else None
        of = self.columns[column - 1]
        wrong = self._wrong.get((of.line.id, of.side, entry.code))
        return self._figure(row, column, role) if wrong is None else wrong_cell(*wrong, role)

    def _figure(self, row: int, column: int, role: int) -> Any:
        typed = self.typed_in(row, column)
        if role == CELL.EditRole:
            return "" if typed is None else format((typed / self.unit).normalize(), "f")
        if role == CELL.DisplayRole:
            value = self.worked_out(row, column) if typed is None else typed
            return "" if value is None else figures.yuan(value / self.unit)
        apart = self.apart(row, column) if role in (APART, CELL.ToolTipRole, CELL.ForegroundRole) else None
        if role == APART:
            return None if apart is None else signed(apart[0] / self.unit)
        if role == CELL.ToolTipRole:
            return None if apart is None else apart[1]
        if role == CELL.ForegroundRole:
            return theme().colour("bad.text" if apart else "text.muted" if typed is None else "text.primary")
        return None

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
        text, of, code = str(value).strip(), self.columns[index.column() - 1], self.rows[index.row()].code
        place = (of.line.id, of.side, code)
        try:
            yuan = self._read(text, of.line.form, code)
        except UserError as error:
            self._wrong[place] = (text, error.message)
            self.dataChanged.emit(index, index)
            self.refused.emit(error.message)
            return False
        if self._wrong.pop(place, None):
            self.dataChanged.emit(index, index)
        if yuan != self.typed_in(index.row(), index.column()):
            self.typed.emit(of, {code: yuan})
        return True

    def _read(self, text: str, form: Form, code: str) -> Decimal | None:
        """Return a typed figure in yuan, None for nothing; UserError for what is no figure of this row."""
        amount = figure(text) if text else None
        if text and amount is None:
            raise UserError(message("statements", "“{text}” is no figure.", text=text[:LONGEST]))
        yuan = None if amount is None else amount * self.unit
        check_figure(code, yuan, form, self._catalog)
        return yuan

    def forget_wrong(self, index: Index) -> None:
        """Take away what was typed in a cell and is no figure."""
        of = self.columns[index.column() - 1]
        if self._wrong.pop((of.line.id, of.side, self.rows[index.row()].code), None):
            self.dataChanged.emit(index, index)


def wrong_cell(text: str, why: Message, role: int) -> Any:
    """Return what a cell shows that holds no figure: what was typed, and why it is none."""
    shown = {
        CELL.DisplayRole: text,
        CELL.EditRole: text,
        CELL.ToolTipRole: reading(why),
        CELL.ForegroundRole: theme().colour("bad.text"),
        CELL.BackgroundRole: theme().colour("bad.soft"),
    }
    return shown.get(CELL(role)) if role in shown else None


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
            if not index.column() or not self.grid.rows[index.row()].code:
                continue
            self.grid.forget_wrong(index)
            if self.grid.typed_in(index.row(), index.column()) is not None:
                found.setdefault(index.column(), {})[self.grid.rows[index.row()].code] = None
        for column, forgotten in found.items():
            self.grid.typed.emit(self.grid.columns[column - 1], forgotten)


def wan_unit(key: str) -> Decimal:
    """Return how many yuan a unit's key stands for."""
    return WAN if key == "wan" else Decimal(1)
