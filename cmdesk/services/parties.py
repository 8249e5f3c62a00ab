"""Any party of the book, found as its name, pinyin or phone is typed, and one added on the fly."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from cmdesk.core.errors import UserError
from cmdesk.core.identifiers import phone
from cmdesk.core.text import message
from cmdesk.models.party import Party, PartyKind
from cmdesk.models.search import match

MOST = 8


@dataclass(frozen=True, kw_only=True)
class PartyLine:
    """A party with what tells it from others of its name."""

    id: UUID
    name: str
    kind: PartyKind
    contact: str
    phone: str
    address: str


@dataclass(frozen=True, kw_only=True)
class NewParty:
    """A party that is not in the book yet, such as a spouse: known by little more than a name."""

    name: str
    kind: PartyKind = PartyKind.PERSON
    phone: str = ""


def party_line(party: Party) -> PartyLine:
    return PartyLine(
        id=party.id,
        name=party.name,
        kind=party.kind,
        contact=party.contact,
        phone=party.phone,
        address=party.address,
    )


def show_party(session: Session, party_id: UUID) -> PartyLine | None:
    """Return a party; None for one that is not in the book (any more)."""
    party = session.get(Party, party_id)
    return party_line(party) if party is not None else None


def find_parties(session: Session, typed: str, *, but: UUID | None = None, limit: int = MOST) -> list[PartyLine]:
    """Return the parties that full-text search finds, whole names first; none where nothing searchable is typed."""
    wanted = match(typed)
    if not wanted:
        return []
    hits = text("SELECT rowid FROM party_words WHERE party_words MATCH :typed LIMIT 200").bindparams(typed=wanted)
    named = Party.name == typed.strip()  # however many others share these words
    found = select(Party).where(Party.doc.in_(hits) | named, Party.id.is_distinct_from(but))
    return [
        party_line(party) for party in session.scalars(found.order_by(named.desc(), Party.name, Party.id).limit(limit))
    ]


def named_party(session: Session, name: str) -> UUID | None:
    """Return the one party of that whole name; None where there is none, or more than one."""
    found = session.scalars(select(Party.id).where(Party.name == name.strip()).limit(2)).all() if name.strip() else []
    return found[0] if len(found) == 1 else None


def add_party(session: Session, new: NewParty) -> UUID:
    """Add a party that wants nothing yet; refused without a name."""
    name = new.name.strip()
    if not name:
        raise UserError(message("people", "Say who it is."))
    party = Party(name=name, kind=new.kind, phone=phone(new.phone).normalized if new.phone.strip() else "")
    session.add(party)
    session.flush()
    return party.id
