"""Parties that may be one and the same: by credit code, by identity number, by name and telephone.

Domain chapter 01 §1.1. What somebody has confirmed to be two (relation "distinct") stays out.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, literal, literal_column, or_, select
from sqlalchemy.orm import Session, aliased

from cmdesk.models.party import Link, Party
from cmdesk.services.parties import PartyLine, party_line
from cmdesk.services.relations import DISTINCT

CODE, IDENTITY, NAME = "credit_code", "identity_no", "name_phone"
MOST = 500  # pairs shown at once


@dataclass(frozen=True, kw_only=True)
class Pair:
    """Two parties that may be one, the older first; shared: credit_code, identity_no or name_phone."""

    one: PartyLine
    other: PartyLine
    shared: str


def list_duplicates(session: Session, *, party_id: UUID | None = None, limit: int = MOST) -> list[Pair]:
    """Return pairs that may be one, in the whole book or with one party; each pair once, by its surest sign."""
    found: dict[tuple[UUID, UUID], str] = {}
    one, other = aliased(Party), aliased(Party)
    nothing: ColumnElement[str] = literal_column("''")  # as the partial indexes have it
    ways: Sequence[tuple[str, ColumnElement[bool]]] = (
        (CODE, and_(one.credit_code != nothing, other.credit_code == one.credit_code)),
        (
            IDENTITY,
            and_(one.identity_no != nothing, other.identity_no != nothing, other.identity_no == one.identity_no),
        ),
        (NAME, and_(one.phone != nothing, other.phone == one.phone, other.name == one.name)),
        (NAME, and_(one.phone2 != nothing, other.phone == one.phone2, other.name == one.name)),
        (NAME, and_(one.phone != nothing, other.phone2 != nothing, other.phone2 == one.phone, other.name == one.name)),
    )
    apart = exists().where(
        Link.role == DISTINCT,
        or_(and_(Link.from_id == one.id, Link.to_id == other.id), and_(Link.from_id == other.id, Link.to_id == one.id)),
    )
    queries = []
    for kind, same in ways:
        query = select(one.id, other.id, literal(kind)).join(other, and_(same, other.id != one.id)).where(~apart)
        queries.append(query.where(one.id == party_id) if party_id else query)
    for query in queries:
        for first, second, kind in session.execute(query.limit(2 * limit)):
            found.setdefault((min(first, second), max(first, second)), kind)
    pairs = list(found.items())[:limit]
    ids = {end for pair, _ in pairs for end in pair}
    parties = {each.id: each for each in session.scalars(select(Party).where(Party.id.in_(ids)))}
    return [pair_of(parties[first], parties[second], kind) for (first, second), kind in pairs]


def pair_of(first: Party, second: Party, shared: str) -> Pair:
    older, newer = sorted((first, second), key=lambda each: (each.created_at, each.id))
    return Pair(one=party_line(older), other=party_line(newer), shared=shared)
