"""What a source of ledgers is, and how its rows are read: page by page, each page with a handful of queries."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.ledgers.ledger import Span, Values
from cmdesk.models.party import Party
from cmdesk.services.list_query import searched

Sql = Any
"""An expression of SQLAlchemy: a column, or what is made of some."""
Units = Select[*tuple[Any, ...]]
PAGE = 500  # units read at once


@dataclass(frozen=True, kw_only=True)
class Reading:
    """What every source is handed."""

    session: Session
    today: date
    catalog: Catalog


@dataclass(frozen=True, kw_only=True)
class Source:
    """One kind of row. It is found by its constant SOURCE, which says how its *units* are read.

    A unit is a row of SQL; most sources make one row of a ledger of each, one of an application makes many. select
    returns the statement of all units, joined to the party, its first column the unit's id; day is the date a period
    filters by. orders: the SQL of every value that sorts; sums: of every value that adds. numbers: columns that are
    searched besides the party. rows makes the rows of a page of units, each with the id notes are kept by.
    """

    order: int
    code: str
    tables: frozenset[str]
    select: Callable[[], Units]
    day: Sql
    orders: Mapping[str, Sequence[Sql]]
    rows: Callable[[Reading, Sequence[Any]], Iterable[tuple[UUID, Values]]]
    sums: Mapping[str, Sql] = field(default_factory=dict)
    numbers: Sequence[Sql] = ()
    single: bool = True  # one row a unit


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """Which rows of a ledger are wanted, in which order (names of values, a minus turns one round)."""

    span: Span = field(default_factory=Span)
    search: str = ""
    order: Sequence[str] = ()
    ids: Sequence[UUID] | None = None  # just these units


def statement(source: Source, wanted: Wanted) -> Units:
    """Return the units wanted, without order."""
    found = source.select().where(*conditions(source, wanted))
    return found if wanted.ids is None else found.where(first_column(found).in_(wanted.ids))


def conditions(source: Source, wanted: Wanted) -> Iterator[ColumnElement[bool]]:
    if wanted.span.first is not None:
        yield source.day >= wanted.span.first
    if wanted.span.last is not None:
        yield source.day <= wanted.span.last
    if typed := wanted.search.strip():
        yield or_(*searched(typed), *(column.contains(typed, autoescape=True) for column in source.numbers))


def first_column(found: Units) -> Sql:
    return found.exported_columns[next(iter(found.exported_columns.keys()))]


def in_order(source: Source, order: Sequence[str]) -> list[Sql]:
    """Return the SQL that sorts by these values; what is not known comes last either way."""
    found: list[Sql] = []
    for each in order:
        parts = source.orders[each.removeprefix("-")]
        found += [part.desc() for part in parts] if each.startswith("-") else parts
    return found


def units(reading: Reading, source: Source, wanted: Wanted, offset: int = 0) -> Iterator[Sequence[Any]]:
    """Yield the units wanted from the one at offset on, a page at a time; no more than a page is in memory."""
    found = statement(source, wanted).order_by(*in_order(source, wanted.order)).offset(offset).limit(-1)
    yield from reading.session.execute(found.execution_options(yield_per=PAGE)).partitions(PAGE)


def page_of_units(reading: Reading, source: Source, wanted: Wanted, offset: int, limit: int) -> Sequence[Any]:
    found = statement(source, wanted).order_by(*in_order(source, wanted.order)).offset(offset).limit(limit)
    return reading.session.execute(found).all()


def count_units(session: Session, source: Source, wanted: Wanted) -> int:
    """Return how many units are wanted."""
    found = statement(source, wanted)
    return session.scalar(found.with_only_columns(func.count(), maintain_column_froms=True)) or 0


def sums(session: Session, source: Source, wanted: Wanted, names: Sequence[str]) -> Mapping[str, Decimal | None]:
    """Return the sum of values over all units wanted, in yuan; None where not one is known."""
    if not names:
        return {}
    found = statement(source, wanted)
    added = [func.sum(source.sums[name], type_=source.sums[name].type) for name in names]
    row = session.execute(found.with_only_columns(*added, maintain_column_froms=True)).one()
    return dict(zip(names, row, strict=True))


CLIENT = (
    Party.name.label("client"), Party.kind.label("client_kind"), Party.contact, Party.phone, Party.address,
    Party.industry, Party.industry_text, Party.credit_code, Party.identity_no, Party.note.label("client_note"),
)  # fmt: skip
"""What every source selects of the party."""


def client_values(row: Any, catalog: Catalog) -> dict[str, Any]:
    """Return what a row of SQL says of its party."""
    trade = catalog.question_sets.get(row.industry) if row.industry and not row.industry_text else None
    return {
        "client": row.client,
        "client_kind": catalog.terms["party_kind"][row.client_kind.value].name,
        "contact": row.contact or None,
        "phone": row.phone or None,
        "address": row.address or None,
        "trade": row.industry_text or (trade.name if trade else None),
        "credit_code": row.credit_code or None,
        "identity_no": row.identity_no or None,
        "client_note": row.client_note or None,
    }


def by_party(ids: Iterable[UUID], column: Any, *columns: Any) -> Units:
    """Return a query of columns for some parties or other owners, all at once."""
    return select(column, *columns).where(column.in_(list(ids)))


def name_of(entries: Mapping[str, Any], code: str) -> str | None:
    """Return the name of a code; the code where the catalog does not know it, None for none."""
    found = entries.get(code) if code else None
    return found.name if found else code or None
