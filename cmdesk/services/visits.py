"""Visits (走访) as they stand in the book: listed, counted, and one in whole."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy import ColumnElement, func, select, tuple_
from sqlalchemy.orm import Session, contains_eager

from cmdesk.models.attachment import Attachment
from cmdesk.models.party import Party
from cmdesk.models.states import AnswerState
from cmdesk.models.visit import STANDS, Answer, Photo, Signature, Signer, Visit


@dataclass(frozen=True, kw_only=True)
class Said:
    """An answer as typed; the value is checked against the question's type."""

    state: AnswerState
    value: str = ""
    words: str = ""
    grade: str = ""


@dataclass(frozen=True, kw_only=True)
class PhotoLine:
    """A photo of a visit; its content is read by sha256, its size is in bytes."""

    id: UUID
    tag: str
    caption: str
    taken_at: datetime | None
    place: str
    device: str
    sha256: str
    name: str
    size: int
    came_in: datetime


@dataclass(frozen=True, kw_only=True)
class SignatureLine:
    """A signature under a visit; its picture is read by sha256."""

    id: UUID
    signer: Signer
    name: str
    signed_at: datetime
    sha256: str


@dataclass(frozen=True, kw_only=True)
class VisitLine:
    """One line of the list of visits."""

    id: UUID
    party_id: UUID
    number: str
    name: str
    type: str
    day: date
    start: time | None
    end: time | None
    place: str
    lead: str
    partner: str
    met: str
    note: str
    question_set: str
    version: int
    reason: str  # why this version corrected the one before
    replaced: bool  # a later version stands
    came_in: datetime  # when it was recorded
    invented: bool  # of a made-up client, all recorded at once
    answers: int
    photos: int


@dataclass(frozen=True, kw_only=True)
class VisitDetail:
    """The whole of one visit."""

    line: VisitLine
    answers: Mapping[str, Said]
    photos: Sequence[PhotoLine]
    signatures: Sequence[SignatureLine]


def list_visits(
    session: Session,
    *,
    party_id: UUID | None = None,
    search: str = "",
    type: str = "",  # noqa: A002  (what a visit calls its kind)
    offset: int = 0,
    limit: int | None = None,
) -> list[VisitLine]:
    """Return visits, newest first: of one party, of one type, or of all whose client's name or note holds search."""
    answers = select(func.count()).where(Answer.visit_id == Visit.id).correlate(Visit).scalar_subquery()
    photos = select(func.count()).where(Photo.visit_id == Visit.id).correlate(Visit).scalar_subquery()
    found = select(Visit, answers, photos).join(Visit.party).options(contains_eager(Visit.party))
    found = found.where(*wanted(party_id, search, type))
    found = found.order_by(Visit.day.desc(), Visit.number.desc()).offset(offset)
    rows = session.execute(found.limit(limit if limit is not None else -1))
    return [visit_line(visit, said, pictures) for visit, said, pictures in rows]


def count_visits(session: Session, *, search: str = "", type: str = "") -> int:  # noqa: A002  (the visit's own word)
    """Return how many visits list_visits would find."""
    found = select(func.count()).select_from(Visit).where(*wanted(None, search, type))
    return session.scalar(found.join(Party) if search.strip() else found) or 0


def count_types(session: Session) -> dict[str, int]:
    """Return how many visits there are of each type that occurs."""
    found = session.execute(select(Visit.type, func.count()).where(STANDS).group_by(Visit.type))
    return {type_: count for type_, count in found}  # noqa: C416  (a Row is no tuple to the type checker)


def place_in_list(session: Session, visit_id: UUID) -> int | None:
    """Return how many visits stand above one in the whole list; None for one that is gone."""
    visit = session.get(Visit, visit_id)
    if visit is None:
        return None
    above = tuple_(Visit.day, Visit.number) > tuple_(visit.day, visit.number)
    return session.scalar(select(func.count(Visit.id)).where(STANDS, above)) or 0


def wanted(party_id: UUID | None, search: str, type_: str) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [STANDS]
    if party_id is not None:
        found.append(Visit.party_id == party_id)
    if type_:
        found.append(Visit.type == type_)
    if typed := search.strip():
        found.append(Party.name.contains(typed, autoescape=True) | Visit.note.contains(typed, autoescape=True))
    return found


def visit_line(visit: Visit, answers: int, photos: int) -> VisitLine:
    return VisitLine(
        id=visit.id,
        party_id=visit.party_id,
        number=visit.number,
        name=visit.party.name,
        type=visit.type,
        day=visit.day,
        start=visit.start,
        end=visit.end,
        place=visit.place,
        lead=visit.lead,
        partner=visit.partner,
        met=visit.met,
        note=visit.note,
        question_set=visit.question_set,
        version=visit.version,
        reason=visit.reason,
        replaced=visit.replaced_by_id is not None,
        came_in=visit.created_at,
        invented=visit.party.invented,
        answers=answers,
        photos=photos,
    )


def find_visit(session: Session, visit_id: UUID) -> VisitDetail | None:
    """Return the whole of one visit; None when it is not in the book, perhaps because it was taken back."""
    return show_visit(session, visit_id) if session.get(Visit, visit_id) is not None else None


def show_visit(session: Session, visit_id: UUID) -> VisitDetail:
    """Return the whole of one visit."""
    visit = session.get_one(Visit, visit_id)
    photos = session.execute(
        select(Photo, Attachment)
        .join(Attachment, Attachment.id == Photo.attachment_id)
        .where(Photo.visit_id == visit.id)
        .order_by(Photo.id)
    ).all()
    return VisitDetail(
        line=visit_line(visit, len(visit.answers), len(photos)),
        answers={
            each.question: Said(state=each.state, value=each.value, words=each.words, grade=each.grade)
            for each in visit.answers
        },
        photos=[
            PhotoLine(
                id=photo.id,
                tag=photo.tag,
                caption=photo.caption,
                taken_at=photo.taken_at,
                place=photo.place,
                device=photo.device,
                sha256=file.sha256,
                name=file.name,
                size=file.size,
                came_in=file.created_at,
            )
            for photo, file in photos
        ],
        signatures=signatures(session, visit.id),
    )


def signatures(session: Session, visit_id: UUID) -> list[SignatureLine]:
    """Return the signatures under a visit, as they were made."""
    found = select(Signature, Attachment.sha256).join(Attachment, Attachment.id == Signature.attachment_id)
    rows = session.execute(found.where(Signature.visit_id == visit_id).order_by(Signature.id))
    return [
        SignatureLine(id=each.id, signer=each.signer, name=each.name, signed_at=each.signed_at, sha256=sha256)
        for each, sha256 in rows
    ]
