"""Importing a sheet of 20,000 prospects (--rows says how many): read, compared with the book, written.

Ours: read is intake.prospects.read_prospects, compare services.prospect_import.preview_import, write the gesture of
import_preview, with its journal and full-text index; it compares once more only where the journal has moved since.
Floor: python_calamine reads the same file; one transaction inserts the same rows, executemany by table. Nothing
compares with a comparison.
"""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from sqlite3 import Connection
from typing import Any

import python_calamine
from _bench import TODAY, Figure, Options, Place, run, timed
from openpyxl import Workbook
from sqlalchemy import text

from cmdesk.core.catalog import load
from cmdesk.core.text import message
from cmdesk.intake.prospects import read_prospects
from cmdesk.models.store import Book
from cmdesk.services.gesture import perform, undo
from cmdesk.services.prospect_import import preview_import
from cmdesk.services.prospect_preview import import_preview, preview_file
from cmdesk.services.sample.city import city_rows

CATALOG = load()
TABLES = ("party", "opportunity")
PARTY = {
    "客户名称": "name", "负责人": "contact", "联系电话": "phone", "备用电话": "phone2",
    "统一社会信用代码": "credit_code", "行业": "industry_text", "经营地址": "address", "备注": "note",
}  # fmt: skip
WISH = {"资金需求": "need", "意向金额(元)": "wanted", "来源": "channel_text", "首次接触": "first_contact"}
Rows = dict[str, list[dict[str, object]]]


def sheet(path: Path, rows: int) -> None:
    """Write a sheet of made-up prospects the book does not know."""
    book = Workbook(write_only=True)
    page = book.create_sheet("意向客户")
    page.append(["意向客户登记表"])
    page.append(["序号", *PARTY, *WISH])
    made = [values for _, values in city_rows(customers=rows, visits=0, seed=2, today=TODAY, catalog=CATALOG)]
    pairs = zip(made[::2], made[1::2], strict=True)  # each party and its opportunity
    for number, (party, wish) in enumerate(pairs, start=1):
        page.append(
            [number, *(cell(party[key]) for key in PARTY.values()), *(cell(wish[key]) for key in WISH.values())]
        )
    book.save(path)


def cell(value: Any) -> Any:
    return value or None


def write(book: Book, path: Path) -> float:
    """Return how long the import takes once the sheet is shown."""
    preview = preview_file(book, path, today=TODAY)
    label = message("benchmark", "Import")
    return timed(partial(perform, book, label, import_preview, preview, today=TODAY, catalog=CATALOG))


def compare(book: Book, path: Path) -> float:
    found = read_prospects(path, today=TODAY)
    with book.read() as session:
        return timed(partial(preview_import, session, found))


def written(book: Book) -> Rows:
    """Return the raw rows the latest gesture added, by table."""
    query = 'SELECT t.* FROM {} t JOIN change c ON c."row" = t.id WHERE c.gesture = (SELECT max(number) FROM gesture)'
    with book.read() as session:
        return {table: [dict(row) for row in session.execute(text(query.format(table))).mappings()] for table in TABLES}


def floor_read(path: Path) -> None:
    python_calamine.load_workbook(path).get_sheet_by_index(0).to_python()


def floor_write(plain: Connection, rows: Rows) -> None:
    plain.execute("BEGIN IMMEDIATE")
    for table, found in rows.items():
        names = [f'"{name}"' for name in found[0]]
        marks = ", ".join("?" * len(names))
        values = [tuple(row.values()) for row in found]
        plain.executemany(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", values)
    plain.execute("COMMIT")


def take_out(plain: Connection, rows: Rows) -> None:
    plain.execute("BEGIN IMMEDIATE")
    for table, found in reversed(rows.items()):
        plain.executemany(f"DELETE FROM {table} WHERE id = ?", [(row["id"],) for row in found])
    plain.execute("COMMIT")


def measure(place: Place, options: Options) -> Iterator[Figure]:
    path, laps = place.path.with_name("sheet.xlsx"), []
    sheet(path, options.rows)
    with place.book() as book, place.plain() as plain:
        for _ in range(options.repeat):
            read = timed(partial(read_prospects, path, today=TODAY))
            floor_of_read = timed(partial(floor_read, path))
            compared, wrote = compare(book, path), write(book, path)
            rows = written(book)
            floor_of_write = timed(partial(floor_write, plain, rows))
            undo(book)
            take_out(plain, rows)
            laps.append((read, floor_of_read, compared, wrote, floor_of_write))
    read_, floor_read_, compare_, write_, floor_write_ = (list(times) for times in zip(*laps, strict=True))
    yield Figure("read", place.size, read_, floor_read_)
    yield Figure("compare", place.size, compare_)
    yield Figure("write", place.size, write_, floor_write_)
    total = [sum(times) for times in zip(read_, compare_, write_, strict=True)]
    yield Figure("import", place.size, total, [sum(times) for times in zip(floor_read_, floor_write_, strict=True)])


if __name__ == "__main__":
    run(__doc__, measure, repeat=3)
