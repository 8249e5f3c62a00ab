"""What comes of a calculation, in large: cases side by side, charts, a table, notes."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QLabel, QWidget

from cmdesk.core import figures
from cmdesk.memo.calculation import (
    Calculation,
    Case,
    Chart,
    Figure,
    Table,
    Unit,
    in_words,
    lacking,
    said,
)
from cmdesk.ui import kit
from cmdesk.ui.text import reading, tr
from cmdesk.ui.theme import theme

WIDEST, NARROW, CARD, COLUMN = 720, 350, 480, 190  # px


def words(figure: Figure) -> str:
    return said(figure.value, figure.unit, QCoreApplication.translate)


def spelled(figure: Figure) -> str:
    """Return any amount in capitals, also one that shows them only under the pointer."""
    return in_words(replace(figure, in_words=True))


def tone_of(figure: Figure) -> str:
    return "unknown" if figure.value is None else figure.tone or "primary"


class CaseCard(QFrame):
    """One alternative: its name, the main figure in large, the others below. taken(): into an application with it."""

    taken = Signal()

    def __init__(self, case: Case) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setObjectName("case")
        self.setMinimumWidth(theme().px(NARROW))
        self.setMaximumWidth(theme().px(CARD))
        self._name = kit.label("", "title", bold=True, wrap=True, name="case_name")
        self._mark = kit.Chip("", "ok")
        self._caption = kit.muted("", wrap=True)
        self.lead = kit.label("", "hero", bold=True, name="lead")
        self._words = kit.label("", "body", "secondary", wrap=True, name="in_words")
        self._missing = kit.label("", role="unknown", wrap=True, name="case_missing")
        self._rows = [FigureRow() for _ in case.figures]
        self._take = kit.button(
            tr("calculators", "Into the application"), self.taken.emit, icon="arrow-up-right", small=True, name="take"
        )
        self.setLayout(
            kit.column(
                kit.row((self._name, 1), self._mark),
                self._caption,
                self.lead,
                self._words,
                self._missing,
                kit.rule(),
                *self._rows,
                None,
                kit.row(self._take, None),
                gap=5,
                margins=(16, 12, 16, 12),
            )
        )
        self.show_case(case)

    def show_case(self, case: Case) -> None:
        """Show another case of the same figures."""
        self.case = case
        self._name.setText("" if case.name is None else reading(case.name))
        self._name.setVisible(case.name is not None)
        self._mark.show_state("" if case.mark is None else reading(case.mark), "ok")
        self._mark.setVisible(case.mark is not None)
        show_lead(self._caption, self.lead, self._words, case)
        self._missing.setText(lacking(case.missing, QCoreApplication.translate) if case.missing else "")
        self._missing.setVisible(bool(case.missing))
        for line, figure in zip(self._rows, case.figures, strict=True):
            line.show_figure(figure)

    def offer(self, *, on: bool) -> None:
        """Offer the way into the application here: one of several cases."""
        self._take.setVisible(on)


def show_lead(caption: QLabel, lead: QLabel, in_capitals: QLabel, case: Case) -> None:
    caption.setText(reading(case.lead.name))
    lead.setText(words(case.lead))
    kit.set_role(lead, "role", tone_of(case.lead))
    in_capitals.setText(in_words(case.lead))
    in_capitals.setVisible(bool(in_capitals.text()))


def show_figure(value: QLabel, below: QLabel, figure: Figure) -> None:
    """Write what a figure comes to, and grey below it the amount in capitals and its note."""
    value.setText(words(figure))
    value.setToolTip(spelled(figure))
    kit.set_role(value, "role", tone_of(figure))
    said_ = [in_words(figure), reading(figure.note) if figure.note else ""]
    below.setText("　".join(part for part in said_ if part))
    below.setVisible(any(said_))


class FigureWords(QWidget):
    """A figure below its fields."""

    def __init__(self) -> None:
        super().__init__()
        self._value = kit.label("", "read", bold=True)
        self._value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._below = kit.muted("", wrap=True)
        self.setLayout(kit.column(self._value, self._below, gap=0))

    def show_figure(self, figure: Figure) -> None:
        show_figure(self._value, self._below, figure)


class FigureRow(QWidget):
    """A figure in a card: its name left, what it comes to right."""

    def __init__(self) -> None:
        super().__init__()
        right = Qt.AlignmentFlag.AlignRight
        self._name = kit.label("", role="secondary", wrap=True, align=Qt.AlignmentFlag.AlignVCenter)
        self._value = kit.label("", "read", bold=True, align=right)
        self._value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._below = kit.muted("", wrap=True, align=right)
        self.setLayout(kit.column(kit.row((self._name, 1), self._value), self._below, gap=0))

    def show_figure(self, figure: Figure) -> None:
        self._name.setText(reading(figure.name))
        show_figure(self._value, self._below, figure)


class TableCard(QFrame):
    """Rows of cases; the one that was asked for is tinted and marked."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setObjectName("cases")
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(0)
        self._grid.setHorizontalSpacing(0)
        self._title = kit.label("", bold=True)
        self.setLayout(kit.column(self._title, self._grid, gap=6, margins=(14, 10, 14, 12)))
        self._shape: tuple[int, int] = (0, 0)
        self._cells: list[list[QLabel]] = []

    def show_table(self, table: Table) -> None:
        self._title.setText(reading(table.title))
        shape = (len(table.rows) + 1, len(table.heads))
        if shape != self._shape:
            self._build(shape)
        texts = [[reading(head) for head in table.heads]]
        texts += [[said(*cell, QCoreApplication.translate) for cell in each] for each in table.rows]
        for place, (labels, each) in enumerate(zip(self._cells, texts, strict=True)):
            on = table.marked is not None and place == table.marked + 1
            for column, (cell, text) in enumerate(zip(labels, each, strict=True)):
                cell.setText(f"▸ {text}" if on and column == 0 else text)
                cell.setFont(theme().font("body" if place else "caption", bold=on))
                kit.set_role(cell, "role", "muted" if place == 0 else "accent" if on else "primary")

    def _build(self, shape: tuple[int, int]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self._shape = shape
        self._cells = []
        self.setMaximumWidth(theme().px(COLUMN) * shape[1])
        for place in range(shape[0]):
            labels = []
            for column in range(shape[1]):
                right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                cell = kit.label("", align=right if column else None, wrap=place == 0)
                cell.setMinimumHeight(theme().px(26))
                self._grid.addWidget(cell, place, column)
                labels.append(cell)
            self._cells.append(labels)
        for column in range(shape[1]):
            self._grid.setColumnStretch(column, 1)


def show_chart(widget: kit.LineChart, chart: Chart) -> None:
    """Draw a chart of a calculation."""
    across = {Unit.MONTHS: tr("calculators", "months"), Unit.DAYS: tr("calculators", "days")}.get(chart.x, "")

    def exact(value: float) -> str:
        return said(Decimal(f"{value:.2f}"), Unit.YUAN, QCoreApplication.translate)

    def mark(value: float) -> str:
        return figures.percent(Decimal(f"{value:.6f}")) if chart.x is Unit.PERCENT else f"{value:g}"

    widget.draw(
        [
            kit.Curve(
                name=reading(each.name), number=each.number, points=[(float(x), float(y)) for x, y in each.points]
            )
            for each in chart.series
        ],
        title=reading(chart.title),
        units=(across, tr("calculators", "10,000 yuan")),
        says=(mark, exact),
        at=None if chart.at is None else float(chart.at),
    )


class Charts(QWidget):
    """The charts of a calculation, side by side or below one another."""

    def __init__(self) -> None:
        super().__init__()
        self.widgets = (kit.LineChart(name="chart_1"), kit.LineChart(name="chart_2"))
        self._cards = [kit.frame("card", kit.column((each, 1), margins=(14, 10, 14, 8))) for each in self.widgets]
        self._box = kit.row(*((each, 1) for each in self._cards), gap=10)
        self.setLayout(self._box)

    def stack(self, *, upright: bool) -> None:
        """Stand them below one another, or side by side."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(down if upright else across)

    def show_charts(self, charts: Sequence[Chart]) -> None:
        for place, (widget, box) in enumerate(zip(self.widgets, self._cards, strict=True)):
            box.setVisible(place < len(charts))
            if place < len(charts):
                show_chart(widget, charts[place])
        self.setVisible(bool(charts))


class Results(QWidget):
    """All of it below one another; what is missing stands on top. taken(place): that case into an application.

    The charts stand right of a single case, below several.
    """

    taken = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("results")
        self.missing = kit.MessageBar(name="missing")
        self._cases = kit.row(gap=10)
        self.cards: list[CaseCard] = []
        self.charts = Charts()
        self._middle = kit.row(self._cases, (self.charts, 1), gap=10)
        self._middle.setAlignment(self._cases, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._table = TableCard()
        self._notes = kit.label("", role="secondary", wrap=True, name="notes")
        self._notes.setMaximumWidth(theme().px(WIDEST))
        self._body = kit.column(
            self.missing, self._middle, self._notes, self._table, None, gap=10, margins=(12, 12, 16, 12)
        )
        self.setLayout(self._body)

    def show_result(self, found: Calculation) -> None:
        """Show what comes of a calculation."""
        if found.missing:
            self.missing.say(lacking(found.missing, QCoreApplication.translate), "unknown")
        else:
            self.missing.clear()
        if [len(each.figures) for each in found.cases] != [len(card.case.figures) for card in self.cards]:
            self._build(found.cases)
        for card, case in zip(self.cards, found.cases, strict=True):
            card.show_case(case)
            card.offer(on=case.proposal is not None and len(found.cases) > 1)
        self.charts.show_charts(found.charts)
        self._body.setStretchFactor(self._middle, int(bool(found.charts)))
        self._body.setStretch(self._body.count() - 1, int(not found.charts))
        self._table.setVisible(found.table is not None)
        if found.table is not None:
            self._table.show_table(found.table)
        self._notes.setText("\n".join(reading(note) for note in found.notes))
        self._notes.setVisible(bool(found.notes))

    def _build(self, cases: Sequence[Case]) -> None:
        for card in self.cards:
            self._cases.removeWidget(card)
            kit.discard(card)
        self.cards = [CaseCard(case) for case in cases]
        for place, card in enumerate(self.cards):
            card.taken.connect(lambda place=place: self.taken.emit(place))
            self._cases.addWidget(card, 1)
        single = len(cases) == 1
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._middle.setDirection(across if single else down)
        self.charts.stack(upright=single)
