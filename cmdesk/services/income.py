"""What the answers of a client say together: the latest answer to each question, and income by every route."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Protocol
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.analysis.cross_check import CrossCheck, cross_check
from cmdesk.core.catalog import Catalog, QuestionSet
from cmdesk.core.errors import UserError
from cmdesk.models.states import AnswerState
from cmdesk.models.visit import STANDS, Answer, Visit
from cmdesk.services.answers import canonical, table_rows
from cmdesk.services.visits import Said

FIGURES = {"int", "decimal", "money", "percent"}


class Stated(Protocol):
    """An answer in its stored form, whether or not it is in the book yet."""

    @property
    def state(self) -> AnswerState: ...
    @property
    def value(self) -> str: ...
    @property
    def grade(self) -> str: ...


@dataclass(frozen=True, kw_only=True)
class Heard:
    """The latest word on one question."""

    question: str
    state: AnswerState
    value: str
    words: str
    grade: str
    visit_id: UUID
    day: date


@dataclass(frozen=True, kw_only=True)
class IncomeRoute:
    """Income by one route, in the set's unit, unrounded; or the questions it still lacks."""

    key: str
    name: str
    formula: str
    result: Decimal | None
    missing: Sequence[str]  # variables
    grade: str  # the weakest evidence that went in; empty when any figure has none


@dataclass(frozen=True, kw_only=True)
class Income:
    """Every route of a question set, and what they say of each other."""

    unit: str
    routes: Sequence[IncomeRoute]
    check: CrossCheck


def weighs(said: Stated) -> bool:
    """Tell whether an answer's evidence counts towards that of a figure: a "none" may stand without any."""
    return said.state is not AnswerState.NONE or bool(said.grade)


def heard(session: Session, party_id: UUID, *, without: UUID | None = None) -> dict[str, Heard]:
    """Return the latest answer of a client to each question, by variable; without leaves one visit out."""
    found = (
        select(Answer, Visit.day)
        .join(Visit)
        .where(Visit.party_id == party_id, STANDS)
        .order_by(Visit.day, Visit.number, Answer.id)
    )
    if without is not None:
        found = found.where(Visit.id != without)
    return {
        answer.question: Heard(
            question=answer.question,
            state=answer.state,
            value=answer.value,
            words=answer.words,
            grade=answer.grade,
            visit_id=answer.visit_id,
            day=day,
        )
        for answer, day in session.execute(found)
    }


def stated(questions: QuestionSet, answers: Mapping[str, Said]) -> dict[str, Said]:
    """Return answers as typed in the form they would be stored; one that its question does not take is left out."""
    fit: dict[str, Said] = {}
    for variable, said in answers.items():
        try:
            known = said.state is AnswerState.KNOWN
            fit[variable] = replace(said, value=canonical(questions, variable, said.value) if known else "")
        except UserError:
            continue
    return fit


def figures(questions: QuestionSet, answers: Mapping[str, Stated]) -> dict[str, Decimal]:
    """Return the numbers answered; a confirmed "none" is zero, a refusal or silence is not."""
    known: dict[str, Decimal] = {}
    for question in questions.questions:
        said = answers.get(question.var)
        if said is None or question.type not in FIGURES:
            continue
        if said.state is AnswerState.KNOWN:
            known[question.var] = Decimal(said.value)
        elif said.state is AnswerState.NONE:
            known[question.var] = Decimal(0)
    for derived in questions.derived:
        said = answers.get(derived.table)
        if said and said.state is AnswerState.KNOWN:
            parts = [derived.expression.evaluate(row).value for row in table_rows(said.value)]
            if parts and all(isinstance(part, Decimal) for part in parts):
                known[derived.var] = sum((part for part in parts if isinstance(part, Decimal)), Decimal(0))
    return known


def estimate_income(set_key: str, answers: Mapping[str, Stated], *, catalog: Catalog) -> Income:
    """Return income by every route of a question set, as far as the answers go."""
    questions = catalog.question_sets[set_key]
    known = figures(questions, answers)
    tables = {derived.var: derived.table for derived in questions.derived}
    routes = []
    for route in questions.routes:
        result = route.expression.evaluate(known)
        value = result.value if isinstance(result.value, Decimal) else None
        asked = {tables.get(name, name) for name in route.expression.names}
        grades = [answers[name].grade for name in asked if name in answers and weighs(answers[name])]
        routes.append(
            IncomeRoute(
                key=route.code,
                name=route.name,
                formula=route.expr,
                result=value,
                missing=tuple(sorted(result.missing)),
                grade=max(grades) if value is not None and grades and all(grades) else "",
            )
        )
    return Income(unit=questions.unit, routes=routes, check=cross_check({route.name: route.result for route in routes}))
