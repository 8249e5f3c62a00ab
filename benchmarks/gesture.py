"""One gesture: a prospect added, from the form to the disk.

Ours: services.gesture.perform(add_prospect): the next number, the party with its words for full-text search, the
opportunity, the journal's rows and hash, the commit.
Floor: one transaction that inserts one party and one opportunity of the same size and commits.
"""

from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import partial
from itertools import count
from sqlite3 import Connection

from _bench import TODAY, Figure, Options, Place, in_turn, run

from cmdesk.core.text import message
from cmdesk.models.base import new_id
from cmdesk.models.store import Book
from cmdesk.services.gesture import perform
from cmdesk.services.prospect import ProspectForm, add_prospect

FORM = ProspectForm(
    name="老王家常菜馆",
    contact="王建国",
    phone="19900000118",
    industry="catering",
    industry_text="餐饮·家常菜",
    address="青年路 128 号",
    channel="walk_in",
    need="装修",
    wanted=Decimal(300_000),
    first_contact=TODAY,
    note="他行有贷款，明年到期",
)


def ours(book: Book) -> None:
    perform(book, message("benchmark", "Add a prospect"), add_prospect, FORM, today=TODAY)


def floor(connection: Connection) -> Callable[[], None]:
    """Return what adds the last client of the plain book once more, under new numbers."""
    party, opportunity = (last(connection, table) for table in ("party", "opportunity"))
    numbers = count(1)

    def add() -> None:
        client, number = new_id(), next(numbers)
        connection.execute("BEGIN IMMEDIATE")
        insert(connection, "party", party | {"id": client.hex, "doc": client.int & (2**63 - 1)})
        new = {"id": new_id().hex, "party_id": client.hex, "number": f"L{TODAY:%Y%m%d}-{number:03d}"}
        insert(connection, "opportunity", opportunity | new)
        connection.execute("COMMIT")

    return add


def last(connection: Connection, table: str) -> dict[str, object]:
    cursor = connection.execute(f"SELECT * FROM {table} ORDER BY id DESC LIMIT 1")
    return dict(zip((name for name, *_ in cursor.description), cursor.fetchone(), strict=True))


def insert(connection: Connection, table: str, row: dict[str, object]) -> None:
    names = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" * len(row))
    connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(row.values()))


def measure(place: Place, options: Options) -> Iterator[Figure]:
    with place.book() as book, place.plain() as plain:
        ours(book)  # what a statement's first compiling costs is not the gesture's
        added, floor_added = in_turn(partial(ours, book), floor(plain), repeat=options.repeat)
    yield Figure("one gesture", place.size, added, floor_added)


if __name__ == "__main__":
    run(__doc__, measure, repeat=101)
