"""Where the figures of a copied block belong: which period and column of the statements, or a period that is added."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from uuid import UUID

from cmdesk.intake.period_heads import told_day
from cmdesk.intake.statement_paste import Pasted, PastedColumn
from cmdesk.services.statements import Side, StatementLine
from cmdesk.ui.screens.customers.statements_model import GridColumn, GridRow
from cmdesk.ui.text import reading, tr

Placed = dict[tuple[UUID, Side], Mapping[str, Decimal]]


@dataclass(kw_only=True)
class Placing:
    """placed: figures of periods that are there; fresh: of those that are not, by the last day of each."""

    placed: Placed = field(default_factory=dict)
    fresh: dict[date, Mapping[str, Decimal]] = field(default_factory=dict)

    @property
    def count(self) -> int:
        return sum(map(len, self.placed.values())) + sum(map(len, self.fresh.values()))


def by_names(found: Pasted, shown: Sequence[StatementLine], at: GridColumn | None, *, today: date) -> Placing:
    """Return where each column of a block belongs: to the period its heading names, else from the cursor's on."""
    placing = Placing()
    here = following = next((place for place, line in enumerate(shown) if at and line.id == at.line.id), 0)
    for column in found.columns:
        named = told_day(column.title) if column.title else None
        if not column.figures:
            continue
        if named is not None and (own := period_of(named, shown)):
            placing.placed[own.id, "amount"] = column.figures
        elif named is not None:
            if named <= today and column.kind != "before":
                placing.fresh[named] = column.figures
        elif column.kind == "before":
            place_before(column, shown, here, placing)
        elif following < len(shown):
            side: Side = at.side if at and at.side == "before" and following == here else "amount"
            placing.placed[shown[following].id, side] = column.figures
            following += 1
    return placing


def period_of(day: date, shown: Sequence[StatementLine]) -> StatementLine | None:
    """Return the period a heading means: the one that ends that day."""
    return next((line for line in shown if line.end == day), None)


def place_before(column: PastedColumn, shown: Sequence[StatementLine], here: int, placing: Placing) -> None:
    """Put an opening column into the period before; into that of the first where there is none before."""
    if not shown:
        return
    if here == 0:
        placing.placed[shown[0].id, "before"] = column.figures
    elif not shown[here - 1].figures:  # else it has its own
        placing.placed[shown[here - 1].id, "amount"] = column.figures


def by_place(found: Pasted, rows: Sequence[GridRow], columns: Sequence[GridColumn], at: tuple[int, int]) -> Placing:
    """Return bare figures in the rows below a cell and the columns right of it; at: its row and column of figures."""
    row, first = at
    below = [each.code for each in rows[row:] if each.code]
    sides = [(each.line.id, each.entry) for each in columns[first:] if each.entry is not None]
    into: dict[tuple[UUID, Side], dict[str, Decimal]] = {}
    for code, values in zip(below, found.bare, strict=False):
        for (line, side), value in zip(sides, values, strict=False):
            if value is not None:
                into.setdefault((line, side), {})[code] = value
    return Placing(placed={**into})


def told(found: Pasted, placing: Placing) -> str:
    """Return what is to be said of a paste that could not be taken whole; empty where it could."""
    held = sum(len(column.figures) for column in found.columns)
    held += sum(value is not None for row in found.bare for value in row)
    homeless = held - placing.count
    if found.problems:
        first = found.problems[0]
        return tr(
            "statements",
            "{count} cells were left out, the first in row {row}, column {column}: {why}",
            count=len(found.problems),
            row=first.row,
            column=first.column,
            why=reading(first.message),
        )
    if homeless:
        titles = "、".join(column.title for column in found.columns if column.title)
        return tr(
            "statements",
            "{count} figures have no period here ({titles}): add their periods first, then paste again.",
            count=homeless,
            titles=titles or tr("statements", "columns without a heading"),
        )
    if not placing.count:
        return tr("statements", "Nothing of this can be put in: copy rows with their names, or bare figures.")
    return ""
