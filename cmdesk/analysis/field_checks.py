"""What was seen, counted and confirmed against the client's own books: the other cross-checks of a visit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from cmdesk.analysis import inputs
from cmdesk.analysis.cross_check import Light
from cmdesk.analysis.lights import at_least, at_most
from cmdesk.core.catalog.limits import Tolerance

MONTHS = 12
WORST = (Light.GREEN, Light.YELLOW, Light.NA, Light.RED)
"""From best to worst, where one result counts for several: what cannot be told is no pass, and no excuse for red."""


@dataclass(frozen=True, kw_only=True)
class FieldCheck:
    """One check: what the books say, what was found, how far apart, and which is adopted; yuan, or fractions.

    deviation: unrounded; percentage points as a fraction for a margin. coverage: the share of the stock that was
    counted. None where it cannot be told; missing names what would tell it, and the light is na.
    """

    book: Decimal | None
    found: Decimal | None
    deviation: Decimal | None
    light: Light
    adopted: Decimal | None
    coverage: Decimal | None = None
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Counted:
    """One kind of goods: how many the books say, how many were counted, and what one costs in yuan."""

    name: str
    book: Decimal
    count: Decimal
    price: Decimal


def margin_check(
    tolerance: Tolerance, *, price_list: Decimal | None, revenue: Decimal | None, cogs: Decimal | None
) -> FieldCheck:
    """Compare the gross margin of the price list (a fraction) with that of the books, in points.

    The lower one is adopted. Raises ValueError naming the input that is impossible. Source: ipc-cross-check
    """
    inputs.finite(price_list=price_list)
    inputs.not_negative(revenue=revenue, cogs=cogs)
    if price_list is not None and price_list > 1:
        raise ValueError("price_list")
    book = (revenue - cogs) / revenue if revenue and cogs is not None else None
    deviation = abs(price_list - book) if price_list is not None and book is not None else None
    return FieldCheck(
        book=book,
        found=price_list,
        deviation=deviation,
        light=at_most(deviation, tolerance.green, tolerance.yellow),
        adopted=min(price_list, book) if price_list is not None and book is not None else None,
        missing=unknown(price_list=price_list, revenue=revenue or None, cogs=cogs),
    )


def profit_check(tolerance: Tolerance, *, claimed: Decimal | None, computed: Decimal | None) -> FieldCheck:
    """Compare the profit the client claims with the one worked out item by item, which is adopted; yuan.

    The deviation is of the computed one. Source: ipc-cross-check
    """
    inputs.finite(claimed=claimed, computed=computed)
    deviation = abs(claimed - computed) / abs(computed) if claimed is not None and computed else None
    return FieldCheck(
        book=claimed,
        found=computed,
        deviation=deviation,
        light=at_most(deviation, tolerance.green, tolerance.yellow),
        adopted=computed,
        missing=unknown(claimed=claimed, computed=computed),
    )


def stock_check(tolerance: Tolerance, items: Sequence[Counted], *, stock_total: Decimal | None) -> FieldCheck:
    """Compare the goods counted with the books; green and yellow need enough of the stock counted.

    book and found are the amounts of what was counted; deviation = |book − found| ÷ book, coverage = book ÷
    stock_total. What the books show too little is as doubtful as what they show too much. Source: ipc-cross-check
    """
    inputs.not_negative(stock_total=stock_total)
    for item in items:
        inputs.not_negative(book=item.book, count=item.count, price=item.price)
    book = sum((item.book * item.price for item in items), Decimal(0))
    found = sum((item.count * item.price for item in items), Decimal(0))
    deviation = abs(book - found) / book if book else None
    coverage = book / stock_total if stock_total else None
    lights = (
        at_most(deviation, tolerance.green, tolerance.yellow),
        at_least(coverage, tolerance.coverage_green, tolerance.coverage_yellow),
    )
    return FieldCheck(
        book=book,
        found=found,
        deviation=deviation,
        light=Light.NA if deviation is None else max(lights, key=WORST.index),
        adopted=min(book, found) if items else None,
        coverage=coverage,
        missing=unknown(items=book or None, stock_total=stock_total),
    )


def to_count(stock: Mapping[str, Decimal], tolerance: Tolerance) -> tuple[str, ...]:
    """Return the goods to count, the largest amounts first, until they cover enough of the stock; names by yuan.

    Source: ipc-cross-check
    """
    whole, covered, chosen = sum(stock.values(), Decimal(0)), Decimal(0), []
    for name in sorted(stock, key=lambda name: -stock[name]):
        if covered >= whole * tolerance.coverage_green:
            break
        chosen.append(name)
        covered += stock[name]
    return tuple(chosen)


def receivables_check(tolerance: Tolerance, rows: Sequence[tuple[Decimal, Decimal | None]]) -> FieldCheck:
    """Compare each debtor's balance with what was confirmed, (book, confirmed) in yuan; what is confirmed is adopted.

    deviation = |book − confirmed| ÷ book. A debtor nobody asked is unknown, not confirmed. Source: ipc-cross-check
    """
    return rows_check(tolerance, rows, "confirmed", higher=False)


def payables_check(tolerance: Tolerance, rows: Sequence[tuple[Decimal, Decimal | None]]) -> FieldCheck:
    """Compare each supplier's balance with their statement, (book, statement) in yuan; the higher sum is adopted.

    deviation = |book − statement| ÷ book. Source: ipc-cross-check
    """
    return rows_check(tolerance, rows, "statement", higher=True)


def rows_check(
    tolerance: Tolerance, rows: Sequence[tuple[Decimal, Decimal | None]], name: str, *, higher: bool
) -> FieldCheck:
    for book, found in rows:
        inputs.not_negative(book=book, **{name: found})
    book_sum = sum((book for book, _ in rows), Decimal(0))
    known = [found for _, found in rows if found is not None]
    found_sum = sum(known, Decimal(0)) if rows and len(known) == len(rows) else None
    deviation = abs(book_sum - found_sum) / book_sum if found_sum is not None and book_sum else None
    adopted = found_sum
    if higher and found_sum is not None:
        adopted = max(book_sum, found_sum)
    return FieldCheck(
        book=book_sum,
        found=found_sum,
        deviation=deviation,
        light=at_most(deviation, tolerance.green, tolerance.yellow),
        adopted=adopted,
        missing=unknown(**{name: found_sum}),
    )


def funds_check(tolerance: Tolerance, *, accounts: Sequence[Decimal | None], stated: Decimal | None) -> FieldCheck:
    """Compare the balances of all accounts and wallets with what the self-made statement says; yuan, the lower counts.

    deviation = |stated − sum| ÷ stated. Source: ipc-cross-check
    """
    inputs.not_negative(stated=stated)
    for account in accounts:
        inputs.finite(accounts=account)
    known = [account for account in accounts if account is not None]
    found = sum(known, Decimal(0)) if accounts and len(known) == len(accounts) else None
    deviation = abs(stated - found) / stated if found is not None and stated else None
    return FieldCheck(
        book=stated,
        found=found,
        deviation=deviation,
        light=at_most(deviation, tolerance.green, tolerance.yellow),
        adopted=min(stated, found) if stated is not None and found is not None else None,
        missing=unknown(accounts=found, stated=stated),
    )


def seasonal_year(actual: Mapping[int, Decimal], index: Sequence[Decimal]) -> Decimal:
    """Return the sales of a year that some months (1 to 12) and the season tell: Σ actual ÷ Σ their index × Σ index.

    index: how much of an average month each month sells; twelve of them, usually adding up to 12. Yuan, unrounded.
    Raises ValueError naming the input that is impossible (actual, index). Source: ipc-cross-check
    """
    if len(index) != MONTHS:
        raise ValueError("index")
    for each in index:
        inputs.not_negative(index=each)
    for value in actual.values():
        inputs.not_negative(actual=value)
    if not actual or not set(actual) <= set(range(1, MONTHS + 1)):
        raise ValueError("actual")
    weight = sum((index[month - 1] for month in actual), Decimal(0))
    if weight == 0:
        raise ValueError("index")
    return sum(actual.values(), Decimal(0)) * sum(index, Decimal(0)) / weight


def unknown(**values: Decimal | None) -> tuple[str, ...]:
    return tuple(name for name, value in values.items() if value is None)
