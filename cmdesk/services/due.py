"""What is to be done by a day: open tasks, and the next steps of prospects."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlalchemy import ColumnElement, Integer, and_, case, func, literal, literal_column, or_, select, union_all
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.models.party import Opportunity, Party
from cmdesk.models.task import Task, TaskKind
from cmdesk.services.tasks import TaskLine, TaskQuery, lines_of, task_line


@dataclass(frozen=True, kw_only=True)
class StepLine:
    """The next step of a prospect that is due."""

    id: UUID  # of the opportunity
    party_id: UUID
    client: str
    action: str
    day: date
    stage: str
    wanted: Decimal | None  # yuan


DueLine = TaskLine | StepLine


@dataclass(frozen=True, kw_only=True)
class DueCounts:
    """How many tasks and next steps are due today, and how many were due before; visits are of today's, planned."""

    today: int
    overdue: int
    visits: int = 0

    @property
    def all(self) -> int:
        return self.today + self.overdue

    @property
    def lines(self) -> int:
        """How many lines list_due has in all."""
        return self.all - self.visits


def count_due(session: Session, *, today: date, catalog: Catalog) -> DueCounts:
    """Count what is due; quick, for it is asked after every change."""
    visit = and_(Task.due == today, Task.kind == TaskKind.VISIT)
    tasks = select(
        func.count(case((Task.due == today, 1))), func.count(case((Task.due < today, 1))), func.count(case((visit, 1)))
    ).where(Task.done_on.is_(None), Task.due <= today)
    step = Opportunity.next_date
    steps = select(func.count(case((step == today, 1))), func.count(case((step < today, 1)))).where(
        step <= today, Opportunity.stage.not_in(catalog.pipeline.closed)
    )
    now, before, visits = session.execute(tasks).one()
    step_now, step_before = session.execute(steps).one()
    return DueCounts(today=now + step_now, overdue=before + step_before, visits=visits)


def due_tasks(today: date) -> Sequence[ColumnElement[bool]]:
    """Return the conditions of the tasks that are to be done: visits planned for today stand elsewhere."""
    return (Task.done_on.is_(None), Task.due <= today, or_(Task.kind != TaskKind.VISIT, Task.due < today))


def due_steps(today: date, catalog: Catalog) -> Sequence[ColumnElement[bool]]:
    return (Opportunity.next_date <= today, Opportunity.stage.not_in(catalog.pipeline.closed))


def list_due(session: Session, *, today: date, catalog: Catalog, offset: int = 0, limit: int) -> list[DueLine]:
    """Return a page of what is to be done: what is overdue first, the oldest of it first, then today's by time.

    Of one day those without a time come last, tasks before next steps; of one stage those entered first come first,
    which is the order an index has them in: thousands may be due on one day.
    """
    most = offset + limit
    entered, begun = literal_column("task.rowid", Integer), literal_column("opportunity.rowid", Integer)
    tasks = select(
        Task.due.label("day"),
        Task.at.label("at"),
        literal(0).label("kind"),
        literal("").label("stage"),
        entered.label("entered"),
        Task.id,
    )
    tasks = tasks.where(*due_tasks(today)).order_by(Task.due, Task.at.is_(None), Task.at, entered).limit(most)
    steps = select(
        Opportunity.next_date,
        literal(None, Task.at.type),
        literal(1),
        Opportunity.stage,
        begun.label("entered"),
        Opportunity.id,
    )
    steps = steps.where(*due_steps(today, catalog))
    steps = steps.order_by(Opportunity.next_date, Opportunity.stage, begun).limit(most)
    both = union_all(select(tasks.subquery()), select(steps.subquery())).subquery()
    day, at, kind, stage, place, id_ = both.c
    page = session.execute(
        select(kind, id_).order_by(day, at.is_(None), at, kind, stage, place).offset(offset).limit(limit)
    ).all()
    ids = [each.id for each in page]
    lines: dict[UUID, DueLine | None] = {
        row[0].id: task_line(*row) for row in session.execute(lines_of(TaskQuery(view="all")).where(Task.id.in_(ids)))
    }
    named = select(Opportunity, Party.name).join(Party, Party.id == Opportunity.party_id)
    lines |= {row[0].id: step_line(*row) for row in session.execute(named.where(Opportunity.id.in_(ids)))}
    return [line for id_ in ids if (line := lines.get(id_)) is not None]


def count_due_rows(session: Session, *, today: date, catalog: Catalog) -> int:
    """Return how many lines list_due has in all."""
    return count_due(session, today=today, catalog=catalog).lines


def step_line(opportunity: Opportunity, client: str) -> StepLine | None:
    """Return what is planned next with a prospect, None for nothing."""
    if opportunity.next_date is None:
        return None
    return StepLine(
        id=opportunity.id,
        party_id=opportunity.party_id,
        client=client,
        action=opportunity.next_action,
        day=opportunity.next_date,
        stage=opportunity.stage,
        wanted=opportunity.wanted,
    )


def show_step(session: Session, opportunity_id: UUID) -> StepLine | None:
    """Return the next step of one prospect; None where nothing is planned any more."""
    opportunity = session.get(Opportunity, opportunity_id)
    return None if opportunity is None else step_line(opportunity, opportunity.party.name)
