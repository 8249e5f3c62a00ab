"""Checking a whole book.

Ours: services.integrity.check_book: every page's authentication code, SQLite's own check, foreign keys, the hash of
every gesture over its changes, every row against the journal's last word on it, every stored file.
Floor: PRAGMA integrity_check and PRAGMA foreign_key_check of the plain book, which holds the journal's rows too.
"""

import sys
from collections.abc import Iterator
from functools import partial
from sqlite3 import Connection

from _bench import Figure, Options, Place, in_turn, run

from cmdesk.models.store import Book
from cmdesk.services.integrity import check_book


def ours(book: Book) -> None:
    with book.read() as session:
        expect(check_book(session), [])


def floor(plain: Connection) -> None:
    expect(plain.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
    expect(plain.execute("PRAGMA foreign_key_check").fetchall(), [])


def expect(found: object, wanted: object) -> None:
    if found != wanted:
        sys.exit(f"The book is not whole: {found}")


def measure(place: Place, options: Options) -> Iterator[Figure]:
    with place.book() as book, place.plain() as plain:
        checked, floor_checked = in_turn(partial(ours, book), partial(floor, plain), repeat=options.repeat)
    yield Figure("check", place.size, checked, floor_checked)


if __name__ == "__main__":
    run(__doc__, measure, repeat=3)
