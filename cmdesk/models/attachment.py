"""Files inside the book: each content once, however often it is used."""

from sqlalchemy import ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from cmdesk.models.base import Base, Row

CHUNK = 1 << 20  # bytes; a large file passes through memory a piece at a time


class Attachment(Row, Base):
    """A file as the user gave it: its name and kind; the content is found by its SHA-256."""

    __tablename__ = "attachment"

    sha256: Mapped[str] = mapped_column(ForeignKey("content.sha256"), index=True)
    name: Mapped[str]
    media_type: Mapped[str]
    size: Mapped[int]  # bytes


class Content(Base):
    """Bytes stored once. Not journaled: content is never changed, and its hash proves it."""

    __tablename__ = "content"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    size: Mapped[int]


class Chunk(Base):
    """A piece of a content, at most CHUNK bytes."""

    __tablename__ = "chunk"

    sha256: Mapped[str] = mapped_column(ForeignKey("content.sha256"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    data: Mapped[bytes] = mapped_column(LargeBinary)


class Thumbnail(Base):
    """A small JPEG of a content, encrypted like everything in the book; empty when nothing can be shown of it."""

    __tablename__ = "thumbnail"

    sha256: Mapped[str] = mapped_column(ForeignKey("content.sha256"), primary_key=True)
    data: Mapped[bytes] = mapped_column(LargeBinary)
