"""Offers side by side: a column each, what is typed above, what comes of it below, and how they run."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLabel, QWidget

from cmdesk.memo.calculation import Case, Figure, lacking
from cmdesk.services.calculators.calculator import Calculator, Result
from cmdesk.services.calculators.inputs import Input
from cmdesk.services.calculators.offers import NUMBERS, begun_in
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.screens.calculators.page import Renewing
from cmdesk.ui.screens.calculators.results import Charts, FigureWords, words
from cmdesk.ui.text import reading, tr
from cmdesk.ui.theme import theme

FEWEST = 2
CAPTIONS, COLUMN, WIDEST, CHART = 124, 184, 236, 380  # px; the least and most a column takes, the least of a chart
MOST_FIGURES = 10  # rows below the first
COPIED = ("amount", "months", "repayment")  # into an offer that is added: the same loan elsewhere


class OffersPage(Renewing):
    """Two to four columns; the charts stand right of them where there is room, else below."""

    def __init__(self, desk: Desk, calculator: Calculator) -> None:
        super().__init__(desk, calculator)
        t = theme()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(t.px(12))
        self._grid.setVerticalSpacing(t.px(5))
        self._grid.setColumnMinimumWidth(0, t.px(CAPTIONS))
        self._add = kit.action(
            self, tr("calculators", "Add an offer"), self.add_offer, icon="plus", shortcut="Ctrl+N", name="add_offer"
        )
        add = kit.action_button(self._add, kind="ghost", icon="plus", small=True)
        self._grid.addWidget(add, 0, 0, Qt.AlignmentFlag.AlignLeft)
        for row, each in enumerate(self.asked(1)[1:], start=1):
            caption = kit.label(reading(each.caption), role="secondary")
            caption.setFixedHeight(t.size("control"))
            self._grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
        self.columns: list[Column] = []
        self._make_columns(FEWEST)
        self._first = len(self.asked(1))  # the row of the first result
        self._names: list[QLabel] = []
        self.charts = Charts()
        self._card = kit.frame("card", kit.column(self._grid, None, margins=(16, 12, 16, 12)))
        nothing = tr("calculators", "Type amount, rate and term of two offers: what they cost stands here at once.")
        self._nothing = kit.label(nothing, role="muted", wrap=True, align=Qt.AlignmentFlag.AlignCenter)
        right = kit.column((self.charts, 1), (self._nothing, 1), gap=0)
        self._body = kit.row(self._card, (right, 1), gap=10, margins=(16, 12, 16, 12))
        self._body.setAlignment(self._card, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setLayout(kit.column((kit.scroll(kit.holding(self._body), name="result_area"), 1), gap=0))
        self.shown = FEWEST
        self.setFocusProxy(self.fields["amount.1"])

    def asked(self, place: int) -> Sequence[Input]:
        """Return the inputs of one offer."""
        return [each for each in self.inputs if each.name.endswith(f".{place}")]

    def _make_columns(self, count: int) -> None:
        """Make the columns up to so many that are not there yet; few compare as many offers as there may be."""
        for place in range(len(self.columns) + 1, count + 1):
            self.columns.append(Column(self, self._grid, place))

    def restore(self, texts: Mapping[str, str]) -> None:
        self.shown = max(FEWEST, begun_in(texts))
        self._make_columns(self.shown)
        super().restore(texts)

    def add_offer(self) -> None:
        """Show one more column, with the loan of the one before and no price yet."""
        if self.shown == self.calculator.columns:
            return
        self.shown += 1
        self._make_columns(self.shown)
        for name in COPIED:
            self.fields[f"{name}.{self.shown}"].set_raw(self.fields[f"{name}.{self.shown - 1}"].raw())
        self._edited()
        self.renew()
        self.fields[f"rate.{self.shown}"].setFocus()

    def drop_offer(self, place: int) -> None:
        """Take a column away; those right of it move up."""
        starts = {each.name.partition(".")[0]: each.start for each in self.asked(1)}
        for at in range(place, len(self.columns) + 1):
            for name, start in starts.items():
                right = self.fields.get(f"{name}.{at + 1}")
                self.fields[f"{name}.{at}"].set_raw(right.raw() if right is not None else start)
        self.shown = max(FEWEST, self.shown - 1)
        self._edited()
        self.renew()

    def show_result(self, result: Result) -> None:
        cases = {each.number: each for each in result.calculation.cases}
        some = next((each for each in result.calculation.cases if each.figures), None)
        self._show_names(() if some is None else (some.lead, *some.figures))
        for column in self.columns:
            column.show_column(on=column.place <= self.shown, closable=self.shown > FEWEST)
            number = NUMBERS[column.place - 1]
            column.show_case(cases.get(number), list(cases).index(number) if number in cases else 0)
        self._add.setEnabled(self.shown < self.calculator.columns)
        self.charts.show_charts(result.calculation.charts)
        self._nothing.setVisible(not result.calculation.charts)
        self._arrange()

    def _show_names(self, figures: Sequence[Figure]) -> None:
        """Write at the left what the figures of all columns are called."""
        for place, figure in enumerate(figures):
            if place == len(self._names):
                self._names.append(kit.label("", role="secondary", wrap=True))
                self._grid.addWidget(self._names[place], self._first + place, 0)
            self._names[place].setText(reading(figure.name))
        for name in self._names:
            name.setVisible(bool(figures))

    def _arrange(self) -> None:
        t = theme()
        least, most = (t.px(CAPTIONS) + self.shown * t.px(each + 12) + t.px(34) for each in (COLUMN, WIDEST))
        beside = self.width() - t.px(42) - t.px(CHART) >= least
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._body.setDirection(across if beside else down)
        self._card.setFixedWidth(min(most, self.width() - t.px(42 + CHART)) if beside else self.width() - t.px(42))
        self.charts.stack(upright=beside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


class Column:
    """The widgets of one offer, in a column of the grid."""

    def __init__(self, page: OffersPage, grid: QGridLayout, place: int) -> None:
        self.place, self._grid = place, grid
        name, *rest = (page.hold(each, bare=True) for each in page.asked(place))
        name.editor.setPlaceholderText(tr("calculators", "Bank or product"))
        self._close = kit.button(
            "",
            lambda: page.drop_offer(place),
            kind="ghost",
            icon="x",
            small=True,
            tip=tr("calculators", "Remove this offer"),
            name=f"drop.{place}",
        )
        number = kit.label(NUMBERS[place - 1], "page", "accent", bold=True)
        self._asked: list[QWidget] = [kit.holding(kit.row(number, (name, 1), self._close, gap=6)), *rest]
        for row, widget in enumerate(self._asked):
            grid.addWidget(widget, row, place, Qt.AlignmentFlag.AlignTop)
        self._at = 0
        self._first = len(self._asked)
        self.lead = kit.label("", "hero", bold=True, name=f"lead.{place}")
        self._mark = kit.Chip("", "ok")
        self._missing = kit.label("", role="unknown", wrap=True, name=f"missing.{place}")
        self._lack = kit.holding(kit.row(kit.picture("circle-dashed", "unknown.mark"), (self._missing, 1)))
        top = kit.holding(kit.column(self.lead, kit.row(self._mark, None), self._lack, gap=2))
        self._take = kit.button(
            tr("calculators", "Into the application"),
            lambda: page.taken.emit(self._at),
            icon="arrow-up-right",
            small=True,
            name=f"take.{place}",
        )
        self._values: list[FigureWords] = []
        self._shown: list[QWidget] = [top]
        grid.addWidget(top, self._first, place, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._take, self._first + MOST_FIGURES, place, Qt.AlignmentFlag.AlignLeft)

    def show_column(self, *, on: bool, closable: bool) -> None:
        """Show or hide the column."""
        for widget in (*self._asked, *self._shown):
            widget.setVisible(on)
        self._close.setVisible(closable)
        self._grid.setColumnStretch(self.place, int(on))

    def show_case(self, case: Case | None, at: int) -> None:
        """Show what comes of the offer, or what it still lacks; at: its place among the cases."""
        self._at = at
        known = case is not None and case.lead.value is not None
        self.lead.setVisible(known)
        self._mark.setVisible(case is not None and case.mark is not None)
        self._lack.setVisible(case is not None and bool(case.missing))
        self._take.setVisible(case is not None and case.proposal is not None)
        figures = () if case is None else case.figures
        for place, figure in enumerate(figures):
            if place == len(self._values):
                self._values.append(FigureWords())
                self._grid.addWidget(self._values[place], self._first + 1 + place, self.place)
            self._values[place].show_figure(figure)
        for value in self._values:
            value.setVisible(bool(figures))
        if case is None:
            return
        self.lead.setText(words(case.lead))
        self._mark.show_state(reading(case.mark) if case.mark else "", "ok")
        self._missing.setText(lacking(case.missing, QCoreApplication.translate) if case.missing else "")
