"""Totals of a statement that is a scan, typed month by month: what they come to, and whether they follow each other."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise


@dataclass(frozen=True, kw_only=True)
class MonthTotals:
    """What a month's page prints, in yuan; None for what it does not. month: YYYY-MM; balance: after its last row."""

    month: str
    into: Decimal | None = None
    out: Decimal | None = None
    balance: Decimal | None = None


def differences(months: Sequence[MonthTotals]) -> Mapping[str, Decimal]:
    """Return by how much a month's balance is off the month before's plus what came in less what went out, in yuan.

    months: oldest first. Months with anything unknown, or without the month before, are not told: nothing follows.
    """
    found = {}
    for one, other in pairwise(months):
        known = (one.balance, other.into, other.out, other.balance)
        if following(one.month) != other.month or None in known:
            continue
        before, into, out, balance = (figure for figure in known if figure is not None)
        if balance != before + into - out:
            found[other.month] = balance - (before + into - out)
    return found


def sums(months: Sequence[MonthTotals]) -> tuple[Decimal | None, Decimal | None]:
    """Return what came in and what went out in all, in yuan; None where no month tells it."""
    into = [each.into for each in months if each.into is not None]
    out = [each.out for each in months if each.out is not None]
    return (sum(into, Decimal()) if into else None, sum(out, Decimal()) if out else None)


def following(month: str) -> str:
    """Return the month after one, both YYYY-MM."""
    year, number = map(int, month.split("-"))
    return f"{year + number // 12}-{number % 12 + 1:02}"


def preceding(month: str) -> str:
    """Return the month before one, both YYYY-MM."""
    year, number = map(int, month.split("-"))
    return f"{year - (number == 1)}-{(number - 2) % 12 + 1:02}"
