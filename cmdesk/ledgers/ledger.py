"""What one row of a ledger holds: the values its source offers, turned into the cells its columns ask for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal, InvalidOperation
from functools import partial
from typing import Any
from uuid import UUID

from cmdesk.core.catalog import LedgerColumn, LedgerEntry
from cmdesk.core.catalog.ledger_values import values_of
from cmdesk.core.catalog.ledgers import UNITS, Mark
from cmdesk.core.expressions import Expression
from cmdesk.core.figures import amount, percent
from cmdesk.core.masking import NAME, TEXT, Hide, whole
from cmdesk.core.text import Translate

Values = Mapping[str, Any]
"""What a source knows of a row by the names of ledger_values.py: amounts in yuan, percentages as fractions."""
Cells = Mapping[str, Any]
"""One row by column key: str, a tuple of names, int, Decimal in the column's unit, bool, date, time; None: unknown."""
Notes = Mapping[str, str]
"""What is written by hand on a row, by column key, as it is stored."""


class Personal(str):
    """The name of a person where that of a firm may stand as well: it is masked as a name, and a firm's is not."""

    __slots__ = ()


@dataclass(frozen=True, kw_only=True)
class Span:
    """The days a ledger covers, both included; None is open."""

    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A row, and the id of what it speaks of: notes are kept by it."""

    subject: UUID
    cells: Cells


def filler(entry: LedgerEntry) -> Callable[[Values, Notes], Cells]:
    """Return what makes the cells of a row of its values and notes."""
    offered = values_of(entry.source)
    plain: list[tuple[str, str]] = []
    made: list[tuple[str, Callable[[Values, Notes], Any]]] = []
    for column in entry.columns:
        if column.by_hand:
            made.append((column.key, partial(noted, column)))
        elif expression := column.expression:
            made.append((column.key, partial(computed, expression, column)))
        elif offered[column.source].type == "money" and column.unit in UNITS:
            made.append((column.key, partial(in_unit, column.source, UNITS[column.unit])))
        else:
            plain.append((column.key, column.source))

    def fill(values: Values, notes: Notes) -> Cells:
        cells = {key: values[name] for key, name in plain}
        for key, make in made:
            cells[key] = make(values, notes)
        return cells

    return fill


def in_unit(name: str, unit: Decimal, values: Values, _notes: Notes) -> Decimal | None:
    amount = values[name]
    return None if amount is None else amount / unit


def noted(column: LedgerColumn, _values: Values, notes: Notes) -> Any:
    text = notes.get(column.key)
    return None if text is None else read_note(column, text)


def read_note(column: LedgerColumn, text: str) -> Any:
    """Return what is written by hand as the column shows it; what does not fit it, for the catalog changed, as text."""
    try:
        match column.type:
            case "int":
                return int(text)
            case "decimal" | "money" | "percent":
                return Decimal(text)
            case "date":
                return date.fromisoformat(text)
            case "time":
                return time.fromisoformat(text)
            case "bool":
                return text == "true"
    except (ValueError, InvalidOperation):
        pass
    return text


def computed(expression: Expression, column: LedgerColumn, values: Values, _notes: Notes) -> Any:
    """Return what an expression comes to, as the column's type; None when a value it needs is not known."""
    result = expression.evaluate({name: fact(values[name]) for name in expression.names}).value
    match result:
        case bool():
            return result if column.type == "bool" else None
        case Decimal() if column.type == "date":
            return date.fromordinal(int(result)) if 0 < result <= date.max.toordinal() else None
        case Decimal() if column.type == "int":
            return int(result.to_integral_value())
        case Decimal():
            return result / UNITS.get(column.unit, Decimal(1)) if column.type == "money" else result
    return None


def fact(value: Any) -> Any:
    """Return a value as the evaluator takes it: a date as a number of days, a time as minutes of its day."""
    match value:
        case date():
            return value.toordinal()
        case time():
            return value.hour * 60 + value.minute
        case tuple():
            return "、".join(value)
    return value


def masks(entry: LedgerEntry) -> Mapping[str, str]:
    """Return how the columns are masked that hold words somebody typed, by key; names of the catalog need none."""
    offered = values_of(entry.source) if entry.source else {}
    return {
        column.key: offered[column.source].masked if column.source in offered else TEXT
        for column in entry.columns
        if column.by_hand or (column.source in offered and offered[column.source].masked)
    }


def masked_cells(kinds: Mapping[str, str], cells: Cells, hide: Hide) -> Cells:
    """Return a row as hide lets it be read; kinds name the columns that may hold a number, see masks."""
    if hide is whole:
        return {key: str(value) if isinstance(value, Personal) else value for key, value in cells.items()}
    found = {key: value for key in kinds if isinstance(value := cells[key], str) and value}
    kind = {key: NAME if isinstance(value, Personal) else kinds[key] for key, value in found.items()}
    return {**cells, **{key: hide(kind[key], value) for key, value in found.items()}}


def tone_of(column: LedgerColumn, value: Any, today: date) -> str:
    """Return ok, warn or bad by the first of the column's marks that fits; empty for none."""
    return next((mark.tone for mark in column.marks if marked(mark, value, today)), "")


def marked(mark: Mark, value: Any, today: date) -> bool:
    match value:
        case bool() | None:
            return False
        case date():
            return mark.within is not None and (value - today).days < mark.within
        case int() | Decimal():
            low = mark.below is not None and value < mark.below
            return low or (mark.above is not None and value > mark.above)
    return value in mark.values


def said(column: LedgerColumn, value: Any, translate: Translate) -> str:
    """Return a value in words, empty for one that is not known."""
    return WORDS[type(value)](column, value, translate)


WORDS: Mapping[type, Callable[[LedgerColumn, Any, Translate], str]] = {
    type(None): lambda _column, _value, _translate: "",
    bool: lambda _column, value, translate: translate("catalog", "是" if value else "否"),
    int: lambda _column, value, _translate: f"{value:,}",
    Decimal: lambda column, value, _translate: percent(value) if column.type == "percent" else amount(value),
    date: lambda _column, value, _translate: value.isoformat(),
    time: lambda _column, value, _translate: value.isoformat("minutes"),
    Personal: lambda _column, value, _translate: str(value),
    tuple: lambda _column, value, translate: "、".join(translate("catalog", each) for each in value),
    str: lambda column, value, translate: translate("catalog", value) if column.type == "enum" else value,
}
