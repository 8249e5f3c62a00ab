"""One calculator: what is typed at the left, what comes of it at the right, renewed with every key."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QSlider, QWidget

from cmdesk.core import figures
from cmdesk.core.text import Message
from cmdesk.memo.calculation import Calculation, Case
from cmdesk.services.calculators.calculator import Calculator, Result, calculate
from cmdesk.services.calculators.inputs import Input, read_all, shows
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.screens.calculators.results import Results
from cmdesk.ui.screens.calculators.typing import field_of, text_of
from cmdesk.ui.text import reading
from cmdesk.ui.theme import theme

RENEW = 30  # ms after a key; the figures follow before the next one
SETTLE = 700  # ms after which half a figure is taken for a wrong one
FORM = 336  # px


class Renewing(QWidget):
    """A calculator on screen: its fields, and what comes of them a moment after each key.

    typed(): the user changed something. renewed(): other results hold. taken(place): this case goes into an
    application.
    """

    typed = Signal()
    renewed = Signal()
    taken = Signal(int)

    def __init__(self, desk: Desk, calculator: Calculator) -> None:
        super().__init__()
        self.setObjectName(f"calculator_{calculator.key}")
        self._desk, self.calculator = desk, calculator
        self.inputs = calculator.fields(desk.catalog, desk.today)
        self.fields: dict[str, kit.Field] = {}
        self.found: Calculation | None = None
        self._wrong: Mapping[str, Message] = {}
        self._soon = later(self, RENEW, self.renew)
        self._settled = later(self, SETTLE, self._show_wrong)

    def hold(self, each: Input, *, bare: bool = False) -> kit.Field:
        """Return the field of an input, part of this calculator from now on."""
        field = self.fields[each.name] = field_of(each, self._desk.today, bare=bare)
        field.edited.connect(self._edited)
        if isinstance(field.editor, QLineEdit):
            field.editor.returnPressed.connect(self.focusNextChild)  # as Tab: who types figures rests on Enter
        return field

    def texts(self) -> dict[str, str]:
        """Return what stands in every field."""
        return {name: text_of(field) for name, field in self.fields.items()}

    def restore(self, texts: Mapping[str, str]) -> None:
        """Put texts back into the fields; a field that has none shows what it starts with."""
        for each in self.inputs:
            if each.name in self.fields:
                self.fields[each.name].set_raw(str(texts.get(each.name, each.start)))
        self.renew()
        self._show_wrong()

    def renew(self) -> None:
        """Calculate and show."""
        self._soon.stop()
        result = calculate(self.calculator, self.texts(), catalog=self._desk.catalog, today=self._desk.today)
        self.found, self._wrong = result.calculation, result.wrong
        for name, field in self.fields.items():
            if name not in result.wrong:
                field.set_error(None)
        self.show_result(result)
        self.renewed.emit()

    def flushed(self) -> Calculation:
        """Return the result of all that is typed."""
        if self.found is None or self._soon.isActive():
            self.renew()
        return self.found or Calculation(title=Message("calculators", self.calculator.title))

    def waiting(self) -> bool:
        """Tell whether a key has been typed that the result does not know of yet."""
        return self._soon.isActive()

    def cases(self) -> Sequence[Case]:
        """Return the cases of the result that shows."""
        return self.found.cases if self.found is not None else ()

    def show_result(self, result: Result) -> None:
        raise NotImplementedError

    def _edited(self) -> None:
        self._soon.start()
        self._settled.start()
        self.typed.emit()

    def _show_wrong(self) -> None:
        for name, said in self._wrong.items():
            if name in self.fields:
                self.fields[name].set_error(said)


class CalculatorPage(Renewing):
    """Fields in a column at the left, results at the right."""

    def __init__(self, desk: Desk, calculator: Calculator) -> None:
        super().__init__(desk, calculator)
        self.results = Results()
        self.results.taken.connect(self.taken)
        parts: list[kit.Item] = []
        self._parts: dict[str, list[QWidget]] = {}
        self.sliders: dict[str, QSlider] = {}
        for each in self.inputs:
            group: list[QWidget] = []
            if each.part is not None:
                group.append(kit.label(reading(each.part), bold=True))
            group.append(self.hold(each))
            if each.slide is not None:
                group.append(self._slider(each))
            parts += group
            self._parts[each.name] = group
        form = kit.scroll(kit.holding(kit.column(*parts, None, gap=10, margins=(16, 12, 16, 16))), name="inputs")
        form.setFixedWidth(theme().px(FORM))
        side = kit.bar("sidebar", kit.column((form, 1), gap=0))
        self.setLayout(kit.row(side, (kit.scroll(self.results, name="result_area"), 1), gap=0))
        self.setFocusProxy(self.fields[self.inputs[0].name])

    def show_result(self, result: Result) -> None:
        typed = read_all(self.inputs, self.texts())
        for each in self.inputs:
            on = shows(each, typed)
            for widget in self._parts[each.name]:
                kit.reveal(widget, on)
            if each.slide is not None:
                self._follow(self.sliders[each.name], typed[each.name])
        self.results.show_result(result.calculation)

    def _follow(self, slider: QSlider, value: Decimal | None) -> None:
        """Let a slider stand where its field is; while that is unknown it is no nought."""
        kit.set_role(slider, "unknown", value is None)
        if value is not None:
            slider.blockSignals(True)
            slider.setValue(round(value * 100))
            slider.blockSignals(False)

    def _slider(self, each: Input) -> QWidget:
        low, high = each.slide or (0, 100)
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setObjectName(f"{each.name}_slider")
        slider.setAccessibleName(reading(each.caption))
        slider.setRange(low, high)
        slider.setPageStep(5)
        slider.setMinimumHeight(theme().px(24))
        slider.valueChanged.connect(lambda value: self._slid(each.name, value))
        self.sliders[each.name] = slider
        ends = [kit.muted(figures.percent(Decimal(end) / 100)) for end in (low, high)]
        return kit.holding(kit.row(ends[0], (slider, 1), ends[1]))

    def _slid(self, name: str, value: int) -> None:
        self.fields[name].set_raw(str(value))
        self._edited()


def later(owner: QWidget, pause: int, on: Callable[[], object]) -> QTimer:
    """Return a timer that calls on() so many ms after it was started last."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(pause)
    timer.timeout.connect(on)
    return timer
