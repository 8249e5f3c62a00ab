"""Picture files and pictures of the book, read on the job thread."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from cmdesk.core.progress import Progress
from cmdesk.services.attachments import content
from cmdesk.services.visit_photos import Camera, read_camera
from cmdesk.ui.desk import Desk

SUFFIXES = (".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif", ".tif", ".tiff", ".heic", ".heif")
SMALL = QSize(176, 128)  # twice a thumbnail, for dense screens
PIECE = 1 << 20
LARGE = 4_000_000  # pixels
QUALITY = 92


@dataclass(frozen=True, kw_only=True)
class Shot:
    """A picture to take in: a file, or the data of a pasted one, whose path is then only its name."""

    key: str
    path: Path
    data: bytes = b""


@dataclass(frozen=True, kw_only=True)
class Look:
    """What reading a picture found; the image is null when it cannot be shown, sha256 empty when it cannot be read."""

    key: str
    image: QImage
    camera: Camera
    sha256: str


def is_picture(path: Path) -> bool:
    return path.suffix.lower() in SUFFIXES


def look_at(shot: Shot) -> Callable[[Progress], Look]:
    """Return the job that reads a picture's thumbnail, the camera's notes and its fingerprint."""

    def work(_progress: Progress) -> Look:
        image = decoded(shot, SMALL)
        if shot.data:
            return Look(key=shot.key, image=image, camera=Camera(), sha256=hashlib.sha256(shot.data).hexdigest())
        return Look(key=shot.key, image=image, camera=read_camera(shot.path), sha256=fingerprint(shot.path))

    return work


def fingerprint(path: Path) -> str:
    """Return the SHA-256 of a file, empty for one that cannot be read."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as stream:
            while piece := stream.read(PIECE):
                digest.update(piece)
    except OSError:
        return ""
    return digest.hexdigest()


def decoded(shot: Shot, size: QSize | None = None) -> QImage:
    """Return a picture, whole or about as large as size, the way up the camera says; null when it cannot be read."""
    if not shot.data:
        return read(QImageReader(str(shot.path)), size)
    return from_bytes(shot.data, size)


def from_bytes(data: bytes, size: QSize | None = None) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return read(QImageReader(buffer), size)


def encoded(image: QImage) -> tuple[str, bytes]:
    """Return suffix and content to keep a bare picture with: PNG for a screenshot, JPEG for a photo's many pixels."""
    suffix = ".png" if image.width() * image.height() <= LARGE else ".jpg"
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png" if suffix == ".png" else b"jpeg"))
    if suffix == ".jpg":
        writer.setQuality(QUALITY)
    writer.write(image)
    return suffix, bytes(buffer.data().data())


def read(reader: QImageReader, size: QSize | None) -> QImage:
    reader.setAutoTransform(True)
    whole = reader.size()
    if size is not None and whole.isValid():
        # a JPEG decoder that is told the size leaves out most of the work
        reader.setScaledSize(whole.scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    return reader.read()


def from_book(desk: Desk, sha256: str, size: QSize | None = None) -> QImage:
    """Return a picture kept in the book."""
    with desk.book.read() as session:
        return from_bytes(content(session, sha256), size)
