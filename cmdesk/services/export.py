"""What leaves the book whole: with a reason, and not before the journal has it."""

from pathlib import Path

from cmdesk.core.catalog import Catalog
from cmdesk.core.errors import UserError
from cmdesk.core.files import shown_name
from cmdesk.core.masking import Hide, mask_message, whole
from cmdesk.core.text import Message, message
from cmdesk.models.store import Book
from cmdesk.services.gesture import note

BOOKS = (".cmdesk", ".cmdesk.key")  # what the files of a book are called
FEWEST, LONGEST = 4, 200  # letters of a reason


def may_be_whole(catalog: Catalog) -> bool:
    """Tell whether the bank lets a memo, ledger or package leave unmasked."""
    return catalog.full_export != "never"


def check_reason(reason: str) -> str:
    """Return a reason without spaces around it; refused when it is too short to say anything, or too long."""
    said = " ".join(reason.split())
    if len({letter for letter in said if letter.isalnum()}) < FEWEST:
        raise UserError(message("masking", "Write the reason in a few words: it stands in the journal."))
    if len(said) > LONGEST:
        raise UserError(message("masking", "A reason has at most {count} characters.", count=LONGEST))
    return said


def refuse_own(book: Book, path: Path) -> None:
    """Refuse to write over the book itself, what lies beside it, or another book."""
    if path.name.lower().endswith(BOOKS) and path.exists():
        raise UserError(message("files", "{file} is a book or its key: choose another name.", file=shown_name(path)))
    for own in book.own_files():
        try:
            same = own.exists() and path.exists() and own.samefile(path)
        except OSError:
            same = False
        if same or path.resolve() == own.resolve():
            raise UserError(
                message("files", "{file} belongs to the book itself: choose another name.", file=shown_name(path))
            )


def release(book: Book, what: Message, reason: str, *, catalog: Catalog) -> Hide:
    """Note in the journal what leaves whole and why; only then return the function that hides nothing.

    Refused where the bank never lets it, and without a reason. What cannot be noted does not leave.
    """
    if not may_be_whole(catalog):
        raise UserError(message("masking", "This bank lets nothing leave unmasked (masking.toml, full_export)."))
    said = check_reason(reason)
    note(book, mask_message(message("masking", "Exported {what} whole: {reason}", what=what, reason=said)))
    return whole
