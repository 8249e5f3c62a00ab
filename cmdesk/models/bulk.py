"""Many rows written at once, past the mapper and the triggers: for what comes in by the thousand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from sqlalchemy import Column, Connection, Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import Session

from cmdesk.models import journal, search
from cmdesk.models.base import Base
from cmdesk.models.journal import quoted

DIALECT = sqlite.dialect()
FEW = 200  # rows; setting the triggers aside for so few costs more than it saves
STATEMENT = 500  # rows; with 65 columns and more, SQLite as others build it would refuse so many values


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
    table = Base.metadata.tables[kind.__tablename__]
    given, count = dict(columns), len(next(iter(columns.values())))
    for column in table.columns:
        if column.name not in given and column.default is not None:
            given[column.name] = [default_of(column)] * count
    values = [bound(table.c[name], told) for name, told in given.items()]
    return Ready(table=table, names=list(given), values=list(zip(*values, strict=True)))


def insert_ready(session: Session, rows: Ready) -> None:
    """Insert rows that were made ready: all of them or, with an error, none."""
    session.flush()
    connection = session.connection()
    with connection.begin_nested():  # an error takes back the rows before it, and brings back the triggers
        if len(rows.values) < FEW:
            insert_each(connection, rows)
        else:
            insert_as_one(connection, rows)


def insert_each(connection: Connection, rows: Ready) -> None:
    """Insert rows, some hundred to a statement: SQLite holds up no other thread of Python while it works on one."""
    insert = f"INSERT INTO {quoted(rows.table.name)} ({', '.join(map(quoted, rows.names))}) VALUES "
    marks = f"({', '.join('?' * len(rows.names))})"
    for start in range(0, len(rows.values), STATEMENT):
        some = rows.values[start : start + STATEMENT]
        connection.exec_driver_sql(insert + ", ".join([marks] * len(some)), tuple(chain.from_iterable(some)))


def insert_as_one(connection: Connection, rows: Ready) -> None:
    """Insert rows, then journal and index them as one, which takes a quarter of what triggers take row by row.

    The triggers are set aside for these rows alone. They stand again before anything else is written, and SQLite
    takes DROP and CREATE TRIGGER back with the rest of a transaction, so no crash leaves a book without them.
    """
    table = rows.table
    instead = journal.instead(table) | search.instead(table)
    query = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?"
    found = connection.exec_driver_sql(query, (table.name,)).all()
    aside = {name: sql for name, sql in found if name in instead}
    (last,) = connection.exec_driver_sql(f"SELECT coalesce(max(rowid), 0) FROM {quoted(table.name)}").one()
    for name in aside:
        connection.exec_driver_sql(f"DROP TRIGGER {name}")
    insert_each(connection, rows)
    for sql in instead.values():
        entered = connection.exec_driver_sql(sql, (last,)).rowcount
        if entered != len(rows.values):  # SQLite numbers new rows above all others, while there are numbers left
            raise RuntimeError(f"{entered} of {len(rows.values)} rows of {table.name} were journaled")
    for sql in aside.values():
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
