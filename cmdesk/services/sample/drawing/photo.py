"""From a finished scene to a photo: light, grain, the time and place in its corner, and that it is invented."""

import random
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from io import BytesIO

from PIL import ExifTags, Image, ImageChops

from cmdesk.services.sample.drawing.canvas import FINER, HEIGHT, WIDTH, Canvas
from cmdesk.services.sample.drawing.scene import Scene

INVENTED = "虚构示例"
QUALITY = 85


@dataclass(frozen=True, kw_only=True)
class Light:
    """Where the light comes from (parts of the sheet) and how much of red, green and blue is lost at its far end."""

    x: float = 0.42
    y: float = 0.25
    loss: tuple[float, float, float] = (0.30, 0.32, 0.34)


DAY = Light()
WARM = Light(loss=(0.22, 0.34, 0.46))
COOL = Light(x=0.55, y=0.2, loss=(0.28, 0.26, 0.22))


def develop(scene: Scene, light: Light, *, taken_at: datetime, place: str) -> bytes:
    """Return the scene as a JPEG photo that carries the time it says it was taken."""
    small = scene.image.reduce(FINER)
    shaded = ImageChops.multiply(small, falling(light, small.size))
    grained = ImageChops.add(shaded, grain(small.size), 1, -128)
    stamp(grained, taken_at, place)
    return jpeg(grained, taken_at)


@cache
def falling(light: Light, size: tuple[int, int]) -> Image.Image:
    """Return how the light falls off towards the corners."""
    width, height = size
    whole = Image.radial_gradient("L").resize((width * 2, height * 2))
    left, top = round(width * (1 - light.x)), round(height * (1 - light.y))
    part = whole.crop((left, top, left + width, top + height))
    return Image.merge("RGB", [part.point([round(255 - step * loss) for step in range(256)]) for loss in light.loss])


@cache
def grain(size: tuple[int, int]) -> Image.Image:
    """Return the fine noise of a sensor; the same for every photo, since nobody looks for it."""
    side = 400
    tile = Image.frombytes("L", (side, side), random.Random(1).randbytes(side * side))  # noqa: S311  (for looks)
    noise = Image.new("L", size)
    for left in range(0, size[0], side):
        for top in range(0, size[1], side):
            noise.paste(tile, (left, top))
    fine = noise.point([round(128 + (step - 127.5) / 25) for step in range(256)])
    return Image.merge("RGB", (fine, fine, fine))


def stamp(image: Image.Image, taken_at: datetime, place: str) -> None:
    """Write time and place in the corner, as a watermark camera does, and that the picture is invented."""
    sheet = Canvas((WIDTH, HEIGHT), image.width / WIDTH)
    sheet.image.paste(image)
    sheet.soft(230, HEIGHT - 70, 420, 150, alpha=0.42)
    sheet.words(58, HEIGHT - 84, f"{taken_at:%H:%M}", 62, "#ffffff", bold=True, anchor="ls")
    sheet.words(58, HEIGHT - 38, f"{taken_at:%Y-%m-%d}　{place}", 30, "#ffffff", anchor="ls")
    sheet.box(38, HEIGHT - 132, 5, 104, "#f2b632")
    sheet.box(WIDTH - 196, HEIGHT - 76, 160, 46, "#16181c", radius=23, alpha=0.6)
    sheet.words(WIDTH - 116, HEIGHT - 54, INVENTED, 27, "#ffffff")
    image.paste(sheet.image)


def jpeg(image: Image.Image, taken_at: datetime) -> bytes:
    """Return image as JPEG with DateTimeOriginal, in the camera's local time as cameras write it."""
    exif = Image.Exif()
    exif[ExifTags.Base.Software] = "cmdesk sample"
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = f"{taken_at:%Y:%m:%d %H:%M:%S}"
    made = BytesIO()
    image.save(made, "JPEG", quality=QUALITY, exif=exif)
    return made.getvalue()
