"""What a ledger (台账) is: columns from the catalog, rows from the book."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.masking import TEXT, Hide

Cells = Mapping[str, Any]
"""One row by column key: str, int, Decimal (万元 or 元 as the column says), date, time, or None for unknown."""


@dataclass(frozen=True, kw_only=True)
class Span:
    """The days a ledger covers, both included; None is open."""

    first: date | None = None
    last: date | None = None

    def holds(self, day: date | None) -> bool:
        """Tell whether day lies in the span; an unknown day does only where the span is open."""
        if day is None:
            return self.first is None and self.last is None
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


@dataclass(frozen=True, kw_only=True)
class Ledger:
    """One ledger: key as scripts name it, entry in ledgers.toml, and the rows."""

    order: int
    key: str
    entry: str
    masked: Mapping[str, str]  # column key → kind of masking; every other text as free text
    rows: Callable[[Session, Span, date, Catalog], Iterable[Cells]]


def masked_cells(ledger: Ledger, cells: Cells, hide: Hide) -> Cells:
    """Return a row as hide lets it be read, whatever column a number stands in."""
    return {
        key: hide(ledger.masked.get(key, TEXT), value) if isinstance(value, str) and value else value
        for key, value in cells.items()
    }
