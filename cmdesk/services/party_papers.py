"""Papers of a customer: its own, those of its applications' checklists, and the photos of visits."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.errors import UserError
from cmdesk.core.progress import Progress, portion, silent
from cmdesk.core.text import message
from cmdesk.models.application import Application, ChecklistFile, ChecklistItem
from cmdesk.models.attachment import Attachment
from cmdesk.models.dossier import PartyDocument
from cmdesk.models.visit import STANDS, Photo, Visit
from cmdesk.services.attachments import add_file, bytes_to_read
from cmdesk.services.facts import day_light

OWN, CHECKLIST, VISIT = "own", "checklist", "visit"


@dataclass(frozen=True, kw_only=True)
class PaperForm:
    """What the manager says of a paper: a document of the catalog, or a title of its own."""

    document: str = ""
    title: str = ""
    issued_on: date | None = None
    expires_on: date | None = None
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Paper:
    """One paper with its file, if it has one; place is OWN, CHECKLIST or VISIT, of names that application or visit.

    light: yellow when it soon runs out, red when it is about to or has; else empty. file: the attachment.
    """

    id: UUID
    place: str
    of: str
    form: PaperForm
    light: str = ""
    sha256: str = ""
    name: str = ""
    media_type: str = ""
    size: int = 0
    file: UUID | None = None
    came_in: datetime | None = None


def read_papers(session: Session, party_id: UUID, *, today: date, catalog: Catalog) -> list[Paper]:
    """Return the papers of a party, its own first, soonest to run out first."""
    own = session.execute(
        select(PartyDocument, Attachment)
        .outerjoin(Attachment, Attachment.id == PartyDocument.attachment_id)
        .where(PartyDocument.party_id == party_id)
        .order_by(PartyDocument.expires_on.asc().nulls_last(), PartyDocument.id)
    )
    papers = [
        made(
            each.id,
            OWN,
            "",
            PaperForm(
                document=each.document,
                title=each.title,
                issued_on=each.issued_on,
                expires_on=each.expires_on,
                note=each.note,
            ),
            file,
            today,
            catalog,
        )
        for each, file in own
    ]
    return [*papers, *of_checklists(session, party_id, today, catalog), *of_visits(session, party_id, today, catalog)]


def of_checklists(session: Session, party_id: UUID, today: date, catalog: Catalog) -> list[Paper]:
    found = session.execute(
        select(ChecklistFile, ChecklistItem, Attachment, Application.number)
        .join(ChecklistItem, ChecklistItem.id == ChecklistFile.item_id)
        .join(Application, Application.id == ChecklistItem.application_id)
        .join(Attachment, Attachment.id == ChecklistFile.attachment_id)
        .where(Application.party_id == party_id)
        .order_by(Application.number.desc(), ChecklistItem.id, ChecklistFile.id)
    )
    return [
        made(
            each.id,
            CHECKLIST,
            number,
            PaperForm(document=item.document, issued_on=item.issued_on, expires_on=item.expires_on),
            file,
            today,
            catalog,
        )
        for each, item, file, number in found
    ]


def of_visits(session: Session, party_id: UUID, today: date, catalog: Catalog) -> list[Paper]:
    found = session.execute(
        select(Photo, Attachment, Visit.number, Visit.day)
        .join(Visit, Visit.id == Photo.visit_id)
        .join(Attachment, Attachment.id == Photo.attachment_id)
        .where(Visit.party_id == party_id, STANDS)
        .order_by(Visit.day.desc(), Photo.id)
    )
    return [
        made(photo.id, VISIT, number, PaperForm(title=photo.caption, issued_on=day), file, today, catalog)
        for photo, file, number, day in found
    ]


def made(
    id_: UUID, place: str, of: str, form: PaperForm, file: Attachment | None, today: date, catalog: Catalog
) -> Paper:
    light = day_light(form.expires_on, today, catalog) if form.expires_on else ""
    if file is None:
        return Paper(id=id_, place=place, of=of, form=form, light=light)
    return Paper(
        id=id_,
        place=place,
        of=of,
        form=form,
        light=light,
        sha256=file.sha256,
        name=file.name,
        media_type=file.media_type,
        size=file.size,
        file=file.id,
        came_in=file.created_at,
    )


def count_papers(session: Session, party_id: UUID) -> int:
    """Return how many papers of its own a party has."""
    found = select(func.count()).select_from(PartyDocument).where(PartyDocument.party_id == party_id)
    return session.scalar(found) or 0


def add_papers(
    session: Session, party_id: UUID, paths: Sequence[Path], *, progress: Progress = silent
) -> Sequence[UUID]:
    """Take files in as papers of a party, each named after its file; return their ids. progress counts bytes."""
    sizes = [bytes_to_read(path) for path in paths]
    made_, done = [], 0
    for path, size in zip(paths, sizes, strict=True):
        file = add_file(session, path, portion(progress, done, sum(sizes)))
        paper = PartyDocument(party_id=party_id, title=path.stem, attachment_id=file.id)
        session.add(paper)
        session.flush()
        made_.append(paper.id)
        done += size
    return made_


def add_paper(session: Session, party_id: UUID, form: PaperForm) -> UUID:
    """Add a paper without a file; return its id. Refused without a name."""
    check(form)
    paper = PartyDocument(party_id=party_id)
    session.add(paper)
    write(paper, form)
    session.flush()
    return paper.id


def change_paper(session: Session, paper_id: UUID, form: PaperForm) -> None:
    """Write what the manager changed of a paper."""
    check(form)
    write(session.get_one(PartyDocument, paper_id), form)


def write(paper: PartyDocument, form: PaperForm) -> None:
    paper.document, paper.title, paper.note = form.document, form.title.strip(), form.note.strip()
    paper.issued_on, paper.expires_on = form.issued_on, form.expires_on


def attach_to_paper(session: Session, paper_id: UUID, path: Path, *, progress: Progress = silent) -> None:
    """Give a paper its file, in place of the one it had."""
    session.get_one(PartyDocument, paper_id).attachment_id = add_file(session, path, progress).id


def delete_paper(session: Session, paper_id: UUID) -> None:
    """Put a paper into the recycle bin."""
    session.delete(session.get_one(PartyDocument, paper_id))


def check(form: PaperForm) -> None:
    if not form.document and not form.title.strip():
        raise UserError(message("papers", "A paper needs a name: choose what it is, or write it."))
    if form.issued_on and form.expires_on and form.expires_on < form.issued_on:
        raise UserError(message("papers", "It would run out before it was issued: check the days."))
