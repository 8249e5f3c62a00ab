"""Large, medium, small or micro: the size class of an enterprise."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from cmdesk.core.catalog import SizeClass


class Size(StrEnum):
    """The four classes, largest first."""

    LARGE = "large"
    MEDIUM = "medium"
    SMALL = "small"
    MICRO = "micro"


SIZES = tuple(Size)


@dataclass(frozen=True, kw_only=True)
class Sized:
    """The class, None where it cannot be told; missing names the indicators that would tell it."""

    size: Size | None
    missing: tuple[str, ...] = ()


def size_class(
    trade: SizeClass, *, staff: Decimal | None, revenue_wan: Decimal | None, assets_wan: Decimal | None
) -> Sized:
    """Return the class: the largest whose lower limits are all reached, micro below every limit.

    staff in persons, revenue of a year and total assets in 万元; unknown is None, and then the class is told only where
    the other indicator settles it, such as one below its limit for small. Nothing is rounded. Raises ValueError for a
    negative figure. Source: miit-2011-300.
    """
    figures: Mapping[str, Decimal | None] = {"staff": staff, "revenue": revenue_wan, "assets": assets_wan}
    reached = []
    missing = []
    for indicator in trade.indicators:
        figure = figures[indicator.of]
        if figure is None:
            missing.append(indicator.of)
            continue
        if not figure.is_finite() or figure < 0:
            raise ValueError(indicator.of)
        limits = (indicator.large, indicator.medium, indicator.small)
        reached.append(next((at for at, limit in enumerate(limits) if figure >= limit), len(limits)))
    at_most = SIZES[max(reached, default=0)]  # no class is larger than that of its least indicator
    if not missing or at_most is Size.MICRO:
        return Sized(size=at_most)
    return Sized(size=None, missing=tuple(missing))
