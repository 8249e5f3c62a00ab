"""One ledger as a list: read page by page on a thread, with its period, its sums and the cells written by hand."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtWidgets import QTableView

from cmdesk.core.catalog import LedgerColumn, LedgerEntry
from cmdesk.core.figures import amount
from cmdesk.core.masking import mask
from cmdesk.core.text import message
from cmdesk.ledgers.ledger import Line
from cmdesk.services.ledger_notes import write_note
from cmdesk.services.ledger_query import LedgerQuery, wanted
from cmdesk.services.ledgers import Part, Totals, read_part, read_totals, source_of
from cmdesk.ui import kit, table
from cmdesk.ui.columns import keep_columns
from cmdesk.ui.desk import Desk
from cmdesk.ui.list_detail import ListDetail
from cmdesk.ui.reader import Reader
from cmdesk.ui.screens.ledgers_cells import HandDelegate, LedgerRows, columns_of
from cmdesk.ui.screens.ledgers_period import PERIOD, PeriodFilter, period_filters
from cmdesk.ui.text import tr, tr_catalog

FIRST = 60  # rows read at first: more than any screen shows
MOST_AGAIN = 2000  # rows read again at once, where more were read before
ALWAYS = frozenset({"profile", "ledger_note"})


class LedgerList(ListDetail[Line]):
    """The rows of one ledger. What is not read yet is read when one scrolls there.

    readers: one for the first rows, one for more, one for the sums.
    """

    def __init__(
        self, desk: Desk, ledger: LedgerEntry, query: LedgerQuery, tabs: kit.Tabs, readers: Sequence[Reader]
    ) -> None:
        self.ledger, self.query = ledger, query
        self._desk = desk
        self._unit: int | None = None  # where what is not read yet begins
        self._totals: Totals | None = None
        self._late = False  # rows changed while something was typed
        self.rows = LedgerRows(
            columns_of(ledger, desk.today), self._fetch, self._count, key=key_of, more=self._fetch_more
        )
        self.rows.by_hand = frozenset(place for place, each in enumerate(ledger.columns) if each.by_hand)
        view: table.TableView[Line] = table.TableView(self.rows, says=tr("ledgers", "Ledger"), name="ledger")
        super().__init__(view, tabs=tabs, find=True, inspector=False)
        by_hand = HandDelegate(view, ledger, desk.today, self._write)
        by_hand.closeEditor.connect(lambda *_: QTimer.singleShot(0, self, self._read_late))
        view.setItemDelegate(by_hand)
        keep_columns(self, desk, name=f"ledger {ledger.called}")
        self._first, self._more, self._summing = readers
        self.filters = PeriodFilter(self, desk, lambda: self.query, period_filters())
        self._add_period()
        view.seen.connect(self._seen)
        view.doubleClicked.connect(self._edit_at)
        view.opened.connect(lambda _line: self._edit() if view.by_keyboard else None)
        view.asked.connect(lambda word, _line: self._edit() if word == "edit" else None)
        view.sort_wanted.connect(lambda key, down: self.ask(replace(self.query, order=key, descending=down)))
        self.found.connect(lambda typed: self.ask(replace(self.query, search=typed)))
        self.filters.changed.connect(self.ask)

    def _add_period(self) -> None:
        act = kit.action(
            self,
            tr("ledgers", "Period"),
            lambda: self.filters.open(PERIOD, push),
            icon="calendar",
            shortcut="Ctrl+Shift+F",
            name="period",
        )
        push = kit.action_button(act, kind="ghost", icon="calendar")
        self.add_filter_tool(push, behind_chips=True)

    def tables(self) -> frozenset[str]:
        """Return the names of the tables that its rows come from."""
        return source_of(self.ledger).tables | ALWAYS

    def shown(self) -> frozenset[str]:
        """Return the keys of the columns that show."""
        return frozenset(
            each.key for place, each in enumerate(self.rows.columns) if not self.table.isColumnHidden(place)
        )

    def ask(self, query: LedgerQuery) -> None:
        """Show what a query finds, from its beginning."""
        self.query = query
        self.set_filters(self.filters.chips(query))
        self._read(FIRST)

    def read_again(self) -> None:
        """Read again what is shown, the selection and the place kept; once what is typed in a cell is done with."""
        self._late = self.table.state() == QTableView.State.EditingState
        if not self._late:
            self._read(min(max(FIRST, self.rows.rowCount()), MOST_AGAIN))

    def _read_late(self) -> None:
        if self._late:
            self.read_again()

    def _read(self, limit: int) -> None:
        key = self.rows.key_at(self.table.currentIndex().row())
        self._totals = None
        self._first.read(self._reading(0, 0, limit), partial(self._show, self.query, key))
        asked = wanted(self.ledger, self.query, self._desk.today)
        self._summing.read(
            lambda session: read_totals(session, self.ledger, asked), partial(self._summed, self.query), wait=0
        )

    def _reading(self, unit: int, before: int, limit: int) -> Callable[[Any], Part]:
        ledger, desk = self.ledger, self._desk
        asked = wanted(ledger, self.query, desk.today)
        return lambda session: read_part(
            session, ledger, asked, today=desk.today, catalog=desk.catalog, unit=unit, before=before, limit=limit
        )

    def _show(self, query: LedgerQuery, key: Any, part: Part) -> None:
        if query != self.query:
            return
        place, same = self.table.verticalScrollBar(), key is not None
        top = place.value()
        self._unit = part.unit
        self.rows.show(part.lines, len(part.lines) + (part.unit is not None))
        if not query.search:  # else it says so itself
            words = (
                tr("ledgers", "Nothing in this period") if query.period else tr("ledgers", "Nothing in the book yet")
            )
            self.table.empty_text = "" if part.lines else words
        self.table.choose(self.rows.row_of(key) if same else -1)
        if same:
            place.setValue(top)
        self._count_up()

    def _fetch(self, offset: int, limit: int) -> Sequence[Line]:
        """Return nothing: rows come from a reader only."""
        return self.rows.rows[offset : offset + limit]  # type: ignore[return-value]  # a ledger has no groups

    def _count(self) -> int:
        return self.rows.total

    def _fetch_more(self, offset: int, limit: int, done: Callable[[Sequence[Any]], object]) -> None:
        if self._unit is None:
            done(())
        else:
            self._more.read(self._reading(self._unit, offset, limit), partial(self._add, self.rows.rows, done))

    def _add(self, to: Sequence[Any], done: Callable[[Sequence[Any]], object], part: Part) -> None:
        if to is not self.rows.rows:  # meanwhile others are shown
            return
        self._unit = part.unit
        done(part.lines)
        self._count_up()

    def _count_up(self) -> None:
        """Say how many rows there are, as far as it is known."""
        read, more = self.rows.rowCount(), self._unit is not None
        known = self._totals.count if self._totals else None
        self.rows.total = max(known or 0, read + 1) if more else read
        self._tell(read if not more else known)

    def _summed(self, query: LedgerQuery, totals: Totals) -> None:
        if query != self.query:
            return
        self._totals = totals
        self._count_up()

    def _tell(self, count: int | None) -> None:
        said = (
            tr("ledgers", "more than {count} rows", count=f"{self.rows.rowCount():,}")
            if count is None
            else tr("ledgers", "{count} rows", count=f"{count:,}")
        )
        items: list[Any] = [kit.label(said, bold=True, name="count")]
        sums = self._totals.sums if self._totals else {}
        for column in self.ledger.columns:
            if column.key in sums:
                total = f"{amount(sums[column.key])} {tr_catalog(column.unit)}"
                items += [16, kit.muted(tr_catalog(column.name)), kit.label(total)]
        self.set_foot(
            *items,
            None,
            kit.muted(
                tr("ledgers", "Numbers and contacts are masked here and in the workbook, names within texts are not")
            ),
        )

    def _edit_at(self, index: QModelIndex) -> None:
        if index.isValid() and index.column() in self.rows.by_hand:
            self._open(index)

    def _edit(self) -> None:
        """Open the cell the selection is on where it is written by hand, else the first such cell of its row.

        Where the window is too narrow for any, the column shows for it.
        """
        at = self.table.currentIndex()
        places = [place for place in (at.column(), *sorted(self.rows.by_hand)) if place in self.rows.by_hand]
        place = min(places, key=self.table.isColumnHidden, default=None)
        if at.isValid() and place is not None:
            self.table.setColumnHidden(place, False)
            self._open(self.rows.index(at.row(), place))

    def _open(self, index: QModelIndex) -> None:
        line, column = self.rows.item(index.row()), self.ledger.columns[index.column()]
        value = line.cells[column.key] if line is not None else None
        if line is not None and isinstance(value, str) and mask("text", value) != value:
            self._seen(line, column.key)
        self.table.setCurrentIndex(index)
        self.table.edit(index)

    def _write(self, line: Line, column: LedgerColumn, typed: str) -> None:
        label = message(
            "ledgers",
            "Write “{column}” in the {ledger}",
            column=message("catalog", column.name),
            ledger=message("catalog", self.ledger.name),
        )
        self._desk.act(label, write_note, self.ledger, line.subject, column, typed)

    def _seen(self, line: Line, key: str) -> None:
        title = next(column.name for column in self.ledger.columns if column.key == key)
        label = message(
            "ledgers",
            "Saw “{column}” of {name} in a ledger",
            column=message("catalog", title),
            name=line.cells.get("cust_name") or "—",
        )
        self._desk.note(label)

    def retire(self) -> None:
        """Let what is still read go unheard: another list takes the readers over."""
        for each in (self._first, self._more, self._summing):
            each.read(lambda _session: None, lambda _nothing: None, wait=0)


def key_of(line: Line) -> Any:
    return line.subject
