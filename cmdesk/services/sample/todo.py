"""What the manager of the sample book means to do: tasks and planned visits, told from today on."""

from datetime import date, time, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.models.dossier import PartyDocument
from cmdesk.models.party import Party
from cmdesk.models.task import TaskKind
from cmdesk.services.sample.days import workday
from cmdesk.services.sample.story import Told, read
from cmdesk.services.tasks import TaskForm, add_task, finish_task


class Meant(Told, frozen=True, kw_only=True):
    """A task; client names a party of the book, day 0 is today even where it is a Sunday."""

    day: int
    kind: TaskKind
    title: str = ""
    at: time | None = None
    client: str = ""
    visit_type: str = ""
    note: str = ""
    done: bool = False
    outcome: str = ""


class Held(Told, frozen=True, kw_only=True):
    """A paper of a client that expires in so many days."""

    client: str
    document: str
    expires: int


class Todo(Told, frozen=True, kw_only=True):
    """The tables of todo.toml."""

    task: tuple[Meant, ...]
    paper: tuple[Held, ...]


def add_todo(session: Session, *, today: date) -> None:
    """Add every task of the story, and the papers that remind of themselves."""
    told = read("todo", Todo, today)
    for held in told.paper:
        expires = today + timedelta(days=held.expires)
        session.add(PartyDocument(party_id=named(session, held.client), document=held.document, expires_on=expires))
    for meant in told.task:
        party = named(session, meant.client) if meant.client else None
        form = TaskForm(
            title=meant.title,
            kind=meant.kind,
            due=workday(today, meant.day) if meant.day else today,
            at=meant.at,
            party_id=party,
            visit_type=meant.visit_type,
            note=meant.note,
        )
        task = add_task(session, form)
        if meant.done:
            finish_task(session, task, outcome=meant.outcome, today=today)


def named(session: Session, name: str) -> UUID:
    return session.scalars(select(Party.id).where(Party.name == name)).one()
