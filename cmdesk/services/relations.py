"""How parties stand to each other (关系): added, changed and ended, with what the catalog forbids."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from cmdesk.core import figures
from cmdesk.core.catalog import Catalog
from cmdesk.core.catalog.relations import NEEDED, Grouping, Relation
from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.models.party import Link, Party
from cmdesk.services.parties import NewParty, PartyLine, add_party, party_line

REFERRAL, ALIKE, DISTINCT = NEEDED
WHOLE = Decimal(1)
ARROW = " → "
PLACES = Decimal("0.000001")  # what the book keeps of a share


@dataclass(frozen=True, kw_only=True)
class RelationForm:
    """A relation as seen from one party: inverse false says the other is the role of us, true that we are of it."""

    role: str
    inverse: bool = False
    other: UUID | NewParty
    kin: str = ""
    share: Decimal | None = None  # fraction
    day: date | None = None
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class RelationLine:
    """A relation as seen from one party; name is what the other is to it, in the words of the catalog."""

    id: UUID
    other: PartyLine
    role: str
    inverse: bool
    kin: str
    name: str
    share: Decimal | None
    day: date | None
    note: str
    grouping: Grouping


def list_relations(session: Session, party_id: UUID, *, catalog: Catalog) -> list[RelationLine]:
    """Return the relations of a party in the order of the catalog; confirmed differences stay out."""
    ours = or_(Link.from_id == party_id, Link.to_id == party_id)
    links = session.scalars(select(Link).where(ours).order_by(Link.id)).all()
    others = {link.to_id if link.from_id == party_id else link.from_id for link in links}
    parties = {party.id: party_line(party) for party in session.scalars(select(Party).where(Party.id.in_(others)))}
    lines = [seen_from(party_id, link, parties, catalog) for link in links]
    places = {code: place for place, code in enumerate(catalog.relations)}
    shown = [line for line in lines if line.role not in catalog.relations or not catalog.relations[line.role].hidden]
    return sorted(shown, key=lambda line: (places.get(line.role, len(places)), line.inverse, line.other.name))


def seen_from(party_id: UUID, link: Link, parties: dict[UUID, PartyLine], catalog: Catalog) -> RelationLine:
    inverse = link.from_id == party_id  # we are the role of the other
    relation = catalog.relations.get(link.role)
    return RelationLine(
        id=link.id,
        other=parties[link.to_id if inverse else link.from_id],
        role=link.role,
        inverse=inverse,
        kin=link.kin,
        name=name_of(relation, link.kin, inverse=inverse) or link.role,
        share=link.share,
        day=link.day,
        note=link.note,
        grouping=relation.grouping(link.kin, link.share) if relation else "",
    )


def name_of(relation: Relation | None, kin: str, *, inverse: bool) -> str:
    """Return what the other is: the closer kind of a family, else the relation itself, in the catalog's words."""
    if relation is None:
        return ""
    closer = next((each for each in relation.kin if each.code == kin and relation.code != REFERRAL), None)
    named = closer or relation
    return named.inverse if inverse else named.name


def add_relation(session: Session, party_id: UUID, form: RelationForm, *, catalog: Catalog) -> UUID:
    """Add a relation, and the other party where it is new; return the link's id.

    Refused: to itself, twice, a circle where the catalog forbids one (the chain is named), shares over 100 %.
    """
    other = add_party(session, form.other) if isinstance(form.other, NewParty) else form.other
    from_id, to_id = (party_id, other) if form.inverse else (other, party_id)
    link = Link(from_id=from_id, to_id=to_id, role=form.role)
    write(link, form)
    check_link(session, link, catalog)
    session.add(link)
    session.flush()
    return link.id


def change_relation(session: Session, link_id: UUID, form: RelationForm, *, catalog: Catalog) -> None:
    """Write role, closer kind, share, day and note of a relation; who it joins stays as it is, direction too."""
    link = session.get_one(Link, link_id)
    if isinstance(form.other, NewParty) or form.other not in (link.from_id, link.to_id):
        raise UserError(message("people", "A relation stays between its two parties: delete it and add another."))
    from_id, to_id = link.from_id, link.to_id
    if (to_id == form.other) != form.inverse:
        from_id, to_id = to_id, from_id
    changed = Link(id=link.id, from_id=from_id, to_id=to_id, role=form.role)
    write(changed, form)
    check_link(session, changed, catalog)
    link.from_id, link.to_id, link.role = from_id, to_id, form.role
    write(link, form)


