"""One figure by several independent routes (交叉检验): how far apart they are, and which is adopted."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

GREEN_UP_TO = Decimal("0.05")  # configurable default (IPC practice)
YELLOW_UP_TO = Decimal("0.10")  # configurable default (IPC practice)
FEWEST_ROUTES = 2


class Light(StrEnum):
    """How a check came out; na is "cannot tell", never a pass."""

    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"
    NA = "na"


@dataclass(frozen=True, kw_only=True)
class CrossCheck:
    """The outcome; amounts in the unit of the routes, unrounded; deviation a fraction of the lowest route."""

    lowest: Decimal | None
    highest: Decimal | None
    deviation: Decimal | None
    light: Light
    adopted: Decimal | None
    missing: tuple[str, ...]


def cross_check(
    routes: Mapping[str, Decimal | None], *, green: Decimal = GREEN_UP_TO, yellow: Decimal = YELLOW_UP_TO
) -> CrossCheck:
    """Compare independent routes to one figure and adopt the lowest.

    The deviation is (highest − lowest) ÷ lowest over the known routes; green up to 5 %, yellow up to 10 %. With
    fewer than two known routes, or a lowest route that is not positive, there is no deviation and the light is na; a
    route that is None is named in missing.

    Raises:
        ValueError: a route is not a finite number.

    Source: ipc-cross-check

    """
    if any(value is not None and not value.is_finite() for value in routes.values()):
        raise ValueError("a route must be a finite number")
    missing = tuple(name for name, value in routes.items() if value is None)
    known = [value for value in routes.values() if value is not None]
    lowest, highest = min(known, default=None), max(known, default=None)
    if len(known) < FEWEST_ROUTES or lowest is None or highest is None or lowest <= 0:
        return CrossCheck(lowest=lowest, highest=highest, deviation=None, light=Light.NA, adopted=None, missing=missing)
    deviation = (highest - lowest) / lowest
    light = Light.GREEN if deviation <= green else Light.YELLOW if deviation <= yellow else Light.RED
    return CrossCheck(lowest=lowest, highest=highest, deviation=deviation, light=light, adopted=lowest, missing=missing)
