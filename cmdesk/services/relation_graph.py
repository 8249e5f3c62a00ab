"""The parties around one, as far as two steps, for the picture of its relations."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.models.party import Party
from cmdesk.services.parties import PartyLine, party_line
from cmdesk.services.relation_groups import links_of, read_parties
from cmdesk.services.relations import RelationLine, list_relations, seen_from

MOST_NEAR, MOST_FAR = 40, 40  # parties drawn of each circle


@dataclass(frozen=True, kw_only=True)
class Spoke:
    """A party next to ours with what it is to us, and the parties next to it that we know only through it."""

    other: PartyLine
    lines: tuple[RelationLine, ...]
    beyond: tuple[RelationLine, ...]


@dataclass(frozen=True, kw_only=True)
class Graph:
    """A party, those next to it, and how many more there are than are drawn."""

    party: PartyLine
    spokes: tuple[Spoke, ...]
    left_out: int


def graph_of(session: Session, party_id: UUID, *, degrees: int, catalog: Catalog) -> Graph:
    """Return what is around a party, one or two degrees."""
    party = party_line(session.get_one(Party, party_id))
    near: dict[UUID, list[RelationLine]] = {}
    for line in list_relations(session, party_id, catalog=catalog):
        near.setdefault(line.other.id, []).append(line)
    shown = list(near)[:MOST_NEAR]
    beyond: dict[UUID, list[RelationLine]] = {}
    left_out = len(near) - len(shown)
    if degrees > 1:
        left_out += fill_beyond(session, party_id, shown, beyond, catalog)
    spokes = [
        Spoke(other=near[id_][0].other, lines=tuple(near[id_]), beyond=tuple(beyond.get(id_, ()))) for id_ in shown
    ]
    return Graph(party=party, spokes=tuple(spokes), left_out=left_out)


def fill_beyond(
    session: Session, party_id: UUID, near: list[UUID], beyond: dict[UUID, list[RelationLine]], catalog: Catalog
) -> int:
    """Add the second step to beyond, each party once; return how many there was no room for."""
    roles = [code for code, relation in catalog.relations.items() if not relation.hidden]
    links = links_of(session, near, roles)
    parties = dict(read_parties(session, {end for link in links for end in (link.from_id, link.to_id)}))
    seen, left_out = {party_id, *near}, 0
    for link in links:
        for start, end in ((link.from_id, link.to_id), (link.to_id, link.from_id)):
            if start not in near or end in seen:
                continue
            seen.add(end)
            if len(seen) > len(near) + 1 + MOST_FAR:
                left_out += 1
            else:
                beyond.setdefault(start, []).append(seen_from(start, link, parties, catalog))
    return left_out
