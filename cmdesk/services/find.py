"""Things by the words people use for them."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.models.application import Application
from cmdesk.models.party import Opportunity, Party


@dataclass(frozen=True, kw_only=True)
class Named:
    """A party or application with what it is called by."""

    id: UUID
    name: str
    number: str


def named_parties(session: Session, wanted: str) -> list[Named]:
    """Return the parties whose id, name or opportunity number is or starts with wanted."""
    found = (
        select(Party.id, Party.name, Opportunity.number)
        .outerjoin(Opportunity)
        .where(
            Party.name.startswith(wanted, autoescape=True)
            | Opportunity.number.startswith(wanted, autoescape=True)
            | (Party.id == as_id(wanted))
        )
        .order_by(Opportunity.number)
    )
    parties = {id_: Named(id=id_, name=name, number=number or "") for id_, name, number in session.execute(found)}
    return list(parties.values())


def named_applications(session: Session, wanted: str) -> list[Named]:
    """Return the applications whose id or number, or whose client's name, is or starts with wanted."""
    found = (
        select(Application.id, Party.name, Application.number)
        .join(Party)
        .where(
            Party.name.startswith(wanted, autoescape=True)
            | Application.number.startswith(wanted, autoescape=True)
            | (Application.id == as_id(wanted))
        )
        .order_by(Application.number)
    )
    return [Named(id=id_, name=name, number=number) for id_, name, number in session.execute(found)]


def as_id(wanted: str) -> UUID | None:
    try:
        return UUID(wanted)
    except ValueError:
        return None
