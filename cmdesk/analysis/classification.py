"""The class a loan belongs into at least (五级分类下限); nobody is put into a better one by a machine."""

from collections.abc import Mapping
from dataclasses import dataclass

from cmdesk.core.catalog.analysis import Analysis
from cmdesk.core.expressions import Fact, parse


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

    Raises ValueError naming a fact the catalog does not have. Source: npl-2023
    """
    for name in facts:
        if name not in rules.risk_facts:
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
