"""One encrypted SQLite file: make it, open it, read it."""

import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlcipher3
from sqlalchemy import Connection, Engine, FromClause, QueuePool, create_engine, event
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session, sessionmaker

from cmdesk.core.errors import UserError
from cmdesk.core.files import real, replacing, shown_name
from cmdesk.core.text import QT_TRANSLATE_NOOP, Message, message
from cmdesk.models import search
from cmdesk.models.base import Base, now
from cmdesk.models.key import Cost, key_file, new_key, recovery_key, unwrap, wrap
from cmdesk.models.opening import (
    check_file,
    check_name,
    check_still_there,
    file_id,
    is_full,
    look,
    refusal,
    unreadable,
    uri,
)

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

APPLICATION_ID = 0x434D4453  # "CMDS": tells our books from other SQLite files
SCHEMA = 5  # raised by every migration
WAIT = 10  # seconds, for another program that is writing
CACHE_KIB = 64 * 1024  # a page is decrypted once and kept: sums over 20,000 prospects take 70 ms instead of 800
UNWRITABLE = {
    "locked": QT_TRANSLATE_NOOP("book", "{file} is being written to by another program: try again in a moment."),
    "readonly": QT_TRANSLATE_NOOP("book", "{file} cannot be written: the file or its folder is read-only."),
    "full": QT_TRANSLATE_NOOP("book", "{file} cannot be written: the disk is full."),
    "disk I/O": QT_TRANSLATE_NOOP("book", "{file} cannot be written: the disk reports an error."),
    "unable to open": QT_TRANSLATE_NOOP("book", "{file} cannot be written: its folder does not let files be made."),
}  # by what SQLite says


class Hinting(SQLiteCompiler):
    """Puts what Select.with_hint says behind the table: INDEXED BY, which makes SQLite walk that index or refuse."""

    def get_from_hint_text(self, table: FromClause, text: str | None) -> str | None:  # noqa: ARG002  (SQLAlchemy's signature)
        return text


@dataclass(frozen=True, kw_only=True)
class Book:
    """An open book; reads go through read, writes through services.gesture.perform."""

    path: Path
    file_id: tuple[int, int]
    engine: Engine
    reading: sessionmaker[Session]
    writing: sessionmaker[Session]
    key: bytes = field(repr=False)
    clock: Callable[[], datetime] = now
    patience: float | None = None  # seconds a writer waits for another, WAIT by default

    @property
    def mark(self) -> str:
        """What tells this book at this place from others, a copy of it included, and gives nothing away."""
        place = os.fsencode(self.path.resolve())
        return hashlib.sha256(b"cmdesk book " + self.key + place).hexdigest()[:8]

    @property
    def signing(self) -> "Ed25519PrivateKey":
        """What signs the packages made from this book."""
        from cmdesk.models.signing import signing_key  # noqa: PLC0415  (few packages are made)

        return signing_key(self.key)

    def own_files(self) -> list[Path]:
        """Return every file that is part of the book, there or not: nothing else may be written over them."""
        endings = ("", ".key", "-wal", "-shm", "-journal", ".lock", ".typing")
        return [self.path.with_name(self.path.name + ending) for ending in endings]

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session that sees one consistent state of the book and writes nothing; UserError for a damaged one."""
        try:
            with self.reading() as session:
                yield session
        except DatabaseError as error:
            raise told(self.path, error.orig) or error from error

    @contextmanager
    def write(self, *, patience: float | None = None) -> Iterator[Session]:
        """Give a session whose work is committed whole or not at all; UserError when the file cannot be written.

        patience: seconds to wait while another program or thread writes, by default as long as this book does.
        """
        check_still_there(self.path, self.file_id)
        wait = self.patience if patience is None else patience
        writer = self.engine.execution_options(writes=True, patience=wait)
        try:
            with self.writing(bind=writer) as session, session.begin():
                yield session
        except DatabaseError as error:
            reason = told(self.path, error.orig)
            if reason is None:
                raise
            self.engine.dispose()  # a connection made while the file was read-only stays so
            raise reason from error

    def rest(self) -> None:
        """Let go of the pages that connections at rest keep; whoever reads next reads them anew."""
        pool = self.engine.pool
        idle = pool.checkedin() if isinstance(pool, QueuePool) else 0
        with suppress(DatabaseError), ExitStack() as taken:
            for each in [taken.enter_context(self.engine.connect()) for _ in range(idle)]:
                each.exec_driver_sql("PRAGMA shrink_memory")

    def close(self) -> None:
        """Let go of the file; the write-ahead log is folded into it."""
        self.engine.dispose()


def told(path: Path, error: BaseException | None) -> UserError | None:
    """Return what to tell the user of an error of SQLite's: damaged, or not to be written; None for any other."""
    if is_damage(error):
        return UserError(
            message(
                "book",
                "{file} is damaged: check the book, and restore the last backup that is whole.",
                file=shown_name(path),
            )
        )
    said = str(error)
    reason = next((text for words, text in UNWRITABLE.items() if words in said), None)
    if reason is not None and is_full(path):
        reason = UNWRITABLE["full"]
    return None if reason is None else UserError(Message("book", reason, (("file", shown_name(path)),)))


