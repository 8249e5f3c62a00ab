"""Is the book whole? SQLite's checks, the journal's chain, rows against the journal, files against their hash."""

import hashlib
from collections.abc import Iterator, Sequence

from sqlalchemy import Table, select, text
from sqlalchemy.orm import Session

from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import Message, message
from cmdesk.models.attachment import Content
from cmdesk.models.journal import Gesture, changes, image, legible, quoted, seal, watched
from cmdesk.services.attachments import read_content


def check_book(session: Session, progress: Progress = silent) -> list[Message]:
    """Return everything that is wrong with the book; an empty list says it is whole."""
    found: list[Message] = []
    steps = (file_damage, chain_breaks, strayed_rows, damaged_files)
    for done, step in enumerate(steps, start=1):
        found.extend(step(session))
        progress(done, len(steps))
    return found


def file_damage(session: Session) -> Iterator[Message]:
    """Yield what SQLite and SQLCipher find in the file."""
    for (said,) in session.execute(text("PRAGMA cipher_integrity_check")):
        yield message("check", "The file is damaged: {said}", said=said)
    session.execute(text("SELECT rowid FROM party_words LIMIT 1"))  # the check itself trusts what it read long ago
    for (said,) in session.execute(text("PRAGMA integrity_check")):
        if said != "ok":
            yield message("check", "The file is damaged: {said}", said=said)
    for table, *_ in session.execute(text("PRAGMA foreign_key_check")):
        yield message("check", "A row of “{table}” points to one that is gone.", table=table)


def chain_breaks(session: Session) -> Iterator[Message]:
    """Yield every gesture whose hash does not follow, and every step back of the clock."""
    previous, before = "", None
    for gesture in session.scalars(select(Gesture).order_by(Gesture.number)):
        label = legible(gesture.label)
        if gesture.hash != seal(previous, gesture, changes(session, gesture.number)):
            yield message("check", "Journal entry {number} “{label}” was altered.", number=gesture.number, label=label)
        if before and gesture.at < before:
            yield message(
                "check", "The clock went back before entry {number} “{label}”.", number=gesture.number, label=label
            )
        previous, before = gesture.hash, gesture.at


def strayed_rows(session: Session) -> Iterator[Message]:
    """Yield every table with rows that are not as the journal last saw them."""
    tables = watched()
    found = session.execute(text(vanished(tables)))
    gone = {name: count for name, count in found}  # noqa: C416  (a Row is no tuple to the type checker)
    for table in tables:
        count = session.scalar(text(strayed(table)), {"name": table.name}) + gone.get(table.name, 0)
        if count:
            yield message(
                "check", "{count} rows of “{table}” were changed outside the program.", count=count, table=table.name
            )


def strayed(table: Table) -> str:
    """Return the SQL that counts rows unlike their newest change."""
    newest = 'SELECT max(number) FROM change WHERE "table" = :name AND "row" = t.id'
    return f"""
        SELECT count(*) FROM {quoted(table.name)} t LEFT JOIN change l ON l.number = ({newest})
        WHERE l.after IS NOT {image(table, "t")}
    """


def vanished(tables: Sequence[Table]) -> str:
    """Return the SQL that counts, by table, rows gone of which the journal does not know: one pass for all tables."""
    there = " ".join(
        f"WHEN '{table.name}' THEN EXISTS (SELECT 1 FROM {quoted(table.name)} t WHERE t.id = c.\"row\")"
        for table in tables
    )
    return f"""
        SELECT c."table", count(*) FROM change c WHERE NOT CASE c."table" {there} END AND c.after IS NOT NULL
           AND c.number = (SELECT max(number) FROM change WHERE "table" = c."table" AND "row" = c."row")
        GROUP BY c."table"
    """


def damaged_files(session: Session) -> Iterator[Message]:
    """Yield every stored file whose bytes are no longer those that were taken in."""
    for sha256 in session.scalars(select(Content.sha256)).all():
        digest = hashlib.sha256()
        for piece in read_content(session, sha256):
            digest.update(piece)
        if digest.hexdigest() != sha256:
            yield message("check", "The stored file {sha256} is damaged.", sha256=sha256[:12])
