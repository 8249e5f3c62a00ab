"""Taking a gesture back: each row it changed returns to what it was, if nothing has changed it since."""

from sqlalchemy import Table, text
from sqlalchemy.orm import Session

from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.models.journal import Gesture, image, load, quoted, watched

NET = """
    CREATE TEMP TABLE net AS
    SELECT s."table", s."row", first.before, last.after
    FROM (SELECT "table", "row", min(number) AS a, max(number) AS z
          FROM change WHERE gesture = :number GROUP BY "table", "row") s
    JOIN change first ON first.number = s.a JOIN change last ON last.number = s.z
"""


def take_back(session: Session, gesture: Gesture) -> None:
    """Write, inside the open gesture, every row of an earlier one back to what it was before.

    Refused with a UserError that names the gesture when one of its rows has been changed since.
    """
    session.execute(text("PRAGMA defer_foreign_keys = ON"))
    session.execute(text("DROP TABLE IF EXISTS temp.net"))
    session.execute(text(NET), {"number": gesture.number})
    session.execute(text('CREATE INDEX temp.net_row ON net ("table", "row")'))
    names = set(session.scalars(text('SELECT DISTINCT "table" FROM temp.net')))
    tables = [table for table in watched() if table.name in names]
    for table in tables:
        if changed_since(session, table):
            label = load(gesture.label)
            raise UserError(
                message("journal", "“{label}” cannot be undone: what it changed has been changed since.", label=label)
            )
    for table in reversed(tables):
        remove_new(session, table)
    for table in tables:
        bring_back(session, table)
    session.execute(text("DROP TABLE temp.net"))
    session.expire_all()


def changed_since(session: Session, table: Table) -> bool:
    """Tell whether a row of the gesture is no longer as the gesture left it."""
    query = f"""
        SELECT EXISTS (
            SELECT 1 FROM temp.net n LEFT JOIN {quoted(table.name)} t ON t.id = n."row"
            WHERE n."table" = :name AND n.after IS NOT CASE WHEN t.id IS NULL THEN NULL ELSE {image(table, "t")} END)
    """
    return bool(session.scalar(text(query), {"name": table.name}))


def remove_new(session: Session, table: Table) -> None:
    """Delete the rows the gesture added."""
    rows = 'SELECT "row" FROM temp.net WHERE "table" = :name AND before IS NULL AND after IS NOT NULL'
    query = f"DELETE FROM {quoted(table.name)} WHERE id IN ({rows})"
    session.execute(text(query), {"name": table.name})


def bring_back(session: Session, table: Table) -> None:
    """Restore the rows the gesture changed or deleted."""
    columns = [column.name for column in table.columns]
    targets = ", ".join(quoted(name) for name in columns)
    values = ", ".join(f"json_extract(before, '$.{name}')" for name in columns)
    updates = ", ".join(f"{quoted(name)} = excluded.{quoted(name)}" for name in columns if name != "id")
    query = f"""
        INSERT INTO {quoted(table.name)} ({targets})
        SELECT {values} FROM temp.net WHERE "table" = :name AND before IS NOT NULL
        ON CONFLICT (id) DO UPDATE SET {updates}
    """
    session.execute(text(query), {"name": table.name})
