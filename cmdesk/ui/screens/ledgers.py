"""Ledgers (台账): each as a list on screen and on paper, all of them as a workbook."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from cmdesk.core.catalog import LedgerEntry
from cmdesk.core.masking import Hide
from cmdesk.core.progress import Progress
from cmdesk.core.text import message
from cmdesk.core.translation import translator
from cmdesk.services.export import may_be_whole
from cmdesk.services.ledger_papers import print_ledger
from cmdesk.services.ledger_query import LedgerQuery, cleared, span_of, wanted
from cmdesk.services.ledgers import export_ledgers, ledgers
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.print_page import PrintPage
from cmdesk.ui.saving import ask_where
from cmdesk.ui.screens.ledgers_list import LedgerList
from cmdesk.ui.text import tr, tr_catalog
from cmdesk.ui.whole import ask_reason, export, more_ways


class LedgersScreen(QWidget):
    """One ledger at a time; what stands on screen is what the workbook holds, masked alike until clicked."""

    placed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._catalog = desk, desk.catalog
        self._ledgers: dict[str, LedgerEntry] = {ledger.called: ledger for ledger in ledgers(desk.catalog)}
        self._stale = True
        self._readers = (desk.reader(), desk.reader(), desk.reader())
        self._page: PrintPage | None = None
        self._export = kit.action(
            self, tr("ledgers", "Export to Excel"), self.export, icon="download", shortcut="Ctrl+E", name="export"
        )
        self._whole = kit.action(
            self, tr("ledgers", "Export whole…"), self.export_whole, icon="eye", shortcut="Ctrl+Shift+E", name="whole"
        )
        self._print = kit.action(
            self, tr("ledgers", "Print"), self.print_, icon="printer", shortcut="Ctrl+P", name="print"
        )
        self._whole.setEnabled(may_be_whole(self._catalog))
        self._layout = QStackedLayout(self)
        self._list = self._made(next(iter(self._ledgers)), LedgerQuery())
        desk.changed.connect(self._on_changed)

    def crumbs(self) -> Sequence[str]:
        return [tr_catalog(self._list.ledger.name), *(self._page.crumbs() if self._page else ())]

    def prepare(self) -> None:
        """Read the first rows, so that they are there when the screen opens."""
        self.show_place()

    def show_place(self, ledger: str = "") -> None:
        """Show a ledger by its key, the one shown last without."""
        if ledger in self._ledgers and ledger != self._list.ledger.called:
            self._leave_print()
            before = self._list
            before.retire()
            self._list = self._made(ledger, cleared(before.query))
            self._layout.removeWidget(before)
            before.deleteLater()
            self._stale = True
            self.placed.emit()
        if self._stale:
            self._stale = False
            self._list.ask(self._list.query)

    def _made(self, key: str, query: LedgerQuery) -> LedgerList:
        """Return the list of a ledger, put in place; it reads nothing yet."""
        tabs = kit.Tabs(
            [kit.Tab(each.called, tr_catalog(each.name)) for each in self._ledgers.values()],
            key,
            says=tr("ledgers", "Ledgers"),
        )
        tabs.chosen.connect(lambda chosen: self.show_place(ledger=chosen))
        made = LedgerList(self._desk, self._ledgers[key], query, tabs, self._readers)
        made.add_filter_tool(kit.action_button(self._print, kind="ghost", icon="printer", bare=True))
        whole = [more_ways(self._whole)] if self._whole.isEnabled() else []
        made.add_tool(*whole, kit.action_button(self._export, kind="primary", icon="download"))
        self._layout.addWidget(made)
        self._layout.setCurrentWidget(made)
        return made

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.show_place()

    def _on_changed(self, tables: frozenset[str]) -> None:
        if not tables & self._list.tables():
            return
        if self.isVisible():
            self._list.read_again()
        else:
            self._stale = True

    def print_(self) -> None:
        """Show the pages that print the rows one sees, with the columns one sees."""
        desk, ledger, shown = self._desk, self._list.ledger, self._list.shown()
        asked, language = wanted(ledger, self._list.query, desk.today), desk.settings.language

        def make(hide: Hide, progress: Progress) -> bytes:
            with desk.book.read() as session:
                return print_ledger(
                    session,
                    ledger,
                    asked,
                    shown=shown,
                    today=desk.today,
                    catalog=desk.catalog,
                    translate=translator(language),
                    language=language,
                    hide=hide,
                    progress=progress,
                )

        name = tr_catalog(ledger.name)
        file = f"{name} {desk.today.isoformat()}"
        self._page = PrintPage(desk, name, file, message("catalog", ledger.name), make)
        self._page.left.connect(self._leave_print)
        self._layout.addWidget(self._page)
        self._layout.setCurrentWidget(self._page)
        self._page.setFocus()
        self.placed.emit()

    def _leave_print(self) -> None:
        if self._page is None:
            return
        page, self._page = self._page, None
        self._layout.setCurrentWidget(self._list)
        self._layout.removeWidget(page)
        page.deleteLater()
        self._list.table.setFocus()
        self.placed.emit()

    def export(self) -> None:
        """Ask for a file and write every ledger to it for the period shown, masked, in a job."""
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
        desk, chosen = self._desk, list(self._ledgers.values())
        translate, days = translator(desk.settings.language), span_of(self._list.query, desk.today)

        def write(hide: Hide, progress: Progress) -> Path:
            with desk.book.read() as session:
                export_ledgers(
                    session,
                    chosen,
                    path,
                    span=days,
                    today=desk.today,
                    catalog=desk.catalog,
                    translate=translate,
                    hide=hide,
                    progress=progress,
                )
            return path

        export(desk, path, write, what=message("ledgers", "all ledgers"), reason=reason)
