"""Where each key and value of a TOML text stands; tomli tells the values but not their places.

A text that tomli has read is walked once more, by the same grammar, only when a place is wanted. Where the walk finds
other keys than tomli did it has lost its way, and tells the place of no key rather than a wrong one.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import tomli

Path = tuple[str | int, ...]

SPACE = re.compile(r"(?:[ \t\n]|#[^\n]*)*")
BLANK = re.compile(r"[ \t]*")
KEY = re.compile(r"""[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'""")
TEXT = re.compile(r"""\"{3}(?:[^\\]|\\.)*?\"{3}\"{0,2}|'{3}.*?'{3}'{0,2}|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'""", re.DOTALL)
PLAIN = re.compile(r"[^\s,\]}#]+(?: [0-9][0-9]:[^\s,\]}#]+)?")


@dataclass(frozen=True, kw_only=True)
class Spot:
    """A place in a text, counted from 1; raw is the value as written, empty where it is a table or an array."""

    line: int
    column: int
    raw: str = ""


def find_spots(text: str, root: Mapping[str, Any]) -> dict[Path, Spot]:
    """Return the spot of every value below root, which is text as tomli reads it; a table's is its heading's."""
    try:
        found = Walk(text).spots()
    except (AttributeError, IndexError):  # a pattern that did not match, the end of the text
        return {}
    return found if set(found) == set(paths(root, ())) else {}


def paths(value: Any, above: Path) -> Iterator[Path]:
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in parts:
        yield (*above, key)
        yield from paths(part, (*above, key))


class Walk:
    """One walk through a text from its beginning."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.starts = [0, *(found.end() for found in re.finditer("\n", text))]
        self.found: dict[Path, Spot] = {}
        self.rows: dict[Path, int] = {}  # of each array of tables, how many there are by now

    def spots(self) -> dict[Path, Spot]:
        table: Path = ()
        self.pass_over(SPACE)
        while self.at < len(self.text):
            if self.text[self.at] == "[":
                table = self.heading()
            else:
                self.pair(table)
            self.pass_over(SPACE)
        return self.found

    def heading(self) -> Path:
        start = self.at
        brackets = 2 if self.text.startswith("[[", start) else 1
        self.at += brackets
        *above, last = self.key()
        self.at += brackets
        table: Path = ()
        for name in above:
            table = self.known((*table, name), start)
        table = (*table, last)
        if brackets == 1:
            return self.known(table, start)
        self.mark(table, start)
        self.rows[table] = self.rows.get(table, -1) + 1
        return self.mark((*table, self.rows[table]), start)

    def known(self, table: Path, start: int) -> Path:
        """Return a table that a heading names: the newest one where there are several."""
        self.mark(table, start)
        return (*table, self.rows[table]) if table in self.rows else table

    def pair(self, table: Path) -> None:
        start = self.at
        for name in self.key():
            table = self.mark((*table, name), start)
        self.at += 1  # the equals sign
        self.pass_over(BLANK)
        self.value(table)

    def key(self) -> list[str]:
        names = []
        while True:
            self.pass_over(BLANK)
            raw = self.pass_over(KEY)
            names.append(tomli.loads(f"key = {raw}")["key"] if raw[0] in "\"'" else raw)
            self.pass_over(BLANK)
            if self.text[self.at] != ".":
                return names
            self.at += 1

    def value(self, path: Path) -> None:
        start, first = self.at, self.text[self.at]
        if first in "[{":
            self.items(path)
        else:
            raw = self.pass_over(TEXT if first in "\"'" else PLAIN)
            self.mark(path, start, raw)

    def items(self, path: Path) -> None:
        """Pass over an array or an inline table."""
        close = {"[": "]", "{": "}"}[self.text[self.at]]
        count = 0
        self.at += 1
        self.pass_over(SPACE)
        while self.text[self.at] != close:
            if close == "}":
                self.pair(path)
            else:
                self.mark((*path, count), self.at)
                self.value((*path, count))
                count += 1
            self.pass_over(SPACE)
            if self.text[self.at] == ",":
                self.at += 1
                self.pass_over(SPACE)
        self.at += 1

    def pass_over(self, pattern: re.Pattern[str]) -> str:
        raw = pattern.match(self.text, self.at).group()  # type: ignore[union-attr]  # find_spots minds no match
        self.at += len(raw)
        return raw

    def mark(self, path: Path, start: int, raw: str = "") -> Path:
        """Note where path begins, the first time; a value with its raw text stands where that begins."""
        if raw or path not in self.found:
            line = bisect_right(self.starts, start)
            self.found[path] = Spot(line=line, column=start - self.starts[line - 1] + 1, raw=raw)
        return path
