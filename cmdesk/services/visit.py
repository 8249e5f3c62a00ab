"""One visit (走访) recorded: what was seen and said, with answers in four states, photos, signatures, next steps."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.errors import UserError
from cmdesk.core.progress import Progress, portion, silent
from cmdesk.core.text import message
from cmdesk.models.party import Opportunity, Party
from cmdesk.models.states import AnswerState
from cmdesk.models.visit import Answer, Photo, Signature, Signer, Visit
from cmdesk.services.answers import canonical
from cmdesk.services.attachments import add_bytes, add_file, bytes_to_read
from cmdesk.services.numbering import daily
from cmdesk.services.prospect import step_to
from cmdesk.services.tasks import TaskForm, add_task, close_plans
from cmdesk.services.visits import Said


@dataclass(frozen=True, kw_only=True)
class NewPhoto:
    """A picture file to take in; data is the content of one that lies in no file, such as a pasted picture."""

    path: Path
    data: bytes = b""
    tag: str = ""
    caption: str = ""
    taken_at: datetime | None = None
    place: str = ""
    device: str = ""
    kept: UUID | None = None  # the photo of an earlier version that this one takes over


@dataclass(frozen=True, kw_only=True)
class NewSignature:
    """A signature as it was made; data is a PNG."""

    signer: Signer
    name: str
    signed_at: datetime
    data: bytes


@dataclass(frozen=True, kw_only=True)
class NextStep:
    """Something to do after a visit, by a day."""

    title: str
    due: date


@dataclass(frozen=True, kw_only=True)
class VisitForm:
    """What the manager records on site."""

    type: str = "FIRST"
    day: date
    start: time | None = None
    end: time | None = None
    place: str = ""
    lead: str = ""
    partner: str = ""
    met: str = ""
    note: str = ""
    question_set: str = ""
    answers: Mapping[str, Said] = field(default_factory=dict)
    photos: Sequence[NewPhoto] = ()
    signatures: Sequence[NewSignature] = ()
    next_steps: Sequence[NextStep] = ()


def record_visit(
    session: Session, party_id: UUID, form: VisitForm, *, today: date, catalog: Catalog, progress: Progress = silent
) -> UUID:
    """Add a visit with its answers and photos, move a new prospect on, close what was planned; return the visit's id.

    progress counts the bytes of its photos. Refused for a day to come, an end before its start, an answer that its
    question does not take.
    """
    visit = write_visit(session, party_id, form, today=today, catalog=catalog, progress=progress)
    for opportunity in session.scalars(select(Opportunity).where(Opportunity.party_id == party_id)):
        stage = catalog.pipeline.stages.get(opportunity.stage)
        if stage is not None and stage.on_visit:
            step_to(session, opportunity, stage.on_visit, reason="", today=today)
    close_plans(session, party_id, form.day, visit.id)
    session.flush()
    return visit.id


def write_visit(
    session: Session, party_id: UUID, form: VisitForm, *, today: date, catalog: Catalog, progress: Progress
) -> Visit:
    """Add a visit with all that belongs to it."""
    check(form, today)
    (number,) = daily(session, Visit.number, "V", form.day)
    visit = Visit(
        party=session.get_one(Party, party_id),
        number=number,
        type=form.type,
        day=form.day,
        start=form.start,
        end=form.end,
        place=form.place.strip(),
        lead=form.lead.strip(),
        partner=form.partner.strip(),
        met=form.met.strip(),
        note=form.note.strip(),
        question_set=form.question_set,
    )
    session.add(visit)
    for question, said in form.answers.items():
        visit.answers.append(answer(form.question_set, question, said, catalog))
    add_photos(session, visit, form.photos, progress)
    for each in form.signatures:
        add_signature(session, visit, each)
    for step in form.next_steps:
        add_task(session, TaskForm(party_id=party_id, title=step.title, due=step.due))
    session.flush()
    return visit


def add_photos(session: Session, visit: Visit, photos: Sequence[NewPhoto], progress: Progress) -> None:
    """Take in the photos of a visit; progress counts their bytes."""
    sizes = [0 if photo.data or photo.kept else bytes_to_read(photo.path) for photo in photos]
    done = 0
    for photo, size in zip(photos, sizes, strict=True):
        here = portion(progress, done, sum(sizes))
        visit.photos.append(
            Photo(
                attachment_id=file_of(session, photo, here),
                tag=photo.tag,
                caption=photo.caption.strip(),
                taken_at=photo.taken_at,
                place=photo.place,
                device=photo.device,
            )
        )
        done += size


def file_of(session: Session, photo: NewPhoto, progress: Progress) -> UUID:
    """Return the attachment of a photo: that of the earlier version, or what comes in now."""
    if photo.kept is not None:
        return session.get_one(Photo, photo.kept).attachment_id
    if photo.data:
        return add_bytes(session, photo.data, photo.path.name).id
    return add_file(session, photo.path, progress).id


def add_signature(session: Session, visit: Visit, new: NewSignature) -> None:
    """Put a signature under a visit; refused without a name or for an empty picture."""
    if not new.name.strip() or not new.data:
        raise UserError(message("visits", "A signature needs the name of who signs, and a stroke of the pen."))
    file = add_bytes(session, new.data, f"{new.name.strip()}.png")
    visit.signatures.append(
        Signature(attachment_id=file.id, signer=new.signer, name=new.name.strip(), signed_at=new.signed_at)
    )


def check(form: VisitForm, today: date) -> None:
    if form.day > today:
        raise UserError(message("visits", "A visit cannot lie in the future: check the date."))
    if form.start and form.end and form.end < form.start:
        raise UserError(message("visits", "The visit ends before it starts: check the times."))


def answer(question_set: str, question: str, said: Said, catalog: Catalog) -> Answer:
    known = said.state is AnswerState.KNOWN
    return Answer(
        question=question,
        state=said.state,
        value=canonical(catalog.question_sets[question_set], question, said.value) if known else "",
        words=said.words.strip(),
        grade=said.grade,
    )
