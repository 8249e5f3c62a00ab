"""Signals that statements may be wrong or a client in trouble, and the score that sums the statements up."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from cmdesk.analysis.cross_check import Light
from cmdesk.analysis.figures import Figures
from cmdesk.analysis.lights import at_least
from cmdesk.analysis.ratios import Measured
from cmdesk.analysis.statements import Checked
from cmdesk.core.catalog.analysis import Analysis
from cmdesk.core.catalog.flags import Level

POINTS = {Light.GREEN: Decimal(1), Light.YELLOW: Decimal("0.5"), Light.RED: Decimal(0)}


@dataclass(frozen=True, kw_only=True)
class Flagged:
    """One signal by its code; raised is None where it cannot be told, and missing names what would tell it.

    level: how grave it is where it is raised, else None. rule: the rule of consistency.toml that says the same.
    """

    code: str
    raised: bool | None
    level: Level | None
    missing: tuple[str, ...] = ()
    rule: str = ""


@dataclass(frozen=True, kw_only=True)
class Score:
    """The financial score, 0 to 100 and unrounded; usable is False where a red rule is broken, whatever the score.

    parts: the points of each category from 0 to 1, None for one of which no ratio has a light. total is None where
    none has.
    """

    total: Decimal | None
    light: Light
    usable: bool
    parts: dict[str, Decimal | None]


def flags(figures: Figures) -> tuple[Flagged, ...]:
    """Return every signal of the catalog for the newest period; none without a period. Source: bank-defaults."""
    if not figures.periods:
        return ()
    period = figures.last
    found = []
    for flag in figures.rules.flags.values():
        result = figures.evaluate(flag.expr, period)
        raised = result.value if isinstance(result.value, bool) else None
        worse = bool(raised and flag.worse) and figures.evaluate(flag.worse, period).value is True
        level = (flag.worse_level if worse else flag.level) if raised else None
        missing = tuple(sorted(result.missing)) if raised is None else ()
        found.append(Flagged(code=flag.code, raised=raised, level=level, missing=missing, rule=flag.rule))
    return tuple(found)


def fin_score(rules: Analysis, measured: Sequence[Measured], checked: Sequence[Checked]) -> Score:
    """Return the financial score of the ratios' lights.

    A category's points are the mean of its ratios' (green 1, yellow 0.5, red 0); one without a light counts nothing,
    and the weights of the others are brought to 100. A broken rule of level red makes the score unusable.
    Source: bank-defaults
    """
    parts: dict[str, Decimal | None] = {}
    for category in rules.weights:
        points = [POINTS[one.light] for one in measured if category_of(rules, one) == category and one.light in POINTS]
        parts[category] = sum(points, Decimal(0)) / len(points) if points else None
    told = [(points, rules.weights[category].weight) for category, points in parts.items() if points is not None]
    whole = sum(weight for _, weight in told)
    total = sum((points * weight for points, weight in told), Decimal(0)) * 100 / whole if whole else None
    broken = any(one.passed is False and one.level == "red" for one in checked)
    light = Light.NA if broken else at_least(total, rules.score.green, rules.score.yellow)
    return Score(total=total, light=light, usable=not broken and total is not None, parts=parts)


def category_of(rules: Analysis, one: Measured) -> str:
    return rules.ratios[one.code].category
