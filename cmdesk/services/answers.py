"""What a question takes: typed text to the canonical text that is stored, and the reason when it does not fit."""

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation

from cmdesk.core import figures
from cmdesk.core.catalog import Question, QuestionSet
from cmdesk.core.errors import UserError
from cmdesk.core.text import QT_TRANSLATE_NOOP, Message, message

EXPECTED: Mapping[str, str] = {
    "int": QT_TRANSLATE_NOOP("answers", "a whole number"),
    "decimal": QT_TRANSLATE_NOOP("answers", "a number"),
    "money": QT_TRANSLATE_NOOP("answers", "an amount"),
    "percent": QT_TRANSLATE_NOOP("answers", "a percentage such as 18.75"),
    "date": QT_TRANSLATE_NOOP("answers", "a date such as 2026-10-31"),
    "bool": QT_TRANSLATE_NOOP("answers", "yes or no"),
    "table": QT_TRANSLATE_NOOP("answers", "a table with a figure in every column"),
    "list12": QT_TRANSLATE_NOOP("answers", "twelve figures, January first"),
}
MONTHS = 12
MOST_DIGITS = 15
YES = {"true", "yes", "是", "有"}
NO = {"false", "no", "否", "没有", "无"}


def canonical(questions: QuestionSet, variable: str, typed: str) -> str:
    """Return typed as it is stored: a plain Decimal, a fraction for a percentage, an ISO date, true or false, or words.

    Refused with the question's text and what it expects.
    """
    question = questions.question(variable)
    value = typed.strip()
    try:
        if question.type == "table":
            return table(question, value)
        return CANONICAL.get(question.type, words)(value)
    except (ValueError, KeyError, TypeError, AttributeError, InvalidOperation):
        expected = Message("answers", EXPECTED.get(question.type, "")) if question.type in EXPECTED else value
        raise UserError(
            message(
                "answers",
                "“{question}” takes {expected}, not “{typed}”.",
                question=message("catalog", question.text),
                expected=expected,
                typed=typed,
            )
        ) from None


def number(value: str) -> str:
    plain = Decimal(figures.ungrouped(value))
    if not plain.is_finite() or plain < 0 or abs(plain.adjusted()) > MOST_DIGITS:  # 1e999999 would fill a book
        raise ValueError(value)
    return format(plain, "f")


def whole(value: str) -> str:
    plain = Decimal(number(value))
    if plain != plain.to_integral_value():
        raise ValueError(value)
    return str(int(plain))


def fraction(value: str) -> str:
    """Return a percentage as typed, 18.75 or 18.75%, as the fraction 0.1875."""
    plain = Decimal(number(value.rstrip("%％").strip())) / 100
    if plain > 1:
        raise ValueError(value)
    return format(plain.normalize(), "f")


def day(value: str) -> str:
    return date.fromisoformat(value.replace("/", "-").replace(".", "-")).isoformat()


def truth(value: str) -> str:
    if value.lower() in YES:
        return "true"
    if value.lower() in NO:
        return "false"
    raise ValueError(value)


def words(value: str) -> str:
    if not value:
        raise ValueError(value)
    return value


def months(value: str) -> str:
    """Return twelve figures, however they are parted, with one space between each."""
    given = value.replace("，", " ").replace("、", " ").replace(",", " ").split()
    if len(given) != MONTHS:
        raise ValueError(value)
    return " ".join(number(each) for each in given)


def table(question: Question, value: str) -> str:
    """Return a JSON list of rows, each an object by column key, with every figure canonical."""
    rows = json.loads(value)
    if not rows:
        raise ValueError(value)
    kept = [
        {column.key: CANONICAL.get(column.type, words)(str(row[column.key]).strip()) for column in question.columns}
        for row in rows
    ]
    return json.dumps(kept, ensure_ascii=False)


def value_words(question: Question, value: str) -> Message | str:
    """Return a stored answer as it reads, with its unit; one that does not fit its question stands as it is."""
    try:
        return read_value(question, value)
    except (ValueError, TypeError, AttributeError, InvalidOperation):
        return value


def read_value(question: Question, value: str) -> Message | str:
    match question.type:
        case "percent":
            return figures.percent(Decimal(value), places=4)
        case "int" | "decimal" | "money":
            return with_unit(figures.amount(Decimal(value)), question.unit)
        case "bool":
            return message("visits", "yes") if value == "true" else message("visits", "no")
        case "enum":
            name = next((choice.name for choice in question.choices if choice.code == value), "")
            return message("catalog", name) if name else value
        case "table":
            rows = table_rows(value)
            return "；".join(
                "，".join(cell_words(each.type, row.get(each.key)) for each in question.columns) for row in rows
            )
        case _:
            return value


def with_unit(figure_: str, unit: str) -> Message | str:
    return message("answers", "{figure} {unit}", figure=figure_, unit=message("catalog", unit)) if unit else figure_


def cell_words(kind: str, value: Decimal | str | None) -> str:
    """Return one cell of a table answer as it reads."""
    if not isinstance(value, Decimal):
        return value or ""
    return figures.percent(value, places=4) if kind == "percent" else figures.amount(value)


def table_rows(value: str) -> list[dict[str, Decimal | str]]:
    """Return the rows of a stored table answer, figures as Decimals."""
    return [{key: figure(text) for key, text in row.items()} for row in json.loads(value)]


def figure(text: str) -> Decimal | str:
    try:
        return Decimal(text)
    except InvalidOperation:
        return text


CANONICAL = {
    "int": whole,
    "decimal": number,
    "money": number,
    "percent": fraction,
    "date": day,
    "bool": truth,
    "list12": months,
}
