"""A submission package: memo, the client's rows of the ledgers, checklist and evidence, every byte to be checked.

The manifest lists each file with its size and SHA-256 and is signed with the book's key. The archive's comment, its
last 64 bytes, is the SHA-256 of all that stands before it, so that no byte changes unseen, the archive's own
bookkeeping included. Scans and photos cannot be masked: a masked package leaves them out and lists their hashes.
"""

import hashlib
import json
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path, PurePath
from typing import Any
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk import __version__
from cmdesk.core.catalog import Catalog
from cmdesk.core.files import replacing
from cmdesk.core.masking import Hide, mask, whole
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import Translate
from cmdesk.models.application import Application
from cmdesk.models.attachment import Attachment
from cmdesk.models.journal import journal_head
from cmdesk.models.party import Party
from cmdesk.models.signing import public_bytes
from cmdesk.models.visit import STANDS, Photo, Visit
from cmdesk.models.workpaper import Finding, FindingRow
from cmdesk.services.archive import read_archive
from cmdesk.services.attachments import proved
from cmdesk.services.checklist_print import print_checklist
from cmdesk.services.ledgers import ledgers_of
from cmdesk.services.memos import preview_memo
from cmdesk.services.package_verify import MANIFEST, SEAL, SIGNATURE, Listed, sealed

FORMAT = "cmdesk-package-2"
FIXED_TIME = (2000, 1, 1, 0, 0, 0)  # the archive tells no time, so that the same book gives the same bytes


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """A file of the book that proves something: its name in the package, and what it is in words."""

    name: str
    what: str
    sha256: str
    size: int


@dataclass(frozen=True, kw_only=True)
class Part:
    """One file to pack; pieces are its bytes."""

    name: str
    pieces: Iterable[bytes]
    what: str = ""


def write_package(
    session: Session,
    application_id: UUID,
    path: Path,
    *,
    signing: Ed25519PrivateKey,
    today: date,
    catalog: Catalog,
    translate: Translate,
    language: str,
    version: int | None = None,
    hide: Hide = mask,
    progress: Progress = silent,
) -> None:
    """Write the package of an application, masked by default: all of it or nothing; progress counts its files.

    version: of the memo that was submitted, without one the memo as it stands today.
    """
    application = session.get_one(Application, application_id)
    found = evidence(session, application, today=today, catalog=catalog, translate=translate, hide=hide)
    packed = found if hide is whole else []
    count = len(packed) + 3
    memo = preview_memo(
        session,
        application_id,
        version=version,
        today=today,
        catalog=catalog,
        translate=translate,
        language=language,
        hide=hide,
    )
    progress(1, count)
    workbook = ledgers_of(session, application.party_id, today=today, catalog=catalog, translate=translate, hide=hide)
    progress(2, count)
    checklist = print_checklist(
        session, application_id, today=today, catalog=catalog, translate=translate, language=language, hide=hide
    )

    def parts() -> Iterator[Part]:
        yield Part(name="memo.pdf", pieces=[memo.pdf])
        yield Part(name="ledgers.xlsx", pieces=[workbook])
        yield Part(name="checklist.pdf", pieces=[checklist])
        for done, each in enumerate(packed, start=3):
            progress(done, count)
            yield Part(name=each.name, pieces=proved(session, each.sha256, each.name), what=each.what)

    head = {
        "format": FORMAT,
        "program": f"cmdesk {__version__}",
        "application": application.number,
        "made_on": today.isoformat(),
        "masked": hide is not whole,
        "journal": asdict(journal_head(session)),
        "withheld": [] if hide is whole else [asdict(each) for each in found],
    }
    with replacing(path) as part:
        pack(part, head, parts(), signing)
    progress(count, count)


