"""Reminders to a client of documents still to bring: one task on a day, in one gesture."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.models.application import Application
from cmdesk.models.task import Task, TaskKind
from cmdesk.services.tasks import TaskForm, add_task


def remind_client(session: Session, application_id: UUID, *, due: date, title: str, note: str, today: date) -> UUID:
    """Write a task of kind document for the client of an application; note lists what to ask for."""
    if due < today:
        raise UserError(message("checklist", "A reminder lies ahead: choose today or later."))
    application = session.get_one(Application, application_id)
    form = TaskForm(title=title, kind=TaskKind.DOCUMENT, due=due, party_id=application.party_id, note=note)
    return add_task(session, form)


def open_reminders(session: Session, party_id: UUID) -> Sequence[date]:
    """Return the days of a client's document tasks that are still open, the first one first."""
    found = select(Task.due).where(Task.party_id == party_id, Task.kind == TaskKind.DOCUMENT, Task.done_on.is_(None))
    return list(session.scalars(found.order_by(Task.due)))
