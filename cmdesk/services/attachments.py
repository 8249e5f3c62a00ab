"""Files into the book and out of it, a piece at a time: each content is stored once, however often it is used."""

import hashlib
import io
import mimetypes
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO, cast

from sqlalchemy import func, insert, select
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from cmdesk.core.errors import UserError
from cmdesk.core.files import replacing, shown_name
from cmdesk.core.pictures import HEAD, kind
from cmdesk.core.progress import Progress, portion, silent
from cmdesk.core.text import message
from cmdesk.models.attachment import CHUNK, Attachment, Chunk, Content
from cmdesk.models.store import Book
from cmdesk.services.thumbnails import draw_thumbnail, find_thumbnail, keep_thumbnail

READINGS = 2  # of every new file: once for its hash, once to store it
KEPT = 8  # pieces a reader remembers
CHEAP = "image/jpeg"  # is made smaller while it is read, in milliseconds: its thumbnail is made at once


def add_file(session: Session, path: Path, progress: Progress = silent) -> Attachment:
    """Take a file into the book; progress counts bytes, each twice.

    Refused when it is a folder, empty, cannot be read, or changes while it is read.
    """
    name = shown_name(path)
    try:
        if path.is_dir():
            raise UserError(message("attachments", "{file} is a folder: choose the files in it.", file=name))
        if path.exists() and not path.is_file():
            raise UserError(message("attachments", "{file} is no file that can be kept.", file=name))
        with path.open("rb") as stream:
            return add_stream(session, stream, name, progress)
    except OSError as error:
        raise unreadable(path, error) from error


def unreadable(path: Path, error: OSError) -> UserError:
    """Return the error of a file that cannot be read, and why."""
    reason = error.strerror or type(error).__name__
    return UserError(message("attachments", "{file} cannot be read: {reason}.", file=shown_name(path), reason=reason))


def add_bytes(session: Session, data: bytes, name: str) -> Attachment:
    """Take data into the book under name."""
    return add_stream(session, io.BytesIO(data), name)


def add_stream(session: Session, stream: BinaryIO, name: str, progress: Progress = silent) -> Attachment:
    """Take what stream holds into the book, reading it twice: once for its hash, once to store it if it is new."""
    size = stream.seek(0, io.SEEK_END)
    if not size:
        raise UserError(message("attachments", "{file} is empty.", file=name))
    stream.seek(0)
    found = kind(stream.read(HEAD)) or media_type(name)
    whole = READINGS * size
    sha256, read = fingerprint(stream, portion(progress, 0, whole), size)
    if read != size:
        raise changed(name)
    if session.get(Content, sha256) is None:
        session.add(Content(sha256=sha256, size=size))
        session.flush()
        if store(session, stream, sha256, portion(progress, size, whole), size) != sha256:
            raise changed(name)
        if found == CHEAP:
            keep_thumbnail(session, sha256, draw_thumbnail(stream))
    progress(whole, whole)
    attachment = Attachment(sha256=sha256, name=name, media_type=found, size=size)
    session.add(attachment)
    session.flush()
    return attachment


def changed(name: str) -> UserError:
    return UserError(
        message("attachments", "{file} changed while it was read: close it elsewhere, then try again.", file=name)
    )


def fingerprint(stream: BinaryIO, progress: Progress = silent, size: int | None = None) -> tuple[str, int]:
    """Return the SHA-256 and the number of bytes of what stream holds; size is how many there should be."""
    digest, done = hashlib.sha256(), 0
    for piece in pieces(stream, size):
        digest.update(piece)
        done += len(piece)
        progress(done, size or 0)
    return digest.hexdigest(), done


def store(session: Session, stream: BinaryIO, sha256: str, progress: Progress, size: int) -> str:
    """Write the pieces of stream under sha256; return the SHA-256 of what was written."""
    digest, done = hashlib.sha256(), 0
    for position, piece in enumerate(pieces(stream, size)):
        session.execute(insert(Chunk), {"sha256": sha256, "position": position, "data": piece})
        digest.update(piece)
        done += len(piece)
        progress(done, size)
    return digest.hexdigest()


def pieces(stream: BinaryIO, size: int | None = None) -> Iterator[bytes]:
    """Yield what stream holds from its beginning; of a file longer than size, which grows, only a piece too many."""
    done = stream.seek(0)
    while (size is None or done <= size) and (piece := stream.read(CHUNK)):
        done += len(piece)
        yield piece


def media_type(name: str) -> str:
    """Return the MIME type that the name's ending tells: for files whose content tells none."""
    return mimetypes.guess_type(name)[0] or "application/octet-stream"


