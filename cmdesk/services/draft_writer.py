"""Writes drafts on a thread of its own, so that typing waits for nothing and no more than a second of it can be lost.

The book has one writer. While an import holds it, what is typed goes into a small encrypted file beside the book
instead, and into the book as soon as it can; should the program end before, the next one takes it from there.
"""

import hashlib
import json
import secrets
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from threading import Condition, Thread

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from cmdesk.core.errors import UserError
from cmdesk.core.files import replacing, sync
from cmdesk.models.store import UNWRITABLE, Book
from cmdesk.services.drafts import Kept, find_draft, put_draft

PATIENCE = 0.2  # seconds to wait for another writer before the file beside the book is used
AGAIN = 0.3  # seconds until the book is tried again
NONCE = 12  # bytes


@dataclass(frozen=True)
class Typed:
    """A draft on its way into the book; without fields it is to be forgotten."""

    fields: Mapping[str, object] | None
    at: datetime

    def __post_init__(self) -> None:
        json.dumps(self.fields)  # what cannot be written is our bug, and shows where it is made


class DraftWriter:
    """Keeps the drafts of one open book; failed(error) hears, on the writing thread, what stands in the way."""

    def __init__(self, book: Book, failed: Callable[[Exception], object]) -> None:
        self._book, self._failed = book, failed
        self._aside = Aside(book)
        self._waiting = newer(book, self._aside.read())
        self._writing: dict[str, Typed] = {}
        self._turn = Condition()
        self._closed = False
        self.trouble: Exception | None = None  # what stands in the way of the last writing
        self._thread: Thread | None = None
        if self._waiting:
            self._begin()

    def keep(self, key: str, fields: Mapping[str, object]) -> None:
        """Have a draft written; a later one of the same key takes its place."""
        self._put(key, Typed(dict(fields), self._book.clock()))

    def drop(self, key: str) -> None:
        """Have a draft forgotten."""
        self._put(key, Typed(None, self._book.clock()))

    def find(self, key: str) -> Kept | None:
        """Return the draft kept under key, whether it is in the book yet or not."""
        with self._turn:
            typed = self._waiting.get(key) or self._writing.get(key)
        if typed is not None:
            return None if typed.fields is None else Kept(typed.fields, typed.at)
        with self._book.read() as session:
            return find_draft(session, key)

    def flush(self, timeout: float | None = None) -> bool:
        """Wait until everything typed is in the book, at most so many seconds; tell whether it is."""
        with self._turn:
            return self._turn.wait_for(lambda: not self._waiting and not self._writing, timeout)

    def close(self) -> None:
        """Write what waits and end the thread; what the book does not take stays in the file beside it."""
        with self._turn:
            self._closed = True
            self._turn.notify_all()
        if self._thread is not None:
            self._thread.join()

    def _put(self, key: str, typed: Typed) -> None:
        with self._turn:
            self._waiting.pop(key, None)
            self._waiting[key] = typed
            self._begin()
            self._turn.notify_all()

    def _begin(self) -> None:
        """Start the thread with the first draft: most desks in a script or a test have none."""
        if self._thread is None or not self._thread.is_alive():
            self._thread = Thread(target=self._run, name="drafts", daemon=True)
            self._thread.start()

    def _run(self) -> None:
        while True:
            with self._turn:
                self._turn.wait_for(lambda: self._waiting or self._closed)
                if not self._waiting:
                    return
                self._writing, self._waiting = self._waiting, {}
            if not self._write() and not self._rest():
                return

    def _write(self) -> bool:
        """Write what is taken in hand, into the book or else beside it; tell whether it is in the book."""
        try:
            with self._book.write(patience=PATIENCE) as session:
                for key, typed in self._writing.items():
                    put_draft(session, key, typed.fields, typed.at)
            self._aside.remove()
        except Exception as error:  # noqa: BLE001  (whatever it is, what was typed must outlive it)
            self._complain(error)
            self._put_aside(self._writing)
            return False
        with self._turn:
            self._writing = {}
            self.trouble = None
            self._turn.notify_all()
        return True

    def _put_aside(self, typed: Mapping[str, Typed]) -> None:
        with suppress(UserError):  # of the same reason, most likely, and told already
            self._aside.write(typed)

    def _rest(self) -> bool:
        """Take back in hand what could not be written, and wait a little; tell whether to go on."""
        with self._turn:
            self._waiting = self._writing | self._waiting
            self._writing = {}
            if self._closed:
                self._put_aside(self._waiting)
                return False
            self._turn.wait_for(lambda: self._closed, AGAIN)
            return True

    def _complain(self, error: Exception) -> None:
        told, self.trouble = self.trouble, error
        if not is_busy(error) and (told is None or is_busy(told)):
            self._failed(error)


class Aside:
    """The file beside the book that holds drafts while the book cannot; encrypted with a key made of the book's."""

    def __init__(self, book: Book) -> None:
        self._path = book.path.with_name(f"{book.path.name}.typing")
        self._cipher = AESGCM(hashlib.sha256(b"cmdesk typing " + book.key).digest())

    def read(self) -> dict[str, Typed]:
        """Return what lies there; nothing when there is no such file, or none of this book."""
        try:
            raw = self._path.read_bytes()
            kept = json.loads(self._cipher.decrypt(raw[:NONCE], raw[NONCE:], None))
            return {key: Typed(fields, datetime.fromisoformat(at)) for key, (fields, at) in kept.items()}
        except (OSError, ValueError, InvalidTag):
            return {}

    def write(self, typed: Mapping[str, Typed]) -> None:
        """Put these drafts there instead of what lay there before."""
        kept = {key: (each.fields, each.at.isoformat()) for key, each in typed.items()}
        nonce = secrets.token_bytes(NONCE)
        with replacing(self._path) as part:
            part.touch(mode=0o600)
            part.write_bytes(nonce + self._cipher.encrypt(nonce, json.dumps(kept, ensure_ascii=False).encode(), None))
            sync(part)

    def remove(self) -> None:
        with suppress(OSError):
            self._path.unlink(missing_ok=True)


def newer(book: Book, typed: Mapping[str, Typed]) -> dict[str, Typed]:
    """Return those drafts that were typed after what the book holds of them."""
    with book.read() as session:
        found = {key: find_draft(session, key) for key in typed}
    return {key: each for key, each in typed.items() if (kept := found[key]) is None or kept.saved_at < each.at}


def is_busy(error: Exception) -> bool:
    return isinstance(error, UserError) and error.message.source == UNWRITABLE["locked"]
