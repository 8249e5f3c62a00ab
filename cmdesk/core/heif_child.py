"""Decodes one HEIC picture in a process of its own: libheif can be killed by a damaged file, and then only this dies.

A script of its own, which imports nothing of the program: the picture comes in on stdin; out go a line of JSON (mode,
width, height, the length of its EXIF), the EXIF, and where the argument is "pixels" and the picture has no more than
the second argument, its pixels.
"""

import io
import json
import sys


def main() -> None:
    """Read, decode, write; whatever goes wrong ends the process with a status that is not 0."""
    from pi_heif import register_heif_opener  # noqa: PLC0415  (in here, it fails where the parent sees it)
    from PIL import Image  # noqa: PLC0415

    Image.MAX_IMAGE_PIXELS = None  # the caller's limit holds
    register_heif_opener(thumbnails=False, depth_images=False, aux_images=False)
    wanted, most = sys.argv[1], int(sys.argv[2])
    with Image.open(io.BytesIO(sys.stdin.buffer.read()), formats=["HEIF"]) as image:
        exif = image.info.get("exif") or b""
        head = {"mode": image.mode, "width": image.width, "height": image.height, "exif": len(exif)}
        pixels = image.tobytes() if wanted == "pixels" and image.width * image.height <= most else b""
    out = sys.stdout.buffer
    out.write(json.dumps(head).encode() + b"\n" + exif)
    out.write(pixels)
    out.flush()


if __name__ == "__main__":
    main()