def write(link: Link, form: RelationForm) -> None:
    share = None if form.share is None else form.share.quantize(PLACES)
    link.kin, link.share, link.day, link.note = form.kin, share, form.day, form.note.strip()


def end_relation(session: Session, link_id: UUID) -> None:
    """Delete a relation; it lies in the recycle bin."""
    session.delete(session.get_one(Link, link_id))


def set_apart(session: Session, one: UUID, other: UUID, *, day: date) -> None:
    """Note that two parties are not the same, so that nobody asks again."""
    if not linked(session, one, other, DISTINCT):
        session.add(Link(from_id=one, to_id=other, role=DISTINCT, day=day))


def check_link(session: Session, link: Link, catalog: Catalog) -> None:
    """Refuse a link that the catalog does not know, or does not allow beside those there are."""
    relation = catalog.relations.get(link.role)
    if relation is None:
        raise UserError(message("people", "The catalog knows no relation “{code}”.", code=link.role))
    if link.from_id == link.to_id:
        raise UserError(message("people", "A party cannot be related to itself."))
    if link.kin and link.kin not in {kin.code for kin in relation.kin}:
        raise UserError(message("people", "The catalog knows no relation “{code}”.", code=link.kin))
    alike = relation.symmetric or any(kin.code == link.kin and kin.name == kin.inverse for kin in relation.kin)
    both_ways = alike and not relation.acyclic
    if linked(session, link.from_id, link.to_id, link.role, both_ways=both_ways, but=link.id):
        raise UserError(message("people", "This relation stands in the book already."))
    check_share(session, link, relation)
    if relation.acyclic:
        check_circle(session, link, relation)


def linked(
    session: Session, one: UUID, other: UUID, role: str, *, both_ways: bool = True, but: UUID | None = None
) -> bool:
    """Tell whether a role joins two parties already."""
    return same_link(session, one, other, role, both_ways=both_ways, but=but) is not None


def same_link(
    session: Session, one: UUID, other: UUID, role: str, *, both_ways: bool = True, but: UUID | None = None
) -> Link | None:
    """Return the link by which a role joins two parties, but for one of them."""
    ways = [(Link.from_id == one) & (Link.to_id == other)]
    if both_ways:
        ways.append((Link.from_id == other) & (Link.to_id == one))
    found = select(Link).where(or_(*ways), Link.role == role, Link.id.is_distinct_from(but))
    return session.scalar(found.order_by(Link.id).limit(1))


def check_share(session: Session, link: Link, relation: Relation) -> None:
    """Refuse a share that is none, and shares in one party that are more than the whole."""
    if link.share is None:
        return
    if not relation.share:
        raise UserError(message("people", "This relation has no share."))
    if not 0 < link.share <= WHOLE:
        raise UserError(message("people", "A share lies between 0 and 100 %."))
    others = select(func.sum(Link.share)).where(
        Link.to_id == link.to_id, Link.role == link.role, Link.id.is_distinct_from(link.id)
    )
    taken = session.scalar(others) or Decimal(0)
    if taken + link.share > WHOLE:
        raise UserError(
            message(
                "people",
                "The shares would come to {sum}: the others hold {taken} already.",
                sum=figures.percent(taken + link.share),
                taken=figures.percent(taken),
            )
        )


def check_circle(session: Session, link: Link, relation: Relation) -> None:
    """Refuse a link whose end leads back to its beginning, naming the way."""
    chain = chain_between(session, link.to_id, link.from_id, link.role, but=link.id)
    if chain:
        names = dict(session.execute(select(Party.id, Party.name).where(Party.id.in_(chain))).all())
        way = ARROW.join(names[each] for each in (link.from_id, *chain))
        raise UserError(
            message(
                "people",
                "“{relation}” would close a circle: {chain}",
                relation=message("catalog", relation.name),
                chain=way,
            )
        )


def chain_between(session: Session, start: UUID, end: UUID, role: str, *, but: UUID | None = None) -> Sequence[UUID]:
    """Return the parties from start to end along links of a role, both included; empty where no way leads there."""
    came: dict[UUID, UUID] = {}
    frontier = [start]
    while frontier and end not in came and start != end:
        steps = select(Link.from_id, Link.to_id).where(
            Link.from_id.in_(frontier), Link.role == role, Link.id.is_distinct_from(but)
        )
        found = {to_id: from_id for from_id, to_id in session.execute(steps) if to_id not in came and to_id != start}
        came |= found
        frontier = list(found)
    if start != end and end not in came:
        return []
    chain = [end]
    while chain[-1] != start:
        chain.append(came[chain[-1]])
    return chain[::-1]
