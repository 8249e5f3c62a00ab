"""The bank statement of the sample's restaurant: its months add up to what the memo tells, its rows are made up."""

import csv
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random

from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.progress import Progress, silent
from cmdesk.intake.bank.reading import read_statement
from cmdesk.intake.sheets import open_sheets
from cmdesk.models.party import Party
from cmdesk.services.bank_accounts import AccountForm
from cmdesk.services.bank_import import bring
from cmdesk.services.sample.story import Told, read
from cmdesk.services.statement_reading import coming

HEADINGS = ("交易日期", "交易时间", "摘要", "收入金额", "支出金额", "账户余额", "对方户名", "备注", "流水号")
WEEK = 7
RATE, YEAR = Decimal("0.0005"), 360  # of a current account, a year as banks count it
SEASON, SEASON_DAY = 3, 21  # interest comes on the 21st of every third month
FIRST_FILE, SECOND_FILE = 8, 6  # months that the earlier and the later print-out hold: two of them stand in both


class Month(Told, frozen=True, kw_only=True):
    """Sums of a month in yuan."""

    qr: Decimal
    platform: Decimal
    own: Decimal
    spent: Decimal
    brother: Decimal = Decimal(0)
    lent: Decimal = Decimal(0)


class Paid(Told, frozen=True, kw_only=True):
    """What is paid every month."""

    day: int
    other: str
    summary: str
    amount: Decimal


class Supplier(Told, frozen=True, kw_only=True):
    """Who sells to the restaurant, with a share of the purchases in per cent."""

    other: str
    summary: str
    share: int


class FlowsTold(Told, frozen=True, kw_only=True):
    """An account and its year, the oldest month first."""

    client: str
    holder: str
    bank: str
    number: str
    opening: Decimal
    seed: int
    month: tuple[Month, ...]
    paid: tuple[Paid, ...]
    supplier: tuple[Supplier, ...]


@dataclass(frozen=True, kw_only=True)
class Move:
    """A row to be printed; money out is below nought."""

    at: datetime
    amount: Decimal
    other: str
    summary: str


def add_flows(
    session: Session, client: str, path: Path, today: date, catalog: Catalog, progress: Progress = silent
) -> None:
    """Bring one print-out into the accounts of a client, as a manager would."""
    found = read_statement(open_sheets(path), catalog.analysis.statement_formats, progress=progress)
    party = session.scalars(select(Party.id).where(Party.name == client)).one()
    told = read("flows", FlowsTold, today)
    account = AccountForm(holder=told.holder, bank=told.bank, number=told.number)
    bring(session, party, coming(path, found, account), catalog=catalog, progress=progress)


def print_statements(folder: Path, today: date) -> tuple[str, Sequence[Path]]:
    """Write the print-outs of the account into folder; return the client's name and the files."""
    told = read("flows", FlowsTold, today)
    first = months_ago(today, len(told.month))
    rows = sorted(moves(told, first), key=lambda move: move.at)
    lines = list(printed(told.opening, with_interest(rows, told.opening)))
    middle, last = months_ago(today, len(told.month) - FIRST_FILE), months_ago(today, SECOND_FILE)
    files = []
    for name, start, end in (("前八个月", first, middle), ("近六个月", last, today.replace(day=1))):
        path = folder / f"{told.bank}_{told.holder}_{name}.csv"
        chosen = [line for line in lines if start.isoformat() <= line[0] < end.isoformat()]
        write(path, told, chosen, start, end - timedelta(days=1))
        files.append(path)
    return told.client, files


def months_ago(today: date, count: int) -> date:
    """Return the first day of the month so many months before this one."""
    year, month = divmod(today.year * 12 + today.month - 1 - count, 12)
    return date(year, month + 1, 1)


def moves(told: FlowsTold, first: date) -> Iterator[Move]:
    """Yield what happens in every month, in no order."""
    random = Random(told.seed)  # noqa: S311  (a made-up statement, no secret)
    start = first
    for month in told.month:
        days = monthrange(start.year, start.month)[1]
        yield from income(month, start, days, random)
        yield from spending(told, month, start, days, random)
        start += timedelta(days=days)


