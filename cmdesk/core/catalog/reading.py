"""Reads one TOML file of the catalog into its struct; every mistake is told with file, entry and reason."""

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

import msgspec

from cmdesk.core.errors import UserError
from cmdesk.core.text import Message, message

T = TypeVar("T")

NAMES = ("code", "var", "key", "tag", "doc", "phase", "from")  # the field that names an entry, first found
STEP = re.compile(r"\.(\w+)|\[(\d+|\.\.\.)\]")


def read(path: Path, kind: type[T]) -> T:
    """Return the file as kind; decimals keep the digits of the text. Raises UserError."""
    try:
        raw = tomllib.loads(path.read_text("utf-8"), parse_float=Decimal)
    except OSError:
        raise mistake(path.name, "", message("catalog", "The file cannot be read.")) from None
    except UnicodeDecodeError:
        raise mistake(path.name, "", message("catalog", "The file is not UTF-8 text.")) from None
    except tomllib.TOMLDecodeError as error:
        raise mistake(path.name, "", message("catalog", "This is not TOML: {detail}.", detail=error)) from None
    try:
        return msgspec.convert(raw, kind)
    except msgspec.ValidationError as error:
        what, _, where = str(error).partition(" - at `$")
        raise mistake(path.name, place(raw, where.rstrip("`")), reason(what)) from None


def mistake(file: str, entry: str, what: Message) -> UserError:
    """Return the error for one entry of a catalog file; an empty entry means the file as a whole."""
    if not entry:
        return UserError(message("catalog", "{file}: {what}", file=file, what=what))
    return UserError(message("catalog", "{file}, {entry}: {what}", file=file, entry=entry, what=what))


def place(raw: Any, path: str) -> str:
    """Return a path such as .product[3].term in words: product PB_MORT_BIZ, term."""
    words: list[str] = []
    for field, index in STEP.findall(path):
        if field:
            raw = raw.get(field) if isinstance(raw, dict) else None
            words.append(field)
            continue
        raw = raw[int(index)] if isinstance(raw, list) and index != "..." else None
        name = next((raw[name] for name in NAMES if name in raw), None) if isinstance(raw, dict) else None
        words[-1] += f" {name}" if name else f" {int(index) + 1}" if index != "..." else ""
    return ", ".join(words)


def reason(what: str) -> Message:
    """Return msgspec's English sentence as a Message in the user's language."""
    if found := re.fullmatch(r"Object missing required field `(.+)`", what):
        return message("catalog", "“{field}” is missing.", field=found[1])
    if found := re.fullmatch(r"Object contains unknown field `(.+)`", what):
        return message("catalog", "“{field}” is unknown.", field=found[1])
    if found := re.fullmatch(r"Invalid enum value '?(.*?)'?", what):
        return message("catalog", "“{value}” is not allowed.", value=found[1])
    return message("catalog", "The value is of the wrong kind: {detail}.", detail=what)


def by(file: str, table: str, entries: Iterable[T], name: Callable[[T], str]) -> Mapping[str, T]:
    """Return entries by name in the order of the file; a name given twice is an error."""
    found: dict[str, T] = {}
    for entry in entries:
        if name(entry) in found:
            raise mistake(file, f"{table} {name(entry)}", message("catalog", "It stands twice."))
        found[name(entry)] = entry
    return MappingProxyType(found)
