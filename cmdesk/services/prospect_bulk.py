"""What is done with many prospects at once: moved, planned, given a channel, deleted."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session, joinedload

from cmdesk.core.catalog import Catalog
from cmdesk.core.errors import UserError
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import message
from cmdesk.models.application import Application
from cmdesk.models.party import Opportunity, Party, StageChange
from cmdesk.models.tables import watched
from cmdesk.models.visit import Visit
from cmdesk.services.bulk import BATCH, Done, each_in
from cmdesk.services.history_rows import pointers
from cmdesk.services.next_step import reschedule
from cmdesk.services.prospect import move_stage


def each_of(
    session: Session, ids: Sequence[UUID], work: Callable[[Opportunity], object], progress: Progress = silent
) -> Done:
    """Do work with every opportunity; one it refuses is told, and the others go on. All refused is a refusal."""
    found = opportunities(session, ids)
    return each_in(found, len(ids), work, lambda each: each.party.name, progress)


def opportunities(session: Session, ids: Sequence[UUID]) -> Iterator[Opportunity]:
    """Yield the opportunities that are in the book, some hundred to a query."""
    for start in range(0, len(ids), BATCH):
        part = ids[start : start + BATCH]
        found = select(Opportunity).where(Opportunity.id.in_(part)).options(joinedload(Opportunity.party))
        there = {each.id: each for each in session.scalars(found)}
        yield from (there[each] for each in part if each in there)
        session.flush()


def move_many(
    session: Session,
    ids: Sequence[UUID],
    stage: str,
    *,
    reason: str = "",
    next_date: date | None = None,
    today: date,
    catalog: Catalog,
    progress: Progress = silent,
) -> Done:
    """Move prospects to a stage, each as its pipeline allows."""

    def move(opportunity: Opportunity) -> None:
        before = opportunity.next_date
        try:
            with session.no_autoflush:
                move_stage(
                    session, opportunity.id, stage, reason=reason, next_date=next_date, today=today, catalog=catalog
                )
        except UserError:
            opportunity.next_date = before
            raise

    return each_of(session, ids, move, progress)


def plan_many(
    session: Session, ids: Sequence[UUID], *, next_action: str, next_date: date | None, progress: Progress = silent
) -> Done:
    """Write the same next step for prospects; without words each keeps what it has to do."""

    def plan(opportunity: Opportunity) -> None:
        words = next_action.strip() or opportunity.next_action
        reschedule(session, opportunity.id, next_action=words, next_date=next_date)

    return each_of(session, ids, plan, progress)


def channel_many(session: Session, ids: Sequence[UUID], channel: str, *, progress: Progress = silent) -> Done:
    """Write where prospects came from."""

    def write(opportunity: Opportunity) -> None:
        opportunity.channel = channel

    return each_of(session, ids, write, progress)


def delete_many(session: Session, ids: Sequence[UUID], *, progress: Progress = silent) -> Done:
    """Delete prospects with their moves; the client goes too where nothing else is kept of it.

    Refused for one that has an application, and for the only one of a client that was visited.
    """
    return each_of(session, ids, lambda opportunity: delete(session, opportunity), progress)


def delete(session: Session, opportunity: Opportunity) -> None:
    party = opportunity.party
    if session.scalar(select(exists().where(Application.opportunity_id == opportunity.id))):
        raise UserError(message("prospects", "It has an application."))
    others = session.scalar(
        select(func.count()).where(Opportunity.party_id == party.id, Opportunity.id != opportunity.id)
    )
    if not others and session.scalar(select(exists().where(Visit.party_id == party.id))):
        raise UserError(message("prospects", "The client was visited."))
    for move in session.scalars(select(StageChange).where(StageChange.opportunity_id == opportunity.id)):
        session.delete(move)
    session.delete(opportunity)
    session.flush()
    if not others and not kept_of(session, party):
        session.delete(party)
        session.flush()


def kept_of(session: Session, party: Party) -> bool:
    """Tell whether any row of the book points to a party."""
    uses = [
        exists().where(table.c[column] == party.id)
        for table in watched()
        for column, parent in pointers(table)
        if parent == Party.__tablename__
    ]
    found: Any = session.execute(select(*uses)).one()
    return any(found)