def income(month: Month, start: date, days: int, random: Random) -> Iterator[Move]:
    for day, amount in enumerate(split(month.qr, days, random), start=1):
        yield move(
            start,
            day,
            random,
            amount,
            "财付通支付科技有限公司" if day % 2 else "支付宝（中国）网络技术有限公司",
            "商户结算",
        )
    for week, amount in enumerate(split(month.platform, 4, random)):
        yield move(start, 3 + week * WEEK, random, amount, "美团" if week % 2 else "饿了么", "外卖平台结算")
    yield move(start, 18, random, month.own, "王建国", "本人他行转入")
    if month.brother:
        yield move(start, 22, random, month.brother, "王建军", "转账")


def spending(told: FlowsTold, month: Month, start: date, days: int, random: Random) -> Iterator[Move]:
    left = month.spent
    for paid in told.paid:
        left -= paid.amount
        yield move(start, paid.day, random, -paid.amount, paid.other, paid.summary)
    shares = [left * supplier.share // 100 for supplier in told.supplier[:-1]]
    for supplier, amount in zip(told.supplier, [*shares, left - sum(shares)], strict=True):
        for week, part in enumerate(split(amount, 4, random)):
            yield move(start, min(6 + week * WEEK, days), random, -part, supplier.other, supplier.summary)
    if month.lent:
        yield move(start, 18, random, -month.lent, "王建军", "借款")


def move(start: date, day: int, random: Random, amount: Decimal, other: str, summary: str) -> Move:
    at = datetime(start.year, start.month, day, random.randrange(8, 21), random.randrange(60), random.randrange(60))  # noqa: DTZ001  (local time, as printed)
    return Move(at=at, amount=amount, other=other, summary=summary)


def split(total: Decimal, parts: int, random: Random) -> list[Decimal]:
    """Return so many uneven amounts in 分 that add up to total."""
    weights = [random.randrange(60, 141) for _ in range(parts)]
    found = [(total * weight / sum(weights)).quantize(Decimal("0.01")) for weight in weights[:-1]]
    return [*found, total - sum(found)]


def with_interest(rows: Sequence[Move], opening: Decimal) -> list[Move]:
    """Return the rows with the interest of every quarter, reckoned from the balances at the ends of its days."""
    done: list[Move] = []
    balance, product, day = opening, Decimal(0), rows[0].at.date()
    for row in rows:
        while day < row.at.date():
            product += balance
            day += timedelta(days=1)
            if day.month % SEASON == 0 and day.day == SEASON_DAY:
                interest = (product * RATE / YEAR).quantize(Decimal("0.01"))
                done.append(Move(at=datetime(day.year, day.month, day.day), amount=interest, other="", summary="结息"))  # noqa: DTZ001
                balance, product = balance + interest, Decimal(0)
        done.append(row)
        balance += row.amount
    return done


def printed(opening: Decimal, rows: Sequence[Move]) -> Iterator[tuple[str, ...]]:
    balance = opening
    for place, row in enumerate(rows, start=1):
        balance += row.amount
        came, went = (f"{row.amount:.2f}", "") if row.amount > 0 else ("", f"{-row.amount:.2f}")
        yield (
            row.at.date().isoformat(), row.at.strftime("%H:%M:%S"), row.summary, came, went, f"{balance:.2f}",
            row.other, "", f"{row.at:%Y%m%d}{place:06}",
        )  # fmt: skip


def write(path: Path, told: FlowsTold, lines: Sequence[tuple[str, ...]], first: date, last: date) -> None:
    with path.open("w", encoding="gb18030", newline="") as file:
        sheet = csv.writer(file)
        sheet.writerow([f"{told.bank}个人账户交易明细（虚构示例）"])
        sheet.writerow([f"户名：{told.holder}", f"账号：{told.number}", "币种：人民币"])
        sheet.writerow([f"起止日期：{first.isoformat()} 至 {last.isoformat()}"])
        sheet.writerow(HEADINGS)
        sheet.writerows(lines)
        sheet.writerow([f"共 {len(lines)} 笔"])
