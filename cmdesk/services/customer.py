"""One customer: what stands in its own row, its opportunities and applications, what happened; add, change, delete."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.errors import UserError
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import message
from cmdesk.models.application import Application, ApplicationParty, ChecklistItem, ItemState
from cmdesk.models.base import Row
from cmdesk.models.dossier import PartyDocument
from cmdesk.models.party import Link, Opportunity, Party, PartyKind
from cmdesk.models.tables import kinds, watched
from cmdesk.models.task import Task
from cmdesk.models.visit import STANDS, Visit
from cmdesk.services.bulk import Done, each_in
from cmdesk.services.customers import CustomerLine, customer_line
from cmdesk.services.history_rows import pointers
from cmdesk.services.numbering import daily
from cmdesk.services.prospect import FIRST_STAGE, PARTY_FIELDS, Event, other_events, tidy, visit_events

OWNING = ("owner", "controller", "legal_rep")  # relations by which a person runs a business
DOCUMENT, CONTACT = "document", "contact"


@dataclass(frozen=True, kw_only=True)
class CustomerForm:
    """What the manager may type of a party itself."""

    name: str
    kind: PartyKind = PartyKind.INDIVIDUAL_BUSINESS
    contact: str = ""
    phone: str = ""
    phone2: str = ""
    credit_code: str = ""
    identity_no: str = ""
    industry: str = ""  # key of a question set
    industry_text: str = ""
    address: str = ""
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Wish:
    """One opportunity of a party."""

    id: UUID
    number: str
    stage: str
    need: str
    wanted: Decimal | None  # yuan
    purpose: str
    term_months: int | None
    next_action: str
    next_date: date | None
    open: bool


@dataclass(frozen=True, kw_only=True)
class Request:
    """One application of a party; roles are its codes where it is not the borrower alone."""

    id: UUID
    number: str
    product: str
    amount: Decimal | None  # yuan
    state: str
    stage: str
    accepted_on: date
    roles: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class CustomerDetail:
    """The whole of one party; runs names the businesses a person owns or controls."""

    line: CustomerLine
    form: CustomerForm
    since: date
    runs: tuple[str, ...]
    wishes: Sequence[Wish]  # newest first
    requests: Sequence[Request]  # newest first


def find_customer(session: Session, party_id: UUID, *, catalog: Catalog) -> CustomerDetail | None:
    """Return the whole of one party; None when it is not in the book, perhaps because it was taken back."""
    line = customer_line(session, party_id, catalog=catalog)
    if line is None:
        return None
    party = session.get_one(Party, party_id)
    return CustomerDetail(
        line=line,
        form=form_of(session, party_id),
        since=party.created_at.astimezone().date(),
        runs=businesses(session, party) if party.kind is PartyKind.PERSON else (),
        wishes=wishes_of(session, party_id, catalog=catalog),
        requests=requests_of(session, party_id),
    )


def form_of(session: Session, party_id: UUID) -> CustomerForm:
    """Return what stands in a party's own row."""
    party = session.get_one(Party, party_id)
    return CustomerForm(**{name: getattr(party, name) for name in PARTY_FIELDS})


def businesses(session: Session, party: Party) -> tuple[str, ...]:
    """Return the names of the businesses a person owns or controls: who has one is a 小微企业主 by role."""
    found = select(Party.name).join(Link, Link.to_id == Party.id)
    found = found.where(Link.from_id == party.id, Link.role.in_(OWNING), Party.kind != PartyKind.PERSON)
    return tuple(dict.fromkeys(session.scalars(found.order_by(Party.spelling))))


def wishes_of(session: Session, party_id: UUID, *, catalog: Catalog) -> list[Wish]:
    closed = catalog.pipeline.closed
    found = select(Opportunity).where(Opportunity.party_id == party_id).order_by(Opportunity.id.desc())
    return [
        Wish(
            id=each.id,
            number=each.number,
            stage=each.stage,
            need=each.need,
            wanted=each.wanted,
            purpose=each.purpose,
            term_months=each.term_months,
            next_action=each.next_action,
            next_date=each.next_date,
            open=each.stage not in closed,
        )
        for each in session.scalars(found)
    ]


def requests_of(session: Session, party_id: UUID) -> list[Request]:
    """Return the applications a party borrows in or has another role in, newest first."""
    roles: dict[UUID, list[str]] = {}
    for id_, role in session.execute(
        select(ApplicationParty.application_id, ApplicationParty.role).where(ApplicationParty.party_id == party_id)
    ):
        roles.setdefault(id_, []).append(role)
    found = (
        select(Application, Opportunity.stage)
        .join(Opportunity, Opportunity.id == Application.opportunity_id)
        .where((Application.party_id == party_id) | Application.id.in_(list(roles)))
        .order_by(Application.number.desc())
    )
    return [
        Request(
            id=each.id,
            number=each.number,
            product=each.product,
            amount=each.amount,
            state=each.state,
            stage=stage,
            accepted_on=each.accepted_on,
            roles=tuple(roles.get(each.id, ())),
        )
        for each, stage in session.execute(found)
    ]


