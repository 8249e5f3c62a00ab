"""Reading a statement of 20,000 rows (--rows says how many), as csv in GB 18030 and as a workbook.

Ours: the file is opened and read by intake.bank.reading.read_statement, with its chain of balances; "analysed" is the
whole analysis after the csv was read, with all findings. Floor: Python's csv
module makes lists of the same text; python_calamine makes lists of the same workbook. Nothing of it depends on a book.
"""

import csv
import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path

import python_calamine
from _bench import Figure, Options, Place, in_turn, run
from openpyxl import Workbook

from cmdesk.analysis.bank import Account, Entry, analyse
from cmdesk.core.catalog.in_use import rules
from cmdesk.intake.bank.reading import read_statement
from cmdesk.intake.sheets import open_sheets

HEADINGS = (
    "交易日期", "交易时间", "凭证号", "摘要", "借方发生额", "贷方发生额", "余额", "币种", "对方户名", "对方账号",
    "对方开户行", "用途", "交易流水号",
)  # fmt: skip
AMOUNTS = range(4, 7)  # columns
FIRST = datetime.fromisoformat("2024-01-01")


def rows(count: int) -> Iterator[list[str]]:
    """Yield the rows of an invented statement with its titles."""
    chance = random.Random(1)  # noqa: S311  (the same every time)
    at, balance = FIRST, Decimal("100000.00")
    yield ["账户明细查询"]
    yield ["账号:6222020034234785", "户名:示例建材有限公司"]
    yield list(HEADINGS)
    for number in range(count):
        at += timedelta(seconds=chance.randint(10, 600))
        amount, out = Decimal(chance.randint(100, 9_999_999)) / 100, chance.random() < 0.5  # noqa: PLR2004
        balance += -amount if out else amount
        sides = (f"{amount:,.2f}", "") if out else ("", f"{amount:,.2f}")
        yield [
            f"{at:%Y-%m-%d}", f"{at:%H:%M:%S}", str(chance.randint(10**11, 10**12)),
            chance.choice(("货款", "工资", "转账")), *sides, f"{balance:,.2f}", "人民币",
            f"示例公司{chance.randint(1, 3000)}", f"62220200{chance.randint(10**9, 10**10)}",
            "示例银行示例支行", f"备注{number % 50}", f"{number:020d}	",
        ]  # fmt: skip


def write(folder: Path, count: int) -> tuple[Path, Path]:
    """Write the statement as delimited text and as a workbook, amounts as figures."""
    text, book = folder / "statement.csv", folder / "statement.xlsx"
    made = Workbook(write_only=True)
    sheet = made.create_sheet("明细")
    with text.open("w", encoding="gb18030", newline="") as file:
        writer = csv.writer(file)
        for row in rows(count):
            writer.writerow(row)
            sheet.append([figure(cell) if place in AMOUNTS else cell for place, cell in enumerate(row)])
    made.save(book)
    return text, book


def figure(cell: str) -> str | float | None:
    bare = cell.replace(",", "")
    return float(bare) if bare.lstrip("-").replace(".", "").isdecimal() else cell or None


def ours(path: Path) -> None:
    read_statement(open_sheets(path), rules().statement_formats)


def analysed(path: Path) -> None:
    read = read_statement(open_sheets(path), rules().statement_formats)
    rows = [Entry(key=str(place), account="1", row=row) for place, row in enumerate(read.transactions)]
    analyse(rules().flows, [Account(key="1", name="1", ours=True)], rows, today=FIRST.date())


def floor_csv(path: Path) -> None:
    with path.open(encoding="gb18030", newline="") as file:
        list(csv.reader(file))


def floor_xlsx(path: Path) -> None:
    python_calamine.load_workbook(path).get_sheet_by_index(0).to_python()


def measure(place: Place, options: Options) -> Iterator[Figure]:
    text, book = write(place.path.parent, options.rows)
    rules()
    for name, work, path, floor in (
        ("csv", ours, text, floor_csv), ("csv analysed", analysed, text, floor_csv), ("xlsx", ours, book, floor_xlsx)
    ):  # fmt: skip
        mine, least = in_turn(partial(work, path), partial(floor, path), repeat=options.repeat)
        yield Figure(name, place.size, mine, least)


if __name__ == "__main__":
    run(__doc__, measure, repeat=3)
