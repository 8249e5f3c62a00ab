"""Rows as the journal writes them: by table and id, as they are now or, when they are gone, as they were last."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Table, text
from sqlalchemy.orm import Session

import cmdesk.models.store  # noqa: F401  (so that every table is known, whoever comes first)
from cmdesk.models.tables import STORED, watched
from cmdesk.models.triggers import image, quoted

Image = dict[str, Any]
"""A row's raw column values, as they stand in a change."""
Key = tuple[str, str]
"""A table's name and a row's id, in 32 hexadecimal digits as the book keeps it."""

LAST = """
    SELECT c."row", coalesce(c.after, c.before) FROM change c WHERE c.number IN (
        SELECT max(number) FROM change
        WHERE "table" = :name AND "row" IN (SELECT value FROM json_each(:ids)) AND coalesce(after, before) IS NOT NULL
        GROUP BY "row")
"""


class Rows:
    """The rows that some rows point to, read in as few queries as they are steps away.

    live: those of them that are in the book now.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._images: dict[Key, Image | None] = {}
        self.live: set[Key] = set()

    def get(self, table: str, row: object) -> Image:
        """Return a row that was gathered; empty for one nobody knows."""
        return self._images.get((table, str(row))) or {}

    def gather(self, wanted: Iterable[Key]) -> None:
        """Read rows, what they point to, and so on up."""
        missing = set(wanted)
        while missing:
            for table, ids in by_table(missing).items():
                self._read(table, ids)
            found = ((table, self._images[table, row]) for table, row in missing)
            missing = {key for table, image_ in found for key in points_to(table, image_)} - set(self._images)

    def _read(self, table: str, ids: list[str]) -> None:
        now = text(
            f"SELECT t.id, {image(STORED[table], 't')} FROM {quoted(table)} t "
            "WHERE t.id IN (SELECT value FROM json_each(:ids))"
        )
        for row, found in self._session.execute(now, {"ids": json.dumps(ids)}):
            self._images[table, row] = parsed(found)
            self.live.add((table, row))
        gone = [row for row in ids if (table, row) not in self._images]
        if gone:
            for row, found in self._session.execute(text(LAST), {"name": table, "ids": json.dumps(gone)}):
                self._images[table, row] = parsed(found)
        for row in ids:
            self._images.setdefault((table, row), None)


def by_table(keys: Iterable[Key]) -> dict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for table, row in sorted(keys):
        found[table].append(row)
    return found


def parsed(stored: str | None) -> Image | None:
    """Return a change's image; None for none, and for one that was tampered with."""
    try:
        found = json.loads(stored or "")
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def points_to(table: str, image_: Image | None) -> Iterator[Key]:
    """Yield the watched rows that a row points to; none for a table the book does not have."""
    known = STORED.get(table)
    for column, parent in pointers(known) if known is not None else ():
        row = (image_ or {}).get(column)
        if isinstance(row, str):
            yield parent, row


@cache
def pointers(table: Table) -> Sequence[tuple[str, str]]:
    """Return (column, table) of every reference to a watched table."""
    names = {each.name for each in watched()}
    return [
        (key.parent.name, key.column.table.name)
        for key in sorted(table.foreign_keys, key=lambda key: key.parent.name)
        if key.column.table.name in names
    ]
