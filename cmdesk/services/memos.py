"""Memos of the book's applications: rendered from facts, frozen so that they print again byte for byte."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.errors import UserError
from cmdesk.core.files import replacing
from cmdesk.core.masking import Hide, mask, whole
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import Translate, message
from cmdesk.core.translation import translator
from cmdesk.memo.completeness import blockers
from cmdesk.memo.facts import Facts, from_json, to_json
from cmdesk.memo.hiding import hidden
from cmdesk.models.application import FrozenMemo
from cmdesk.services.applications import ApplicationLine, show_application
from cmdesk.services.approvals import MoveForm, move_approval
from cmdesk.services.attachments import content
from cmdesk.services.memo_facts import memo_facts
from cmdesk.services.profile import read_profile


def write_memo(
    session: Session,
    application_id: UUID,
    path: Path,
    *,
    today: date,
    catalog: Catalog,
    translate: Translate,
    language: str,
    version: int | None = None,
    hide: Hide = mask,
    progress: Progress = silent,
) -> Facts:
    """Write the memo of an application as it stands today, or a version that was submitted, masked by default.

    Return the facts it was made of.
    """
    facts = facts_of(
        session,
        application_id,
        version,
        today=today,
        catalog=catalog,
        translate=translate,
        language=language,
        hide=hide,
    )
    spoken = translate if version is None else translator(facts.language)
    print_memo(session, facts, path, translate=spoken, progress=progress)
    return facts


class Pictures(Mapping[str, bytes]):
    """The photos and signatures of a memo by their sha256, each read from the book when it is printed.

    A masked memo has neither signatures nor photos that may show a person: masking.toml hides both (signature, face).
    """

    def __init__(self, session: Session, facts: Facts) -> None:
        signatures: list[str | None] = []
        if facts.whole:
            signatures += [signer.signature for signer in (facts.prepared.manager, facts.prepared.partner) if signer]
            signatures += [each.signature for visit in facts.visits for each in visit.signatures]
        hidden = {photo.sha256 for photo in facts.photos if photo.personal and not facts.whole}
        photos = {photo.sha256 for photo in facts.photos} - hidden
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
    """A memo as it prints, and the application it is of; frozen is the version where it was submitted."""

    line: ApplicationLine
    facts: Facts
    pdf: bytes
    frozen: int | None = None

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
    version: int | None = None,
    hide: Hide = mask,
    progress: Progress = silent,
) -> Preview:
    """Return the memo of an application as it stands today, or a version that was submitted, masked by default.

    Nothing is written anywhere. A submitted version prints as it did, whatever has changed since.
    """
    facts = facts_of(
        session,
        application_id,
        version,
        today=today,
        catalog=catalog,
        translate=translate,
        language=language,
        hide=hide,
    )
    from cmdesk.memo.render import printed  # noqa: PLC0415  (reportlab loads slowly)

    if version is not None:  # in the language it was submitted in
        translate, language = translator(facts.language), facts.language
    pdf = printed(facts, Pictures(session, facts), translate, language, progress)
    return Preview(line=show_application(session, application_id), facts=facts, pdf=pdf, frozen=version)


def facts_of(
    session: Session,
    application_id: UUID,
    version: int | None,
    *,
    today: date,
    catalog: Catalog,
    translate: Translate,
    language: str,
    hide: Hide,
) -> Facts:
    """Return the facts of a submitted version, or without one those of today."""
    if version is not None:
        return hidden(frozen_memo(session, application_id, version), hide)
    return memo_facts(
        session, application_id, today=today, catalog=catalog, translate=translate, language=language, hide=hide
    )


def print_memo(
    session: Session, facts: Facts, path: Path, *, translate: Translate, progress: Progress = silent
) -> None:
    """Write the memo that facts make."""
    from cmdesk.memo.render import render  # noqa: PLC0415  (reportlab loads slowly)

    render(facts, Pictures(session, facts), path, translate, facts.language, progress=progress)


@dataclass(frozen=True, kw_only=True)
class FrozenLine:
    """A version of a memo that was submitted, and the day it was."""

    version: int
    day: date


def frozen_versions(session: Session, application_id: UUID) -> list[FrozenLine]:
    """Return the versions of an application's memo that were submitted, the latest first."""
    found = select(FrozenMemo.version, FrozenMemo.day).where(FrozenMemo.application_id == application_id)
    rows = session.execute(found.order_by(FrozenMemo.version.desc()))
    return [FrozenLine(version=version, day=day) for version, day in rows]


def submit_memo(
    session: Session,
    application_id: UUID,
    *,
    to: str,
    holder: str = "",
    today: date,
    catalog: Catalog,
    translate: Translate,
    language: str,
    progress: Progress = silent,
) -> int:
    """Freeze the memo as it stands and move the application on to state to; return the memo's version.

    Refused while anything blocks it, with the first of them, and where the approval's own rules refuse the move.
    """
    facts = memo_facts(
        session, application_id, today=today, catalog=catalog, translate=translate, language=language, hide=whole
    )
    progress(1, 2)
    stops = blockers(facts)
    if stops:
        raise UserError(
            message("memo", "{count} things block this memo, such as: {what}", count=len(stops), what=stops[0].message)
        )
    version = freeze_memo(session, application_id, replace(facts, draft=False), today=today)
    move = MoveForm(to=to, by=read_profile(session).name, holder=holder)
    move_approval(session, application_id, move, today=today, catalog=catalog)
    progress(2, 2)
    return version


def freeze_memo(session: Session, application_id: UUID, facts: Facts, *, today: date) -> int:
    """Keep the facts of a memo that leaves the desk, whole; return its version, counted from 1 an application."""
    last = session.scalar(select(func.max(FrozenMemo.version)).where(FrozenMemo.application_id == application_id))
    version = (last or 0) + 1
    kept = to_json(replace(facts, version=version)).decode()
    session.add(FrozenMemo(application_id=application_id, version=version, day=today, facts=kept))
    session.flush()
    return version


def frozen_memo(session: Session, application_id: UUID, version: int) -> Facts:
    """Return the facts a frozen version was printed from, whole."""
    found = select(FrozenMemo.facts).where(FrozenMemo.application_id == application_id, FrozenMemo.version == version)
    kept = session.scalar(found)
    if kept is None:
        raise UserError(message("memo", "No version {version} of this memo was submitted.", version=version))
    return from_json(kept.encode())
