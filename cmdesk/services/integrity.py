"""Is the book whole? SQLite's checks, the journal's chain, rows against the journal, files against their hash."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from sqlalchemy import Table, select, text
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.orm import Session

from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import QT_TRANSLATE_NOOP, Message, message
from cmdesk.models import search, triggers
from cmdesk.models.attachment import Content
from cmdesk.models.journal import Gesture, GestureKind, Head, changes, legible, seal
from cmdesk.models.store import Book
from cmdesk.models.tables import watched
from cmdesk.models.triggers import image, quoted
from cmdesk.services.attachments import read_content
from cmdesk.services.export import check_reason
from cmdesk.services.gesture import note

SLACK = timedelta(minutes=1)  # what setting the clock by the network takes back
CLOCK = QT_TRANSLATE_NOOP("check", "The clock went back before entry {number} “{label}”.")
EXPLAINED = QT_TRANSLATE_NOOP("check", "Explained why the clock went back before entry {number}: {reason}")


@dataclass(frozen=True, kw_only=True)
class Anchor:
    """What lies outside the book and says how its journal stood: a backup, and the last entry it holds."""

    name: str
    head: Head


def check_book(session: Session, progress: Progress = silent, *, anchors: Sequence[Anchor] = ()) -> list[Message]:
    """Return everything that is wrong with the book; an empty list says it is whole."""
    found: list[Message] = []
    steps: tuple[Callable[[Session], Iterator[Message]], ...] = (
        file_damage,
        lost_triggers,
        partial(chain_breaks, anchors=anchors),
        cut_ends,
        strayed_rows,
        unindexed,
        damaged_files,
    )
    for done, step in enumerate(steps):
        progress(done, len(steps))
        try:
            for wrong in step(session):
                found.append(wrong)
                progress(done, len(steps))
        except DatabaseError as error:  # what cannot be read hides what else is wrong, but not from the other steps
            session.rollback()
            found.append(message("check", "A part of the book cannot be read: {said}", said=str(error.orig)))
    progress(len(steps), len(steps))
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


def lost_triggers(session: Session) -> Iterator[Message]:
    """Yield how many of the triggers that write the journal and the index are not there as they should be."""
    found = session.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
    there = {name: sql for name, sql in found}  # noqa: C416  (a Row is no tuple to the type checker)
    wanted = triggers.triggers() | search.triggers()
    count = sum(there.get(name) != wanted.get(name) for name in there.keys() | wanted.keys())
    if count:
        yield message("check", "{count} of the triggers that write the journal were altered.", count=count)


def chain_breaks(session: Session, *, anchors: Sequence[Anchor] = ()) -> Iterator[Message]:
    """Yield every gesture whose hash does not follow, every step back of the clock, every backup that disagrees."""
    previous, before = "", None
    seen: dict[int, str] = {}
    back: list[Message] = []
    explained: set[int] = set()
    for number in session.scalars(select(Gesture.number).order_by(Gesture.number)).all():
        try:
            gesture = session.get_one(Gesture, number)
        except (ValueError, LookupError, TypeError):
            yield message("check", "Journal entry {number} cannot be read: it was altered.", number=number)
            continue
        label = legible(gesture.label)
        if gesture.open:
            yield message("check", "Journal entry {number} “{label}” stands open.", number=gesture.number, label=label)
        if gesture.hash != seal(previous, gesture, changes(session, gesture.number)):
            yield message("check", "Journal entry {number} “{label}” was altered.", number=gesture.number, label=label)
        stepped = before is not None and gesture.at < before - SLACK
        if stepped:
            back.append(Message("check", CLOCK, (("number", gesture.number), ("label", label))))
        explained |= explains(gesture.kind, label)
        previous = gesture.hash
        before = gesture.at if stepped or before is None else max(before, gesture.at)  # small steps add up
        seen[gesture.number] = gesture.hash
    yield from (each for each in back if dict(each.values)["number"] not in explained)
    for anchor in anchors:
        if anchor.head.entry and seen.get(anchor.head.entry) != anchor.head.sha256:
            yield message(
                "check",
                "Journal entry {number} is not what the backup {file} holds.",
                number=anchor.head.entry,
                file=anchor.name,
            )


def explains(kind: GestureKind, label: Message) -> set[int]:
    """Return the entry before which a note explains that the clock went back, if it is such a note."""
    said = dict(label.values).get("number", "") if label.source == EXPLAINED and kind is GestureKind.NOTE else ""
    return {int(said)} if str(said).isdecimal() else set()


def steps_back(wrong: Iterable[Message]) -> list[int]:
    """Return the entries before which the clock went back, among what a check found."""
    return [int(dict(each.values)["number"]) for each in wrong if each.source == CLOCK]


def explain_clock(book: Book, entries: Iterable[int], reason: str) -> None:
    """Note in the journal why the clock went back before some entries: a check passes over them from then on.

    Refused without a reason; the reason stays, and nothing undoes it.
    """
    said = check_reason(reason)
    for number in entries:
        note(book, Message("check", EXPLAINED, (("number", number), ("reason", said))))


def cut_ends(session: Session) -> Iterator[Message]:
    """Yield every part of the journal whose last entries are gone: SQLite remembers the last number it gave."""
    for table in ("gesture", "change"):
        given = session.scalar(text("SELECT seq FROM sqlite_sequence WHERE name = :name"), {"name": table}) or 0
        last = session.scalar(text(f"SELECT max(number) FROM {table}")) or 0
        if last != given:
            yield message("check", "The last entries of the journal are gone: {count}.", count=abs(given - last))


def unindexed(session: Session) -> Iterator[Message]:
    """Yield how many clients the search index does not hold, or holds too many."""
    held, wanted = (session.scalar(text(f"SELECT count(*) FROM {table}")) for table in ("party_words_docsize", "party"))
    if held != wanted:
        yield message("check", "The search index holds {held} of {wanted} clients.", held=held, wanted=wanted)


def strayed_rows(session: Session) -> Iterator[Message]:
    """Yield every table with rows that are not as the journal last saw them."""
    tables = watched()
    found = session.execute(text(vanished(tables)))
    gone = {name: count for name, count in found}  # noqa: C416  (a Row is no tuple to the type checker)
    for table in tables:
        try:
            count = session.scalar(text(strayed(table)), {"name": table.name}) + gone.get(table.name, 0)
        except OperationalError:  # a value of a kind that no journal entry can hold
            yield message("check", "Rows of “{table}” were changed outside the program.", table=table.name)
            continue
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
    for sha256, size in session.execute(select(Content.sha256, Content.size)).all():
        digest, held = hashlib.sha256(), 0
        for piece in read_content(session, sha256):
            digest.update(piece)
            held += len(piece)
        if (digest.hexdigest(), held) != (sha256, size):
            yield message("check", "The stored file {sha256} is damaged.", sha256=sha256[:12])
