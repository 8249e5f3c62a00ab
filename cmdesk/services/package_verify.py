"""Is a submission package as it was packed? Its seal, every file's hash, the signature, and the book it came from."""

import hashlib
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.core.errors import UserError
from cmdesk.core.files import is_file
from cmdesk.core.text import Message, message
from cmdesk.models.journal import Gesture, Head
from cmdesk.models.signing import fingerprint, public_bytes
from cmdesk.models.store import Book

MANIFEST, SIGNATURE = "manifest.json", "manifest.sig"
SEAL = 64  # bytes: a SHA-256 in hexadecimal, the archive's comment
PIECE = 1 << 20
MOST_MANIFEST = 1 << 22  # bytes; a larger one is made to fill the memory
MOST_SIGNATURE = 1024
LAST_ENTRY = 2**63 - 1  # that SQLite can count
FORMAT = "cmdesk-package-2"


def sealed(path: Path) -> str:
    """Return the SHA-256 of all but the seal at the end."""
    found, left = hashlib.sha256(), path.stat().st_size - SEAL
    with path.open("rb") as file:
        while left > 0 and (piece := file.read(min(PIECE, left))):
            found.update(piece)
            left -= len(piece)
    return found.hexdigest()


@dataclass(frozen=True, kw_only=True)
class Listed:
    """One file of a package as the manifest has it; size in bytes, what says which evidence it is."""

    name: str
    size: int
    sha256: str
    what: str = ""


@dataclass(frozen=True, kw_only=True)
class Manifest:
    """What a package says it holds, whether masked, and the last journal entry of the book it was made from.

    withheld lists the evidence a masked package leaves out, by its hash; signed_by is the book's public key.
    """

    format: str
    program: str
    application: str
    made_on: date
    journal: Head
    files: Sequence[Listed]
    masked: bool = True
    withheld: Sequence[Listed] = ()
    signed_by: str = ""


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """What verifying a package found: wrong is empty when every byte is as it was.

    signed_by is the fingerprint of the key it is signed with; of_book tells whether that is the key of the book asked
    about and the journal the package was made from stands in it still, None where no book was asked.
    """

    application: str
    made_on: date
    files: Sequence[str]
    wrong: Sequence[Message]
    signed_by: str = ""
    of_book: bool | None = None


UNREADABLE = (
    zipfile.BadZipFile, zlib.error, msgspec.MsgspecError, OSError, ValueError, KeyError, NotImplementedError,
    RuntimeError, EOFError,
)  # fmt: skip


def verify_package(path: Path, book: Book | None = None) -> Verdict:
    """Check every byte of a package, and with a book that it was made from it; refused when it is no package at all."""
    if not is_file(path):
        raise UserError(message("package", "There is no file {file}.", file=path.name))
    try:
        with zipfile.ZipFile(path) as archive:
            return examine(archive, path, book)
    except UNREADABLE as error:
        raise UserError(
            message("package", "{file} is not a package, or it is damaged beyond reading.", file=path.name)
        ) from error


def examine(archive: zipfile.ZipFile, path: Path, book: Book | None) -> Verdict:
    if archive.getinfo(MANIFEST).file_size > MOST_MANIFEST:
        raise zipfile.BadZipFile
    written = archive.read(MANIFEST)
    manifest = msgspec.json.decode(written, type=Manifest)
    if manifest.format != FORMAT:
        raise UserError(
            message(
                "package",
                "{file} is a package of another version, {format}: verify it with the program that made it.",
                file=path.name,
                format=manifest.format[:40],
            )
        )
    wrong = []
    if archive.comment.decode("ascii", "replace") != sealed(path):
        wrong.append(message("package", "The seal is broken: a byte of the package was changed."))
    held = Counter(archive.namelist())
    for each in manifest.files:
        if each.name not in held:
            wrong.append(message("package", "{name} is missing.", name=each.name))
        elif not same(archive, each):
            wrong.append(message("package", "{name} was changed.", name=each.name))
    names = [each.name for each in manifest.files]
    added = sorted(held - Counter([MANIFEST, SIGNATURE, *names]))  # a second file of a listed name included
    wrong.extend(message("package", "{name} was added.", name=name) for name in added)
    genuine = signed(archive, written, manifest.signed_by)
    if not genuine:
        wrong.append(message("package", "The signature is not that of the manifest."))
    of_book = None
    if book is not None:
        misfits = list(misfit(book, manifest))
        of_book = genuine and not misfits  # else the manifest only claims whose it is
        wrong.extend(misfits)
    return Verdict(
        application=manifest.application,
        made_on=manifest.made_on,
        files=names,
        wrong=wrong,
        signed_by=fingerprint(bytes.fromhex(manifest.signed_by)) if genuine else "",
        of_book=of_book,
    )


def signed(archive: zipfile.ZipFile, written: bytes, signed_by: str) -> bool:
    """Tell whether the signature in the archive is of the manifest as written, by the key the manifest names."""
    try:
        if archive.getinfo(SIGNATURE).file_size > MOST_SIGNATURE:
            return False
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(signed_by))
        key.verify(bytes.fromhex(archive.read(SIGNATURE).decode("ascii")), written)
    except (InvalidSignature, *UNREADABLE):
        return False
    return True


def misfit(book: Book, manifest: Manifest) -> Iterator[Message]:
    """Yield what tells that a package was not made from this book as it stands."""
    if manifest.signed_by != public_bytes(book.signing).hex():
        yield message("package", "Another book signed this package.")
    entry = manifest.journal.entry
    with book.read() as session:
        if entry and (entry > LAST_ENTRY or entry_hash(session, entry) != manifest.journal.sha256):
            yield message("package", "Journal entry {number} of the book is not the one packed.", number=entry)


def entry_hash(session: Session, number: int) -> str | None:
    return session.scalar(select(Gesture.hash).where(Gesture.number == number))


def same(archive: zipfile.ZipFile, listed: Listed) -> bool:
    """Tell whether a file's bytes are those of the manifest; what does not unpack is not the same."""
    found, size = hashlib.sha256(), 0
    try:
        with archive.open(listed.name) as file:
            while size <= listed.size and (piece := file.read(PIECE)):
                size += len(piece)
                found.update(piece)
    except UNREADABLE:
        return False
    return (size, found.hexdigest()) == (listed.size, listed.sha256)