def is_damage(error: BaseException | None) -> bool:
    """Tell whether SQLite or SQLCipher found that the file does not hold what was written to it."""
    code = getattr(error, "sqlite_errorcode", sqlcipher3.SQLITE_OK) & 0xFF
    return code in {sqlcipher3.SQLITE_CORRUPT, sqlcipher3.SQLITE_NOTADB}


def create_book(
    path: Path, passphrase: str, *, cost: Cost | None = None, clock: Callable[[], datetime] = now
) -> tuple[Book, str]:
    """Make a new encrypted book and its key file; return it open, with its recovery key to be shown once."""
    if not passphrase:
        raise UserError(message("book", "A book needs a passphrase."))
    check_name(path)
    key = new_key()
    try:
        if path.exists() or key_file(path).exists():
            raise UserError(message("book", "{file} exists already: choose another name.", file=path.name))
        with replacing(path) as part:
            build_book(part, key, clock)
            wrap(key, passphrase, key_file(path), cost or Cost())
    except (OSError, DatabaseError) as error:
        full = message("book", "the disk is full") if is_full(path) else None
        reason = full or getattr(error, "strerror", None) or type(error).__name__
        raise UserError(
            message("book", "{file} cannot be made here: {reason}.", file=path.name, reason=reason)
        ) from error
    return connect(path, key, clock), recovery_key(key)


def build_book(path: Path, key: bytes, clock: Callable[[], datetime]) -> None:
    """Write an empty book to path, readable by nobody else."""
    path.unlink(missing_ok=True)
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    book = connect(path, key, clock)
    try:
        with book.engine.begin() as connection:
            build(connection)
    finally:
        book.close()


def build(connection: Connection) -> None:
    """Create every table, trigger and index of a new book."""
    from cmdesk.models import tables, triggers  # noqa: PLC0415  (an open book waits for no table it does not show)

    Base.metadata.create_all(connection, tables=list(tables.STORED.values()))
    triggers.install(connection)
    search.install(connection)
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")


def open_book(path: Path, passphrase: str, *, clock: Callable[[], datetime] = now) -> Book:
    """Open a book with its passphrase; every way this fails is a UserError that says what to do."""
    return open_unwrapped(path, lambda: unwrap(key_file(real(path)), passphrase), clock=clock)


def open_unwrapped(path: Path, unwrapped: Callable[[], bytes], *, clock: Callable[[], datetime] = now) -> Book:
    """Open a book with the key that its passphrase gives, which is asked for once the file can be a book.

    Refused as open_book refuses; unwrapped raises as unwrap does.
    """
    path = real(path)
    check_file(path)
    return open_checked(path, unwrapped(), key_file(path).name, clock)


