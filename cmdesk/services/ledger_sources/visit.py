"""A visit that stands; what a later version corrected is left out."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from cmdesk.core.catalog import Catalog
from cmdesk.core.figures import FEN
from cmdesk.ledgers.ledger import Values
from cmdesk.models.attachment import Attachment
from cmdesk.models.party import Party
from cmdesk.models.task import Task, TaskKind
from cmdesk.models.visit import STANDS, Answer, Photo, Visit
from cmdesk.services.income import estimate_income
from cmdesk.services.ledger_source import CLIENT, Reading, Source, Units, client_values
from cmdesk.services.visits import Said

BLANK_LINES = re.compile(r"\n\s*\n")
A_MONTH = "元/月"  # the unit of a question set whose income is one of a month


def every() -> Units:
    return select(
        Visit.id, Visit.party_id, Visit.number, Visit.day, Visit.type, Visit.place, Visit.lead, Visit.partner,
        Visit.met, Visit.start, Visit.end, Visit.note.label("words"), Visit.question_set, *CLIENT,
    ).join(Party, Party.id == Visit.party_id)  # fmt: skip


def rows(reading: Reading, units: Sequence[Any]) -> Iterable[tuple[UUID, Values]]:
    catalog, ids = reading.catalog, [row.id for row in units]
    pictures, answers = pictures_of(reading, ids), answers_of(reading, ids)
    planned = steps_of(reading, {row.party_id for row in units})
    for row in units:
        taken = pictures[row.id]
        kind = catalog.visit_types.get(row.type)
        steps = planned.get(row.id, ())
        visits = [due for task, due, _ in steps if task is TaskKind.VISIT]
        yield (
            row.id,
            {
                **client_values(row, catalog),
                "number": row.number,
                "day": row.day,
                "type": kind.name if kind else row.type,
                "place": row.place or None,
                "people": "、".join(dict.fromkeys(name for name in (row.lead, row.partner) if name)) or None,
                "met": row.met or None,
                "start": row.start,
                "end": row.end,
                "goal": (kind.goal,) if kind else None,
                "words": BLANK_LINES.sub("\n", row.words) or None,
                "photos": len(taken),
                "position": next((place for _, place in taken if place), None),
                "income_month": income(row.question_set, answers[row.id], catalog),
                "steps": todo(steps, row.lead),
                "next_visit": min(visits, default=None),
                "files": "、".join(name for name, _ in taken) or None,
            },
        )


def pictures_of(reading: Reading, ids: Sequence[UUID]) -> Mapping[UUID, list[tuple[str, str]]]:
    """Return the names of the photos of some visits and where each was taken."""
    found: dict[UUID, list[tuple[str, str]]] = defaultdict(list)
    asked = select(Photo.visit_id, Attachment.name, Photo.place).join(Attachment, Attachment.id == Photo.attachment_id)
    for visit, name, place in reading.session.execute(asked.where(Photo.visit_id.in_(ids)).order_by(Photo.id)):
        found[visit].append((name, place))
    return found


def answers_of(reading: Reading, ids: Sequence[UUID]) -> Mapping[UUID, dict[str, Said]]:
    found: dict[UUID, dict[str, Said]] = defaultdict(dict)
    asked = select(Answer.visit_id, Answer.question, Answer.state, Answer.value, Answer.grade)
    for visit, question, state, value, grade in reading.session.execute(asked.where(Answer.visit_id.in_(ids))):
        found[visit][question] = Said(state=state, value=value, grade=grade)
    return found


def income(question_set: str, answers: Mapping[str, Said], catalog: Catalog) -> Decimal | None:
    """Return the lowest income of a month the answers of a visit come to, to the fen; None where they tell none."""
    asked = catalog.question_sets.get(question_set)
    if asked is None or asked.unit != A_MONTH or not answers:
        return None
    adopted = estimate_income(question_set, answers, catalog=catalog).check.adopted
    return None if adopted is None else adopted.quantize(FEN, ROUND_HALF_UP)


def steps_of(reading: Reading, parties: Iterable[UUID]) -> Mapping[UUID, list[tuple[TaskKind, date, str]]]:
    """Return what is still to be done, by the visit it was noted after: a client's latest by that day."""
    ids = list(parties)
    visits: dict[UUID, list[tuple[date, UUID]]] = defaultdict(list)
    asked = select(Visit.party_id, Visit.day, Visit.id).where(Visit.party_id.in_(ids), STANDS)
    for party, day, visit in reading.session.execute(asked.order_by(Visit.day, Visit.number)):
        visits[party].append((day, visit))
    found: dict[UUID, list[tuple[TaskKind, date, str]]] = defaultdict(list)
    noted = func.date(Task.created_at, "localtime")
    tasks = select(Task.party_id, Task.kind, Task.due, Task.title, noted).where(
        Task.party_id.in_(ids), Task.done_on.is_(None)
    )
    for party, kind, due, title, day in reading.session.execute(tasks.order_by(Task.due, Task.id)):
        before = [visit for visited, visit in visits[party] if visited <= date.fromisoformat(day)]
        if before:
            found[before[-1]].append((kind, due, title))
    return found


def todo(steps: Sequence[tuple[TaskKind, date, str]], who: str) -> str | None:
    """Return what is to be done, by when and by whom."""
    said = "；".join(f"{title}（{due:%m-%d}）" for _, due, title in steps if title)
    return f"{said} {who}".strip() if said else None


SOURCE = Source(
    order=20,
    code="visit",
    tables=frozenset({"party", "visit", "photo", "answer", "task"}),
    id=Visit.id,
    party=Visit.party_id,
    only=(STANDS,),
    select=every,
    day=Visit.day,
    orders={
        "number": (Visit.number,),
        "day": (Visit.day,),
        "client": (Party.spelling,),
    },
    numbers=(Visit.number,),
    rows=rows,
)
