"""Where a file to be seen is read from, on the job thread: the book, a file on the disk, or a pasted picture."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import BinaryIO

from PySide6.QtGui import QImage

from cmdesk.core.pictures import HEAD, PDF, kind
from cmdesk.models.store import Book
from cmdesk.services.attachments import DamageError, open_content, thumbnail, unreadable
from cmdesk.ui.kit import Pages, Source, pdf_pages, picture_pages


def of_book(book: Book, sha256: str, name: str) -> Source:
    """Return a content of the book as a source; name is what an error calls it."""
    return partial(reading, book, sha256, name)


@contextmanager
def reading(book: Book, sha256: str, name: str) -> Iterator[BinaryIO]:
    with book.read() as session:
        yield open_content(session, sha256, name)


def of_file(path: Path, data: bytes = b"") -> Source:
    """Return a file of the disk as a source, or data that lies in no file."""
    return partial(io.BytesIO, data) if data else partial(opening, path)


def opening(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise unreadable(path, error) from error


def kind_of(source: Source) -> str:
    """Return the media type that a file's content tells, empty for what cannot be shown."""
    with source() as data:
        return kind(data.read(HEAD))


def pages_of(source: Source) -> Pages:
    """Return the pages of a picture or a PDF; UserError when it cannot be shown."""
    return pdf_pages(source) if kind_of(source) == PDF else picture_pages(source)


def thumbnail_image(book: Book, sha256: str, name: str) -> QImage:
    """Return the small picture of a content, null when nothing can be shown of it or it is damaged."""
    try:
        return QImage.fromData(thumbnail(book, sha256, name))
    except DamageError:  # whoever opens it is told
        return QImage()
