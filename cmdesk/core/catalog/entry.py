"""What every entry of the catalog is: a frozen record that knows which of its texts a user sees."""

from collections.abc import Callable, Mapping
from typing import Annotated, Any, Literal, TypeVar, get_args, get_origin

from cmdesk.core.structs import msgspec

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
    """Entries by name; one that was removed is not among them, and is still found by its name.

    blank makes an entry for a name that only a book knows, because a bank's catalog had it; without it that is a
    KeyError.
    """

    def __init__(
        self, entries: Mapping[str, V], removed: Mapping[str, V], blank: Callable[[str], V] | None = None
    ) -> None:
        super().__init__(entries)
        self._removed, self._blank = removed, blank

    def __missing__(self, name: str) -> V:
        if name in self._removed or self._blank is None:
            return self._removed[name]
        return self._blank(name)

    def get(self, name: str, default: Any = None) -> Any:
        return self[name] if name in self else self._removed.get(name, default)


def blank(kind: type[V], name: str) -> V:
    """Return an entry of kind that says only its name, and asks for nothing."""
    fields = msgspec.structs.fields(kind)  # type: ignore[arg-type]  # kind is an Entry's class
    texts = {field.name: name for field in fields if field.required and field.type in (str, Shown)}
    lists = {field.name: () for field in fields if field.required and get_origin(field.type) is tuple}
    numbers = {field.name: 0 for field in fields if field.required and field.type is int}
    choices = {
        field.name: get_args(field.type)[0] for field in fields if field.required and get_origin(field.type) is Literal
    }
    return kind(**texts, **lists, **numbers, **choices)


class Meta(Entry, frozen=True):
    """What a catalog file says about itself."""

    title: str
    version: str
    note: str = ""


class Choice(Entry, frozen=True):
    """One value out of a few: the code is stored, the name is shown."""

    code: str
    name: Shown
