"""What proves a memo, as a package holds it: papers as they are filed; photos, proofs, signatures by their numbers."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath

from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.masking import Hide
from cmdesk.core.text import Translate
from cmdesk.memo.facts import Facts
from cmdesk.models.application import Application
from cmdesk.models.attachment import Attachment, Content
from cmdesk.services.archive import read_archive

PART = 500  # contents asked for at once
ENDINGS = {"image/jpeg": ".jpg", "image/png": ".png", "application/pdf": ".pdf"}


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """A file of the book that proves something: its name in the package, and what it is in words."""

    name: str
    what: str
    sha256: str
    size: int


@dataclass(frozen=True, kw_only=True)
class Named:
    """A content and what it is called in the package; one content may have several names."""

    name: str
    what: str
    sha256: str


def evidence(
    session: Session,
    application: Application,
    facts: Facts,
    *,
    today: date,
    catalog: Catalog,
    translate: Translate,
    hide: Hide,
) -> list[Evidence]:
    """Return every file that the whole facts of a memo lean on, and the papers of its application.

    A photo, proof or signature is named by its number in the memo. What the book no longer holds is left out.
    """
    found = [
        *papers(session, application, today, catalog, translate),
        *photos(facts, translate),
        *proofs(facts),
        *signatures(facts),
    ]
    held = contents(session, {each.sha256 for each in found})
    names: dict[str, Evidence] = {}
    for each in found:
        if each.sha256 in held:
            size, ending = held[each.sha256]
            name = each.name if PurePath(each.name).suffix else f"{each.name}{ending}"
            names.setdefault(name, Evidence(name=name, what=hide("text", each.what), sha256=each.sha256, size=size))
    return list(names.values())


def papers(
    session: Session, application: Application, today: date, catalog: Catalog, translate: Translate
) -> Iterator[Named]:
    for part in read_archive(session, application.id, today=today, catalog=catalog):
        for paper in part.papers:
            what = translate("catalog", paper.line.document.name)
            for each in paper.files:
                yield Named(name=f"evidence/documents/{each.name}", what=what, sha256=each.file.sha256)


def photos(facts: Facts, translate: Translate) -> Iterator[Named]:
    for photo in facts.photos:
        words = (translate("catalog", photo.tag) if photo.tag else "", photo.caption)
        yield Named(name=f"evidence/photos/{photo.number:03}", what=" ".join(filter(None, words)), sha256=photo.sha256)


def proofs(facts: Facts) -> Iterator[Named]:
    for proof in facts.proofs:
        yield Named(name=f"evidence/proofs/{proof.number:03}", what=proof.name, sha256=proof.sha256)


def signatures(facts: Facts) -> Iterator[Named]:
    for visit in facts.visits:
        for place, each in enumerate(visit.signatures, start=1):
            if each.signature:
                name = f"evidence/signatures/visit-{visit.number:02}-{place}"
                yield Named(name=name, what=f"{each.role} {each.by}", sha256=each.signature)
    for role, signer in (("lead", facts.prepared.manager), ("partner", facts.prepared.partner)):
        if signer is not None and signer.signature:
            yield Named(name=f"evidence/signatures/declaration-{role}", what=signer.name, sha256=signer.signature)


def contents(session: Session, wanted: set[str]) -> dict[str, tuple[int, str]]:
    """Return size and the ending of a file name for each content the book holds."""
    found: dict[str, tuple[int, str]] = {}
    every = sorted(wanted)
    for start in range(0, len(every), PART):
        query = (
            select(Content.sha256, Content.size, Attachment.media_type, Attachment.name)
            .join(Attachment, Attachment.sha256 == Content.sha256)
            .where(Content.sha256.in_(every[start : start + PART]))
            .order_by(Attachment.id)
        )
        for sha256, size, media_type, name in session.execute(query):
            ending = ENDINGS.get(media_type) or PurePath(name).suffix.lower() or ".bin"
            found.setdefault(sha256, (size, ending))
    return found
