"""Tasks (待办): what the manager means to do on a day, for a client or for nobody; a planned visit is one of them."""

import json
from dataclasses import dataclass, replace
from datetime import date, time
from typing import Any
from uuid import UUID

from sqlalchemy import Select, case, func, or_, select
from sqlalchemy import text as sql
from sqlalchemy.orm import Session

from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.models.party import Opportunity, Party
from cmdesk.models.task import Task, TaskKind
from cmdesk.services.next_step import reschedule

VIEWS = ("open", "done", "all")
SHORTEST_NAME = 3  # letters; a shorter name stands in too many lines by chance
LONGEST_NAME, LONGEST_LINE = 40, 120  # letters that are looked at


@dataclass(frozen=True, kw_only=True)
class TaskForm:
    """What the manager may type of a task; visit_type and place belong to a planned visit."""

    title: str = ""
    kind: TaskKind = TaskKind.TODO
    due: date
    at: time | None = None
    party_id: UUID | None = None
    visit_type: str = ""
    place: str = ""
    note: str = ""
    outcome: str = ""  # how it went


FIELDS = ("title", "kind", "due", "at", "party_id", "visit_type", "place", "note", "outcome")


@dataclass(frozen=True, kw_only=True)
class TaskLine:
    """One task as a list shows it; address is the client's, for a visit without a place of its own."""

    id: UUID
    party_id: UUID | None
    client: str
    address: str
    title: str
    kind: TaskKind
    due: date
    at: time | None
    visit_type: str
    place: str
    note: str
    done_on: date | None
    outcome: str
    visit_id: UUID | None


@dataclass(frozen=True, kw_only=True)
class TaskQuery:
    """Which tasks: of one client or of all, open, done or all, of one kind, those that hold words."""

    view: str = "open"
    party_id: UUID | None = None
    kind: TaskKind | None = None
    search: str = ""


def add_task(session: Session, form: TaskForm) -> UUID:
    """Add a task; return its id. Refused without words, unless it is a visit to a client."""
    check(form)
    task = Task(**{name: tidy(getattr(form, name)) for name in FIELDS})
    session.add(task)
    session.flush()
    return task.id


def change_task(session: Session, task_id: UUID, form: TaskForm) -> None:
    """Write what the manager changed."""
    check(form)
    task = there(session, task_id)
    for name in FIELDS:
        setattr(task, name, tidy(getattr(form, name)))


def check(form: TaskForm) -> None:
    if not form.title.strip() and (form.kind is not TaskKind.VISIT or form.party_id is None):
        raise UserError(message("tasks", "Write what is to be done."))


def tidy(value: object) -> object:
    return value.strip() if isinstance(value, str) and not isinstance(value, TaskKind) else value


def there(session: Session, task_id: UUID) -> Task:
    """Return a task; refused for one that is gone, perhaps because its making was taken back."""
    task = session.get(Task, task_id)
    if task is None:
        raise UserError(message("tasks", "This task is no longer in the book."))
    return task


def finish_task(session: Session, task_id: UUID, *, outcome: str = "", today: date) -> None:
    """Close a task; outcome notes how it went, empty keeps what was noted."""
    task = there(session, task_id)
    task.done_on, task.outcome = today, outcome.strip() or task.outcome


def change_and_finish(session: Session, task_id: UUID, form: TaskForm, *, today: date) -> None:
    """Write what the manager changed, and close the task."""
    change_task(session, task_id, form)
    finish_task(session, task_id, today=today)


def reopen_task(session: Session, task_id: UUID) -> None:
    """Take up a task again; what was said of its outcome goes, and so does the visit that closed it."""
    task = there(session, task_id)
    task.done_on, task.outcome, task.visit_id = None, "", None


def postpone_task(session: Session, task_id: UUID, to: date) -> None:
    """Put a task off to another day, its time of day kept."""
    there(session, task_id).due = to


def delete_task(session: Session, task_id: UUID) -> None:
    """Delete a task; the recycle bin keeps it."""
    session.delete(there(session, task_id))


def finish_step(
    session: Session, opportunity_id: UUID, *, next_action: str, next_date: date | None, today: date
) -> None:
    """Note that a prospect's next step is done, as a task that is closed, and write what comes next."""
    opportunity = session.get(Opportunity, opportunity_id)
    if opportunity is None:
        raise UserError(message("tasks", "This prospect is no longer in the book."))
    done = Task(
        party_id=opportunity.party_id,
        title=opportunity.next_action,
        kind=TaskKind.TODO if opportunity.next_action else TaskKind.CALL,
        due=opportunity.next_date or today,
        done_on=today,
    )
    session.add(done)
    reschedule(session, opportunity_id, next_action=next_action, next_date=next_date)


