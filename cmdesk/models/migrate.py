"""An older book is brought up to date on a copy, after a backup: it takes the book's place only when all went well."""

from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from importlib import import_module
from pathlib import Path
from types import ModuleType

import sqlcipher3
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection, StaticPool, create_engine, event, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from cmdesk.core.errors import UserError
from cmdesk.core.files import settle_folder, shown_name, sync, unwritable
from cmdesk.core.paths import backups
from cmdesk.core.text import message
from cmdesk.models import migrations, search, triggers
from cmdesk.models.backup import ENDING, backup_name, removed, write_backup
from cmdesk.models.journal import Gesture, GestureKind, close, dump
from cmdesk.models.store import SCHEMA, begin, connect, dial, told
from cmdesk.models.tables import watched
from cmdesk.models.triggers import quoted


def upgrade_book(path: Path, key: bytes, schema: int, clock: Callable[[], datetime]) -> None:
    """Bring the book at path from an older schema to today's; the book is untouched until the last step.

    Raises UserError when the book is in use, when nothing can be written, or when the copy does not come out whole.
    """
    with closing(connect(path, key, clock)) as book:
        kept = backups() / backup_name(book, clock(), f"schema-{schema}")
        write_backup(book, kept)
        for older in backups().glob(f"*-{book.mark}-*-schema-{schema}{ENDING}"):
            if older != kept:  # of an upgrade that came to nothing
                older.unlink()
    try:
        with removed(path.with_name(f"{path.name}.upgrading")) as copy:
            with closing(dial(path, key)) as source:
                claim(source, path)
                copy.unlink(missing_ok=True)  # as a crash may have left it
                copy.touch(mode=0o600)
                with closing(dial(copy, key)) as target:
                    source.backup(target)
                    upgrade_copy(target, schema, clock)
                sync(copy)
            copy.replace(path)
            settle_folder(path.parent)
    except OSError as error:
        raise unwritable(path, error) from error
    except (sqlcipher3.DatabaseError, DatabaseError) as error:
        raise told(path, error) or failed(path) from error


def claim(source: sqlcipher3.Connection, path: Path) -> None:
    """Make the book ours alone, its write-ahead log folded in; refused while another program has it open."""
    try:
        source.execute("PRAGMA busy_timeout = 0")
        source.execute("PRAGMA locking_mode = EXCLUSIVE")
        source.execute("PRAGMA journal_mode = DELETE")
        source.execute("BEGIN EXCLUSIVE")
        source.execute("COMMIT")  # this mode keeps the lock; a backup waits for ever for an open transaction
    except sqlcipher3.OperationalError as error:
        raise UserError(
            message(
                "book",
                "{file} is of an older cmdesk and cannot be brought up to date while another program has it open: "
                "close that first.",
                file=shown_name(path),
            )
        ) from error


def upgrade_copy(raw: sqlcipher3.Connection, schema: int, clock: Callable[[], datetime]) -> None:
    """Take every step from schema to today's in one transaction, then check that the copy is whole."""
    raw.execute("PRAGMA foreign_keys = OFF")  # a table is rebuilt by dropping it
    raw.execute("PRAGMA journal_mode = DELETE")  # the copy is one file, nothing beside it
    engine = create_engine(
        "sqlite://", module=sqlcipher3, creator=lambda: raw, poolclass=StaticPool, hide_parameters=True
    )
    event.listen(engine, "begin", begin)
    with engine.begin() as connection:
        for name in connection.scalars(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).all():
            connection.exec_driver_sql(f"DROP TRIGGER {quoted(name)}")
        taken = [step(number) for number in range(schema + 1, SCHEMA + 1)]
        for each in taken:
            each.upgrade(Operations(MigrationContext.configure(connection)))
        triggers.install(connection)
        search.install(connection)
        enter(connection, {name for each in taken for name in each.REWRITTEN}, clock())
        connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")
        if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
            raise DatabaseError("PRAGMA foreign_key_check", None, sqlcipher3.IntegrityError("rows without parents"))
    if raw.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
        raise sqlcipher3.OperationalError("malformed")


def step(number: int) -> ModuleType:
    """Return the module that makes schema number of the one before."""
    return import_module(f"{migrations.__name__}.v{number}")


def enter(connection: Connection, tables: set[str], at: datetime) -> None:
    """Note the upgrade in the journal, with every row that looks different now: nothing before it is undone past it."""
    with Session(connection) as session:
        label = message("journal", "Brought the book up to schema {number}", number=SCHEMA)
        gesture = Gesture(kind=GestureKind.NOTE, label=dump(label), at=at)
        session.add(gesture)
        session.flush()
        for table in watched():
            if table.name in tables:
                session.execute(text(f"UPDATE {quoted(table.name)} SET id = id"))
        close(session, gesture)
        session.commit()  # of the session only: the connection's transaction goes on


def failed(path: Path) -> UserError:
    return UserError(
        message(
            "book",
            "{file} could not be brought up to this version of cmdesk and stays as it was: check it with the version "
            "that wrote it, or restore a backup.",
            file=shown_name(path),
        )
    )
