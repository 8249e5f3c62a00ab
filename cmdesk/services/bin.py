"""The recycle bin: what was deleted and is deleted still.

It is read from the journal alone. An entry is one thing that a gesture deleted, with all that hung on it and went in
the same gesture. What an undo removed again is no entry, unless that undo took back a restoring.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.text import QT_TRANSLATE_NOOP, Message
from cmdesk.models import store  # noqa: F401  (it brings every table)
from cmdesk.models.journal import HEAD
from cmdesk.models.tables import STORED
from cmdesk.services.history import moment
from cmdesk.services.history_rows import Image, Key, Rows, parsed, pointers, points_to
from cmdesk.services.history_titles import Sight, Value, thing, title, title_of

THINGS = (
    "party", "opportunity", "application", "visit", "checklist_item", "checklist_file", "photo",
    "contact", "link", "party_document", "task", "statement", "finding_row", "declaration_signature",
    "statement_adjustment", "bank_file", "bank_account",
)  # fmt: skip
"""The tables whose rows a user deletes as such; other rows come and go with them."""

NAMES = ", ".join(f"'{name}'" for name in THINGS)
ABOVE = ", ".join(
    f"CASE WHEN json_valid(c.before) THEN json_extract(c.before, '$.{column}') END"
    for column in sorted({column for name in THINGS for column, parent in pointers(STORED[name]) if parent in THINGS})
)
RESTORE = QT_TRANSLATE_NOOP("bin", "Restore {thing} {title}")
DELETING = f"""
    WITH RECURSIVE restoring(number) AS (
        SELECT number FROM gesture WHERE {HEAD} = '["bin", "{RESTORE}"'
        UNION ALL SELECT g.number FROM restoring r CROSS JOIN gesture g ON g.undoes = r.number
    ), deleting(number) AS MATERIALIZED (
        SELECT DISTINCT gesture FROM change WHERE after IS NULL AND "table" IN ({NAMES})
    )
    SELECT g.number FROM deleting d CROSS JOIN gesture g ON g.number = d.number
    WHERE g.kind IN ('do', 'redo') OR g.number IN restoring
"""
"""SQL: the gestures that deleted something; an undo did where it took back a restoring, not where an adding."""
LYING = f"""
    c."table" IN ({NAMES}) AND c.after IS NULL AND json_valid(c.before) AND c.gesture IN ({DELETING})
    AND c.number = (SELECT max(number) FROM change l WHERE l."row" = c."row")
    AND NOT EXISTS (SELECT 1 FROM change p WHERE p."row" IN ({ABOVE}) AND p.gesture = c.gesture
                    AND p.after IS NULL AND p."table" IN ({NAMES}))
