"""The visits planned for a day: as a sheet to take along, and as entries for a calendar."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog, QuestionSet
from cmdesk.core.masking import PHONE, PLACE, TEXT, Hide, mask, whole
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import Message, Translate, message
from cmdesk.models.application import Application
from cmdesk.models.party import Party
from cmdesk.models.task import Task, TaskKind
from cmdesk.services.checklist import read_checklist
from cmdesk.services.income import heard
from cmdesk.services.profile import read_profile

CLIENT = "client"  # who gives a document, a code of giver in terms.toml
MOST_NAMED = 4  # documents named on the sheet; more are counted
USUAL_MINUTES = 30  # a visit of a kind nobody knows
CALENDAR_DAYS = 30  # the calendar looks so far ahead; configurable default
HEADS = (
    (message("paper", "No."), 0.03, True),
    (message("paper", "Time"), 0.05, False),
    (message("paper", "Client"), 0.13, False),
    (message("paper", "Address"), 0.15, False),
    (message("paper", "Contact"), 0.06, False),
    (message("paper", "Phone"), 0.09, False),
    (message("paper", "What for"), 0.15, False),
    (message("paper", "Bring or ask for"), 0.2, False),
    (message("paper", "Arrived–left"), 0.07, False),
    (message("paper", "Seen"), 0.07, False),
)
"""The columns of the route sheet with their shares of the width; the last two are for the pen."""


@dataclass(frozen=True, kw_only=True)
class Stop:
    """One planned visit, and what is still wanted of the client."""

    id: UUID
    day: date
    at: time | None
    client: str
    contact: str
    phone: str
    place: str
    type: str  # code of visit_types.toml, or empty
    title: str
    note: str
    documents: Sequence[str]  # names of what the client has yet to bring, as the catalog has them
    open_questions: int  # of its trade, never answered


def planned(session: Session, first: date, last: date, *, today: date, catalog: Catalog) -> list[Stop]:
    """Return the visits planned from first to last that are still to be made, by day and time."""
    wanted = select(Task, Party).outerjoin(Party, Party.id == Task.party_id)
    wanted = wanted.where(Task.kind == TaskKind.VISIT, Task.done_on.is_(None), Task.due.between(first, last))
    rows = session.execute(wanted.order_by(Task.due, Task.at.is_(None), Task.at, Task.id))
    return [stop(session, task, party, today=today, catalog=catalog) for task, party in rows]


def stop(session: Session, task: Task, party: Party | None, *, today: date, catalog: Catalog) -> Stop:
    questions = catalog.question_sets.get(party.industry) if party else None
    return Stop(
        id=task.id,
        day=task.due,
        at=task.at,
        client=party.name if party else "",
        contact=party.contact if party else "",
        phone=party.phone if party else "",
        place=task.place or (party.address if party else ""),
        type=task.visit_type,
        title=task.title,
        note=task.note,
        documents=outstanding(session, party.id, today=today, catalog=catalog) if party else (),
        open_questions=silent_questions(session, party.id, questions) if party and questions else 0,
    )


def outstanding(session: Session, party_id: UUID, *, today: date, catalog: Catalog) -> list[str]:
    """Return the documents that a client's latest application still waits for and the client gives."""
    latest = select(Application.id).where(Application.party_id == party_id).order_by(Application.number.desc()).limit(1)
    application_id = session.scalar(latest)
    if application_id is None:
        return []
    lines = read_checklist(session, application_id, today=today, catalog=catalog)
    missing = (line for line in lines if line.applies and line.state is None)
    return [line.document.name for line in missing if line.document.giver == CLIENT]


def silent_questions(session: Session, party_id: UUID, questions: QuestionSet) -> int:
    """Return how many required questions of a client's trade nobody has an answer to."""
    answered = heard(session, party_id)
    return sum(question.required and question.var not in answered for question in questions.questions)


