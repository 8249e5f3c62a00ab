"""The people around the restaurant of the sample: contacts, relations, whom it has referred."""

from datetime import date
from decimal import Decimal

from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.models.party import Party, PartyKind
from cmdesk.services.contacts import ContactForm, add_contact
from cmdesk.services.parties import NewParty, add_party, named_party
from cmdesk.services.relations import RelationForm, add_relation
from cmdesk.services.sample.story import Told, read

PEOPLE_OF = "老王家常菜馆"


class Known(Told, frozen=True, kw_only=True):
    """A contact of the story."""

    name: str
    post: str = ""
    phone: str = ""
    wechat: str = ""
    birthday: date | None = None
    note: str = ""


class Tied(Told, frozen=True, kw_only=True):
    """A relation of the story; inverse says that the restaurant is the role of the other."""

    other: str
    role: str
    kind: PartyKind
    kin: str = ""
    inverse: bool = False
    share: Decimal | None = None
    phone: str = ""
    note: str = ""


class People(Told, frozen=True, kw_only=True):
    """Everybody around one client."""

    of: str
    contact: tuple[Known, ...]
    relation: tuple[Tied, ...]


def add_people(session: Session, today: date, catalog: Catalog) -> None:
    """Add contacts and relations; who is not in the book yet comes in, plainly marked as invented."""
    told = read("people", People, today)
    party = named_party(session, told.of)
    if party is None:
        return
    for each in told.contact:
        form = ContactForm(
            name=each.name,
            post=each.post,
            phone=each.phone,
            wechat=each.wechat,
            birthday=each.birthday,
            note=each.note,
        )
        add_contact(session, party, form)
    for tie in told.relation:
        other = named_party(session, tie.other)
        if other is None:
            other = add_party(session, NewParty(name=tie.other, kind=tie.kind, phone=tie.phone))
            session.get_one(Party, other).invented = True
        form_ = RelationForm(
            role=tie.role, inverse=tie.inverse, other=other, kin=tie.kin, share=tie.share, day=today, note=tie.note
        )
        add_relation(session, party, form_, catalog=catalog)
