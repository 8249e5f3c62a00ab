"""Which questions of a set apply: some hang on earlier answers, or on what is known of the client and the loan."""

from collections.abc import Mapping
from decimal import Decimal

from cmdesk.core.catalog import Question, QuestionSet
from cmdesk.core.expressions import Fact
from cmdesk.models.states import AnswerState
from cmdesk.services.income import FIGURES, Stated


def asked(
    questions: QuestionSet, answers: Mapping[str, Stated], facts: Mapping[str, Fact] | None = None
) -> dict[str, bool | None]:
    """Return whether each question applies, by variable: None where that cannot be told, and so it is asked.

    answers are in stored form; facts are those conditions.toml knows. An answer to a question that does not apply
    settles nothing.
    """
    own = {question.var for question in questions.questions}
    known: dict[str, Fact] = {name: value for name, value in (facts or {}).items() if name not in own}
    found: dict[str, bool | None] = {}
    for question in questions.questions:
        result = question.condition.evaluate(known).value if question.condition else True
        found[question.var] = None if result is None else bool(result)
        if result is not False and (said := answers.get(question.var)) is not None:
            known[question.var] = fact_of(question, said)
    return found


def fact_of(question: Question, said: Stated) -> Fact:
    """Return an answer as conditions take it: a confirmed "none" is zero, or no; a refusal is unknown."""
    if said.state is AnswerState.KNOWN:
        if question.type in FIGURES:
            return Decimal(said.value)
        return said.value == "true" if question.type == "bool" else said.value
    if said.state is AnswerState.NONE:
        return Decimal(0) if question.type in FIGURES else False if question.type == "bool" else None
    return None
