"""Whether a condition can be decided: one that compares a yes with a number never is, whatever a client answers."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from decimal import Decimal
from itertools import islice, product

from cmdesk.core.catalog import checklists, classification, questions, signals, visits
from cmdesk.core.catalog.catalog import Catalog
from cmdesk.core.catalog.leads import codes_of
from cmdesk.core.catalog.reading import mistake
from cmdesk.core.expressions import Expression, Fact, parse
from cmdesk.core.text import message

MOST = 256  # combinations of answers that are tried
NUMBERS: tuple[Fact, ...] = (Decimal(1), Decimal(7))
WORDS: tuple[Fact, ...] = ("",)
ANSWERS: Mapping[str, tuple[Fact, ...]] = {
    "bool": (True, False),
    "text": WORDS,
    "string": WORDS,
    "date": WORDS,
    "time": WORDS,
    "enum": WORDS,
}
"""What may be answered by the type of a field; every other type is a number."""
NO_FACT = {"table", "multi", "files", "list12", "ref"}  # types that no condition asks for

Types = Mapping[str, str]
Codes = Mapping[str, Collection[str]]


def check_decisions(catalog: Catalog) -> None:
    """Refuse conditions that possible answers leave open though all they ask for is known.

    Raises Mistake with the file, the entry and the reason; names and codes have been checked before.
    """
    for file, entry, source, types, codes in conditions(catalog):
        if source:
            check_decided(file, entry, parse(source), types, codes)


def conditions(catalog: Catalog) -> Iterator[tuple[str, str, str, Types, Codes]]:
    """Yield every condition with its file and entry, the type of each name it may ask, and the codes of choices."""
    known: dict[str, str] = {code: each.type for code, each in catalog.conditions.items()}
    codes = codes_of(catalog)
    for checklist in catalog.checklists.values():
        for item in checklist.items:
            yield checklists.FILE, f"checklist {checklist.code}, {item.doc}, when", item.when, known, codes
    for visit_type in catalog.visit_types.values():
        for photo in visit_type.photos:
            yield visits.FILE, f"visit_type {visit_type.code}, {photo.tag}, when", photo.when, known, codes
    for industry in catalog.question_sets.values():
        types, choices = dict(known), dict(codes)
        for question in industry.questions:
            yield questions.FILE, f"industry {industry.code}, {question.var}, when", question.when, types, choices
            types[question.var] = question.type
            choices[question.var] = [choice.code for choice in question.choices]
    rules = catalog.analysis
    risks = {code: fact.type for code, fact in rules.risk_facts.items()}
    for rule in rules.class_rules.values():
        yield classification.FILE, f"rule {rule.code}, expr", rule.expr, risks, {}
    facts = {code: fact.type for code, fact in rules.signal_facts.items()}
    for signal in rules.signals.values():
        yield signals.FILE, f"signal {signal.code}, expr", signal.expr, facts, {}


def check_decided(file: str, entry: str, condition: Expression, types: Types, codes: Codes) -> None:
    if any(types.get(name, "number") in NO_FACT for name in condition.names):
        return
    for facts in answers(condition, types, codes):
        result = condition.evaluate(facts)
        if isinstance(result.value, bool):
            continue
        if result.value is not None:
            what = message("catalog", "The condition comes to “{value}”, neither yes nor no.", value=result.value)
            raise mistake(file, entry, what, value=condition.source)
        if result.reason is not None and not of_figures(result.reason.source):
            raise mistake(file, entry, result.reason, value=condition.source)


def answers(condition: Expression, types: Types, codes: Codes) -> Iterable[Mapping[str, Fact]]:
    names = sorted(condition.names)
    each = [tuple(codes.get(name) or ANSWERS.get(types.get(name, "number"), NUMBERS)) for name in names]
    return (dict(zip(names, values, strict=True)) for values in islice(product(*each), MOST))


def of_figures(reason: str) -> bool:
    """Tell whether a result is open for its figures, such as a division by zero, and not for what is compared."""
    return "zero" in reason or "out of range" in reason
