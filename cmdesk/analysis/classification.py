"""The class a loan belongs into at least (五级分类下限); nobody is put into a better one by a machine."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from cmdesk.core.catalog.analysis import Analysis
from cmdesk.core.expressions import Fact, parse

LONGEST = 36600  # days


@dataclass(frozen=True, kw_only=True)
class Classified:
    """The worst class any rule asks for, and the rules that hold, by code.

    undecided: rules that would ask for a worse class and cannot be told; missing: the facts that would tell.
    """

    at_least: str
    rules: tuple[str, ...]
    undecided: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


def classify(rules: Analysis, facts: Mapping[str, Fact | int]) -> Classified:
    """Return the class by the facts of classification.toml; one that is absent or None is unknown, not no.

    Raises ValueError naming a fact the catalog does not have, or one that cannot be. Source: npl-2023
    """
    for name, value in facts.items():
        if name not in rules.risk_facts or not possible(rules.risk_facts[name].type, value):
            raise ValueError(name)
    order = list(rules.classes)
    results = {code: parse(rule.expr).evaluate(facts) for code, rule in rules.class_rules.items()}
    holding = tuple(code for code, result in results.items() if result.value is True)
    worst = max((order.index(rules.class_rules[code].at_least) for code in holding), default=0)
    undecided = tuple(
        code
        for code, result in results.items()
        if result.value is None and order.index(rules.class_rules[code].at_least) > worst
    )
    missing = frozenset[str]().union(*(results[code].missing for code in undecided))
    return Classified(
        at_least=order[worst],
        rules=holding,
        undecided=undecided,
        missing=tuple(name for name in rules.risk_facts if name in missing),
    )


def possible(kind: str, value: Fact | int) -> bool:
    """Return whether a fact may be so: days and fractions within their bounds, the rest yes or no; unknown may be."""
    if value is None or kind == "bool":
        return value is None or isinstance(value, bool)
    if isinstance(value, bool | str) or not Decimal(value).is_finite():
        return False
    return 0 <= value <= (1 if kind == "fraction" else LONGEST)