def events_of(session: Session, party_id: UUID) -> list[Event]:
    """Return what happened with a party, newest first: visits, stages, applications, papers, contacts made."""
    opportunities = session.scalars(select(Opportunity).where(Opportunity.party_id == party_id))
    papers = session.scalars(select(PartyDocument).where(PartyDocument.party_id == party_id))
    contacts = session.scalars(select(Task).where(Task.party_id == party_id, Task.done_on.is_not(None)))
    found = [
        *visit_events(session, party_id),
        *(event for each in opportunities for event in other_events(session, each)),
        *(
            Event(
                id=each.id, day=each.created_at.astimezone().date(), kind=DOCUMENT, key=each.document, note=each.title
            )
            for each in papers
        ),
        *collected(session, party_id),
        *(
            Event(id=each.id, day=each.done_on, kind=CONTACT, key=each.title, note=each.outcome)
            for each in contacts
            if each.done_on is not None
        ),
    ]
    return sorted(found, key=lambda event: (event.day, event.id), reverse=True)


def collected(session: Session, party_id: UUID) -> list[Event]:
    """Return the documents of applications that came in, those of one day as one event: codes with a space between."""
    found = session.execute(
        select(ChecklistItem.id, ChecklistItem.day, ChecklistItem.document, Application.number)
        .join(Application, Application.id == ChecklistItem.application_id)
        .where(Application.party_id == party_id, ChecklistItem.state.in_((ItemState.RECEIVED, ItemState.VERIFIED)))
        .order_by(ChecklistItem.id)
    )
    days: dict[tuple[date, str], list[tuple[UUID, str]]] = {}
    for id_, day, document, number in found:
        days.setdefault((day, number), []).append((id_, document))
    return [
        Event(id=items[0][0], day=day, kind=DOCUMENT, key=" ".join(code for _, code in items), note=number)
        for (day, number), items in days.items()
    ]


def add_customer(session: Session, form: CustomerForm) -> UUID:
    """Add a party without an opportunity; return its id. Refused without a name."""
    check(form)
    party = Party(**{name: tidy(getattr(form, name)) for name in PARTY_FIELDS})
    session.add(party)
    session.flush()
    return party.id


def change_customer(session: Session, party_id: UUID, form: CustomerForm) -> None:
    """Write what the manager changed; fields left as they are stay untouched."""
    check(form)
    party = session.get_one(Party, party_id)
    for name in PARTY_FIELDS:
        setattr(party, name, tidy(getattr(form, name)))


def check(form: CustomerForm) -> None:
    if not form.name.strip():
        raise UserError(message("customers", "A customer needs a name."))


def add_opportunity(session: Session, party_id: UUID, *, today: date) -> UUID:
    """Add a new opportunity of a party that is in the book; return its id."""
    (number,) = daily(session, Opportunity.number, "L", today)
    opportunity = Opportunity(party_id=party_id, number=number, stage=FIRST_STAGE, stage_since=today)
    session.add(opportunity)
    session.flush()
    return opportunity.id


def delete_customer(session: Session, party_id: UUID) -> None:
    """Delete a party with everything that hangs on it, to the recycle bin.

    Refused while it takes part in an application: what the bank has accepted stays.
    """
    requests = requests_of(session, party_id)
    if requests:
        numbers = "、".join(each.number for each in requests)
        raise UserError(
            message("customers", "It takes part in application {numbers}: it cannot be deleted.", numbers=numbers)
        )
    party = session.get_one(Party, party_id)
    for row in hanging_on(session, "party", [party.id]):
        session.delete(row)
        session.flush()
    session.delete(party)
    session.flush()


def delete_many(session: Session, ids: Sequence[UUID], *, progress: Progress = silent) -> Done:
    """Delete parties with everything that hangs on them; one that takes part in an application stays, and is told."""

    def delete(party: Party) -> None:
        if count_requests(session, party.id):
            raise UserError(message("customers", "It takes part in an application."))
        delete_customer(session, party.id)

    return each_in(there(session, ids), len(ids), delete, lambda party: party.name, progress)


def there(session: Session, ids: Sequence[UUID]) -> Iterator[Party]:
    """Yield the parties that are in the book still."""
    for id_ in ids:
        party = session.get(Party, id_)
        if party is not None:
            yield party


def hanging_on(session: Session, table: str, ids: Sequence[UUID]) -> list[Row]:
    """Return the rows that point to rows of a table, what points before what is pointed to, each once."""
    found: dict[UUID, Row] = {}
    for child in watched():
        for column, parent in pointers(child):
            if parent != table:
                continue
            kind = kinds()[child.name]
            rows = session.scalars(select(kind).where(child.c[column].in_(ids))).all()
            if rows:
                below = hanging_on(session, child.name, [row.id for row in rows])
                found |= {each.id: each for each in (*below, *rows) if each.id not in found}
    return list(found.values())


def count_visits(session: Session, party_id: UUID) -> int:
    """Return how many visits a party had."""
    return session.scalar(select(func.count()).select_from(Visit).where(Visit.party_id == party_id, STANDS)) or 0


def count_requests(session: Session, party_id: UUID) -> int:
    """Return how many applications a party takes part in."""
    parts = select(ApplicationParty.application_id).where(ApplicationParty.party_id == party_id)
    found = select(func.count()).select_from(Application)
    return session.scalar(found.where((Application.party_id == party_id) | Application.id.in_(parts))) or 0
