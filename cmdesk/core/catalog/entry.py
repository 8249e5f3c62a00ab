"""What every entry of the catalog is: a frozen record that knows which of its texts a user sees."""

from collections.abc import Mapping
from typing import Annotated, Literal, TypeVar

import msgspec

V = TypeVar("V")

Shown = Annotated[str, "shown"]
"""A Chinese text that a screen, memo or workbook can show; its English stands in resources/i18n/en/catalog.ts."""

ValueType = Literal[
    "int", "decimal", "money", "percent", "string", "text", "date", "time", "bool", "enum",
    "multi", "ref", "files", "table", "list12",
]  # fmt: skip


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A frozen record; a field the program does not know is an error in the file.

    remove: no longer offered, and still known where a book speaks of it; see Entries.
    """

    remove: bool = False


class Entries(dict[str, V]):
    """Entries by name; one that was removed is not among them, and is still found by its name."""

    def __init__(self, entries: Mapping[str, V], removed: Mapping[str, V]) -> None:
        super().__init__(entries)
        self._removed = removed

    def __missing__(self, name: str) -> V:
        return self._removed[name]


class Meta(Entry, frozen=True):
    """What a catalog file says about itself."""

    title: str
    version: str
    note: str = ""


class Choice(Entry, frozen=True):
    """One value out of a few: the code is stored, the name is shown."""

    code: str
    name: Shown
