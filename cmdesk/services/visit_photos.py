"""Photos of a visit before it is recorded: what the camera noted in the file, and which pictures are still lacking."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import asin, cos, radians, sin, sqrt
from pathlib import Path

from PIL import ExifTags

from cmdesk.core.catalog import PhotoTag, VisitType
from cmdesk.core.errors import UserError
from cmdesk.core.expressions import Fact, Result
from cmdesk.core.pictures import opened

TAKEN = "%Y:%m:%d %H:%M:%S"  # how EXIF writes a time
SIXTY = 60


@dataclass(frozen=True, kw_only=True)
class Camera:
    """What the camera noted: when (as its clock showed it, in this computer's zone) and where (latitude, longitude)."""

    taken_at: datetime | None = None
    place: str = ""
    device: str = ""


@dataclass(frozen=True, kw_only=True)
class PhotoNeed:
    """A subject that a kind of visit wants pictured; needed is None while its condition is unknown."""

    tag: str
    name: str
    least: int
    needed: bool | None
    asks: Sequence[str] = ()  # the fields to know first, codes of conditions.toml


def read_camera(path: Path) -> Camera:
    """Return what the camera wrote into a picture file; nothing for a file without it, or no picture at all."""
    try:
        with opened(path, pixels=False) as image:
            exif = image.getexif()
            inner = exif.get_ifd(ExifTags.IFD.Exif)
            where = exif.get_ifd(ExifTags.IFD.GPSInfo)
            maker, model = (str(exif.get(tag) or "") for tag in (ExifTags.Base.Make, ExifTags.Base.Model))
            said = inner.get(ExifTags.Base.DateTimeOriginal) or exif.get(ExifTags.Base.DateTime) or ""
    except UserError:
        return Camera()
    return Camera(taken_at=moment(str(said)), place=position(where), device=device(maker, model))


def device(maker: str, model: str) -> str:
    """Return what a picture was taken with; most models name their maker once more."""
    one, other = (part.strip("\0 ") for part in (maker, model))
    return other if other.lower().startswith(one.lower()) else f"{one} {other}".strip()


def moment(said: str) -> datetime | None:
    try:
        return datetime.strptime(said.strip("\0 "), TAKEN).astimezone()
    except (ValueError, OverflowError):  # the latter where a zone's clock leaves the calendar
        return None


def position(where: Mapping[int, object]) -> str:
    """Return degrees north and east with five decimals, a metre or so; empty when the camera did not know."""
    try:
        north = degrees(where[ExifTags.GPS.GPSLatitude], where.get(ExifTags.GPS.GPSLatitudeRef) == "S")
        east = degrees(where[ExifTags.GPS.GPSLongitude], where.get(ExifTags.GPS.GPSLongitudeRef) == "W")
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return ""
    written = f"{north:.5f}, {east:.5f}"
    return written if place_of(written) else ""  # a receiver without a fix writes 0/0, which is no number


def degrees(parts: object, other_side: bool) -> float:  # noqa: FBT001  (private to position)
    whole, minutes, seconds = (float(part) for part in parts)  # type: ignore[attr-defined]  # (three rationals)
    value = whole + (minutes + seconds / SIXTY) / SIXTY
    return -value if other_side else value


def photo_needs(kind: VisitType, facts: Mapping[str, Fact]) -> list[PhotoNeed]:
    """Return the subjects a visit wants pictured, without those whose condition is known not to hold."""
    needs = [need(photo, facts) for photo in kind.photos]
    return [each for each in needs if each.needed is not False]


def need(photo: PhotoTag, facts: Mapping[str, Fact]) -> PhotoNeed:
    found = photo.condition.evaluate(facts) if photo.condition else Result(value=True)
    return PhotoNeed(
        tag=photo.tag,
        name=photo.name,
        least=photo.min,
        needed=found.value if isinstance(found.value, bool) else None,
        asks=tuple(sorted(found.missing)),
    )


def counts(taken_at: datetime | None) -> bool:
    """Tell whether a picture counts as proof of the visit: one without the camera's time was perhaps forwarded."""
    return taken_at is not None


def far_off(taken_at: datetime, start: datetime | None, end: datetime | None, hours: int) -> bool:
    """Tell whether a picture was taken more than so many hours before a visit's start or after its end."""
    room = timedelta(hours=hours)
    first, last = start or end, end or start
    return first is not None and last is not None and not first - room <= taken_at <= last + room


EARTH = 6_371_000  # metres, its mean radius


def place_of(written: str) -> tuple[float, float] | None:
    """Return latitude and longitude in degrees as position writes them; None for anything else."""
    try:
        north, east = (float(part) for part in written.split(","))
    except ValueError:
        return None
    return (north, east) if abs(north) <= 90 and abs(east) <= 180 else None  # noqa: PLR2004  (degrees of a sphere)


def away(written: str, other: str) -> int | None:
    """Return how many metres lie between two places as position writes them; None while one is not known."""
    one, two = place_of(written), place_of(other)
    return None if one is None or two is None else round(metres_between(one, two))


def metres_between(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Return the way between two places given in degrees, along a great circle (haversine)."""
    (north, east), (north2, east2) = (tuple(map(radians, each)) for each in (one, other))
    half = sin((north2 - north) / 2) ** 2 + cos(north) * cos(north2) * sin((east2 - east) / 2) ** 2
    return 2 * EARTH * asin(sqrt(half))
