from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from cmdesk.memo.pictures import picture, without_metadata


def ready(data):
    return picture(data, sha256(data).hexdigest())


def saved(form, size=(80, 60), mode="RGB", **how):
    made = BytesIO()
    Image.new(mode, size, 0).save(made, form, **how)
    return made.getvalue()


def test_a_small_upright_jpeg_keeps_its_picture_and_loses_what_the_camera_hid():
    exif = Image.Exif()
    exif[0x010F] = "camera of the branch"
    plain, told = saved("JPEG"), saved("JPEG", exif=exif, comment=b"at home")
    assert b"camera" in told
    assert ready(told).jpeg == ready(plain).jpeg == plain


def test_a_picture_turned_by_its_mark_is_turned():
    exif = Image.Exif()
    exif[0x0112] = 6
    found = ready(saved("JPEG", exif=exif))
    assert (found.width, found.height) == (60, 80)


@pytest.mark.parametrize(
    ("form", "mode", "size", "wanted"),
    [
        ("JPEG", "RGB", (4000, 1000), (1000, 250)),
        ("JPEG", "RGB", (4032, 3024), (1000, 750)),
        ("PNG", "RGBA", (80, 60), (80, 60)),
        ("JPEG", "CMYK", (80, 60), (80, 60)),
    ],
)
def test_anything_else_becomes_a_jpeg_of_bounded_size(form, mode, size, wanted):
    found = ready(saved(form, size, mode))
    assert (found.width, found.height) == wanted
    with Image.open(BytesIO(found.jpeg)) as image:
        assert (image.format, image.mode, image.size) == ("JPEG", "RGB", wanted)


@pytest.mark.parametrize("data", [b"", b"no picture", saved("JPEG")[:200], b"\xff\xd8\xff\xe1\xff\xff"])
def test_a_broken_file_is_no_picture(data):
    assert ready(data) is None


def test_another_file_than_the_facts_name_is_no_picture():
    assert picture(saved("JPEG"), "0" * 64) is None


def test_a_malformed_jpeg_is_not_taken_apart():
    assert without_metadata(b"\xff\xd8\x00\x00") is None


def test_a_heic_is_printed_upright_as_a_jpeg():
    found = ready((Path(__file__).parents[1] / "data" / "pictures" / "turned.heic").read_bytes())
    assert (found.width, found.height) == (240, 320)
    with Image.open(BytesIO(found.jpeg)) as image:
        assert image.format == "JPEG"
        assert image.getpixel((120, 10)) == pytest.approx((208, 32, 32), abs=12)
        assert not image.getexif()


def test_half_a_small_photo_is_none():
    made = BytesIO()
    Image.effect_noise((600, 400), 80).convert("RGB").save(made, "JPEG")
    whole = made.getvalue()
    assert ready(whole) is not None
    assert ready(whole[: len(whole) // 2]) is None
