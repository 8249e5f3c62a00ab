"""Statements broken in every way (--files says how many, --seed which): each must be read or refused in words.

Bytes are flipped, dropped and doubled, files cut short, cells and columns exchanged, encodings changed. What raises
anything but UserError, or takes longer than a few seconds, is kept in --folder and fails the run.
"""

import argparse
import random
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import pyzipper
from openpyxl.utils.exceptions import IllegalCharacterError
from reportlab.pdfgen.canvas import Canvas

from cmdesk.core.catalog.in_use import rules
from cmdesk.core.errors import UserError
from cmdesk.intake.bank.reading import read_statement
from cmdesk.intake.bank.told import as_json
from cmdesk.intake.sheets import open_sheets

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.intake.bank.layouts import LAYOUTS, rows, save

KINDS = ("utf-8", "utf-8-sig", "gb18030", "utf-16", "gb18030 tab", "html", "xlsx")
SLOW = 5.0  # seconds
PASSWORD = "123456"  # noqa: S105  (of files made here)
ODD = (
    "",
    "0",
    "-",
    "NaN",
    "1e999999",
    "9" * 400,
    "\0",
    "\u202e",
    "合计",
    "=1+1",
    '"',
    "2025-02-30",
    "借",
    "¥",
    "1,2,3",
    "\t",
)
Change = Callable[[random.Random, bytes], bytes]


def flipped(chance: random.Random, content: bytes) -> bytes:
    found = bytearray(content)
    for _ in range(chance.choice((1, 3, 30, 300))):
        found[chance.randrange(len(found))] = chance.randrange(256)
    return bytes(found)


def cut(chance: random.Random, content: bytes) -> bytes:
    return content[: chance.randrange(1, len(content))]


def doubled(chance: random.Random, content: bytes) -> bytes:
    start, end = sorted(chance.randrange(len(content)) for _ in range(2))
    return content[:end] + content[start:]


def dropped(chance: random.Random, content: bytes) -> bytes:
    start, end = sorted(chance.randrange(len(content)) for _ in range(2))
    return content[:start] + content[end:] or b"x"


def recoded(chance: random.Random, content: bytes) -> bytes:
    before, after = chance.sample(("utf-8", "gb18030", "utf-16", "latin-1", "big5"), 2)
    return content.decode(before, "replace").encode(after, "replace")


def as_it_is(_chance: random.Random, content: bytes) -> bytes:
    return content


CHANGES: Sequence[Change] = (flipped, cut, doubled, dropped, recoded, as_it_is)


def mixed(chance: random.Random, grid: list[list[object]]) -> None:
    """Exchange, spoil and move cells, columns and rows of a grid."""
    for _ in range(chance.choice((0, 1, 5, 25))):
        row, other = chance.choice(grid), chance.choice(grid)
        if row and other:
            one, two = chance.randrange(len(row)), chance.randrange(len(other))
            row[one], other[two] = other[two], row[one]
            row[chance.randrange(len(row))] = chance.choice(ODD)
    if chance.random() < 0.2:  # noqa: PLR2004
        chance.shuffle(grid)
    if chance.random() < 0.2:  # noqa: PLR2004
        for row in grid:
            row.reverse()


def make(chance: random.Random, folder: Path) -> Path:
    """Write one broken statement."""
    grid = LAYOUTS[chance.choice(list(LAYOUTS))](rows(chance.choice((2, 3, 24)), chance.randrange(1000)))
    mixed(chance, grid)
    path = folder / chance.choice(("a.csv", "a.xls", "a.xlsx", "a.txt"))
    try:
        save(path, grid, chance.choice(KINDS))
    except (IllegalCharacterError, UnicodeError):  # a cell no workbook can hold, or no such encoding
        save(path, grid, "utf-8")
    if chance.random() < 0.1:  # noqa: PLR2004
        path = printed(path, grid)
    elif chance.random() < 0.1:  # noqa: PLR2004
        path = packed(chance, path)
    path.write_bytes(chance.choice(CHANGES)(chance, path.read_bytes()))
    return path


def printed(path: Path, grid: Sequence[Sequence[object]]) -> Path:
    """Print a grid to a PDF of its own, without lines."""
    path.unlink()
    found = path.with_suffix(".pdf")
    canvas = Canvas(str(found))
    for at, row in enumerate(grid[:40]):
        for place, cell in enumerate(row[:12]):
            canvas.drawString(
                20 + place * 90, 800 - at * 18, str(cell)[:20].encode("latin-1", "replace").decode("latin-1")
            )
    canvas.save()
    return found


def packed(chance: random.Random, path: Path) -> Path:
    """Pack a file as payment services do, behind the password that is tried or another."""
    found = path.with_suffix(".zip")
    with pyzipper.AESZipFile(found, "w", compression=pyzipper.ZIP_DEFLATED, encryption=pyzipper.WZ_AES) as archive:
        archive.setpassword(chance.choice((PASSWORD, "other")).encode())
        archive.writestr("账单.csv", path.read_bytes())
    path.unlink()
    return found


def outcome(path: Path) -> str:
    """Return what came of one file."""
    try:
        found = read_statement(open_sheets(path, PASSWORD), rules().statement_formats)
    except UserError as error:
        return f"refused: {error.message.source}"
    told = as_json(found)
    whole = told["n_in"] + told["n_out"] + told["n_neutral"] == told["n_tx"]
    if not whole or not all(Decimal(told[name]).is_finite() for name in ("total_in", "total_out", "total_neutral")):
        raise ArithmeticError(f"the totals of {path.name} do not hold")
    return "read"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, default=Path("out/fuzz"), help="where a file that broke it is kept")
    given, _ = parser.parse_known_args()  # dev.py bench gives every script its words
    counts: Counter[str] = Counter()
    broken, longest = 0, 0.0
    with TemporaryDirectory() as folder:
        for number in range(given.files):
            path = make(random.Random(f"{given.seed}-{number}"), Path(folder))  # noqa: S311  (the same every time)
            start = perf_counter()
            try:
                counts[outcome(path)] += 1
            except BaseException as error:
                if isinstance(error, KeyboardInterrupt):
                    raise
                broken += 1
                keep(given.folder, path, number)
                print(f"file {number}: {type(error).__name__}: {error}"[:200])
            took = perf_counter() - start
            longest = max(longest, took)
            if took > SLOW:
                broken += 1
                keep(given.folder, path, number)
                print(f"file {number}: {took:.1f} s")
            path.unlink()
    for what, count in counts.most_common():
        print(f"{count:8,}  {what}")
    print(f"{given.files:,} files of seed {given.seed}: {broken} broke it, the slowest took {longest:.2f} s")
    return 1 if broken else 0


def keep(folder: Path, path: Path, number: int) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{number}{path.suffix}").write_bytes(path.read_bytes())


if __name__ == "__main__":
    sys.exit(main())
