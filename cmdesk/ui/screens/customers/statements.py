"""The statements of a customer: periods side by side, typed or pasted from a sheet, with what they say beside them."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from cmdesk.core.progress import Progress
from cmdesk.core.text import Message, message
from cmdesk.intake.statement_paste import pasted
from cmdesk.services.statement_assessment import Assessment, assess
from cmdesk.services.statements import (
    FORMS,
    Form,
    Scope,
    StatementForm,
    StatementLine,
    add_statement,
    industry_of,
    paste_block,
    read_statements,
    set_figures,
)
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.screens.customers.statements_grid import GridColumn, GridModel, StatementGrid, wan_unit
from cmdesk.ui.screens.customers.statements_paste import by_names, by_place, told
from cmdesk.ui.screens.customers.statements_side import StatementSide
from cmdesk.ui.text import reading, tr

SOON = 250  # ms after a figure until the analysis is asked
WIDTH = 380
DECEMBER, LAST = 12, 31


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
        self.found: Assessment | None = None
        self.industry = ""
        self.model = GridModel(desk.catalog)
        self.grid = StatementGrid(self.model)
        self.side = StatementSide(width=WIDTH, name="statement_side")
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
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self._assess)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self._nothing())
        head = kit.row(
            self.form,
            self.unit,
            None,
            kit.action_button(self._read, icon="upload"),
            kit.action_button(self._add, kind="primary", icon="plus"),
            gap=8,
        )
        left = kit.column(head, self.problems, (self._stack, 1), gap=8, margins=(12, 10, 12, 10))
        self.setLayout(kit.row((kit.holding(left), 1), self.side, gap=0))
        self.form.chosen.connect(lambda _key: self.refresh())
        self.unit.chosen.connect(lambda key: self.model.set_unit(wan_unit(key)))
        self.model.typed.connect(self._typed, Qt.ConnectionType.QueuedConnection)  # the editor is still open
        self.model.refused.connect(self._refuse)
        self.grid.pasted.connect(self.paste)
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
        self.model.show_lines(self.chosen_form, shown)
        self._stack.setCurrentIndex(0 if shown else 1)
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

    def _show_side(self) -> None:
        at = self.current() or (self.model.columns[-1] if self.model.columns else None)
        self.side.show_period(self.desk, at.line if at else None, self.found)

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
        """Add the next period: the year after the last, or the last year that is over."""
        shown = self.shown
        last_year = date(self.desk.today.year - 1, DECEMBER, LAST)
        end = last_year
        if shown:
            earliest, latest = shown[0].end, shown[-1].end
            after = date(latest.year + 1, DECEMBER, LAST)
            end = after if after <= self.desk.today else date(earliest.year - 1, DECEMBER, LAST)
        months = 1 if self.chosen_form == "micro" else DECEMBER
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
            side=column.side,
            catalog=self.desk.catalog,
        )

    def _refuse(self, wrong: Message) -> None:
        self.problems.say(reading(wrong), "warn")

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
