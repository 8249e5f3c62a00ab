"""What a source of ledgers is, and how its rows are read: page by page, each page with a handful of queries."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, or_, select, union_all
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.ledgers.ledger import Personal, Span, Values
from cmdesk.models.party import Party, PartyKind
from cmdesk.services.list_query import searched

Sql = Any
"""An expression of SQLAlchemy: a column, or what is made of some."""
Units = Select[*tuple[Any, ...]]
PAGE = 500  # units read at once
BY_CLIENT = "client"


@dataclass(frozen=True, kw_only=True)
class Reading:
    """What every source is handed."""

    session: Session
    today: date
    catalog: Catalog


@dataclass(frozen=True, kw_only=True)
class Source:
    """One kind of row. It is found by its constant SOURCE, which says how its *units* are read.

    A unit is a row of SQL; most sources make one row of a ledger of each, one of an application makes many. id names
    the unit, party its client; only says which units count. select returns the statement that reads all a unit has,
    joined to the party, its first column the id. day is the date a period filters by. orders: the SQL of every value
    that sorts, "client" alone from the party; sums: of every value that adds. numbers: columns that are searched
    besides the party. rows makes the rows of a page of units, each with the id notes are kept by.
    """

    order: int
    code: str
    tables: frozenset[str]
    id: Sql
    party: Sql
    select: Callable[[], Units]
    day: Sql
    orders: Mapping[str, Sequence[Sql]]
    rows: Callable[[Reading, Sequence[Any]], Iterable[tuple[UUID, Values]]]
    only: Sequence[ColumnElement[bool]] = ()
    sums: Mapping[str, Sql] = field(default_factory=dict)
    numbers: Sequence[Sql] = ()
    single: bool = True  # one row a unit


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """Which rows of a ledger are wanted, in which order (names of values, a minus turns one round).

    party: of this client alone.
    """

    span: Span = field(default_factory=Span)
    search: str = ""
    order: Sequence[str] = ()
    party: UUID | None = None


def conditions(source: Source, wanted: Wanted) -> Iterator[ColumnElement[bool]]:
    yield from source.only
    if wanted.party is not None:
        yield source.party == wanted.party
    if wanted.span.first is not None:
        yield source.day >= wanted.span.first
    if wanted.span.last is not None:
        yield source.day <= wanted.span.last
    if typed := wanted.search.strip():
        clients = select(source.id).join(Party, Party.id == source.party).where(*searched(typed))
        numbers = [column.contains(typed, autoescape=True) for column in source.numbers]
        yield source.id.in_(union_all(clients, select(source.id).where(or_(*numbers))) if numbers else clients)


def ids_of(source: Source, wanted: Wanted) -> Units:
    """Return the query of the ids wanted, in order; what a value does not know comes first, last downwards.

    Only ids are sorted: what they stand for is read by page.
    """
    found: Units = select(source.id).where(*conditions(source, wanted))
    if any(each.removeprefix("-") == BY_CLIENT for each in wanted.order):
        found = found.join(Party, Party.id == source.party)
    for each in wanted.order:
        parts = source.orders[each.removeprefix("-")]
        found = found.order_by(*(part.desc() for part in parts) if each.startswith("-") else parts)
    return found if {"number", "-number"} & set(wanted.order) else found.order_by(source.id)


def units(reading: Reading, source: Source, wanted: Wanted) -> Iterator[Sequence[Any]]:
    """Yield the units wanted, a page at a time; no more than a page is in memory."""
    found = reading.session.scalars(ids_of(source, wanted).execution_options(yield_per=PAGE))
    for ids in found.partitions(PAGE):
        yield units_of(reading, source, ids)


def page_of_units(reading: Reading, source: Source, wanted: Wanted, offset: int, limit: int) -> Sequence[Any]:
    """Return some of the units wanted."""
    return units_of(reading, source, reading.session.scalars(ids_of(source, wanted).offset(offset).limit(limit)).all())


def units_of(reading: Reading, source: Source, ids: Sequence[UUID]) -> Sequence[Any]:
    """Return the units of these ids in their order, those that are in the book still."""
    there = {row[0]: row for row in reading.session.execute(source.select().where(source.id.in_(ids)))}
    return [there[each] for each in ids if each in there]


def count_units(session: Session, source: Source, wanted: Wanted) -> int:
    """Return how many units are wanted."""
    return session.scalar(select(func.count(source.id)).where(*conditions(source, wanted))) or 0


def sums(session: Session, source: Source, wanted: Wanted, names: Sequence[str]) -> Mapping[str, Decimal | None]:
    """Return the sum of values over all units wanted, in yuan; None where not one is known."""
    if not names:
        return {}
    added = [func.sum(source.sums[name], type_=source.sums[name].type) for name in names]
    return dict(zip(names, session.execute(select(*added).where(*conditions(source, wanted))).one(), strict=True))


CLIENT = (
    Party.name.label("client"), Party.kind.label("client_kind"), Party.contact, Party.phone, Party.address,
    Party.industry, Party.industry_text, Party.credit_code, Party.identity_no, Party.note.label("client_note"),
)  # fmt: skip
"""What every source selects of the party."""


def client_values(row: Any, catalog: Catalog) -> dict[str, Any]:
    """Return what a row of SQL says of its party."""
    trade = catalog.question_sets.get(row.industry) if row.industry and not row.industry_text else None
    return {
        "client": Personal(row.client) if row.client_kind is PartyKind.PERSON else row.client,
        "client_kind": catalog.terms["party_kind"][row.client_kind.value].name,
        "contact": row.contact or None,
        "phone": row.phone or None,
        "address": row.address or None,
        "trade": row.industry_text or (trade.name if trade else None),
        "credit_code": row.credit_code or None,
        "identity_no": row.identity_no or None,
        "client_note": row.client_note or None,
    }


def name_of(entries: Mapping[str, Any], code: str) -> str | None:
    """Return the name of a code; the code where the catalog does not know it, None for none."""
    found = entries.get(code) if code else None
    return found.name if found else code or None
