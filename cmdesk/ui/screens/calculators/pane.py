"""One calculator: its fields, and the answer as it is typed; several offers stand side by side."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QSlider, QWidget

from cmdesk.core.text import Message
from cmdesk.services.calculators import Calculator, Result
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Curve, Field, Item, LineChart, Painted, column, holding, label, muted, row
from cmdesk.ui.kit.line_chart import curve_pen
from cmdesk.ui.screens.calculators.fields import asked_words, field_of, floats, values_of
from cmdesk.ui.text import reading, tr
from cmdesk.ui.theme import theme

SOON = 40  # ms after a key until the answer follows
CAPTIONS, INPUTS = 168, 340  # px
SLOWEST, FASTEST = -20, 100  # % of growth on the slider


class Pane(QWidget):
    """answered(): other results hold. Typed texts are kept under a key, and stand there again the next time."""

    answered = Signal()

    def __init__(self, desk: Desk, calculator: Calculator, key: str, start: Mapping[str, Any]) -> None:
        super().__init__()
        self.setObjectName(f"calculator_{calculator.key}")
        self.desk, self.calculator, self.key = desk, calculator, key
        self.offers: list[dict[str, Field]] = []
        self.results: list[Result] = []
        self._start = start
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self.work_out)
        self.balance = LineChart(says=tr("calculators", "Balance month by month"), name="balance_chart")
        self.interest = LineChart(says=tr("calculators", "Interest month by month"), name="interest_chart")
        self._body = holding(column(gap=0))
        self._outer = column((self._body, 1), gap=0)
        self.setLayout(self._outer)
        kept = desk.drafts.find(key)
        texts = {name: str(text) for name, text in kept.fields.items()} if kept else {}
        count = max((int(name.partition(".")[0]) for name in texts), default=calculator.offers > 1) + 1
        for _ in range(min(int(count), calculator.offers)):
            self._add_fields()
        for name, text in texts.items():
            place, _, field = name.partition(".")
            if int(place) < len(self.offers) and field in self.offers[int(place)]:
                self.offers[int(place)][field].set_raw(text)
        self._lay_out()
        self.work_out()

    def _add_fields(self) -> None:
        bare = self.calculator.offers > 1
        fields = {each.key: field_of(each, self.desk.today, bare=bare) for each in self.calculator.inputs}
        for name, value in self._start.items():
            if name in fields:
                fields[name].set_value(value)
        for name, field in fields.items():
            field.setObjectName(f"{name}_{len(self.offers)}")
            field.edited.connect(self._edited)
        self.offers.append(fields)

    def add_offer(self) -> None:
        """Put another offer beside those there are, like the last of them."""
        if len(self.offers) < self.calculator.offers:
            last = {name: field.raw() for name, field in self.offers[-1].items()}
            self._add_fields()
            for name, text in last.items():
                self.offers[-1][name].set_raw(text)
            self._lay_out()
            self._edited()

    def drop_offer(self, place: int) -> None:
        if len(self.offers) > 1:
            del self.offers[place]
            self._lay_out()
            self._edited()

    def _edited(self) -> None:
        self._soon.start()
        texts = {f"{at}.{name}": field.raw() for at, each in enumerate(self.offers) for name, field in each.items()}
        self.desk.drafts.keep(self.key, texts)

    def work_out(self) -> None:
        """Answer what stands in the fields."""
        self.results = [self._answer(fields) for fields in self.offers]
        self._show()
        self.answered.emit()

    def _answer(self, fields: Mapping[str, Field]) -> Result:
        for field in fields.values():
            field.set_error(None)
        values = values_of(self.calculator, fields)
        if values is None:
            return Result()
        found = self.calculator.answer(values, catalog=self.desk.catalog, today=self.desk.today)
        for problem in found.problems:
            fields[problem.column or ""].set_error(problem.message)
        return found

    def _lay_out(self) -> None:
        """Place the fields anew."""
        fresh = self._side_by_side() if self.calculator.offers > 1 else self._single()
        for field in (each for fields in self.offers for each in fields.values()):
            field.setVisible(True)
        self._outer.replaceWidget(self._body, fresh)
        kit.discard(self._body)
        self._body = fresh

    def _charts(self) -> Item:
        balance = column(muted(tr("calculators", "Balance, 10,000 yuan; months")), (self.balance, 1), gap=2)
        if self.calculator.offers == 1:
            return balance
        interest = column(muted(tr("calculators", "Interest so far, 10,000 yuan; months")), (self.interest, 1), gap=2)
        return row((holding(balance), 1), (holding(interest), 1), gap=16)

    def _single(self) -> QWidget:
        fields = list(self.offers[0].values())
        parts: list[Item] = []
        for asked, field in zip(self.calculator.inputs, fields, strict=True):
            parts.append(field)
            if asked.slider:
                parts.append(self._slider(field))
        inputs = kit.scroll(holding(column(*parts, None, gap=10, margins=(16, 14, 16, 14))))
        inputs.setFixedWidth(theme().px(INPUTS))
        self._lines = holding(column(gap=0))
        charts = holding(column(self._charts()))
        self._chart_box = charts
        self._answer_box = column(self._lines, (charts, 1), None, gap=14, margins=(24, 18, 24, 18))
        return holding(row(kit.frame("card", row(inputs, margins=1)), (kit.frame("card", self._answer_box), 1), gap=12,
                           margins=12))  # fmt: skip

    def _slider(self, field: Field) -> QSlider:
        """Return a slider that moves with a field of percent, and moves it."""
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setObjectName("growth_slider")
        slider.setAccessibleName(field.editor.accessibleName())
        slider.setRange(SLOWEST, FASTEST)
        slider.setPageStep(5)

        def follow() -> None:
            value = field.value() if not field.error() else None
            if value is not None:
                slider.blockSignals(True)
                slider.setValue(int(value * 100))
                slider.blockSignals(False)

        def give(place: int) -> None:
            field.set_value(Decimal(place) / 100)
            self._edited()

        follow()
        field.edited.connect(follow)
        slider.valueChanged.connect(give)
        return slider

    def _side_by_side(self) -> QWidget:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme().px(14))
        grid.setVerticalSpacing(theme().px(5))
        grid.setColumnMinimumWidth(0, theme().px(CAPTIONS))
        for place, fields in enumerate(self.offers):
            grid.setColumnStretch(place + 1, 1)
            drops = [self._drop_button(place)] if len(self.offers) > 1 else []
            head = row(legend(place), label(offer_name(place), bold=True), None, *drops)
            grid.addLayout(head, 0, place + 1)
            for at, asked in enumerate(self.calculator.inputs, start=1):
                grid.addWidget(fields[asked.key], at, place + 1)
        for at, asked in enumerate(self.calculator.inputs, start=1):
            grid.addWidget(muted(reading(asked.caption)), at, 0)
        self._grid = grid
        self._cells: dict[tuple[int, int], QWidget] = {}
        add = kit.button(tr("calculators", "Add an offer"), self.add_offer, icon="plus", name="add_offer")
        add.setEnabled(len(self.offers) < self.calculator.offers)
        grid.addWidget(add, 0, 0)
        top = kit.frame("card", column(grid, margins=(14, 10, 14, 10)))
        charts = kit.frame("card", column(self._charts(), margins=(14, 10, 14, 10)))
        charts.setMinimumHeight(theme().px(200))
        return kit.scroll(holding(column(top, (charts, 1), gap=10, margins=12)))

    def _drop_button(self, place: int) -> QWidget:
        tip = tr("calculators", "Remove this offer")
        return kit.button(
            "", lambda: self.drop_offer(place), kind="ghost", icon="x", small=True, tip=tip, name=f"drop_{place}"
        )

    def _show(self) -> None:
        if self.calculator.offers > 1:
            self._show_offers()
        else:
            self._show_answer(self.results[0])
        named = [(offer_name(at) if len(self.results) > 1 else "", at, each) for at, each in enumerate(self.results)]
        self.balance.show_curves(
            [Curve(name, floats(each.balances.values), at) for name, at, each in named if each.balances]
        )
        self.interest.show_curves(
            [Curve(name, floats(each.interests.values), at) for name, at, each in named if each.interests]
        )

    def _show_offers(self) -> None:
        """Write the lines of every answer below its fields."""
        captions = list(dict.fromkeys(reading(line.caption) for each in self.results for line in each.lines))
        first = len(self.calculator.inputs) + 2
        for widget in self._cells.values():
            kit.discard(widget)
        self._cells = {}
        for at, caption in enumerate(captions):
            self._cell(first + at, 0, muted(caption))
        for place, each in enumerate(self.results):
            for line in each.lines:
                text = words_of(line.text)
                cell = label(text, "title" if line.strong else "body", bold=line.strong, wrap=True)
                cell.setObjectName(f"line_{place}_{captions.index(reading(line.caption))}")
                if line.words:
                    cell.setToolTip(line.words)
                    cell.setText(f"{text}\n{line.words}")
                self._cell(first + captions.index(reading(line.caption)), place + 1, cell)
            if each.missing:
                self._cell(first, place + 1, label(missing_words(each), role="unknown", wrap=True))

    def _cell(self, at: int, place: int, widget: QWidget) -> None:
        self._cells[at, place] = widget
        self._grid.addWidget(widget, at, place)

    def _show_answer(self, found: Result) -> None:
        parts: list[Item] = []
        for line in found.lines:
            parts.append(muted(reading(line.caption)))
            value = label(words_of(line.text), "figure" if line.strong else "read", bold=line.strong)
            value.setObjectName("answer_strong" if line.strong else "answer")
            parts.append(value)
            if line.words:
                parts.append(label(line.words, "caption", "secondary", wrap=True))
        if found.missing:
            parts.append(label(missing_words(found), role="unknown", wrap=True, name="missing"))
        fresh = holding(column(*parts, gap=2))
        self._answer_box.replaceWidget(self._lines, fresh)
        kit.discard(self._lines)
        self._lines = fresh
        self._chart_box.setVisible(found.balances is not None)

    def asked(self) -> list[dict[str, str]]:
        """Return what was typed, offer by offer."""
        return [asked_words(self.calculator, fields) for fields in self.offers]

    def flush(self) -> None:
        """Answer at once what was typed last."""
        if self._soon.isActive():
            self._soon.stop()
            self.work_out()


def legend(place: int) -> Painted:
    """Return a short line as the offer's curve is drawn."""

    def draw(painter: Any, rect: Any) -> None:
        painter.setPen(curve_pen(place))
        painter.drawLine(0, int(rect.center().y()), int(rect.right()), int(rect.center().y()))

    return Painted(draw, theme().px(28), theme().px(16))


def offer_name(place: int) -> str:
    return tr("calculators", "Offer {number}", number=place + 1)


def words_of(text: str | Message) -> str:
    return reading(text) if isinstance(text, Message) else text


def missing_words(found: Result) -> str:
    return tr("calculators", "Cannot tell without: {names}", names="、".join(reading(each) for each in found.missing))
