"""One prospect: a new one, what is known of it, changes, and its moves through the pipeline."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.models.application import Application
from cmdesk.models.party import Opportunity, Party, PartyKind, StageChange
from cmdesk.models.visit import STANDS, Answer, Photo, Visit
from cmdesk.services.limits import check_amount
from cmdesk.services.numbering import daily
from cmdesk.services.prospects import ProspectLine, line

FIRST_STAGE = "NEW"
NURTURE = "NURTURE"  # kept warm: somebody must get in touch again on a day


@dataclass(frozen=True, kw_only=True)
class ProspectForm:
    """What the manager may type of a prospect."""

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
    channel: str = ""  # code of terms.toml
    channel_text: str = ""
    referrer: str = ""
    need: str = ""
    wanted: Decimal | None = None  # yuan
    first_contact: date | None = None
    next_action: str = ""
    next_date: date | None = None
    note: str = ""


PARTY_FIELDS = (
    "name", "kind", "contact", "phone", "phone2", "credit_code", "identity_no", "industry", "industry_text", "address",
    "note",
)  # fmt: skip
OPPORTUNITY_FIELDS = (
    "channel", "channel_text", "referrer", "need", "wanted", "first_contact", "next_action", "next_date",
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Event:
    """One thing that happened with a client."""

    id: UUID  # of the visit, stage change or application
    day: date
    kind: str  # visit, stage or application
    key: str  # a visit type, a stage, a product
    note: str = ""
    photos: int = 0
    answers: int = 0


@dataclass(frozen=True, kw_only=True)
class ProspectDetail:
    """The whole of one prospect."""

    line: ProspectLine
    form: ProspectForm
    invented: bool
    next_stages: tuple[str, ...]
    events: Sequence[Event]  # newest first
    applications: Sequence[tuple[UUID, str, str]]  # id, number, product; newest first


def add_prospect(session: Session, form: ProspectForm, *, today: date) -> UUID:
    """Add a party with an open opportunity; return the opportunity's id. Refused without a name."""
    check(form)
    party = Party(**{name: tidy(getattr(form, name)) for name in PARTY_FIELDS})
    (number,) = daily(session, Opportunity.number, "L", today)
    wishes = {name: tidy(getattr(form, name)) for name in OPPORTUNITY_FIELDS}
    opportunity = Opportunity(party=party, number=number, stage=FIRST_STAGE, stage_since=today, **wishes)
    session.add(opportunity)
    session.flush()
    return opportunity.id


def change_prospect(session: Session, opportunity_id: UUID, form: ProspectForm) -> None:
    """Write what the manager changed; fields left as they are stay untouched."""
    check(form)
    opportunity = session.get_one(Opportunity, opportunity_id)
    for name in PARTY_FIELDS:
        setattr(opportunity.party, name, tidy(getattr(form, name)))
    for name in OPPORTUNITY_FIELDS:
        setattr(opportunity, name, tidy(getattr(form, name)))


def check(form: ProspectForm) -> None:
    if not form.name.strip():
        raise UserError(message("prospects", "A prospect needs a name."))
    check_amount(form.wanted)
    if form.wanted is not None and form.wanted < 0:
        raise UserError(message("prospects", "The amount wanted cannot be negative."))


def tidy(value: object) -> object:
    return value.strip() if isinstance(value, str) and not isinstance(value, PartyKind) else value


def reschedule(session: Session, opportunity_id: UUID, *, next_action: str, next_date: date | None) -> None:
    """Write what comes next with a prospect, and when."""
    opportunity = session.get_one(Opportunity, opportunity_id)
    opportunity.next_action, opportunity.next_date = next_action.strip(), next_date


def move_stage(
    session: Session,
    opportunity_id: UUID,
    stage: str,
    *,
    reason: str = "",
    next_date: date | None = None,
    today: date,
    catalog: Catalog,
) -> None:
    """Move an opportunity to stage, and set the next date where one is given.

    Refused when the pipeline does not lead there, not yet, or not without a reason or a next date.
    """
    opportunity = session.get_one(Opportunity, opportunity_id)
    if stage == opportunity.stage:
        return
    opportunity.next_date = next_date or opportunity.next_date
    check_move(opportunity, stage, reason=reason, today=today, catalog=catalog)
    step_to(session, opportunity, stage, reason=reason.strip(), today=today)


