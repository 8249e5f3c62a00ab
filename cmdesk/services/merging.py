"""Two parties that are one and the same become one: field by field, with all that hangs on them, in one gesture.

The party that has been in the book longer stays. What hangs on a party is found by the foreign keys of the tables, so
that a table added later is not forgotten.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal
from uuid import UUID

from sqlalchemy import Column, Table, UniqueConstraint, delete, func, select, update
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.models.base import Row
from cmdesk.models.dossier import Contact, Fact
from cmdesk.models.draft import Draft
from cmdesk.models.party import Link, Party
from cmdesk.models.search import index_again
from cmdesk.models.tables import watched
from cmdesk.services.contacts import contact_rows
from cmdesk.services.relations import chain_between, same_link
from cmdesk.services.statement_merge import merge_statements
from cmdesk.services.visit_basis import DRAFT

Side = Literal["one", "other"]
OWN = ("doc", "words", "spelling", "invented")  # columns of a party that are the row's own
FACT, STATE = "fact:", "state:"  # before a field's code, and before the state of a fact without a value


@dataclass(frozen=True, kw_only=True)
class Differing:
    """A field in which two parties differ: key names it, one and other are what stands there, chosen what stays."""

    key: str  # a column of party, or fact:field
    one: str
    other: str
    chosen: Side


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """Two parties side by side; one is the older, which stays."""

    one: UUID
    other: UUID
    names: tuple[str, str]
    same: tuple[tuple[str, str], ...]  # key and value of what agrees
    differing: tuple[Differing, ...]
    moves: Mapping[str, int]  # rows of each table that move over


def compare(session: Session, first: UUID, second: UUID) -> Comparison:
    """Return what merging two parties would mean; refused for one and the same."""
    one, other = older_first(session, first, second)
    pairs = [*column_pairs(one, other), *fact_pairs(session, one.id, other.id)]
    known = [(key, ours, theirs) for key, ours, theirs in pairs if ours or theirs]
    moves = {table.name: held(session, table, other.id) for table in tables()}
    return Comparison(
        one=one.id,
        other=other.id,
        names=(one.name, other.name),
        same=tuple((key, ours) for key, ours, theirs in known if ours == theirs),
        differing=tuple(
            Differing(key=key, one=ours, other=theirs, chosen="one" if ours else "other")
            for key, ours, theirs in known
            if ours != theirs
        ),
        moves={name: count for name, count in moves.items() if count},
    )


def older_first(session: Session, first: UUID, second: UUID) -> tuple[Party, Party]:
    found = [party for party in (session.get(Party, first), session.get(Party, second)) if party is not None]
    if len(found) < 2 or first == second:  # noqa: PLR2004  (it takes two)
        raise UserError(message("people", "Two different parties of the book are needed to merge."))
    one, other = sorted(found, key=lambda party: (party.created_at, party.id))
    return one, other


def columns() -> list[str]:
    """Return the columns of a party that somebody typed."""
    return [name for name in Party.__table__.columns.keys() if name not in (*OWN, *Row.__annotations__)]  # noqa: SIM118


def column_pairs(one: Party, other: Party) -> list[tuple[str, str, str]]:
    return [(name, plain(getattr(one, name)), plain(getattr(other, name))) for name in columns()]


def plain(value: object) -> str:
    return "" if value is None else str(value)


def fact_pairs(session: Session, one: UUID, other: UUID) -> list[tuple[str, str, str]]:
    """Return the facts that both parties have; those of one alone simply move over."""
    ours, theirs = facts(session, one), facts(session, other)
    return [(FACT + field, told(ours[field]), told(theirs[field])) for field in ours if field in theirs]


def facts(session: Session, party_id: UUID) -> dict[str, Fact]:
    found = session.scalars(select(Fact).where(Fact.party_id == party_id).order_by(Fact.field))
    return {fact.field: fact for fact in found}


def told(fact: Fact) -> str:
    return fact.value or f"{STATE}{fact.state}"


def tables() -> list[Table]:
    """Return the tables whose rows hang on a party."""
    return [table for table in watched() if pointers(table)]


def pointers(table: Table) -> list[Column[Any]]:
    """Return the columns of a table that point to a party."""
    return [key.parent for key in table.foreign_keys if key.column.table.name == Party.__tablename__]


def held(session: Session, table: Table, party_id: UUID) -> int:
    counts = (select(func.count()).where(column == party_id) for column in pointers(table))
    return sum(session.scalar(count) or 0 for count in counts)


def merge(
    session: Session, first: UUID, second: UUID, choices: Mapping[str, Side] | None = None, *, catalog: Catalog
) -> UUID:
    """Make one party of two and return its id; choices say which side of a differing field stays, else as proposed.

    A telephone that is not chosen stays as a second one or as a contact. Links to itself, twice the same or closing
    a forbidden circle fall away. The other party is deleted; undo brings everything back as it was. Refused while a
    visit to the other is typed and not recorded: it would be found no more.
    """
    comparison = compare(session, first, second)
    one, other = session.get_one(Party, comparison.one), session.get_one(Party, comparison.other)
    if session.get(Draft, f"{DRAFT}{other.id}") is not None:
        unsaved = message("people", "A visit to “{name}” is typed and not recorded: record it first.", name=other.name)
        raise UserError(unsaved)
    chosen = {each.key: (choices or {}).get(each.key, each.chosen) for each in comparison.differing}
    spare = spare_contact(session, one, other, chosen)
    merge_facts(session, one.id, other.id, chosen)
    merge_statements(session, comparison.one, comparison.other)
    merge_links(session, one.id, other.id, catalog)
    merge_statements(session, one.id, other.id)
    for table in tables():
        move(session, table, one.id, other.id)
    session.expire_all()
    for name in columns():
        if chosen.get(name) == "other":
            setattr(one, name, getattr(other, name))
    one.invented = one.invented and other.invented
    session.delete(other)
    session.flush()
    keep_spare(session, one, spare)
    index_again(session, one.id)
    return comparison.one


def merge_facts(session: Session, one: UUID, other: UUID, chosen: Mapping[str, Side]) -> None:
    """Leave one of each fact that both have, with what was chosen; the row of the one stays, so that undo has room."""
    ours, theirs = facts(session, one), facts(session, other)
    kept = ("party_id", "field", *Row.__annotations__)
    for field in ours.keys() & theirs.keys():
        if chosen.get(FACT + field) == "other":
            for name in Fact.__table__.columns.keys():  # noqa: SIM118  (columns iterate themselves)
                if name not in kept:
                    setattr(ours[field], name, getattr(theirs[field], name))
        session.delete(theirs[field])
    session.flush()


def merge_links(session: Session, one: UUID, other: UUID, catalog: Catalog) -> None:
    """Drop the links of the other party that would make no sense beside those there are, and move the rest."""
    ends = (Link.from_id == other) | (Link.to_id == other)
    for link in session.scalars(select(Link).where(ends).order_by(Link.id)).all():
        from_id, to_id = (one if end == other else end for end in (link.from_id, link.to_id))
        relation = catalog.relations.get(link.role)
        both_ways = relation is not None and relation.symmetric
        twin = same_link(session, from_id, to_id, link.role, both_ways=both_ways, but=link.id)
        if twin is not None:
            twin.share = link.share if twin.share is None else twin.share
            twin.day, twin.kin, twin.note = twin.day or link.day, twin.kin or link.kin, twin.note or link.note
        if (
            from_id == to_id
            or twin is not None
            or (relation is not None and relation.acyclic and chain_between(session, to_id, from_id, link.role))
        ):
            session.delete(link)
        else:
            link.from_id, link.to_id = from_id, to_id
        session.flush()


def move(session: Session, table: Table, one: UUID, other: UUID) -> None:
    """Have every row of a table that points to the other party point to the one; what only one may have stays once."""
    for column in pointers(table):
        for names in keys_with(table, column):
            twin = table.alias()
            same = [twin.c[name] == table.c[name] for name in names if name != column.name]
            there = select(twin.c.id).where(twin.c[column.name] == one, *same).exists()
            session.execute(delete(table).where(column == other, there))
        values = {column.name: one, "row_version": table.c.row_version + 1}
        session.execute(update(table).where(column == other).values(values))


def keys_with(table: Table, column: Column[Any]) -> Iterable[Sequence[str]]:
    """Return the columns in which no two rows of a table may agree, where this one is among them."""
    rules = [[each.name for each in rule.columns] for rule in table.constraints if isinstance(rule, UniqueConstraint)]
    if table.name == "application_party":
        rules.append(["application_id", "party_id", "role"])  # twice the same role in one application says nothing
    return (names for names in rules if column.name in names)


def spare_contact(session: Session, one: Party, other: Party, chosen: Mapping[str, Side]) -> tuple[str, list[str]]:
    """Return who is no longer the main contact, and which telephones would be lost."""
    kept = {getattr(other if chosen.get(name) == "other" else one, name) for name in ("phone", "phone2")}
    lost = [number for each in (one, other) for number in (each.phone, each.phone2) if number and number not in kept]
    known = {number for each in (one, other) for row in contact_rows(session, each.id)
             for number in (row.phone, row.phone2)}  # fmt: skip
    loser = one if chosen.get("contact", chosen.get("phone")) == "other" else other
    return loser.contact or loser.name, list(dict.fromkeys(number for number in lost if number not in known))


def keep_spare(session: Session, one: Party, spare: tuple[str, list[str]]) -> None:
    """Write telephones that would be lost as the second one of the party, or as those of a contact."""
    name, phones = spare
    if phones and not one.phone2 and name in ("", one.contact, one.name):
        one.phone2, phones = phones[0], phones[1:]
    for start in range(0, len(phones), 2):
        pair = [*phones[start : start + 2], ""][:2]
        session.add(Contact(party_id=one.id, name=name, phone=pair[0], phone2=pair[1]))
    session.flush()
