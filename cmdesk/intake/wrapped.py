"""Files inside others: workbooks with a password, and archives as WeChat and Alipay send them; all of it in memory."""

import io
import zipfile
import zlib
from pathlib import PurePosixPath

from cmdesk.core.errors import UserError
from cmdesk.core.text import Message, message

ZIP = (b"PK\x03\x04", b"PK\x05\x06")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
SHEETS = (".csv", ".xls", ".xlsx", ".xlsm", ".txt", ".tsv", ".pdf", ".htm", ".html")
MOST = 64 * 1024 * 1024  # bytes of what is taken out
MEMBERS = 2_000
RATIO = 200  # times a member may be larger than what it is packed into
UTF8 = 0x800  # the flag of a name that is not in an old code page
NAMED = 5
LARGE = 1024 * 1024


class ProtectedError(UserError):
    """A password is needed, or the one given is wrong."""

    def __init__(self, what: Message, *, wrong: bool) -> None:
        super().__init__(what)
        self.wrong = wrong


def needed(file: str) -> ProtectedError:
    return ProtectedError(message("sheets", "{file} is protected by a password.", file=file), wrong=False)


def wrong_password(file: str) -> ProtectedError:
    return ProtectedError(message("sheets", "This is not the password of {file}.", file=file), wrong=True)


def unwrapped(file: str, content: bytes, password: str = "") -> tuple[str, bytes]:
    """Return name and content of what a file holds: itself, without its password, or the one sheet of an archive.

    Refused, naming the file: ProtectedError for a password that lacks or is wrong; UserError for an archive without a
    sheet or with several, and for one that would fill the memory.
    """
    if content.startswith(OLE):
        return file, decrypted(file, content, password)
    if content.startswith(ZIP):
        return from_archive(file, content, password)
    return file, content


def decrypted(file: str, content: bytes, password: str) -> bytes:
    """Return a workbook without its password; one that has none as it is."""
    new = ENCRYPTED in content
    if new and not password:
        raise needed(file)
    if not new and not password:
        return content  # an old workbook tells by itself whether it wants one
    import msoffcrypto  # noqa: PLC0415  (few files need it)
    from msoffcrypto.exceptions import DecryptionError, InvalidKeyError  # noqa: PLC0415

    plain = io.BytesIO()
    try:
        office = msoffcrypto.OfficeFile(io.BytesIO(content))
        if not office.is_encrypted():
            return content
        office.load_key(password=password)
        office.decrypt(plain)
    except (InvalidKeyError, DecryptionError) as error:
        raise wrong_password(file) from error
    except Exception as error:  # the library raises whatever a mutilated file makes it trip over
        raise damaged(file) from error
    found = plain.getvalue()
    if new and not found.startswith(ZIP):
        raise wrong_password(file)
    return found


def damaged(file: str) -> UserError:
    return UserError(
        message("sheets", "{file} is damaged or no workbook: open it in Excel or WPS and save it anew.", file=file)
    )


def from_archive(file: str, content: bytes, password: str) -> tuple[str, bytes]:
    """Return the one sheet of an archive; a workbook, which is an archive too, as it is."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = [each for each in archive.infolist() if each.filename]
    except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError, OSError) as error:
        raise damaged(file) from error
    if any(each.filename.startswith(("xl/", "[Content_Types]", "_rels/")) for each in entries):
        return file, content
    if len(entries) > MEMBERS:
        raise UserError(message("sheets", "{file} holds too many files.", file=file))
    sheets = [each for each in entries if is_sheet(each)]
    if len(sheets) != 1:
        raise several(file, [name_of(each) for each in sheets])
    chosen = sheets[0]
    if chosen.file_size > MOST or chosen.file_size > max(chosen.compress_size * RATIO, LARGE):
        raise UserError(message("sheets", "What {file} holds is too large.", file=file))
    return name_of(chosen), taken_out(file, content, chosen.filename, password)


def is_sheet(entry: zipfile.ZipInfo) -> bool:
    path = PurePosixPath(name_of(entry))
    hidden = any(part.startswith((".", "__MACOSX")) for part in path.parts)
    return not entry.is_dir() and not hidden and path.suffix.lower() in SHEETS


def name_of(entry: zipfile.ZipInfo) -> str:
    """Return the name of a member without its folders, as Chinese programs write it."""
    name = entry.filename
    if not entry.flag_bits & UTF8:
        try:
            name = name.encode("cp437").decode("gb18030")
        except (UnicodeEncodeError, UnicodeDecodeError):
            name = entry.filename
    return PurePosixPath(name.replace("\\", "/")).name or entry.filename


def several(file: str, names: list[str]) -> UserError:
    if not names:
        return UserError(message("sheets", "{file} holds no sheet.", file=file))
    shown = "、".join(names[:NAMED])
    return UserError(message("sheets", "{file} holds several sheets, unpack it first: {names}", file=file, names=shown))


def taken_out(file: str, content: bytes, member: str, password: str) -> bytes:
    """Return a member, no more of it than is allowed, whichever way it is encrypted."""
    import pyzipper  # noqa: PLC0415  (few files need it)

    try:
        with pyzipper.AESZipFile(io.BytesIO(content)) as archive:
            if archive.getinfo(member).flag_bits & 1 and not password:
                raise needed(file)
            archive.setpassword(password.encode() if password else None)
            with archive.open(member) as opened:
                found: bytes = opened.read(MOST + 1)
    except RuntimeError as error:
        raise (wrong_password(file) if password else needed(file)) from error
    except (zipfile.BadZipFile, zlib.error, pyzipper.BadZipFile) as error:
        raise (wrong_password(file) if password else damaged(file)) from error
    except (NotImplementedError, EOFError, OSError, ValueError, KeyError) as error:
        raise damaged(file) from error
    if len(found) > MOST:
        raise UserError(message("sheets", "What {file} holds is too large.", file=file))
    return found
