"""What makes statements doubtful: rows that do not agree, and signals of trouble."""

from decimal import Decimal
from typing import Literal

from cmdesk.core.catalog.entry import Entry, Meta, Shown

FILE = "flags.toml"
RULES_FILE = "consistency.toml"

Level = Literal["yellow", "orange", "red"]


class Flag(Entry, frozen=True, kw_only=True):
    """One signal: raised at level where expr holds, at worse_level where worse holds too.

    rule: the rule of consistency.toml that says the same, so that a memo counts it once.
    """

    code: str
    name: Shown
    expr: str
    level: Level
    worse: str = ""
    worse_level: Level = "red"
    rule: str = ""


class Rule(Entry, frozen=True, kw_only=True):
    """Two figures that must agree, within the larger of floor (yuan) and share of base; else it breaks at level.

    at_most: left may be smaller. each: instead every row of this statement is compared, the end of one period with the
    opening column of the next.
    """

    code: str
    name: Shown
    left: str = ""
    right: str = ""
    level: Level
    at_most: bool = False
    floor: Decimal = Decimal(0)
    share: Decimal = Decimal(0)
    base: str = ""
    each: str = ""


class FlagsFile(Entry, frozen=True, kw_only=True):
    """The tables of flags.toml."""

    meta: Meta
    flag: tuple[Flag, ...]


class RulesFile(Entry, frozen=True, kw_only=True):
    """The tables of consistency.toml."""

    meta: Meta
    rule: tuple[Rule, ...]
