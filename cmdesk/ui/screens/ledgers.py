"""Ledgers (台账): each as a table on screen, all of them as a workbook."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.core.catalog import LedgerColumn, load
from cmdesk.core.figures import amount, percent, yuan
from cmdesk.core.garbage import uncollected
from cmdesk.core.masking import TEXT, Hide, mask, whole
from cmdesk.core.progress import Progress
from cmdesk.core.text import message
from cmdesk.core.translation import translator
from cmdesk.ledgers.ledger import Cells, Ledger, Span, masked_cells
from cmdesk.services.export import may_be_whole
from cmdesk.services.ledgers import ALL, export_ledgers, ledger_called, ledger_rows, ledgers
from cmdesk.ui import kit, table
from cmdesk.ui.columns import keep_columns
from cmdesk.ui.desk import Desk
from cmdesk.ui.list_detail import ListDetail
from cmdesk.ui.saving import ask_where
from cmdesk.ui.text import tr, tr_catalog
from cmdesk.ui.theme import theme
from cmdesk.ui.whole import ask_reason, export, more_ways

WIDTHS = {"int": 64, "money": 96, "percent": 84, "date": 104, "time": 72, "enum": 110, "text": 220}
WIDTH = 120
PADDING = 26  # px beside a heading
KEPT = ("seq", "cust_name", "stage", "amount_wan")  # columns that a narrow window keeps longest
NUMBERS = {"int", "decimal", "money", "percent"}
NEVER_HIDDEN = 0
KEPT_ROWS = 20_000  # as many stay in memory while another screen shows
Line = tuple[Cells, str]  # a row, and what find looks through: what stands of it on screen
TABLES = frozenset({"party", "opportunity", "visit", "profile"})


class LedgersScreen(QWidget):
    """One ledger at a time; what stands on screen is what the workbook holds, masked alike until clicked."""

    placed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._catalog = load()
        self._ledgers: dict[str, Ledger] = {ledger.key: ledger for ledger in ledgers()}
        self._shown = next(iter(self._ledgers))
        self._lines: Sequence[Line] = ()
        self._stale = True
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._list: ListDetail[Cells] | None = None
        self._export = kit.action(
            self, tr("ledgers", "Export to Excel"), self.export, icon="download", shortcut="Ctrl+E", name="export"
        )
        self._whole = kit.action(
            self, tr("ledgers", "Export whole…"), self.export_whole, icon="eye", shortcut="Ctrl+Shift+E", name="whole"
        )
        self._whole.setEnabled(may_be_whole(self._catalog))
        self._build()
        desk.changed.connect(self._on_changed)

    def crumbs(self) -> Sequence[str]:
        return [tr_catalog(self._catalog.ledgers[self._ledgers[self._shown].entry].name)]

    def show_place(self, ledger: str = "") -> None:
        """Show a ledger by its key, the one shown last without."""
        if ledger and ledger != self._shown:
            self._shown = ledger
            self._build()
        if self._stale:
            self._read()

    def _build(self) -> None:
        if self._list is not None:
            self._layout.removeWidget(self._list)
            self._list.deleteLater()
        ledger = self._ledgers[self._shown]
        columns = [column_of(each, ledger) for each in self._catalog.ledgers[ledger.entry].columns]
        self._table = table.Rows(columns)
        view = table.TableView(self._table, says=tr("ledgers", "Ledger"), name="ledger")
        view.seen.connect(self._seen)
        tabs = kit.Tabs(
            [
                kit.Tab(key, tr_catalog(self._catalog.ledgers[ledger.entry].name))
                for key, ledger in self._ledgers.items()
            ],
            self._shown,
            says=tr("ledgers", "Ledgers"),
        )
        tabs.chosen.connect(lambda key: self.show_place(ledger=key))
        self._list = ListDetail(view, tabs=tabs, find=True, inspector=False)
        keep_columns(self._list, self._desk, name=f"ledger {self._shown}")
        self._list.found.connect(self._find)
        whole_ = [more_ways(self._whole)] if self._whole.isEnabled() else []
        self._list.add_tool(*whole_, kit.action_button(self._export, kind="primary", icon="download"))
        self._layout.addWidget(self._list)
        self._stale = True
        self.placed.emit()

    def _read(self) -> None:
        self._stale = False
        self._desk.run_later(self._reading(self._ledgers[self._shown]), self._arrived)

    def _reading(self, ledger: Ledger) -> Any:
        desk, catalog = self._desk, self._catalog

        def read(_progress: Progress) -> Sequence[Line]:
            with uncollected(), desk.book.read() as session:
                rows = ledger_rows(session, ledger, Span(), today=desk.today, catalog=catalog, hide=whole)
                return [(row, said(masked_cells(ledger, row, mask))) for row in rows]

        return read

    def _arrived(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        self._find(self._list.search.text().strip() if self._list else "")

    def _find(self, typed: str) -> None:
        wanted = typed.lower()
        found = [row for row, words in self._lines if wanted in words]
        self._table.fill(found)
        if self._list is not None:
            self._list.set_foot(*self._sums(found))

    def _seen(self, row: Cells, key: str) -> None:
        columns = self._catalog.ledgers[self._ledgers[self._shown].entry].columns
        title = next(column.name for column in columns if column.key == key)
        label = message(
            "ledgers",
            "Saw “{column}” of {name} in a ledger",
            column=message("catalog", title),
            name=row.get("cust_name") or "—",
        )
        self._desk.note(label)

    def _sums(self, rows: Sequence[Cells]) -> list[Any]:
        items: list[Any] = [kit.label(tr("ledgers", "{count} rows", count=f"{len(rows):,}"), bold=True)]
        for column in self._catalog.ledgers[self._ledgers[self._shown].entry].columns:
            if column.type == "money":
                total = sum((row[column.key] for row in rows if row.get(column.key) is not None), Decimal(0))
                items += [16, kit.muted(tr_catalog(column.name)), kit.label(f"{yuan(total)} {tr_catalog(column.unit)}")]
        return [*items, None, kit.muted(tr("ledgers", "Names and numbers are masked here and in the workbook"))]

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of a long ledger: it is read again when it shows."""
        super().hideEvent(event)
        if len(self._lines) > KEPT_ROWS:
            lines, self._lines, self._stale = list(self._lines), (), True
            self._table.fill(())
            self._desk.run_later(lambda _progress: let_go(lines), lambda _nothing: None)

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & TABLES:
            self._stale = True
            if self.isVisible():
                self._read()

    def export(self) -> None:
        """Ask for a file and write every ledger to it, masked, in a job."""
        self._write(tr("ledgers", "Export to Excel"))

    def export_whole(self) -> None:
        """Ask why, then for a file, and write every ledger to it whole."""
        title = tr("ledgers", "Export whole")
        ask_reason(self, message("ledgers", "all ledgers"), lambda reason: self._write(title, reason))

    def _write(self, title: str, reason: str = "") -> None:
        day = self._desk.today.isoformat()
        name = tr("ledgers", "Ledgers {day} whole", day=day) if reason else tr("ledgers", "Ledgers {day}", day=day)
        path = ask_where(self, title, f"{name}.xlsx", tr("ledgers", "Workbooks (*.xlsx)"), ".xlsx")
        if path is None:
            return
        desk, catalog = self._desk, self._catalog
        translate = translator(desk.settings.language)

        def write(hide: Hide, progress: Progress) -> Path:
            with desk.book.read() as session:
                export_ledgers(
                    session,
                    ledger_called(ALL),
                    path,
                    span=Span(),
                    today=desk.today,
                    catalog=catalog,
                    translate=translate,
                    hide=hide,
                    progress=progress,
                )
            return path

        export(desk, path, write, what=message("ledgers", "all ledgers"), reason=reason)


