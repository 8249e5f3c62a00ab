"""A backup is one file: a ZIP of the encrypted book, its wrapped key and a manifest, proved before it takes its name.

Nothing in it is readable without the passphrase; any program that unpacks ZIP files gives back the book and its key.
"""

import hashlib
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

import msgspec
import sqlcipher3
from sqlalchemy.exc import DatabaseError

from cmdesk import __version__
from cmdesk.core.errors import UserError
from cmdesk.core.files import is_file, replacing, shown_name, sync
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import message
from cmdesk.models.journal import Head, journal_head
from cmdesk.models.key import key_file
from cmdesk.models.store import Book, connect, dial, is_damage, told

FORMAT = "cmdesk-backup-1"
MANIFEST, BOOK, KEY = "manifest.json", "book.cmdesk", "book.cmdesk.key"
PAGES = 512  # copied between two reports of progress
PIECE = 1 << 20
MOST_MANIFEST = 1 << 16  # bytes; a larger one is not ours
ENDING = ".cmdesk-backup"
LEFTOVERS = ("-wal", "-shm", "-journal")
UNREADABLE = (zipfile.BadZipFile, zlib.error, msgspec.MsgspecError, ValueError, KeyError, NotImplementedError,
              RuntimeError, EOFError)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Packed:
    """One file of a backup as the manifest has it; size in bytes."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, kw_only=True)
class Manifest:
    """What a backup says of itself: when it was made, and the last journal entry it holds."""

    format: str
    program: str
    book: str
    mark: str
    made_at: datetime
    schema: int
    journal: Head
    files: tuple[Packed, ...]


def write_backup(book: Book, path: Path, progress: Progress = silent) -> Manifest:
    """Write the book as it stands to one file: whole and proved, or not at all; return what its manifest says.

    The copy is opened with the book's key and checked by SQLCipher and SQLite, then packed, and what was packed is read
    back and compared with it. Raises UserError when it cannot be written, or when the book itself is damaged.
    """
    with replacing(path) as part, removed(part.with_name(f"{part.name}.copy")) as copy:
        try:
            copy_book(book, copy, progress)
        except sqlcipher3.DatabaseError as error:
            raise (damaged_book(book) if is_damage(error) else told(path, error)) or error from error
        head, schema = proved(copy, book)
        files = {BOOK: copy} | ({KEY: key_file(book.path)} if is_file(key_file(book.path)) else {})
        packed = tuple(fingerprint(name, file) for name, file in files.items())
        made = Manifest(
            format=FORMAT,
            program=f"cmdesk {__version__}",
            book=shown_name(book.path),
            mark=book.mark,
            made_at=book.clock(),
            schema=schema,
            journal=head,
            files=packed,
        )
        pack(part, files, made)
        with zipfile.ZipFile(part) as archive:
            for each in packed:
                if not same(archive, each):
                    raise UserError(message("backup", "{file} does not read back as written.", file=shown_name(path)))
    return made


def backup_name(book: Book, at: datetime, remark: str = "") -> str:
    """Return the file name of a backup: the book's, its mark, the user's time, and a remark."""
    when = f"{at.astimezone():%Y%m%d-%H%M%S}"
    return "-".join(part for part in (book.path.stem, book.mark, when, remark) if part) + ENDING


@contextmanager
def removed(path: Path) -> Iterator[Path]:
    """Give a path for a file that is gone afterwards, whatever lies beside it included."""
    try:
        yield path
    finally:
        for name in (path, *(path.with_name(path.name + ending) for ending in LEFTOVERS)):
            with suppress(OSError):
                name.unlink(missing_ok=True)


def copy_book(book: Book, copy: Path, progress: Progress) -> None:
    """Copy the book's pages, encrypted as they are, while others go on reading and writing it."""
    copy.unlink(missing_ok=True)
    copy.touch(mode=0o600)

    def report(_status: int, remaining: int, total: int) -> None:
        progress(total - remaining, total)

    with closing(dial(book.path, book.key)) as source, closing(dial(copy, book.key)) as target:
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM gesture").fetchall()  # from here on it sees one state of the book
        source.backup(target, pages=PAGES, progress=report)
        target.execute("PRAGMA journal_mode = DELETE")  # one file, nothing beside it


def proved(copy: Path, book: Book) -> tuple[Head, int]:
    """Open the copy with the book's key and check it; return its last journal entry and its schema."""
    try:
        with closing(connect(copy, book.key, book.clock, frozen=True)) as opened, opened.read() as session:
            connection = session.connection()
            wrong = [*connection.exec_driver_sql("PRAGMA cipher_integrity_check").scalars()]
            wrong += [said for said in connection.exec_driver_sql("PRAGMA quick_check").scalars() if said != "ok"]
            if not wrong:
                return journal_head(session), connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    except (DatabaseError, UserError):
        pass  # a book that cannot be read is a damaged one
    raise damaged_book(book)


