"""The declaration of independent investigation (独立调查声明): two people sign it by hand, after the last visit."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.models.application import Application
from cmdesk.models.attachment import Attachment
from cmdesk.models.visit import STANDS, Signer, Visit
from cmdesk.models.workpaper import DeclarationSignature
from cmdesk.services.attachments import add_bytes

SIGNERS = (Signer.LEAD, Signer.PARTNER)


@dataclass(frozen=True, kw_only=True)
class DeclarationForm:
    """A signature as it was made; data is a PNG of the strokes."""

    signer: Signer
    name: str
    staff_no: str = ""
    signed_at: datetime
    data: bytes


@dataclass(frozen=True, kw_only=True)
class DeclarationLine:
    """A signature under the declaration; late: somebody has been there again since."""

    id: UUID
    signer: Signer
    name: str
    staff_no: str
    signed_at: datetime
    attachment_id: UUID
    sha256: str
    late: bool


@dataclass(frozen=True, kw_only=True)
class Declaration:
    """The fixed words, the days somebody was there, who usually signs, and who has."""

    words: str
    days: Sequence[date]
    lead: str
    partner: str
    signatures: Sequence[DeclarationLine]

    @property
    def missing(self) -> tuple[Signer, ...]:
        """Return who has yet to sign, or to sign again."""
        valid = {each.signer for each in self.signatures if not each.late}
        return tuple(signer for signer in SIGNERS if signer not in valid)


def read_declaration(session: Session, application_id: UUID, *, catalog: Catalog) -> Declaration:
    """Return the declaration as it stands; lead and partner are those of the last visit that had them."""
    application = session.get_one(Application, application_id)
    visits = visits_of(session, application)
    found = (
        select(DeclarationSignature, Attachment.sha256)
        .join(Attachment, Attachment.id == DeclarationSignature.attachment_id)
        .where(DeclarationSignature.application_id == application_id)
    )
    last = visits[-1].day if visits else None
    lines = [
        DeclarationLine(
            id=each.id,
            signer=each.signer,
            name=each.name,
            staff_no=each.staff_no,
            signed_at=each.signed_at,
            attachment_id=each.attachment_id,
            sha256=sha256,
            late=last is not None and day_of(each.signed_at) < last,
        )
        for each, sha256 in session.execute(found)
    ]
    return Declaration(
        words=catalog.memo.statement,
        days=tuple(dict.fromkeys(visit.day for visit in visits)),
        lead=next((visit.lead for visit in reversed(visits) if visit.lead), ""),
        partner=next((visit.partner for visit in reversed(visits) if visit.partner), ""),
        signatures=tuple(sorted(lines, key=lambda line: SIGNERS.index(line.signer))),
    )


def visits_of(session: Session, application: Application) -> Sequence[Visit]:
    found = select(Visit).where(Visit.party_id == application.party_id, STANDS)
    return session.scalars(found.order_by(Visit.day, Visit.number)).all()


def day_of(moment: datetime) -> date:
    """Return the day of a moment on the user's own clock."""
    return moment.astimezone().date()


def sign_declaration(session: Session, application_id: UUID, form: DeclarationForm) -> UUID:
    """Put a signature under the declaration; return its id.

    Refused without a name or a stroke, for one who signed already, for the same person twice, and before the last
    visit's day or without any visit at all.
    """
    application = session.get_one(Application, application_id)
    name, staff_no = form.name.strip(), form.staff_no.strip()
    if form.signer not in SIGNERS:
        raise UserError(message("declaration", "Only the two investigators sign the declaration."))
    if not name or not form.data:
        raise UserError(message("declaration", "A signature needs the name of who signs, and a stroke of the pen."))
    check_day(session, application, form.signed_at)
    of_application = select(DeclarationSignature).where(DeclarationSignature.application_id == application_id)
    for other in session.scalars(of_application):
        if other.signer is form.signer:
            said = message("declaration", "{name} has signed already: take that signature back first.", name=other.name)
            raise UserError(said)
        if other.name == name or (staff_no and other.staff_no == staff_no):
            raise UserError(message("declaration", "Two different people sign: {name} has signed.", name=other.name))
    file = add_bytes(session, form.data, f"{name}.png")
    signed = DeclarationSignature(
        application_id=application_id,
        signer=form.signer,
        name=name,
        staff_no=staff_no,
        signed_at=form.signed_at,
        attachment_id=file.id,
    )
    session.add(signed)
    session.flush()
    return signed.id


def check_day(session: Session, application: Application, moment: datetime) -> None:
    visits = visits_of(session, application)
    if not visits:
        raise UserError(message("declaration", "Nobody has visited the client yet: visit first, then sign."))
    last = visits[-1].day
    if day_of(moment) < last:
        raise UserError(
            message("declaration", "The last visit is of {day}: nobody can sign before it.", day=last.isoformat())
        )


def unsign_declaration(session: Session, signature_id: UUID) -> None:
    """Take a signature back."""
    session.delete(session.get_one(DeclarationSignature, signature_id))
