"""What different places of the book say of the same thing, where they do not agree."""

from collections.abc import Iterator
from decimal import Decimal

from cmdesk.analysis.contradictions import Compared, compare
from cmdesk.analysis.figures import Figures
from cmdesk.core.catalog.contradictions import ASKED, HEARD, MONTHLY, STATED, Contradiction
from cmdesk.core.expressions import parse
from cmdesk.memo import facts as memo
from cmdesk.models.states import AnswerState
from cmdesk.services.income import Heard
from cmdesk.services.memo_facts.reading import Reading, number


def lines(reading: Reading, figures: Figures, checks: tuple[memo.Check, ...]) -> Iterator[memo.Signal]:
    """Yield each rule of the catalog: fired where both sides are told and do not agree."""
    for rule in reading.catalog.analysis.contradictions.values():
        names = parse(rule.left).names | parse(rule.right).names
        told = {name: told_of(reading, name, figures, checks) for name in names}
        yield line(reading, rule, compare(rule, told))


def line(reading: Reading, rule: Contradiction, found: Compared) -> memo.Signal:
    return memo.Signal(
        code=rule.code,
        name=rule.name,
        subject=f"flag:{rule.code}",
        fired=None if found.agree is None else not found.agree,
        light=memo.Light(rule.level) if found.agree is False else memo.Light.NA,
        difference=found.difference if found.agree is False else None,
        missing=tuple(dict.fromkeys(called(reading, name) for name in found.missing)),
        explanation=reading.explanation(f"flag:{rule.code}"),
        contradiction=True,
    )


def told_of(reading: Reading, name: str, figures: Figures, checks: tuple[memo.Check, ...]) -> Decimal | None:
    """Return what the book says of a name of a rule; None where it says nothing."""
    application = reading.application
    if name in ASKED:
        amount, months = application.amount, application.term_months
        return amount if name == "asked_amount" else None if months is None else Decimal(months)
    if name == MONTHLY:
        return next((check.adopted for check in checks if check.kind is memo.CheckKind.SALES), None)
    if name.startswith(STATED):
        code = name.removeprefix(STATED)
        return figures.get(code, figures.last, annual=True).number if figures.periods else None
    if name.startswith(HEARD):
        return heard(reading.answers.get(name.removeprefix(HEARD)))
    return reading.figure(name)


def heard(answer: Heard | None) -> Decimal | None:
    """Return the figure of an answer; "none" is nil, a refusal is not."""
    if answer is None or answer.state is AnswerState.DECLINED:
        return None
    return number(answer.value) if answer.state is AnswerState.KNOWN else Decimal(0)


def called(reading: Reading, name: str) -> str:
    """Return what a name of a rule is called."""
    analysis, translate = reading.catalog.analysis, reading.translate
    if name == "asked_amount":
        return translate("memo", "Amount asked for")
    if name == "asked_term":
        return translate("memo", "Term asked for")
    if name == MONTHLY:
        return translate("memo", "Sales adopted by the cross-check")
    if name.startswith(STATED):
        code = name.removeprefix(STATED)
        entry = analysis.lines.get(code) or analysis.figures.get(code)
        return f"{translate('memo', 'Statements')} · {translate('catalog', entry.name) if entry else code}"
    if name.startswith(HEARD):
        code = name.removeprefix(HEARD)
        asked = (each for one in analysis.question_sets.values() for each in one.questions if each.var == code)
        question = next(asked, None)
        return translate("catalog", question.text) if question else code
    return translate("catalog", reading.name(name))
