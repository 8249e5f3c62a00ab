"""Who takes part in an application (申请里的人): borrower, spouse, guarantor, mortgagor; and what their roles tell."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.orm import Session, joinedload

from cmdesk.core.catalog import Catalog
from cmdesk.core.errors import UserError
from cmdesk.core.expressions import Fact
from cmdesk.core.text import message
from cmdesk.models.application import Application, ApplicationParty, Condition
from cmdesk.models.party import Party, PartyKind
from cmdesk.models.search import match

BORROWER = "borrower"


@dataclass(frozen=True, kw_only=True)
class RoleLine:
    """A party and its role in an application."""

    id: UUID
    party_id: UUID
    role: str
    name: str
    kind: PartyKind
    phone: str


def read_roles(session: Session, application_id: UUID) -> list[RoleLine]:
    """Return who takes part, the borrower first, then in the order they were added."""
    found = (
        select(ApplicationParty)
        .where(ApplicationParty.application_id == application_id)
        .order_by(ApplicationParty.role != BORROWER, ApplicationParty.id)
        .options(joinedload(ApplicationParty.party))
    )
    return [
        RoleLine(
            id=each.id,
            party_id=each.party_id,
            role=each.role,
            name=each.party.name,
            kind=each.party.kind,
            phone=each.party.phone,
        )
        for each in session.scalars(found)
    ]


@dataclass(frozen=True, kw_only=True)
class PartyHit:
    """A party of the book that fits what was typed."""

    id: UUID
    name: str
    contact: str
    number: str = ""


def find_parties(session: Session, typed: str, *, limit: int) -> list[PartyHit]:
    """Return parties whose names, pinyin or phones fit what was typed, as many as limit."""
    words = match(typed)
    if not words:
        return []
    hits = text("SELECT rowid FROM party_words WHERE party_words MATCH :typed").bindparams(typed=words)
    found = select(Party).where(Party.doc.in_(hits)).order_by(Party.spelling).limit(limit)
    return [PartyHit(id=each.id, name=each.name, contact=each.contact) for each in session.scalars(found)]


def facts_of_roles(roles: Iterable[ApplicationParty]) -> Mapping[str, Fact]:
    """Return what the parties tell of the fields conditions ask for; nobody in a role tells nothing."""
    holders: dict[str, list[Party]] = {}
    for each in roles:
        holders.setdefault(each.role, []).append(each.party)
    borrowers = {party.id for party in holders.get(BORROWER, ())}
    facts: dict[str, Fact] = {}
    if "spouse" in holders:
        facts["marital"] = "married"
    if guarantors := holders.get("guarantor"):
        facts["has_guarantor"] = True
        facts["guarantor_is_company"] = any(party.kind is PartyKind.ENTERPRISE for party in guarantors)
    if owners := holders.get("mortgagor"):
        facts["mortgagor"] = "borrower" if all(party.id in borrowers for party in owners) else "third_party"
    if "co_owner" in holders:
        facts["has_co_owner"] = True
    if "agent" in holders:
        facts["agent_handles"] = True
    return facts


def add_role(session: Session, application_id: UUID, party_id: UUID, role: str, *, catalog: Catalog) -> UUID:
    """Give a party of the book a role; what was settled by hand and the role now tells is forgotten."""
    application = session.get_one(Application, application_id)
    check_role(application, role, catalog)
    if any((each.party_id, each.role) == (party_id, role) for each in application.roles):
        raise UserError(message("applications", "This party has this role already."))
    added = ApplicationParty(application_id=application_id, party=session.get_one(Party, party_id), role=role)
    application.roles.append(added)
    forget_told(session, application)
    session.flush()
    return added.id


def add_person(
    session: Session, application_id: UUID, role: str, *, name: str, kind: PartyKind, phone: str = "", catalog: Catalog
) -> UUID:
    """Take somebody new into the book, with a role in the application."""
    check_role(session.get_one(Application, application_id), role, catalog)
    if not name.strip():
        raise UserError(message("applications", "A person needs a name."))
    party = Party(name=name.strip(), kind=kind, phone=phone.strip())
    session.add(party)
    session.flush()
    return add_role(session, application_id, party.id, role, catalog=catalog)


def change_role(session: Session, role_id: UUID, role: str, *, catalog: Catalog) -> None:
    """Give a party another role in the application."""
    found = session.get_one(ApplicationParty, role_id)
    application = session.get_one(Application, found.application_id)
    check_role(application, role, catalog)
    refuse_last_borrower(application, found)
    found.role = role
    forget_told(session, application)


def remove_role(session: Session, role_id: UUID) -> None:
    """Take a party out of the application; the party stays in the book."""
    found = session.get_one(ApplicationParty, role_id)
    application = session.get_one(Application, found.application_id)
    refuse_last_borrower(application, found)
    application.roles.remove(found)
    session.delete(found)


def check_role(application: Application, role: str, catalog: Catalog) -> None:
    if role not in catalog.terms["role"]:
        raise UserError(message("applications", "Choose a role."))
    if role == BORROWER and any(each.role == BORROWER for each in application.roles):
        raise UserError(message("applications", "There is one borrower; others are co-borrowers."))


def refuse_last_borrower(application: Application, leaving: ApplicationParty) -> None:
    if leaving.role == BORROWER:
        raise UserError(message("applications", "{number} needs its borrower.", number=application.number))


def forget_told(session: Session, application: Application) -> None:
    told = facts_of_roles(application.roles)
    settled: list[Condition] = [each for each in application.conditions if each.field in told]
    for each in settled:
        application.conditions.remove(each)
        session.delete(each)
