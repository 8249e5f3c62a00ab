"""What every entry of the catalog is: a frozen record that knows which of its texts a user sees."""

from typing import Annotated, Literal

import msgspec

Shown = Annotated[str, "shown"]
"""A Chinese text that a screen, memo or workbook can show; its English stands in resources/i18n/en/catalog.ts."""

ValueType = Literal[
    "int", "decimal", "money", "percent", "string", "text", "date", "time", "bool", "enum",
    "multi", "ref", "files", "table", "list12",
]  # fmt: skip


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A frozen record; a field the program does not know is an error in the file."""


class Meta(Entry, frozen=True):
    """What a catalog file says about itself."""

    title: str
    version: str
    note: str = ""


class Choice(Entry, frozen=True):
    """One value out of a few: the code is stored, the name is shown."""

    code: str
    name: Shown
