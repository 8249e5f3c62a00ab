"""Many rows written at once, past the mapper and the triggers: for what comes in by the thousand."""

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any

from sqlalchemy import Column, Connection, Table
from sqlalchemy.orm import Session

from cmdesk.models import journal, search
from cmdesk.models.base import Base
from cmdesk.models.journal import quoted

FEW = 200  # rows; setting the triggers aside for so few costs more than it saves

STATEMENT = 500  # rows; with 32 columns and more, SQLite as others build it would refuse so many values


def insert_many(session: Session, kind: type[Base], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that all name the same columns, their ids among them: all of them or, with an error, none.

    A column they do not name gets its default, worked out once: all rows are of one moment.
    """
    if not rows:
        return
    session.flush()
    connection, table = session.connection(), Base.metadata.tables[kind.__tablename__]
    given = {name: [row[name] for row in rows] for name in rows[0]}
    for column in table.columns:
        if column.name not in given and column.default is not None:
            given[column.name] = [default_of(column)] * len(rows)
    values = [bound(connection, table.c[name], told) for name, told in given.items()]
    insert = f"INSERT INTO {quoted(table.name)} ({', '.join(map(quoted, given))}) VALUES "
    with connection.begin_nested():  # an error takes back the rows before it, and brings back the triggers
        write = insert_each if len(rows) < FEW else insert_as_one
        write(connection, table, insert, list(zip(*values, strict=True)))


def insert_each(connection: Connection, _table: Table, insert: str, values: Sequence[tuple[Any, ...]]) -> None:
    """Insert rows, some hundred to a statement: SQLite holds up no other thread of Python while it works on one."""
    marks = f"({', '.join('?' * len(values[0]))})"
    for start in range(0, len(values), STATEMENT):
        some = values[start : start + STATEMENT]
        connection.exec_driver_sql(insert + ", ".join([marks] * len(some)), tuple(chain.from_iterable(some)))


def insert_as_one(connection: Connection, table: Table, insert: str, values: Sequence[tuple[Any, ...]]) -> None:
    """Insert rows, then journal and index them as one, which takes a quarter of what triggers take row by row.

    The triggers are set aside for these rows alone. They stand again before anything else is written, and SQLite
    takes DROP and CREATE TRIGGER back with the rest of a transaction, so no crash leaves a book without them.
    """
    instead = journal.instead(table) | search.instead(table)
    query = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?"
    found = connection.exec_driver_sql(query, (table.name,)).all()
    aside = {name: sql for name, sql in found if name in instead}
    (last,) = connection.exec_driver_sql(f"SELECT coalesce(max(rowid), 0) FROM {quoted(table.name)}").one()
    for name in aside:
        connection.exec_driver_sql(f"DROP TRIGGER {name}")
    insert_each(connection, table, insert, values)
    for sql in instead.values():
        entered = connection.exec_driver_sql(sql, (last,)).rowcount
        if entered != len(values):  # SQLite gives new rows the numbers above all others, while there are any
            raise RuntimeError(f"{entered} of {len(values)} rows of {table.name} were journaled")
    for sql in aside.values():
        connection.exec_driver_sql(sql)


def bound(connection: Connection, column: Column[Any], values: list[Any]) -> list[Any]:
    """Return a column's values as the driver takes them; days, figures and codes, which repeat, are worked out once."""
    bind = column.type.dialect_impl(connection.dialect).bind_processor(connection.dialect)
    if bind is None:
        return values
    if column.primary_key or column.foreign_keys:
        return [bind(value) for value in values]
    found = {value: bind(value) for value in set(values)}
    return [found[value] for value in values]


def default_of(column: Column[Any]) -> Any:
    found: Any = column.default
    return found.arg(None) if found.is_callable else found.arg
