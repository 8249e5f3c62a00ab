"""The table model: rows come in pages from a query, cells are made once a row and never query."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cmdesk.ui.kit.paint import LEFT, RIGHT
from cmdesk.ui.table.cells import Cell, group

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
CELL = Role.UserRole
PAGE = 200
NO_PARENT = QModelIndex()
T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Column(Generic[T]):
    """A heading and the cell it makes of a row.

    key names the column to the query that sorts; width is px at 100 %. One column stretches. Where the window is
    narrow, columns with the highest priority number hide first; 0 never hides. right aligns the heading like figures.
    shown: whether it stands in the list before the user chooses columns.
    """

    key: str
    title: str
    cell: Callable[[T], Cell]
    width: int = 120
    priority: int = 0
    stretch: bool = False
    right: bool = False
    sortable: bool = False
    tip: str = ""
    shown: bool = True


@dataclass(frozen=True, kw_only=True)
class Group:
    """A line above some rows, among the rows a query returns."""

    title: str
    note: str = ""


Fetch = Callable[[int, int], Sequence[T | Group]]
Count = Callable[[], int]
More = Callable[[int, int, Callable[[Sequence[Any]], object]], None]


def nothing(_offset: int, _limit: int) -> Sequence[Any]:
    return ()


class Rows(QAbstractTableModel, Generic[T]):
    """Rows of a query, read page by page as the view needs them.

    fetch(offset, limit) returns a page and count() how many there are in all; both are called on refresh and while
    scrolling, never from data(). Without count the first page is all there is. more(offset, limit, done) reads
    the pages that scrolling wants where fetch would hold up the window.
    """

    def __init__(
        self,
        columns: Sequence[Column[T]],
        fetch: Fetch[T] = nothing,
        count: Count | None = None,
        *,
        key: Callable[[T], Hashable] | None = None,
        page: int = PAGE,
        more: More | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._fetch, self._count, self._key, self._page, self._more = fetch, count, key, page, more
        self._coming = False
        self.rows: list[T | Group] = []
        self.total = 0
        self._cells: dict[tuple[int, int], Cell] = {}
        self._whole: tuple[int, int] | None = None

    def set_query(self, fetch: Fetch[T], count: Count | None = None) -> None:
        """Show another query from its beginning."""
        self._fetch, self._count = fetch, count
        self.refresh(keep=False)

    def refresh(self, *, keep: bool = True) -> None:
        """Read again, as far as was read before (or the first page)."""
        wanted = max(self._page, len(self.rows)) if keep else self._page
        rows = list(self._fetch(0, wanted))
        self.show(rows, len(rows) if self._count is None else self._count())

    def show(self, rows: Sequence[T | Group], total: int) -> None:
        """Show these as the first of total rows."""
        self.beginResetModel()
        self.rows, self.total, self._coming = list(rows), total, False
        self._cells.clear()
        self._whole = None
        self.endResetModel()

    def show_query(self, fetch: Fetch[T], count: Count, rows: Sequence[T | Group]) -> None:
        """Show another query, its first page being read already."""
        self._fetch, self._count = fetch, count
        self.show(rows, count())

    def fill(self, rows: Sequence[T | Group]) -> None:
        """Show just these rows."""
        kept = list(rows)
        self._fetch, self._count = (lambda offset, limit: kept[offset : offset + limit]), lambda: len(kept)
        self.refresh(keep=False)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and len(self.rows) < self.total

    def fetchMore(self, parent: Index) -> None:
        if parent.isValid():
            return
        if not self._coming:
            self._coming, rows = True, self.rows
            more = self._more or self._more_at_once
            more(len(rows), self._page, lambda found: self._append(rows, found))

    def _more_at_once(self, offset: int, limit: int, done: Callable[[Sequence[T | Group]], object]) -> None:
        done(self._fetch(offset, limit))

    def _append(self, rows: list[T | Group], more: Sequence[T | Group]) -> None:
        if rows is not self.rows:  # meanwhile others are shown
            return
        start, self._coming = len(rows), False
        if not more:  # the book shrank meanwhile
            self.total = start
            return
        self.beginInsertRows(NO_PARENT, start, start + len(more) - 1)
        rows.extend(more)
        self.endInsertRows()

    def row_of(self, key: Hashable) -> int:
        """Return the place of the row with key among those read, −1 when it is not there."""
        if self._key is None:
            return -1
        found = (at for at, row in enumerate(self.rows) if not isinstance(row, Group) and self._key(row) == key)
        return next(found, -1)

    def key_at(self, row: int) -> Hashable | None:
        found = self.item(row)
        return None if found is None or self._key is None else self._key(found)

    def item(self, row: int) -> T | None:
        """Return the row at a place; None for a group's line and beyond the end."""
        found = self.rows[row] if 0 <= row < len(self.rows) else None
        return None if isinstance(found, Group) else found

    def is_group(self, row: int) -> bool:
        return isinstance(self.rows[row], Group)

    def cells(self, row: int) -> tuple[Cell, ...]:
        """Return the cells of a row; a group's line has one."""
        return tuple(self._cell(row, column) for column in range(1 if self.is_group(row) else len(self.columns)))

    def _cell(self, row: int, column: int) -> Cell:
        """Return a cell, made when it is first asked for: a column that is hidden costs nothing."""
        made = self._cells.get((row, column))
        if made is None:
            item = self.rows[row]
            if isinstance(item, Group):
                made = group(item.title, item.note) if column == 0 else Cell()
            else:
                made = self.columns[column].cell(item)
            self._cells[row, column] = made
        return made

    def cell(self, row: int, column: int) -> Cell:
        """Return a cell as it shows: a masked number, or the one that is shown whole."""
        found = self._cell(row, column)
        return replace(found, text=found.whole, tip="") if (row, column) == self._whole else found

    def show_whole(self, place: tuple[int, int] | None) -> None:
        """Show the number behind the masked cell at (row, column) and mask all others; None masks them all."""
        before, self._whole = self._whole, place
        for at in (before, place):
            if at is not None:
                index = self.index(*at)
                self.dataChanged.emit(index, index)

    def shown_whole(self) -> tuple[int, int] | None:
        return self._whole

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self.cell(index.row(), index.column())
        if role == CELL:
            return cell
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return cell.words()
        if role == Role.ToolTipRole:
            return cell.tip or None
        if role == Role.TextAlignmentRole:
            return RIGHT if cell.kind == "number" else LEFT
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.is_group(index.row()):
            return Qt.ItemFlag.NoItemFlags  # arrow keys pass over it
        return super().flags(index)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return column.title
        if role == Role.ToolTipRole:
            return column.tip or None
        if role == Role.TextAlignmentRole:
            return RIGHT if column.right else LEFT
        return None
