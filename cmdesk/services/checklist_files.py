"""Files for a checklist: many at once, matched to documents by their names; and one taken off again."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from cmdesk.core.progress import Progress, portion, silent
from cmdesk.models.application import ChecklistFile
from cmdesk.services.attachments import bytes_to_read
from cmdesk.services.checklist import attach_files

HAN = re.compile(r"[\u3400-\u9fff]+")
WORD = re.compile(r"[a-z]{3,}")
ENOUGH = 2  # parts that a file's and a document's name must share; a whole phrase of the latter counts as one more


def match_files(paths: Iterable[Path], documents: Mapping[str, Sequence[str]]) -> dict[Path, str | None]:
    """Return for each file the document it seems to be, by their names; None where several or none fit.

    documents: the names of each document by its code, such as {"HUKOU": ["户口簿（首页）"]}. A name fits the better,
    the more pairs of Hanzi or Latin words it shares with the file's; a code as the file's name always fits.
    """
    return {path: match(path.stem, documents) for path in paths}


def match(stem: str, documents: Mapping[str, Sequence[str]]) -> str | None:
    plain = unicodedata.normalize("NFKC", stem).lower()
    if plain.upper() in documents:
        return plain.upper()
    scores = {code: max((score(plain, name) for name in names), default=0) for code, names in documents.items()}
    best = max(scores.values(), default=0)
    fitting = [code for code, each in scores.items() if each == best]
    return fitting[0] if best >= ENOUGH and len(fitting) == 1 else None


def score(stem: str, name: str) -> int:
    """Return how much a file's name shares with a document's, 0 for nothing."""
    plain = unicodedata.normalize("NFKC", name).lower()
    shared = len(parts(stem) & parts(plain))
    phrases = [phrase for phrase in re.split(r"[()/、+,，·\s]+", plain) if len(phrase) >= ENOUGH]
    return shared + any(phrase in stem for phrase in phrases)


def parts(text: str) -> set[str]:
    """Return the pairs of neighbouring Hanzi and the Latin words of text."""
    pairs = {run[at : at + 2] for run in HAN.findall(text) for at in range(len(run) - 1)}
    return pairs | set(WORD.findall(text))


def attach_each(
    session: Session,
    application_id: UUID,
    placed: Mapping[str, Sequence[Path]],
    *,
    by: str,
    today: date,
    progress: Progress = silent,
) -> None:
    """Attach files to the documents they belong to, by code; progress counts bytes read."""
    sizes = {path: bytes_to_read(path) for paths in placed.values() for path in paths}
    total, done = sum(sizes[path] for paths in placed.values() for path in paths), 0
    for document, paths in placed.items():
        for path in paths:
            here = portion(progress, done, total)
            attach_files(session, application_id, document, [path], by=by, today=today, progress=here)
            session.flush()
            done += sizes[path]
    progress(total, total)


def detach_file(session: Session, file_id: UUID) -> None:
    """Take a file off its document; the document stays as it stands."""
    session.delete(session.get_one(ChecklistFile, file_id))
