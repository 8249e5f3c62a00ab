"""Backing up a whole book to one file.

Ours: services.backup.write_backup: the pages copied, the copy opened and checked by SQLCipher and SQLite, the SHA-256
of what is packed, the ZIP written and synced, and read back.
Floor: sqlite3's backup of the plain book to a file, and PRAGMA quick_check of the copy.
"""

import sys
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from sqlite3 import Connection, connect

from _bench import Figure, Options, Place, in_turn, run

from cmdesk.models.store import Book
from cmdesk.services.backup import write_backup


def ours(book: Book, to: Path) -> None:
    write_backup(book, to)


def floor(plain: Connection, to: Path) -> None:
    to.unlink(missing_ok=True)
    with closing(connect(to)) as copy:
        plain.backup(copy)
        if copy.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
            sys.exit("The copy is not whole.")


def measure(place: Place, options: Options) -> Iterator[Figure]:
    folder = place.path.parent
    with place.book() as book, place.plain() as plain:
        written, copied = in_turn(
            partial(ours, book, folder / "book.cmdesk-backup"),
            partial(floor, plain, folder / "copy.sqlite"),
            repeat=options.repeat,
        )
    yield Figure("backup", place.size, written, copied)


if __name__ == "__main__":
    run(__doc__, measure, repeat=5)
