import json
import random
import zipfile

import pytest

from cmdesk.core.errors import UserError
from cmdesk.services.package import pack, verify_package

HEAD = {
    "format": "cmdesk-package-1",
    "program": "cmdesk",
    "application": "SQ-2026-0001",
    "made_on": "2026-03-12",
    "journal": {},
}


@pytest.fixture
def package(tmp_path):
    memo, ledgers = b"%PDF " + bytes(range(256)) * 9, b"PK" + bytes(range(256)) * 5
    path = tmp_path / "package.zip"
    pack(path, HEAD, {"memo.pdf": memo, "ledgers.xlsx": ledgers})
    return path


def test_a_whole_package_verifies(package):
    verdict = verify_package(package)
    assert (verdict.application, list(verdict.files), list(verdict.wrong)) == (
        "SQ-2026-0001",
        ["memo.pdf", "ledgers.xlsx"],
        [],
    )


def test_any_flipped_byte_is_found(package):
    raw = package.read_bytes()
    places = {0, len(raw) - 1, *random.Random(7).sample(range(len(raw)), 400)}  # noqa: S311  (a fixed sample)
    for place in places:
        flipped = bytearray(raw)
        flipped[place] ^= 1 << (place % 8)
        package.write_bytes(flipped)
        try:
            wrong = verify_package(package).wrong
        except UserError:
            continue
        assert wrong, f"byte {place} of {len(raw)}"


def test_a_replaced_file_is_named(package, tmp_path):
    other = tmp_path / "other.zip"
    with zipfile.ZipFile(package) as old, zipfile.ZipFile(other, "w") as new:
        for name in old.namelist():
            new.writestr(name, b"forged" if name == "memo.pdf" else old.read(name))
        new.writestr("extra.txt", "x")
    said = [str(each) for each in verify_package(other).wrong]
    assert any("memo.pdf was changed" in each for each in said)
    assert any("extra.txt was added" in each for each in said)


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04", None])
def test_what_is_no_package_is_told(tmp_path, content):
    path = tmp_path / "x.zip"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UserError, match=r"x\.zip"):
        verify_package(path)


def test_a_manifest_of_nonsense_is_told(tmp_path):
    for manifest in ("[]", "{", json.dumps({"files": 7}), json.dumps({**HEAD, "files": [{}]})):
        path = tmp_path / "x.zip"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("manifest.json", manifest)
        with pytest.raises(UserError, match=r"x\.zip"):
            verify_package(path)


def test_a_second_file_of_the_same_name_is_found(package):
    with zipfile.ZipFile(package, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("ledgers.xlsx", archive.read("ledgers.xlsx"))
    assert any("ledgers.xlsx was added" in str(each) for each in verify_package(package).wrong)


def test_a_manifest_that_would_fill_the_memory_is_told(tmp_path):
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", json.dumps({**HEAD, "files": []}) + " " * (1 << 23))
    with pytest.raises(UserError, match=r"x\.zip"):
        verify_package(path)
