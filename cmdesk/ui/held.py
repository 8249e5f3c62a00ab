"""A book held by this window alone: locked before it is opened, so that no second window ever writes to it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile

from cmdesk.core.errors import UserError
from cmdesk.core.files import real
from cmdesk.core.text import message
from cmdesk.models.opening import check_file, check_place
from cmdesk.models.store import Book, create_book, open_book, open_unwrapped


@dataclass(frozen=True)
class Held:
    """An open book and the lock that keeps other windows away from it."""

    book: Book
    lock: QLockFile

    def close(self) -> None:
        self.book.close()
        self.lock.unlock()


def hold(path: Path) -> QLockFile:
    """Return the lock of a book, taken; the lock of a process that is no more is taken over.

    UserError while another window has it, or where no file can be made beside the book.
    """
    path = real(path)
    lock = QLockFile(str(path.with_name(path.name + ".lock")))
    lock.setStaleLockTime(0)  # however long ago: only a dead process leaves a lock behind
    if lock.tryLock(0):
        return lock
    if lock.error() != QLockFile.LockError.LockFailedError:
        check_place(path)
        raise UserError(message("window", "No file can be made beside {file}: {folder} cannot be written to.",
                                file=path.name, folder=str(path.parent)))  # fmt: skip
    process, host, _ = lock.getLockInfo()
    raise UserError(
        message(
            "window",
            "{file} is open in another window (process {process} on {host}). Go on working there, or close that window "
            "and try again.",
            file=path.name,
            process=process,
            host=host,
        )
    )


def held(path: Path, open_it: Callable[[], Book]) -> Held:
    """Take the lock of the book at path, and only then open it."""
    check_file(path)
    lock = hold(path)
    try:
        return Held(open_it(), lock)
    except BaseException:
        lock.unlock()
        raise


def open_held(path: Path, passphrase: str) -> Held:
    """Open a book with its passphrase."""
    return held(path, lambda: open_book(path, passphrase))


def unlock_held(path: Path, unwrapped: Callable[[], bytes]) -> Held:
    """Open a book with the key that its passphrase gives, unwrapped meanwhile."""
    return held(path, lambda: open_unwrapped(path, unwrapped))


def recover_held(path: Path, recovery: str, passphrase: str) -> Held:
    """Open a book with its recovery key and set a new passphrase."""
    from cmdesk.services.passphrase import recover  # noqa: PLC0415  (seldom needed, and no start waits for it)

    return held(path, lambda: recover(path, recovery, passphrase))


def make_held(path: Path, passphrase: str) -> tuple[Held, str]:
    """Make a new book; return it with its recovery key."""
    book, recovery = create_book(path, passphrase)
    return Held(book, hold(path)), recovery
