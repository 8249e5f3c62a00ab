"""Workbooks with a password and archives of one file, as programs that pay send them."""

import io
import struct
import zipfile

import openpyxl
import pytest
import pyzipper
from msoffcrypto.format.ooxml import OOXMLFile

from cmdesk.core.errors import UserError
from cmdesk.intake.sheets import open_sheets
from cmdesk.intake.wrapped import ProtectedError

ROWS = [["交易时间", "金额"], ["2026-01-02", "12.50"]]
TEXT = "\n".join(",".join(row) for row in ROWS)


def written(path, content):
    path.write_bytes(content)
    return path


def cells(workbook):
    return [[str(cell) for cell in row] for row in workbook.sheets[0].rows]


def archive(path, names, password=None, *, aes=False):
    kind = {"encryption": pyzipper.WZ_AES} if aes else {}
    with pyzipper.AESZipFile(path, "w", compression=zipfile.ZIP_DEFLATED, **kind) as packed:
        if password:
            packed.setpassword(password.encode())
        for name in names:
            packed.writestr(name, TEXT)
    return path


@pytest.fixture
def locked(tmp_path):
    plain, secret = io.BytesIO(), io.BytesIO()
    book = openpyxl.Workbook()
    for row in ROWS:
        book.active.append(row)
    book.save(plain)
    OOXMLFile(plain).encrypt("密码123", secret)
    return written(tmp_path / "流水.xlsx", secret.getvalue())


def test_a_workbook_opens_with_its_password_only(locked):
    assert cells(open_sheets(locked, "密码123")) == ROWS
    with pytest.raises(ProtectedError) as lacking:
        open_sheets(locked)
    with pytest.raises(ProtectedError) as wrong:
        open_sheets(locked, "密码124")
    assert (lacking.value.wrong, wrong.value.wrong) == (False, True)
    assert "流水.xlsx" in str(lacking.value)
    assert "流水.xlsx" in str(wrong.value)


def test_a_mutilated_locked_workbook_is_told(locked, tmp_path):
    content = locked.read_bytes()
    for cut in (600, 2000, len(content) // 2):
        with pytest.raises(UserError):
            open_sheets(written(tmp_path / "cut.xlsx", content[:cut]), "密码123")


def test_an_archive_opens_with_its_password_only(tmp_path):
    path = archive(tmp_path / "微信.zip", ["微信支付账单.csv"], "123456", aes=True)
    found = open_sheets(path, "123456")
    assert cells(found) == ROWS
    assert found.file == "微信支付账单.csv"
    with pytest.raises(ProtectedError) as lacking:
        open_sheets(path)
    with pytest.raises(ProtectedError) as wrong:
        open_sheets(path, "654321")
    assert (lacking.value.wrong, wrong.value.wrong) == (False, True)


def old_cipher(content, password, name):
    """Return an archive of one stored member under the cipher that old programs write (PKWARE's, by its own paper)."""
    keys = [0x12345678, 0x23456789, 0x34567890]

    def crc(value, byte):
        value ^= byte
        for _ in range(8):
            value = (value >> 1) ^ (0xEDB88320 if value & 1 else 0)
        return value

    def turn(byte):
        keys[0] = crc(keys[0], byte)
        keys[1] = ((keys[1] + (keys[0] & 255)) * 134775813 + 1) & 0xFFFFFFFF
        keys[2] = crc(keys[2], keys[1] >> 24)

    for byte in password:
        turn(byte)
    check = zipfile.crc32(content)
    secret = bytearray()
    for byte in bytes(range(11)) + bytes([check >> 24]) + content:
        two = (keys[2] | 2) & 0xFFFF
        secret.append(byte ^ ((two * (two ^ 1)) >> 8 & 255))
        turn(byte)
    head = struct.pack("<HHHHHIIIHH", 20, 1, 0, 0, 33, check, len(secret), len(content), len(name), 0)
    local = b"PK\x03\x04" + head + name + bytes(secret)
    central = b"PK\x01\x02" + struct.pack("<H", 20) + head + struct.pack("<HHHII", 0, 0, 0, 0, 0) + name
    return local + central + b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 1, 1, len(central), len(local), 0)


def test_the_old_cipher_and_a_name_in_the_old_code_page(tmp_path):
    content = old_cipher(TEXT.encode(), b"1234", "支付宝/流水.csv".encode("gbk"))
    path = written(tmp_path / "支付宝.zip", content)
    found = open_sheets(path, "1234")
    assert cells(found) == ROWS
    assert found.file == "流水.csv"
    with pytest.raises(ProtectedError):
        open_sheets(path, "4321")
    with pytest.raises(ProtectedError):
        open_sheets(path)


def test_an_archive_without_a_password(tmp_path):
    path = archive(tmp_path / "a.zip", ["说明/", "说明/__MACOSX/._a.csv", "说明/读我.docx", "账单/流水.csv"])
    assert cells(open_sheets(path)) == ROWS


def test_which_of_several_is_asked_back(tmp_path):
    with pytest.raises(UserError, match=r"一月.csv、二月.csv"):
        open_sheets(archive(tmp_path / "a.zip", ["一月.csv", "二月.csv"]))


def test_what_would_fill_the_memory_is_refused(tmp_path):
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("a.csv", bytes(40_000_000))
    with pytest.raises(UserError, match="too large"):
        open_sheets(tmp_path / "bomb.zip")
    lying = bytearray((tmp_path / "bomb.zip").read_bytes())
    for at in (22, lying.rindex(b"PK\x01\x02") + 24):
        lying[at : at + 4] = struct.pack("<I", 1000)
    with pytest.raises(UserError):
        open_sheets(written(tmp_path / "lying.zip", bytes(lying)))


def test_a_member_without_a_name_is_no_file(tmp_path):
    path = archive(tmp_path / "a.zip", ["a.csv", "b"])
    content = path.read_bytes()
    at = content.rindex(b"PK\x01\x02")
    nameless = content[: at + 28] + b"\0\0" + content[at + 30 : at + 46] + content[at + 47 :]
    end = nameless.rindex(b"PK\x05\x06")
    size = struct.unpack_from("<I", nameless, end + 12)[0] - 1
    path.write_bytes(nameless[: end + 12] + struct.pack("<I", size) + nameless[end + 16 :])
    assert cells(open_sheets(path)) == ROWS
