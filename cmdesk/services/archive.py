"""The file of an application: its papers in the order they are filed (7.3), named as the archive wants them."""

import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePath
from uuid import UUID

from sqlalchemy.orm import Session

from cmdesk.core.catalog import ArchivePart, Catalog, Retention
from cmdesk.core.files import replacing
from cmdesk.core.masking import Hide, mask
from cmdesk.core.progress import Progress, portion, silent
from cmdesk.core.text import Translate
from cmdesk.models.application import Application, ItemState
from cmdesk.services.attachments import proved
from cmdesk.services.checklist import ChecklistLine, FileLine, read_checklist
from cmdesk.services.profile import read_profile

UNDATED = "00000000"  # in a file's name, for a paper whose day of issue nobody knows
INDEX = "归档目录.pdf"
HALTED = {"R2", "R3"}  # approvals that end an application


@dataclass(frozen=True, kw_only=True)
class NamedFile:
    """A file with the name it has in the archive: client, document, day of issue, page."""

    name: str
    file: FileLine


@dataclass(frozen=True, kw_only=True)
class ArchiveLine:
    """One document in its part of the archive."""

    line: ChecklistLine
    files: Sequence[NamedFile]


@dataclass(frozen=True, kw_only=True)
class ArchivePartLine:
    """One part of the archive, how long it is kept, and what lies in it."""

    part: ArchivePart
    retention: Retention
    papers: Sequence[ArchiveLine]


def read_archive(session: Session, application_id: UUID, *, today: date, catalog: Catalog) -> list[ArchivePartLine]:
    """Return what came in for an application, in the archive's order; parts without a paper are left out."""
    application = session.get_one(Application, application_id)
    lines = [
        line for line in read_checklist(session, application_id, today=today, catalog=catalog) if line.state is not None
    ]
    client = application.opportunity.number
    found = []
    for part in catalog.archive.values():
        papers = [
            ArchiveLine(line=line, files=named(line, client))
            for line in lines
            if catalog.archive_part(line.document) == part
        ]
        if papers:
            kept = catalog.halted_retention if application.state in HALTED else part.retention
            found.append(ArchivePartLine(part=part, retention=catalog.retention[kept], papers=papers))
    return found


def named(line: ChecklistLine, client: str) -> list[NamedFile]:
    """Return the files of a document by the archive's names: 客户号_材料代码_出具日_页码."""
    day = f"{line.issued_on:%Y%m%d}" if line.issued_on else UNDATED
    return [
        NamedFile(
            name=f"{client}_{line.document.code}_{day}_{page:02}{PurePath(file.name).suffix.lower() or '.bin'}",
            file=file,
        )
        for page, file in enumerate(line.files, start=1)
    ]


def print_archive_index(
    session: Session,
    application_id: UUID,
    *,
    today: date,
    catalog: Catalog,
    translate: Translate,
    language: str,
    hide: Hide = mask,
) -> bytes:
    """Return the archive index of an application as a PDF."""
    from cmdesk.memo.archive_index import ArchiveIndex, Filed, FiledPart, written  # noqa: PLC0415  (reportlab loads slowly)

    application = session.get_one(Application, application_id)
    profile = read_profile(session)
    parts = read_archive(session, application_id, today=today, catalog=catalog)
    states = catalog.terms["item_state"]
    index = ArchiveIndex(
        number=application.number,
        client=application.party.name,
        product=catalog.products[application.product].name,
        branch=profile.branch,
        manager=profile.name,
        day=today,
        language=language,
        parts=[
            FiledPart(
                name=each.part.name,
                kept=each.retention.period,
                kept_from=each.retention.starts_from,
                papers=[
                    Filed(
                        name=paper.line.document.name,
                        state=states[(paper.line.state or ItemState.RECEIVED).value].name,
                        issued_on=paper.line.issued_on,
                        files=[file.name for file in paper.files],
                    )
                    for paper in each.papers
                ],
            )
            for each in parts
        ],
    )
    return written(index, translate, hide)


def export_archive(
    session: Session,
    application_id: UUID,
    path: Path,
    *,
    today: date,
    catalog: Catalog,
    translate: Translate,
    language: str,
    hide: Hide,
    progress: Progress = silent,
) -> None:
    """Write the files of an application with their index to a ZIP: whole, as they were taken in."""
    index = print_archive_index(
        session, application_id, today=today, catalog=catalog, translate=translate, language=language, hide=hide
    )
    files = [
        file
        for part in read_archive(session, application_id, today=today, catalog=catalog)
        for paper in part.papers
        for file in paper.files
    ]
    total, done = sum(each.file.size for each in files), 0
    with replacing(path) as beside, zipfile.ZipFile(beside, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(INDEX, index)
        for each in files:
            pieces = proved(session, each.file.sha256, each.file.name, portion(progress, done, total))
            write_member(archive, each.name, pieces)
            done += each.file.size
    progress(max(total, 1), max(total, 1))


def write_member(archive: zipfile.ZipFile, name: str, pieces: Iterator[bytes]) -> None:
    with archive.open(name, "w", force_zip64=True) as member:
        for piece in pieces:
            member.write(piece)
