"""The entries of a catalog file by their codes."""

from collections.abc import Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import Protocol, TypeVar


class Coded(Protocol):
    """What has a code."""

    @property
    def code(self) -> str: ...


C = TypeVar("C", bound=Coded)


def coded(file: str, table: str, entries: Sequence[C], recorded: type[C] | None = None) -> Mapping[str, C]:
    """Return entries by code in the order of the file, without those removed; a code given twice is an error.

    recorded: the kind of entries that a book speaks of, perhaps by a code the catalog does not have. What tells of a
    code given twice, or keeps what was removed, is loaded when there is one.
    """
    from cmdesk.core.catalog.entry import Entries, blank

    found = {entry.code: entry for entry in entries}
    if len(found) == len(entries) and not any(getattr(entry, "remove", False) for entry in entries):
        return MappingProxyType(Entries(found, {}, partial(blank, recorded) if recorded else None))
    from cmdesk.core.catalog.reading import by

    return by(file, table, entries, lambda entry: entry.code, recorded=recorded)
