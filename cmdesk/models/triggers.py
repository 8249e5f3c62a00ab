"""The triggers that write the journal, generated from the tables; without an open gesture SQLite refuses a write."""

from sqlalchemy import Connection, Table, text

from cmdesk.models.tables import watched


def image(table: Table, row: str) -> str:
    """Return the SQL for one row as a JSON object of its raw column values."""
    pairs = ", ".join(f"'{column.name}', {row}.{quoted(column.name)}" for column in table.columns)
    return f"json_object({pairs})"


def quoted(name: str) -> str:
    return f'"{name}"'


def triggers() -> dict[str, str]:
    """Return the SQL of every trigger that journals a write to a watched table, by the trigger's name."""
    found = {}
    for table in watched():
        for event, row, before, after in (
            ("INSERT", "NEW", "NULL", image(table, "NEW")),
            ("UPDATE", "NEW", image(table, "OLD"), image(table, "NEW")),
            ("DELETE", "OLD", image(table, "OLD"), "NULL"),
        ):
            name = f"{table.name}_{event}"
            found[name] = (
                f"CREATE TRIGGER {name} AFTER {event} ON {quoted(table.name)} BEGIN "
                'INSERT INTO change (gesture, "table", "row", before, after) VALUES '
                f"((SELECT number FROM gesture WHERE open), '{table.name}', {row}.id, {before}, {after}); END"
            )
    return found


def instead(table: Table) -> dict[str, str]:
    """Return, by the name of the trigger, the SQL that journals as one all rows inserted beyond a rowid (?)."""
    sql = f"""
        INSERT INTO change (gesture, "table", "row", before, after)
        SELECT (SELECT number FROM gesture WHERE open), '{table.name}', t.id, NULL, {image(table, "t")}
        FROM {quoted(table.name)} t WHERE t.rowid > ? ORDER BY t.rowid
    """
    return {f"{table.name}_INSERT": sql} if table in watched() else {}


def install(connection: Connection) -> None:
    """Journal every write to the watched tables."""
    for name, sql in triggers().items():
        connection.execute(text(f"DROP TRIGGER IF EXISTS {name}"))
        connection.execute(text(sql))
