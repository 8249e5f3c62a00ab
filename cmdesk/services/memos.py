"""Memos of the book's applications: rendered from facts, frozen so that they print again byte for byte."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.files import replacing
from cmdesk.core.masking import Hide, mask
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import Translate
from cmdesk.memo.facts import Facts, from_json, to_json
from cmdesk.models.application import FrozenMemo
from cmdesk.services.applications import ApplicationLine, show_application
from cmdesk.services.attachments import content
from cmdesk.services.memo_facts import memo_facts


def write_memo(
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
) -> Facts:
    """Write the memo of an application as it stands today, masked by default; return the facts it was made of."""
    facts = memo_facts(
        session, application_id, today=today, catalog=catalog, translate=translate, language=language, hide=hide
    )
    print_memo(session, facts, path, translate=translate, progress=progress)
    return facts


class Pictures(Mapping[str, bytes]):
    """The photos and signatures of a memo by their sha256, each read from the book when it is printed."""

    def __init__(self, session: Session, facts: Facts) -> None:
        signers = (facts.prepared.manager, facts.prepared.partner)
        signatures = [signer.signature for signer in signers if signer]
        signatures += [each.signature for visit in facts.visits for each in visit.signatures]
        photos = [photo.sha256 for photo in facts.photos]
        self.session, self.names = session, {name for name in (*photos, *signatures) if name}

    def __getitem__(self, sha256: str) -> bytes:
        if sha256 not in self.names:
            raise KeyError(sha256)
        return content(self.session, sha256)

    def __iter__(self) -> Iterator[str]:
        return iter(self.names)

    def __len__(self) -> int:
        return len(self.names)


@dataclass(frozen=True, kw_only=True)
class Preview:
    """A memo as it prints now, and the application it is of."""

    line: ApplicationLine
    facts: Facts
    pdf: bytes

    def write(self, path: Path) -> None:
        """Write the pages to a file, whole or not at all."""
        with replacing(path) as part:
            part.write_bytes(self.pdf)


def preview_memo(
    session: Session,
    application_id: UUID,
    *,
    today: date,
    catalog: Catalog,
    translate: Translate,
    language: str,
    hide: Hide = mask,
    progress: Progress = silent,
) -> Preview:
    """Return the memo of an application as it stands today, masked by default; nothing is written anywhere."""
    facts = memo_facts(
        session, application_id, today=today, catalog=catalog, translate=translate, language=language, hide=hide
    )
    from cmdesk.memo.render import printed  # noqa: PLC0415  (reportlab loads slowly)

    pdf = printed(facts, Pictures(session, facts), translate, language, progress)
    return Preview(line=show_application(session, application_id), facts=facts, pdf=pdf)


def print_memo(
    session: Session, facts: Facts, path: Path, *, translate: Translate, progress: Progress = silent
) -> None:
    """Write the memo that facts make."""
    from cmdesk.memo.render import render  # noqa: PLC0415  (reportlab loads slowly)

    render(facts, Pictures(session, facts), path, translate, facts.language, progress=progress)


def freeze_memo(session: Session, application_id: UUID, facts: Facts, *, today: date) -> int:
    """Keep the facts of a memo that leaves the desk; return its version, counted from 1 an application."""
    last = session.scalar(select(func.max(FrozenMemo.version)).where(FrozenMemo.application_id == application_id))
    version = (last or 0) + 1
    session.add(FrozenMemo(application_id=application_id, version=version, day=today, facts=to_json(facts).decode()))
    return version


def frozen_memo(session: Session, application_id: UUID, version: int) -> Facts:
    """Return the facts a frozen version was printed from."""
    found = select(FrozenMemo.facts).where(FrozenMemo.application_id == application_id, FrozenMemo.version == version)
    return from_json(session.scalars(found).one().encode())
