"""How the lines of the Today screen read: each says why it stands there."""

from datetime import date

from cmdesk.core import figures
from cmdesk.core.catalog import Catalog
from cmdesk.core.lunar import lunar
from cmdesk.core.text import QT_TRANSLATE_NOOP, Message
from cmdesk.core.workdays import left_in_month, published
from cmdesk.services.birthdays import BirthdayLine
from cmdesk.services.due import DueLine, StepLine
from cmdesk.services.expiring import ExpiringLine
from cmdesk.services.stale import StaleLine
from cmdesk.services.tasks import TaskLine
from cmdesk.ui.kit import Line
from cmdesk.ui.screens.tasks_words import joined, late, task_line, title, visit_kind, when
from cmdesk.ui.text import reading, tr, tr_catalog

WEEKDAYS = (
    QT_TRANSLATE_NOOP("today", "Monday"),
    QT_TRANSLATE_NOOP("today", "Tuesday"),
    QT_TRANSLATE_NOOP("today", "Wednesday"),
    QT_TRANSLATE_NOOP("today", "Thursday"),
    QT_TRANSLATE_NOOP("today", "Friday"),
    QT_TRANSLATE_NOOP("today", "Saturday"),
    QT_TRANSLATE_NOOP("today", "Sunday"),
)


def month(day: date) -> str:
    return reading(Message("figures", figures.MONTHS[day.month - 1]))


def head(today: date) -> str:
    """Return the day in large letters."""
    weekday = reading(Message("today", WEEKDAYS[today.weekday()]))
    return tr("today", "{weekday}, {day} {month}", weekday=weekday, day=today.day, month=month(today))


def exactly(day: date, today: date) -> str:
    """Return a day of the calendar, with its year where that is another."""
    if day.year == today.year:
        return tr("figures", "{day} {month}", day=day.day, month=month(day))
    return tr("figures", "{day} {month} {year}", day=day.day, month=month(day), year=day.year)


def calendar(today: date) -> str:
    """Return the lunar date (said in Chinese alone) and how many working days the month has left."""
    left = left_in_month(today)
    if not published(today):
        said = tr("today", "{count} working days left this month, counted Monday to Friday: no holidays published yet",
                  count=left)  # fmt: skip
    else:
        said = tr("today", "{count} working days left this month", count=left)
    moon = lunar(today)
    return joined(tr("today", "lunar {date}", date=moon) if moon and speaks_chinese() else "", said)


def speaks_chinese() -> bool:
    return tr("today", "lunar {date}", date="") != "lunar "


def due_line(item: DueLine, catalog: Catalog, today: date) -> Line:
    if isinstance(item, TaskLine):
        return task_line(item, catalog, today)
    return step_line(item, catalog, today)


def step_line(step: StepLine, catalog: Catalog, today: date) -> Line:
    """Return the next step of a prospect as a line with a box to tick."""
    overdue = late(step.day, today)
    stage = tr_catalog(catalog.pipeline.stages[step.stage].name)
    promised = tr("tasks", "was for {day}", day=reading(figures.day(step.day, today))) if overdue else stage
    amount = reading(figures.money(step.wanted)) if step.wanted is not None else ""
    return Line(
        item=step,
        key=step.id,
        title=step.action or tr("today", "Get in touch"),
        sub=joined(step.client, promised, amount),
        lead="tick",
        right=overdue or tr("today", "next step"),
        tone="bad" if overdue else "",
        chip=bool(overdue),
    )


def visit_line(task: TaskLine, catalog: Catalog, *, here: bool) -> Line:
    """Return a planned visit on the rail of the day; here is where one goes next."""
    done = task.done_on is not None
    kind = visit_kind(task, catalog)
    about = task.title if task.client and task.title != kind else ""
    state = tr("today", "recorded") if task.visit_id else tr("today", "done") if done else ""
    return Line(
        item=task,
        key=task.id,
        title=task.client or title(task, catalog),
        sub=joined(state, kind, about, task.note.strip().partition("\n")[0]),
        lead="hour",
        time=f"{task.at:%H:%M}" if task.at else tr("today", "any time"),
        stop="ok" if done else "here" if here else "",
        right=task.place or task.address,
    )


def paper_name(line: ExpiringLine, catalog: Catalog) -> str:
    found = catalog.documents.get(line.document) or catalog.profile.fields.get(line.field)
    return tr_catalog(found.name) if found else line.title or tr("today", "A paper")


def left(days: int) -> str:
    """Return how many days a paper still counts, or for how long it has not."""
    if days < 0:
        return tr("today", "expired yesterday") if days == -1 else tr("today", "expired {days} days ago", days=-days)
    if days <= 1:
        return tr("today", "1 day left") if days else tr("today", "last day")
    return tr("today", "{days} days left", days=days)


def clients(count: int) -> str:
    return tr("today", "1 client") if count == 1 else tr("today", "{count} clients", count=count)


def expiring_line(line: ExpiringLine, catalog: Catalog, today: date) -> Line:
    whose = tr("today", "of the application") if line.application_id else tr("today", "of the client")
    until = tr("today", "until {day}", day=exactly(line.expires_on, today))
    return Line(
        item=line,
        key=line.id,
        title=paper_name(line, catalog),
        sub=joined(line.client, whose, until),
        lead="octagon-alert" if line.left < 0 else "clock",
        right=left(line.left),
        tone="bad" if line.urgent else "warn",
    )


def stale_line(line: StaleLine, catalog: Catalog) -> Line:
    stage = tr_catalog(catalog.pipeline.stages[line.stage].name)
    if line.workdays:
        why = tr("today", "more than {limit} working days at {stage}", limit=line.limit, stage=stage)
    else:
        why = tr("today", "more than {limit} days at {stage}", limit=line.limit, stage=stage)
    amount = reading(figures.money(line.wanted)) if line.wanted is not None else ""
    return Line(
        item=line,
        key=line.id,
        title=line.client,
        sub=joined(why, amount),
        lead="octagon-alert" if line.twice else "triangle-alert",
        right=tr("today", "{days} days", days=line.days),
        tone="bad" if line.twice else "warn",
    )


def birthday_line(line: BirthdayLine, today: date) -> Line:
    day = reading(figures.day(line.day, today))
    return Line(
        item=line,
        key=line.id,
        title=tr("today", "{name}: birthday {day}", name=line.name, day=day),
        sub=joined(line.client, line.post),
        lead="star",
    )


def coming_line(task: TaskLine, catalog: Catalog, today: date) -> Line:
    return Line(
        item=task,
        key=task.id,
        title=title(task, catalog),
        sub=joined(task.client, task.place),
        lead="map-pin" if task.kind == "visit" else "phone" if task.kind == "call" else "calendar",
        right=when(task.due, task.at, today),
    )


def everything(count: int, shown: int) -> str:
    """Return the words of the link to all of them, empty where all are shown."""
    return tr("today", "All {count}", count=f"{count:,}") if count > shown else ""
