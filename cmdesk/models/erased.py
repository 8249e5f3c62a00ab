"""What was deleted for good: its file's bytes are gone from the book, and nothing brings back what needs them."""

from sqlalchemy import text
from sqlalchemy.orm import Session

from cmdesk.core.errors import UserError
from cmdesk.core.text import Message, message

ERASED = """
    SELECT EXISTS (
        SELECT 1 FROM gesture g CROSS JOIN change e ON e.gesture = g.number
        CROSS JOIN change c ON c.gesture = :number AND c."table" = e."table" AND c."row" = e."row"
        WHERE g.kind = 'erase' AND g.number > :number)
"""
"""CROSS JOIN keeps the order: what was erased since is little, what one gesture changed may be a hundred thousand."""
LOST = """
    SELECT EXISTS (
        SELECT 1 FROM change c WHERE c.gesture = :number AND c."table" = 'attachment' AND json_valid(c.before)
        AND NOT EXISTS (SELECT 1 FROM content f WHERE f.sha256 = json_extract(c.before, '$.sha256')))
"""


def is_erased(session: Session, number: int) -> bool:
    """Tell whether a file that a gesture needs, or a row it changed, was deleted for good since."""
    return any(session.scalar(text(query), {"number": number}) for query in (ERASED, LOST))


def refuse_erased(session: Session, number: int, label: Message) -> None:
    """Refuse to take back a gesture that is beyond recall."""
    if is_erased(session, number):
        raise UserError(
            message("journal", "“{label}” stays as it is: a file it needs has been deleted for good.", label=label)
        )
