"""The statements of a customer: periods side by side, typed or pasted from a sheet, with what they say beside them."""

from collections.abc import Mapping
from decimal import Decimal
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from cmdesk.analysis.figures import Figures
from cmdesk.core.progress import Progress
from cmdesk.core.text import Message, message
from cmdesk.intake.statement_paste import pasted
from cmdesk.services.statement_adjustments import Adjustment, of_statement
from cmdesk.services.statement_assessment import Assessment, assess
from cmdesk.services.statements import (
    FORMS,
    Form,
    Scope,
    StatementForm,
    StatementLine,
    add_statement,
    industry_of,
    next_end,
    paste_block,
    periods,
    read_statements,
    set_figures,
)
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.screens.customers.statements_adjusting import ask_adjustment, summed
from cmdesk.ui.screens.customers.statements_export import export_statements
from cmdesk.ui.screens.customers.statements_grid import StatementGrid
from cmdesk.ui.screens.customers.statements_model import GridColumn, GridModel, wan_unit
from cmdesk.ui.screens.customers.statements_paste import by_names, by_place, told
from cmdesk.ui.screens.customers.statements_side import StatementSide
from cmdesk.ui.screens.customers.statements_views import StatementViews, view_options
from cmdesk.ui.text import reading, tr, tr_catalog

SOON = 250  # ms after a figure until the analysis is asked


