"""What can be done with what lies in the recycle bin: restore it, or delete its files for good."""

import json
from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy import Table, UniqueConstraint, text
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.errors import UserError
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import message
from cmdesk.models.search import index_again
from cmdesk.models.tables import STORED, watched
from cmdesk.models.triggers import quoted
from cmdesk.services.bin import attachments, list_bin, lying
from cmdesk.services.history_rows import Image, Key, Rows, pointers, points_to
from cmdesk.services.history_titles import Sight, Value, thing, title

PAGE = 200
STORES = ("chunk", "thumbnail", "content")  # where a file's bytes lie, what points before what is pointed to


def restore(session: Session, number: int, *, catalog: Catalog) -> None:
    """Write an entry's rows back as they were.

    Refused when it lies in the bin no more, when what it belongs to or its file is gone, or its place is taken.
    """
    rows = found_in_bin(session, number)
    sight = Sight(catalog=catalog, rows=Rows(session))
    sight.rows.gather({key for own, image in rows.items() for key in (own, *points_to(own[0], image))})
    for key, image in rows.items():
        check_above(session, key, image, rows, sight)
        check_place(session, key, image, sight)
    for table in watched():
        images = [image for (name, _), image in rows.items() if name == table.name]
        if images:
            write(session, table, images)
    session.expire_all()
    for party in {str(image["party_id"]) for (name, _), image in rows.items() if name == "contact"}:
        index_again(session, UUID(party))


def found_in_bin(session: Session, number: int) -> dict[Key, Image]:
    rows = lying(session, number)
    if rows is None:
        raise UserError(message("bin", "This lies in the recycle bin no more."))
    return rows


def check_above(session: Session, key: Key, image: Image, rows: Mapping[Key, Image], sight: Sight) -> None:
    """Refuse a row whose parent is neither in the book nor restored with it, or whose file is gone."""
    what = named(key, image, sight)
    for above in points_to(key[0], image):
        if above in rows or above in sight.rows.live:
            continue
        if above[0] == "attachment":
            raise UserError(message("bin", "{what} cannot be restored: its file was deleted for good.", what=what))
        parent = named(above, sight.rows.get(*above), sight)
        raise UserError(
            message(
                "bin", "{what} cannot be restored: {parent}, to which it belongs, is gone.", what=what, parent=parent
            )
        )
    if key[0] == "attachment" and not held(session, str(image.get("sha256"))):
        raise UserError(message("bin", "{what} cannot be restored: its file was deleted for good.", what=what))


def check_place(session: Session, key: Key, image: Image, sight: Sight) -> None:
    """Refuse a row when another one has taken what only one may have."""
    table = STORED[key[0]]
    for columns in unique(table):
        same = " AND ".join(f"{quoted(name)} = :{name}" for name in columns)
        taken = session.scalar(
            text(f"SELECT id FROM {quoted(table.name)} WHERE {same}"), {name: image.get(name) for name in columns}
        )
        if taken is not None:
            raise UserError(
                message(
                    "bin",
                    "{what} cannot be restored: its place is taken by one that was added since.",
                    what=named(key, image, sight),
                )
            )


def unique(table: Table) -> list[Sequence[str]]:
    """Return the columns, alone or together, in which no two rows of a table agree."""
    alone = [[column.name] for column in table.columns if column.unique or column.primary_key]
    rules = [rule for rule in table.constraints if isinstance(rule, UniqueConstraint)]
    return [*alone, *([column.name for column in rule.columns] for rule in rules)]


def named(key: Key, image: Image, sight: Sight) -> Value:
    own = title(key[0], image, sight)
    return message("bin", "{thing} “{title}”", thing=thing(key[0]), title=own) if own else thing(key[0])


def write(session: Session, table: Table, images: Sequence[Image]) -> None:
    """Insert rows just as they were."""
    names = [column.name for column in table.columns]
    targets = ", ".join(quoted(name) for name in names)
    values = ", ".join(f"json_extract(value, '$.{name}')" for name in names)
    session.execute(
        text(f"INSERT INTO {quoted(table.name)} ({targets}) SELECT {values} FROM json_each(:rows)"),
        {"rows": json.dumps(images)},
    )


def erase(session: Session, numbers: Sequence[int], progress: Progress = silent) -> int:
    """Delete the files of entries for good and put the entries beyond recall; return how many bytes were freed.

    Belongs in a gesture of services.gesture.erase. A file that is used elsewhere keeps its bytes; an entry without a
    file stays where it is.
    """
    session.execute(text("PRAGMA secure_delete = ON"))  # what was there is overwritten, not only let go
    freed = 0
    for done, number in enumerate(numbers):
        progress(done, len(numbers))
        rows = lying(session, number) or {}  # what shared a file with one before may lie there no more
        kept = list(attachments(rows))
        if not kept:
            continue
        contents = {drop_attachment(session, row, rows) for _, row in kept}
        freed += sum(drop_content(session, sha256) for sha256 in contents if sha256)
        session.execute(
            text(
                'INSERT INTO change (gesture, "table", "row") SELECT g.number, json_extract(value, \'$[0]\'), '
                "json_extract(value, '$[1]') FROM json_each(:keys), gesture g WHERE g.open"
            ),
            {"keys": json.dumps(list(rows))},
        )
    progress(len(numbers), len(numbers))
    session.expire_all()
    return freed


def erase_all(session: Session, *, catalog: Catalog, progress: Progress = silent) -> int:
    """Delete the files of every entry for good; return how many bytes were freed."""
    numbers: list[int] = []
    offset = 0
    while page := list_bin(session, catalog=catalog, offset=offset, limit=PAGE):
        numbers += [entry.number for entry in page if entry.files]
        offset += PAGE
    return erase(session, numbers, progress)


def drop_attachment(session: Session, row: str, rows: Mapping[Key, Image]) -> str | None:
    """Delete an attachment that nothing in the book uses any more; return which content it was of."""
    uses = [
        f"EXISTS (SELECT 1 FROM {quoted(table.name)} WHERE {quoted(column)} = :row)"
        for table in watched()
        for column, parent in pointers(table)
        if parent == "attachment"
    ]
    if session.scalar(text(f"SELECT {' OR '.join(uses)}"), {"row": row}):
        return None
    sha256 = session.scalar(text("DELETE FROM attachment WHERE id = :row RETURNING sha256"), {"row": row})
    return str(sha256) if sha256 else rows.get(("attachment", row), {}).get("sha256")


def drop_content(session: Session, sha256: str) -> int:
    """Delete a content that no attachment is of; return how many bytes it had."""
    if session.scalar(text("SELECT EXISTS (SELECT 1 FROM attachment WHERE sha256 = :sha256)"), {"sha256": sha256}):
        return 0
    size = session.scalar(text("SELECT size FROM content WHERE sha256 = :sha256"), {"sha256": sha256}) or 0
    for table in STORES:
        session.execute(text(f"DELETE FROM {table} WHERE sha256 = :sha256"), {"sha256": sha256})
    return int(size)


def held(session: Session, sha256: str) -> bool:
    return bool(session.scalar(text("SELECT EXISTS (SELECT 1 FROM content WHERE sha256 = :it)"), {"it": sha256}))
