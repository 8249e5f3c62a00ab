"""How a task reads on screen: what is to be done, for whom, when, and how late it is."""

from datetime import date, time

from cmdesk.core import figures
from cmdesk.core.catalog import Catalog
from cmdesk.models.task import TaskKind
from cmdesk.services.tasks import TaskLine
from cmdesk.ui.kit import Line
from cmdesk.ui.text import reading, tr, tr_catalog

DOT = "·"


def joined(*parts: str) -> str:
    return f" {DOT} ".join(part for part in parts if part)


def first_line(text: str) -> str:
    return text.strip().partition("\n")[0]


def kind_name(kind: str, catalog: Catalog) -> str:
    term = catalog.terms["task_kind"].get(kind)
    return tr_catalog(term.name) if term else kind


def visit_kind(task: TaskLine, catalog: Catalog) -> str:
    """Return what kind of visit is planned."""
    found = catalog.visit_types.get(task.visit_type)
    return tr_catalog(found.name) if found else kind_name(TaskKind.VISIT, catalog)


def title(task: TaskLine, catalog: Catalog) -> str:
    """Return what is to be done; a visit without words of its own says what kind it is."""
    if task.title:
        return task.title
    return visit_kind(task, catalog) if task.kind is TaskKind.VISIT else kind_name(task.kind, catalog)


def when(day: date, at: time | None, today: date) -> str:
    """Return the day and the time of day, where there is one."""
    said = reading(figures.day(day, today))
    return f"{said} {at:%H:%M}" if at else said


def late(day: date, today: date) -> str:
    """Return by how much something is overdue, empty when it is not."""
    days = (today - day).days
    if days <= 0:
        return ""
    return tr("tasks", "1 day overdue") if days == 1 else tr("tasks", "{days} days overdue", days=days)


def task_line(task: TaskLine, catalog: Catalog, today: date, *, client: bool = True) -> Line:
    """Return a task as a line with a box to tick; client says for whom it is."""
    overdue = late(task.due, today) if task.done_on is None else ""
    place = task.place if task.kind is TaskKind.VISIT else ""
    promised = tr("tasks", "was for {day}", day=reading(figures.day(task.due, today))) if overdue else ""
    heard = task.outcome if task.done_on else ""
    sub = joined(task.client if client else "", promised, place, first_line(heard or task.note))
    if task.done_on:
        right, tone = tr("tasks", "done {day}", day=reading(figures.day(task.done_on, today))), ""
    elif overdue:
        right, tone = overdue, "bad"
    elif task.due == today:
        right, tone = (f"{task.at:%H:%M}" if task.at else "", "accent")
    else:
        right, tone = when(task.due, task.at, today), ""
    return Line(
        item=task,
        key=task.id,
        title=title(task, catalog),
        sub=sub or kind_name(task.kind, catalog),
        lead="ticked" if task.done_on else "tick",
        right=right,
        tone=tone,
        chip=bool(overdue),
    )
