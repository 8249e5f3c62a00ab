"""The people to talk to at a party: added, changed, deleted, and which of them decides.

The one who decides is the party's own contact and phone, which every list shows. What else is known of them, such as
their WeChat name, stands in a contact's row of the same name and number.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.core.errors import UserError
from cmdesk.core.identifiers import phone
from cmdesk.core.text import message
from cmdesk.models.dossier import Contact
from cmdesk.models.party import Party
from cmdesk.models.search import index_again


@dataclass(frozen=True, kw_only=True)
class ContactForm:
    """What the manager may type of a contact."""

    name: str
    post: str = ""
    phone: str = ""
    phone2: str = ""
    wechat: str = ""
    email: str = ""
    birthday: date | None = None
    note: str = ""


NAMES = tuple(field.name for field in fields(ContactForm))


@dataclass(frozen=True, kw_only=True)
class ContactLine:
    """A contact of a party; id is None for a main one of whom only name and phones are known."""

    id: UUID | None
    main: bool
    form: ContactForm


def list_contacts(session: Session, party_id: UUID) -> list[ContactLine]:
    """Return the contacts of a party, the main one first."""
    party, rows = session.get_one(Party, party_id), contact_rows(session, party_id)
    own = main_row(party, rows)
    others = [ContactLine(id=row.id, main=False, form=form_of(row)) for row in rows if row is not own]
    if own is not None:
        told = {name: getattr(own, name) for name in NAMES} | {"phone": party.phone, "phone2": party.phone2}
        return [ContactLine(id=own.id, main=True, form=ContactForm(**told)), *others]
    if party.contact or party.phone or party.phone2:
        only = ContactForm(name=party.contact or party.name, phone=party.phone, phone2=party.phone2)
        return [ContactLine(id=None, main=True, form=only), *others]
    return others


def contact_rows(session: Session, party_id: UUID) -> Sequence[Contact]:
    return session.scalars(select(Contact).where(Contact.party_id == party_id).order_by(Contact.id)).all()


def main_row(party: Party, rows: Sequence[Contact]) -> Contact | None:
    """Return the row that tells more of the main contact: of the same name, and with none but its numbers."""
    ours = {"", party.phone, party.phone2}
    same = (row for row in rows if row.name == (party.contact or party.name) and {row.phone, row.phone2} <= ours)
    return next(same, None)


def form_of(row: Contact) -> ContactForm:
    return ContactForm(**{name: getattr(row, name) for name in NAMES})


def add_contact(session: Session, party_id: UUID, form: ContactForm) -> UUID:
    """Add a contact; the first one of a party that has none is its main one. Refused without a name."""
    party, tidy = session.get_one(Party, party_id), tidied(form)
    row = Contact(party_id=party_id, **values(tidy))
    session.add(row)
    if not (party.contact or party.phone or party.phone2):
        lead(party, tidy)
    index_again(session, party_id)
    return row.id


def change_contact(session: Session, contact_id: UUID, form: ContactForm) -> None:
    """Write what the manager changed; of the main contact, the party's own name and phones follow."""
    row, tidy = session.get_one(Contact, contact_id), tidied(form)
    party = session.get_one(Party, row.party_id)
    main = main_row(party, contact_rows(session, party.id)) is row
    for name, value in values(tidy).items():
        setattr(row, name, value)
    if main:
        lead(party, tidy)
    index_again(session, party.id)


def change_main(session: Session, party_id: UUID, form: ContactForm) -> None:
    """Write a main contact of whom only name and phones were known; more than these makes it a row."""
    party, tidy = session.get_one(Party, party_id), tidied(form)
    if any(value for name, value in values(tidy).items() if name not in ("name", "phone", "phone2")):
        session.add(Contact(party_id=party_id, **values(tidy)))
    lead(party, tidy)
    index_again(session, party_id)


def delete_contact(session: Session, contact_id: UUID) -> None:
    """Delete a contact; with the main one, the party's own name and phones go too."""
    row = session.get_one(Contact, contact_id)
    party = session.get_one(Party, row.party_id)
    if main_row(party, contact_rows(session, party.id)) is row:
        party.contact = party.phone = party.phone2 = ""
    session.delete(row)
    index_again(session, party.id)


def make_main(session: Session, contact_id: UUID) -> None:
    """Make a contact the one who decides; the one before stays as a contact."""
    row = session.get_one(Contact, contact_id)
    party = session.get_one(Party, row.party_id)
    before = main_row(party, contact_rows(session, party.id))
    if before is row:
        return
    if before is not None:
        before.phone, before.phone2 = party.phone, party.phone2
    elif party.contact or party.phone or party.phone2:
        name = party.contact or party.name
        session.add(Contact(party_id=party.id, name=name, phone=party.phone, phone2=party.phone2))
    lead(party, form_of(row))
    index_again(session, party.id)


def lead(party: Party, form: ContactForm) -> None:
    party.contact, party.phone, party.phone2 = form.name, form.phone, form.phone2


def values(form: ContactForm) -> dict[str, object]:
    return {name: getattr(form, name) for name in NAMES}


def tidied(form: ContactForm) -> ContactForm:
    """Return what was typed without outer blanks, sound phones as they are kept; a wrong one stays as typed."""
    words = {name: value.strip() if isinstance(value, str) else value for name, value in values(form).items()}
    words |= {name: phone(str(words[name])).normalized for name in ("phone", "phone2") if words[name]}
    if not words["name"]:
        raise UserError(message("people", "A contact needs a name."))
    return ContactForm(**words)  # type: ignore[arg-type]  # the fields of the form, tidied
