"""What business, household and guarantors earn and owe together (全局现金流), each yuan counted once."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from cmdesk.analysis.cross_check import Light
from cmdesk.analysis.lights import at_least
from cmdesk.core.catalog.limits import AffordabilityLimits


@dataclass(frozen=True, kw_only=True)
class Member:
    """One who earns and pays, in yuan a year; None is unknown.

    income: what is earned before any payment on debts; of a business after its costs, wages and taxes. spending: what
    living costs, nil for a business. service: payments on debts. internal: the part of income that comes from another
    member and was no cost to it (dividends, drawings, repaid loans); wages and rent that were a cost are earned once.
    shared: the part of service that another member's service has in it too, or that goes to another member.
    """

    name: str
    income: Decimal | None
    spending: Decimal | None
    service: Decimal | None
    internal: Decimal | None
    shared: Decimal | None


@dataclass(frozen=True, kw_only=True)
class GlobalCash:
    """All members together in yuan a year; coverage is unrounded, None where it is unknown or nothing is to be paid.

    missing: pairs of a member's name and the figure it lacks. known: what is available of the members that are whole.
    """

    available: Decimal | None
    service: Decimal | None
    coverage: Decimal | None
    light: Light
    missing: tuple[tuple[str, str], ...] = ()
    known: Decimal = Decimal(0)


def global_cash(limits: AffordabilityLimits, members: Sequence[Member], new_service: Decimal | None) -> GlobalCash:
    """Return what all members have for debts, what they pay on them with the new credit, and how often it covers that.

    available = Σ (income − internal − spending); service = Σ (service − shared) + the new credit's; coverage =
    available ÷ service, its light by the limits of the DSCR. One figure unknown makes the sums unknown. ValueError
    naming name for a member that stands twice, and naming the figure for one below nil other than income, or for an
    internal or shared part larger than the whole. Source: bank-defaults
    """
    names = [member.name for member in members]
    if len(set(names)) < len(names):
        raise ValueError("name")
    for member in members:
        check(member)
    missing = [(member.name, name) for member in members for name in FIGURES if getattr(member, name) is None]
    lacking = {name for name, _ in missing}
    known = sum((left(member) for member in members if member.name not in lacking), Decimal(0))
    if missing or new_service is None or not members:
        told = tuple(missing) + ((("", "new_service"),) if new_service is None else ())
        return GlobalCash(available=None, service=None, coverage=None, light=Light.NA, missing=told, known=known)
    service = sum(((member.service or NIL) - (member.shared or NIL) for member in members), NIL) + new_service
    coverage = known / service if service else None
    light = at_least(coverage, limits.dscr_green, limits.dscr_yellow)
    return GlobalCash(available=known, service=service, coverage=coverage, light=light, known=known)


FIGURES = ("income", "spending", "service", "internal", "shared")
NIL = Decimal(0)


def left(member: Member) -> Decimal:
    """Return what a member has for debts; of one whose figures are all known."""
    return (member.income or NIL) - (member.internal or NIL) - (member.spending or NIL)


def check(member: Member) -> None:
    for name in FIGURES:
        value = getattr(member, name)
        if value is not None and (not value.is_finite() or (value < 0 and name != "income")):
            raise ValueError(name)
    if member.shared is not None and member.service is not None and member.shared > member.service:
        raise ValueError("shared")
