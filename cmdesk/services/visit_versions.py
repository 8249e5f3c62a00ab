"""A recorded visit is never rewritten: it is corrected by a new version that says why, and signed once more."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.errors import UserError
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import message
from cmdesk.models.dossier import Fact
from cmdesk.models.task import Task
from cmdesk.models.visit import Visit
from cmdesk.services.visit import NewSignature, VisitForm, add_signature, write_visit


@dataclass(frozen=True, kw_only=True)
class Version:
    """One version of a visit; came_in is when it was recorded."""

    id: UUID
    number: str
    version: int
    day: date
    reason: str
    came_in: datetime


def correct_visit(
    session: Session,
    visit_id: UUID,
    form: VisitForm,
    *,
    reason: str,
    today: date,
    catalog: Catalog,
    progress: Progress = silent,
) -> UUID:
    """Record a new version of a visit, which from now on stands for it; return the new version's id.

    Refused without a reason, for a visit that is gone, and for one that a later version has corrected already.
    """
    before = standing(session, visit_id)
    if not reason.strip():
        raise UserError(message("visits", "A correction says why: write the reason."))
    visit = write_visit(session, before.party_id, form, today=today, catalog=catalog, progress=progress)
    visit.version, visit.reason = before.version + 1, reason.strip()
    before.replaced_by_id = visit.id
    for fact in session.scalars(select(Fact).where(Fact.visit_id == visit_id)):  # all leads to the version that stands
        fact.visit_id = visit.id
    for task in session.scalars(select(Task).where(Task.visit_id == visit_id)):
        task.visit_id = visit.id
    session.flush()
    return visit.id


def sign_visit(session: Session, visit_id: UUID, new: NewSignature) -> None:
    """Put a signature under a recorded visit; refused for a version that stands no more."""
    add_signature(session, standing(session, visit_id), new)


def standing(session: Session, visit_id: UUID) -> Visit:
    visit = session.get(Visit, visit_id)
    if visit is None:
        raise UserError(message("visits", "This visit is no longer in the book."))
    if visit.replaced_by_id is not None:
        raise UserError(message("visits", "A later version of this visit stands: open that one."))
    return visit


def versions(session: Session, visit_id: UUID) -> Sequence[Version]:
    """Return every version of a visit, the one that stands first."""
    found = [session.get_one(Visit, visit_id)]
    while (later := found[0].replaced_by_id) is not None:
        found.insert(0, session.get_one(Visit, later))
    while (earlier := session.scalar(select(Visit).where(Visit.replaced_by_id == found[-1].id))) is not None:
        found.append(earlier)
    return [
        Version(
            id=each.id,
            number=each.number,
            version=each.version,
            day=each.day,
            reason=each.reason,
            came_in=each.created_at,
        )
        for each in found
    ]
