"""HEIC pictures, as iPhones take them: decoded outside this process, which a damaged file could otherwise kill."""

import json
import subprocess
import sys
from pathlib import Path

from PIL import Image

from cmdesk.core.errors import UserError
from cmdesk.core.text import message

CHILD = Path(__file__).with_name("heif_child.py")
LONGEST = 60  # seconds; a picture of 50 megapixels takes about three
NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows would show a console


def open_heif(data: bytes, most: int, *, pixels: bool) -> Image.Image:
    """Return a HEIC picture with its EXIF; without pixels, or with more than most, only its size is right.

    Raises UserError for one that cannot be decoded.
    """
    command = [sys.executable, "-I", str(CHILD), "pixels" if pixels else "head", str(most)]
    try:
        done = subprocess.run(  # noqa: S603  (our own script)
            command, input=data, capture_output=True, timeout=LONGEST, check=True, creationflags=NO_WINDOW
        )
        head, _, rest = done.stdout.partition(b"\n")
        found = json.loads(head)
    except (OSError, subprocess.SubprocessError, ValueError) as error:
        raise damaged() from error
    size = (found["width"], found["height"])
    exif, raw = rest[: found["exif"]], rest[found["exif"] :]
    image = Image.frombytes(found["mode"], size, raw) if raw else Image.new(found["mode"], size, None)
    if exif:
        image.info["exif"] = exif
    image.format = "HEIF"
    return image


def damaged() -> UserError:
    return UserError(message("pictures", "This picture is damaged or incomplete."))
