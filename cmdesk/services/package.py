"""A submission package: memo, ledgers and a manifest by which every byte can be checked.

The manifest lists each file with its size and SHA-256. The archive's comment, its last 64 bytes, is the SHA-256 of all
that stands before it, so that no byte changes unseen, the archive's own bookkeeping included.
"""

import hashlib
import json
import zipfile
import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy.orm import Session

from cmdesk import __version__
from cmdesk.core.catalog import Catalog
from cmdesk.core.errors import UserError
from cmdesk.core.files import is_file, replacing
from cmdesk.core.masking import Hide, mask, whole
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import Message, Translate, message
from cmdesk.models.journal import journal_head
from cmdesk.services.applications import show_application
from cmdesk.services.ledgers import all_ledgers
from cmdesk.services.memos import preview_memo

MANIFEST = "manifest.json"
SEAL = 64  # bytes: a SHA-256 in hexadecimal, the archive's comment
FORMAT = "cmdesk-package-1"
PIECE = 1 << 20
MOST_MANIFEST = 1 << 22  # bytes; a larger one is made to fill the memory
FIXED_TIME = (2000, 1, 1, 0, 0, 0)  # the archive tells no time, so that the same book gives the same bytes


def write_package(
    session: Session,
    application_id: UUID,
    path: Path,
    *,
    today: date,
    catalog: Catalog,
    translate: Translate,
    language: str,
    hide: Hide = mask,
    progress: Progress = silent,
) -> None:
    """Write the package of an application, masked by default: all of it or nothing; progress counts its steps."""
    application = show_application(session, application_id)
    steps = 3
    memo = preview_memo(
        session, application_id, today=today, catalog=catalog, translate=translate, language=language, hide=hide
    )
    progress(1, steps)
    workbook = all_ledgers(session, today=today, catalog=catalog, translate=translate, hide=hide)
    progress(2, steps)
    head = {
        "format": FORMAT,
        "program": f"cmdesk {__version__}",
        "application": application.number,
        "made_on": today.isoformat(),
        "masked": hide is not whole,
        "journal": asdict(journal_head(session)),
    }
    with replacing(path) as part:
        pack(part, head, {"memo.pdf": memo.pdf, "ledgers.xlsx": workbook})
    progress(steps, steps)


def pack(path: Path, head: Mapping[str, Any], files: Mapping[str, bytes]) -> None:
    listed = [
        {"name": name, "size": len(held), "sha256": hashlib.sha256(held).hexdigest()} for name, held in files.items()
    ]
    manifest = json.dumps({**head, "files": listed}, ensure_ascii=False, indent=1).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, held in files.items():
            archive.writestr(entry(name), held)
        archive.writestr(entry(MANIFEST), manifest)
        archive.comment = b"0" * SEAL
    with path.open("r+b") as file:
        file.seek(-SEAL, 2)
        file.write(sealed(path).encode())


def entry(name: str) -> zipfile.ZipInfo:
    made = zipfile.ZipInfo(name, FIXED_TIME)
    made.compress_type = zipfile.ZIP_DEFLATED
    return made


def sealed(path: Path) -> str:
    """Return the SHA-256 of all but the seal at the end."""
    found, left = hashlib.sha256(), path.stat().st_size - SEAL
    with path.open("rb") as file:
        while left > 0 and (piece := file.read(min(PIECE, left))):
            found.update(piece)
            left -= len(piece)
    return found.hexdigest()


@dataclass(frozen=True, kw_only=True)
class Listed:
    """One file of a package as the manifest has it; size in bytes."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, kw_only=True)
class Manifest:
    """What a package says it holds, whether masked, and the last journal entry of the book it was made from."""

    format: str
    program: str
    application: str
    made_on: date
    journal: Mapping[str, Any]
    files: Sequence[Listed]
    masked: bool = True


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """What verifying a package found: wrong is empty when every byte is as it was."""

    application: str
    made_on: date
    files: Sequence[str]
    wrong: Sequence[Message]


UNREADABLE = (
    zipfile.BadZipFile, zlib.error, msgspec.MsgspecError, OSError, ValueError, KeyError, NotImplementedError,
    RuntimeError, EOFError,
)  # fmt: skip


def verify_package(path: Path) -> Verdict:
    """Check every byte of a package; refused when it is no package at all."""
    if not is_file(path):
        raise UserError(message("package", "There is no file {file}.", file=path.name))
    try:
        with zipfile.ZipFile(path) as archive:
            return examine(archive, path)
    except UNREADABLE as error:
        raise UserError(
            message("package", "{file} is not a package, or it is damaged beyond reading.", file=path.name)
        ) from error


def examine(archive: zipfile.ZipFile, path: Path) -> Verdict:
    if archive.getinfo(MANIFEST).file_size > MOST_MANIFEST:
        raise zipfile.BadZipFile
    manifest = msgspec.json.decode(archive.read(MANIFEST), type=Manifest)
    wrong = []
    if archive.comment.decode("ascii", "replace") != sealed(path):
        wrong.append(message("package", "The seal is broken: a byte of the package was changed."))
    held = Counter(archive.namelist())
    for each in manifest.files:
        if each.name not in held:
            wrong.append(message("package", "{name} is missing.", name=each.name))
        elif not same(archive, each):
            wrong.append(message("package", "{name} was changed.", name=each.name))
    names = [each.name for each in manifest.files]
    added = sorted(held - Counter([MANIFEST, *names]))  # a second file of a listed name included
    wrong.extend(message("package", "{name} was added.", name=name) for name in added)
    return Verdict(application=manifest.application, made_on=manifest.made_on, files=names, wrong=wrong)


def same(archive: zipfile.ZipFile, listed: Listed) -> bool:
    """Tell whether a file's bytes are those of the manifest; what does not unpack is not the same."""
    found, size = hashlib.sha256(), 0
    try:
        with archive.open(listed.name) as file:
            while size <= listed.size and (piece := file.read(PIECE)):
                size += len(piece)
                found.update(piece)
    except UNREADABLE:
        return False
    return (size, found.hexdigest()) == (listed.size, listed.sha256)
