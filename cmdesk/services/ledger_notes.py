"""What is written by hand in a ledger: the handover of a file, where papers lie, how a visit was followed up."""

from collections.abc import Sequence
from datetime import time
from decimal import InvalidOperation
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import LedgerColumn, LedgerEntry
from cmdesk.core.errors import UserError
from cmdesk.core.text import Message, message
from cmdesk.models.workpaper import LedgerNote
from cmdesk.services.answers import CANONICAL, EXPECTED

LONGEST = 2000  # characters
AT_ONCE = 1000  # rows asked for in one query


def notes_on(session: Session, ledger: str, subjects: Sequence[UUID]) -> dict[UUID, dict[str, str]]:
    """Return what is written on some rows of a ledger, by row and column."""
    found: dict[UUID, dict[str, str]] = {}
    for start in range(0, len(subjects), AT_ONCE):
        asked = select(LedgerNote.subject, LedgerNote.column, LedgerNote.value).where(
            LedgerNote.ledger == ledger, LedgerNote.subject.in_(subjects[start : start + AT_ONCE])
        )
        for subject, column, value in session.execute(asked):
            found.setdefault(subject, {})[column] = value
    return found


def write_note(session: Session, ledger: LedgerEntry, subject: UUID, column: LedgerColumn, typed: str) -> None:
    """Write what is typed into a column written by hand, a figure in the column's unit; nothing typed takes it away.

    Refused for another column, and for what does not fit the column's type or choices.
    """
    if not column.by_hand:
        raise UserError(
            message(
                "ledgers", "“{column}” comes from the book; change it there.", column=message("catalog", column.name)
            )
        )
    value = stored(column, typed)
    asked = select(LedgerNote).where(
        LedgerNote.ledger == ledger.code, LedgerNote.subject == subject, LedgerNote.column == column.key
    )
    note = session.scalar(asked)
    if note is None and value:
        session.add(LedgerNote(ledger=ledger.code, subject=subject, column=column.key, value=value))
    elif note is not None and not value:
        session.delete(note)
    elif note is not None and note.value != value:
        note.value = value


def stored(column: LedgerColumn, typed: str) -> str:
    """Return what is typed as it is stored; empty for nothing."""
    text = typed.strip()
    if not text:
        return ""
    if len(text) > LONGEST:
        raise UserError(message("ledgers", "At most {count} characters.", count=LONGEST))
    if column.choices and column.type == "enum" and text not in column.choices:
        names = "、".join(column.choices)
        raise UserError(message("ledgers", "Choose one of: {names}.", names=names))
    try:
        if column.type == "time":
            return time.fromisoformat(text.replace("：", ":").rjust(5, "0")).isoformat("minutes")
        return CANONICAL[column.type](text) if column.type in CANONICAL else text
    except (ValueError, KeyError, InvalidOperation):
        expected = (
            Message("answers", EXPECTED[column.type])
            if column.type in EXPECTED
            else message("ledgers", "a time such as 9:30")
        )
        raise UserError(
            message(
                "ledgers",
                "“{column}” takes {expected}, not “{typed}”.",
                column=message("catalog", column.name),
                expected=expected,
                typed=text,
            )
        ) from None
