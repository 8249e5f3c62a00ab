"""Many rows written at once, past the mapper and the triggers: for what comes in by the thousand."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from sqlalchemy import Column, Connection, Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import Session

from cmdesk.models import search
from cmdesk.models.base import Base
from cmdesk.models.tables import STORED
from cmdesk.models.triggers import instead, quoted

DIALECT = sqlite.dialect()
FEW = 200  # rows; setting the triggers aside for so few costs more than it saves
VALUES = 30_000  # of one statement; SQLite as others build it refuses some more


@dataclass(frozen=True, kw_only=True)
class Ready:
    """Rows of one table as the driver takes them: names of columns, and values by row."""

    table: Table
    names: Sequence[str]
    values: Sequence[tuple[Any, ...]]


def insert_many(session: Session, kind: type[Base], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that all name the same columns, their ids among them: all of them or, with an error, none.

    A column they do not name gets its default, worked out once: all rows are of one moment.
    """
    if rows:
        insert_ready(session, ready(kind, rows))


def ready(kind: type[Base], rows: Sequence[Mapping[str, Any]]) -> Ready:
    """Return the same rows, at least one, ready to be inserted; no book is needed, and any thread may do it."""
    return ready_columns(kind, {name: [row[name] for row in rows] for name in rows[0]})


def ready_columns(kind: type[Base], columns: Mapping[str, Sequence[Any]]) -> Ready:
    """Return rows that are given by column, at least one, ready to be inserted."""
    table = STORED[kind.__tablename__]
    given, count = dict(columns), len(next(iter(columns.values())))
    for column in table.columns:
        if column.name not in given and column.default is not None:
            given[column.name] = [default_of(column)] * count
    values = [bound(table.c[name], told) for name, told in given.items()]
    return Ready(table=table, names=list(given), values=list(zip(*values, strict=True)))


def insert_ready(session: Session, rows: Ready) -> None:
    """Insert rows that were made ready: all of them or, with an error, none."""
    insert_in_turn(session, [rows])


def insert_in_turn(session: Session, batches: Iterable[Ready]) -> None:
    """Insert batches of one table or several, each as it comes: all of them or, with an error, none.

    The rows of a table are journaled and indexed as one, which takes a quarter of what triggers take row by row, once
    all batches are in; until then nothing else may be added to it. The triggers are set aside for these rows alone.
    They stand again before anything else is written, and SQLite takes DROP and CREATE TRIGGER back with the rest of a
    transaction, so no crash leaves a book without them.
    """
    session.flush()
    connection = session.connection()
    aside: dict[Table, Aside] = {}
    with connection.begin_nested():  # an error takes back the rows before it, and brings back the triggers
        for rows in batches:
            if rows.table not in aside and len(rows.values) >= FEW:
                aside[rows.table] = set_aside(connection, rows.table)
            insert_each(connection, rows)
            if rows.table in aside:
                aside[rows.table].count += len(rows.values)
        for table, each in aside.items():
            enter(connection, table, each)


def insert_each(connection: Connection, rows: Ready) -> None:
    """Insert rows, some hundred to a statement: SQLite holds up no other thread of Python while it works on one."""
    insert = f"INSERT INTO {quoted(rows.table.name)} ({', '.join(map(quoted, rows.names))}) VALUES "
    marks, size = f"({', '.join('?' * len(rows.names))})", VALUES // len(rows.names)
    for start in range(0, len(rows.values), size):
        some = rows.values[start : start + size]
        connection.exec_driver_sql(insert + ", ".join([marks] * len(some)), tuple(chain.from_iterable(some)))


@dataclass(kw_only=True)
class Aside:
    """Triggers of a table, name and SQL, set aside when last was its highest rowid; count rows have come since."""

    triggers: Mapping[str, str]
    last: int
    count: int = 0


def set_aside(connection: Connection, table: Table) -> Aside:
    """Drop the triggers of a table that enter instead stands for."""
    query = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?"
    wanted = instead(table) | search.instead(table)
    found = {name: sql for name, sql in connection.exec_driver_sql(query, (table.name,)) if name in wanted}
    (last,) = connection.exec_driver_sql(f"SELECT coalesce(max(rowid), 0) FROM {quoted(table.name)}").one()
    for name in found:
        connection.exec_driver_sql(f"DROP TRIGGER {name}")
    return Aside(triggers=found, last=last)


def enter(connection: Connection, table: Table, aside: Aside) -> None:
    """Journal and index as one all rows since the triggers were set aside, and put these back."""
    for sql in search.gathering(table, search.GATHERED_AS_ONE):
        connection.exec_driver_sql(sql)
    for sql in (instead(table) | search.instead(table)).values():
        entered = connection.exec_driver_sql(sql, (aside.last,)).rowcount
        if entered != aside.count:  # SQLite numbers new rows above all others, while there are numbers left
            raise RuntimeError(f"{entered} of {aside.count} rows of {table.name} were journaled")
    for sql in (*search.gathering(table, search.GATHERED), *aside.triggers.values()):
        connection.exec_driver_sql(sql)


def bound(column: Column[Any], values: Sequence[Any]) -> Sequence[Any]:
    """Return a column's values as the driver takes them; days, figures and codes, which repeat, are worked out once."""
    bind = column.type.dialect_impl(DIALECT).bind_processor(DIALECT)
    if bind is None:
        return values
    if column.primary_key or column.foreign_keys:
        return [bind(value) for value in values]
    found = {value: bind(value) for value in set(values)}
    return [found[value] for value in values]


def default_of(column: Column[Any]) -> Any:
    found: Any = column.default
    return found.arg(None) if found.is_callable else found.arg
