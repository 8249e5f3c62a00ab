"""A file of the catalog as a tree whose every part knows where it was written."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import Any

import tomli

from cmdesk.core.catalog.spots import Path as Keys
from cmdesk.core.catalog.spots import Spot, find_spots
from cmdesk.core.errors import UserError
from cmdesk.core.late import late
from cmdesk.core.text import Message, message

NAMES = (  # the fields that name an entry among its like, first found
    ("code",), ("var",), ("key",), ("tag",), ("doc",), ("phase",), ("pipeline", "from"), ("from",),
    ("section",),
)  # fmt: skip
STEP = late(r"\.(\w+)|\[(\d+|\.\.\.)\]")
PLACE = late(r" ?\(at (?:line (\d+), column (\d+)|end of document)\)$")


@dataclass(frozen=True)
class Source:
    """One file; name is what messages call it."""

    name: str
    text: str
    raw: dict[str, Any]

    @cached_property
    def spots(self) -> dict[Keys, Spot]:
        return find_spots(self.text, self.raw)

    @cached_property
    def root(self) -> "Node":
        """Return the file as a tree, grown only when a place or a second layer is wanted."""
        return grown(self.raw, self, ())


@dataclass(frozen=True)
class Node:
    """A value of a file: dict of Nodes, list of Nodes, or what tomli gives."""

    value: Any
    source: Source
    keys: Keys = ()

    @property
    def spot(self) -> Spot | None:
        """Return where it is written, else where the table around it begins; None for the file as a whole."""
        keys = self.keys
        while keys:
            if keys in self.source.spots:
                return self.source.spots[keys]
            keys = keys[:-1]
        return None

    @property
    def name(self) -> str:
        """Return what names an entry among its like; empty for one without a name."""
        return next((name for fields in NAMES if (name := self.called(fields))), "")

    def called(self, fields: tuple[str, ...]) -> str:
        """Return the name an entry has by these fields; empty when it lacks one."""
        parts = self.value if isinstance(self.value, dict) else {}
        names = [parts[field].value for field in fields if field in parts and isinstance(parts[field].value, str)]
        return "/".join(names) if len(names) == len(fields) else ""

    def plain(self) -> Any:
        """Return the value as tomli would have given it."""
        if isinstance(self.value, dict):
            return {key: part.plain() for key, part in self.value.items()}
        if isinstance(self.value, list):
            return [part.plain() for part in self.value]
        return self.value

    def leaves(self) -> Iterator["Node"]:
        if isinstance(self.value, dict | list):
            for part in self.value.values() if isinstance(self.value, dict) else self.value:
                yield from part.leaves()
        else:
            yield self

    def follow(self, path: str) -> tuple["Node", str]:
        """Return what stands at a path such as .product[3].term, as far as it can be followed, and its words."""
        here, words = self, list[str]()
        for field, index in STEP.findall(path):
            if field:
                words.append(field)
                if not isinstance(here.value, dict) or field not in here.value:
                    break
                here = here.value[field]
            elif index == "..." or not isinstance(here.value, list):
                break
            else:
                here = here.value[int(index)]
                words[-1] += f" {here.name or int(index) + 1}"
        return here, ", ".join(words)

    def find(self, words: str, *, twice: bool = False) -> list["Node"]:
        """Return what words such as "product CO_WC, term_max" stand for, as far as they can be told apart.

        twice: the last word names several, all of which are wanted.
        """
        here, rest = [self], re.findall(r"[^, ]+", words)
        for at, word in enumerate(rest, start=1):
            further = [part for node in here for part in below(node, word)]
            if not further or (len(further) > 1 and not (twice and at == len(rest))):
                break
            here = further
        return here


def below(node: Node, word: str) -> list[Node]:
    """Return the part called word, or the entries so named of a list or of any list in a table."""
    if isinstance(node.value, dict):
        if word in node.value:
            return [node.value[word]]
        lists = [part.value for part in node.value.values() if isinstance(part.value, list)]
        return [entry for each in lists for entry in each if entry.name == word]
    if isinstance(node.value, list):
        named = [entry for entry in node.value if entry.name == word]
        at = int(word) if word.isascii() and word.isdigit() else 0
        return named or node.value[at - 1 : at] * bool(at)
    return []


def parse(path: Path, name: str) -> Source:
    """Return a file as read; decimals keep the digits of the text. Raises UserError."""
    try:
        text = path.read_text("utf-8")  # with every line's end as \n
    except OSError:
        raise told(name, None, "", message("catalog", "The file cannot be read.")) from None
    except UnicodeDecodeError:
        raise told(name, None, "", message("catalog", "The file is not UTF-8 text.")) from None
    try:
        raw = tomli.loads(text, parse_float=Decimal)
    except tomli.TOMLDecodeError as error:
        raise not_toml(name, text, str(error)) from None
    except RecursionError:
        raise told(name, None, "", message("catalog", "Its lists and tables are nested too deep.")) from None
    return Source(name, text, raw)


def grown(value: Any, source: Source, keys: Keys) -> Node:
    if isinstance(value, dict):
        return Node({key: grown(part, source, (*keys, key)) for key, part in value.items()}, source, keys)
    if isinstance(value, list):
        return Node([grown(part, source, (*keys, at)) for at, part in enumerate(value)], source, keys)
    return Node(value, source, keys)


def not_toml(name: str, text: str, error: str) -> UserError:
    """Return tomli's refusal in the user's language."""
    at = PLACE.search(error)
    if at and at[1]:
        spot = Spot(line=int(at[1]), column=int(at[2]))
    else:
        lines = text.rstrip().split("\n")
        spot = Spot(line=len(lines), column=len(lines[-1]) + 1)
    reasons = {
        r"overwrite|twice|already|mutate": message("catalog", "This stands in the file twice."),
        r"[Uu]nclosed|[Uu]nterminated|Expected ['\"]|end of document": message(
            "catalog", "This is not TOML: a quote or bracket is not closed, or a sign is missing."
        ),
        r"[Ii]nvalid value": message("catalog", "This is not TOML: a text stands in quotes, true and false are bare."),
    }
    what = next((said for pattern, said in reasons.items() if re.search(pattern, error)), None)
    return told(name, spot, "", what or message("catalog", "This is not TOML."), exact=True)


def told(file: str, spot: Spot | None, entry: str, what: Message, *, exact: bool = False) -> UserError:
    """Return the error for one entry of a file; exact: the column is worth saying too."""
    if spot is None:
        if not entry:
            return UserError(message("catalog", "{file}: {what}", file=file, what=what))
        return UserError(message("catalog", "{file}, {entry}: {what}", file=file, entry=entry, what=what))
    where = message("catalog", "line {line}", line=spot.line)
    if exact:
        where = message("catalog", "line {line}, column {column}", line=spot.line, column=spot.column)
    if not entry:
        return UserError(message("catalog", "{file}, {where}: {what}", file=file, where=where, what=what))
    said = {"file": file, "where": where, "entry": entry, "what": what}
    return UserError(message("catalog", "{file}, {where}, {entry}: {what}", **said))
