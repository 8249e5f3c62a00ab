"""The five Cs of credit in one score, and the level of a risk."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from cmdesk.analysis import inputs
from cmdesk.analysis.cross_check import Light
from cmdesk.analysis.lights import at_least
from cmdesk.core.catalog.limits import RiskLevels
from cmdesk.core.catalog.memo import FiveC, FiveCLight

HUNDRED = 100
MOST = 5


@dataclass(frozen=True, kw_only=True)
class FiveCScore:
    """The total from 0 to 100, unrounded; None while one of the five is not scored, which missing names."""

    total: Decimal | None
    light: Light
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class RiskLevel:
    """probability × impact, 1 to 25."""

    level: int
    light: Light


def five_c(parts: Mapping[str, FiveC], limits: FiveCLight, scores: Mapping[str, Decimal | None]) -> FiveCScore:
    """Return Σ weight × score ÷ 100 of scores from 0 to 100, by the catalog's weights and limits.

    Raises ValueError naming a code the catalog does not have, or a score out of range. Source: bank-defaults
    """
    for code, score in scores.items():
        if code not in parts or (score is not None and not (score.is_finite() and 0 <= score <= HUNDRED)):
            raise ValueError(code)
    missing = tuple(code for code in parts if scores.get(code) is None)
    known = [(parts[code].weight, score) for code, score in scores.items() if score is not None]
    total = None if missing else sum((weight * score for weight, score in known), Decimal(0)) / HUNDRED
    return FiveCScore(total=total, light=at_least(total, limits.green, limits.yellow), missing=missing)


def risk_level(levels: RiskLevels, *, probability: int, impact: int) -> RiskLevel:
    """Return the level of a risk, each side from 1 to 5; red from levels.red, yellow from levels.yellow.

    Raises ValueError naming the side out of range. Source: bank-defaults
    """
    inputs.count(probability=probability, impact=impact)
    for name, value in (("probability", probability), ("impact", impact)):
        if value > MOST:
            raise ValueError(name)
    level = probability * impact
    light = Light.RED if level >= levels.red else Light.YELLOW if level >= levels.yellow else Light.GREEN
    return RiskLevel(level=level, light=light)
