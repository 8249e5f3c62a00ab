"""What can go wrong, split by who must act."""

from dataclasses import dataclass

from cmdesk.core.text import Message


class UserError(Exception):
    """The user can mend this; the message says what is wrong, where, and what to do."""

    def __init__(self, message: Message) -> None:
        super().__init__(str(message))
        self.message = message


class Cancelled(Exception):  # noqa: N818  (not an error: the user stopped a job and nothing was written)
    """The user stopped a job; nothing was written."""


@dataclass(frozen=True, kw_only=True)
class Problem:
    """One thing wrong with a file: row counts from 1 as the user sees it, column is the heading or letter."""

    message: Message
    row: int | None = None
    column: str | None = None
    sheet: str | None = None
