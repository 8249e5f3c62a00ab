"""Who counts as one borrower (集团授信): the parties that links with grouping "yes" hold together, and the hints.

Domain chapter 01 §1.8. Two firms of one controller belong together through the controller; so do a couple's firms.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.models.party import Link, Party
from cmdesk.services.parties import PartyLine, party_line
from cmdesk.services.relations import RelationLine, seen_from

SLICE = 500  # parties of one query


@dataclass(frozen=True, kw_only=True)
class Tie:
    """A relation that holds: the party it starts from, and what the other is to it."""

    party: PartyLine
    line: RelationLine


@dataclass(frozen=True, kw_only=True)
class Group:
    """A party with those it is one borrower with; each of them with the tie by which it was reached, nearest first."""

    party: PartyLine
    members: tuple[Tie, ...]
    hints: tuple[Tie, ...]  # relations of a member that are to be looked at


def group_of(session: Session, party_id: UUID, *, catalog: Catalog) -> Group:
    """Return the group of a party; members is empty for one that stands alone."""
    parties = {party_id: party_line(session.get_one(Party, party_id))}
    roles = [code for code in catalog.relations if means_something(catalog, code)]
    links: dict[UUID, Link] = {}
    members: dict[UUID, tuple[UUID, Link]] = {}  # who reached it, and by which link
    frontier: list[UUID] = [party_id]
    while frontier:
        found = links_of(session, frontier, roles)
        links |= {link.id: link for link in found}
        reached: dict[UUID, tuple[UUID, Link]] = {}
        for link in found:
            if grouping(link, catalog) == "yes":
                for near, far in ((link.from_id, link.to_id), (link.to_id, link.from_id)):
                    if near in frontier and far not in members and far != party_id:
                        reached.setdefault(far, (near, link))
        members |= reached
        frontier = list(reached)
    ends = {end for link in links.values() for end in (link.from_id, link.to_id)}
    parties |= read_parties(session, ends)
    together = {party_id, *members}
    hints = [
        (link.from_id if link.from_id in together else link.to_id, link)
        for link in links.values()
        if grouping(link, catalog) == "hint" and not {link.from_id, link.to_id} <= together
    ]
    return Group(
        party=parties[party_id],
        members=tuple(tie(near, link, parties, catalog) for near, link in members.values()),
        hints=tuple(tie(near, link, parties, catalog) for near, link in hints),
    )


def means_something(catalog: Catalog, code: str) -> bool:
    """Tell whether a link of this relation may ever matter for group credit."""
    relation = catalog.relations[code]
    limits = (relation.share_yes, relation.share_hint)
    return bool(relation.group or any(kin.group for kin in relation.kin) or any(each is not None for each in limits))


def grouping(link: Link, catalog: Catalog) -> str:
    return catalog.relations[link.role].grouping(link.kin, link.share)


def tie(near: UUID, link: Link, parties: dict[UUID, PartyLine], catalog: Catalog) -> Tie:
    return Tie(party=parties[near], line=seen_from(near, link, parties, catalog))


def links_of(session: Session, parties: Collection[UUID], roles: Collection[str]) -> list[Link]:
    """Return the links of some parties that have one of roles."""
    found: dict[UUID, Link] = {}
    for part in slices(parties):
        ends = or_(Link.from_id.in_(part), Link.to_id.in_(part))
        found |= {link.id: link for link in session.scalars(select(Link).where(ends, Link.role.in_(roles)))}
    return sorted(found.values(), key=lambda link: link.id)


def read_parties(session: Session, ids: Collection[UUID]) -> Mapping[UUID, PartyLine]:
    return {
        party.id: party_line(party)
        for part in slices(ids)
        for party in session.scalars(select(Party).where(Party.id.in_(part)))
    }


def slices(ids: Collection[UUID]) -> Iterable[list[UUID]]:
    every = list(ids)
    return (every[start : start + SLICE] for start in range(0, len(every), SLICE))
