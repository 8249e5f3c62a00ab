"""The passphrase and the recovery key of a book: changed, set anew, shown again.

Each is noted in the journal. What takes the key file's place is on the disk, and has been seen to open, before the note
is written; so when a disk is full the old passphrase holds on, and when it is changed the journal says so.
"""

from pathlib import Path

from cmdesk.core.text import message
from cmdesk.models.key import Cost, check_new, from_recovery_key, key_file, recovery_key, wrapping
from cmdesk.models.store import Book, check_passphrase, open_with_key
from cmdesk.services.gesture import note


def change_passphrase(book: Book, old: str, new: str, *, cost: Cost | None = None) -> None:
    """Let new open the book instead of old; its recovery key stays. Refused when old is wrong or new is short."""
    key = check_passphrase(book.path, old)
    with wrapping(key, check_new(new), key_file(book.path), cost or Cost()):
        note(book, message("journal", "Change the passphrase"))


def recover(path: Path, recovery: str, new: str, *, cost: Cost | None = None) -> Book:
    """Open a book with its recovery key and let the passphrase new open it from now on, whatever its key file says."""
    key = from_recovery_key(recovery)
    check_new(new)
    book = open_with_key(path, key)
    try:
        with wrapping(key, new, key_file(book.path), cost or Cost()):
            note(book, message("journal", "Set a new passphrase with the recovery key"))
    except BaseException:
        book.close()
        raise
    return book


def show_recovery_key(book: Book, passphrase: str) -> str:
    """Return the recovery key, for its owner to write it down again."""
    key = check_passphrase(book.path, passphrase)
    note(book, message("journal", "Show the recovery key"))
    return recovery_key(key)
