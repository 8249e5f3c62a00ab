"""The rows of a file of statements: the client's wording, our line, the figures, beside them those of the book."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from cmdesk.core import figures
from cmdesk.core.catalog import Catalog
from cmdesk.core.masking import mask_text
from cmdesk.intake.financials import ReadFinancials, ReadLine
from cmdesk.intake.statement_paste import UNITS
from cmdesk.services.financials_import import PeriodSaid, yuan
from cmdesk.services.statements import FORMS, StatementLine
from cmdesk.ui.screens.customers.statements_freeze import Frozen
from cmdesk.ui.screens.customers.statements_paint import APART, FigureDelegate, signed
from cmdesk.ui.text import tr, tr_catalog
from cmdesk.ui.theme import theme

Index = QModelIndex | QPersistentModelIndex
CELL = Qt.ItemDataRole
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
NAME, LINE, FIRST = 0, 1, 2  # columns
WIDTHS = (190, 180)  # px of name and line
FIGURE_WIDTH, BOOK_WIDTH, ROW_HEIGHT = 140, 160, 28  # px
LONGEST = 60  # characters of a name


@dataclass(frozen=True, kw_only=True)
class FileColumn:
    """A column of figures: a period of the file, or with there what the book has of it."""

    period: date
    said: PeriodSaid
    there: StatementLine | None = None


class FileModel(QAbstractTableModel):
    """Rows nobody knows first, then those of each statement in its order, then those that are left out."""

    def __init__(self, catalog: Catalog) -> None:
        super().__init__()
        self._catalog = catalog
        self.rows: list[ReadLine | str] = []
        self.columns: list[FileColumn] = []
        self._found: ReadFinancials | None = None
        self._coming: dict[date, Mapping[str, Decimal]] = {}
        self._apart: dict[tuple[str, date], Decimal] = {}

    def show_file(
        self, found: ReadFinancials, said: Mapping[date, PeriodSaid], there: Mapping[date, StatementLine]
    ) -> None:
        """Show a file; there: what the book has of its periods."""
        self.beginResetModel()
        self._found = found
        self.rows = list(grouped(found, self._catalog))
        self.columns = []
        for period, each in said.items():
            self.columns.append(FileColumn(period=period, said=each))
            if period in there:
                self.columns.append(FileColumn(period=period, said=each, there=there[period]))
        self._coming = {period: yuan(found, period, each.unit) for period, each in said.items()}
        self._apart = {(check.line, check.period): check.difference for check in found.checks if check.difference}
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        return 0 if parent.isValid() else FIRST + len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = CELL.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == CELL.TextAlignmentRole and section >= FIRST:
            return RIGHT
        if role != CELL.DisplayRole:
            return None
        if section < FIRST:
            return (tr("statements", "As the file prints it"), tr("statements", "Our line"))[section]
        column = self.columns[section - FIRST]
        day = column.said.end.isoformat()
        return day if column.there is None else tr("statements", "{day} in the book", day=day)

    def data(self, index: Index, role: int = CELL.DisplayRole) -> Any:
        entry, column = self.rows[index.row()], index.column()
        if isinstance(entry, str):
            return heading(entry, column, role)
        if column < FIRST:
            return self._words(entry, column, role)
        return self._figure(entry, self.columns[column - FIRST], role)

    def _figure(self, entry: ReadLine, of: FileColumn, role: int) -> Any:
        if role == CELL.DisplayRole:
            value = self._value(entry, of)
            return "" if value is None else figures.trimmed(figures.yuan(value))
        if role == APART:
            apart = None if of.there else self._apart.get((entry.line or "", of.period))
            return None if apart is None else signed(apart)
        if role == CELL.ForegroundRole:
            return theme().colour(self._tone(entry, of))
        return RIGHT if role == CELL.TextAlignmentRole else None

    def _value(self, entry: ReadLine, of: FileColumn) -> Decimal | None:
        """Return a figure in the unit its period is taken to be in."""
        if of.there is None:
            return entry.values.get(of.period)
        held = of.there.figures.get(entry.line or "")
        return None if held is None else held / UNITS[of.said.unit]

    def _tone(self, entry: ReadLine, of: FileColumn) -> str:
        if of.there is not None:
            coming = self._coming[of.period].get(entry.line or "")
            return "warn.text" if of.there.figures.get(entry.line or "") != coming else "text.muted"
        return "text.primary" if entry.line else "text.muted"

    def _words(self, entry: ReadLine, column: int, role: int) -> Any:
        if role == CELL.ToolTipRole:
            return tr("statements", "{sheet}, row {row}", sheet=mask_text(entry.sheet), row=entry.row)
        if role == CELL.ForegroundRole and column == LINE:
            tone = "bad.text" if entry.line is None else "text.primary" if entry.line else "text.muted"
            return theme().colour(tone)
        if role == CELL.DisplayRole:
            return mask_text(entry.printed[:LONGEST]) if column == NAME else self._meant(entry)
        return None

    def _meant(self, entry: ReadLine) -> str:
        """Return what a row was taken for, in words."""
        if not entry.line:
            return tr("statements", "Which line is this?") if entry.line is None else tr("statements", "left out")
        name = tr_catalog(self._catalog.analysis.lines[entry.line].name)
        return tr("statements", "{line} (counts towards it)", line=name) if entry.adds else name


def heading(words: str, column: int, role: int) -> Any:
    shown = {
        CELL.DisplayRole: "" if column else words,
        CELL.FontRole: theme().font(bold=True),
        CELL.BackgroundRole: theme().colour("bg.sunken"),
    }
    return shown.get(CELL(role))


def grouped(found: ReadFinancials, catalog: Catalog) -> Iterator[ReadLine | str]:
    """Yield the rows under headings."""
    rules = catalog.analysis
    order = {line.code: at for code in FORMS[found.form] for at, line in enumerate(rules.statements[code].lines)}
    parts: list[tuple[str, list[ReadLine]]] = [
        (tr("statements", "Nobody knows these names"), [each for each in found.lines if each.line is None])
    ]
    for code in FORMS[found.form]:
        own = [each for each in found.lines if each.line and rules.statement_of.get(each.line) == code]
        parts.append((tr_catalog(rules.statements[code].name), sorted(own, key=lambda each: order[each.line or ""])))
    parts.append((tr("statements", "Left out"), [each for each in found.lines if each.line == ""]))
    for title, rows in parts:
        if rows:
            yield title
            yield from rows


class FileTable(QTableView):
    """asked(row): the line of a row is to be chosen: a click on it, Enter, or a letter."""

    asked = Signal(int)

    def __init__(self, model: FileModel) -> None:
        super().__init__()
        self.setObjectName("file_rows")
        self.setAccessibleName(tr("statements", "Rows of the file"))
        self.file = model
        self.setModel(model)
        self.setItemDelegate(FigureDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().setVisible(False)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setDefaultSectionSize(theme().px(ROW_HEIGHT))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._clicked)
        model.modelReset.connect(self._lay_out)
        self.names = Frozen(self, FIRST)

    def _lay_out(self) -> None:
        widths = [*WIDTHS, *(BOOK_WIDTH if each.there else FIGURE_WIDTH for each in self.file.columns)]
        for column, width in enumerate(widths):
            self.setColumnWidth(column, theme().px(width))

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == LINE and not isinstance(self.file.rows[index.row()], str):
            self.asked.emit(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        asks = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.modifiers()
        if asks and row >= 0 and not isinstance(self.file.rows[row], str):
            self.asked.emit(row)
        else:
            super().keyPressEvent(event)
