"""A large made-up book: for benchmarks, and to see how cmdesk carries a working life of clients."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path

from sqlalchemy import insert
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import message
from cmdesk.models.key import Cost, key_file
from cmdesk.models.party import Opportunity, Party
from cmdesk.models.store import Book, create_book
from cmdesk.models.tables import STORED
from cmdesk.models.visit import Answer, Visit
from cmdesk.services.gesture import perform
from cmdesk.services.profile import change_profile
from cmdesk.services.sample.city import Made, city_rows
from cmdesk.services.sample.story import read_town

BATCH = 10_000  # rows of one gesture
TABLES = (Party, Opportunity, Visit, Answer)  # parents first


@dataclass(frozen=True, kw_only=True)
class Scaled:
    """What a made-up book holds."""

    customers: int
    visits: int
    answers: int
    gestures: int


def make_scaled(
    path: Path,
    passphrase: str,
    *,
    customers: int,
    visits: int,
    seed: int,
    today: date,
    catalog: Catalog,
    progress: Progress = silent,
    cost: Cost | None = None,
) -> Scaled:
    """Make a new book at path with so many clients and visits; progress counts both. Stopped half way, none is left.

    The same seed on the same day makes the same rows, ids included. Refused when there is a file at path.
    """
    book, _ = create_book(path, passphrase, cost=cost)
    try:
        made = fill_scaled(
            book, customers=customers, visits=visits, seed=seed, today=today, catalog=catalog, progress=progress
        )
    except BaseException:
        book.close()
        for file in (path, key_file(path)):
            file.unlink(missing_ok=True)
        raise
    book.close()
    return made


def fill_scaled(
    book: Book, *, customers: int, visits: int, seed: int, today: date, catalog: Catalog, progress: Progress = silent
) -> Scaled:
    """Write the rows into an empty book, some thousands to a gesture."""
    perform(book, message("sample", "Sample: the manager"), change_profile, read_town(today).manager)
    rows = city_rows(customers=customers, visits=visits, seed=seed, today=today, catalog=catalog)
    written: Counter[type] = Counter()
    gestures = 1
    while batch := list(islice(rows, BATCH)):
        perform(book, message("sample", "Sample: made-up clients, part {part}", part=gestures), write, batch)
        written.update(table for table, _ in batch)
        gestures += 1
        progress(written[Party] + written[Visit], customers + visits)
    return Scaled(customers=written[Party], visits=written[Visit], answers=written[Answer], gestures=gestures)


def write(session: Session, batch: Sequence[Made]) -> None:
    """Insert rows, the many of each table at once."""
    for table in TABLES:
        if rows := [row for kind, row in batch if kind is table]:
            session.execute(insert(STORED[table.__tablename__]), rows)