class StatementsTab(QWidget):
    """A grid of periods; the one under the cursor and the analysis stand at the right.

    import_wanted(): a file of statements is to be read.
    """

    import_wanted = Signal()

    def __init__(self, desk: Desk, party_id: UUID) -> None:
        super().__init__()
        self.setObjectName("statements")
        self.desk, self.party_id = desk, party_id
        self.lines: list[StatementLine] = []
        self.entries: dict[UUID, list[Adjustment]] = {}
        self.found: Assessment | None = None
        self.industry = ""
        self.model = GridModel(desk.catalog)
        self.grid = StatementGrid(self.model)
        self.side = StatementSide(desk, party_id)
        self.form = kit.Segmented(
            [
                kit.Option("single", tr("statements", "Single")),
                kit.Option("consolidated", tr("statements", "Consolidated")),
                kit.Option("micro", tr("statements", "Self-made")),
            ],
            "single",
            says=tr("statements", "Form"),
            name="statement_form",
        )
        self.unit = kit.Segmented(
            [kit.Option("yuan", tr("statements", "Yuan")), kit.Option("wan", tr("statements", "10,000 yuan"))],
            "yuan",
            says=tr("statements", "Unit"),
            name="statement_unit",
        )
        self.view = kit.Segmented(view_options(), "amounts", says=tr("statements", "View"), name="statement_view")
        self.views = StatementViews(desk.catalog)
        self.problems = kit.MessageBar(closable=True)
        self._add = kit.action(
            self, tr("statements", "Add a period"), self.add_period, icon="plus", shortcut="Alt+N", name="add_period"
        )
        self._read = kit.action(
            self,
            tr("statements", "Read a file…"),
            self.import_wanted.emit,
            icon="upload",
            shortcut="Ctrl+U",
            name="read_statements",
        )
        self._adjust = kit.action(
            self, tr("statements", "Adjust…"), self.adjust, icon="pen-line", shortcut="F7", name="adjust"
        )
        self._export = kit.action(
            self, tr("statements", "Export to Excel…"), self.export, icon="download", shortcut="Ctrl+Shift+E",
            name="export_statements",
        )  # fmt: skip
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self._assess)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self._nothing())
        self._stack.addWidget(self.views)
        head = kit.row(
            self.form,
            self.unit,
            None,
            kit.action_button(self._read, icon="upload"),
            kit.action_button(self._add, kind="primary", icon="plus"),
            gap=8,
        )
        below = kit.row(
            self.view,
            None,
            kit.action_button(self._adjust, kind="ghost", icon="pen-line"),
            kit.action_button(self._export, kind="ghost", icon="download"),
            gap=8,
        )
        left = kit.column(head, below, self.problems, (self._stack, 1), gap=8, margins=(12, 10, 12, 10))
        self.setLayout(kit.row((kit.holding(left), 1), self.side, gap=0))
        self.form.chosen.connect(lambda _key: self.refresh())
        self.unit.chosen.connect(self._set_unit)
        self.view.chosen.connect(lambda _key: self._show_view())
        self.grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.model.typed.connect(self._typed, Qt.ConnectionType.QueuedConnection)  # the editor is still open
        self.model.refused.connect(self._refuse)
        self.grid.pasted.connect(self.paste)
        self.grid.customContextMenuRequested.connect(self._menu)
        self.grid.selectionModel().currentChanged.connect(lambda *_: self._show_side())
        self.refresh()

    def _nothing(self) -> QWidget:
        empty = kit.empty_state(
            tr("statements", "No statements yet"),
            tr(
                "statements",
                "Let a file go here (Excel, csv, PDF), paste rows with their names (Ctrl+V), or add a period and type.",
            ),
            primary=kit.button(
                tr("statements", "Read a file…"),
                self.import_wanted.emit,
                kind="primary",
                icon="upload",
                name="empty_read",
            ),
            link=kit.button(tr("statements", "Add a period"), self.add_period, icon="plus", name="empty_add"),
        )
        kit.action(
            empty, tr("statements", "Paste"), lambda: self.paste(QGuiApplication.clipboard().text()), shortcut="Ctrl+V"
        )
        return empty

    @property
    def chosen_form(self) -> Form:
        return "micro" if self.form.current() == "micro" else "small"

    @property
    def chosen_scope(self) -> Scope:
        return "consolidated" if self.form.current() == "consolidated" else "single"

    @property
    def shown(self) -> list[StatementLine]:
        """The periods of the form and scope that show, oldest first."""
        chosen = (self.chosen_form, self.chosen_scope)
        return [line for line in self.lines if (line.form, line.scope) == chosen]

    def refresh(self) -> None:
        """Read again; the cursor stays where it was."""
        at = self.grid.currentIndex()
        row, column = (at.row(), at.column()) if at.isValid() else (1, -1)
        self.industry = self.desk.ask(industry_of, self.party_id)
        self.lines = self.desk.ask(read_statements, self.party_id)
        shown = self.shown
        self.entries = {line.id: self.desk.ask(of_statement, line.id) for line in shown}
        self.model.show_lines(self.chosen_form, shown, {id_: summed(entries) for id_, entries in self.entries.items()})
        self._show_view()
        self._adjust.setEnabled(bool(shown))
        self._export.setEnabled(bool(self.lines))
        if shown:
            last = self.model.columnCount() - 1
            place = self.model.index(
                row if 0 < row < self.model.rowCount() else 1, min(column, last) if column > 0 else last
            )
            self.grid.setCurrentIndex(place)
        self._show_side()
        self._soon.start()

    def current(self) -> GridColumn | None:
        """Return the column of figures under the cursor."""
        column = self.grid.currentIndex().column()
        return self.model.columns[column - 1] if 0 < column <= len(self.model.columns) else None

    def _set_unit(self, key: str) -> None:
        self.model.set_unit(wan_unit(key))
        self._show_view()
        self._show_side()

    def _show_view(self) -> None:
        """Show the grid, or what is worked out of it."""
        view, shown = self.view.current(), self.shown
        if not shown or view == "amounts":
            self._stack.setCurrentIndex(0 if shown else 1)
            return
        catalog = self.desk.catalog
        self.views.show_view(view, Figures(catalog.analysis, periods(shown, catalog)), self.model.unit)
        self._stack.setCurrentIndex(2)

    def export(self) -> None:
        """Write the statements to a workbook whose formulas follow every change."""
        export_statements(self, self.desk, self.party_id)

    def _show_side(self) -> None:
        at = self.current() or (self.model.columns[-1] if self.model.columns else None)
        if at is None:
            self.side.show_period(None, self.found)
        else:
            self.side.show_period(at.line, self.found, self.entries.get(at.line.id, ()), self.model.unit)

    def adjust(self) -> None:
        """Ask what the line under the cursor is adjusted by; in the column of adjustments its only entry is changed."""
        index, at = self.grid.currentIndex(), self.current()
        code = self.model.rows[index.row()].code if index.isValid() else ""
        if at is None or not code:
            return
        line = self.desk.catalog.analysis.lines[code]
        if line.formula:
            words = tr("statements", "“{row}” follows from its rows: adjust one of them.", row=tr_catalog(line.name))
            self.problems.say(words, "warn")
            return
        own = [each for each in self.entries[at.line.id] if each.line == code]
        entry = own[0] if at.side == "adjustment" and len(own) == 1 else None
        under = QWidget(self.grid.viewport())
        under.setGeometry(self.grid.visualRect(index))
        popup = ask_adjustment(self.desk, under, self.party_id, at.line, code, self.model.unit, entry)
        popup.destroyed.connect(under.deleteLater)

    def _assess(self) -> None:
        """Have the analysis worked out on the job thread, then show it."""
        every, catalog, industry = self.lines, self.desk.catalog, self.industry
        lines = [line for line in every if line.scope == self.chosen_scope]

        def work(_progress: Progress) -> tuple[list[StatementLine], Assessment]:
            return every, assess(lines, catalog, industry)

        self.desk.run_later(work, self._assessed)

    def _assessed(self, told: tuple[list[StatementLine], Assessment]) -> None:
        lines, found = told
        if lines is self.lines:
            self.found = found
            self.model.show_assessment(found)
            self._show_side()

    def add_period(self) -> None:
        """Add the next period."""
        end = next_end(self.shown, self.desk.today)
        months = 1 if self.chosen_form == "micro" else end.month
        self.desk.act(
            message("statements", "Add the period {day}", day=end),
            add_statement,
            self.party_id,
            self.chosen_form,
            StatementForm(end=end, months=months, scope=self.chosen_scope),
            today=self.desk.today,
            catalog=self.desk.catalog,
        )

    def _typed(self, column: GridColumn, figures: Mapping[str, Decimal | None]) -> None:
        self.desk.act_quietly(
            message("statements", "Enter {count} figures", count=len(figures)),
            set_figures,
            column.line.id,
            figures,
            side="before" if column.side == "before" else "amount",
            catalog=self.desk.catalog,
        )

    def _refuse(self, wrong: Message) -> None:
        self.problems.say(reading(wrong), "warn")

    def _menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(self._adjust)
        menu.addSeparator()
        menu.addAction(tr("statements", "Copy"), self.grid.copy)
        menu.addAction(tr("statements", "Paste"), lambda: self.paste(QGuiApplication.clipboard().text()))
        menu.addAction(tr("statements", "Clear"), self.grid.clear_chosen)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.grid.viewport().mapToGlobal(place))

    def paste(self, text: str) -> None:
        """Put in a block copied from a sheet: by the names of its rows, else from the cursor on."""
        unit = "万元" if self.unit.current() == "wan" else "元"
        found = pasted(text, self.desk.catalog.analysis, FORMS[self.chosen_form], unit=unit)
        if found.columns:
            placing = by_names(found, self.shown, self.current(), today=self.desk.today)
        else:
            index = self.grid.currentIndex()
            at = (max(index.row(), 0), max(index.column() - 1, 0))
            placing = by_place(found, self.model.rows, self.model.columns, at)
        words = told(found, placing)
        if words:
            self.problems.say(words, "warn")
        else:
            self.problems.clear()
        if placing.count:
            self.desk.act(
                message("statements", "Paste {count} figures", count=placing.count),
                paste_block,
                self.party_id,
                self.chosen_form,
                self.chosen_scope,
                placing.placed,
                placing.fresh,
                today=self.desk.today,
                catalog=self.desk.catalog,
            )
