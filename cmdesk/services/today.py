"""The Today screen (今日): what is to be done, where to go, what runs out, who has gone stale."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.models.party import Party
from cmdesk.models.task import Task, TaskKind
from cmdesk.services.birthdays import BirthdayLine, list_birthdays
from cmdesk.services.due import DueCounts, DueLine, count_due, list_due
from cmdesk.services.expiring import ExpiringLine, count_expiring, list_expiring
from cmdesk.services.stale import StaleLine, list_stale, stale_counts
from cmdesk.services.tasks import TaskLine, TaskQuery, lines_of, task_line

AHEAD = 7  # days the list of what is coming looks ahead
MOST_VISITS = 20  # nobody goes to more clients on a day
Lines = Select[*tuple[Any, ...]]


@dataclass(frozen=True, kw_only=True)
class Part:
    """How many lines each card shows at most."""

    due: int = 6
    done: int = 1
    expiring: int = 3
    stale: int = 5
    birthdays: int = 3
    coming: int = 8


@dataclass(frozen=True, kw_only=True)
class Today:
    """All that the screen shows of a day; each list is cut to its card, its count is not."""

    day: date
    counts: DueCounts
    due: Sequence[DueLine]
    due_count: int
    done: Sequence[TaskLine]  # done today, the latest first; visits stand among visits
    done_count: int
    visits: Sequence[TaskLine]  # planned for today, by time, those without one last; done ones too
    expiring: Sequence[ExpiringLine]
    expiring_count: int
    stale: Sequence[StaleLine]
    stale_count: int
    birthdays: Sequence[BirthdayLine]
    coming: Sequence[TaskLine]  # tasks and visits of the next days
    coming_count: int
    empty: bool  # the book has neither a client nor a task


def read_today(session: Session, *, today: date, catalog: Catalog, part: Part | None = None) -> Today:
    """Return what the Today screen shows; a list that has room left is not counted once more."""
    wanted = part or Part()
    not_visits = Task.kind != TaskKind.VISIT
    done = lines_of(TaskQuery(view="all")).where(Task.done_on == today, not_visits)
    visits = lines_of(TaskQuery(view="all")).where(Task.kind == TaskKind.VISIT, Task.due == today)
    coming = lines_of(TaskQuery()).where(Task.due > today, Task.due <= today + timedelta(days=AHEAD))
    by_time = (Task.due, Task.at.is_(None), Task.at, Task.id)
    counts = count_due(session, today=today, catalog=catalog)
    done_lines = read(session, done.order_by(Task.updated_at.desc(), Task.id), wanted.done)
    expiring = list_expiring(session, today=today, catalog=catalog, limit=wanted.expiring)
    stale = stale_counts(session, today=today, catalog=catalog)
    coming_lines = read(session, coming.order_by(*by_time), wanted.coming)
    return Today(
        day=today,
        counts=counts,
        due=list_due(session, today=today, catalog=catalog, limit=wanted.due),
        due_count=counts.lines,
        done=done_lines,
        done_count=in_all(done_lines, wanted.done, lambda: count(session, done)),
        visits=read(session, visits.order_by(*by_time), MOST_VISITS),
        expiring=expiring,
        expiring_count=in_all(expiring, wanted.expiring, lambda: count_expiring(session, today=today, catalog=catalog)),
        stale=list_stale(session, today=today, catalog=catalog, limit=wanted.stale, counts=stale),
        stale_count=sum(stale.values()),
        birthdays=list_birthdays(session, today=today, catalog=catalog, limit=wanted.birthdays),
        coming=coming_lines,
        coming_count=in_all(coming_lines, wanted.coming, lambda: count(session, coming)),
        empty=session.scalar(select(Party.id).limit(1)) is None and session.scalar(select(Task.id).limit(1)) is None,
    )


def in_all(shown: Sequence[object], most: int, count: Callable[[], int]) -> int:
    """Return how many there are where most are shown at most."""
    return len(shown) if len(shown) < most else count()


def read(session: Session, found: Lines, limit: int) -> list[TaskLine]:
    return [task_line(task, client, address) for task, client, address in session.execute(found.limit(limit))]


def count(session: Session, found: Lines) -> int:
    return session.scalar(found.with_only_columns(func.count(Task.id), maintain_column_froms=True)) or 0
