"""Which texts of the catalog a user can see, and so need an English translation."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, get_args, get_type_hints

from cmdesk.core.catalog.analysis import Analysis
from cmdesk.core.catalog.catalog import Catalog
from cmdesk.core.catalog.entry import Entry, Shown
from cmdesk.core.late import late

HAN = late(r"[\u4e00-\u9fff]")


def shown_texts(catalog: Catalog) -> set[str]:
    """Return every text marked as Shown that holds a Chinese character; the rest reads the same in any language."""
    return {text for text in (*catalog.photo_rules, *walk(catalog)) if HAN.search(text)}


def walk(value: Any) -> Iterator[str]:
    if isinstance(value, Entry) or (is_dataclass(value) and not isinstance(value, type)):
        shown = shown_fields(type(value))
        names = value.__struct_fields__ if isinstance(value, Entry) else [field.name for field in fields(value)]
        for name in names:
            part = getattr(value, name)
            if name in shown:
                yield from [part] if isinstance(part, str) else part
            else:
                yield from walk(part)
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from walk(part)
    elif isinstance(value, tuple | Analysis | Catalog):
        for part in value if isinstance(value, tuple) else value.parts():
            yield from walk(part)


@cache
def shown_fields(kind: type) -> frozenset[str]:
    """Return the fields of kind declared as Shown or as a tuple of Shown."""
    hints = get_type_hints(kind, include_extras=True)
    return frozenset(name for name, hint in hints.items() if hint == Shown or Shown in get_args(hint))
