"""How complete a customer's profile is, what is still missing, and the size class that follows from it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from cmdesk.analysis.size_class import Size, size_class
from cmdesk.core.catalog import Catalog, SizeClass
from cmdesk.core.figures import WAN
from cmdesk.models.states import AnswerState
from cmdesk.services.facts import FactLine, by_group

HUNDRED = 100
INDICATORS: Mapping[str, str] = {"staff": "staff", "revenue": "revenue_year", "assets": "total_assets"}
"""Which field of the profile tells an indicator of the size class."""
TRADE = "industry_code"


@dataclass(frozen=True, kw_only=True)
class Score:
    """How complete a profile is, in percent; light is red, yellow or green by the catalog's limits."""

    percent: Decimal
    light: str
    groups: Mapping[str, Decimal]  # percent by group, of those that count
    missing: Sequence[FactLine]  # required and not filled, cheapest first
    declined: int  # of those missing


@dataclass(frozen=True, kw_only=True)
class SizeFound:
    """The size class of a business, None while it cannot be told; missing are fields of the profile."""

    size: Size | None
    trade: SizeClass | None
    missing: tuple[str, ...]


def score(lines: Mapping[str, FactLine], catalog: Catalog) -> Score:
    """Return how complete these fields are: a group's weight is shared evenly by what it requires.

    A refusal does not fill a field. Groups without weight or without a required field do not count.
    """
    total = reached = Decimal(0)
    groups: dict[str, Decimal] = {}
    missing: list[FactLine] = []
    for group, found in by_group(lines, catalog).items():
        required = [line for line in found if line.field.required]
        if not group.weight or not required:
            continue
        share = Decimal(sum(line.filled for line in required)) / len(required)
        groups[group.code] = share * HUNDRED
        total += group.weight
        reached += group.weight * share
        missing += [line for line in required if not line.filled]
    percent = reached / total * HUNDRED if total else Decimal(0)
    limits = catalog.profile.limits
    return Score(
        percent=percent,
        light="red" if percent < limits.yellow else "yellow" if percent < limits.green else "green",
        groups=groups,
        missing=sorted(missing, key=lambda line: (line.state is AnswerState.DECLINED, line.field.cost)),
        declined=sum(line.state is AnswerState.DECLINED for line in missing),
    )


def size_of(lines: Mapping[str, FactLine], catalog: Catalog) -> SizeFound | None:
    """Return the size class as far as the profile tells it; None for a person, who has none."""
    if TRADE not in lines:
        return None
    line = lines[TRADE]
    code = line.value or (line.proposal.value if line.proposal else "")
    trade = catalog.size_classes.get(code)
    if trade is None:
        return SizeFound(size=None, trade=None, missing=(TRADE,))
    found = size_class(
        trade,
        staff=figure(lines, "staff"),
        revenue_wan=in_wan(figure(lines, "revenue")),
        assets_wan=in_wan(figure(lines, "assets")),
    )
    return SizeFound(size=found.size, trade=trade, missing=tuple(INDICATORS[each] for each in found.missing))


def figure(lines: Mapping[str, FactLine], indicator: str) -> Decimal | None:
    """Return a figure of the profile; confirmed none is zero, anything else unknown is None."""
    line = lines.get(INDICATORS[indicator])
    if line is None or not line.filled:
        return None
    return Decimal(line.value) if line.state is AnswerState.KNOWN else Decimal(0)


def in_wan(yuan: Decimal | None) -> Decimal | None:
    return None if yuan is None else yuan / WAN