def let_go(lines: list[Line]) -> None:
    """Empty lines little by little: to forget a hundred thousand at once would hold up the window, too."""
    while lines:
        del lines[-200:]


def said(masked: Cells) -> str:
    return "\n".join(str(value).lower() for value in masked.values())


def column_of(column: LedgerColumn, ledger: Ledger) -> table.Column[Cells]:
    """Return how a column of the catalog stands in a table; what the ledger masks is masked until clicked."""
    is_figure = column.type in NUMBERS
    title = tr_catalog(column.name)
    if column.unit and column.type == "money":
        title = f"{title} {tr_catalog(column.unit)}"
    return table.Column(
        key=column.key,
        title=title,
        cell=lambda row: shown(column, row.get(column.key), ledger.masked.get(column.key, TEXT)),
        width=max(WIDTHS.get(column.type, WIDTH), theme().width(title, "caption") * 100 // theme().scale + PADDING),
        priority=NEVER_HIDDEN if column.key in KEPT else priority(column),
        stretch=column.key == "cust_name",
        right=is_figure,
    )


def priority(column: LedgerColumn) -> int:
    """Return how soon a column goes when the window is narrow: what is optional or long goes first."""
    return 1 + (not column.required) * 2 + (column.type in {"text", "string"}) + (column.key == "remark") * 2


def shown(column: LedgerColumn, value: Any, kind: str = TEXT) -> table.Cell:
    """Return a ledger's value as a cell, masked as kind says; what is not known is a dash, never a zero."""
    if column.type in NUMBERS:
        return table.number(figure(column, value))
    if value is None:
        return table.text("—", tone="muted")
    if isinstance(value, date):
        return table.text(value.isoformat())
    if column.type == "enum":
        return table.text(tr_catalog(value))
    line, bold = " ".join(str(value).split()), column.key == "cust_name"
    if mask(kind, line) != line:
        return table.secret(mask(kind, line), line, bold=bold)
    return table.text(line, bold=bold, tip=str(value))


def figure(column: LedgerColumn, value: Decimal | int | None) -> str:
    if value is None:
        return "—"
    if column.type == "percent":
        return percent(Decimal(value))
    return amount(value) if isinstance(value, Decimal) else f"{value:,}"
