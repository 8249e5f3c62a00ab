"""Adjusting entries: what the manager adds to or takes off a line of a client's statement, and why."""

from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.core.catalog.in_use import rules
from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.models.attachment import Attachment
from cmdesk.models.workpaper import Statement, StatementAdjustment
from cmdesk.services.limits import FEN, LARGEST
from cmdesk.services.statements import FORMS


@dataclass(frozen=True, kw_only=True)
class Adjustment:
    """One entry; amount is yuan, added to the line as reported. evidence_id: the attachment that proves it."""

    id: UUID
    line: str
    amount: Decimal
    reason: str
    evidence_id: UUID | None


def add(
    session: Session, statement_id: UUID, *, line: str, amount: Decimal, reason: str, evidence_id: UUID | None
) -> UUID:
    """Enter an adjustment; refused for a line the statement does not have, and as change refuses."""
    statement = session.get_one(Statement, statement_id)
    if rules().statement_of.get(line) not in FORMS[statement.form]:
        raise UserError(message("statements", "There is no row “{code}” in these statements.", code=line))
    row = StatementAdjustment(statement_id=statement_id, line=line)
    write(session, row, amount, reason, evidence_id)
    session.add(row)
    session.flush()
    return row.id


def change(session: Session, adjustment_id: UUID, *, amount: Decimal, reason: str, evidence_id: UUID | None) -> None:
    """Write an entry anew; refused without a reason, for nil, and for what is no amount of yuan and 分."""
    write(session, session.get_one(StatementAdjustment, adjustment_id), amount, reason, evidence_id)
    session.flush()


def remove(session: Session, adjustment_id: UUID) -> None:
    """Take an entry back."""
    session.delete(session.get_one(StatementAdjustment, adjustment_id))
    session.flush()


def of_statement(session: Session, statement_id: UUID) -> list[Adjustment]:
    """Return the entries of a statement in the order they were made."""
    query = select(StatementAdjustment).where(StatementAdjustment.statement_id == statement_id)
    return [
        Adjustment(id=row.id, line=row.line, amount=row.amount, reason=row.reason, evidence_id=row.attachment_id)
        for row in session.scalars(query.order_by(StatementAdjustment.id))
    ]


def write(session: Session, row: StatementAdjustment, amount: Decimal, reason: str, evidence_id: UUID | None) -> None:
    if not reason.strip():
        raise UserError(message("statements", "Say why: an adjustment needs its reason."))
    if not amount or not amount.is_finite() or abs(amount) >= LARGEST or amount != amount.quantize(FEN):
        raise UserError(message("statements", "An adjustment cannot be {amount}.", amount=str(amount)[:40]))
    if evidence_id is not None:
        session.get_one(Attachment, evidence_id)
    row.amount, row.reason, row.attachment_id = amount, reason.strip(), evidence_id