def check_move(opportunity: Opportunity, stage: str, *, reason: str, today: date, catalog: Catalog) -> None:
    move = catalog.pipeline.moves("credit", opportunity.stage).get(stage)
    wanted = message("catalog", catalog.pipeline.stages[stage].name)
    if move is None:
        here = message("catalog", catalog.pipeline.stages[opportunity.stage].name)
        raise UserError(
            message("prospects", "From “{stage}” the pipeline does not lead to “{wanted}”.", stage=here, wanted=wanted)
        )
    rested = opportunity.stage_since + timedelta(days=move.rest_days)
    if move.rest_days and today < rested:
        raise UserError(
            message("prospects", "“{wanted}” is possible from {day} on.", wanted=wanted, day=rested.isoformat())
        )
    if move.approver and not reason.strip():
        approver = message("catalog", move.approver)
        raise UserError(
            message(
                "prospects",
                "“{wanted}” is for {approver} to decide: write the reason.",
                wanted=wanted,
                approver=approver,
            )
        )
    if stage == NURTURE and (opportunity.next_date is None or opportunity.next_date < today):
        raise UserError(message("prospects", "“{wanted}” needs a day for the next step.", wanted=wanted))


def step_to(session: Session, opportunity: Opportunity, stage: str, *, reason: str, today: date) -> None:
    """Write the move and its record; what called has checked that it is allowed."""
    session.add(
        StageChange(
            opportunity_id=opportunity.id, from_stage=opportunity.stage, to_stage=stage, day=today, reason=reason
        )
    )
    opportunity.stage, opportunity.stage_since = stage, today


def find_prospect(session: Session, opportunity_id: UUID, *, catalog: Catalog) -> ProspectDetail | None:
    """Return the whole of one opportunity; None when it is not in the book, perhaps because it was taken back."""
    there = session.get(Opportunity, opportunity_id) is not None
    return show_prospect(session, opportunity_id, catalog=catalog) if there else None


def show_prospect(session: Session, opportunity_id: UUID, *, catalog: Catalog) -> ProspectDetail:
    """Return the whole of one prospect."""
    opportunity = session.get_one(Opportunity, opportunity_id)
    party = opportunity.party
    events = [*visit_events(session, party.id), *other_events(session, opportunity)]
    last_visit = max((event.day for event in events if event.kind == "visit"), default=None)
    values = {name: getattr(party, name) for name in PARTY_FIELDS}
    values |= {name: getattr(opportunity, name) for name in OPPORTUNITY_FIELDS}
    applications = session.execute(
        select(Application.id, Application.number, Application.product)
        .where(Application.opportunity_id == opportunity.id)
        .order_by(Application.number.desc())
    )
    return ProspectDetail(
        line=line(opportunity, party, last_visit),
        form=ProspectForm(**values),
        invented=party.invented,
        next_stages=tuple(catalog.pipeline.moves("credit", opportunity.stage)),
        events=sorted(events, key=lambda event: (event.day, event.id), reverse=True),
        applications=[(id_, number, product) for id_, number, product in applications],
    )


def visit_events(session: Session, party_id: UUID) -> list[Event]:
    photos = select(func.count()).where(Photo.visit_id == Visit.id).correlate(Visit).scalar_subquery()
    answers = select(func.count()).where(Answer.visit_id == Visit.id).correlate(Visit).scalar_subquery()
    found = select(Visit.id, Visit.day, Visit.type, Visit.note, photos, answers).where(
        Visit.party_id == party_id, STANDS
    )
    return [
        Event(id=id_, day=day, kind="visit", key=type_, note=note, photos=pictures, answers=said)
        for id_, day, type_, note, pictures, said in session.execute(found)
    ]


def other_events(session: Session, opportunity: Opportunity) -> list[Event]:
    moves = session.scalars(select(StageChange).where(StageChange.opportunity_id == opportunity.id))
    opened = session.scalars(select(Application).where(Application.opportunity_id == opportunity.id))
    return [
        *(Event(id=move.id, day=move.day, kind="stage", key=move.to_stage, note=move.reason) for move in moves),
        *(
            Event(id=each.id, day=each.accepted_on, kind="application", key=each.product, note=each.number)
            for each in opened
        ),
    ]
