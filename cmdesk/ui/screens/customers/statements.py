"""The statements of a customer: periods side by side, typed or pasted from a sheet, with what they say beside them."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from cmdesk.core.progress import Progress
from cmdesk.core.text import QT_TRANSLATE_NOOP, message
from cmdesk.intake.statement_paste import Pasted, pasted
from cmdesk.services.statement_assessment import Assessment, assess
from cmdesk.services.statements import (
    FORMS,
    Form,
    Side,
    StatementForm,
    StatementLine,
    add_statement,
    industry_of,
    paste_figures,
    read_statements,
    set_figures,
)
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.screens.customers.statements_grid import GridColumn, GridModel, StatementGrid, wan_unit
from cmdesk.ui.screens.customers.statements_side import StatementSide
from cmdesk.ui.screens.customers.tab import CustomerTab
from cmdesk.ui.text import reading, tr

SOON = 250  # ms after a figure until the analysis is asked
WIDTH = 380
LONGEST = 40  # characters of a text that is told
YEAR = re.compile(r"(20[0-9]{2}|19[0-9]{2})")
DECEMBER, LAST = 12, 31


class StatementsTab(QWidget):
    """A grid of periods; the one under the cursor and the analysis stand at the right."""

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
                kit.Option("small", tr("statements", "Three statements")),
                kit.Option("micro", tr("statements", "Self-made")),
            ],
            "small",
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
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self._assess)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self._nothing())
        head = kit.row(self.form, self.unit, None, kit.action_button(self._add, kind="primary", icon="plus"), gap=8)
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
        return kit.empty_state(
            tr("statements", "No statements yet"),
            tr("statements", "Add a period, then type the figures or paste them from a sheet (Ctrl+V)."),
            primary=kit.button(
                tr("statements", "Add a period"), self.add_period, kind="primary", icon="plus", name="empty_add"
            ),
        )

    @property
    def chosen_form(self) -> Form:
        return "micro" if self.form.current() == "micro" else "small"

    def refresh(self) -> None:
        """Read again; the cursor stays where it was."""
        at = self.grid.currentIndex()
        row, column = (at.row(), at.column()) if at.isValid() else (1, -1)
        self.industry = self.desk.ask(industry_of, self.party_id)
        self.lines = self.desk.ask(read_statements, self.party_id)
        shown = [line for line in self.lines if line.form == self.chosen_form]
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
        lines, catalog, industry = self.lines, self.desk.catalog, self.industry

        def work(_progress: Progress) -> tuple[list[StatementLine], Assessment]:
            return lines, assess(lines, catalog, industry)

        self.desk.run_later(work, self._assessed)

    def _assessed(self, told: tuple[list[StatementLine], Assessment]) -> None:
        lines, found = told
        if lines is self.lines:
            self.found = found
            self.model.show_worked_out(found.worked_out)
            self._show_side()

    def add_period(self) -> None:
        """Add the next period: the year after the last, or the last year that is over."""
        shown = [line for line in self.lines if line.form == self.chosen_form]
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
            StatementForm(end=end, months=months),
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

    def _refuse(self, text: str) -> None:
        words = tr("statements", "“{text}” is no figure: nothing was changed.", text=text[:LONGEST])
        self.problems.say(words, "warn")

    def paste(self, text: str) -> None:
        """Put in a block copied from a sheet: by the names of its rows, else from the cursor on."""
        unit = "万元" if self.unit.current() == "wan" else "元"
        found = pasted(text, self.desk.catalog.analysis, FORMS[self.chosen_form], unit=unit)
        placed = self._placed(found) if found.columns else self._placed_bare(found)
        placed = {place: figures for place, figures in placed.items() if figures}
        count = sum(map(len, placed.values()))
        held = sum(len(column.figures) for column in found.columns)
        held += sum(value is not None for row in found.bare for value in row)
        self._tell(found, count, held - count)
        if placed:
            label = message("statements", "Paste {count} figures", count=count)
            self.desk.act(label, paste_figures, placed, catalog=self.desk.catalog)

    def _tell(self, found: Pasted, count: int, homeless: int) -> None:
        """Say what of a paste could not be taken; homeless: figures of a period or column that is not there."""
        if not found.problems and count and not homeless:
            self.problems.clear()
            return
        if homeless and not found.problems:
            titles = "、".join(column.title for column in found.columns if column.title)
            words = tr(
                "statements",
                "{count} figures have no period here ({titles}): add their periods first, then paste again.",
                count=homeless,
                titles=titles or tr("statements", "columns without a heading"),
            )
            self.problems.say(words, "warn")
            return
        first = found.problems[0] if found.problems else None
        words = tr("statements", "Nothing of this can be put in: copy rows with their names, or bare figures.")
        if first is not None:
            words = tr(
                "statements",
                "{count} cells were left out, the first in row {row}, column {column}: {why}",
                count=len(found.problems),
                row=first.row,
                column=first.column,
                why=reading(first.message),
            )
        self.problems.say(words, "warn")

    def _placed(self, found: Pasted) -> dict[tuple[UUID, Side], Mapping[str, Decimal]]:
        """Return where each column of a block belongs: its year's period, else from the cursor's column on."""
        shown = [line for line in self.lines if line.form == self.chosen_form]
        at = self.current()
        if not shown or at is None:
            return {}
        by_year = {line.end.year: line for line in shown}
        here = following = next(place for place, line in enumerate(shown) if line.id == at.line.id)
        placed: dict[tuple[UUID, Side], Mapping[str, Decimal]] = {}
        for column in found.columns:
            year = YEAR.search(column.title)
            if column.kind == "before" and not year:
                target = at.line if here == 0 else shown[here - 1]
                side: Side = "before" if here == 0 else "amount"
                if here and target.figures:
                    continue  # the period before has its own figures
                placed[target.id, side] = column.figures
            elif year and (own := by_year.get(int(year[1]))):
                placed[own.id, "amount"] = column.figures
            elif following < len(shown) and not year:
                placed[shown[following].id, at.side if following == here else "amount"] = column.figures
                following += 1
        return placed

    def _placed_bare(self, found: Pasted) -> dict[tuple[UUID, Side], Mapping[str, Decimal]]:
        """Return bare figures in the rows below the cursor and the columns right of it."""
        index = self.grid.currentIndex()
        rows = [row for row in range(index.row(), self.model.rowCount()) if self.model.rows[row].code]
        placed: dict[tuple[UUID, Side], dict[str, Decimal]] = {}
        for row, values in zip(rows, found.bare, strict=False):
            for offset, value in enumerate(values):
                column = max(index.column(), 1) + offset
                if value is not None and column <= len(self.model.columns):
                    of = self.model.columns[column - 1]
                    placed.setdefault((of.line.id, of.side), {})[self.model.rows[row].code] = value
        return {**placed}


TAB = CustomerTab(
    order=25,
    key="statements",
    title=QT_TRANSLATE_NOOP("customers", "Statements"),
    tables=frozenset({"statement", "statement_figure"}),
    make=StatementsTab,
    count=lambda desk, party_id: len(desk.ask(read_statements, party_id)),
)
