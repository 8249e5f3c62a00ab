"""The people of a customer, all at once: what its page shows of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.services.clues import Clue, list_clues
from cmdesk.services.contacts import ContactLine, list_contacts
from cmdesk.services.duplicates import Pair, list_duplicates
from cmdesk.services.parties import PartyLine, show_party
from cmdesk.services.referrals import Referrals, referrals_of
from cmdesk.services.relation_graph import Graph, graph_of
from cmdesk.services.relation_groups import Group, group_of
from cmdesk.services.relations import RelationLine, list_relations


@dataclass(frozen=True, kw_only=True)
class People:
    """What the tab shows of a customer."""

    party: PartyLine
    contacts: Sequence[ContactLine]
    relations: Sequence[RelationLine]
    graph: Graph
    group: Group
    duplicates: Sequence[Pair]
    clues: Sequence[Clue]
    referrals: Referrals


def read_people(session: Session, party_id: UUID, *, degrees: int, catalog: Catalog) -> People | None:
    """Return it all; None for a party that is in the book no more."""
    party = show_party(session, party_id)
    if party is None:
        return None
    duplicates = list_duplicates(session, party_id=party_id)
    alike = {end for pair in duplicates for end in (pair.one.id, pair.other.id)}
    return People(
        party=party,
        contacts=list_contacts(session, party_id),
        relations=list_relations(session, party_id, catalog=catalog),
        graph=graph_of(session, party_id, degrees=degrees, catalog=catalog),
        group=group_of(session, party_id, catalog=catalog),
        duplicates=duplicates,
        clues=[clue for clue in list_clues(session, party_id) if clue.other.id not in alike],
        referrals=referrals_of(session, party_id, catalog=catalog),
    )


def count_people(session: Session, party_id: UUID, *, catalog: Catalog) -> int:
    """Return how many contacts and relations a customer has; 0 for one that is in the book no more."""
    if show_party(session, party_id) is None:
        return 0
    return len(list_contacts(session, party_id)) + len(list_relations(session, party_id, catalog=catalog))