def damaged_book(book: Book) -> UserError:
    return UserError(
        message(
            "backup",
            "{file} is damaged, so no backup was made of it: the earlier ones are kept. Check the book.",
            file=shown_name(book.path),
        )
    )


def fingerprint(name: str, path: Path) -> Packed:
    with path.open("rb") as file:
        size, sha256 = digest(file)
    return Packed(name=name, size=size, sha256=sha256)


def digest(file: IO[bytes]) -> tuple[int, str]:
    """Return size and SHA-256 of what file holds."""
    found, size = hashlib.sha256(), 0
    while piece := file.read(PIECE):
        found.update(piece)
        size += len(piece)
    return size, found.hexdigest()


def pack(path: Path, files: dict[str, Path], manifest: Manifest) -> None:
    """Write the ZIP, uncompressed: what is encrypted does not shrink."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(MANIFEST, msgspec.json.format(msgspec.json.encode(manifest), indent=1))
        for name, file in files.items():
            archive.write(file, name)
    path.chmod(0o600)
    sync(path)


def damaged(path: Path) -> UserError:
    return UserError(message("backup", "{file} is damaged: take another backup.", file=shown_name(path)))


def same(archive: zipfile.ZipFile, packed: Packed) -> bool:
    with archive.open(packed.name) as file:
        return digest(file) == (packed.size, packed.sha256)


def read_manifest(path: Path) -> Manifest:
    """Return what a backup says of itself; refused when it is none."""
    if not is_file(path):
        raise UserError(message("backup", "There is no backup at {file}.", file=shown_name(path)))
    try:
        with zipfile.ZipFile(path) as archive:
            if archive.getinfo(MANIFEST).file_size > MOST_MANIFEST:
                raise zipfile.BadZipFile
            manifest = msgspec.json.decode(archive.read(MANIFEST), type=Manifest)
    except UNREADABLE as error:
        raise UserError(
            message("backup", "{file} is not a backup, or it is damaged: take another one.", file=shown_name(path))
        ) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise UserError(
            message("backup", "{file} cannot be read: {reason}.", file=shown_name(path), reason=reason)
        ) from error
    if manifest.format != FORMAT:
        raise UserError(
            message("backup", "{file} was written by a newer cmdesk: update the program.", file=shown_name(path))
        )
    return manifest


def restore_backup(path: Path, to: Path, progress: Progress = silent) -> Manifest:
    """Unpack a backup to a new place, every byte compared with its manifest; return what the manifest says.

    It opens with the passphrase of the day it was made. Refused where a book lies already, or what is left of one.
    """
    manifest = read_manifest(path)
    refuse_taken(to)
    files = {each.name: each for each in manifest.files}
    places = {BOOK: to, KEY: key_file(to)}
    if BOOK not in files or not set(files) <= set(places):
        raise damaged(path)
    with replacing(to) as part, removed(part.with_name(f"{part.name}.key")) as key_part:
        try:
            with zipfile.ZipFile(path) as archive:
                if KEY in files:
                    unpack(archive, files[KEY], key_part, path, silent)
                unpack(archive, files[BOOK], part, path, progress)
        except UNREADABLE as error:
            raise damaged(path) from error
        sync(part)
        if KEY in files:
            sync(key_part)
            key_part.replace(places[KEY])
    return manifest


def refuse_taken(to: Path) -> None:
    """Refuse a place where a book lies, or files that SQLite would take for a part of the new one."""
    for place in (to, key_file(to), *(to.with_name(to.name + ending) for ending in LEFTOVERS)):
        if place.exists():
            raise UserError(
                message(
                    "backup", "{file} exists already: choose another place, or move it away.", file=shown_name(place)
                )
            )


def unpack(archive: zipfile.ZipFile, packed: Packed, target: Path, backup: Path, progress: Progress) -> None:
    """Write one file of a backup to target, readable by nobody else; refused when a byte differs."""
    found, size = hashlib.sha256(), 0
    target.unlink(missing_ok=True)
    target.touch(mode=0o600)
    with archive.open(packed.name) as source, target.open("wb") as file:
        while piece := source.read(PIECE):
            size += len(piece)
            if size > packed.size:
                raise damaged(backup)
            found.update(piece)
            file.write(piece)
            progress(size, packed.size)
    if (size, found.hexdigest()) != (packed.size, packed.sha256):
        raise damaged(backup)
