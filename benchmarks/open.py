"""Opening: an existing book until its list of prospects has answered, as the window asks for it first.

Ours: a connection with the key already derived, the checks of the header, one page of the list as dataclasses.
Floor: sqlite3.connect with the same pragmas, the very statement ours sent, every row fetched.
The key's derivation from the passphrase (Argon2id, slow on purpose) stands on a line of its own. Files are in the
system's cache.
"""

from collections.abc import Iterator
from contextlib import closing
from functools import partial

from _bench import PASSPHRASE, TODAY, Figure, Options, Place, connect_plain, in_turn, run
from sqlalchemy import event

from cmdesk.core.catalog import load
from cmdesk.models.key import key_file, unwrap
from cmdesk.models.store import Book, open_with_key
from cmdesk.services.prospects import ProspectQuery, list_prospects

PAGE = 200
CATALOG = load()


def first_list(book: Book) -> None:
    query = ProspectQuery(view="open", order="next_date")
    with book.read() as session:
        list_prospects(session, query, today=TODAY, catalog=CATALOG, limit=PAGE)


def ours(place: Place, key: bytes) -> None:
    with closing(open_with_key(place.path, key)) as book:
        first_list(book)


def floor(place: Place, statements: list[tuple[str, tuple[object, ...]]]) -> None:
    with closing(connect_plain(place.plain_path)) as connection:
        for statement, values in statements:
            connection.execute(statement, values).fetchall()


def sent(book: Book) -> list[tuple[str, tuple[object, ...]]]:
    """Return the statements the first list sends, with their values."""
    found = []
    event.listen(
        book.engine, "before_cursor_execute", lambda _, __, statement, values, *___: found.append((statement, values))
    )
    first_list(book)
    return [(statement, values) for statement, values in found if statement.startswith("SELECT")]


def measure(place: Place, options: Options) -> Iterator[Figure]:
    key_path = key_file(place.path)
    key = unwrap(key_path, PASSPHRASE)
    with place.book() as book:
        statements = sent(book)
    opened, plain, derived = in_turn(
        partial(ours, place, key),
        partial(floor, place, statements),
        partial(unwrap, key_path, PASSPHRASE),
        repeat=options.repeat,
    )
    yield Figure("open", place.size, opened, plain)
    yield Figure("key derivation", place.size, derived)


if __name__ == "__main__":
    run(__doc__, measure, repeat=15)
