"""What is looked at before a book is opened, and how each way it fails is told. Nothing here writes to the book.

A book is opened for writing or not at all: SQLite keeps its write-ahead log beside the file, and what the user looks at
is noted in the journal. So a book in a read-only place has to be copied first, and the message says so.
"""

import errno
import os
import shutil
import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import sqlcipher3

from cmdesk.core.errors import UserError
from cmdesk.core.files import FULL, READ_ONLY, shown_name
from cmdesk.core.text import Message, message
from cmdesk.models.key import key_file

PAGE = 4096  # bytes; SQLCipher's own size, which every book has
LOCK_PAGE = 0x40000000 // PAGE + 1  # the page at 1 GiB, where SQLite locks and never writes
LOG_HEADER, FRAME_HEADER = 32, 24  # bytes of a write-ahead log, and of each page in it
HEAD = 512  # bytes of a foreign file that tell its kind
ROOM = 256 * 1024  # bytes; with less SQLite cannot make its log and the index of it
NOWHERE = {errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG, errno.ELOOP}
FOREIGN = (
    (b"SQLite format 3\0", message("book", "an unencrypted SQLite file")),
    (b"PK\x03\x04", message("book", "a ZIP archive or an office file")),
    (b"%PDF", message("book", "a PDF file")),
    (b"\x89PNG", message("book", "a picture")),
    (b"\xff\xd8\xff", message("book", "a picture")),
)


@dataclass(frozen=True, kw_only=True)
class Seen:
    """What stands in the head of a book: SQLite's application_id and user_version."""

    kind: int
    schema: int


def check_file(path: Path) -> None:
    """Refuse what cannot be a book opened here: nothing, a folder, a foreign file, a stump, a read-only place.

    It takes no key, so that a window can tell before it asks for the passphrase.
    """
    check_name(path)
    try:
        if path.is_dir():
            raise UserError(
                message("book", "{file} is a folder: choose the file in it that ends in .cmdesk.", file=path.name)
            )
        with path.open("rb") as file:
            head = file.read(HEAD)
        size = path.stat().st_size
    except OSError as error:
        raise unreadable(path, error) from None
    if kind := foreign(head):
        raise UserError(
            message(
                "book",
                "{file} is not a cmdesk book but {kind}. Choose a file that ends in .cmdesk.",
                file=path.name,
                kind=kind,
            )
        )
    if size < PAGE and not log_pages(path):
        raise cut_off(path)
    check_place(path)


def check_name(path: Path) -> None:
    """Refuse a path that SQLite and the window cannot name."""
    try:
        str(path.absolute()).encode()
    except UnicodeEncodeError:
        raise UserError(
            message(
                "book",
                "The path of {file} holds characters that are no UTF-8. Rename the file or its folder, and try again.",
                file=shown_name(path),
            )
        ) from None


def foreign(head: bytes) -> Message | None:
    """Return what kind of file begins so, None for what may be encrypted."""
    for start, kind in FOREIGN:
        if head.startswith(start):
            return kind
    encrypted = any(byte < ord(" ") and byte not in b"\t\n\r\f" for byte in head)
    return None if encrypted or len(head) < HEAD // 8 else message("book", "a text file")


def check_place(path: Path) -> None:
    """Refuse a file or a folder that cannot be written to; tried, for what its mode says need not hold."""
    try:
        os.close(os.open(path, os.O_RDWR))
    except OSError as error:
        if error.errno not in READ_ONLY:
            raise unreadable(path, error) from None
        raise UserError(
            message(
                "book",
                "{file} is read-only. Take away its write protection, or copy {file} and {key} into a folder of your "
                "own and open the copy.",
                file=path.name,
                key=key_file(path).name,
            )
        ) from None
    try:
        tempfile.TemporaryFile(dir=path.parent).close()
    except OSError as error:
        raise disk_full(path) if error.errno in FULL else folder_read_only(path) from None
    if is_full(path):
        raise disk_full(path)