def close_plans(session: Session, party_id: UUID, day: date, visit_id: UUID) -> None:
    """Close the visits to a client that were planned for day or before: this visit is what became of them."""
    planned = select(Task).where(
        Task.party_id == party_id, Task.kind == TaskKind.VISIT, Task.done_on.is_(None), Task.due <= day
    )
    for task in session.scalars(planned):
        task.done_on, task.visit_id = day, visit_id


def lines_of(query: TaskQuery) -> Select[*tuple[Any, ...]]:
    """Return the SQL that finds what query asks for."""
    found: Select[*tuple[Any, ...]] = select(Task, Party.name, Party.address).outerjoin(
        Party, Party.id == Task.party_id
    )
    if query.party_id is not None:
        found = found.where(Task.party_id == query.party_id)
    if query.view != "all":
        found = found.where(Task.done_on.is_(None) if query.view == "open" else Task.done_on.is_not(None))
    if query.kind is not None:
        found = found.where(Task.kind == query.kind)
    if typed := query.search.strip():
        held = (column.contains(typed, autoescape=True) for column in (Task.title, Task.note, Party.name))
        found = found.where(or_(*held))
    return found


def list_tasks(session: Session, query: TaskQuery, *, offset: int = 0, limit: int | None = None) -> list[TaskLine]:
    """Return a page of tasks: open ones by day and time, those without a time last; done ones latest first."""
    found = lines_of(query).order_by(
        Task.done_on.is_not(None), Task.done_on.desc(), Task.due, Task.at.is_(None), Task.at, Task.id
    )
    rows = session.execute(found.offset(offset).limit(limit if limit is not None else -1))
    return [task_line(task, client, address) for task, client, address in rows]


def count_tasks(session: Session, query: TaskQuery) -> int:
    """Return how many tasks query finds."""
    return session.scalar(lines_of(query).with_only_columns(func.count(Task.id), maintain_column_froms=True)) or 0


def count_open_tasks(session: Session, party_id: UUID) -> int:
    """Return how many open tasks a client has."""
    return count_tasks(session, TaskQuery(party_id=party_id))


def count_by_view(session: Session, query: TaskQuery) -> dict[str, int]:
    """Return how many tasks each of VIEWS holds, whatever view query names."""
    found = lines_of(replace(query, view="all"))
    opened, every = session.execute(
        found.with_only_columns(
            func.count(case((Task.done_on.is_(None), 1))), func.count(Task.id), maintain_column_froms=True
        )
    ).one()
    return {"open": opened, "done": every - opened, "all": every}


def show_task(session: Session, task_id: UUID) -> TaskLine | None:
    """Return one task; None for one that is gone."""
    found = session.execute(lines_of(TaskQuery(view="all")).where(Task.id == task_id)).one_or_none()
    return None if found is None else task_line(*found)


def task_line(task: Task, client: str | None, address: str | None) -> TaskLine:
    return TaskLine(
        id=task.id,
        party_id=task.party_id,
        client=client or "",
        address=address or "",
        title=task.title,
        kind=task.kind,
        due=task.due,
        at=task.at,
        visit_type=task.visit_type,
        place=task.place,
        note=task.note,
        done_on=task.done_on,
        outcome=task.outcome,
        visit_id=task.visit_id,
    )


def client_named(session: Session, text: str) -> UUID | None:
    """Return the client whose whole name stands in text, the longest such name; None where there is none or several."""
    said = text[:LONGEST_LINE]
    ends = {at: range(at + SHORTEST_NAME, min(at + LONGEST_NAME, len(said)) + 1) for at in range(len(said))}
    parts = sorted({said[at:end] for at, each in ends.items() for end in each})
    # Looked up part by part in the index of names: most books have more clients than a line has parts.
    words = sql("SELECT value FROM json_each(:parts)").bindparams(parts=json.dumps(parts))
    named = select(Party.id, Party.name).where(Party.name.in_(words))
    found = session.execute(named.order_by(func.length(Party.name).desc()).limit(2)).all()
    several = len(found) > 1 and found[0].name == found[1].name
    return found[0].id if found and not several else None


def client_name(session: Session, party_id: UUID) -> str:
    """Return a client's name, empty for one that is gone."""
    return session.scalar(select(Party.name).where(Party.id == party_id)) or ""
