"""What is known before a visit: the client, who usually goes, what was answered earlier, what is typed and unsaved."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from cmdesk.core.errors import UserError
from cmdesk.core.expressions import Fact
from cmdesk.core.text import message
from cmdesk.models.application import Application
from cmdesk.models.draft import Draft
from cmdesk.models.party import Party
from cmdesk.models.task import Task, TaskKind
from cmdesk.models.visit import STANDS, Photo, Visit
from cmdesk.services.checklist import known_facts
from cmdesk.services.income import Heard, heard
from cmdesk.services.profile import read_profile
from cmdesk.services.visit_versions import versions

FIRST, MAINTAIN = "FIRST", "MAINTAIN"  # codes of visit_types.toml
DRAFT = "visit:"  # followed by the party's id
CORRECTION = "visit-correction:"  # followed by the visit's id


@dataclass(frozen=True, kw_only=True)
class VisitBasis:
    """What a new visit starts from."""

    party_id: UUID
    name: str
    contact: str
    address: str
    industry: str  # key of a question set, or empty
    type: str  # the kind of visit to propose
    lead: str
    partner: str
    answers: Mapping[str, Heard]  # the latest so far, by variable
    facts: Mapping[str, Fact]  # what the conditions of photos may ask for
    seen_at: str  # where the camera was at the latest visit, in degrees; empty when it did not say
    came_in: datetime | None = None  # when the visit that is being corrected was first recorded


@dataclass(frozen=True, kw_only=True)
class Unfinished:
    """A visit that was typed and neither recorded nor thrown away."""

    party_id: UUID
    name: str
    saved_at: datetime


def visit_basis(session: Session, party_id: UUID, *, correcting: UUID | None = None) -> VisitBasis:
    """Return what a visit to a party starts from; the visit that is being corrected tells nothing beforehand.

    Proposed is the kind that is planned, else a first visit once, then visits that keep in touch. Refused for a party
    that is gone.
    """
    party = session.get(Party, party_id)
    if party is None:
        raise UserError(message("visits", "This client is no longer in the book."))
    seen = session.scalar(select(func.count(Visit.id)).where(Visit.party_id == party_id, STANDS)) or 0
    latest = session.scalar(
        select(Application).where(Application.party_id == party_id).order_by(Application.number.desc()).limit(1)
    )
    facts: dict[str, Fact] = {"entity": party.kind.value, "industry": party.industry or None}
    profile = read_profile(session)
    planned = session.scalar(
        select(Task.visit_type)
        .where(Task.party_id == party_id, Task.kind == TaskKind.VISIT, Task.done_on.is_(None), Task.visit_type != "")
        .order_by(Task.due)
        .limit(1)
    )
    return VisitBasis(
        party_id=party_id,
        name=party.name,
        contact=party.contact,
        address=party.address,
        industry=party.industry,
        type=planned or (MAINTAIN if seen else FIRST),
        lead=profile.name,
        partner=profile.partner,
        answers=heard(session, party_id, without=correcting),
        facts=known_facts(session, latest) if latest else facts,
        seen_at=seen_at(session, party_id),
        came_in=versions(session, correcting)[-1].came_in if correcting else None,
    )


def seen_at(session: Session, party_id: UUID) -> str:
    """Return where the latest picture with a place was taken on a visit to a party."""
    found = select(Photo.place).join(Visit, Visit.id == Photo.visit_id)
    found = found.where(Visit.party_id == party_id, STANDS, Photo.place != "")
    return session.scalar(found.order_by(Visit.day.desc(), Photo.id.desc()).limit(1)) or ""


def unfinished_visits(session: Session) -> Sequence[Unfinished]:
    """Return the visits whose drafts wait to be recorded, latest first."""
    drafts = session.execute(
        select(Draft.key, Draft.saved_at).where(Draft.key.startswith(DRAFT, autoescape=True)).order_by(Draft.saved_at)
    )
    waiting = {UUID(key.removeprefix(DRAFT)): datetime.fromisoformat(at) for key, at in drafts}
    found = session.execute(select(Party.id, Party.name).where(Party.id.in_(waiting)))
    names = {id_: name for id_, name in found}  # noqa: C416  (a Row is no tuple to the type checker)
    unfinished = [Unfinished(party_id=id_, name=names[id_], saved_at=at) for id_, at in waiting.items() if id_ in names]
    return sorted(unfinished, key=lambda each: each.saved_at, reverse=True)
