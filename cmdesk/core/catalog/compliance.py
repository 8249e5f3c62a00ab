"""What is reported, who stands behind a firm, and what may be sold to whom."""

from decimal import Decimal
from typing import Literal

from cmdesk.core.catalog.entry import Entry, Meta, Shown

FILE = "compliance.toml"
CLIENT_LEVELS = ("C1", "C2", "C3", "C4", "C5")
PRODUCT_LEVELS = ("R1", "R2", "R3", "R4", "R5")

Verdict = Literal["allow", "warn", "block"]


class Large(Entry, frozen=True, kw_only=True):
    """From which sum of a day on a transaction of this kind is large, in yuan, for a person and for anybody else."""

    code: str
    name: Shown
    person: Decimal
    entity: Decimal


class Regime(Entry, frozen=True, kw_only=True):
    """What may be sold under one set of rules: for a client of C1 to C5 the verdict on products of R1 to R5."""

    code: str
    name: Shown
    C1: tuple[Verdict, ...]
    C2: tuple[Verdict, ...]
    C3: tuple[Verdict, ...]
    C4: tuple[Verdict, ...]
    C5: tuple[Verdict, ...]


class ComplianceFile(Entry, frozen=True, kw_only=True):
    """The tables of compliance.toml; ubo_share is the least share of a beneficial owner, a fraction."""

    meta: Meta
    ubo_share: Decimal
    assessment_months: int
    large: tuple[Large, ...]
    regime: tuple[Regime, ...]
