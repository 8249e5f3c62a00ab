"""The questions of a trade, group below group, with what was answered earlier."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.core.catalog import Catalog, Question
from cmdesk.core.errors import UserError
from cmdesk.core.expressions import Fact
from cmdesk.core.masking import mask_text
from cmdesk.models.states import AnswerState
from cmdesk.services.asked import asked
from cmdesk.services.income import Heard, Stated, stated
from cmdesk.services.visits import Said
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import State, column, frame, label, muted, picture, row
from cmdesk.ui.screens import visits_words as words
from cmdesk.ui.screens.visits_question import QuestionRow
from cmdesk.ui.text import tr, tr_catalog

Raw = dict[str, Sequence[str]]


@dataclass(frozen=True, kw_only=True)
class Progress:
    """How far a group is; answered counts earlier visits too."""

    group: str
    answered: int
    total: int


class Questions(QWidget):
    """Rows of one question set at a time; what was typed for another set is kept.

    edited: an answer changed. entered(group): the keyboard went into a group. onward(row): the user wants to go there.
    """

    edited = Signal()
    entered = Signal(str)
    onward = Signal(object)

    def __init__(
        self, desk: Desk, catalog: Catalog, earlier: Mapping[str, Heard], facts: Mapping[str, Fact] | None = None
    ) -> None:
        super().__init__()
        self.setObjectName("questions")
        self.desk, self._catalog, self._earlier, self._facts = desk, catalog, earlier, facts or {}
        self.code = ""
        self.moot: frozenset[str] = frozenset()  # variables of questions that do not apply
        self._gone: frozenset[str] = frozenset()  # those of them without an answer, which do not show
        self.rows: dict[str, QuestionRow] = {}
        self.headings: dict[str, QWidget] = {}
        self._at = ""  # the question the keyboard was in last
        self._other: dict[str, Raw] = {}  # what was typed for sets that do not show
        self._body: QVBoxLayout = column(gap=7)
        self.setLayout(self._body)

    def show_set(self, code: str) -> None:
        """Show the questions of a set, empty for none."""
        if code == self.code and self._body.count():
            return
        if self.code:
            self._other[self.code] = self.raw()
        while (item := self._body.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        self.code, self.rows, self.headings = code, {}, {}
        self.moot = self._gone = frozenset()
        if code:
            self._build(self._catalog.question_sets[code].groups)
        else:
            self._say_why_empty()
        self.set_raw(self._other.get(code, {}))
        self.show_asked()

    def show_asked(self) -> None:
        """Hide the questions that earlier answers rule out; one that has an answer stays, and says so."""
        if not self.code:
            return
        questions = self._catalog.question_sets[self.code]
        answers: dict[str, Stated] = {**self._earlier, **stated(questions, self.answers())}
        applies = asked(questions, answers, self._facts)
        self.moot = frozenset(variable for variable, yes in applies.items() if yes is False)
        number = 0
        for variable, line in self.rows.items():
            number += variable not in self.moot
            line.show_applies(number, applies=variable not in self.moot)
        gone = frozenset(variable for variable in self.moot if not self.rows[variable].raw())
        for variable in gone ^ self._gone:
            self.rows[variable].setVisible(variable not in gone)
        self._gone = gone
        shown = {line.question.group for line in self.visible()}
        for group, heading in self.headings.items():
            heading.setVisible(group in shown)

    def visible(self) -> list[QuestionRow]:
        """Return the rows that show: of questions that apply, or that were answered."""
        return [line for variable, line in self.rows.items() if variable not in self._gone]

    def _build(self, groups: Mapping[str, Sequence[Question]]) -> None:
        number = 0
        for group, questions in groups.items():
            heading = label(tr_catalog(group), "caption", "muted", name=f"group_{len(self.headings)}")
            self.headings[group] = heading
            self._body.addWidget(heading)
            for question in questions:
                number += 1
                line = QuestionRow(number, question, self.desk.today, earlier=self._said_earlier(question))
                line.edited.connect(self.edited)
                line.finished.connect(partial(self._go_on, question.var))
                line.entered.connect(partial(self._enter, question.var))
                self.rows[question.var] = line
                self._body.addWidget(line)

    def _say_why_empty(self) -> None:
        why = tr(
            "visits", "The trade of this client is not known yet: choose it at the left, and its questions stand here."
        )
        words_ = muted(why, wrap=True)
        self._body.addWidget(frame("inset", row(picture("list-checks"), (words_, 1), margins=(12, 10, 12, 10))))

    def _said_earlier(self, question: Question) -> str:
        """Return what was answered last time, and what it rested on."""
        found = self._earlier.get(question.var)
        if found is None:
            return ""
        day = words.day(found.day, self.desk.today)
        if found.state is AnswerState.DECLINED:
            return tr("visits", "{day}: declined", day=day)
        if question.type == "table" and found.state is AnswerState.KNOWN:
            count = len(words.table_lines(question, found.value))
            said = tr("visits", "{count} rows", count=count)
        else:
            said = mask_text(words.said(question, found.state, found.value))
        grade = tr("visits", " ({grade})", grade=found.grade) if found.grade else ""
        return tr("visits", "{day}: {said}", day=day, said=f"{said}{grade}")

    def answers(self) -> dict[str, Said]:
        """Return what can be understood of the answers, as typed."""
        found = {}
        for variable, line in self.rows.items():
            try:
                said = line.said()
            except UserError:
                continue
            if said is not None:
                found[variable] = said
        return found

    def check(self) -> QuestionRow | None:
        """Show what is wrong beside each answer; return the first that is."""
        wrong = [line for line in self.rows.values() if line.check() is not None]
        return wrong[0] if wrong else None

    def counts(self) -> tuple[int, int, int]:
        """Return how many questions have an answer on this visit, were declined, and were not asked."""
        states = [line.answer.state() for line in self.visible()]
        declined, silent = states.count(State.DECLINED), states.count(State.NOT_ASKED)
        return len(states) - declined - silent, declined, silent

    def progress(self) -> list[Progress]:
        groups: dict[str, list[bool]] = {}
        for variable, line in self.rows.items():
            if variable in self.moot:
                continue
            groups.setdefault(line.question.group, []).append(line.asked() or self._known_earlier(variable))
        return [Progress(group=name, answered=sum(done), total=len(done)) for name, done in groups.items()]

    def next_unasked(self) -> QuestionRow | None:
        """Return the next question nobody has an answer to, from where the keyboard was last, round the corner."""
        lines = list(self.rows.items())
        at = list(self.rows).index(self._at) if self._at in self.rows else -1
        turned = [*lines[at + 1 :], *lines[: at + 1]]
        open_ = [(name, line) for name, line in turned if name not in self.moot and not line.asked()]
        return next((line for name, line in open_ if not self._known_earlier(name)), None)

    def raw(self) -> Raw:
        return {variable: kept for variable, line in self.rows.items() if (kept := line.raw())}

    def set_raw(self, raw: Mapping[str, Sequence[str]]) -> None:
        for variable, line in self.rows.items():
            line.set_raw(raw.get(variable, ()))

    def show_said(self, answers: Mapping[str, Said]) -> None:
        """Show the answers of a visit that is in the book."""
        for variable, line in self.rows.items():
            line.show_said(answers.get(variable))

    def all_raw(self) -> dict[str, Raw]:
        """Return what a draft keeps: the typed answers of every set."""
        return {code: raw for code, raw in (self._other | {self.code: self.raw()}).items() if code and raw}

    def set_all_raw(self, raw: Mapping[str, Raw]) -> None:
        self._other = dict(raw)
        self.set_raw(raw.get(self.code, {}))

    def _known_earlier(self, variable: str) -> bool:
        found = self._earlier.get(variable)
        return found is not None and found.state is not AnswerState.DECLINED

    def _enter(self, variable: str) -> None:
        self._at = variable
        self.entered.emit(self.rows[variable].question.group)

    def _go_on(self, variable: str) -> None:
        """Go to the question below; from the last one the keyboard stays."""
        lines = self.visible()
        at = lines.index(self.rows[variable]) + 1
        if at < len(lines):
            self.onward.emit(lines[at])
