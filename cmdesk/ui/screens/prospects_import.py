"""The page of an import: a sheet as it was understood, every row, and what will be written once the user says so."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from cmdesk.core import figures
from cmdesk.core.catalog import Catalog
from cmdesk.core.errors import UserError
from cmdesk.core.masking import mask_text
from cmdesk.core.progress import Progress
from cmdesk.core.text import message
from cmdesk.services.prospect_import import ImportLine, Standing, import_prospects
from cmdesk.services.prospect_preview import Given, Preview, SheetColumn, field_names, preview_file, taken_for
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import (
    Elided,
    Flow,
    Item,
    Tab,
    Tabs,
    action,
    action_button,
    button,
    check_field,
    column,
    frame,
    label,
    muted,
    picture,
    row,
    rule,
)
from cmdesk.ui.list_detail import ListDetail
from cmdesk.ui.screens.prospects_import_rows import columns
from cmdesk.ui.screens.prospects_seen import seeing
from cmdesk.ui.table import Rows, TableView
from cmdesk.ui.text import reading, tr

ALL, DOUBTFUL = "all", "doubtful"


class ImportPage(QWidget):
    """Nothing is written before the primary button is pressed. left(): back without importing; imported(): done."""

    left = Signal()
    imported = Signal()

    def __init__(self, desk: Desk, catalog: Catalog, preview: Preview) -> None:
        super().__init__()
        self.setObjectName("import_page")
        self.desk, self._catalog, self.preview = desk, catalog, preview
        self._also: set[Standing] = set()
        self._running = False
        self.rows: Rows[ImportLine] = Rows(columns(desk.today, self._is_chosen), key=lambda line: line.row.row)
        self.table: TableView[ImportLine] = TableView(
            self.rows, says=tr("prospects", "Rows of the sheet"), lines=2, name="import_rows"
        )
        self.tabs = Tabs(self._tabs(), ALL, says=tr("prospects", "Which rows"), name="import_tabs")
        self.list: ListDetail[ImportLine] = ListDetail(self.table, tabs=self.tabs, inspector=False)
        back = action(
            self, tr("prospects", "Back to the list"), self.left.emit, icon="arrow-left", shortcut="Esc", name="leave"
        )
        self._do = action(self, tr("prospects", "Import"), self.do, shortcut="Ctrl+Return", name="do_import")
        self.primary: QPushButton = action_button(self._do, kind="primary")
        self.list.add_tool(action_button(back, kind="ghost"), self.primary)
        self._head = QWidget()
        self._box = column(self._head, rule(), (self.list, 1), gap=0)
        self.setLayout(self._box)
        self.table.seen.connect(lambda line, _key: seeing(desk, "phone", lambda: line.row.name)())
        self.tabs.chosen.connect(lambda _key: self._show_rows())
        self.list.found.connect(lambda _typed: self._show_rows())
        desk.jobs.ended.connect(self._job_ended)
        self.setFocusProxy(self.table)
        self.show_preview(preview)

    def crumbs(self) -> Sequence[str]:
        return (tr("prospects", "Import"),)

    def leave(self) -> None:
        """Nothing is kept of a page that is left."""

    def show_preview(self, preview: Preview) -> None:
        """Show a sheet as it was understood."""
        self.preview = preview
        self._also &= {standing for standing, count in preview.counts.items() if count}
        head = self._make_head()
        self._box.replaceWidget(self._head, head)
        self._head.deleteLater()
        self._head = head
        self.tabs.set_tabs(self._tabs())
        self._say_problems()
        self._show_rows()
        self._renew()

    def _make_head(self) -> QWidget:
        sheet = self.preview.sheet
        parts = [tr("prospects", "sheet “{sheet}”", sheet=sheet.sheet)]
        if sheet.header_row is None:
            parts.append(tr("prospects", "no row of headings"))
        else:
            parts.append(tr("prospects", "headings in row {row}", row=sheet.header_row))
        parts.append(tr("prospects", "{count} rows", count=f"{len(self.preview.lines):,}"))
        if sheet.skipped:
            parts.append(tr("prospects", "{count} others that are no clients", count=len(sheet.skipped)))
        file = label(mask_text(self.preview.path.name), bold=True, name="import_file")
        line = row(picture("file-spreadsheet"), file, (Elided("　".join(parts), "caption", "muted"), 1))
        chips = Flow(*(self._column(each) for each in self.preview.columns))
        told = muted(tr("prospects", "Columns were understood so; click one to set it right:"))
        return frame("plain", column(line, told, chips, gap=8, margins=(16, 12, 16, 10)), name="import_head")

    def _column(self, found: SheetColumn) -> QPushButton:
        names = field_names()
        taken = reading(names[found.field]) if found.field else tr("prospects", "into the note")
        push = button(f"{found.heading} → {taken}", small=True, name=f"column_{found.column}")
        push.setProperty("kind", "secondary" if found.field else "ghost")
        push.clicked.connect(lambda _on=False: self.offer_fields(found, push))
        return push

    def offer_fields(self, found: SheetColumn, push: QPushButton) -> None:
        """Offer what else a column may be."""
        menu = QMenu(self)
        menu.setObjectName("fields")
        for key, name in {**field_names(), "": None}.items():
            act = menu.addAction(tr("prospects", "into the note") if name is None else reading(name))
            act.setObjectName(key or "note")
            act.setCheckable(True)
            act.setChecked(key == found.field)
            act.triggered.connect(lambda _on=False, key=key: self._take(found, key))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(push.mapToGlobal(QPoint(0, push.height() + 2)))

    def _take(self, found: SheetColumn, field: str) -> None:
        if field != found.field:
            self._read(taken_for(self.preview, found.column, field), self.preview.sheet.sheet)

    def _read(self, given: Given, sheet: str) -> None:
        """Read the file again, the user's word on columns and sheet taken as it is."""
        book, path, today = self.desk.book, self.preview.path, self.desk.today

        def work(progress: Progress) -> Preview:
            return preview_file(book, path, today=today, progress=progress, given=given, sheet=sheet)

        words = tr("prospects", "Reading {file}", file=path.name)
        self.desk.run_later(work, self.show_preview, words=words, failed=self._refuse)

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.list.message.say(reading(error.message), "bad")
        else:
            self.desk.report(error)

    def _say_problems(self) -> None:
        """Say what is doubtful of the whole sheet; another list in the file can be read instead."""
        self.list.message.clear()
        problems = self.preview.problems
        if not problems:
            return
        other = next((problem.sheet for problem in problems if problem.sheet), "")
        self.list.message.say(
            "\n".join(reading(problem.message) for problem in problems),
            "warn",
            action=tr("prospects", "Read “{sheet}” instead", sheet=other) if other else "",
            on=(lambda: self._read({}, other)) if other else None,
        )

    def _tabs(self) -> list[Tab]:
        counts, lines = self.preview.counts, self.preview.lines
        return [
            Tab(ALL, tr("prospects", "All rows"), f"{len(lines):,}"),
            Tab(Standing.NEW, tr("prospects", "New"), f"{counts[Standing.NEW]:,}"),
            Tab(Standing.REPEATED, tr("prospects", "Repeated"), f"{counts[Standing.REPEATED]:,}"),
            Tab(Standing.KNOWN, tr("prospects", "In the book"), f"{counts[Standing.KNOWN]:,}"),
            Tab(DOUBTFUL, tr("prospects", "To check"), f"{sum(bool(line.problems) for line in lines):,}"),
        ]

    def _show_rows(self) -> None:
        typed, tab = self.list.search.text().strip().lower(), self.tabs.current()

        def fits(line: ImportLine) -> bool:
            said = f"{line.row.name} {line.row.contact} {line.row.phone} {line.row.address}".lower()
            return (tab in (ALL, line.standing) or (tab == DOUBTFUL and bool(line.problems))) and typed in said

        self.rows.fill([line for line in self.preview.lines if fits(line)])
        self.table.empty_text = tr("window", "Nothing found")

    def _is_chosen(self, line: ImportLine) -> bool:
        return line.standing is Standing.NEW or line.standing in self._also

    def _renew(self) -> None:
        """Show how many rows would be imported now."""
        chosen = [line.row for line in self.preview.lines if self._is_chosen(line)]
        words = tr("prospects", "Import {count} prospects", count=f"{len(chosen):,}")
        self._do.setText(words)
        self._do.setEnabled(bool(chosen) and not self._running)
        self.primary.setText(words)
        self.primary.setAccessibleName(words)
        wanted = sum((each.wanted for each in chosen if each.wanted is not None), Decimal(0))
        silent = sum(each.wanted is None for each in chosen)
        parts: list[Item] = [
            label(tr("prospects", "{count} prospects", count=f"{len(chosen):,}"), bold=True),
        ]
        if wanted:
            parts += [6, muted(tr("prospects", "wanted")), label(reading(figures.money(wanted)))]
        if silent:
            parts += [6, muted(tr("prospects", "{count} without an amount", count=f"{silent:,}"))]
        self.list.set_foot(*parts, None, *self._choices())

    def _choices(self) -> list[Item]:
        """Return a tick for each kind of row that is left out unless the user wants it."""
        counts, ticks = self.preview.counts, list[Item]()
        for standing, words in (
            (Standing.REPEATED, tr("prospects", "Also the {count} repeated", count=counts[Standing.REPEATED])),
            (Standing.KNOWN, tr("prospects", "Also the {count} in the book", count=counts[Standing.KNOWN])),
        ):
            if counts[standing]:
                tick = check_field(words, name=f"also_{standing}")
                tick.set_value(standing in self._also)
                tick.edited.connect(lambda standing=standing: self._turn(standing))
                ticks.append(tick)
        return ticks

    def _turn(self, standing: Standing) -> None:
        self._also ^= {standing}
        QTimer.singleShot(0, self, self._chosen_anew)  # the tick itself is made anew

    def _chosen_anew(self) -> None:
        self.table.refresh()
        self._renew()

    def do(self) -> None:
        """Import the chosen rows in one gesture, as a job that can be stopped."""
        self._running = True
        self._do.setEnabled(False)
        standings = {Standing.NEW, *self._also}
        count = sum(line.standing in standings for line in self.preview.lines)
        self.desk.act_later(
            message(
                "prospects", "Import {count} prospects from {file}", count=f"{count:,}", file=self.preview.path.name
            ),
            import_prospects,
            self.preview.lines,
            today=self.desk.today,
            catalog=self._catalog,
            standings=standings,
            done=self._done,
        )

    def _job_ended(self) -> None:
        self._running = False
        self._renew()

    def _done(self, _count: int) -> None:
        self.imported.emit()
