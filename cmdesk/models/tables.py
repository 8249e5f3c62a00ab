"""Every table of the book: whatever goes over all of them asks here, so that none is missed because nobody loaded it.

A table is declared where its rows are; what works with some tables imports those, and the window's first screen waits
for no others.
"""

from collections.abc import Mapping
from functools import cache

from sqlalchemy import Table

from cmdesk.models import (  # noqa: F401  (declares them)
    application,
    attachment,
    bank,
    dossier,
    draft,
    journal,
    kept,
    party,
    task,
    visit,
    workpaper,
)
from cmdesk.models.base import Base, Row

STORED: Mapping[str, Table] = Base.metadata.tables


@cache
def kinds() -> Mapping[str, type[Row]]:
    """Return the class of each watched table's rows, by the table's name."""
    found = {mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers}
    return {name: kind for name, kind in found.items() if issubclass(kind, Row)}


@cache
def watched() -> tuple[Table, ...]:
    """Return the tables whose rows only a gesture may change, parents first."""
    return tuple(table for table in Base.metadata.sorted_tables if table.name in kinds())
