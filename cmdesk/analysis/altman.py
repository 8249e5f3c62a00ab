"""Altman's Z'' for private firms: how near a firm is to distress. A hint, never a ground for approval."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from cmdesk.analysis import inputs
from cmdesk.core.catalog.limits import AltmanZones

WEIGHTS = (Decimal("6.56"), Decimal("3.26"), Decimal("6.72"), Decimal("1.05"))


class Zone(StrEnum):
    """Where a firm stands."""

    SAFE = "safe"
    GREY = "grey"
    DISTRESS = "distress"


@dataclass(frozen=True, kw_only=True)
class Altman:
    """The score, unrounded, its zone, and the score of the variant for emerging markets."""

    z: Decimal
    zone: Zone
    z_emerging: Decimal


def altman(zones: AltmanZones, x1: Decimal, x2: Decimal, x3: Decimal, x4: Decimal) -> Altman:
    """Return 6.56 x1 + 3.26 x2 + 6.72 x3 + 1.05 x4.

    x1: working capital ÷ total assets, x2: retained earnings ÷ total assets, x3: EBIT ÷ total assets, x4: book equity ÷
    total liabilities. Above 2.6 safe, below 1.1 distress. Not for banks, cooperatives and firms just founded.

    Raises ValueError naming the input that is impossible. Source: altman-1995
    """
    inputs.finite(x1=x1, x2=x2, x3=x3, x4=x4)
    z = sum((weight * x for weight, x in zip(WEIGHTS, (x1, x2, x3, x4), strict=True)), Decimal(0))
    zone = Zone.SAFE if z > zones.safe else Zone.GREY if z >= zones.grey else Zone.DISTRESS
    return Altman(z=z, zone=zone, z_emerging=z + zones.emerging)
