"""Statements side by side whatever their size: each row as a share of one of them, and how it grew."""

from collections.abc import Mapping

from cmdesk.analysis.figures import Figures, Period, Value, joined, renamed
from cmdesk.core.text import message

NIL = message("statements", "the base is nil")
BELOW_NIL = message("statements", "the base is below nil")


def common_size(figures: Figures, statement: str, period: Period) -> Mapping[str, Value]:
    """Return each row of a statement as a share of its base (total assets, revenue), 1 is the whole; unrounded.

    Empty for a statement without a base. Unknown where the row or the base is, or the base is not above nil.
    Source: asbe-small-2011
    """
    entry = figures.rules.statements[statement]
    if not entry.base:
        return {}
    base = figures.get(entry.base, period)
    return {line.code: share(figures.get(line.code, period), base) for line in entry.lines}


def share(part: Value, base: Value) -> Value:
    """Return part ÷ base as figures give them, with what either lacks."""
    both = joined(part, base, half=False)
    if part.number is None or base.number is None:
        return both
    if base.number <= 0:
        return Value(value=None, reason=BELOW_NIL if base.number else NIL)
    return Value(value=part.number / base.number, assumed=both.assumed)


def growth(figures: Figures, statement: str, period: Period) -> Mapping[str, Value]:
    """Return by how much each row grew on the period before, 1 is by as much again; unrounded.

    Flows of other than twelve months are brought to a year first. Unknown where either period is, or the period before
    is not above nil: from a loss or from nothing there is no rate. Source: asbe-small-2011
    """
    return {line.code: grown(figures, line.code, period) for line in figures.rules.statements[statement].lines}


def grown(figures: Figures, code: str, period: Period) -> Value:
    now = figures.get(code, period, annual=True)
    prior = figures.prior(period)
    unknown = Value(value=None, missing=frozenset([code]))
    before = renamed(figures.get(code, prior, annual=True) if prior else unknown)
    change = joined(now, before, half=False)
    return change if change.number is None else share(change, before)