def bytes_to_read(path: Path) -> int:
    """Return how many bytes add_file counts for a file; 0 when that cannot be told."""
    with suppress(OSError):
        return READINGS * path.stat().st_size
    return 0


def read_content(session: Session, sha256: str) -> Iterator[bytes]:
    """Yield the pieces of a content in order, as far as they are there."""
    last = session.scalar(select(func.max(Chunk.position)).where(Chunk.sha256 == sha256))
    for position in range((last if last is not None else -1) + 1):
        yield from one_piece(session, sha256, position)


def one_piece(session: Session, sha256: str, position: int) -> list[bytes]:
    """Return one piece of a content, none when it is missing."""
    return list(session.scalars(select(Chunk.data).where(Chunk.sha256 == sha256, Chunk.position == position)))


def content(session: Session, sha256: str) -> bytes:
    """Return a whole content: for the photos of a memo, not for videos."""
    return b"".join(read_content(session, sha256))


def proved(session: Session, sha256: str, name: str, progress: Progress = silent) -> Iterator[bytes]:
    """Yield the pieces of a content; UserError unless they are, to the last, those that were taken in."""
    digest, done = hashlib.sha256(), 0
    with readable(session, name):
        size = session.get_one(Content, sha256).size
        for piece in read_content(session, sha256):
            digest.update(piece)
            done += len(piece)
            progress(done, size)
            yield piece
    if digest.hexdigest() != sha256:
        raise damaged(name)


class DamageError(UserError):
    """A content of the book is no longer what was taken in."""


def damaged(name: str) -> DamageError:
    return DamageError(
        message(
            "attachments",
            "{file} is damaged in the book. Check the book in the settings, and restore a backup that still has it.",
            file=name,
        )
    )


@contextmanager
def readable(session: Session, name: str) -> Iterator[None]:
    """Make what SQLite says of a bad place in the file a DamageError."""
    try:
        yield
    except DatabaseError as error:
        session.invalidate()  # SQLCipher reads nothing more through a connection that met one
        raise damaged(name) from error


def prove(session: Session, sha256: str, name: str, progress: Progress = silent) -> None:
    """Refuse a content that is not what was taken in."""
    for _piece in proved(session, sha256, name, progress):
        pass


def copy_out(session: Session, sha256: str, name: str, path: Path, progress: Progress = silent) -> None:
    """Write a content to a file, a piece at a time, whole or not at all; refused when it is damaged."""
    with replacing(path) as part, part.open("wb") as out:
        for piece in proved(session, sha256, name, progress):
            out.write(piece)


class Reader(io.RawIOBase):
    """A content as a stream, read from any place; no more than a few pieces are in memory."""

    def __init__(self, session: Session, sha256: str, name: str) -> None:
        super().__init__()
        self._session, self._sha256, self._name, self._at = session, sha256, name, 0
        self._size = session.get_one(Content, sha256).size
        self._pieces: dict[int, bytes] = {}

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = max(0, start + offset)
        return self._at

    def readinto(self, buffer: Any) -> int:
        """Fill buffer as far as the content goes; DamageError where a piece is missing."""
        room, done = memoryview(buffer).cast("B"), 0
        while done < len(room) and self._at < self._size:
            piece = self._piece(self._at // CHUNK)[self._at % CHUNK :][: len(room) - done]
            if not piece:
                raise damaged(self._name)
            room[done : done + len(piece)] = piece
            done += len(piece)
            self._at += len(piece)
        return done

    def _piece(self, position: int) -> bytes:
        if position not in self._pieces:
            while len(self._pieces) >= KEPT:
                self._pieces.pop(next(iter(self._pieces)))
            with readable(self._session, self._name):
                self._pieces[position] = b"".join(one_piece(self._session, self._sha256, position))
        return self._pieces[position]


def open_content(session: Session, sha256: str, name: str) -> BinaryIO:
    """Return a content as a stream that may be read from any place, as long as the session lasts.

    Reading raises DamageError, which names the file, where the book is damaged.
    """
    return cast(BinaryIO, Reader(session, sha256, name))


def thumbnail(book: Book, sha256: str, name: str, progress: Progress = silent) -> bytes:
    """Return the thumbnail of a content, made and kept if there was none; empty when nothing can be shown of it.

    Not a gesture. While another program writes, what was made is shown and not kept. Refused for a damaged content.
    """
    with book.read() as session:
        found = find_thumbnail(session, sha256)
        if found is not None:
            return found
        stream = open_content(session, sha256, name)
        if kind(stream.read(HEAD)):
            prove(session, sha256, name, progress)
        made = draw_thumbnail(stream)
    with suppress(UserError), book.write() as writing:
        keep_thumbnail(writing, sha256, made)
    return made
