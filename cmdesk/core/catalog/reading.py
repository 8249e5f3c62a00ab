"""Reads one TOML file of the catalog into its struct; every mistake is told with file, line, entry and reason."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any, Protocol, TypeVar

import msgspec

from cmdesk.core.catalog.entry import Entries, blank
from cmdesk.core.catalog.spots import Spot
from cmdesk.core.catalog.tree import Node, parse, told
from cmdesk.core.errors import UserError
from cmdesk.core.text import Message, message

T = TypeVar("T")


class Tree(Protocol):
    """What grows into a tree when one is wanted."""

    @property
    def root(self) -> Node: ...


KINDS: Mapping[str, Message] = {
    "int": message("catalog", "a whole number"),
    "decimal": message("catalog", "a number"),
    "float": message("catalog", "a number"),
    "str": message("catalog", "a text in quotes"),
    "bool": message("catalog", "true or false"),
    "array": message("catalog", "a list"),
    "object": message("catalog", "a table"),
}


class Mistake(UserError):  # noqa: N818  (a word its readers know)
    """Something wrong with an entry, before the line is known.

    value: the text that is wrong, where it stands in the entry; at: the character within it, from 1. twice: another
    entry has the same name.
    """

    def __init__(
        self, file: str, entry: str, what: Message, *, value: str = "", at: int = 0, twice: bool = False
    ) -> None:
        super().__init__(told(file, None, entry, what).message)
        self.file, self.entry, self.what, self.value, self.at, self.twice = file, entry, what, value, at, twice


def read(path: Path, kind: type[T]) -> T:
    """Return the file as kind; decimals keep the digits of the text. Raises UserError."""
    source = parse(path, path.name)
    return convert(source.raw, kind, source)


def convert(raw: Any, kind: type[T], tree: Tree) -> T:
    """Return what a file holds as kind; its tree tells where a mistake stands."""
    try:
        return msgspec.convert(raw, kind)
    except msgspec.ValidationError as error:
        what, _, where = str(error).partition(" - at `$")
    node, entry = tree.root.follow(where.rstrip("`"))
    unknown = re.fullmatch(r"Object contains unknown field `(.+)`", what)
    if unknown and isinstance(node.value, dict):
        node = node.value.get(unknown[1], node)
    raise told(node.source.name, node.spot, entry, reason(what)) from None


def mistake(file: str, entry: str, what: Message, *, value: str = "", at: int = 0) -> Mistake:
    """Return the error for one entry of a catalog file; an empty entry means the file as a whole."""
    return Mistake(file, entry, what, value=value, at=at)


def located(wrong: Mistake, tree: Tree | None) -> UserError:
    """Return wrong with the line it is on, as near as can be told."""
    if tree is None or not wrong.entry:
        return wrong
    nodes = tree.root.find(wrong.entry, twice=wrong.twice)
    node = nodes[-1]
    what, spot = wrong.what, node.spot
    if len(nodes) > 1 and (first := nodes[0].spot) and spot:
        what = message("catalog", "It stands twice, first on line {line}.", line=first.line)
    found = [leaf for leaf in node.leaves() if leaf.value == wrong.value] if wrong.value else []
    if len(found) == 1:
        node, spot = found[0], found[0].spot
    exact = inside(spot, wrong.at) if wrong.at and spot and len(found) == 1 else None
    return told(node.source.name, exact or spot, wrong.entry, what, exact=exact is not None)


def inside(spot: Spot, at: int) -> Spot | None:
    """Return the place of the character at of a text in quotes; None where escapes or line breaks hide it."""
    raw = spot.raw
    if not raw or raw[0] not in "\"'" or raw.startswith(raw[0] * 3) or "\\" in raw:
        return None
    blank = len(raw[1:]) - len(raw[1:].lstrip())
    return replace(spot, column=spot.column + blank + at)


def reason(what: str) -> Message:
    """Return msgspec's English sentence as a Message in the user's language."""
    if found := re.fullmatch(r"Object missing required field `(.+)`", what):
        return message("catalog", "“{field}” is missing.", field=found[1])
    if found := re.fullmatch(r"Object contains unknown field `(.+)`", what):
        return message("catalog", "“{field}” is unknown.", field=found[1])
    if found := re.fullmatch(r"Invalid enum value '?(.*?)'?", what):
        return message("catalog", "“{value}” is not allowed.", value=found[1])
    what = "Expected `decimal`, got `str`" if what == "Invalid decimal string" else what
    if found := re.fullmatch(r"Expected `(\w+)(?: \| null)?`, got `(\w+)`", what):
        wanted, given = (KINDS.get(each, each) for each in found.groups())
        return message(
            "catalog",
            "The value is of the wrong kind: {wanted} belongs here, not {given}.",
            wanted=wanted,
            given=given,
        )
    return message("catalog", "The value is of the wrong kind: {detail}.", detail=what)


def by(
    file: str, table: str, entries: Iterable[T], name: Callable[[T], str], *, recorded: type[T] | None = None
) -> Mapping[str, T]:
    """Return entries by name in the order of the file, without those removed; a name given twice is an error.

    recorded: the kind of entries that a book speaks of, perhaps by a name the catalog does not have.
    """
    found: dict[str, T] = {}
    removed: dict[str, T] = {}
    for entry in entries:
        if name(entry) in found or name(entry) in removed:
            raise Mistake(file, f"{table} {name(entry)}", message("catalog", "It stands twice."), twice=True)
        kept = removed if getattr(entry, "remove", False) else found
        kept[name(entry)] = entry
    return MappingProxyType(Entries(found, removed, partial(blank, recorded) if recorded else None))
