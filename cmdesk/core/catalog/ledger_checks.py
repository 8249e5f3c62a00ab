"""Whether each ledger can be made: its source, where each column's value comes from, order, totals and colours."""

import re
from collections.abc import Mapping

from cmdesk.core.catalog import ledgers
from cmdesk.core.catalog.ledger_values import SOURCES, Value, values_of
from cmdesk.core.catalog.ledgers import LedgerColumn, LedgerEntry, Mark
from cmdesk.core.catalog.pack import unknown
from cmdesk.core.catalog.reading import by, mistake
from cmdesk.core.errors import UserError
from cmdesk.core.text import Message, message

WORDS = frozenset({"string", "text", "enum", "multi", "ref", "files"})
WIDEST = 120  # half-width characters; Excel takes 255, a page no more than this
FORMAT = re.compile(r'[#0?,.%@ymdhs/:\-+() ;_*"\\\[\]A-Za-z一-鿿]{1,60}')
ALL = "all"


def check_ledgers(found: Mapping[str, LedgerEntry]) -> None:
    """Raise UserError for the first ledger that cannot be made as it is defined."""
    if not any(ledger.source for ledger in found.values()):
        raise mistake(ledgers.FILE, "", message("catalog", "At least one ledger needs a source."))
    names: dict[str, str] = {ALL: ""}
    for ledger in found.values():
        columns = by(ledgers.FILE, f"ledger {ledger.code}, columns", ledger.columns, lambda column: column.key)
        refuse_unknown(f"ledger {ledger.code}, primary_key", ledger.primary_key, columns)
        if ledger.frozen:
            refuse_unknown(f"ledger {ledger.code}, frozen", ledger.frozen, columns)
        if ledger.source:
            check_source(ledger)
            if ledger.called in names:
                what = message("catalog", "Another ledger is called “{key}” already.", key=ledger.called)
                raise mistake(ledgers.FILE, f"ledger {ledger.code}, key", what, value=ledger.key)
            names[ledger.called] = ledger.code
        elif stray := next((column for column in ledger.columns if column.source), None):
            what = message("catalog", "“from” needs a ledger that names its source.")
            raise mistake(ledgers.FILE, f"ledger {ledger.code}, columns, {stray.key}, from", what)


def check_source(ledger: LedgerEntry) -> None:
    entry = f"ledger {ledger.code}"
    refuse_unknown(f"{entry}, source", ledger.source, SOURCES)
    values = values_of(ledger.source)
    for each in ledger.order:
        value = values.get(each.removeprefix("-"))
        if value is None or not value.sorts:
            known = ", ".join(name for name, value in values.items() if value.sorts)
            what = message(
                "catalog", "Rows cannot be sorted by “{name}”; they can by: {known}.", name=each, known=known
            )
            raise mistake(ledgers.FILE, f"{entry}, order", what, value=each)
    for column in ledger.columns:
        check_column(f"{entry}, columns, {column.key}", column, values)


def check_column(entry: str, column: LedgerColumn, values: Mapping[str, Value]) -> None:
    if not column.source:
        what = message("catalog", "Say where the column comes from: from = …, or “note” for one written by hand.")
        raise mistake(ledgers.FILE, entry, what)
    if column.source.startswith("="):
        check_expression(f"{entry}, from", column, values)
    elif not column.by_hand:
        refuse_unknown(f"{entry}, from", column.source, values)
        if not fits(column.type, values[column.source].type):
            what = message(
                "catalog",
                "The value “{name}” is of the type {given}, the column of the type {wanted}.",
                name=column.source,
                given=values[column.source].type,
                wanted=column.type,
            )
            raise mistake(ledgers.FILE, f"{entry}, from", what, value=column.source)
    if column.total and not (column.source in values and values[column.source].adds):
        known = ", ".join(name for name, value in values.items() if value.adds)
        what = message("catalog", "This column cannot be added up; these values can: {known}.", known=known)
        raise mistake(ledgers.FILE, f"{entry}, total", what)
    if not 0 <= column.width <= WIDEST:
        what = message("catalog", "A width lies between 0 and {most} characters.", most=WIDEST)
        raise mistake(ledgers.FILE, f"{entry}, width", what)
    if column.format and (not FORMAT.fullmatch(column.format) or column.type in WORDS):
        what = message("catalog", "“{format}” is no number format for this column.", format=column.format)
        raise mistake(ledgers.FILE, f"{entry}, format", what, value=column.format)
    for mark in column.marks:
        check_mark(f"{entry}, marks", column, mark)


def check_expression(entry: str, column: LedgerColumn, values: Mapping[str, Value]) -> None:
    if column.type in WORDS or column.type in {"time", "table", "list12"}:
        what = message(
            "catalog", "An expression gives a number, a date or yes and no, not the type {type}.", type=column.type
        )
        raise mistake(ledgers.FILE, entry, what, value=column.source)
    before = len(column.source) - len(column.source[1:].lstrip())
    try:
        expression = column.expression
    except UserError as error:
        at = int(dict(error.message.values).get("position", 0))
        raise mistake(ledgers.FILE, entry, error.message, value=column.source, at=at and at + before) from None
    for name in sorted(expression.names if expression else ()):
        if name not in values:
            first = re.search(rf"\b{name}\b", column.source)
            raise mistake(ledgers.FILE, entry, unknown(name), value=column.source, at=first.start() + 1 if first else 0)


def check_mark(entry: str, column: LedgerColumn, mark: Mark) -> None:
    given = [mark.within is not None, bool(mark.values), mark.below is not None, mark.above is not None]
    if sum(given) != 1:
        raise mistake(ledgers.FILE, entry, message("catalog", "A mark has exactly one of within, is, below, above."))
    within, values, *_ = given
    wrong: Message | None = None
    if within and column.type != "date":
        wrong = message("catalog", "“within” is for dates.")
    elif values and column.type not in WORDS:
        wrong = message("catalog", "“is” is for texts.")
    elif not within and not values and not column.figure:
        wrong = message("catalog", "“below” and “above” are for figures.")
    if wrong:
        raise mistake(ledgers.FILE, entry, wrong)
    for value in mark.values:
        if column.choices and value not in column.choices:
            raise mistake(ledgers.FILE, entry, unknown(value), value=value)


def fits(column: str, value: str) -> bool:
    """Tell whether a column of one type shows a value of another."""
    return column == value or (column in WORDS and value in WORDS) or (column == "decimal" and value == "int")


def refuse_unknown(entry: str, code: str, known: Mapping[str, object]) -> None:
    if code not in known:
        raise mistake(ledgers.FILE, entry, unknown(code), value=code)
