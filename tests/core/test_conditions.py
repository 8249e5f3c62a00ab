"""Every condition of the catalog, wherever it stands, with facts that make it true, false and unknown."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from decimal import Decimal
from itertools import product

import pytest

from cmdesk.core.catalog import Catalog, Entry, load
from cmdesk.core.expressions import parse

CATALOG = load()
NUMBERS = [Decimal(text) for text in ("0", "0.01", "0.5", "1", "20", "1000000000")]


def conditions(value, inside=()):
    """Yield every `when` below value with the entries around it, as (entries, when)."""
    if isinstance(value, Entry) or is_dataclass(value):
        if isinstance(value, Entry):
            inside = (*inside, value)
        if isinstance(when := getattr(value, "when", ""), str) and when and hasattr(value, "condition"):
            yield inside, when
        names = value.__struct_fields__ if isinstance(value, Entry) else [each.name for each in fields(value)]
        for name in names:
            yield from conditions(getattr(value, name), inside)
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from conditions(part, inside)
    elif isinstance(value, tuple | Catalog):
        for part in value if isinstance(value, tuple) else value.parts():
            yield from conditions(part, inside)


def name_of(entry):
    names = (getattr(entry, name, "") for name in ("code", "doc", "tag", "var"))
    return next(name for name in names if name)


FOUND = list(conditions(CATALOG))
CASES = {f"{'-'.join(map(name_of, inside))}: {when}": (inside, when) for inside, when in FOUND}


def test_all_kinds_of_conditions_are_found():
    kinds = {inside[0].__class__.__name__ for inside, _ in FOUND}
    assert {"Checklist", "VisitType", "QuestionSet"} <= kinds
    assert len(FOUND) == len(CASES) > 100


def possible(inside, name):
    """Return the values a fact may have: of an earlier question of the set, or of a field of conditions.toml."""
    asked = {each.var: each for each in getattr(inside[0], "questions", ())}
    fact = asked.get(name) or CATALOG.conditions[name]
    match fact.type:
        case "bool":
            return [True, False]
        case "enum":
            return [choice.code for choice in fact.choices]
        case "int" | "money" | "decimal" | "number" | "percent":
            return NUMBERS
    raise AssertionError(f"{name} is a {fact.type}, of which no condition can tell anything")


@pytest.mark.parametrize("case", CASES)
def test_a_condition_is_true_false_or_unknown_as_the_facts_are(case):
    inside, when = CASES[case]
    expression = parse(when)
    names = sorted(expression.names)
    every = [dict(zip(names, row, strict=True)) for row in product(*(possible(inside, name) for name in names))]
    results = [expression.evaluate(facts).value for facts in every]
    assert set(results) == {True, False}
    for facts in every:
        for name in names:
            without = expression.evaluate({other: value for other, value in facts.items() if other != name})
            others = {expression.evaluate(facts | {name: value}).value for value in possible(inside, name)}
            if without.value is None:
                assert name in without.missing
                assert len(others) > 1, "unknown, though every answer gives the same"
            else:
                assert others == {without.value}
    assert expression.evaluate({}).value is None


@pytest.mark.parametrize("case", CASES)
def test_every_field_of_a_condition_has_a_question_that_settles_it(case):
    inside, when = CASES[case]
    asked = {each.var: each.text for each in getattr(inside[0], "questions", ())}
    for name in parse(when).names:
        assert asked.get(name) or CATALOG.conditions[name].question


def test_a_question_hangs_only_on_earlier_ones():
    for questions in CATALOG.question_sets.values():
        earlier = set()
        for question in questions.questions:
            own = question.condition.names if question.condition else set()
            assert own <= earlier | set(CATALOG.conditions)
            earlier.add(question.var)


def test_no_condition_hides_an_input_of_a_route_that_could_be_worked_out():
    """What a route takes is hidden only where the route means nothing: no livestock, no wholesale."""
    hidden = {
        (questions.code, question.var, question.when)
        for questions in CATALOG.question_sets.values()
        for question in questions.questions
        for route in questions.routes
        if question.condition and question.var in route.expression.names
    }
    assert {(industry, when) for industry, _, when in hidden} == {
        ("farming", "kind==livestock"),
        ("farming", "kind==crop"),
        ("retail", "wholesale"),
    }
