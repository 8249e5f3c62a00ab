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
from pathlib import Path
from typing import Any
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy.orm import Session

from cmdesk import __version__
from cmdesk.core.catalog import Catalog
from cmdesk.core.files import replacing
from cmdesk.core.masking import Hide, mask, whole
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import Translate
from cmdesk.models.application import Application
from cmdesk.models.journal import journal_head
from cmdesk.models.signing import public_bytes
from cmdesk.services.attachments import proved
from cmdesk.services.checklist_print import print_checklist
from cmdesk.services.ledgers import ledgers_of
from cmdesk.services.memos import facts_of, preview_memo
from cmdesk.services.package_evidence import evidence
from cmdesk.services.package_verify import FORMAT, MANIFEST, SEAL, SIGNATURE, Listed, sealed

FIXED_TIME = (2000, 1, 1, 0, 0, 0)  # the archive tells no time, so that the same book gives the same bytes


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
    facts = facts_of(
        session,
        application_id,
        version,
        today=today,
        catalog=catalog,
        translate=translate,
        language=language,
        hide=whole,
    )
    found = evidence(session, application, facts, today=today, catalog=catalog, translate=translate, hide=hide)
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
