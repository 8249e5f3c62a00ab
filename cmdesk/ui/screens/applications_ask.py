"""Questions that settle whether documents are asked for: answered in place, and changed again."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.core.catalog import Condition
from cmdesk.core.errors import UserError
from cmdesk.services.checklist_conditions import ConditionLine
from cmdesk.ui import kit
from cmdesk.ui.screens.applications_words import answer_words, catalog
from cmdesk.ui.text import reading, tr, tr_catalog
from cmdesk.ui.theme import theme

GRAMMARS = {"number": kit.Amount(), "percent": kit.Amount(shift=2)}


class Question(QWidget):
    """One condition: asked while it is open, its answer with a way to change it once it is known.

    answered(code, value): what to store, None to make it open again.
    """

    answered = Signal(str, object)

    def __init__(self, line: ConditionLine, *, small: bool = False) -> None:
        super().__init__()
        self.line = line
        self.setObjectName(f"question_{line.condition.code}")
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._small = small
        if line.value is None:
            self.ask()
        else:
            self._tell()

    def ask(self) -> None:
        """Show the question with its answers."""
        condition = self.line.condition
        head = kit.label(tr_catalog(condition.question), bold=not self._small, wrap=True)
        hint = [kit.muted(tr_catalog(condition.hint), wrap=True)] if condition.hint else []
        known = self.line.value is not None
        again = [self._button(tr("checklist", "Not known yet"), None, kind="link")] if known else []
        if condition.type in GRAMMARS:
            answers: kit.Item = kit.row(*self._figure(condition), *again, None, gap=6)
        else:
            answers = kit.Flow(*(self._button(words, value) for value, words in choices(condition)), *again, gap=6)
        self._show(kit.column(head, *hint, answers, gap=6))

    def start(self) -> None:
        """Give the keyboard to the first answer."""
        for name in ("figure", "answer"):
            found = self.findChild(QWidget, name)
            if found is not None:
                found.setFocus()
                return

    def _tell(self) -> None:
        condition = self.line.condition
        said = kit.label(answer_words(condition, self.line.value), bold=True, wrap=True, name="said")
        change = kit.button(tr("checklist", "Change"), self.ask, kind="link", small=True, name="change")
        words = kit.label(tr_catalog(condition.question), "caption", "muted", wrap=True)
        source = [] if self.line.settled else [kit.muted(known_from(condition))]
        self._show(kit.column(words, kit.row(said, *source, None, change, gap=6), gap=1))

    def _show(self, layout: QVBoxLayout) -> None:
        while (item := self._box.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._box.addWidget(kit.holding(layout))

    def _button(self, words: str, value: str | None, *, kind: str = "secondary") -> QWidget:
        on = answering(self, value)
        return kit.button(words, on, kind=kind, small=True, name="answer" if value is not None else "unknown")

    def _figure(self, condition: Condition) -> Sequence[QWidget]:
        unit = "%" if condition.type == "percent" else tr_catalog(condition.unit)
        figure = kit.LineEdit(GRAMMARS[condition.type], unit=unit, right=True)
        figure.setObjectName("figure")
        figure.setAccessibleName(tr_catalog(condition.question))
        figure.setMaximumWidth(theme().px(120))
        if isinstance(self.line.value, Decimal):
            figure.set_value(self.line.value)

        def give() -> None:
            try:
                value = figure.value()
            except UserError as error:
                figure.setToolTip(reading(error.message))
                kit.set_role(figure, "wrong", True)
                return
            if value is not None:
                self.answered.emit(condition.code, str(value))

        figure.returnPressed.connect(give)
        return [figure, kit.button(tr("checklist", "Settle"), give, small=True, name="answer")]


def answering(question: Question, value: str | None) -> Callable[[], None]:
    """Return what gives one answer."""
    return lambda: question.answered.emit(question.line.condition.code, value)


def choices(condition: Condition) -> Sequence[tuple[str, str]]:
    """Return the answers there are: what to store, and its words."""
    if condition.type == "bool":
        return [("true", tr("checklist", "Yes")), ("false", tr("checklist", "No"))]
    return [(choice.code, tr_catalog(choice.name)) for choice in condition.choices]


def known_from(condition: Condition) -> str:
    """Return in words where the program knows a field from."""
    return {
        "application": tr("checklist", "from the application"),
        "party": tr("checklist", "from the client"),
        "product": tr("checklist", "from the product"),
    }.get(condition.known_from or "", tr("checklist", "from a visit"))


class Conditions(QWidget):
    """Every question of a checklist: those still open first, then what is settled and may be changed."""

    answered = Signal(str, object)

    def __init__(self, lines: Sequence[ConditionLine]) -> None:
        super().__init__()
        self.setObjectName("conditions")
        self.lines = lines
        open_ = [line for line in lines if line.value is None]
        known = [line for line in lines if line.value is not None]
        parts: list[kit.Item] = [kit.label(tr("checklist", "What decides the list"), "title", bold=True)]
        if open_:
            words = tr("checklist", "Still open: {count}", count=len(open_))
            parts += [kit.muted(words), *(self._question(line) for line in open_)]
        if known:
            parts += [kit.rule(), kit.label(tr("checklist", "Settled"), bold=True, name="settled")]
            parts += [self._question(line) for line in known]
        self.setLayout(kit.column(*parts, None, gap=12, margins=(16, 12, 16, 12)))

    def _question(self, line: ConditionLine) -> QWidget:
        question = Question(line, small=True)
        question.answered.connect(self.answered)
        names = [tr_catalog(catalog().documents[code].name) for code in line.documents]
        question.setToolTip("\n".join(names))
        return question