def print_route(
    session: Session,
    day: date,
    *,
    today: date,
    catalog: Catalog,
    translate: Translate,
    language: str,
    hide: Hide = mask,
    progress: Progress = silent,
) -> bytes:
    """Return the visits planned for a day as one printed sheet."""
    from cmdesk.memo.sheet import PaperSheet, SheetColumn, print_sheet  # noqa: PLC0415  (reportlab loads slowly)

    def say(said: Message) -> str:
        return said.read(translate)

    stops = planned(session, day, day, today=today, catalog=catalog)
    profile = read_profile(session)
    who = message("paper", "Kept by: {name}　Branch: {branch}", name=profile.name or "—", branch=profile.branch or "—")
    note = message("paper", "Not masked: internal use only") if hide is whole else message("paper", "Masked version")
    sums = ["", "", say(message("paper", "{count} visits in all", count=len(stops))), *[""] * (len(HEADS) - 3)]
    sheet = PaperSheet(
        title=say(message("paper", "Visits of {day}", day=day.isoformat())),
        left=say(who),
        right=say(message("paper", "Printed on {day}", day=today.isoformat())),
        columns=[SheetColumn(head=say(head), share=share, right=right) for head, share, right in HEADS],
        rows=[[str(at), *cells(each, catalog, translate, hide)] for at, each in enumerate(stops, start=1)],
        sums=sums,
        signatures=[say(message("paper", "Manager:")), say(message("paper", "Second investigator:"))],
        note=say(note),
    )
    return print_sheet(sheet, translate, language, progress)


def cells(each: Stop, catalog: Catalog, translate: Translate, hide: Hide) -> list[str]:
    """Return what stands of one visit behind its number."""
    return [
        f"{each.at:%H:%M}" if each.at else translate("paper", "on the way"),
        hide(TEXT, each.client),
        hide(PLACE, each.place) if each.place else "",
        hide("name", each.contact) if each.contact else "",
        hide(PHONE, each.phone) if each.phone else "",
        hide(TEXT, purpose(each, catalog, translate)),
        wanted_of(each, translate),
        "",
        "",
    ]


def purpose(each: Stop, catalog: Catalog, translate: Translate) -> str:
    """Return what a visit is for: its kind, and what was noted of it."""
    kind = catalog.visit_types.get(each.type)
    parts = [translate("catalog", kind.name) if kind else each.type, each.title, each.note]
    return "；".join(dict.fromkeys(part for part in parts if part))


def wanted_of(each: Stop, translate: Translate) -> str:
    """Return what to bring home: documents by name, and how many questions are open."""
    named = [translate("catalog", name) for name in each.documents[:MOST_NAMED]]
    said = ["、".join(named)] if named else []
    if (more := len(each.documents) - len(named)) > 0:
        said.append(message("paper", "and {count} more documents", count=more).read(translate))
    if each.open_questions:
        said.append(message("paper", "{count} questions open", count=each.open_questions).read(translate))
    return "；".join(said)


def calendar_file(
    session: Session, *, today: date, now: datetime, catalog: Catalog, translate: Translate, hide: Hide = mask
) -> bytes:
    """Return the visits planned from today on as an iCalendar file (RFC 5545); one without a time lasts all day.

    Times float: they are those of the laptop's clock wherever the calendar is read. The same visit keeps its UID, so
    that a calendar that takes the file twice has it once.
    """
    from icalendar import Calendar, Event  # noqa: PLC0415  (loads slowly and is seldom needed)

    calendar = Calendar()
    calendar.add("prodid", "-//cmdesk//cmdesk//ZH")
    calendar.add("version", "2.0")
    last = today + timedelta(days=CALENDAR_DAYS)
    for each in planned(session, today, last, today=today, catalog=catalog):
        event = Event()
        event.add("uid", f"{each.id}@cmdesk")
        event.add("dtstamp", now.astimezone(UTC))
        event.add("summary", title(each, catalog, translate, hide))
        kind = catalog.visit_types.get(each.type)
        if each.at is None:
            event.add("dtstart", each.day)
            event.add("dtend", each.day + timedelta(days=1))
        else:
            start = datetime.combine(each.day, each.at)
            event.add("dtstart", start)
            event.add("dtend", start + timedelta(minutes=kind.default_minutes if kind else USUAL_MINUTES))
        if each.place:
            event.add("location", hide(PLACE, each.place))
        also = each.title if kind else ""  # else it stands in the summary
        said = (hide(TEXT, also), hide(TEXT, each.note), wanted_of(each, translate))
        if any(said):
            event.add("description", "\n".join(filter(None, said)))
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def title(each: Stop, catalog: Catalog, translate: Translate, hide: Hide) -> str:
    kind = catalog.visit_types.get(each.type)
    what = translate("catalog", kind.name) if kind else hide(TEXT, each.title)
    return " ".join(part for part in (hide(TEXT, each.client), what) if part)
