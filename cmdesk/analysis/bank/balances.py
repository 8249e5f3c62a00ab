"""Balances of accounts: at the end of each day, on average, whether they follow from the rows; months that lack."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache

from cmdesk.analysis.bank.entries import Account, Entry, Told
from cmdesk.analysis.bank.results import Coverage, Quarter
from cmdesk.core.catalog.flows import FlowsFile

CENT = Decimal("0.01")
SEASON, SEASON_DAYS = 3, range(20, 23)
DECEMBER = 12
DAYS = 4096  # that are remembered: rows by the hundred thousand fall on the same ones


def coverage_of(rules: FlowsFile, account: Account, entries: Sequence[Entry], wanted: Sequence[str]) -> Coverage:
    """Return what an account covers and whether its balances hold; entries oldest first."""
    days = [entry.row.at.date() for entry in entries]
    spans = account.covered or (((min(days), max(days)),) if days else ())
    whole, partial = covered_months(spans, rules.continuity.edge_days)
    links, held, breaks = chain(entries)
    balances = day_ends(entries)
    return Coverage(
        account=account.key,
        first=min((start for start, _ in spans), default=None),
        last=max((end for _, end in spans), default=None),
        missing=tuple(month for month in wanted if month not in whole | partial),
        partial=tuple(month for month in wanted if month in partial - whole),
        links=links,
        held=held,
        breaks=tuple(breaks),
        balances=balances,
        average=average(balances, balances[0][0], balances[-1][0]) if balances else None,
    )


def covered_months(spans: Sequence[tuple[date, date]], edge: int) -> tuple[set[str], set[str]]:
    """Return the months that spans cover, and those they cover in part: without more than edge days at an end."""
    days: dict[str, int] = {}
    for start, end in merged(spans):
        day = start
        while day <= end:
            last = month_end(day)
            days[month_of(day)] = days.get(month_of(day), 0) + (min(last, end) - day).days + 1
            day = last + timedelta(days=1)
    whole = {month for month, count in days.items() if length(month) - count <= edge}
    return whole, set(days) - whole


def merged(spans: Sequence[tuple[date, date]]) -> list[tuple[date, date]]:
    """Return spans in order, those that touch or overlap as one."""
    found: list[tuple[date, date]] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1] + timedelta(days=1):
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found


def chain(entries: Sequence[Entry]) -> tuple[int, int, list[str]]:
    """Return the links between printed balances, how many hold, and the keys of the rows where one does not."""
    links = held = 0
    breaks = []
    before: Decimal | None = None
    for entry in entries:
        row = entry.row
        if row.balance is None or row.direction == "neutral":
            before = row.balance if row.balance is not None else before if row.direction == "neutral" else None
            continue
        if before is not None:
            links += 1
            if abs(before + (row.amount if row.direction == "in" else -row.amount) - row.balance) < CENT:
                held += 1
            else:
                breaks.append(entry.key)
        before = row.balance
    return links, held, breaks


def day_ends(entries: Sequence[Entry]) -> list[tuple[date, Decimal]]:
    """Return the balance at the end of every day that has a row with one, oldest first."""
    found: dict[date, Decimal] = {}
    for entry in entries:
        if entry.row.balance is not None:
            found[entry.row.at.date()] = entry.row.balance
    return sorted(found.items())


def average(balances: Sequence[tuple[date, Decimal]], start: date, end: date) -> Decimal | None:
    """Return the mean of the balances at the ends of the days from start to end; None where the first is not known."""
    if not balances or balances[0][0] > start or end < start:
        return None
    total, at = Decimal(0), start
    current = balances[0][1]
    for day, balance in balances:
        if day > end:
            break
        if day > at:
            total += current * (day - at).days
            at = day
        current = balance
    total += current * ((end - at).days + 1)
    return total / ((end - start).days + 1)


def at_end(balances: Sequence[tuple[date, Decimal]], day: date) -> Decimal | None:
    """Return the balance at the end of a day: the last one known by then."""
    found = None
    for known, balance in balances:
        if known > day:
            break
        found = balance
    return found


def quarters(
    rules: FlowsFile, told: Told, labels: Mapping[str, str], coverage: Mapping[str, Coverage]
) -> tuple[Quarter, ...]:
    """Return the season interest of every account with the average balance it implies.

    Source: bank-defaults
    """
    found = []
    for entry in told.entries:
        row = entry.row
        season = row.at.month % SEASON == 0 and row.at.day in SEASON_DAYS and row.direction == "in"
        if not season or row.amount <= 0 or labels[entry.key] in ("void", "neutral"):
            continue
        if not any(word in f"{row.summary} {row.purpose}" for word in rules.interest.words):
            continue
        last = row.at.date().replace(day=20)
        first = season_start(last)
        days = (last - first).days + 1
        implied = row.amount * rules.interest.year / (rules.interest.rate * days)
        printed = average(coverage[entry.account].balances, first, last)
        found.append(
            Quarter(
                account=entry.account,
                day=row.at.date(),
                interest=row.amount,
                implied=implied,
                printed=printed,
                deviation=abs(implied - printed) / printed if printed else None,
                key=entry.key,
            )
        )
    return tuple(found)


def season_start(last: date) -> date:
    """Return the first day of the interest season that ends on a 20th."""
    year, month = divmod(last.year * DECEMBER + last.month - 1 - SEASON, DECEMBER)
    return date(year, month + 1, 21)


@lru_cache(DAYS)
def month_of(day: date) -> str:
    return f"{day.year:04}-{day.month:02}"


@lru_cache(DAYS)
def month_end(day: date) -> date:
    year, month = divmod(day.year * DECEMBER + day.month, DECEMBER)
    return date(year, month + 1, 1) - timedelta(days=1)


def length(month: str) -> int:
    return month_end(first_of(month)).day


@lru_cache(DAYS)
def first_of(month: str) -> date:
    return date(int(month[:4]), int(month[5:]), 1)


def wanted_months(last: date, count: int) -> list[str]:
    """Return so many months up to that of a day, oldest first."""
    at = last.year * DECEMBER + last.month - 1
    return [f"{each // DECEMBER:04}-{each % DECEMBER + 1:02}" for each in range(at - count + 1, at + 1)]
