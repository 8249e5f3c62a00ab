"""A gesture: everything one action of the user writes, in one transaction, under one name, undone as one."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Concatenate, Generic, ParamSpec, TypeVar

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from cmdesk.core.errors import UserError
from cmdesk.core.text import Message, message
from cmdesk.models.erased import is_erased, refuse_erased
from cmdesk.models.journal import Change, Gesture, GestureKind, close, dump, legible, next_to_redo, standing
from cmdesk.models.party import Profile
from cmdesk.models.store import Book

LARGE = 200  # rows; taking these back takes some 20 ms
P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True, kw_only=True)
class Outcome(Generic[R]):
    """What a gesture gave: its result, the tables it wrote to, its number in the journal (None if it wrote nothing)."""

    result: R
    label: Message
    touched: frozenset[str]
    number: int | None


def perform(
    book: Book, label: Message, work: Callable[Concatenate[Session, P], R], *args: P.args, **kwargs: P.kwargs
) -> Outcome[R]:
    """Run work(session, …) as one gesture: all of it is written, or nothing."""
    with book.write() as session:
        return run(session, book, GestureKind.DO, label, None, lambda: work(session, *args, **kwargs))


def note(book: Book, label: Message) -> int:
    """Write an entry that changes no row, such as a number looked at; return its number. Nothing undoes it."""
    with book.write() as session:
        gesture = start(session, book, GestureKind.NOTE, label, None)
        close(session, gesture)
        return gesture.number


def erase(
    book: Book, label: Message, work: Callable[Concatenate[Session, P], R], *args: P.args, **kwargs: P.kwargs
) -> Outcome[R]:
    """Run work(session, …), which deletes files for good, as one gesture that nothing undoes."""
    with book.write() as session:
        return run(session, book, GestureKind.ERASE, label, None, lambda: work(session, *args, **kwargs))


def undo(book: Book, number: int | None = None) -> Outcome[None]:
    """Take back the gesture of that number, by default the latest that still stands.

    Refused with the reason when what it changed has been changed since, or when something else rests on it.
    """
    with book.write() as session:  # from here on no other program writes: the latest stays the latest
        gesture = latest_to_undo(session) if number is None else last_word(session, number)
        if gesture is None:
            raise UserError(message("journal", "There is nothing to undo."))
        label = legible(gesture.label)
        if gesture.kind is GestureKind.UNDO:
            raise UserError(message("journal", "“{label}” is undone already.", label=label))
        if gesture.kind is GestureKind.NOTE:
            raise UserError(message("journal", "“{label}” changed nothing: it stays noted.", label=label))
        if gesture.kind is GestureKind.ERASE:
            raise UserError(message("journal", "“{label}”: what is deleted for good does not come back.", label=label))
        return revert(session, book, GestureKind.UNDO, gesture)


def redo(book: Book, number: int | None = None) -> Outcome[None]:
    """Do again the gesture of that number, by default what was undone last."""
    with book.write() as session:
        gesture = next_to_redo(session) if number is None else last_word(session, number)
        if gesture is None or gesture.kind is not GestureKind.UNDO:
            raise UserError(message("journal", "There is nothing to redo."))
        return revert(session, book, GestureKind.REDO, gesture)


def latest_to_undo(session: Session) -> Gesture | None:
    """Return the latest gesture that still stands and can be taken back: what is beyond recall is passed over."""
    acts = (gesture for gesture in standing(session) if gesture.kind in {GestureKind.DO, GestureKind.REDO})
    return next((gesture for gesture in acts if not is_erased(session, gesture.number)), None)


def last_word(session: Session, number: int) -> Gesture:
    """Return the latest undo or redo of a gesture, else the gesture itself; number may be that of an undo or redo."""
    gesture = session.get_one(Gesture, number)
    while gesture.undoes is not None:
        gesture = session.get_one(Gesture, gesture.undoes)
    while (later := session.scalar(select(Gesture).where(Gesture.undoes == gesture.number))) is not None:
        gesture = later
    return gesture


def undo_is_large(session: Session, number: int | None = None) -> bool:
    """Tell whether taking a gesture back, by default the latest, writes so many rows that a window should not wait."""
    return is_large(session, latest_to_undo(session) if number is None else last_word(session, number))


def redo_is_large(session: Session, number: int | None = None) -> bool:
    """Tell the same of doing again."""
    return is_large(session, next_to_redo(session) if number is None else last_word(session, number))


def is_large(session: Session, gesture: Gesture | None) -> bool:
    if gesture is None:
        return False
    query = select(Change.number).where(Change.gesture == gesture.number).offset(LARGE).limit(1)
    return session.scalar(query) is not None


def undo_label(session: Session) -> Message | None:
    """Return the name of what undo would take back."""
    gesture = latest_to_undo(session)
    return legible(gesture.label) if gesture else None


def redo_label(session: Session) -> Message | None:
    """Return the name of what redo would do again."""
    gesture = next_to_redo(session)
    return legible(gesture.label) if gesture else None


def revert(session: Session, book: Book, kind: GestureKind, gesture: Gesture) -> Outcome[None]:
    from cmdesk.models.undo import take_back  # noqa: PLC0415  (it asks for every table)

    label = legible(gesture.label)
    refuse_erased(session, gesture.number, label)
    return run(session, book, kind, label, gesture.number, lambda: take_back(session, gesture))


def run(
    session: Session, book: Book, kind: GestureKind, label: Message, undoes: int | None, work: Callable[[], R]
) -> Outcome[R]:
    """Open a gesture, work, close it; a gesture that wrote nothing leaves no trace, but what it took back is undone."""
    gesture = start(session, book, kind, label, undoes)
    result = work()
    session.flush()
    query = select(Change.table).where(Change.gesture == gesture.number).distinct()
    touched: frozenset[str] = frozenset(session.scalars(query))
    if not touched and undoes is None:
        session.execute(text("DELETE FROM gesture WHERE number = :number"), {"number": gesture.number})
        number_again = "UPDATE sqlite_sequence SET seq = seq - 1 WHERE name = 'gesture'"  # a gap would look like a cut
        session.execute(text(number_again))
        session.expunge(gesture)
        return Outcome(result=result, label=label, touched=touched, number=None)
    close(session, gesture)
    return Outcome(result=result, label=label, touched=touched, number=gesture.number)


def start(session: Session, book: Book, kind: GestureKind, label: Message, undoes: int | None) -> Gesture:
    """Write the entry of a gesture that begins; refused while another stands open: its changes would go there."""
    stale = session.scalar(select(Gesture.number).where(Gesture.open).limit(1))
    if stale is not None:
        raise UserError(
            message(
                "journal",
                "Journal entry {number} was altered outside the program, so nothing can be written: check the book, "
                "and restore the last backup that is whole.",
                number=stale,
            )
        )
    by = session.scalar(select(Profile.name).limit(1)) or ""
    gesture = Gesture(kind=kind, label=dump(label), by=by, at=book.clock(), undoes=undoes)
    session.add(gesture)
    session.flush()
    return gesture
