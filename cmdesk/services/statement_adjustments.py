"""Adjusting entries of the manager's: what is added to a row of a client's statement, why, and what proves it."""

from collections.abc import Sequence
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
from cmdesk.services.facts import Proof
from cmdesk.services.limits import FEN, LARGEST
from cmdesk.services.statements import FORMS

LONGEST = 500  # characters of a reason


@dataclass(frozen=True, kw_only=True)
class Adjustment:
    """One entry; amount is yuan added to the row as reported, below zero where it takes away."""

    id: UUID
    statement_id: UUID
    line: str
    amount: Decimal
    reason: str
    proof: Proof | None = None

    @property
    def evidence_id(self) -> UUID | None:
        """The attachment that proves it."""
        return self.proof.id if self.proof else None


def of_statement(session: Session, statement_id: UUID) -> list[Adjustment]:
    """Return the entries of one statement, in the order they were made."""
    return of_statements(session, [statement_id])


def of_statements(session: Session, statement_ids: Sequence[UUID]) -> list[Adjustment]:
    """Return the entries of some statements, in the order they were made."""
    rows = session.execute(
        select(StatementAdjustment, Attachment)
        .outerjoin(Attachment, Attachment.id == StatementAdjustment.attachment_id)
        .where(StatementAdjustment.statement_id.in_(statement_ids))
        .order_by(StatementAdjustment.id)
    )
    return [
        Adjustment(
            id=row.id,
            statement_id=row.statement_id,
            line=row.line,
            amount=row.amount,
            reason=row.reason,
            proof=Proof(id=kept.id, name=kept.name, sha256=kept.sha256, size=kept.size) if kept else None,
        )
        for row, kept in rows
    ]


def add(
    session: Session,
    statement_id: UUID,
    *,
    line: str,
    amount: Decimal,
    reason: str,
    evidence_id: UUID | None = None,
) -> UUID:
    """Make an entry on a row; refused on a total, which follows from its rows, and without a reason."""
    statement = session.get_one(Statement, statement_id)
    lines = rules().lines
    if rules().statement_of.get(line) not in FORMS["micro" if statement.form == "micro" else "small"]:
        raise UserError(message("statements", "There is no row “{code}” in these statements.", code=line))
    if lines[line].formula:
        name = message("catalog", lines[line].name)
        raise UserError(message("statements", "“{row}” follows from its rows: adjust one of them.", row=name))
    row = StatementAdjustment(statement_id=statement_id, line=line)
    put(row, amount, reason, evidence_id)
    session.add(row)
    session.flush()
    return row.id


def change(
    session: Session, adjustment_id: UUID, *, amount: Decimal, reason: str, evidence_id: UUID | None = None
) -> None:
    """Write an entry anew; its row stays."""
    put(session.get_one(StatementAdjustment, adjustment_id), amount, reason, evidence_id)
    session.flush()


def remove(session: Session, adjustment_id: UUID) -> None:
    """Take an entry back."""
    session.delete(session.get_one(StatementAdjustment, adjustment_id))
    session.flush()


def put(row: StatementAdjustment, amount: Decimal, reason: str, evidence_id: UUID | None) -> None:
    said = " ".join(reason.split())
    if not said:
        raise UserError(message("statements", "Say why: an adjustment without a reason proves nothing."))
    if len(said) > LONGEST:
        raise UserError(message("statements", "A reason has at most {count} characters.", count=LONGEST))
    if not amount or not amount.is_finite() or abs(amount) >= LARGEST or amount != amount.quantize(FEN):
        raise UserError(message("statements", "An adjustment cannot be {amount}.", amount=str(amount)[:40]))
    row.amount, row.reason, row.attachment_id = amount, said, evidence_id
