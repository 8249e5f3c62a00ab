"""A ledger to a workbook: every prospect of the book with 21 columns.

Ours: services.ledgers.export_ledgers: rows read from the encrypted book, masked, written, and the file put in place.
Floor: openpyxl's write-only workbook with lxml writes the same values with the same styles, each looked up once a
column; reading, masking, widths, rules and totals are not counted. "sheet" is our writing alone, of the same rows.
Memory: the most a process of its own ever held that opens the book and exports; floor: that opens it and reads a page.
"""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from _bench import TODAY, Figure, Options, Place, in_turn, run
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.xml import LXML

from cmdesk.core.catalog import load
from cmdesk.core.text import english
from cmdesk.ledgers.ledger import Cells, Span
from cmdesk.ledgers.styles import style_of, styles
from cmdesk.ledgers.workbook import Heading, Sheet, write_workbook
from cmdesk.models.store import Book
from cmdesk.services.ledgers import export_ledgers, ledger_called, ledger_rows

LEDGER = "prospects"
HERE = Path(__file__).parent
PEAK = """
import sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from _memory import most
from _bench import PASSPHRASE
from ledger import ours, page
from cmdesk.models.store import open_book
book = open_book(Path(sys.argv[2]), PASSPHRASE)
(ours if sys.argv[3] == "ours" else page)(book, Path(sys.argv[2]).with_name("ledger.xlsx"))
print(most())
"""


def ours(book: Book, path: Path) -> None:
    catalog = load()
    with book.read() as session:
        export_ledgers(
            session,
            ledger_called(LEDGER, catalog),
            path,
            span=Span(),
            today=TODAY,
            catalog=catalog,
            translate=english,
        )


def page(book: Book, _path: Path) -> None:
    catalog = load()
    with book.read() as session:
        next(ledger_rows(session, ledger_called(LEDGER, catalog)[0], Span(), today=TODAY, catalog=catalog))


def sheet(rows: Sequence[Cells], path: Path) -> None:
    entry = ledger_called(LEDGER, load())[0]
    heading = Heading(manager="", branch="", as_of=TODAY)
    write_workbook(path, [Sheet(entry=entry, rows=rows, count=len(rows))], heading, english)


def floor(rows: Sequence[Cells], path: Path) -> None:
    book = Workbook(write_only=True)
    for style in styles():
        book.add_named_style(style)
    sheet, columns = book.create_sheet(), ledger_called(LEDGER, load())[0].columns
    line = [WriteOnlyCell(sheet) for _ in columns]
    for cell, column in zip(line, columns, strict=True):
        cell.style = style_of(column.type)
    for row in rows:
        for cell, column in zip(line, columns, strict=True):
            cell.value = row[column.key]
        sheet.append(line)
    book.save(path)


def peak(place: Place, what: str) -> float:
    """Return the most memory a process of its own ever held, in MiB."""
    done = subprocess.run(  # noqa: S603  (our own script)
        [sys.executable, "-c", PEAK, str(HERE), str(place.path), what],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ,
    )
    return float(done.stdout.split()[-1])


def measure(place: Place, options: Options) -> Iterator[Figure]:
    path, catalog = place.path.with_name("ledger.xlsx"), load()
    with place.book() as book:
        with book.read() as session:
            ledger = ledger_called(LEDGER, catalog)[0]
            rows = list(ledger_rows(session, ledger, Span(), today=TODAY, catalog=catalog))
        works = (partial(ours, book, path), partial(sheet, rows, path), partial(floor, rows, path))
        whole, written, least = in_turn(*works, repeat=options.repeat)
    yield Figure("ledger", place.size, whole, least)
    yield Figure("sheet", place.size, written, least)
    if sys.platform != "win32":
        del rows, works
        yield Figure("memory", place.size, [peak(place, "ours")], [peak(place, "page")], unit="MiB")


if __name__ == "__main__":
    if not LXML:
        print("lxml is not installed (pip install lxml): the floor is openpyxl without it, and slower.")
    run(__doc__, measure, repeat=3)
