"""What a ledger (台账) is: columns from the catalog, rows from the book."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog

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
    masked: Mapping[str, str]  # column key → rule of masking.toml
    rows: Callable[[Session, Span, date, Catalog], Iterable[Cells]]


def masked_cells(ledger: Ledger, cells: Cells, mask: Callable[[str, str], str]) -> Cells:
    """Return a row with what identifies a person hidden."""
    return {
        key: mask(ledger.masked[key], value) if key in ledger.masked and isinstance(value, str) and value else value
        for key, value in cells.items()
    }
