"""Which part of a ledger is wanted: what is looked for, which period, sorted by what."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from cmdesk.core.catalog import LedgerEntry
from cmdesk.core.catalog.ledger_values import values_of
from cmdesk.ledgers.ledger import Span
from cmdesk.services.ledger_source import Wanted
from cmdesk.services.list_query import ListQuery

RANGE = "range"
QUARTER = 3  # months


@dataclass(frozen=True, kw_only=True)
class LedgerQuery(ListQuery):
    """period is a code of PERIODS, or RANGE: the days from first to last, both included. order is a column's key."""

    period: str = ""
    first: date | None = None
    last: date | None = None


def month(today: date) -> Span:
    first = today.replace(day=1)
    return Span(first=first, last=next_month(first) - timedelta(days=1))


def month_before(today: date) -> Span:
    return month(today.replace(day=1) - timedelta(days=1))


def quarter(today: date) -> Span:
    first = today.replace(month=(today.month - 1) // QUARTER * QUARTER + 1, day=1)
    return Span(first=first, last=next_month(next_month(next_month(first))) - timedelta(days=1))


def year(today: date) -> Span:
    return Span(first=date(today.year, 1, 1), last=date(today.year, 12, 31))


def next_month(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1)


PERIODS: Mapping[str, Callable[[date], Span]] = {
    "month": month,
    "month_before": month_before,
    "quarter": quarter,
    "year": year,
}


def span_of(query: LedgerQuery, today: date) -> Span:
    """Return the days a query covers."""
    return PERIODS[query.period](today) if query.period in PERIODS else Span(first=query.first, last=query.last)


def wanted(ledger: LedgerEntry, query: LedgerQuery, today: date) -> Wanted:
    """Return the rows a query asks for; a column that cannot sort leaves the ledger's own order."""
    order = order_of(ledger, query.order)
    if order and query.descending:
        order = f"-{order}"
    return Wanted(span=span_of(query, today), search=query.search, order=[order, *ledger.order] if order else ())


def order_of(ledger: LedgerEntry, key: str) -> str:
    """Return the value that a column sorts by, empty for a column that does not."""
    values = values_of(ledger.source)
    column = next((each for each in ledger.columns if each.key == key), None)
    return column.source if column and column.source in values and values[column.source].sorts else ""


def cleared(query: LedgerQuery) -> LedgerQuery:
    """Return a query for another ledger: the same period, nothing looked for, in that ledger's order."""
    return replace(query, search="", order="", descending=False)
