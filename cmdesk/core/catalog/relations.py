"""How one party may stand to another, and what that means for group credit."""

from decimal import Decimal
from typing import Literal

from cmdesk.core.catalog.entry import Entry, Shown

FILE = "relations.toml"

NEEDED = ("referral", "same_address", "distinct")
"""The relations that the program writes by itself."""

Grouping = Literal["yes", "hint", ""]
"""Whether both count as one borrower (合并授信), whether that is to be looked at, or neither."""


class Kin(Entry, frozen=True, kw_only=True):
    """A closer kind of one relation: a parent among the family, a neighbour among those who refer."""

    code: str
    name: Shown
    inverse: Shown
    group: Grouping | None = None


class Relation(Entry, frozen=True, kw_only=True):
    """One relation: from is the name of to, and to is the inverse of from. Shares are fractions.

    flows: whether money between the two counts as the client's own, or as that of related parties.
    """

    code: str
    name: Shown
    inverse: Shown
    flows: Literal["own", "related", ""] = ""
    symmetric: bool = False
    share: bool = False
    group: Grouping = ""
    share_yes: Decimal | None = None  # above it: yes
    share_hint: Decimal | None = None  # from it on: hint
    share_notice: Decimal | None = None  # from it on: worth a word
    acyclic: bool = False
    hidden: bool = False
    kin: tuple[Kin, ...] = ()

    def grouping(self, kin: str = "", share: Decimal | None = None) -> Grouping:
        """Return what a link of this relation means for group credit; an unknown share means nothing."""
        closer = next((each.group for each in self.kin if each.code == kin and each.group is not None), None)
        if closer is not None:
            return closer
        if share is not None and self.share_yes is not None and share > self.share_yes:
            return "yes"
        if share is not None and self.share_hint is not None and share >= self.share_hint:
            return "hint"
        return self.group


class ReferralWarning(Entry, frozen=True, kw_only=True):
    """From how many borrowers of one referrer with one address or phone, within how many days, fraud is to be feared.

    Domain chapter 01 §1.6: five within 90 days; configurable default.
    """

    count: int
    days: int


class RelationsFile(Entry, frozen=True, kw_only=True):
    """The tables of relations.toml."""

    referral_warning: ReferralWarning
    relation: tuple[Relation, ...]
