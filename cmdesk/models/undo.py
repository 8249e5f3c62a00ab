"""Taking a gesture back: each row it changed returns to what it was, if nothing has changed it since."""

from sqlalchemy import Table, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from cmdesk.core.errors import UserError
from cmdesk.core.text import Message, message
from cmdesk.models.journal import Gesture, GestureKind, legible
from cmdesk.models.tables import watched
from cmdesk.models.triggers import image, quoted

NET = """
    CREATE TEMP TABLE net AS
    SELECT s."table", s."row", first.before, last.after
    FROM (SELECT "table", "row", min(number) AS a, max(number) AS z
          FROM change WHERE gesture = :number GROUP BY "table", "row") s
    JOIN change first ON first.number = s.a JOIN change last ON last.number = s.z
"""


def take_back(session: Session, gesture: Gesture) -> None:
    """Write, inside the open gesture, every row of an earlier one back to what it was before.

    Refused with a UserError that names the gesture and the reason: one of its rows has been changed since, something
    entered since rests on one, what one belonged to is gone, or its place is taken.
    """
    session.execute(text("PRAGMA defer_foreign_keys = ON"))
    session.execute(text("DROP TABLE IF EXISTS temp.net"))
    session.execute(text(NET), {"number": gesture.number})
    session.execute(text('CREATE INDEX temp.net_row ON net ("table", "row")'))
    names = set(session.scalars(text('SELECT DISTINCT "table" FROM temp.net')))
    tables = [table for table in watched() if table.name in names]
    for table in tables:
        if (row := changed_since(session, table)) is not None:
            raise refused(gesture, why_changed(session, gesture, table, row))
    for table in reversed(tables):
        remove_new(session, table)
    try:
        for table in tables:
            bring_back(session, table)
    except IntegrityError as error:
        raise refused(gesture, message("journal", "something else has taken its place since.")) from error
    for table in watched():
        if (row := resting(session, table, names)) is not None:
            raise refused(gesture, why_resting(session, table, row))
        if table.name in names and parentless(session, table):
            raise refused(gesture, message("journal", "what it belonged to has been deleted since."))
    session.execute(text("DROP TABLE temp.net"))
    session.expire_all()


def changed_since(session: Session, table: Table) -> str | None:
    """Return the id of a row that is no longer as the gesture left it, None when all are."""
    query = f"""
        SELECT n."row" FROM temp.net n LEFT JOIN {quoted(table.name)} t ON t.id = n."row"
        WHERE n."table" = :name AND n.after IS NOT CASE WHEN t.id IS NULL THEN NULL ELSE {image(table, "t")} END LIMIT 1
    """
    row: str | None = session.scalar(text(query), {"name": table.name})
    return row


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


def resting(session: Session, child: Table, names: set[str]) -> str | None:
    """Return the id of a row of child that points to a row just removed."""
    for key in child.foreign_keys:
        if key.column.table.name in names:
            removed = 'SELECT "row" FROM temp.net WHERE "table" = :parent AND before IS NULL'
            query = f"SELECT id FROM {quoted(child.name)} WHERE {quoted(key.parent.name)} IN ({removed}) LIMIT 1"
            row = session.scalar(text(query), {"parent": key.column.table.name})
            if row is not None:
                return str(row)
    return None


def parentless(session: Session, child: Table) -> bool:
    """Tell whether a row just brought back points to one that is gone."""
    for key in child.foreign_keys:
        column, parent = quoted(key.parent.name), key.column
        query = f"""
            SELECT EXISTS (SELECT 1 FROM temp.net n JOIN {quoted(child.name)} t ON t.id = n."row"
            WHERE n."table" = :name AND n.before IS NOT NULL AND t.{column} IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM {quoted(parent.table.name)} p WHERE p.{quoted(parent.name)} = t.{column}))
        """
        if session.scalar(text(query), {"name": child.name}):
            return True
    return False


def refused(gesture: Gesture, reason: Message) -> UserError:
    """Return the refusal to take a gesture back; taking an undo back is doing again."""
    label = legible(gesture.label)
    if gesture.kind is GestureKind.UNDO:
        return UserError(message("journal", "“{label}” cannot be done again: {reason}", label=label, reason=reason))
    return UserError(message("journal", "“{label}” cannot be undone: {reason}", label=label, reason=reason))


def why_changed(session: Session, gesture: Gesture, table: Table, row: str) -> Message:
    """Return what changed a row since: a later gesture, else somebody behind the program's back."""
    later = spoken(session, table, row, "max", after=gesture.number)
    if later is None:
        return message("journal", "what it changed was changed outside the program. Check the book.")
    when = f"{later.at.astimezone():%Y-%m-%d %H:%M}"
    return message("journal", "“{later}” of {when} has changed the same since.", later=legible(later.label), when=when)


def why_resting(session: Session, table: Table, row: str) -> Message:
    first = spoken(session, table, row, "min", after=0)
    if first is None:
        return message("journal", "something entered outside the program rests on it. Check the book.")
    return message("journal", "“{later}” rests on it: undo that first.", later=legible(first.label))


def spoken(session: Session, table: Table, row: str, which: str, *, after: int) -> Gesture | None:
    """Return the first (min) or last (max) gesture after a number that wrote a row."""
    query = f'SELECT {which}(gesture) FROM change WHERE "table" = :name AND "row" = :row AND gesture > :after'
    open_one = "AND gesture <> (SELECT number FROM gesture WHERE open)"  # the one that is taking back just now
    number = session.scalar(text(f"{query} {open_one}"), {"name": table.name, "row": row, "after": after})
    return None if number is None else session.get_one(Gesture, number)
