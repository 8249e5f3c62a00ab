"""Every expression of the catalog: with all it asks for, with each of these unknown, and at its thresholds."""

import ast
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from decimal import Decimal

import msgspec
import pytest

from cmdesk.core.catalog import Catalog, load
from cmdesk.core.catalog.analysis import Analysis
from cmdesk.core.catalog.decisions import check_decisions, conditions
from cmdesk.core.expressions import parse

FIELDS = {"expr", "when", "worse", "left", "right", "base", "applies", "against", "sum", "formula"}
NO_EXPRESSION = {("Ratio", "formula"), ("Report", "when")}  # words for the reader
HUNDRED = Decimal(100)


def expressions(value, found):
    """Collect every expression of an entry and all below it, with where it stands."""
    if isinstance(value, msgspec.Struct) or (is_dataclass(value) and not isinstance(value, type)):
        names = getattr(value, "__struct_fields__", None) or [field.name for field in fields(value)]
        for name in names:
            part = getattr(value, name)
            if name in FIELDS and isinstance(part, str) and part and (type(value).__name__, name) not in NO_EXPRESSION:
                code = getattr(value, "code", None) or getattr(value, "tag", None) or getattr(value, "var", "")
                found.append((f"{type(value).__name__} {code} {name}", part))
            expressions(part, found)
    elif isinstance(value, Mapping):
        for part in value.values():
            expressions(part, found)
    elif isinstance(value, tuple | list | Analysis | Catalog):
        for part in value if isinstance(value, tuple | list) else value.parts():
            expressions(part, found)
    return found


FOUND = sorted({source: where for where, source in expressions(load(), [])}.items())


def facts_of(source):
    """Return a value for each name: yes where it stands alone, a code it is compared to, else a number."""
    tree = ast.parse(source.strip(), mode="eval").body
    codes = {
        node.left.id: getattr(right, "id", None) or right.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Compare) and isinstance(node.left, ast.Name)
        for right in node.comparators
        if isinstance(node.ops[0], ast.Eq | ast.NotEq)
        and (isinstance(right, ast.Name) or (isinstance(right, ast.Constant) and isinstance(right.value, str)))
    }
    alone = {node.id for node in said(tree) if isinstance(node, ast.Name)} - set(codes)
    names = sorted(parse(source).names)
    return {
        name: codes.get(name, True if name in alone and logical(tree) else Decimal(100 + 7 * at))
        for at, name in enumerate(names)
    }


def logical(tree):
    """Tell whether an expression is a condition, in which a bare name is a yes or no, or a formula."""
    return any(isinstance(node, ast.BoolOp | ast.Compare | ast.Not) for node in ast.walk(tree))


def said(node):
    """Give the parts that are joined by and, or and not."""
    if isinstance(node, ast.BoolOp):
        for part in node.values:
            yield from said(part)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield from said(node.operand)
    else:
        yield node


def test_the_catalog_has_expressions_of_every_kind():
    kinds = {where.split()[0] for _, where in FOUND}
    assert kinds >= {
        "Signal",
        "Flag",
        "Ratio",
        "Figure",
        "Rule",
        "ClassRule",
        "Route",
        "Derived",
        "PhotoTag",
        "NeedRule",
    }
    assert len(FOUND) > 250


@pytest.mark.parametrize(("source", "where"), FOUND, ids=[where for _, where in FOUND])
def test_known_it_is_told_and_unknown_it_is_not(source, where):
    expression, facts = parse(source), facts_of(source)
    known = expression.evaluate(facts)
    assert known.value is not None, (source, known)
    nothing = expression.evaluate({})
    if expression.names:  # a rule may compare with nothing but a number
        assert (nothing.value, nothing.missing) == (None, expression.names), source
    for name in expression.names:
        found = expression.evaluate(facts | {name: None})
        decided = found.value is not None  # yes or unknown is yes
        assert not decided or isinstance(found.value, bool), source
        assert decided or name in found.missing, source


def comparisons():
    for source, where in FOUND:
        for node in ast.walk(ast.parse(source.strip(), mode="eval")):
            if isinstance(node, ast.Compare) and not isinstance(node.ops[0], ast.Eq | ast.NotEq):
                yield where, ast.unparse(node).replace("'", '"'), node


ORDERED = list(comparisons())


def value(text, facts):
    found = parse(text).evaluate(facts).value
    return found if isinstance(found, Decimal) else None


def threshold(node):
    """Return facts at which both sides of a comparison are exactly the same; None where none is found."""
    left, right = ast.unparse(node.left), ast.unparse(node.comparators[0])
    gap = f"({left})-({right})"
    names = sorted(parse(gap).names)
    for name in names:
        for others in (HUNDRED, Decimal(1)):
            facts = dict.fromkeys(names, others)
            low, high = (value(gap, facts | {name: others * at}) for at in (3, 5))
            if low is None or high is None or low == high:
                continue
            at = others * 3 - low * (others * 2) / (high - low)
            if value(gap, facts | {name: at}) == 0:
                return facts | {name: at}
    return None


@pytest.mark.parametrize(("where", "source", "node"), ORDERED, ids=[f"{one[0]}: {one[1]}" for one in ORDERED])
def test_at_its_threshold_a_comparison_says_what_its_sign_says(where, source, node):
    at = threshold(node)
    if at is None:
        pytest.skip("no exact point where both sides are the same")
    wanted = isinstance(node.ops[0], ast.GtE | ast.LtE)
    assert parse(source).evaluate(at).value is wanted


def test_nearly_every_threshold_is_reached():
    assert sum(threshold(node) is not None for _, _, node in ORDERED) > 0.9 * len(ORDERED)


def test_every_condition_is_decided_by_whatever_may_be_answered():
    catalog = load()
    assert sum(bool(source) for _, _, source, _, _ in conditions(catalog)) > len(catalog.visit_types)
    check_decisions(catalog)
