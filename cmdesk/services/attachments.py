"""Files into the book and out of it, a piece at a time: each content is stored once, however often it is used."""

import hashlib
import io
import mimetypes
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from cmdesk.core.errors import UserError
from cmdesk.core.files import shown_name
from cmdesk.core.text import message
from cmdesk.models.attachment import CHUNK, Attachment, Chunk, Content

MEDIA_TYPES = {".heic": "image/heic", ".heif": "image/heif", ".webp": "image/webp"}  # not known to every system


def add_file(session: Session, path: Path) -> Attachment:
    """Take a file into the book; refused when it cannot be read."""
    try:
        with path.open("rb") as stream:
            return add_stream(session, stream, shown_name(path))
    except OSError as error:
        raise UserError(
            message(
                "attachments", "{file} cannot be read: {reason}.", file=shown_name(path), reason=error.strerror or ""
            )
        ) from error


def add_bytes(session: Session, data: bytes, name: str) -> Attachment:
    """Take data into the book under name."""
    return add_stream(session, io.BytesIO(data), name)


def add_stream(session: Session, stream: BinaryIO, name: str) -> Attachment:
    """Take what stream holds into the book, reading it twice: once for its hash, once to store it if it is new."""
    digest, size = hashlib.sha256(), 0
    for piece in pieces(stream):
        digest.update(piece)
        size += len(piece)
    if not size:
        raise UserError(message("attachments", "{file} is empty.", file=name))
    sha256 = digest.hexdigest()
    if session.get(Content, sha256) is None:
        session.add(Content(sha256=sha256, size=size))
        session.flush()
        stream.seek(0)
        for position, piece in enumerate(pieces(stream)):
            session.execute(insert(Chunk), {"sha256": sha256, "position": position, "data": piece})
    attachment = Attachment(sha256=sha256, name=name, media_type=media_type(name), size=size)
    session.add(attachment)
    session.flush()
    return attachment


def pieces(stream: BinaryIO) -> Iterator[bytes]:
    while piece := stream.read(CHUNK):
        yield piece


def media_type(name: str) -> str:
    """Return the MIME type that the name's ending tells."""
    return MEDIA_TYPES.get(Path(name).suffix.lower()) or mimetypes.guess_type(name)[0] or "application/octet-stream"


def read_content(session: Session, sha256: str) -> Iterator[bytes]:
    """Yield the pieces of a content in order."""
    last = session.scalar(select(func.max(Chunk.position)).where(Chunk.sha256 == sha256))
    for position in range((last if last is not None else -1) + 1):
        yield session.scalars(select(Chunk.data).where(Chunk.sha256 == sha256, Chunk.position == position)).one()


def content(session: Session, sha256: str) -> bytes:
    """Return a whole content: for pictures and pages, not for videos."""
    return b"".join(read_content(session, sha256))
