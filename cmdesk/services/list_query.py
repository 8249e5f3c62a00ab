"""What part of a list is wanted: search, view, filters, order; how it is kept, and the SQL every list shares."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Self, TypeVar

import msgspec
from sqlalchemy import ColumnElement, text

from cmdesk.models.party import Party
from cmdesk.models.search import match

LONGEST = 36_500  # days
HITS = text("SELECT rowid FROM party_words WHERE party_words MATCH :typed")


@dataclass(frozen=True, kw_only=True)
class ListQuery:
    """A list adds its filters and what it is sorted by at first. An empty filter lets everything through."""

    search: str = ""
    view: str = "all"
    order: str = ""
    descending: bool = False

    def filters(self) -> Self:
        """Return the same without search, view and order: what the chips tell."""
        return replace(self, **kept_of(type(self)()))

    def cleared(self) -> Self:
        """Return the same search, view and order without a filter."""
        return type(self)(**kept_of(self))


Q = TypeVar("Q", bound=ListQuery)


def kept_of(query: ListQuery) -> dict[str, Any]:
    return {
        "search": query.search, "view": query.view, "order": query.order, "descending": query.descending,
    }  # fmt: skip


def to_json(query: ListQuery) -> str:
    """Return a query as it is kept."""
    return msgspec.json.encode(query).decode()


def read_kept(kept: str, kind: type[Q]) -> Q:
    """Return a query that was kept; what cannot be understood, by hand or by another version, asks for everything."""
    try:
        return msgspec.json.decode(kept, type=kind)
    except (msgspec.DecodeError, UnicodeError):
        return kind()


def known(codes: tuple[str, ...], those: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(each for each in codes if each in those)


def days(value: int | None) -> int | None:
    """Return a number of days that was kept; one that makes no sense counts as not asked for."""
    return value if value is None or 0 <= value <= LONGEST else None


def searched(search: str) -> Iterator[ColumnElement[bool]]:
    """Yield the SQL of what is typed into the search of a list of parties."""
    if typed := match(search):
        yield Party.doc.in_(HITS.bindparams(typed=typed))
    elif search.strip():
        yield Party.name.contains(search.strip(), autoescape=True)
