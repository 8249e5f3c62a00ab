"""The journal: every row a gesture changes, before and after, written by SQLite itself (triggers.py).

A closed gesture carries a hash over its changes and the hash of the gesture before it, so that a change made behind
the program's back is found. Gestures are numbered within this book; the rows they change carry ids that are unique
everywhere.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, select, text
from sqlalchemy.orm import Mapped, Session, mapped_column

from cmdesk.core.text import Message, message
from cmdesk.models.base import Base, now

PAGE = 64
PIECE = 500  # changes
HEAD = "substr(label, 1, instr(label, '\", {'))"  # SQL: the part of a label that says what was done, not to whom
UNREADABLE = (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError)  # what a broken label raises


class GestureKind(StrEnum):
    """Something done, taken back, or done again.

    A note changes no row: a number looked at, a whole export. An erasure deletes files for good: nothing takes it back.
    """

    DO = "do"
    UNDO = "undo"
    REDO = "redo"
    NOTE = "note"
    ERASE = "erase"


class Gesture(Base):
    """One thing the user did: one transaction, one entry in the undo menu."""

    __tablename__ = "gesture"
    __table_args__ = (
        Index("ix_gesture_undoes", "undoes", sqlite_where=text("undoes IS NOT NULL")),
        Index("ix_gesture_open", "open", sqlite_where=text("open")),  # every trigger looks for it
        Index("ix_gesture_at", "at"),
        Index("ix_gesture_head", text(HEAD)),
        {"sqlite_autoincrement": True},
    )

    number: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[GestureKind] = mapped_column(default=GestureKind.DO)
    label: Mapped[str]  # a Message as JSON: the journal knows no language
    by: Mapped[str] = mapped_column(default="")
    at: Mapped[datetime] = mapped_column(default=now)
    open: Mapped[bool] = mapped_column(default=True)
    undoes: Mapped[int | None] = mapped_column(ForeignKey("gesture.number"))
    hash: Mapped[str] = mapped_column(default="")


class Change(Base):
    """One row changed by a gesture; before is null for a new row, after for a deleted one.

    Both are null for a deleted row that an erasure put beyond recall. ix_change_gesture holds all it takes to count.
    """

    __tablename__ = "change"
    __table_args__ = (
        Index("ix_change_deleted", "table", "gesture", sqlite_where=text("after IS NULL")),
        Index("ix_change_gesture", "gesture", "table", "row", text("(before IS NULL)"), text("(after IS NULL)")),
        {"sqlite_autoincrement": True},
    )

    number: Mapped[int] = mapped_column(primary_key=True)
    gesture: Mapped[int] = mapped_column(ForeignKey("gesture.number"))
    table: Mapped[str]
    row: Mapped[str] = mapped_column(index=True)
    before: Mapped[str | None]
    after: Mapped[str | None]


def dump(label: Message) -> str:
    """Return label as JSON, values included."""
    values = {name: dump(value) if isinstance(value, Message) else str(value) for name, value in label.values}
    nested = [name for name, value in label.values if isinstance(value, Message)]
    return json.dumps([label.context, label.source, values, nested], ensure_ascii=False)


def load(label: str) -> Message:
    """Return the message that dump wrote."""
    context, source, values, nested = json.loads(label)
    filled = tuple((name, load(value) if name in nested else value) for name, value in values.items())
    return Message(str(context), str(source), filled)


def legible(label: str) -> Message:
    """Return the message that dump wrote; for one that was tampered with, words that say so."""
    try:
        message_ = load(label)
        str(message_)
    except UNREADABLE:
        return message("journal", "An entry that cannot be read")
    return message_


def close(session: Session, gesture: Gesture) -> None:
    """End gesture: from here on SQLite refuses writes, and its hash seals what it changed."""
    session.flush()
    previous = session.scalar(
        text("SELECT hash FROM gesture WHERE number < :number ORDER BY number DESC LIMIT 1"),
        {"number": gesture.number},
    )
    gesture.open = False
    gesture.hash = seal(previous or "", gesture, changes(session, gesture.number))
    session.flush()


def changes(session: Session, number: int) -> Iterable[bytes]:
    """Give the changes of a gesture in the order written, each as the JSON array [table, row, before, after].

    SQLite writes it, as json.dumps(…, ensure_ascii=False) would: an import has 40,000 of them, so some hundred come in
    one piece. They are read in the order they lie in, from the gesture's first to its last: found by the index of
    gestures they would have to be sorted, texts and all.
    """
    array = ", ', ', ".join(f"json_quote({name})" for name in ('"table"', '"row"', "before", "after"))
    first, last = (f"(SELECT {end}(number) FROM change WHERE gesture = :number)" for end in ("min", "max"))
    query = f"""
        SELECT CAST(concat('[', {array}, ']') AS BLOB) FROM change
        WHERE number BETWEEN {first} AND {last} AND +gesture = :number ORDER BY number
    """
    for some in session.scalars(text(query), {"number": number}).partitions(PIECE):
        yield b"".join(some)


def seal(previous: str, gesture: Gesture, changed: Iterable[bytes]) -> str:
    """Return the SHA-256 over the previous gesture's hash, this gesture and its changes."""
    at = gesture.at.isoformat()
    head = [previous, gesture.number, str(gesture.kind), gesture.label, gesture.by, at, gesture.undoes]
    digest = hashlib.sha256(json.dumps(head, ensure_ascii=False).encode())
    for change in changed:
        digest.update(change)
    return digest.hexdigest()


@dataclass(frozen=True, kw_only=True)
class Head:
    """The last entry of a journal, 0 where there is none, and its hash: what stands for a state of the book."""

    entry: int = 0
    sha256: str = ""


def journal_head(session: Session) -> Head:
    """Return the last closed entry."""
    last = select(Gesture.number, Gesture.hash).where(~Gesture.open).order_by(Gesture.number.desc()).limit(1)
    found = session.execute(last).first()
    return Head(entry=found[0], sha256=found[1]) if found else Head()


def next_to_redo(session: Session) -> Gesture | None:
    """Return the latest undo that stands, if nothing has been done since."""
    for gesture in standing(session):
        if gesture.kind is GestureKind.DO:
            return None
        if gesture.kind is GestureKind.UNDO:
            return gesture
    return None


def standing(session: Session) -> Iterator[Gesture]:
    """Yield the closed gestures that no later one took back, newest first.

    What takes a gesture back is always newer than it, so one pass from the newest on tells: a gesture taken back is
    passed over, and so what it had taken back stands again.
    """
    gone: set[int] = set()
    for gesture in latest(session):
        if gesture.number in gone:
            continue
        if gesture.undoes is not None:
            gone.add(gesture.undoes)
        yield gesture


def latest(session: Session) -> Iterator[Gesture]:
    """Yield closed gestures that changed something, newest first, a page at a time."""
    acts = select(Gesture).where(~Gesture.open, Gesture.kind != GestureKind.NOTE)  # nothing undoes a note
    closed = acts.order_by(Gesture.number.desc()).limit(PAGE)
    page = session.scalars(closed).all()
    while page:
        yield from page
        page = session.scalars(closed.where(Gesture.number < page[-1].number)).all()
