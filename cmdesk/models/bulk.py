"""Many rows written at once, past the mapper and the triggers: for what comes in by the thousand."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Column, Connection, Table
from sqlalchemy.orm import Session

from cmdesk.models import journal, search
from cmdesk.models.base import Base
from cmdesk.models.journal import quoted

FEW = 200  # rows; setting the triggers aside for so few costs more than it saves


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
    names, marks = ", ".join(map(quoted, given)), ", ".join("?" * len(given))
    insert = f"INSERT INTO {quoted(table.name)} ({names}) VALUES ({marks})"
    with connection.begin_nested():  # an error takes back the rows before it, and brings back the triggers
        if len(rows) < FEW:
            connection.exec_driver_sql(insert, list(zip(*values, strict=True)))
        else:
            insert_as_one(connection, table, insert, list(zip(*values, strict=True)))


def insert_as_one(connection: Connection, table: Table, insert: str, values: list[tuple[Any, ...]]) -> None:
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
    connection.exec_driver_sql(insert, values)
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
