"""The clients that have bank flows."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from cmdesk.models.bank import BankAccount, BankFile, BankFlow
from cmdesk.models.party import Party


@dataclass(frozen=True, kw_only=True)
class FlowClient:
    """A client with how many accounts, files and rows of it are in the book, and the days they span."""

    party_id: UUID
    name: str
    contact: str
    accounts: int
    files: int
    rows: int
    first: date | None
    last: date | None


def flow_clients(session: Session, *, search: str = "") -> list[FlowClient]:
    """Return the clients that have flows, those with the latest first; search is looked for in their names."""
    flows = (
        select(
            BankAccount.party_id,
            func.count(BankAccount.id.distinct()).label("accounts"),
            func.count(BankFlow.id).label("rows"),
            func.min(BankFlow.day).label("first"),
            func.max(BankFlow.day).label("last"),
        )
        .outerjoin(BankFlow, BankFlow.account_id == BankAccount.id)
        .group_by(BankAccount.party_id)
        .subquery()
    )
    files = select(BankFile.party_id, func.count().label("files")).group_by(BankFile.party_id).subquery()
    query = (
        select(Party.id, Party.name, Party.contact, *flows.c, func.coalesce(files.c.files, 0).label("files"))
        .join(flows, flows.c.party_id == Party.id)
        .outerjoin(files, files.c.party_id == Party.id)
        .order_by(flows.c.last.desc(), Party.name)
    )
    if search:
        query = query.where(Party.name.contains(search, autoescape=True))
    return [
        FlowClient(
            party_id=row.id,
            name=row.name,
            contact=row.contact,
            accounts=row.accounts,
            files=row.files,
            rows=row.rows,
            first=row.first,
            last=row.last,
        )
        for row in session.execute(query)
    ]


def count_flow_clients(session: Session) -> int:
    return session.scalar(select(func.count(BankAccount.party_id.distinct()))) or 0


def count_accounts(session: Session, party_id: UUID) -> int:
    return session.scalar(select(func.count()).where(BankAccount.party_id == party_id)) or 0
