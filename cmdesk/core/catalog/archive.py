"""In what order papers are filed, and how long they are kept."""

from cmdesk.core.catalog.entry import Entry, Shown

FILE = "archive.toml"


class ArchivePart(Entry, frozen=True, kw_only=True):
    """One part of a file: the documents named, and those of whole categories; retention is a code of [[retention]]."""

    code: str
    name: Shown
    documents: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    retention: str


class Retention(Entry, frozen=True, kw_only=True):
    """How long a kind of record is kept, from when, and by which rule."""

    code: str
    name: Shown
    starts_from: Shown = ""
    period: Shown
    basis: Shown
    confidence: str


class ArchiveFile(Entry, frozen=True, kw_only=True):
    """The tables of archive.toml; halted_retention holds for applications rejected or withdrawn."""

    halted_retention: str
    part: tuple[ArchivePart, ...]
    retention: tuple[Retention, ...]
