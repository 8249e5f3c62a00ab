"""Pages of the list of prospects in any order, quick however many there are.

A page is found in one of two ways. Where a search finds few clients, all of them are collected and sorted. Else
SQLite walks an index that holds the order and tests row by row until the page is full: with h of n clients found, some
n / h rows a line. A row collected costs four times as much as one passed by, so that both ways take as long at
√(lines × n) / 2 clients found; a sample tells which of them it will be.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from math import isqrt
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Integer, Select, bindparam, case, func, literal_column, select, text
from sqlalchemy.orm import InstrumentedAttribute, Session

from cmdesk.core.catalog import Catalog
from cmdesk.models.party import Opportunity, Party, in_order
from cmdesk.models.search import match, tests, words_tested
from cmdesk.services.list_query import HITS
from cmdesk.services.prospect_query import ProspectQuery, conditions, joined, last_visit

INDEXES = {
    "number": (Opportunity, "ix_opportunity_in_order"),
    "name": (Party, "ix_party_spelling"),
    "stage": (Opportunity, "ix_opportunity_stage"),
    "wanted": (Opportunity, "ix_opportunity_wanted"),
    "first_contact": (Opportunity, "ix_opportunity_first_contact"),
    "next_date": (Opportunity, "ix_opportunity_next_date"),
}
ROW: ColumnElement[int] = literal_column("opportunity.rowid")
LAST_ROW: ColumnElement[int] = literal_column("(SELECT max(rowid) FROM opportunity)", Integer)
SAMPLE = 400  # rows
PICKED = text(
    "WITH RECURSIVE picked(at) AS"
    f" (SELECT 1 UNION ALL SELECT at + (SELECT max(rowid) FROM opportunity) / {SAMPLE} + 1 FROM picked LIMIT {SAMPLE})"
    " SELECT at FROM picked"
)
DEARER = 2  # the root of how much more it costs to collect a row than to pass it by
KEPT = 16  # plans: a view, an order and filters stay the same while one types
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


@dataclass(frozen=True, kw_only=True)
class Plan:
    """The SQL that finds pages of a query; the words looked for and the place of the page are its parameters.

    To put it together takes longer than to run it, and from one letter to the next nothing of it changes.
    """

    sample: Found  # how many of the rows picked are found, and the last row there is
    collected: Found
    walked: list[Found]  # what, one after the other, gives the lines in order: one query, or one for each stage


@lru_cache(KEPT)
def plan(query: ProspectQuery, words: int, today: date, catalog: Catalog) -> Plan:
    """Return the plan of a query, so many words being looked for besides."""
    here = list(conditions(query, today, catalog))
    tested, found = [*here, *tests(words)], [*here, *([Party.doc.in_(HITS)] if words else [])]
    sample: Found = select(func.count(), LAST_ROW).select_from(Opportunity).where(ROW.in_(PICKED), *tested)
    ids: Found = select(Opportunity.id).join(Party)
    return Plan(
        sample=sample.join(Party) if words else joined(sample, query),
        collected=page(ordered(ids.where(*found), query, catalog)),
        walked=[page(each) for each in steps(ids.where(*tested), query, catalog)],
    )


def page(found: Found) -> Found:
    return found.offset(bindparam("skipped", type_=Integer)).limit(bindparam("lines", type_=Integer))


def page_of(
    session: Session, query: ProspectQuery, *, today: date, catalog: Catalog, offset: int, limit: int
) -> list[UUID]:
    """Return the opportunities of one page, in order."""
    words = words_tested(query.search)
    planned = plan(replace(query, search="") if words else query, len(words), today, catalog)
    if is_broad(session, planned, query, words, lines=offset + limit):
        return walked(session, planned.walked, words, offset, limit)
    place = {"skipped": offset, "lines": limit}
    return list(session.scalars(planned.collected, place | {"typed": match(query.search)} if words else place))


def is_broad(session: Session, planned: Plan, query: ProspectQuery, words: dict[str, str], *, lines: int) -> bool:
    """Tell from a sample whether a query finds so many that walking as far as so many lines is quicker than sorting."""
    if not query.search and query.filters() == ProspectQuery():
        return True
    hits, last = session.execute(planned.sample, words).one()
    every = last or 0
    return bool(hits * (every // SAMPLE + 1) > isqrt(lines * every) // DEARER)


def steps(bare: Found, query: ProspectQuery, catalog: Catalog) -> Iterator[Found]:
    """Yield what, one after the other, gives the lines of bare in order."""
    hinted = bare
    if query.order in INDEXES:
        hinted = bare.with_hint(INDEXES[query.order][0], f"INDEXED BY {INDEXES[query.order][1]}")
    if query.order != "stage":
        yield ordered(hinted, query, catalog)
        return
    known = list(catalog.pipeline.stages)
    for code in reversed(known) if query.descending else known:
        yield by_number(hinted.where(Opportunity.stage == code), query)
    yield by_number(bare.where(Opportunity.stage.not_in(known)), query)


def walked(session: Session, queries: list[Found], words: dict[str, str], offset: int, limit: int) -> list[UUID]:
    """Return what the queries find together, from offset on, as long as limit lasts."""
    found: list[UUID] = []
    for query in queries:
        here = list(session.scalars(query, {**words, "skipped": offset, "lines": limit - len(found)}))
        if not here and offset:
            everything = query.order_by(None).offset(None).limit(None).subquery()
            counted = session.scalar(select(func.count()).select_from(everything), words)
            offset -= min(counted or 0, offset)
        else:
            offset = 0
        found += here
        if len(found) == limit:
            break
    return found
