"""Other looks at the same statements: shares of a whole, growth, cash flow worked out; read only."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from cmdesk.analysis.cash_flow import CashFlow, Step, indirect
from cmdesk.analysis.figures import MONTHS, Figures, Period, Value
from cmdesk.analysis.structure import common_size, growth
from cmdesk.core import figures as write
from cmdesk.core.catalog import Catalog
from cmdesk.services.statement_assessment import names_of
from cmdesk.ui.kit import Option
from cmdesk.ui.text import reading, tr, tr_catalog
from cmdesk.ui.theme import theme

FEW = 4  # names of what lacks
NAME_WIDTH, FIGURE_WIDTH = 300, 150  # px
PLACES = 1  # of a percentage
INDENT = "　"


@dataclass(frozen=True, kw_only=True)
class Shown:
    """A cell: what stands in it, and why nothing does."""

    words: str
    why: str = ""


@dataclass(frozen=True, kw_only=True)
class ShownRow:
    """A row of a view; a heading has no cells."""

    name: str
    cells: Sequence[Shown] = ()
    bold: bool = False


def view_options() -> list[Option]:
    """Return the looks one may choose."""
    return [
        Option("amounts", tr("statements", "Amounts")), Option("structure", tr("statements", "Shares")),
        Option("growth", tr("statements", "Growth")), Option("cash_flow", tr("statements", "Cash flow, indirect")),
    ]  # fmt: skip


class StatementViews(QTableWidget):
    """One look at the periods of the analysis."""

    def __init__(self, catalog: Catalog) -> None:
        super().__init__()
        self.setObjectName("statement_views")
        self.setAccessibleName(tr("statements", "Statements"))
        self._catalog = catalog
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setDefaultSectionSize(theme().size("row_dense"))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setHighlightSections(False)

    def show_view(self, view: str, figures: Figures, unit: Decimal) -> None:
        """Show shares, growth or the cash flow of the periods; amounts in unit yuan."""
        rows = list(rows_of(view, figures, self._catalog, unit))
        heads = [title(period) for period in figures.periods]
        self.clear()
        self.setColumnCount(1 + len(heads))
        self.setRowCount(len(rows))
        for place, head in enumerate((tr("statements", "Line"), *heads)):
            item = QTableWidgetItem(head)
            item.setTextAlignment(right() if place else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            self.setHorizontalHeaderItem(place, item)
            self.setColumnWidth(place, theme().px(FIGURE_WIDTH))
        self.setColumnWidth(0, theme().px(NAME_WIDTH))
        for at, row in enumerate(rows):
            self._put(at, 0, row.name, bold=row.bold)
            for place, cell in enumerate(row.cells, start=1):
                self._put(at, place, cell.words, bold=row.bold, why=cell.why)

    def _put(self, row: int, column: int, words: str, *, bold: bool, why: str = "") -> None:
        item = QTableWidgetItem(words)
        item.setFont(theme().font("body", bold=bold))
        item.setForeground(theme().colour("text.muted" if why else "text.primary"))
        item.setToolTip(why or words)
        if column:
            item.setTextAlignment(right())
        self.setItem(row, column, item)


def right() -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def title(period: Period) -> str:
    """Return what a period's column is called."""
    end = period.end.isoformat()
    return (
        end if period.months == MONTHS else tr("statements", "{day} ({months} months)", day=end, months=period.months)
    )


def rows_of(view: str, figures: Figures, catalog: Catalog, unit: Decimal) -> Iterator[ShownRow]:
    """Yield the rows of a look at statements."""
    if view == "cash_flow":
        yield from cash_rows([indirect(figures, period) for period in figures.periods], catalog, unit)
        return
    of = common_size if view == "structure" else growth
    for statement in catalog.analysis.statements.values():
        if not statement.base or statement.base not in entered(figures):
            continue
        found: list[Mapping[str, Value]] = [of(figures, statement.code, period) for period in figures.periods]
        rows = [line for line in statement.lines if any(each[line.code].number for each in found)]
        if rows:
            yield ShownRow(name=tr_catalog(statement.name), bold=True)
        for line in rows:
            cells = [share_cell(each[line.code], catalog) for each in found]
            yield ShownRow(name=INDENT + tr_catalog(line.name), cells=cells, bold=bool(line.formula))


def entered(figures: Figures) -> set[str]:
    """Return the rows that some period has."""
    return {line for line in figures.rules.lines if any(figures.get(line, each).number for each in figures.periods)}


def share_cell(value: Value, catalog: Catalog) -> Shown:
    if value.number is None:
        return unknown(tuple(value.missing), catalog, reading(value.reason) if value.reason else "")
    return Shown(words=write.percent(value.number, PLACES))


def unknown(missing: Sequence[str], catalog: Catalog, reason: str = "") -> Shown:
    names = "、".join(tr_catalog(name) for name in names_of(sorted(missing), catalog)[:FEW])
    why = reason or tr("statements", "lacks {what}", what=names)
    return Shown(words=tr("statements", "cannot tell"), why=why)


def cash_rows(flows: Sequence[CashFlow], catalog: Catalog, unit: Decimal) -> Iterator[ShownRow]:
    """Yield a cash flow, step by step; steps that are nil in every period stay out."""

    def cell(amount: Decimal | None, missing: Sequence[str]) -> Shown:
        return unknown(missing, catalog) if amount is None else Shown(words=write.yuan(amount / unit))

    for place, activity in enumerate(catalog.analysis.cash_flow.activity):
        parts = [flow.parts[place] for flow in flows]
        for at, line in enumerate(activity.lines):
            steps: list[Step] = [part.steps[at] for part in parts]
            if any(step.amount != 0 for step in steps):
                yield ShownRow(
                    name=INDENT + tr_catalog(line.name), cells=[cell(each.amount, each.missing) for each in steps]
                )
        name = tr("statements", "{activity}, net", activity=tr_catalog(activity.name))
        cells = [cell(part.total, [each for step in part.steps for each in step.missing]) for part in parts]
        yield ShownRow(name=name, cells=cells, bold=True)
    totals = (
        (tr("statements", "Net increase of cash"), [flow.net for flow in flows]),
        (tr("statements", "Change of cash in the balance sheets"), [flow.change for flow in flows]),
        (tr("statements", "Difference"), [flow.difference for flow in flows]),
    )
    for name, amounts in totals:
        cells = [cell(amount, flow.missing) for amount, flow in zip(amounts, flows, strict=True)]
        yield ShownRow(name=name, cells=cells, bold=True)
