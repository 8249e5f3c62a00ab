"""Whether two places that speak of the same thing agree."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from cmdesk.core.catalog.contradictions import Contradiction
from cmdesk.core.expressions import parse


@dataclass(frozen=True, kw_only=True)
class Compared:
    """Both sides as they are told; agree is None where one cannot be. difference: left − right."""

    agree: bool | None
    left: Decimal | None
    right: Decimal | None
    difference: Decimal | None
    missing: tuple[str, ...]


def compare(rule: Contradiction, told: Mapping[str, Decimal | None]) -> Compared:
    """Return whether both sides of a rule agree by what is told of its names; a name not told is unknown.

    They agree within the larger of floor and share × |right|; with at_most also where left is smaller.
    Source: bank-defaults
    """
    sides = [parse(each).evaluate(dict(told)) for each in (rule.left, rule.right)]
    missing = tuple(sorted(frozenset[str]().union(*(side.missing for side in sides))))
    left, right = (side.value if isinstance(side.value, Decimal) else None for side in sides)
    if left is None or right is None:
        return Compared(agree=None, left=left, right=right, difference=None, missing=missing)
    difference = left - right
    within = max(rule.floor, rule.share * abs(right))
    agree = difference <= within if rule.at_most else abs(difference) <= within
    return Compared(agree=agree, left=left, right=right, difference=difference, missing=())
