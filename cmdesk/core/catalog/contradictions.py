"""What different places say of the same thing, and how far apart it may be."""

from decimal import Decimal

from cmdesk.core.catalog.entry import Entry, Meta, Shown
from cmdesk.core.catalog.flags import Level

FILE = "contradictions.toml"
ASKED = ("asked_amount", "asked_term")  # of the application
STATED, HEARD, MONTHLY = "statement_", "answer_", "monthly_sales"
"""statement_X: a row or figure of the newest statements, brought to a year; answer_X: the latest answer of a visit."""


class Contradiction(Entry, frozen=True, kw_only=True):
    """Two figures that must agree within the larger of floor and share of the right one; else level.

    at_most: the left one may be smaller. Names are fields of the work paper and the profile, and those above.
    """

    code: str
    name: Shown
    left: str
    right: str
    level: Level = "yellow"
    at_most: bool = False
    floor: Decimal = Decimal(0)
    share: Decimal = Decimal(0)


class ContradictionsFile(Entry, frozen=True, kw_only=True):
    """The tables of contradictions.toml."""

    meta: Meta
    contradiction: tuple[Contradiction, ...]
