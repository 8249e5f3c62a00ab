"""Prospects that have stood at one stage for longer than pipeline.toml allows: yellow beyond, red beyond twice."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.catalog.pipeline import Stage
from cmdesk.core.workdays import workday_before
from cmdesk.models.party import Opportunity, Party


@dataclass(frozen=True, kw_only=True)
class StaleLine:
    """A prospect that has gone stale; limit is in days, or in working days where workdays is set."""

    id: UUID  # of the opportunity
    party_id: UUID
    client: str
    stage: str
    since: date
    days: int  # since then
    limit: int
    workdays: bool
    twice: bool  # longer than twice the limit
    wanted: Decimal | None  # yuan
    next_date: date | None


@dataclass(frozen=True, kw_only=True)
class Limit:
    """The days before which an opportunity must have come to a stage to be stale, and to be so twice over."""

    once: date
    twice: date


def limits(today: date, catalog: Catalog) -> Mapping[str, Limit]:
    """Return the limit of every stage that has one, the stage nearest to a loan first."""
    stages = sorted(catalog.pipeline.stages.values(), key=lambda stage: -stage.probability)
    found = {stage.code: (before(stage, 1, today), before(stage, 2, today)) for stage in stages}
    return {code: Limit(once=once, twice=twice) for code, (once, twice) in found.items() if once and twice}


def before(stage: Stage, times: int, today: date) -> date | None:
    if stage.stale_after_days is not None:
        return today - timedelta(days=stage.stale_after_days * times)
    if stage.stale_after_workdays is not None:
        return workday_before(today, stage.stale_after_workdays * times)
    return None


def list_stale(
    session: Session,
    *,
    today: date,
    catalog: Catalog,
    offset: int = 0,
    limit: int,
    counts: Mapping[str, int] | None = None,
) -> list[StaleLine]:
    """Return a page of stale prospects: the furthest stage first, and at each who has stood there longest.

    counts: what stale_counts returns, where it is known.
    """
    found: list[StaleLine] = []
    for code, ends in limits(today, catalog).items():
        if len(found) == limit:
            break
        here = count_at(session, code, ends) if counts is None else counts[code]
        if offset >= here:
            offset -= here
            continue
        page = (
            select(Opportunity, Party.name)
            .join(Party, Party.id == Opportunity.party_id)
            .where(Opportunity.stage == code, Opportunity.stage_since < ends.once)
            .order_by(Opportunity.stage_since, Opportunity.id)
            .offset(offset)
            .limit(limit - len(found))
        )
        found += [line(each, name, ends, today, catalog) for each, name in session.execute(page)]
        offset = 0
    return found


def stale_counts(session: Session, *, today: date, catalog: Catalog) -> Mapping[str, int]:
    """Return how many prospects are stale at each stage that has a limit."""
    return {code: count_at(session, code, ends) for code, ends in limits(today, catalog).items()}


def count_stale(session: Session, *, today: date, catalog: Catalog) -> int:
    """Return how many prospects are stale."""
    return sum(stale_counts(session, today=today, catalog=catalog).values())


def count_at(session: Session, stage: str, ends: Limit) -> int:
    """Return how many prospects are stale at one stage; the index of stages answers alone."""
    late = select(func.count()).select_from(Opportunity)
    return session.scalar(late.where(Opportunity.stage == stage, Opportunity.stage_since < ends.once)) or 0


def line(opportunity: Opportunity, client: str, ends: Limit, today: date, catalog: Catalog) -> StaleLine:
    stage = catalog.pipeline.stages[opportunity.stage]
    return StaleLine(
        id=opportunity.id,
        party_id=opportunity.party_id,
        client=client,
        stage=opportunity.stage,
        since=opportunity.stage_since,
        days=(today - opportunity.stage_since).days,
        limit=stage.stale_after_days or stage.stale_after_workdays or 0,
        workdays=stage.stale_after_days is None,
        twice=opportunity.stage_since < ends.twice,
        wanted=opportunity.wanted,
        next_date=opportunity.next_date,
    )
