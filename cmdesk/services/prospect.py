"""One prospect: a new one, what is known of it, changes, and its moves through the pipeline."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog, load
from cmdesk.core.catalog.pipeline import PipelineName
from cmdesk.core.errors import UserError
from cmdesk.core.text import Message, message
from cmdesk.models.application import Application
from cmdesk.models.party import Opportunity, Party, PartyKind, StageChange
from cmdesk.models.visit import STANDS, Answer, Photo, Visit
from cmdesk.services.limits import check_amount
from cmdesk.services.numbering import daily
from cmdesk.services.prospects import ProspectLine, line
from cmdesk.services.referrals import follow_referrer
from cmdesk.services.stage_needs import lacks

FIRST_STAGE = "NEW"
LONGEST_TERM = 360  # months; beyond it a typing error
URGENT = range(1, 6)  # 5 is most urgent


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
    pipeline: PipelineName = "credit"  # loans, or service: accounts and payments
    purpose: str = ""
    term_months: int | None = None
    urgency: int | None = None  # 1 to 5, 5 is most urgent
    deadline: date | None = None  # when the client needs it
    first_contact: date | None = None
    next_action: str = ""
    next_date: date | None = None
    note: str = ""


PARTY_FIELDS = (
    "name", "kind", "contact", "phone", "phone2", "credit_code", "identity_no", "industry", "industry_text", "address",
    "note",
)  # fmt: skip
OPPORTUNITY_FIELDS = (
    "pipeline", "channel", "channel_text", "referrer", "need", "wanted", "purpose", "term_months", "urgency",
    "deadline", "first_contact", "next_action", "next_date",
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
    follow_referrer(session, party.id, form.referrer, day=form.first_contact or today, catalog=load())
    return opportunity.id


def change_prospect(
    session: Session, opportunity_id: UUID, form: ProspectForm, *, catalog: Catalog | None = None
) -> None:
    """Write what the manager changed; fields left as they are stay untouched."""
    check(form)
    opportunity = session.get_one(Opportunity, opportunity_id)
    catalog = catalog or load()
    check_pipeline(opportunity, form.pipeline, catalog)
    before, day = opportunity.referrer, form.first_contact
    follow_referrer(session, opportunity.party_id, form.referrer, before=before, day=day, catalog=catalog)
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
    if form.term_months is not None and not 0 < form.term_months <= LONGEST_TERM:
        raise UserError(message("prospects", "A term is between 1 and {most} months.", most=LONGEST_TERM))
    if form.urgency is not None and form.urgency not in URGENT:
        raise UserError(message("prospects", "Urgency goes from 1 to 5."))


def check_pipeline(opportunity: Opportunity, pipeline: PipelineName, catalog: Catalog) -> None:
    """Refuse to change to a pipeline that does not have the stage the opportunity is at."""
    if pipeline != opportunity.pipeline and opportunity.stage not in catalog.pipeline.stages_of(pipeline):
        here = message("catalog", catalog.pipeline.stages[opportunity.stage].name)
        raise UserError(message("prospects", "The other pipeline has no stage “{stage}”: move it first.", stage=here))


def pipeline_of(opportunity: Opportunity) -> PipelineName:
    return "service" if opportunity.pipeline == "service" else "credit"


def tidy(value: object) -> object:
    return value.strip() if isinstance(value, str) and not isinstance(value, PartyKind) else value


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
    check_move(session, opportunity, stage, reason=reason, today=today, catalog=catalog)
    step_to(session, opportunity, stage, reason=reason.strip(), today=today)


def check_move(
    session: Session, opportunity: Opportunity, stage: str, *, reason: str, today: date, catalog: Catalog
) -> None:
    """Refuse a move the pipeline does not have, or has not yet, or that lacks what the stage needs."""
    move = catalog.pipeline.moves(pipeline_of(opportunity), opportunity.stage).get(stage)
    wanted = stage_message(stage, catalog)
    if move is None:
        here = stage_message(opportunity.stage, catalog)
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
    missing = lacks(session, opportunity, stage, today=today, catalog=catalog)
    if missing:
        raise UserError(message("prospects", "“{wanted}” needs {what}.", wanted=wanted, what=listed(missing)))


def listed(parts: Sequence[Message]) -> Message:
    """Return some things as one text."""
    first, *rest = parts
    return message("prospects", "{first}, {rest}", first=first, rest=listed(rest)) if rest else first


def stage_message(code: str, catalog: Catalog) -> Message:
    """Return a stage's name; one the catalog no longer has stays its code."""
    found = catalog.pipeline.stages.get(code)
    return message("catalog", found.name if found else code)


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
        next_stages=tuple(catalog.pipeline.moves(pipeline_of(opportunity), opportunity.stage)),
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
