"""What hints that two parties belong together: found in the book as it stands, stored only once somebody confirms it.

Domain chapter 01 §1.8: same telephone, same address, same legal representative, a contact who is in the book.
"""

import re
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import literal_column, or_, select, text
from sqlalchemy.orm import Session, aliased

from cmdesk.core.identifiers import half_width
from cmdesk.models.dossier import PERSON_FIELDS, Contact, Fact
from cmdesk.models.party import Link, Party, PartyKind
from cmdesk.models.search import runs
from cmdesk.services.parties import PartyLine, party_line

MOST = 20  # parties that share something with one
PHONE, ADDRESS, PERSON, CONTACT = "phone", "address", "person", "contact"
STANDS_BEHIND = ("legal_rep", "controller", "key_person", "owner")  # roles of a person whom two businesses share
SIGNS = re.compile(r"[\W_]+")
FEWEST = 5  # signs of an address that says where


@dataclass(frozen=True, kw_only=True)
class Clue:
    """Another party and what it shares with ours: kinds (phone, address, person, contact) with the shared words."""

    other: PartyLine
    shared: tuple[tuple[str, str], ...]


def plain_address(address: str) -> str:
    """Return an address as two of them are compared: half-width, without blanks and signs."""
    return SIGNS.sub("", half_width(address)).lower()


def says_where(address: str) -> bool:
    """Tell whether an address names a house: without a number it is shared by a whole street."""
    return len(plain_address(address)) >= FEWEST and any(letter.isdecimal() for letter in address)


def list_clues(session: Session, party_id: UUID) -> list[Clue]:
    """Return the parties that share something with one and are not related to it, nor confirmed to be others."""
    party = session.get_one(Party, party_id)
    found: dict[UUID, dict[str, str]] = {}
    for kind, others in (
        (PHONE, by_phone(session, party)),
        (ADDRESS, by_address(session, party)),
        (PERSON, by_person(session, party)),
        (CONTACT, by_contact(session, party)),
    ):
        for other, shared in others:
            found.setdefault(other, {}).setdefault(kind, shared)
    for known in {party_id, *related(session, party_id)}:
        found.pop(known, None)
    chosen = sorted(found, key=lambda other: (-len(found[other]), other))[:MOST]
    parties = {each.id: party_line(each) for each in session.scalars(select(Party).where(Party.id.in_(chosen)))}
    return [Clue(other=parties[each], shared=tuple(found[each].items())) for each in chosen]


def related(session: Session, party_id: UUID) -> set[UUID]:
    """Return the parties that some link joins to one, the confirmed differences too."""
    ours = or_(Link.from_id == party_id, Link.to_id == party_id)
    return {end for ends in session.execute(select(Link.from_id, Link.to_id).where(ours)) for end in ends} - {party_id}


def phones_of(session: Session, party: Party) -> set[str]:
    rows = session.execute(select(Contact.phone, Contact.phone2).where(Contact.party_id == party.id))
    return {party.phone, party.phone2, *(each for both in rows for each in both)} - {""}


def by_phone(session: Session, party: Party) -> list[tuple[UUID, str]]:
    """Return who has one of a party's numbers, as its own or as that of a contact."""
    phones = phones_of(session, party)
    found: list[tuple[UUID, str]] = []
    for who, column in (
        (Party.id, Party.phone),
        (Party.id, Party.phone2),
        (Contact.party_id, Contact.phone),
        (Contact.party_id, Contact.phone2),
    ):
        there = column.expression != literal_column("''")  # as the indexes of second phones have it
        query = select(who, column).where(column.in_(phones), there, who != party.id)
        found += session.execute(query.limit(MOST)).all()
    return found


def by_address(session: Session, party: Party) -> list[tuple[UUID, str]]:
    """Return who has the address of a party, however it is written; full-text search narrows it down."""
    if not says_where(party.address):
        return []
    phrase = text("SELECT rowid FROM party_words WHERE party_words MATCH :phrase LIMIT 500")
    hits = phrase.bindparams(phrase=f'"{" ".join(runs(party.address))}"')
    ours = plain_address(party.address)
    others = session.execute(select(Party.id, Party.address).where(Party.doc.in_(hits), Party.id != party.id))
    return [(other, address) for other, address in others if plain_address(address) == ours]


def by_person(session: Session, party: Party) -> list[tuple[UUID, str]]:
    """Return the parties behind which the same person stands: by a fact of each, or by links from one person."""
    names = select(Fact.value).where(Fact.party_id == party.id, text(f"field IN {PERSON_FIELDS}"), Fact.value != "")
    same = select(Fact.party_id, Fact.value).where(
        Fact.value.in_(session.scalars(names).all()), text(f"field IN {PERSON_FIELDS}"), Fact.party_id != party.id
    )
    one, another = aliased(Link), aliased(Link)
    both = (
        select(another.to_id, Party.name)
        .select_from(one)
        .join(another, another.from_id == one.from_id)
        .join(Party, Party.id == one.from_id)
        .where(
            one.to_id == party.id,
            one.role.in_(STANDS_BEHIND),
            another.role.in_(STANDS_BEHIND),
            another.to_id != party.id,
            Party.kind == PartyKind.PERSON,
        )
    )
    return [pair for query in (same, both) for pair in session.execute(query.limit(MOST))]


def by_contact(session: Session, party: Party) -> list[tuple[UUID, str]]:
    """Return persons of the book who are a contact of a party, by name and number, and whose contact a person is."""
    phones = list(phones_of(session, party))
    rows = session.scalars(select(Contact.name).where(Contact.party_id == party.id)).all()
    seconds = select(Contact.party_id, Contact.name).where(Contact.name == party.name, Contact.phone.in_(phones))
    mains = select(Party.id, Party.contact).where(Party.contact == party.name, Party.phone.in_(phones))
    persons = select(Party.id, Party.name).where(
        Party.kind == PartyKind.PERSON, Party.name.in_({party.contact, *rows} - {""}), Party.phone.in_(phones)
    )
    queries = (seconds, mains) if party.kind is PartyKind.PERSON else (persons,)
    return [pair for query in queries for pair in session.execute(query.limit(MOST))]
