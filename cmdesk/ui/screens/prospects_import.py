"""The page of an import: a sheet as it was understood, every row, and what will be written once the user says so."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from cmdesk.core import figures
from cmdesk.core.catalog import Catalog
from cmdesk.core.errors import UserError
from cmdesk.core.progress import Progress
from cmdesk.core.text import message
from cmdesk.services.prospect_fields import Pair, book_values, pairs, row_values
from cmdesk.services.prospect_import import Choice, Decision, Imported, ImportLine, Standing, usual
from cmdesk.services.prospect_preview import Preview, import_preview, preview_file
from cmdesk.services.sheet_mapping import Given
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Inspector, Item, Tab, Tabs, action, action_button, column, label, muted, rule
from cmdesk.ui.list_detail import ListDetail
from cmdesk.ui.screens.prospects_import_acts import Acts
from cmdesk.ui.screens.prospects_import_head import Head
from cmdesk.ui.screens.prospects_import_row import RowPane
from cmdesk.ui.screens.prospects_import_rows import columns
from cmdesk.ui.screens.prospects_seen import seeing
from cmdesk.ui.table import Rows, TableView
from cmdesk.ui.text import reading, tr

ALL, DOUBTFUL = "all", "doubtful"
PANE = 412  # px


class ImportPage(QWidget):
    """Nothing is written before the primary button is pressed. left(): back without importing; imported(): done."""

    left = Signal()
    imported = Signal()

    def __init__(self, desk: Desk, catalog: Catalog, preview: Preview) -> None:
        super().__init__()
        self.setObjectName("import_page")
        self.desk, self._catalog, self.preview = desk, catalog, preview
        self._decisions: dict[int, Decision] = {}
        self._running = False
        self.rows: Rows[ImportLine] = Rows(columns(desk.today, self.choice_of), key=lambda line: line.row.row)
        self.table: TableView[ImportLine] = TableView(
            self.rows, says=tr("prospects", "Rows of the sheet"), lines=2, name="import_rows"
        )
        self.tabs = Tabs(self._tabs(), ALL, says=tr("prospects", "Which rows"), name="import_tabs")
        pane = Inspector(nothing=tr("prospects", "Choose a row to compare it"), name="import_pane", width=PANE)
        self.list: ListDetail[ImportLine] = ListDetail(self.table, tabs=self.tabs, inspector=pane)
        back = action(
            self, tr("prospects", "Back to the list"), self.left.emit, icon="arrow-left", shortcut="Esc", name="leave"
        )
        self._do = action(self, tr("prospects", "Import"), self.do, shortcut="Ctrl+Return", name="do_import")
        self.primary: QPushButton = action_button(self._do, kind="primary")
        self.list.add_tool(action_button(back, kind="ghost", icon="arrow-left", bare=True), self.primary)
        self.acts = Acts(self)
        self.list.add_filter_tool(*self.acts.tools())
        self._head: QWidget = QWidget()
        self._box = column(self._head, rule(), (self.list, 1), gap=0)
        self.setLayout(self._box)
        self._connect()
        self.setFocusProxy(self.table)
        self.show_preview(preview)

    def _connect(self) -> None:
        self.table.seen.connect(lambda line, _key: seeing(self.desk, "phone", lambda: line.row.name)())
        self.table.chosen.connect(self.show_row)
        self.table.asked.connect(lambda word, line: self.choose([line], Choice.SKIP) if word == "delete" else None)
        self.tabs.chosen.connect(lambda _key: self._show_rows())
        self.list.found.connect(lambda _typed: self._show_rows())
        self.desk.jobs.ended.connect(self._job_ended)

    def crumbs(self) -> Sequence[str]:
        return (tr("prospects", "Import"),)

    def leave(self) -> None:
        """Nothing is kept of a page that is left."""

    def show_preview(self, preview: Preview) -> None:
        """Show a sheet as it was understood."""
        if preview.sheet.sheet != self.preview.sheet.sheet:
            self._decisions.clear()
        self.preview = preview
        head = Head(preview)
        head.given.connect(lambda given: self._read(given, preview.sheet.sheet))
        self._box.replaceWidget(self._head, head)
        self._head.deleteLater()
        self._head = head
        self.tabs.set_tabs(self._tabs())
        self._say_problems()
        self._show_rows()
        self._renew()

    def _read(self, given: Given | None, sheet: str) -> None:
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
            on=(lambda: self._read(None, other)) if other else None,
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

    def shown(self) -> list[ImportLine]:
        """Return the rows of the tab that are looked for."""
        typed, tab = self.list.search.text().strip().lower(), self.tabs.current()

        def fits(line: ImportLine) -> bool:
            if not (tab in (ALL, line.standing) or (tab == DOUBTFUL and bool(line.problems))):
                return False
            said = f"{line.row.name} {line.row.contact} {line.row.phone} {line.row.address}"
            return not typed or typed in said.lower()

        return [line for line in self.preview.lines if fits(line)]

    def _show_rows(self) -> None:
        self.rows.fill(self.shown())
        self.table.empty_text = tr("window", "Nothing found")
        self.show_row(self.table.current())

    def show_row(self, line: ImportLine | None) -> None:
        """Show one row beside the client it is the same as."""
        self.acts.renew(line)
        if line is None:
            self.list.inspector.clear()
            return
        pane = RowPane(self.desk, line, self._decision(line), self._pairs(line))
        pane.decided.connect(lambda decision: self.decide(line, decision))
        self.list.inspector.show_widget(pane)

    def _pairs(self, line: ImportLine) -> Sequence[Pair]:
        """Return what the row says, field by field, beside the book or the earlier row, or beside nothing."""
        if line.party is not None:
            there = self.desk.ask(book_values, line.party, catalog=self._catalog)
            return pairs(there, row_values(line.row)) if there else ()
        earlier = next((each.row for each in self.preview.lines if each.row.row == line.first), None)
        return pairs(row_values(earlier) if earlier else {}, row_values(line.row))

    def _decision(self, line: ImportLine) -> Decision:
        """Return what was decided of a row; a new one has nobody to be merged with."""
        decided = self._decisions.get(line.row.row)
        lost = line.standing is Standing.NEW and decided is not None and decided.choice is Choice.MERGE
        return usual(line.standing) if decided is None or lost else decided

    def choice_of(self, line: ImportLine) -> Choice:
        """Return what becomes of a row as things stand."""
        return self._decision(line).choice

    def choose(self, lines: Sequence[ImportLine], choice: Choice) -> None:
        """Let the same become of these rows."""
        plain = Decision(choice=choice)
        for line in lines:
            before = self._decisions.get(line.row.row)
            self._decisions[line.row.row] = replace(before, choice=choice) if before and before.take else plain
        self._chosen_anew()

    def decide(self, line: ImportLine, decision: Decision) -> None:
        """Take what the user said of one row; the pane it was said in is made anew."""
        self._decisions[line.row.row] = decision
        QTimer.singleShot(0, self, self._chosen_anew)

    def _chosen_anew(self) -> None:
        self.table.refresh()
        self.show_row(self.table.current())
        self._renew()

    def _renew(self) -> None:
        """Show how many rows would be imported now."""
        lines = self.preview.lines
        chosen = [line.row for line in lines if self.choice_of(line) is Choice.ADD]
        merged = sum(self.choice_of(line) is Choice.MERGE for line in lines)
        count = f"{len(chosen):,}"
        words = (
            tr("prospects", "Import {count}, merge {merged}", count=count, merged=f"{merged:,}")
            if merged
            else tr("prospects", "Import {count} prospects", count=count)
        )
        self._do.setText(words)
        self._do.setEnabled(bool(chosen or merged) and not self._running)
        self.primary.setText(words)
        self.primary.setAccessibleName(words)
        wanted = sum((each.wanted for each in chosen if each.wanted is not None), Decimal(0))
        silent = sum(each.wanted is None for each in chosen)
        parts: list[Item] = [label(tr("prospects", "{count} prospects", count=count), bold=True, name="import_count")]
        if wanted:
            parts += [6, muted(tr("prospects", "wanted")), label(reading(figures.money(wanted)))]
        if silent:
            parts += [6, muted(tr("prospects", "{count} without an amount", count=f"{silent:,}"))]
        self.list.set_foot(*parts, None)

    def do(self) -> None:
        """Import the chosen rows in one gesture, as a job that can be stopped."""
        self._running = True
        self._do.setEnabled(False)
        count = sum(self.choice_of(line) is Choice.ADD for line in self.preview.lines)
        merged = sum(self.choice_of(line) is Choice.MERGE for line in self.preview.lines)
        file = self.preview.path.name
        words = (
            message(
                "prospects",
                "Import {count} prospects from {file}, merge {merged}",
                count=f"{count:,}",
                merged=f"{merged:,}",
                file=file,
            )
            if merged
            else message("prospects", "Import {count} prospects from {file}", count=f"{count:,}", file=file)
        )
        self.desk.act_later(
            words,
            import_preview,
            self.preview,
            today=self.desk.today,
            catalog=self._catalog,
            decisions=dict(self._decisions),
            done=self._done,
        )

    def _job_ended(self) -> None:
        self._running = False
        self._renew()

    def _done(self, imported: Imported) -> None:
        if imported.moved:
            count = f"{imported.moved:,}"
            self.desk.say(
                tr(
                    "prospects",
                    "The book has changed meanwhile: {count} rows that are in it now were left out",
                    count=count,
                )
            )
        self.imported.emit()
