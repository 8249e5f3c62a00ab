"""A read statement in the words of the command line."""

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any

from cmdesk.core.text import Translate, english, message
from cmdesk.intake.bank.statement import ReadStatement


def as_json(found: ReadStatement, translate: Translate = english) -> dict[str, Any]:
    """Return a statement as JSON: amounts exact text, points in time ISO with a blank, what is unknown null."""
    into, out, neutral = (found.total(way) for way in ("in", "out", "neutral"))
    return {
        "format": found.format,
        "encoding": found.encoding,
        "header_row": found.header_row,
        "n_tx": len(found.transactions),
        "n_in": into.rows,
        "total_in": plain(into.amount),
        "n_out": out.rows,
        "total_out": plain(out.amount),
        "n_neutral": neutral.rows,
        "total_neutral": plain(neutral.amount),
        "by_currency": {
            currency: {"n": count, "in": plain(into_), "out": plain(out_)}
            for currency, (count, into_, out_) in found.by_currency().items()
        },
        "first_ts": point(found.first),
        "last_ts": point(found.last),
        "last_balance": None if found.last_balance is None else plain(found.last_balance),
        "balance_breaks": [
            {"row": each.row, "expected": plain(each.expected), "printed": plain(each.printed)} for each in found.breaks
        ],
        "skipped_rows": list(found.skipped),
        "problems": [
            *({"row": each.row, "message": each.message.read(translate)} for each in found.problems),
            *({"row": found.header_row, "message": each.read(translate)} for each in found.doubts),
        ],
    }


def plain(amount: Decimal) -> str:
    return format(amount, "f")


def point(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat(" ", "seconds")


def as_lines(found: ReadStatement, translate: Translate = english) -> Iterator[str]:
    """Yield a statement as lines for a person."""
    into, out, neutral = (found.total(way) for way in ("in", "out", "neutral"))
    head = message(
        "statement",
        "{rows} transactions ({format}): {count_in} in, {total_in}; {count_out} out, {total_out}; {neutral} neither.",
        rows=len(found.transactions),
        format=found.format,
        count_in=into.rows,
        total_in=plain(into.amount),
        count_out=out.rows,
        total_out=plain(out.amount),
        neutral=neutral.rows,
    )
    yield head.read(translate)
    for each in found.breaks:
        broken = message(
            "statement",
            "  row {row}: the balance {printed} does not follow, {expected} would",
            row=each.row,
            printed=plain(each.printed),
            expected=plain(each.expected),
        )
        yield broken.read(translate)
    for doubt in found.doubts:
        yield f"  {doubt.read(translate)}"
    for problem in found.problems:
        yield message("statement", "  row {row}: {text}", row=problem.row, text=problem.message).read(translate)
