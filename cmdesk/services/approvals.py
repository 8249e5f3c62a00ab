"""The approval chain (审批链 A0–R3): who has an application, since when, what is late; each move with its opinion."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Approval, Catalog
from cmdesk.core.errors import UserError
from cmdesk.core.text import Message, message
from cmdesk.models.application import Application, ApprovalMove, DrawdownCondition
from cmdesk.services.checklist import read_checklist
from cmdesk.services.checklist_progress import COMPLETE, counts, standing
from cmdesk.services.profile import read_profile
from cmdesk.services.prospect import step_to

DRAFT = "A0"
NEEDS_REASON = {"R1", "R2", "R3"}  # sent back, rejected, withdrawn
NAMED = 3  # so many lacking documents are named, the others counted


@dataclass(frozen=True, kw_only=True)
class MoveLine:
    """One move: days is how long the application had lain before it."""

    id: UUID
    from_state: str
    to_state: str
    day: date
    days: int
    by: str
    opinion: str
    holder: str


@dataclass(frozen=True, kw_only=True)
class ConditionLine:
    """One condition of the approval; met_on None: still to be met."""

    id: UUID
    words: str
    met_on: date | None
    by: str


@dataclass(frozen=True, kw_only=True)
class ApprovalView:
    """Where an application lies: with whom, since when, how many days, and whether that is late."""

    state: Approval
    role: str  # of whoever has it now; what was sent back lies with whom it goes to next
    holder: str  # by name, empty while nobody said
    since: date
    days: int
    late_by: int  # days beyond the limit, 0 while in time
    rounds: int  # how often it was sent back
    next_states: Sequence[Approval]
    moves: Sequence[MoveLine]  # oldest first
    conditions: Sequence[ConditionLine]


@dataclass(frozen=True, kw_only=True)
class MoveForm:
    """What is said of a move: to where, who decided, their opinion, and who has it next, by name."""

    to: str
    by: str = ""
    opinion: str = ""
    holder: str = ""


def read_approval(session: Session, application_id: UUID, *, today: date, catalog: Catalog) -> ApprovalView:
    """Return where an application lies and how it got there."""
    application = session.get_one(Application, application_id)
    state = catalog.memo.approvals[application.state]
    moves = moves_of(session, application)
    days = days_since(application.state_since, today)
    holder = moves[-1].holder if moves else ""
    role = state.actor
    if state.code in NEEDS_REASON:
        role = catalog.memo.approvals[state.to[0]].actor if state.to else ""
    if not holder and DRAFT in (state.code, *state.to):
        holder = read_profile(session).name
    return ApprovalView(
        state=state,
        role=role,
        holder=holder,
        since=application.state_since,
        days=days,
        late_by=late_by(state, days),
        rounds=sum(each.to_state == "R1" for each in moves),
        next_states=[catalog.memo.approvals[code] for code in state.to],
        moves=moves,
        conditions=conditions_of(session, application_id),
    )


def days_since(since: date, today: date) -> int:
    """Return for how many days an application has lain where it is."""
    return max((today - since).days, 0)


def late_by(state: Approval, days: int) -> int:
    """Return how many days beyond its limit an application has lain in a state, 0 while in time."""
    return max(days - state.limit_days, 0) if state.limit_days is not None else 0


def moves_of(session: Session, application: Application) -> list[MoveLine]:
    found = select(ApprovalMove).where(ApprovalMove.application_id == application.id).order_by(ApprovalMove.id)
    lines, since = [], application.accepted_on
    for each in session.scalars(found):
        lines.append(
            MoveLine(
                id=each.id,
                from_state=each.from_state,
                to_state=each.to_state,
                day=each.day,
                days=(each.day - since).days,
                by=each.by,
                opinion=each.opinion,
                holder=each.holder,
            )
        )
        since = each.day
    return lines


def conditions_of(session: Session, application_id: UUID) -> list[ConditionLine]:
    found = select(DrawdownCondition).where(DrawdownCondition.application_id == application_id)
    return [
        ConditionLine(id=each.id, words=each.words, met_on=each.met_on, by=each.by)
        for each in session.scalars(found.order_by(DrawdownCondition.id))
    ]


def move_approval(session: Session, application_id: UUID, form: MoveForm, *, today: date, catalog: Catalog) -> None:
    """Move an application along the chain; the opportunity's stage follows where the catalog says so.

    Refused where the chain does not lead, without an opinion where one is due, and while what the state needs lacks.
    """
    application = session.get_one(Application, application_id)
    here, there = catalog.memo.approvals[application.state], catalog.memo.approvals.get(form.to)
    if there is None or form.to not in here.to:
        raise UserError(
            message(
                "approval",
                "From “{here}” the chain does not lead to “{there}”.",
                here=message("catalog", here.name),
                there=message("catalog", there.name) if there else form.to,
            )
        )
    if form.to in NEEDS_REASON and not form.opinion.strip():
        raise UserError(message("approval", "Write why: the next one to read it will want to know."))
    if lacking := what_lacks(session, application_id, there, today=today, catalog=catalog):
        raise UserError(lacking)
    session.add(
        ApprovalMove(
            application_id=application.id,
            from_state=here.code,
            to_state=there.code,
            day=today,
            by=form.by.strip(),
            opinion=form.opinion.strip(),
            holder=form.holder.strip(),
        )
    )
    application.state, application.state_since = there.code, today
    stage = catalog.stages.following(application.opportunity.stage, there.code)
    if stage is not None:
        step_to(session, application.opportunity, stage, reason=application.number, today=today)
    session.flush()


def what_lacks(
    session: Session, application_id: UUID, state: Approval, *, today: date, catalog: Catalog
) -> Message | None:
    """Return what keeps an application from coming to a state, None for nothing."""
    if "documents" in state.needs:
        lines = read_checklist(session, application_id, today=today, catalog=catalog)
        lacking = [line for line in lines if counts(line) and standing(line) not in COMPLETE]
        if lacking:
            return message(
                "approval",
                "{count} documents are not complete, such as {names}: settle the checklist first.",
                count=len(lacking),
                names=listing([message("catalog", line.document.name) for line in lacking[:NAMED]]),
            )
    if "drawdown" in state.needs:
        unmet = [each for each in conditions_of(session, application_id) if each.met_on is None]
        if unmet:
            return message(
                "approval",
                "{count} conditions of the approval are not met, such as “{words}”.",
                count=len(unmet),
                words=unmet[0].words,
            )
    return None


def listing(names: Sequence[Message]) -> Message:
    """Return names one after another as one message."""
    first, *rest = names
    for name in rest:
        first = message("approval", "{first}, {second}", first=first, second=name)
    return first


def add_condition(session: Session, application_id: UUID, words: str) -> UUID:
    """Note what the approval demands before the money is paid out."""
    if not words.strip():
        raise UserError(message("approval", "Write what is demanded."))
    added = DrawdownCondition(application_id=application_id, words=words.strip())
    session.add(added)
    session.flush()
    return added.id


def meet_condition(session: Session, condition_id: UUID, *, met: bool, by: str, today: date) -> None:
    """Tick a condition of the approval off, or open it again."""
    found = session.get_one(DrawdownCondition, condition_id)
    found.met_on, found.by = (today, by) if met else (None, "")


def remove_condition(session: Session, condition_id: UUID) -> None:
    """Take a condition out again: it was written by mistake."""
    session.delete(session.get_one(DrawdownCondition, condition_id))