def evidence(
    session: Session,
    application: Application,
    *,
    today: date,
    catalog: Catalog,
    translate: Translate,
    hide: Hide,
) -> list[Evidence]:
    """Return what proves an application, each content once: its papers, photos of visits, proofs of the work paper."""
    found: dict[str, Evidence] = {}

    def take(folder: str, what: str, name: str, sha256: str, size: int) -> None:
        found.setdefault(
            sha256, Evidence(name=f"evidence/{folder}/{name}", what=hide("text", what), sha256=sha256, size=size)
        )

    for part in read_archive(session, application.id, today=today, catalog=catalog):
        for paper in part.papers:
            for each in paper.files:
                words = translate("catalog", paper.line.document.name)
                take("documents", words, each.name, each.file.sha256, each.file.size)
    for place, (visit, photo, file) in enumerate(photos_of(session, application.party), start=1):
        tags = {tag.tag: tag.name for tag in catalog.visit_types[visit.type].photos}
        words = " ".join(filter(None, (visit.number, translate("catalog", tags.get(photo.tag, "")), photo.caption)))
        take("photos", words, f"{place:03}_{visit.number}{ending(file.name)}", file.sha256, file.size)
    for place, (table, field, file) in enumerate(proofs_of(session, application), start=1):
        entries: Mapping[str, Any] = catalog.workpaper.tables if table else catalog.workpaper.fields
        entry = entries.get(field)
        words = translate("catalog", entry.name) if entry else field
        take("workpaper", words, f"{place:03}_{field}{ending(file.name)}", file.sha256, file.size)
    return list(found.values())


def photos_of(session: Session, party: Party) -> Iterator[tuple[Visit, Photo, Attachment]]:
    query = (
        select(Visit, Photo, Attachment)
        .join(Photo, Photo.visit_id == Visit.id)
        .join(Attachment, Attachment.id == Photo.attachment_id)
        .where(Visit.party_id == party.id, STANDS)
        .order_by(Visit.day, Visit.number, Photo.id)
    )
    yield from ((visit, photo, file) for visit, photo, file in session.execute(query))


def proofs_of(session: Session, application: Application) -> Iterator[tuple[bool, str, Attachment]]:
    """Yield (whether of a table, its code or the field's, the file) for what proves the work paper."""
    for is_table, kind, code in ((False, Finding, Finding.field), (True, FindingRow, FindingRow.table)):
        query = (
            select(code, Attachment)
            .join(Attachment, Attachment.id == kind.attachment_id)
            .where(kind.application_id == application.id)
            .order_by(code, kind.id)
        )
        yield from ((is_table, field, file) for field, file in session.execute(query))


def ending(name: str) -> str:
    """Return the ending of a file's name for a name in the package."""
    return PurePath(name).suffix.lower() or ".bin"


def pack(path: Path, head: Mapping[str, Any], parts: Iterable[Part], signing: Ed25519PrivateKey) -> None:
    """Write parts one after another, the manifest over them, its signature and the seal."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        listed = [write_part(archive, part) for part in parts]
        head = {**head, "signed_by": public_bytes(signing).hex(), "files": [asdict(each) for each in listed]}
        manifest = json.dumps(head, ensure_ascii=False, indent=1).encode()
        archive.writestr(entry(MANIFEST), manifest)
        archive.writestr(entry(SIGNATURE), signing.sign(manifest).hex())
        archive.comment = b"0" * SEAL
    with path.open("r+b") as file:
        file.seek(-SEAL, 2)
        file.write(sealed(path).encode())


def write_part(archive: zipfile.ZipFile, part: Part) -> Listed:
    digest, size = hashlib.sha256(), 0
    with archive.open(entry(part.name), "w", force_zip64=True) as member:
        for piece in part.pieces:
            digest.update(piece)
            size += len(piece)
            member.write(piece)
    return Listed(name=part.name, size=size, sha256=digest.hexdigest(), what=part.what)


def entry(name: str) -> zipfile.ZipInfo:
    made = zipfile.ZipInfo(name, FIXED_TIME)
    made.compress_type = zipfile.ZIP_DEFLATED
    return made
