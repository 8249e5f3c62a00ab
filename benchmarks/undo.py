"""Taking back an import of 20,000 prospects (--rows says how many), and the import itself.

Ours: services.gesture.perform(import_prospects) and undo, each one transaction with its journal and full-text index.
Floor: one transaction that inserts the same rows, executemany by table; one that deletes them by their ids.
"""

from collections.abc import Iterator
from functools import partial
from sqlite3 import Connection
from typing import Any

from _bench import TODAY, Figure, Options, Place, run, timed
from sqlalchemy import text

from cmdesk.core.catalog import load
from cmdesk.core.text import message
from cmdesk.intake.prospects import ProspectRow
from cmdesk.models.store import Book
from cmdesk.services.gesture import perform, undo
from cmdesk.services.prospect_import import ImportLine, Standing, import_prospects
from cmdesk.services.sample.city import city_rows

CATALOG = load()
TABLES = ("party", "opportunity")
Rows = dict[str, list[dict[str, object]]]


def sheet(rows: int) -> list[ImportLine]:
    """Return the lines of a sheet of prospects the book does not know."""
    made = [values for _, values in city_rows(customers=rows, visits=0, seed=2, today=TODAY, catalog=CATALOG)]
    pairs = zip(made[::2], made[1::2], strict=True)  # each party and its opportunity
    rows_ = (sheet_row(number, party, wish) for number, (party, wish) in enumerate(pairs, start=2))
    return [ImportLine(row=row, standing=Standing.NEW, same_as="", problems=()) for row in rows_]


def sheet_row(number: int, party: dict[str, Any], wish: dict[str, Any]) -> ProspectRow:
    told = {name: party[name] for name in ("name", "contact", "phone", "phone2", "credit_code", "address", "note")}
    told |= {name: wish[name] for name in ("need", "wanted", "referrer", "first_contact")}
    return ProspectRow(row=number, industry=party["industry_text"], channel=wish["channel_text"], **told)


def bring_in(book: Book, lines: list[ImportLine]) -> None:
    perform(book, message("benchmark", "Import"), import_prospects, lines, today=TODAY, catalog=CATALOG)


def written(book: Book) -> Rows:
    """Return the raw rows the latest gesture added, by table."""
    query = 'SELECT t.* FROM {} t JOIN change c ON c."row" = t.id WHERE c.gesture = (SELECT max(number) FROM gesture)'
    with book.read() as session:
        return {table: [dict(row) for row in session.execute(text(query.format(table))).mappings()] for table in TABLES}


def floor_import(plain: Connection, rows: Rows) -> None:
    plain.execute("BEGIN IMMEDIATE")
    for table, found in rows.items():
        names = [f'"{name}"' for name in found[0]]
        marks = ", ".join("?" * len(names))
        values = [tuple(row.values()) for row in found]
        plain.executemany(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", values)
    plain.execute("COMMIT")


def floor_undo(plain: Connection, rows: Rows) -> None:
    plain.execute("BEGIN IMMEDIATE")
    for table, found in reversed(rows.items()):
        plain.executemany(f"DELETE FROM {table} WHERE id = ?", [(row["id"],) for row in found])
    plain.execute("COMMIT")


def measure(place: Place, options: Options) -> Iterator[Figure]:
    lines, laps = sheet(options.rows), []
    with place.book() as book, place.plain() as plain:
        for _ in range(options.repeat):
            imported = timed(partial(bring_in, book, lines))
            rows = written(book)
            floor_imported = timed(partial(floor_import, plain, rows))
            undone = timed(partial(undo, book))
            laps.append((imported, floor_imported, undone, timed(partial(floor_undo, plain, rows))))
    ours, floor, undone, floor_undone = zip(*laps, strict=True)
    yield Figure("import", place.size, ours, floor)
    yield Figure("undo of the import", place.size, undone, floor_undone)


if __name__ == "__main__":
    run(__doc__, measure, repeat=3)
