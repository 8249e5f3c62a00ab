"""How a visit reads on screen: its kind, days and times, who went, and what was answered."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from cmdesk.core import figures
from cmdesk.core.catalog import Catalog, Question, QuestionSet
from cmdesk.models.states import AnswerState
from cmdesk.services.answers import cell_words, table_rows, value_words
from cmdesk.services.visits import SignatureLine, VisitLine
from cmdesk.ui.text import reading, tr, tr_catalog
from cmdesk.ui.theme import theme

DOT = "·"
DASH = "–"
TOGETHER = 2  # who go where the bank wants a second pair of eyes


def now() -> datetime:
    """Return the time on the user's own clock, in the computer's zone."""
    return datetime.now().astimezone()


def touch() -> bool:
    """Tell whether rows and controls are as high as a finger wants them."""
    return theme().row_height == "touch"


def type_name(code: str, catalog: Catalog) -> str:
    kind = catalog.visit_types.get(code)
    return tr_catalog(kind.name) if kind else code


def signed(each: SignatureLine, catalog: Catalog) -> str:
    """Return who signed, and as what."""
    term = catalog.terms["signer"].get(each.signer)
    return joined(tr_catalog(term.name) if term else each.signer, each.name)


def set_name(code: str, catalog: Catalog) -> str:
    questions = catalog.question_sets.get(code)
    return tr_catalog(questions.name) if questions else code


def day(value: date, today: date) -> str:
    return reading(figures.day(value, today))


def times(start: time | None, end: time | None) -> str:
    """Return 11:40–12:30, or what is known of it."""
    if start and end:
        return f"{start:%H:%M}{DASH}{end:%H:%M}"
    if start:
        return tr("visits", "from {time}", time=f"{start:%H:%M}")
    return tr("visits", "until {time}", time=f"{end:%H:%M}") if end else ""


def lasted(start: time, end: time) -> str:
    """Return how long a visit took, in minutes."""
    minutes = (datetime.combine(date.min, end) - datetime.combine(date.min, start)) // timedelta(minutes=1)
    return tr("visits", "{minutes} min", minutes=minutes)


def people(*names: str, gap: str = "、") -> str:
    return gap.join(name.strip() for name in names if name.strip())


def two_go(lead: str, partner: str) -> bool:
    """Tell whether two different people go."""
    return len({name.strip() for name in (lead, partner)} - {""}) >= TOGETHER


def first_line(note: str) -> str:
    return next((line.strip() for line in note.splitlines() if line.strip()), "")


def who(line: VisitLine) -> str:
    return people(line.lead, line.partner)


def said(question: Question, state: AnswerState, value: str) -> str:
    """Return a stored answer as it reads, with its unit."""
    if state is not AnswerState.KNOWN:
        return tr("visits", "none") if state is AnswerState.NONE else tr("visits", "declined")
    words = value_words(question, value)
    return words if isinstance(words, str) else reading(words)


def table_lines(question: Question, value: str) -> Sequence[Sequence[str]]:
    """Return the rows of a stored table, each cell as it reads."""
    return [[cell_words(column.type, row.get(column.key)) for column in question.columns] for row in table_rows(value)]


def income(value: Decimal, unit: str) -> str:
    """Return a route's result, rounded half up to the yuan, or to two decimals where the unit is 万元."""
    return f"{figures.grouped(value, '0.01' if unit.startswith('万') else '1')} {tr_catalog(unit)}"


def sources(missing: Sequence[str], questions: QuestionSet) -> list[Question]:
    """Return the questions that lead to missing variables, a table for one that is worked out of it."""
    tables = {derived.var: derived.table for derived in questions.derived}
    wanted = {tables.get(name, name) for name in missing}
    return [question for question in questions.questions if question.var in wanted]


def joined(*parts: Any) -> str:
    return DOT.join(str(part) for part in parts if part)
