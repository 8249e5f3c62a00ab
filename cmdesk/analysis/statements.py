"""Whether statements add up: totals worked out, and the rules by which rows must agree."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from cmdesk.analysis.cross_check import Light
from cmdesk.analysis.figures import Figures, Period, Value
from cmdesk.core.catalog.flags import Level, Rule
from cmdesk.core.text import Message

RAISED = {"yellow": Light.YELLOW, "orange": Light.YELLOW, "red": Light.RED}


@dataclass(frozen=True, kw_only=True)
class Checked:
    """One rule of consistency.toml on one period; amounts in yuan, unrounded.

    difference: left − right, above zero where left is more; passed is None where it cannot be told, and missing names
    what would tell it. light: green where passed, na where it cannot be told, red for a broken rule of level red,
    else yellow. row: where the rule compares a whole statement, the row that differs most.
    """

    code: str
    end: str
    passed: bool | None
    light: Light
    level: Level
    left: Decimal | None = None
    right: Decimal | None = None
    difference: Decimal | None = None
    tolerance: Decimal | None = None
    missing: tuple[str, ...] = ()
    assumed: tuple[str, ...] = ()
    reason: Message | None = None
    row: str = ""


def totals(figures: Figures, statement: str, period: Period) -> dict[str, Value]:
    """Return every row of a statement by its code, totals worked out where they are not entered; yuan.

    Source: asbe-small-2011
    """
    return {line.code: figures.get(line.code, period) for line in figures.rules.statements[statement].lines}


def consistency(figures: Figures) -> tuple[Checked, ...]:
    """Return every rule on every period, oldest first, in the order of the catalog. Source: asbe-small-2011."""
    return tuple(
        continuity(figures, rule, period) if rule.each else compared(figures, rule, period)
        for period in figures.periods
        for rule in figures.rules.rules.values()
    )


def compared(figures: Figures, rule: Rule, period: Period) -> Checked:
    left, right = figures.evaluate(rule.left, period), figures.evaluate(rule.right, period)
    base = figures.evaluate(rule.base, period) if rule.base else Value(value=Decimal(0))
    parts = (left, right, base)
    if left.number is None or right.number is None or base.number is None:
        return Checked(
            code=rule.code,
            end=period.end.isoformat(),
            passed=None,
            light=Light.NA,
            level=rule.level,
            left=left.number,
            right=right.number,
            missing=named(parts),
            reason=next((part.reason for part in parts if part.reason), None),
        )
    difference = left.number - right.number
    tolerance = max(rule.floor, rule.share * abs(base.number))
    passed = difference <= tolerance if rule.at_most else abs(difference) <= tolerance
    return Checked(
        code=rule.code,
        end=period.end.isoformat(),
        passed=passed,
        light=Light.GREEN if passed else RAISED[rule.level],
        level=rule.level,
        left=left.number,
        right=right.number,
        difference=difference,
        tolerance=tolerance,
        assumed=tuple(sorted(frozenset[str]().union(*(part.assumed for part in parts)))),
    )


def continuity(figures: Figures, rule: Rule, period: Period) -> Checked:
    """Compare the opening column with the end of the period before, row by row; a row only one of them has is left out.

    The largest difference is told, opening − end before.
    """
    pairs = list(both(figures, rule, period))
    if not pairs:
        missing = () if period.before else ("before",)
        return Checked(
            code=rule.code, end=period.end.isoformat(), passed=None, light=Light.NA, level=rule.level, missing=missing
        )
    row, opening, closing = max(pairs, key=lambda pair: abs(pair[1] - pair[2]))
    passed = abs(opening - closing) <= rule.floor
    return Checked(
        code=rule.code,
        end=period.end.isoformat(),
        passed=passed,
        light=Light.GREEN if passed else RAISED[rule.level],
        level=rule.level,
        left=opening,
        right=closing,
        difference=opening - closing,
        tolerance=rule.floor,
        row="" if passed else row,
    )


def both(figures: Figures, rule: Rule, period: Period) -> Iterator[tuple[str, Decimal, Decimal]]:
    before = figures.prior(period)
    if before is None or before not in figures.periods:
        return
    for line in figures.rules.statements[rule.each].lines:
        opening, closing = period.before.get(line.code), figures.get(line.code, before).number
        if opening is not None and closing is not None:
            yield line.code, opening, closing


def named(parts: tuple[Value, ...]) -> tuple[str, ...]:
    return tuple(sorted(frozenset[str]().union(*(part.missing for part in parts))))