def look(path: Path, key: bytes, source: str | Message) -> Seen:
    """Return what the head of a book says, and refuse one whose pages are not all there; source names the key."""
    aside = "ro" if log_pages(path) else "rw"  # a writer would fold the log in at the end; a reader leaves an empty one
    try:
        with closing(sqlcipher3.connect(uri(path, aside), uri=True)) as connection:
            connection.execute("PRAGMA cipher_log_level = NONE")  # else a wrong key is reported on stderr
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            kind, schema, pages = (
                int(connection.execute(f"PRAGMA {name}").fetchone()[0])
                for name in ("application_id", "user_version", "page_count")
            )
        size = path.stat().st_size
    except sqlcipher3.DatabaseError as error:
        raise refusal(path, error, source) from None
    except OSError as error:
        raise unreadable(path, error) from None
    if set(range(size // PAGE + 1, pages + 1)) - log_pages(path) - {LOCK_PAGE}:
        raise cut_off(path)
    return Seen(kind=kind, schema=schema)


def uri(path: Path, mode: str) -> str:
    """Return SQLite's name of a file that is there already: mode rw or ro never makes a new one."""
    name = path.absolute().as_uri()
    if not name.startswith("file:///"):  # a Windows share, whose server SQLite wants in the path
        name = name.replace("file://", "file:////", 1)
    return f"{name}?mode={mode}"


def log_pages(path: Path) -> set[int]:
    """Return the numbers of the pages that stand in the write-ahead log beside a book."""
    try:
        with path.with_name(f"{path.name}-wal").open("rb") as log:
            salt = log.read(LOG_HEADER)[16:24]
            found = set()
            while len(frame := log.read(FRAME_HEADER)) == FRAME_HEADER and frame[8:16] == salt:
                found.add(int.from_bytes(frame[:4], "big"))
                log.seek(PAGE, os.SEEK_CUR)
            return found
    except OSError:
        return set()


def refusal(path: Path, error: sqlcipher3.DatabaseError, source: str | Message) -> UserError:
    """Return what a book that SQLite refuses is told as."""
    code = getattr(error, "sqlite_errorcode", sqlcipher3.SQLITE_ERROR) & 0xFF
    if code == sqlcipher3.SQLITE_NOTADB:
        return UserError(
            message(
                "book",
                "{key} does not open {file}: it belongs to another book, or the file is damaged at its beginning. Put "
                "the book and the key together that belong together, or go back to a backup.",
                key=source,
                file=path.name,
            )
        )
    if code == sqlcipher3.SQLITE_CORRUPT:
        return cut_off(path)
    if code in {sqlcipher3.SQLITE_BUSY, sqlcipher3.SQLITE_LOCKED}:
        return UserError(
            message("book", "{file} is being written to by another program: try again in a moment.", file=path.name)
        )
    if is_full(path):
        return disk_full(path)
    return UserError(
        message("book", "{file} cannot be opened: {reason}. Try again, or copy it elsewhere with its key.",
                file=path.name, reason=str(error))
    )  # fmt: skip


def unreadable(path: Path, error: OSError) -> UserError:
    """Return the error of a file that cannot even be read."""
    if error.errno in NOWHERE:
        return missing(path)
    reason = error.strerror or type(error).__name__
    return UserError(message("book", "{file} cannot be read: {reason}.", file=path.name, reason=reason))


def missing(path: Path) -> UserError:
    return UserError(
        message(
            "book",
            "There is no book at {file}: it was moved, renamed or deleted, or its drive is not connected. It lay in "
            "{folder}.",
            file=path.name,
            folder=str(path.parent),
        )
    )


def cut_off(path: Path) -> UserError:
    return UserError(
        message(
            "book",
            "{file} is cut off or damaged: it was not copied whole, or the disk lost a part of it. Nothing was written "
            "to it. Copy it again together with its key, or go back to a backup.",
            file=path.name,
        )
    )


def folder_read_only(path: Path) -> UserError:
    return UserError(
        message(
            "book",
            "The folder {folder} cannot be written to, and cmdesk keeps a log beside an open book. Copy {file} and "
            "{key} into a folder of your own, and open the copy.",
            folder=str(path.parent),
            file=path.name,
            key=key_file(path).name,
        )
    )


def disk_full(path: Path) -> UserError:
    return UserError(
        message(
            "book",
            "{file} cannot be opened: the disk is full. Make some room on it, and try again.",
            file=path.name,
        )
    )


def is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < ROOM
    except OSError:
        return False


def file_id(path: Path) -> tuple[int, int]:
    """Return what tells this very file from another that takes its name later."""
    found = path.stat()
    return found.st_dev, found.st_ino


def check_still_there(path: Path, before: tuple[int, int]) -> None:
    """Refuse to write into a book whose file is gone, or another one by now: it would be written nowhere."""
    try:
        now = file_id(path)
    except OSError:
        raise UserError(
            message(
                "book",
                "{file} is no longer in {folder}: nothing was written. Connect its drive or put the file back, and try "
                "again.",
                file=path.name,
                folder=str(path.parent),
            )
        ) from None
    if now != before:
        raise UserError(
            message(
                "book",
                "{file} was replaced by another file while it was open: nothing was written. Close the window and open "
                "the book again.",
                file=path.name,
            )
        )
