"""The cells of statements: a row of the form a line, a column for each period, what totals follow to, what is out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from cmdesk.analysis.adjustments import moves
from cmdesk.analysis.figures import Figures
from cmdesk.core import figures
from cmdesk.core.catalog import Catalog
from cmdesk.core.errors import UserError
from cmdesk.core.figures import WAN
from cmdesk.core.text import Message, message
from cmdesk.intake.statement_paste import figure
from cmdesk.services.statement_assessment import Assessment
from cmdesk.services.statements import FORMS, Form, Side, StatementLine, check_figure
from cmdesk.ui.screens.customers.statements_paint import APART, signed
from cmdesk.ui.text import reading, tr, tr_catalog
from cmdesk.ui.theme import theme

Index = QModelIndex | QPersistentModelIndex
YEAR = 12  # months
Column = Side | Literal["adjustment", "adjusted"]
REPORTED: tuple[Column, ...] = ("amount",)
ADJUSTED: tuple[Column, ...] = ("amount", "adjustment", "adjusted")
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
    """One column of figures: which period, and whether reported, opening, adjusted or what it is adjusted by."""

    line: StatementLine
    side: Column

    @property
    def entry(self) -> Side | None:
        """The side figures are entered on; None for a column that only shows."""
        return None if self.side == "adjustment" or self.side == "adjusted" else self.side  # noqa: PLR1714  (for the types)


def title(column: GridColumn) -> str:
    """Return the heading of a column."""
    end, months = column.line.end.isoformat(), column.line.months
    words = {
        "amount": end if months == YEAR else tr("statements", "{day} ({months} months)", day=end, months=months),
        "before": tr("statements", "Before {day}", day=end),
        "adjustment": tr("statements", "{day} adjustment", day=end),
        "adjusted": tr("statements", "{day} adjusted", day=end),
    }
    return words[column.side]


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
        self._entries: Mapping[UUID, Mapping[str, Decimal]] = {}
        self._effects: Mapping[UUID, Mapping[str, Decimal]] = {}
        self._after: Mapping[UUID, Figures] = {}
        self._wrong: dict[tuple[UUID, str, str], tuple[str, Message]] = {}  # what was typed and is no figure

    def show_lines(
        self, form: Form, lines: Sequence[StatementLine], entries: Mapping[UUID, Mapping[str, Decimal]]
    ) -> None:
        """Show the periods of a form, the oldest with its opening column before it.

        entries: the adjustments of a period by row; it then has columns for them and for what comes of them.

        Where the same periods show already just their figures change: cursor and editor stay.
        """
        columns = []
        for line in lines:
            columns += [GridColumn(line=line, side=side) for side in (ADJUSTED if entries.get(line.id) else REPORTED)]
        self._entries = entries
        rules = self._catalog.analysis
        self._effects = {line.id: moves(rules, entries[line.id]) for line in lines if entries.get(line.id)}
        self._after = {line.id: Figures(rules, [line.adjusted(rules)]) for line in lines if entries.get(line.id)}
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
        enters = index.column() and self.columns[index.column() - 1].entry and self.rows[index.row()].code
        return base | Qt.ItemFlag.ItemIsEditable if enters else base

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = CELL.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not section:
            return None
        if role == CELL.TextAlignmentRole:
            return RIGHT
        return title(self.columns[section - 1]) if role == CELL.DisplayRole else None

    def typed_in(self, row: int, column: int) -> Decimal | None:
        """Return the figure typed in a cell, in yuan."""
        of = self.columns[column - 1]
        held = {"amount": of.line.figures, "before": of.line.before}.get(of.side, {})
        return held.get(self.rows[row].code)

    def worked_out(self, row: int, column: int) -> Decimal | None:
        """Return what a total follows to from its rows."""
        of = self.columns[column - 1]
        if of.side != "amount":
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
        if of.entry is None:
            return self._adjusting(of, entry.code, role)
        wrong = self._wrong.get((of.line.id, of.side, entry.code))
        return self._figure(row, column, role) if wrong is None else wrong_cell(*wrong, role)

    def _adjusting(self, of: GridColumn, code: str, role: int) -> Any:
        """Return what a column of adjustments shows; a row that nobody knows stays unknown."""
        effect = self._effects[of.line.id].get(code)
        entered = self._entries[of.line.id].get(code)
        if role == CELL.ForegroundRole:
            return theme().colour("text.muted" if effect is None else "accent.text" if entered else "text.primary")
        if role != CELL.DisplayRole:
            return None
        if of.side == "adjustment":
            return "" if effect is None else signed(effect / self.unit)
        after = self._after[of.line.id]
        value = after.get(code, after.last).number
        return "" if value is None else figures.yuan(value / self.unit)

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


def wan_unit(key: str) -> Decimal:
    """Return how many yuan a unit's key stands for."""
    return WAN if key == "wan" else Decimal(1)
