"""Pages of the list of prospects in any order, quick however many there are.

A page is found in one of two ways. Where a search finds few clients, all of them are collected and sorted. Else
SQLite walks an index that holds the order and tests row by row until the page is full: with h of n clients found, some
n / h rows a line. A row collected costs four times as much as one passed by, so that both ways take as long at
√(lines × n) / 2 clients found; a sample tells which of them it will be.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from math import isqrt
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, case, func, literal_column, select, text
from sqlalchemy.orm import InstrumentedAttribute, Session

from cmdesk.core.catalog import Catalog
from cmdesk.models.party import Opportunity, Party, in_order
from cmdesk.models.search import tests
from cmdesk.services.prospect_query import ProspectQuery, conditions, last_visit

INDEXES = {
    "number": (Opportunity, "ix_opportunity_in_order"),
    "name": (Party, "ix_party_spelling"),
    "stage": (Opportunity, "ix_opportunity_stage"),
    "wanted": (Opportunity, "ix_opportunity_wanted"),
    "first_contact": (Opportunity, "ix_opportunity_first_contact"),
    "next_date": (Opportunity, "ix_opportunity_next_date"),
}
ROW: ColumnElement[int] = literal_column("opportunity.rowid")
SAMPLE = 400  # rows
DEARER = 2  # the root of how much more it costs to collect a row than to pass it by
Found = Select[*tuple[Any, ...]]


def ordered(found: Found, query: ProspectQuery, catalog: Catalog) -> Found:
    """Sort what was found, stages and channels as the catalog has them; unknown values come last either way.

    Equal ones stand by number, and from Z to A the latest first.
    """
    if query.order == "number":
        return by_number(found, query)
    column = sorted_by(query.order, catalog)
    by = column.desc() if query.descending else column.asc()
    return by_number(found.order_by(by.nulls_last()), query)


def by_number(found: Found, query: ProspectQuery) -> Found:
    return found.order_by(*(each.desc() if query.descending else each for each in in_order()))


def sorted_by(order: str, catalog: Catalog) -> ColumnElement[Any]:
    """Return the SQL of what an order other than "number" sorts by."""
    columns: dict[str, Callable[[], Any]] = {
        "name": lambda: Party.spelling,
        "contact": lambda: func.nullif(Party.contact, ""),
        "kind": lambda: place_of(Party.kind, catalog.terms["party_kind"]),
        "industry": lambda: func.nullif(func.coalesce(func.nullif(Party.industry_text, ""), Party.industry), ""),
        "referrer": lambda: func.nullif(Opportunity.referrer, ""),
        "purpose": lambda: func.nullif(Opportunity.purpose, ""),
        "stage": lambda: place_of(Opportunity.stage, catalog.pipeline.stages),
        "channel": lambda: func.coalesce(
            place_of(Opportunity.channel, catalog.terms["channel"]), func.nullif(Opportunity.channel_text, "")
        ),
        "last_visit": lambda: last_visit().element,
    }
    found: ColumnElement[Any] = columns[order]() if order in columns else getattr(Opportunity, order)
    return found


def place_of(column: InstrumentedAttribute[Any], entries: Iterable[str]) -> ColumnElement[int]:
    """Return the SQL for where a code stands among entries; NULL for one that is none of them."""
    return case({code: place for place, code in enumerate(entries)}, value=column)


def page_of(
    session: Session, query: ProspectQuery, *, today: date, catalog: Catalog, offset: int, limit: int
) -> list[UUID]:
    """Return the opportunities of one page, in order."""
    if is_broad(session, query, today, catalog, lines=offset + limit):
        return walked(session, steps(query, today, catalog), offset, limit)
    found = select(Opportunity.id).join(Party).where(*conditions(query, today, catalog))
    return list(session.scalars(ordered(found, query, catalog).offset(offset).limit(limit)))


def is_broad(session: Session, query: ProspectQuery, today: date, catalog: Catalog, *, lines: int) -> bool:
    """Tell from a sample whether a query finds so many that walking as far as so many lines is quicker than sorting."""
    if not query.search and query.filters() == ProspectQuery():
        return True
    every = session.scalar(select(func.max(ROW)).select_from(Opportunity)) or 0
    apart = every // SAMPLE + 1
    rows = text("SELECT value FROM json_each(:rows)").bindparams(rows=json.dumps([*range(1, every + 1, apart)]))
    sample = select(func.count()).select_from(Opportunity).join(Party)
    hits = session.scalar(sample.where(ROW.in_(rows), *tested(query, today, catalog))) or 0
    return hits * apart > isqrt(lines * every) // DEARER


def tested(query: ProspectQuery, today: date, catalog: Catalog) -> Iterator[ColumnElement[bool]]:
    """Yield the same as conditions does, the search as a test of each client instead of a list of all it finds."""
    words = list(tests(query.search))
    yield from conditions(replace(query, search="") if words else query, today, catalog)
    yield from words


def steps(query: ProspectQuery, today: date, catalog: Catalog) -> Iterator[Found]:
    """Yield what, one after the other, gives the lines in order: one query, or one for each stage."""
    bare: Found = select(Opportunity.id).join(Party).where(*tested(query, today, catalog))
    if query.order in INDEXES:
        bare = bare.with_hint(INDEXES[query.order][0], f"INDEXED BY {INDEXES[query.order][1]}")
    if query.order != "stage":
        yield ordered(bare, query, catalog)
        return
    known = list(catalog.pipeline.stages)
    for code in reversed(known) if query.descending else known:
        yield by_number(bare.where(Opportunity.stage == code), query)
    other: Found = select(Opportunity.id).join(Party).where(*tested(query, today, catalog))
    yield by_number(other.where(Opportunity.stage.not_in(known)), query)


def walked(session: Session, queries: Iterator[Found], offset: int, limit: int) -> list[UUID]:
    """Return what the queries find together, from offset on, as long as limit lasts."""
    found: list[UUID] = []
    for query in queries:
        here = list(session.scalars(query.offset(offset).limit(limit - len(found))))
        if not here and offset:
            counted = select(func.count()).select_from(query.order_by(None).subquery())
            offset -= min(session.scalar(counted) or 0, offset)
        else:
            offset = 0
        found += here
        if len(found) == limit:
            break
    return found
