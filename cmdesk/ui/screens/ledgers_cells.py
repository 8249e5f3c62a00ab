"""How the columns of a ledger stand in a table, and how those written by hand are typed in place."""

from collections.abc import Callable
from datetime import date, time
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from cmdesk.core.catalog import LedgerColumn, LedgerEntry
from cmdesk.core.errors import UserError
from cmdesk.core.masking import NAME, TEXT, mask
from cmdesk.ledgers.ledger import Line, Personal, masks, said, tone_of
from cmdesk.services.ledger_query import order_of
from cmdesk.ui import table
from cmdesk.ui.kit import ChoiceEdit, LineEdit, Option, day_edit
from cmdesk.ui.kit.grammar import Words
from cmdesk.ui.table.delegate import CellDelegate
from cmdesk.ui.text import tr, tr_catalog
from cmdesk.ui.theme import theme

WIDTHS = {"int": 64, "money": 96, "percent": 84, "date": 104, "time": 72, "enum": 110, "text": 220}
WIDTH = 120
LETTER, WIDEST = 7, 220  # px a half-width character takes; px of the widest column
MARKED = 26  # px beside words with an icon
PADDING = 26  # px beside a heading
KEPT = ("seq", "cust_name", "stage", "amount_wan", "document")  # columns that a narrow window keeps longest
NEVER_HIDDEN, LAST = 0, 6
Index = QModelIndex | QPersistentModelIndex
Write = Callable[[Line, LedgerColumn, str], object]
"""Keeps what is typed into a column of a row."""


def columns_of(ledger: LedgerEntry, today: date) -> list[table.Column[Line]]:
    """Return a ledger's columns as they stand in a table; what it masks is masked until clicked."""
    kinds = masks(ledger)
    stretched = ledger.frozen or ledger.columns[0].key
    return [
        column_of(each, kinds.get(each.key, TEXT), ledger, today, stretch=each.key == stretched)
        for each in ledger.columns
    ]


def column_of(
    column: LedgerColumn, kind: str, ledger: LedgerEntry, today: date, *, stretch: bool
) -> table.Column[Line]:
    title = tr_catalog(column.name)
    if column.unit and column.type == "money":
        title = f"{title} {tr_catalog(column.unit)}"
    return table.Column(
        key=column.key,
        title=title,
        cell=lambda line: shown(column, line.cells[column.key], kind, today, bold=stretch),
        width=max(width_of(column), theme().width(title, "caption") * 100 // theme().scale + PADDING),
        priority=NEVER_HIDDEN if column.key in KEPT or stretch else priority(column, ledger),
        stretch=stretch,
        right=column.figure,
        sortable=bool(order_of(ledger, column.key)),
        tip=tr("ledgers", "Written by hand: double-click a cell, or press E") if column.by_hand else "",
    )


def width_of(column: LedgerColumn) -> int:
    """Return how wide a column is in px at 100 %, whatever its heading."""
    width = min(column.width * LETTER, WIDEST) if column.width else WIDTHS.get(column.type, WIDTH)
    return width + MARKED * (bool(column.marks) and not column.figure)


def priority(column: LedgerColumn, ledger: LedgerEntry) -> int:
    """Return how soon a column goes when the window is narrow: what is written by hand first, then what is optional.

    Number, days and kinds that every row has stay longest.
    """
    if column.by_hand:
        return LAST
    if column.marks or column.key == ledger.primary_key or (column.required and column.type in {"date", "enum"}):
        return 1
    return 2 + (not column.required) * 2 + (column.type in {"string", "files"})


def shown(column: LedgerColumn, value: Any, kind: str, today: date, *, bold: bool = False) -> table.Cell:
    """Return a ledger's value as a cell, masked as kind says; what is not known is a dash, never a zero."""
    if value is None:
        words = tr("ledgers", "Write…") if column.by_hand else "—"
        return table.number(words, tone="muted") if column.figure else table.text(words, tone="muted")
    tone, words = tone_of(column, value, today), said(column, value, in_words)
    if isinstance(value, int | Decimal) and column.figure:
        return table.number(words, tone=tone)
    if not isinstance(value, str) or column.type == "enum":
        return table.mark(words, tone) if tone else table.text(words, bold=bold, tip=words)
    line = " ".join(words.split())
    masked = mask(NAME if isinstance(value, Personal) else kind, line)
    return table.secret(masked, line, bold=bold) if masked != line else table.text(line, bold=bold, tip=words)


def in_words(_context: str, name: str) -> str:
    return tr_catalog(name)


class LedgerRows(table.Rows[Line]):
    """Rows of a ledger; by_hand holds the places of the columns one may type into."""

    by_hand: frozenset[int] = frozenset()

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        return found | Qt.ItemFlag.ItemIsEditable if index.column() in self.by_hand else found


class HandDelegate(CellDelegate):
    """Paints as every table does, and opens an editor in the cells written by hand: Enter keeps, Esc leaves."""

    def __init__(self, view: table.TableView[Line], ledger: LedgerEntry, today: date, write: Write) -> None:
        super().__init__(view)
        self._rows, self._ledger, self._today, self._write = view.rows, ledger, today, write

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = self._ledger.columns[index.column()]
        editor: ChoiceEdit | LineEdit
        if column.type == "enum" and column.choices:
            options = [Option(name, tr_catalog(name)) for name in column.choices]
            editor = ChoiceEdit(options, nothing=tr("ledgers", "nothing"))
            editor.activated.connect(lambda _place: self._take(editor))
        elif column.type == "date":
            editor = day_edit(self._today)
        else:
            editor = LineEdit(Words(), unit=tr_catalog(column.unit) if column.unit else "", right=column.figure)
        editor.setParent(parent)
        editor.setObjectName("by_hand")
        editor.setAccessibleName(tr_catalog(column.name))
        return editor

    def _take(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        line = self._rows.item(index.row())
        column = self._ledger.columns[index.column()]
        value = None if line is None else line.cells[column.key]
        if isinstance(editor, LineEdit) and column.type != "date":
            editor.set_raw(typed_again(column, value))
            editor.selectAll()
        elif isinstance(editor, ChoiceEdit | LineEdit):
            editor.set_value(value)

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: Index) -> None:
        line, column = self._rows.item(index.row()), self._ledger.columns[index.column()]
        if line is not None and isinstance(editor, ChoiceEdit | LineEdit):
            self._write(line, column, typed(editor))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        height = editor.sizeHint().height()
        rect: Any = option.rect
        editor.setGeometry(rect.x(), rect.center().y() - height // 2, rect.width(), height)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if isinstance(editor, LineEdit) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(editor)  # the table would take the key for its own
                return True
            if isinstance(editor, ChoiceEdit) and event.key() == Qt.Key.Key_Space:
                return False  # opens the list
        return super().eventFilter(editor, event)


def typed(editor: ChoiceEdit | LineEdit) -> str:
    """Return what is entered as the service takes it; the rest as typed, to be refused there."""
    try:
        value = editor.value()
    except UserError:
        return editor.raw()
    return value.isoformat() if isinstance(value, date) else str(value or "")


def typed_again(column: LedgerColumn, value: Any) -> str:
    """Return a value as one would type it."""
    match value:
        case None:
            return ""
        case time():
            return value.isoformat("minutes")
        case Decimal() if column.type == "percent":
            return f"{(value * 100).normalize():f}"
        case Decimal():
            return f"{value:f}"
    return str(value)