def open_with_key(path: Path, key: bytes, *, clock: Callable[[], datetime] = now) -> Book:
    """Open a book with the key that its recovery key stands for; refused as open_book refuses."""
    path = real(path)
    check_file(path)
    return open_checked(path, key, message("book", "This recovery key"), clock)


def check_passphrase(path: Path, passphrase: str) -> bytes:
    """Return the key of a book; refused unless the passphrase gives a key that opens it. Nothing is written."""
    path = real(path)
    key = unwrap(key_file(path), passphrase)
    look(path, key, key_file(path).name)
    return key


def open_checked(path: Path, key: bytes, source: str | Message, clock: Callable[[], datetime]) -> Book:
    """Open a book, unless the key is another's or the file is damaged, no book, or of a newer cmdesk."""
    seen = look(path, key, source)
    if seen.kind != APPLICATION_ID:
        raise UserError(message("book", "{file} is not a cmdesk book.", file=path.name))
    if seen.schema > SCHEMA:
        raise UserError(message("book", "{file} was written by a newer cmdesk: update the program.", file=path.name))
    if seen.schema < SCHEMA:
        from cmdesk.models.migrate import upgrade_book  # noqa: PLC0415  (Alembic loads slowly and is seldom needed)

        upgrade_book(path, key, seen.schema, clock)
    try:
        book = connect(path, key, clock)
    except OSError as error:  # gone since it was looked at
        raise unreadable(path, error) from None
    try:
        with book.engine.connect():
            return book
    except DatabaseError as error:
        book.close()
        raise refusal(path, error.orig, source) from None


def connect(path: Path, key: bytes, clock: Callable[[], datetime], *, frozen: bool = False) -> Book:
    """Return a book on the file at path, nothing checked yet; a frozen one is only read, and nothing lies beside it."""
    engine = create_engine(
        "sqlite://",
        module=sqlcipher3,
        creator=lambda: dial(path, key, frozen=frozen),
        poolclass=QueuePool,
        pool_size=4,
        pool_use_lifo=True,  # the connection that was busy last has the pages one needs
        hide_parameters=True,  # an error's text names no client
    )
    engine.dialect.statement_compiler = Hinting
    event.listen(engine, "begin", begin)
    writer = engine.execution_options(writes=True)
    return Book(
        path=path,
        file_id=file_id(path),
        engine=engine,
        reading=sessionmaker(engine, autoflush=False, expire_on_commit=False),
        writing=sessionmaker(writer, expire_on_commit=False),
        key=key,
        clock=clock,
    )


def dial(path: Path, key: bytes, *, frozen: bool = False) -> Any:
    """Return a DB-API connection to the encrypted file at path."""
    place = f"{uri(path, 'ro')}&immutable=1" if frozen else uri(path, "rw")
    connection = sqlcipher3.connect(place, uri=True, check_same_thread=False, isolation_level=None, timeout=WAIT)
    connection.execute("PRAGMA cipher_log_level = NONE")  # else a wrong key is reported on stderr
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("PRAGMA temp_store = MEMORY")  # nothing readable ever in a temporary file
    connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    connection.execute("PRAGMA foreign_keys = ON")
    if not frozen:
        (mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
        if mode != "wal":  # else whoever reads would hold up whoever writes
            connection.close()
            raise UserError(
                message(
                    "book",
                    "{file} lies on a drive where a book cannot be kept, such as a network drive: copy it and its key "
                    "to this computer.",
                    file=shown_name(path),
                )
            )
        connection.execute("PRAGMA synchronous = FULL")
    return connection


def begin(connection: Connection) -> None:
    """Start a transaction; a writer takes its place at once, so that it never fails half way."""
    options = connection.get_execution_options()
    if options.get("writes", False):
        patience = options.get("patience")
        connection.exec_driver_sql(f"PRAGMA busy_timeout = {int((WAIT if patience is None else patience) * 1000)}")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    else:
        connection.exec_driver_sql("BEGIN")
