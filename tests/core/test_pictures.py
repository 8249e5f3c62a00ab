import struct
import subprocess
import sys
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import ExifTags, Image

from cmdesk.core import heif
from cmdesk.core.errors import UserError
from cmdesk.core.pictures import MOST, is_picture, kind, opened, page_sizes, upright

HEIC = Path(__file__).parents[1] / "data" / "pictures" / "turned.heic"  # red above blue, its camera held on its side
RED, BLUE = (208, 32, 32), (48, 96, 160)


def saved(form, size=(80, 60), mode="RGB", colour=0, **how):
    made = BytesIO()
    Image.new(mode, size, colour).save(made, form, **how)
    return made.getvalue()


def png_that_claims(width, height):
    """Return a PNG of a few bytes whose head promises any size."""

    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(9))) + chunk(b"IEND", b"")


FORMS = {
    "JPEG": "image/jpeg",
    "PNG": "image/png",
    "GIF": "image/gif",
    "BMP": "image/bmp",
    "WEBP": "image/webp",
    "TIFF": "image/tiff",
    "AVIF": "image/avif",
}


@pytest.mark.parametrize(("form", "wanted"), FORMS.items())
def test_a_picture_is_known_by_its_content_and_decoded(form, wanted):
    data = saved(form, colour="#3060a0")
    assert kind(data[:1024]) == wanted
    assert is_picture(data)
    shown = upright(data, 352)
    assert (shown.mode, shown.size) == ("RGB", (80, 60))
    assert shown.getpixel((40, 30)) == pytest.approx(BLUE, abs=6)


def test_a_heic_stands_upright_once():
    data = HEIC.read_bytes()
    assert kind(data) == "image/heic"
    assert page_sizes(data) == [(240, 320)]
    shown = upright(data, 352)
    assert shown.size == (240, 320)
    assert shown.getpixel((120, 10)) == pytest.approx(RED, abs=6)
    assert shown.getpixel((120, 300)) == pytest.approx(BLUE, abs=6)


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"BM is how this letter begins",
        b"\0\0\0\x18ftypmp42\0\0\0\0isommp42",
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
        b"PK\x03\x04",
        b"<svg/>",
    ],
)
def test_anything_else_is_no_picture(head):
    assert kind(head) == ""
    with pytest.raises(UserError, match="damaged or incomplete"):
        upright(head, 352)


@pytest.mark.parametrize("form", FORMS)
def test_half_a_picture_is_refused(form):
    made = BytesIO()
    Image.effect_noise((300, 200), 80).convert("RGB").save(made, form)
    with pytest.raises(UserError, match="damaged or incomplete"):
        upright(made.getvalue()[: len(made.getvalue()) // 2], 352)


def test_half_a_heic_is_refused():
    with pytest.raises(UserError, match="damaged or incomplete"):
        upright(HEIC.read_bytes()[:700], 352)


@pytest.mark.parametrize("side", [12_000, 2**31 - 1])
def test_a_trap_is_refused_before_it_is_unpacked(side):
    with pytest.raises(UserError, match="too large"):
        upright(png_that_claims(side, side), 352)


def test_a_jpeg_of_the_largest_phones_is_reduced_while_it_is_read():
    data = bytearray(saved("JPEG", (64, 48)))
    at = data.index(b"\xff\xc0") + 5
    data[at : at + 4] = struct.pack(">HH", 12_000, 16_000)
    with opened(bytes(data)) as image:
        assert image.size == (16_000, 12_000)
    data[at : at + 4] = struct.pack(">HH", 65_000, 65_000)
    with pytest.raises(UserError, match="too large"), opened(bytes(data)):
        pass


@pytest.mark.parametrize("form", ["JPEG", "TIFF"])
def test_the_way_up_is_the_cameras(form):
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    data = saved(form, exif=exif)
    assert page_sizes(data) == [(60, 80)]
    assert upright(data, 352).size == (60, 80)


def test_a_scan_of_several_sheets_has_pages():
    data = saved("TIFF", save_all=True, append_images=[Image.new("RGB", (40, 90), "red")])
    assert page_sizes(data) == [(80, 60), (40, 90)]
    assert upright(data, 352, page=1).getpixel((5, 5)) == (255, 0, 0)
    with pytest.raises(UserError):
        upright(data, 352, page=2)


def test_what_is_clear_is_white_and_what_is_deep_is_grey():
    assert upright(saved("PNG", mode="RGBA", colour=(0, 0, 0, 0)), 352).getpixel((5, 5)) == (255, 255, 255)
    assert upright(saved("GIF", mode="P", transparency=0), 352).getpixel((5, 5)) == (255, 255, 255)
    assert upright(saved("TIFF", mode="CMYK", colour=(0, 0, 0, 0)), 352).getpixel((5, 5)) == (255, 255, 255)
    assert upright(saved("PNG", mode="I;16", colour=0x8000), 352).getpixel((5, 5)) == (128, 128, 128)


def test_a_large_picture_is_made_smaller():
    assert upright(saved("PNG", (4000, 1000)), 352).size == (352, 88)
    assert upright(saved("JPEG", (1, 4000)), 352).size == (1, 352)


def test_a_file_that_kills_the_decoder_is_refused():
    deadly = HEIC.with_name("deadly.heic").read_bytes()
    done = subprocess.run(  # noqa: S603  (our own script)
        [sys.executable, "-I", str(heif.CHILD), "pixels", str(MOST)], input=deadly, capture_output=True, check=False
    )
    assert done.returncode not in (0, 1)  # it is the process that dies; where libheif is mended, take another file
    with pytest.raises(UserError, match="damaged"):
        upright(deadly, 200)
    with pytest.raises(UserError, match="damaged"):
        page_sizes(deadly)


def test_a_heic_gives_its_size_and_notes_without_its_pixels():
    with opened(HEIC, pixels=False) as image:
        head = image.size, image.format, dict(image.getexif())
    with opened(HEIC) as image:
        assert head == (image.size, image.format, dict(image.getexif()))


@pytest.mark.filterwarnings("ignore")  # decoders warn of what they skip
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(form=st.sampled_from([*FORMS, "HEIC"]), hits=st.lists(st.tuples(st.integers(0), st.binary(max_size=6))))
def test_whatever_the_bytes_it_is_a_picture_or_refused(form, hits):
    data = bytearray(HEIC.read_bytes() if form == "HEIC" else saved(form, (24, 18), colour="red"))
    for hit, new in hits:
        at = hit % len(data)
        data[at : at + len(new)] = new
    try:
        shown = upright(bytes(data), 64)
    except UserError:
        return
    assert max(shown.size) <= 64
