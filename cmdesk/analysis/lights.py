"""Green, yellow, red: limits, and which way a figure goes."""

from collections.abc import Sequence
from decimal import Decimal
from enum import StrEnum

from cmdesk.analysis.cross_check import Light

FLAT = Decimal("0.03")
FAR = Decimal("0.10")
PERIODS = 3


class Trend(StrEnum):
    """Which way a figure went over three periods; na with fewer."""

    IMPROVING = "improving"
    WORSENING = "worsening"
    FLAT = "flat"
    MIXED = "mixed"
    NA = "na"


def at_least(value: Decimal | None, green: Decimal | int, yellow: Decimal | int) -> Light:
    """Return the light of a value that should be high; the limits belong to the better one, unknown is na."""
    if value is None:
        return Light.NA
    return Light.GREEN if value >= green else Light.YELLOW if value >= yellow else Light.RED


def at_most(value: Decimal | None, green: Decimal | int, yellow: Decimal | int) -> Light:
    """Return the light of a value that should be low; the limits belong to the better one, unknown is na."""
    if value is None:
        return Light.NA
    return Light.GREEN if value <= green else Light.YELLOW if value <= yellow else Light.RED


def trend(values: Sequence[Decimal | None], better: str) -> Trend:
    """Return the trend of the last three values; better is high or low, for a range there is none.

    A step is the change ÷ |value before|. Both within 3 %: flat. Both for the worse, or the better, and more than 10 %
    from first to last: worsening, improving. Everything else is mixed; unknown values and a zero to divide by are na.
    Source: bank-defaults
    """
    last = values[-PERIODS:]
    if len(last) < PERIODS or better not in ("high", "low"):
        return Trend.NA
    first, middle, now = last
    if first is None or middle is None or now is None or not first or not middle:
        return Trend.NA
    steps = [(middle - first) / abs(first), (now - middle) / abs(middle)]
    if all(abs(step) <= FLAT for step in steps):
        return Trend.FLAT
    if abs(now - first) / abs(first) > FAR and (min(steps) > 0 or max(steps) < 0):
        return Trend.IMPROVING if (min(steps) > 0) == (better == "high") else Trend.WORSENING
    return Trend.MIXED
