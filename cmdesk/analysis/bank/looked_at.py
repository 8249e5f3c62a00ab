"""What every check of the flows is given, and how it says what it found."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from cmdesk.analysis.bank.entries import Entry, Told
from cmdesk.analysis.bank.labels import NEUTRAL, VOID
from cmdesk.analysis.bank.results import Finding, FlowAnalysis
from cmdesk.analysis.bank.sums import Kinds
from cmdesk.analysis.cross_check import Light
from cmdesk.core import figures
from cmdesk.core.catalog.flows import FlowsFile
from cmdesk.core.text import Message, message


@dataclass(frozen=True, kw_only=True)
class LookedAt:
    """The rows of own accounts, what was found of them so far, and the rules. payment: yuan a month, None unknown."""

    rules: FlowsFile
    told: Told
    found: FlowAnalysis
    entries: Sequence[Entry]
    kinds: Kinds
    payment: Decimal | None

    @cached_property
    def counted(self) -> list[Entry]:
        """The rows that count: neither void nor neutral."""
        return [each for each in self.entries if self.found.labels[each.key] not in (VOID, NEUTRAL)]

    @cached_property
    def business(self) -> list[Entry]:
        """The rows of business inflow."""
        labels = self.found.labels
        return [each for each in self.entries if each.row.direction == "in" and labels[each.key] in self.kinds.business]


def finding(
    code: str, title: Message, why: Message, keys: Sequence[str] = (), *, light: Light | None = None
) -> Finding:
    """Return a finding; without a light it is yellow where rows are named, else green."""
    found = light or (Light.YELLOW if keys else Light.GREEN)
    return Finding(code=code, light=found, title=title, why=why, keys=tuple(dict.fromkeys(keys)))


def cannot_tell(code: str, title: Message, missing: Message) -> Finding:
    return Finding(code=code, light=Light.NA, title=title, why=missing, missing=(missing,))


def percent(share: Decimal) -> str:
    return f"{share * 100:.1f}"


def yuan(amount: Decimal) -> str:
    return figures.yuan(amount)


def no_rows(code: str, title: Message) -> Finding:
    return cannot_tell(code, title, message("flows", "There is no flow yet."))
