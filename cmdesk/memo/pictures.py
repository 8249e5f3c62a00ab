"""Photos made ready for the page: upright, at most 1000 pixels, JPEG, and without what a camera hides in the file."""

from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from typing import Any

from PIL import Image
from reportlab.lib.utils import ImageReader

from cmdesk.core.errors import UserError
from cmdesk.core.pictures import made_ready, opened

LONGEST = 1000
"""Pixels: over 300 dots an inch in the frame of a photo, and a quarter of what a phone takes, decoded as such."""
QUALITY = 85
ORIENTATION = 0x0112
PAPER = 235
"""Tones from here on are paper, darker ones ink."""


@dataclass(frozen=True, kw_only=True)
class Picture:
    """A JPEG and its size in pixels."""

    jpeg: bytes
    width: int
    height: int

    def draw(self, canvas: Any, x: float, y: float, width: float, height: float) -> None:
        """Draw the picture on reportlab's canvas in a box of that size."""
        canvas.drawImage(_Embedded(self.jpeg), x, y, width, height)


class _Embedded:
    """A JPEG as reportlab takes it without decoding it: the bytes, and a name of its own."""

    def __init__(self, jpeg: bytes) -> None:
        self.jpeg = jpeg

    def __str__(self) -> str:
        return sha256(self.jpeg).hexdigest()

    def jpeg_fh(self) -> BytesIO:
        return BytesIO(self.jpeg)


@dataclass(frozen=True)
class Strokes:
    """A signature made by hand: grey ink on white, cut to the ink."""

    ink: Image.Image

    def draw(self, canvas: Any, x: float, y: float, width: float, height: float) -> None:
        """Draw the strokes as large as they fit a box, at its left."""
        scale = min(width / self.ink.width, height / self.ink.height)
        wide, tall = self.ink.width * scale, self.ink.height * scale
        canvas.drawImage(ImageReader(self.ink), x, y + (height - tall) / 2, wide, tall)


def strokes(data: bytes, digest: str) -> Strokes | None:
    """Return a signature as it is printed, or None where it cannot be read, is blank, or is not that of the sha256."""
    if sha256(data).hexdigest() != digest:
        return None
    try:
        with opened(data) as image:
            grey = made_ready(image, LONGEST).convert("L")
    except UserError:
        return None
    ink = grey.point(lambda tone: 255 * (tone < PAPER)).getbbox()
    return Strokes(grey.crop(ink)) if ink else None


def picture(data: bytes, digest: str) -> Picture | None:
    """Return the photo as it is printed, or None where it cannot be read or is not the photo of that sha256."""
    if sha256(data).hexdigest() != digest:
        return None
    try:
        with opened(data) as image:
            if _as_it_is(image) and (jpeg := without_metadata(data)):
                image.load()  # half a file embeds as well as a whole one, and prints grey
                return Picture(jpeg=jpeg, width=image.width, height=image.height)
            upright = made_ready(image, LONGEST)
    except UserError:
        return None
    made = BytesIO()
    upright.save(made, "JPEG", quality=QUALITY)
    return Picture(jpeg=made.getvalue(), width=upright.width, height=upright.height)


def _as_it_is(image: Image.Image) -> bool:
    return (
        image.format == "JPEG"
        and image.mode in ("RGB", "L")
        and max(image.size) <= LONGEST
        and image.getexif().get(ORIENTATION, 1) == 1
    )


def without_metadata(jpeg: bytes) -> bytes | None:
    """Return a JPEG without comments and application segments (place, camera, preview), or None if it is malformed."""
    kept, at = [b"\xff\xd8"], 2
    while at + 4 <= len(jpeg) and jpeg[at] == 0xFF:  # noqa: PLR2004  (a marker)
        marker, length = jpeg[at + 1], int.from_bytes(jpeg[at + 2 : at + 4], "big")
        if marker == 0xDA:  # noqa: PLR2004  (start of scan: the picture itself)
            return b"".join([*kept, jpeg[at:]])
        if not (0xE1 <= marker <= 0xED or marker in (0xEF, 0xFE)):  # noqa: PLR2004  (the markers' names are numbers)
            kept.append(jpeg[at : at + 2 + length])
        at += 2 + length
    return None
