"""What to ask on a visit, industry by industry, and how answers add up to an estimate of sales."""

from collections.abc import Mapping

from cmdesk.core.catalog.entry import Choice, Entry, Meta, Shown, ValueType
from cmdesk.core.expressions import Expression, parse

FILE = "question_sets.toml"


class Column(Entry, frozen=True, kw_only=True):
    """One column of a question answered by a table."""

    key: str
    name: Shown
    type: ValueType
    unit: Shown = ""


class Question(Entry, frozen=True, kw_only=True):
    """One question, one variable; percent is kept as a fraction, money in the unit that is asked for.

    Where there is a condition the question is asked unless it is false; it takes the variables of earlier questions and
    the fields of conditions.toml.
    """

    var: str
    text: Shown
    type: ValueType
    unit: Shown = ""
    required: bool = True
    group: Shown = ""
    hint: Shown = ""
    choices: tuple[Choice, ...] = ()
    columns: tuple[Column, ...] = ()
    when: str = ""

    @property
    def condition(self) -> Expression | None:
        return parse(self.when) if self.when else None


class Derived(Entry, frozen=True, kw_only=True):
    """A variable that is the total, over the rows of a table question, of the expression sum."""

    var: str
    name: Shown
    table: str
    sum: str

    @property
    def expression(self) -> Expression:
        return parse(self.sum)


class Route(Entry, frozen=True, kw_only=True):
    """One way to work out sales; it takes no part when a variable is unknown or a divisor is zero."""

    code: str
    name: Shown
    expr: str

    @property
    def expression(self) -> Expression:
        return parse(self.expr)


class QuestionSet(Entry, frozen=True, kw_only=True):
    """The questions of one industry; unit is that of every route's result."""

    code: str
    name: Shown
    unit: Shown
    questions: tuple[Question, ...]
    derived: tuple[Derived, ...] = ()
    routes: tuple[Route, ...]

    @property
    def groups(self) -> Mapping[str, tuple[Question, ...]]:
        """Return the questions by group, in the order of the file."""
        names = dict.fromkeys(question.group for question in self.questions)
        return {name: tuple(one for one in self.questions if one.group == name) for name in names}

    def question(self, var: str) -> Question:
        """Return the question of a variable; raises KeyError for one the set does not ask."""
        for question in self.questions:
            if question.var == var:
                return question
        raise KeyError(var)


class Spin(Entry, frozen=True, kw_only=True):
    """Prompts of one kind for the talk: situation, problem, implication, need."""

    code: str
    name: Shown
    prompts: tuple[Shown, ...]


class NoteSection(Entry, frozen=True, kw_only=True):
    """One heading of a visit note."""

    code: str
    name: Shown
    hint: Shown


class QuestionsFile(Entry, frozen=True, kw_only=True):
    """The tables of question_sets.toml."""

    meta: Meta
    industry: tuple[QuestionSet, ...]
    spin: tuple[Spin, ...]
    note_section: tuple[NoteSection, ...]
