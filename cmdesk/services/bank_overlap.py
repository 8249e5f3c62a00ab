"""Files of one account that overlap: the same transaction comes in once, true repeats stay.

Both files tell the whole of the days they share, so two rows are the same when nothing that both print tells them
apart: day, direction and amount always, and of time, balance, serial number and account of the other party whatever
both have. A row of the book answers for one row of the file only: two equal purchases of one day stay two. One file may
go by the day something was booked and another by the day it was done: rows that are left over are the same a few days
apart, too, where the balance or the serial number says so.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from cmdesk.analysis.transaction import Transaction

Bucket = tuple[date, str, Decimal]
MOST = 300  # rows of one day and amount that are compared one by one
TAIL = 4  # digits that a masked number leaves
APART = 4  # days between doing and booking: a long week-end


@dataclass(frozen=True, kw_only=True, slots=True)
class There:
    """What the book has of a row, as far as rows are compared; text is empty and balance None where none is printed."""

    key: str
    day: date
    time: str
    direction: str
    amount: Decimal
    balance: Decimal | None
    serial: str
    counter_account: str
    counterparty: str
    summary: str


def as_there(transaction: Transaction, key: str = "") -> There:
    """Return a row of a file as it is compared."""
    return There(
        key=key,
        day=transaction.at.date(),
        time=transaction.at.strftime("%H:%M:%S") if transaction.timed else "",
        direction=transaction.direction,
        amount=transaction.amount,
        balance=transaction.balance,
        serial=transaction.serial,
        counter_account=transaction.counter_account,
        counterparty=transaction.counterparty,
        summary=transaction.summary,
    )


def repeated(coming: Sequence[There], there: Iterable[There]) -> dict[int, str]:
    """Return which of the coming rows are in the book already: the place of the row, and the key of the one it is."""
    buckets: dict[Bucket, list[There]] = defaultdict(list)
    for known in there:
        buckets[bucket(known)].append(known)
    claims: dict[Bucket, list[int]] = defaultdict(list)
    for place, row in enumerate(coming):
        if bucket(row) in buckets:
            claims[bucket(row)].append(place)
    found: dict[int, str] = {}
    for key, places in claims.items():
        found |= pairs([(place, coming[place]) for place in places], buckets[key])
    return found | booked_later(coming, buckets, found) if coming else found


def booked_later(
    coming: Sequence[There], buckets: Mapping[Bucket, Sequence[There]], found: Mapping[int, str]
) -> dict[int, str]:
    """Return which rows that are left are the same as one of another day: by balance or serial number, each once.

    Only days that the file covers count: a sum that comes every day is left over before and after them.
    """
    taken = set(found.values())
    first, last = min(row.day for row in coming), max(row.day for row in coming)
    marked: dict[tuple[str, Decimal, Decimal | str], list[There]] = defaultdict(list)
    for rows in buckets.values():
        for known in rows:
            if known.key not in taken and first <= known.day <= last:
                for mark in marks(known):
                    marked[known.direction, known.amount, mark].append(known)
    more: dict[int, str] = {}
    for place, row in enumerate(coming):
        if place in found or not marked:
            continue
        near = [
            (abs(row.day - known.day), known.key)
            for mark in marks(row)
            for known in marked.get((row.direction, row.amount, mark), ())[:MOST]
            if known.key not in taken and abs((row.day - known.day).days) <= APART and agrees(row, known) is not None
        ]
        if near:
            more[place] = min(near)[1]
            taken.add(more[place])
    return more


def marks(row: There) -> list[Decimal | str]:
    """Return what tells a row from all others of its amount: the balance after it, its serial number."""
    balance: list[Decimal | str] = [] if row.balance is None else [row.balance]
    return [*balance, row.serial] if row.serial else balance


def pairs(coming: Sequence[tuple[int, There]], there: Sequence[There]) -> Mapping[int, str]:
    """Pair rows of one day, direction and amount: those printed alike, then those that agree in most; each once."""
    alike: dict[There, list[str]] = defaultdict(list)
    for known in reversed(there):
        alike[replace(known, key="")].append(known.key)
    found = {place: keys.pop() for place, row in coming if (keys := alike[replace(row, key="")])}
    taken = set(found.values())
    left = [each for each in coming if each[0] not in found][:MOST]
    rest = [each for each in there if each.key not in taken][:MOST]
    graded = [
        (-agreement, place, known.key)
        for place, row in left
        for known in rest
        if (agreement := agrees(row, known)) is not None
    ]
    for _, place, key in sorted(graded):
        if place not in found and key not in taken:
            found[place] = key
            taken.add(key)
    return found


def bucket(row: There) -> Bucket:
    return row.day, row.direction, row.amount


def agrees(one: There, other: There) -> int | None:
    """Return in how much two rows agree, None where something both print tells them apart.

    Names are worded otherwise in another export of the same bank (支付宝-李四, 李四): where something stronger agrees
    they only speak for a pair.
    """
    agreed = 0
    for mine, theirs in (
        (one.serial, other.serial),
        (one.time, other.time),
        (one.balance, other.balance),
        same_end(one.counter_account, other.counter_account),
    ):
        if mine in ("", None) or theirs in ("", None):
            continue
        if mine != theirs:
            return None
        agreed += 3
    names = sorted((one.counterparty, other.counterparty), key=len)
    if not agreed and all(names) and names[0] not in names[1]:
        return None
    return agreed + (names[0] != "" and names[0] in names[1]) + (one.summary != "" and one.summary == other.summary)


def same_end(one: str, other: str) -> tuple[str, str]:
    """Return two numbers as they are compared: where one is masked, by what both show."""
    if "*" in one + other:
        return one[-TAIL:], other[-TAIL:]
    return one, other
