"""Picture files before they are in the book, read on the job thread."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from cmdesk.core.errors import UserError
from cmdesk.core.pictures import upright
from cmdesk.core.progress import Progress
from cmdesk.services.attachments import fingerprint
from cmdesk.services.thumbnails import LONGEST
from cmdesk.services.visit_photos import Camera, read_camera
from cmdesk.services.visits import PhotoLine
from cmdesk.ui.kit import image_of
from cmdesk.ui.sources import kind_of, of_file

LARGE = 4_000_000  # pixels
QUALITY = 92
NOTHING = Camera()


@dataclass(frozen=True, kw_only=True)
class Shot:
    """A picture to take in: a file, or the data of a pasted one, whose path is then only its name.

    kept: a photo of an earlier version that is in the book already; its path too is only its name.
    """

    key: str
    path: Path
    data: bytes = b""
    kept: PhotoLine | None = None


@dataclass(frozen=True, kw_only=True)
class Look:
    """What reading a file found: no kind for what is no picture, no sha256 for what cannot be read, and what was wrong.

    The image is null when it cannot be shown.
    """

    key: str
    kind: str = ""
    image: QImage
    camera: Camera = NOTHING
    sha256: str = ""
    wrong: UserError | None = None


def look_at(shot: Shot, in_book: Callable[[str, str], QImage]) -> Callable[[Progress], Look]:
    """Return the job that reads a picture's thumbnail, the camera's notes and its fingerprint.

    in_book(sha256, name) gives the thumbnail of one that is in the book already.
    """

    def work(progress: Progress) -> Look:
        if shot.kept is not None:
            return look_again(shot.key, shot.kept, in_book(shot.kept.sha256, shot.kept.name))
        image, wrong, kind = QImage(), None, ""
        try:
            kind = kind_of(of_file(shot.path, shot.data))
            if kind.startswith("image/"):
                image = image_of(upright(shot.data or shot.path, LONGEST))
        except UserError as error:
            wrong = error
        if shot.data:
            sha256 = hashlib.sha256(shot.data).hexdigest()
            return Look(key=shot.key, kind=kind, image=image, sha256=sha256, wrong=wrong)
        sha256 = sha256_of(shot.path, progress)
        return Look(key=shot.key, kind=kind, image=image, camera=read_camera(shot.path), sha256=sha256, wrong=wrong)

    return work


def look_again(key: str, kept: PhotoLine, image: QImage) -> Look:
    """Return what is known of a photo that is in the book."""
    camera = Camera(taken_at=kept.taken_at, place=kept.place, device=kept.device)
    return Look(key=key, kind="image/", image=image, camera=camera, sha256=kept.sha256)


def sha256_of(path: Path, progress: Progress) -> str:
    """Return the SHA-256 of a file, empty for one that cannot be read."""
    try:
        with path.open("rb") as stream:
            return fingerprint(stream, progress)[0]
    except OSError:
        return ""


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
