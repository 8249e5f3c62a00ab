"""A bank's pack: a folder of catalog files laid over the program's own, entry by entry.

A pack's file has the tables of the file it is named after. An entry whose code is known replaces the fields it names
and leaves the others; one whose code is new is added, last or after another. Entries inside entries, such as the items
of a checklist, are laid over each other the same way. Any other value is replaced, and so is a list whose entries have
no names.

    remove = true     the entry is offered no more
    replace = true    drops every field the entry does not name
    after = "CODE"    puts the entry behind another
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from cmdesk.core.catalog.entry import Entry
from cmdesk.core.catalog.reading import convert
from cmdesk.core.catalog.tree import NAMES, Node, parse, told
from cmdesk.core.errors import UserError
from cmdesk.core.text import Message, message

HEAD = "pack.toml"
REMOVE, REPLACE, AFTER = "remove", "replace", "after"
CODE = ("code",)
RULES = (REMOVE, REPLACE, AFTER)
Kind = Literal["added", "changed", "replaced", "removed"]


@dataclass(frozen=True, kw_only=True)
class Change:
    """What a pack does to one entry; fields are those it gives, an empty entry is the file's own values."""

    file: str
    entry: str
    kind: Kind
    fields: tuple[str, ...] = ()


class Head(Entry, frozen=True, kw_only=True):
    """What pack.toml says."""

    title: str
    version: str
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Pack:
    """The pack in use and all it changes, in the order of its files."""

    folder: Path
    title: str
    version: str
    note: str
    changes: tuple[Change, ...]


@dataclass(frozen=True)
class Layered:
    """A file of the program with the pack's laid over it."""

    root: Node


@dataclass(frozen=True)
class Layer:
    """One file of a pack on its way over the program's."""

    file: str
    changes: list[Change]

    def over(self, own: Node, given: Node, entry: str) -> Node:
        """Return own with what is given laid over it; raises UserError with the line of the pack's file."""
        if isinstance(own.value, dict) and isinstance(given.value, dict):
            return self.fields_over(own, given, entry)
        if (names := naming(own)) and isinstance(given.value, list):
            return self.entries_over(own, given, entry, names)
        return given

    def fields_over(self, own: Node, given: Node, entry: str) -> Node:
        parts, plain = dict(own.value), []
        for field, part in given.value.items():
            inner = parts.get(field)
            if inner is None or not (isinstance(inner.value, dict) or naming(inner)):
                plain.append(field)
            parts[field] = part if inner is None else self.over(inner, part, ", ".join(filter(None, (entry, field))))
        if plain:
            self.note(entry, "changed", plain)
        return replace(given, value=parts)

    def entries_over(self, own: Node, given: Node, table: str, names: tuple[str, ...]) -> Node:
        kept: dict[str, Node] = {entry.called(names): entry for entry in own.value}
        seen: dict[str, Node] = {}
        for part in given.value:
            name = part.called(names)
            if not name:
                given_fields = part.value if isinstance(part.value, dict) else {}
                lacks = next((field for field in names if field not in given_fields), names[0])
                raise refused(part, table, message("catalog", "“{field}” is missing.", field=lacks))
            if name in seen:
                raise refused(part, f"{table} {name}", twice(seen[name]))
            seen[name] = part
            self.entry_over(kept, part, names, table)
        return replace(given, value=list(kept.values()))

    def entry_over(self, kept: dict[str, Node], part: Node, names: tuple[str, ...], table: str) -> None:
        """Change kept, the entries by name, as one entry of the pack says."""
        name = part.called(names)
        entry = f"{table} {name}"
        rules = {rule: part.value[rule] for rule in RULES if rule in part.value}
        for rule in (REMOVE, REPLACE):
            if rule in rules and not isinstance(rules[rule].value, bool):
                raise refused(rules[rule], f"{entry}, {rule}", message("catalog", "Either true or false belongs here."))
        given = replace(part, value={field: value for field, value in part.value.items() if field not in RULES})
        known = kept.get(name)
        if REMOVE in rules and rules[REMOVE].value:
            if known is None:
                raise refused(part, entry, unknown(name))
            if names == CODE and " " not in table:
                kept[name] = replace(known, value=known.value | {REMOVE: rules[REMOVE]})  # a book may speak of it
            else:
                del kept[name]
            self.note(entry, "removed", ())
            return
        if known is None or (REPLACE in rules and rules[REPLACE].value):
            kept[name] = given
            self.note(entry, "added" if known is None else "replaced", list(given.value))
        else:
            more = replace(given, value={field: value for field, value in given.value.items() if field not in names})
            kept[name] = self.over(known, more, entry)
        if AFTER in rules:
            self.put_behind(kept, name, rules[AFTER], entry)

    def put_behind(self, kept: dict[str, Node], name: str, anchor: Node, entry: str) -> None:
        node = kept.pop(name)
        if not isinstance(anchor.value, str) or anchor.value not in kept:
            raise refused(anchor, f"{entry}, {AFTER}", unknown(str(anchor.plain())))
        order = list(kept.items())
        order.insert(list(kept).index(anchor.value) + 1, (name, node))
        kept.clear()
        kept.update(order)
        if not any(change.entry == entry for change in self.changes):
            self.note(entry, "changed", [AFTER])

    def note(self, entry: str, kind: Kind, fields: Sequence[str]) -> None:
        self.changes.append(Change(file=self.file, entry=entry, kind=kind, fields=tuple(fields)))


def said(change: Change) -> Message:
    """Return a change in words."""
    where = f"{change.file}, {change.entry}" if change.entry else change.file
    match change.kind:
        case "added":
            return message("catalog", "{where}: added", where=where)
        case "removed":
            return message("catalog", "{where}: removed", where=where)
        case "replaced":
            return message("catalog", "{where}: replaced as a whole", where=where)
    return message("catalog", "{where}: {fields}", where=where, fields=", ".join(change.fields))


def naming(node: Node) -> tuple[str, ...]:
    """Return the fields that tell the entries of a list apart; empty for what is no list of named entries."""
    if not isinstance(node.value, list) or not node.value:
        return ()
    for fields in NAMES:
        names = [part.called(fields) for part in node.value]
        if all(names) and len(set(names)) == len(names):
            return fields
    return ()


def read_head(folder: Path) -> Head:
    """Return what a pack says of itself; raises UserError for a folder that is no pack."""
    source = parse(folder / HEAD, called(folder, HEAD))
    return convert(source.raw, Head, source)


def called(folder: Path, file: str) -> str:
    """Return what messages call a file of a pack, so that nobody takes it for the program's."""
    return f"{folder.name}/{file}"


def refused(node: Node, entry: str, what: Message) -> UserError:
    return told(node.source.name, node.spot, entry, what)


def unknown(code: str) -> Message:
    return message("catalog", "“{code}” leads nowhere.", code=code)


def twice(first: Node) -> Message:
    if first.spot is None:
        return message("catalog", "It stands twice.")
    return message("catalog", "It stands twice, first on line {line}.", line=first.spot.line)
