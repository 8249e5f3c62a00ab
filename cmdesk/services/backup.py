"""Backups of a book in a folder: one a day, ten kept; and where the newest stands."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from cmdesk.core.errors import UserError
from cmdesk.core.files import unwritable
from cmdesk.core.progress import Progress, silent
from cmdesk.models.backup import ENDING, Manifest, backup_name, read_manifest, restore_backup, write_backup
from cmdesk.models.store import Book

if TYPE_CHECKING:
    from cmdesk.services.integrity import Anchor

__all__ = [
    "ENDING",
    "KEPT",
    "Kept",
    "Manifest",
    "anchors",
    "back_up",
    "kept_backups",
    "read_manifest",
    "restore_backup",
    "write_backup",
]

KEPT = 10
STAMP = "%Y%m%d-%H%M%S"


@dataclass(frozen=True, kw_only=True)
class Kept:
    """A backup in the folder and when it was made, by the user's clock."""

    path: Path
    made_at: datetime
    size: int


def back_up(book: Book, folder: Path, progress: Progress = silent) -> Path:
    """Write a backup into folder, then remove all but the ten newest of this book; return the new one.

    Raises UserError when it cannot be written; nothing is removed then.
    """
    path = folder / backup_name(book, book.clock())
    write_backup(book, path, progress)
    others = [each for each in kept_backups(book, folder) if each.path != path]
    for old in others[KEPT - 1 :]:
        try:
            old.path.unlink()
        except OSError as error:
            raise unwritable(old.path, error) from error
    return path


def kept_backups(book: Book, folder: Path) -> list[Kept]:
    """Return the daily backups of this book in folder, newest first; those made before an upgrade stand apart.

    One of a day to come, made while the clock was wrong, counts as the oldest.
    """
    now = book.clock()
    found = []
    try:
        for path in folder.glob(f"*{ENDING}"):
            made_at = when(path.name.removesuffix(ENDING), book.mark)
            if made_at is not None:
                found.append(Kept(path=path, made_at=made_at, size=path.stat().st_size))
    except OSError:  # a drive that was pulled out: there is nothing to be seen on it
        return []
    return sorted(found, key=lambda kept: (kept.made_at <= now, kept.made_at), reverse=True)


def when(name: str, mark: str) -> datetime | None:
    """Return the time in a backup's name, None for the name of another book's or of none."""
    _, ours, stamp = name.rpartition(f"{mark}-")
    if not ours:
        return None
    try:
        return datetime.strptime(stamp, STAMP).astimezone()
    except ValueError:
        return None


def anchors(book: Book, folder: Path) -> "list[Anchor]":
    """Return how the journal stood in each backup that is kept; one that cannot be read says nothing."""
    from cmdesk.services.integrity import Anchor  # noqa: PLC0415  (with it comes all that opens pictures)

    found = []
    for kept in kept_backups(book, folder):
        with suppress(UserError):
            found.append(Anchor(name=kept.path.name, head=read_manifest(kept.path).journal))
    return found