"""
"""SQL: change c deleted a thing, nothing has happened to it since, and it hung on nothing that went with it."""


@dataclass(frozen=True, kw_only=True)
class BinFile:
    """A file of an entry; its content is read by sha256."""

    name: str
    sha256: str
    media_type: str
    size: int  # bytes


@dataclass(frozen=True, kw_only=True)
class BinEntry:
    """One thing that was deleted; number is that of its change in the journal."""

    number: int
    gesture: int
    thing: Message
    title: Value
    client: Value  # whose it was; empty for a client, and where none is known
    by: str
    at: datetime
    rows: int  # with what hung on it
    files: Sequence[BinFile]

    @property
    def restoring(self) -> Message:
        """The label of the gesture that restores it; by this the bin knows such a gesture again."""
        return Message("bin", RESTORE, (("thing", self.thing), ("title", self.title)))

    @property
    def size(self) -> int:
        return sum(file.size for file in self.files)


def list_bin(session: Session, *, catalog: Catalog, offset: int = 0, limit: int = 200) -> list[BinEntry]:
    """Return a page of what lies in the bin, what was deleted last first."""
    query = f"""
        SELECT c.number, c.gesture, c."table", c."row", g."by", g.at
        FROM change c JOIN gesture g ON g.number = c.gesture
        WHERE {LYING} ORDER BY c.number DESC LIMIT :limit OFFSET :offset
    """
    found = session.execute(text(query), {"limit": limit, "offset": offset}).all()
    gone = {number: deleted(session, number) for number in {gesture for _, gesture, *_ in found}}
    sight = Sight(catalog=catalog, rows=Rows(session))
    sight.rows.gather({key for rows in gone.values() for own in rows for key in (own, *points_to(own[0], rows[own]))})
    entries = []
    for number, gesture, table, row, by, at in found:
        rows = together((table, row), gone[gesture])
        entries.append(
            BinEntry(
                number=number,
                gesture=gesture,
                thing=thing(table),
                title=title(table, rows[table, row], sight),
                client=client(table, rows[table, row], sight),
                by=by,
                at=moment(at),
                rows=len(rows),
                files=files(rows, sight),
            )
        )
    return entries


def count_bin(session: Session) -> int:
    """Return how many entries lie in the bin."""
    return session.scalar(text(f"SELECT count(*) FROM change c WHERE {LYING}")) or 0


def lying(session: Session, number: int) -> dict[Key, Image] | None:
    """Return an entry's row and those that hang on it; None for one that does not lie in the bin (any more)."""
    query = text(f'SELECT c.gesture, c."table", c."row" FROM change c WHERE c.number = :number AND {LYING}')
    found = session.execute(query, {"number": number}).one_or_none()
    if found is None:
        return None
    gesture, table, row = found
    return together((table, row), deleted(session, gesture))


def deleted(session: Session, gesture: int) -> dict[Key, Image]:
    """Return what a gesture deleted and what is in the book no more, as it was."""
    query = text(
        'SELECT "table", "row", before FROM change c WHERE gesture = :gesture AND after IS NULL '
        'AND number = (SELECT max(number) FROM change l WHERE l."row" = c."row") ORDER BY number'
    )
    found = ((table, row, parsed(before)) for table, row, before in session.execute(query, {"gesture": gesture}))
    return {(table, row): image for table, row, image in found if image is not None}


def together(root: Key, rows: Mapping[Key, Image]) -> dict[Key, Image]:
    """Return, of the rows that went in one gesture, a thing with all that hung on it and what those need."""
    hanging: defaultdict[Key, list[Key]] = defaultdict(list)
    for key, image in rows.items():
        for above in points_to(key[0], image):
            hanging[above].append(key)
    reached = {root: None}
    waiting = [root]
    for key in waiting:  # grows by what hangs on each
        needed = [above for above in points_to(key[0], rows[key]) if above in rows and above not in reached]
        found = [each for each in (*hanging[key], *needed) if each not in reached]
        reached |= dict.fromkeys(found)
        waiting += found
    return {key: rows[key] for key in reached}


def files(rows: Mapping[Key, Image], sight: Sight) -> list[BinFile]:
    """Return the files that some rows point to."""
    found = [sight.rows.get(*key) for key in attachments(rows)]
    return [
        BinFile(
            name=str(image["name"]),
            sha256=str(image["sha256"]),
            media_type=str(image["media_type"]),
            size=int(image["size"]),
        )
        for image in found
        if {"name", "sha256", "media_type", "size"} <= image.keys()
    ]


def attachments(rows: Mapping[Key, Image]) -> Iterable[Key]:
    """Return the attachments that some rows are or point to."""
    keys = (key for own, image in rows.items() for key in (own, *points_to(own[0], image)))
    return dict.fromkeys(key for key in keys if key[0] == "attachment")


def client(table: str, image: Image, sight: Sight) -> Value:
    """Return the name of the client that a row belongs to, empty for the client itself."""
    above: list[tuple[str, Any]] = list(points_to(table, image))
    for name, row in above:  # grows by what each points to
        if name == "party":
            return title_of(name, row, sight)
        above += [key for key in points_to(name, sight.rows.get(name, row)) if key not in above]
    return ""
