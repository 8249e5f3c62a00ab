"""What every benchmark shares: its books, its floor, repetitions taken in turn, the table.

The floor of a figure is the same work on the plain book: the same rows, tables and indexes in an unencrypted file
without triggers (so neither journal nor full-text index is kept up), written and read by Python's own sqlite3 with the
same pragmas. A ratio says how many times longer cmdesk takes, measured in the same run on the same machine.
"""

import argparse
import json
import shutil
import sqlite3
import statistics
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import sqlcipher3

from cmdesk.core.catalog import load
from cmdesk.core.files import sync
from cmdesk.models.store import CACHE_KIB, SCHEMA, Book, open_book
from cmdesk.services.scale import make_scaled

ROOT = Path(__file__).parents[1]
PASSPHRASE = "bench"  # noqa: S105  (a book of nobody's data)
SIZES = "1000,10000,100000"
TODAY = date(2026, 10, 31)
PRAGMAS = (
    "foreign_keys = ON",
    "journal_mode = WAL",
    "synchronous = FULL",
    "temp_store = MEMORY",
    f"cache_size = -{CACHE_KIB}",
)
MILLI, SECOND = 1e3, 1.0


@dataclass(frozen=True)
class Options:
    """What the command line asks for; rows is how many an import has."""

    sizes: Sequence[int]
    repeat: int
    rows: int
    folder: Path
    json: Path | None
    visits: int | None


@dataclass(frozen=True)
class Figure:
    """One line of the table, in seconds or another unit; floor is empty where nothing compares."""

    name: str
    size: int
    ours: Sequence[float]
    floor: Sequence[float] = ()
    unit: str = "s"

    @property
    def ratio(self) -> float | None:
        return statistics.median(self.ours) / statistics.median(self.floor) if self.floor else None


@dataclass(frozen=True)
class Place:
    """A working copy of the book of one size and of its plain twin."""

    size: int
    path: Path
    plain_path: Path

    def book(self) -> closing[Book]:
        return closing(open_book(self.path, PASSPHRASE))

    def plain(self) -> closing[sqlite3.Connection]:
        return closing(connect_plain(self.plain_path))


Measure = Callable[[Place, Options], Iterator[Figure]]


def run(says: str, measure: Measure, *, repeat: int) -> None:
    """Measure at every size and print the table under what the benchmark says of itself."""
    options = read_options(says, repeat)
    print(says.strip())
    versions = f"Python {sys.version.split()[0]}, SQLite {sqlcipher3.sqlite_version} (ours), {sqlite3.sqlite_version}"
    print(f"{versions} (floor); median (least to most) of {options.repeat}")
    print(f"\n{'':20}{'customers':>10}{'ours':>32}{'floor':>32}{'ratio':>9}")
    figures = []
    for size in options.sizes:
        with working_copy(size, options.folder, options.visits) as place:
            for figure in measure(place, options):
                figures.append(figure)
                print(line(figure), flush=True)
    print()
    if options.json:
        options.json.write_text(json.dumps([as_json(each) for each in figures], indent=1), "utf-8")


def read_options(says: str, repeat: int) -> Options:
    parser = argparse.ArgumentParser(description=says, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default=SIZES, help="customers of each book, such as 1000,10000")
    parser.add_argument("--repeat", type=int, default=repeat)
    parser.add_argument("--rows", type=int, default=20_000, help="rows of an import")
    parser.add_argument("--visits", type=int, help="of each book, by default one a customer")
    parser.add_argument(
        "--folder", type=Path, default=ROOT / "out" / "bench", help="where the books are kept; delete it for new ones"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures here, in seconds")
    given = parser.parse_args()
    sizes = [int(size) for size in given.sizes.split(",")]
    return Options(sizes, given.repeat, given.rows, given.folder, given.json, given.visits)


@contextmanager
def working_copy(size: int, folder: Path, visits: int | None = None) -> Iterator[Place]:
    """Give a copy of the book of that size to work on; the book itself is made the first time and kept."""
    kept = folder / f"{size}{'' if visits is None else f'-{visits}'}-schema{SCHEMA}"
    if not kept.exists():
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=folder) as part:
            made = Path(part) / "made"
            made.mkdir()
            make_books(size, visits or size, made)
            made.rename(kept)
    with TemporaryDirectory(dir=folder) as copied:
        copy = shutil.copytree(kept, Path(copied) / "copy")
        for file in copy.iterdir():
            sync(file)  # else the disk is still busy with the copy while the first commits wait for it
        yield Place(size, copy / "book.cmdesk", copy / "plain.sqlite")


def make_books(size: int, visits: int, folder: Path) -> None:
    """Make a book of so many clients, visited so often in all, and its plain twin."""
    path, plain = folder / "book.cmdesk", folder / "plain.sqlite"
    make_scaled(path, PASSPHRASE, customers=size, visits=visits, seed=1, today=TODAY, catalog=load())
    with closing(open_book(path, PASSPHRASE)) as book, closing(book.engine.raw_connection()) as connection:
        cursor = connection.cursor()
        cursor.execute("ATTACH DATABASE ? AS plain KEY ''", (str(plain),))
        cursor.execute("SELECT sqlcipher_export('plain')")
        cursor.execute("DETACH DATABASE plain")
    with closing(connect_plain(plain)) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")


def connect_plain(path: Path) -> sqlite3.Connection:
    """Open a plain book as cmdesk opens its own."""
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def timed(work: Callable[[], object]) -> float:
    """Return how long work takes, in seconds."""
    start = perf_counter()
    work()
    return perf_counter() - start


def in_turn(*works: Callable[[], object], repeat: int) -> list[list[float]]:
    """Return the times of each work; they take turns, so that a busy moment of the machine falls on all."""
    rounds = [[timed(work) for work in works] for _ in range(repeat)]
    return [list(times) for times in zip(*rounds, strict=True)]


def line(figure: Figure) -> str:
    ratio = "—" if figure.ratio is None else f"{figure.ratio:.1f}"
    ours, floor = (spread(times, figure.unit) for times in (figure.ours, figure.floor))
    ours, floor = (spread(times, figure.unit) for times in (figure.ours, figure.floor))
    return f"{figure.name:20}{figure.size:>10,}{ours:>32}{floor:>32}{ratio:>9}"


def spread(times: Sequence[float], unit: str = "s") -> str:
    """Return median, least and most in the unit that suits the median."""
    if not times:
        return "—"
    median = statistics.median(times)
    scale, name = (SECOND, unit) if median >= 1 or unit != "s" else (MILLI, "ms")
    return f"{median * scale:.2f} {name} ({min(times) * scale:.2f} to {max(times) * scale:.2f})"


def as_json(figure: Figure) -> dict[str, object]:
    return {
        "figure": figure.name,
        "customers": figure.size,
        "unit": figure.unit,
        "ours": summary(figure.ours),
        "floor": summary(figure.floor),
        "ratio": figure.ratio,
    }


def summary(times: Sequence[float]) -> dict[str, float] | None:
    if not times:
        return None
    return {"median": statistics.median(times), "min": min(times), "max": max(times), "repetitions": len(times)}
