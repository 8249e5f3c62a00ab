"""Pictures, decoded in one place: known by their content, upright, of bounded size, or refused with a clear word."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from PIL import ExifTags, Image, ImageOps

from cmdesk.core.errors import Cancelled, UserError
from cmdesk.core.heif import damaged, open_heif
from cmdesk.core.text import message

Source = Path | BinaryIO | bytes

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF")  # no EPS: it would start Ghostscript on a file
SUFFIXES = (".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif", ".tif", ".tiff", ".heic", ".heif", ".avif")
HEAD = 1024  # bytes that tell what a file is
PDF = "application/pdf"
BEGINNINGS = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
)
BRANDS = {
    b"heic": "image/heic",
    b"heix": "image/heic",
    b"heim": "image/heic",
    b"heis": "image/heic",
    b"avif": "image/avif",
    b"avis": "image/avif",
    b"mif1": "image/heif",
    b"msf1": "image/heif",
}
HEIF = {"image/heic", "image/heif"}
MOST = 100_000_000  # pixels; more is a trap or of no use on a screen
MOST_REDUCED = 210_000_000  # pixels of a JPEG, which is made smaller while it is read: what the best phones take
MOST_PAGES = 1000
TURNED = 5  # from this EXIF orientation on, width and height change places; Pillow turns a TIFF by itself
WIDE = ("I;16", "I;16L", "I;16B", "I")  # 16 bits a pixel, as some scanners write

Image.MAX_IMAGE_PIXELS = None  # our own limits hold, at every opening


def kind(head: bytes) -> str:
    """Return the media type of a picture or a PDF by its first bytes, whatever its name; empty for anything else."""
    for beginning, found in BEGINNINGS:
        if head.startswith(beginning):
            return found
    if head[4:8] == b"ftyp":
        brands = [head[8:12], *(head[at : at + 4] for at in range(16, min(head_size(head), len(head)), 4))]
        return next((BRANDS[brand] for brand in brands if brand in BRANDS), "")
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    if head[:2] == b"BM" and head[6:10] == bytes(4):
        return "image/bmp"
    return PDF if b"%PDF-" in head[:HEAD] else ""


def head_size(head: bytes) -> int:
    return int.from_bytes(head[:4], "big")


def is_picture(head: bytes) -> bool:
    return kind(head).startswith("image/")


@contextmanager
def opened(source: Source, *, pixels: bool = True) -> Iterator[Image.Image]:
    """Give a picture that is read as it is used; UserError when it is none, damaged or larger than can be shown.

    Without pixels its size and EXIF are right, which is quicker for some.
    """
    try:
        with decoder(source, pixels=pixels) as image:
            check_size(image)
            yield image
    except (UserError, Cancelled):
        raise
    except Exception as error:  # whatever a broken file makes a decoder stumble over
        raise damaged() from error


def decoder(source: Source, *, pixels: bool) -> Image.Image:
    """Return Pillow's picture of a source; HEIC is decoded by a process of its own."""
    with stream_of(source) as stream:
        if kind(stream.read(HEAD)) in HEIF:
            stream.seek(0)
            return open_heif(stream.read(), MOST, pixels=pixels)
        stream.seek(0)
    return Image.open(io.BytesIO(source) if isinstance(source, bytes) else source, formats=FORMATS)


@contextmanager
def stream_of(source: Source) -> Iterator[BinaryIO]:
    """Give a source as a stream; one that was a stream already stays open."""
    if isinstance(source, bytes):
        yield io.BytesIO(source)
    elif isinstance(source, Path):
        with source.open("rb") as stream:
            yield stream
    else:
        yield source


def check_size(image: Image.Image) -> None:
    most = MOST_REDUCED if image.format in ("JPEG", "MPO") and not image.info.get("progressive") else MOST
    if image.width * image.height > most:
        raise UserError(
            message(
                "pictures",
                "This picture is too large to be shown: {width} × {height} pixels.",
                width=f"{image.width:,}",
                height=f"{image.height:,}",
            )
        )


def upright(source: Source, longest: int, page: int = 0) -> Image.Image:
    """Return a picture in RGB the way up the camera held it, at most longest pixels a side; white where it is clear."""
    with opened(source) as image:
        if page:
            image.seek(page)
            check_size(image)
        return made_ready(image, longest)


def made_ready(image: Image.Image, longest: int) -> Image.Image:
    """Return an opened picture decoded: in RGB, upright, at most longest pixels a side.

    As far as can be without copies, which take 200 MB each of what a good phone takes.
    """
    scale = longest / max(image.size)
    image.draft("RGB", (max(1, int(image.width * scale)), max(1, int(image.height * scale))))
    ImageOps.exif_transpose(image, in_place=True)
    if image.mode in WIDE:
        ready = image.convert("I").point([value >> 8 for value in range(1 << 16)], "L").convert("RGB")
    elif image.has_transparency_data:
        ready = flat(image)
    else:
        ready = image if image.mode == "RGB" else image.convert("RGB")
    ready.load()
    ready.thumbnail((longest, longest))
    return ready


def flat(image: Image.Image) -> Image.Image:
    """Return a picture laid on white paper."""
    clear = image.convert("RGBA")
    paper = Image.new("RGB", clear.size, "white")
    paper.paste(clear, mask=clear.getchannel("A"))
    return paper


def page_sizes(source: Source) -> list[tuple[int, int]]:
    """Return width and height in pixels of each page as it stands upright: one page, but for a TIFF of several."""
    with opened(source, pixels=False) as image:
        pages = min(getattr(image, "n_frames", 1), MOST_PAGES) if image.format == "TIFF" else 1
        sizes = []
        for page in range(pages):
            image.seek(page)
            sides = image.size
            turned = image.format != "TIFF" and image.getexif().get(ExifTags.Base.Orientation, 1) >= TURNED
            sizes.append((sides[1], sides[0]) if turned else sides)
        return sizes
