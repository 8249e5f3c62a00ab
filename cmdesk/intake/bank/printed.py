"""What a statement prints of its own totals, compared with its rows."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from cmdesk.analysis.transaction import Transaction
from cmdesk.core.errors import Problem
from cmdesk.core.text import Message, message
from cmdesk.intake.bank.chain import TOLERANCE
from cmdesk.intake.bank.head import Claim
from cmdesk.intake.bank.lexicon import EDGES, Lexicon
from cmdesk.intake.bank.rows import Parsed, Sorted
from cmdesk.intake.cells import text

WHAT: dict[str, Message] = {
    "all": message("statement", "all rows"),
    "in": message("statement", "money in"),
    "out": message("statement", "money out"),
    "neutral": message("statement", "neither in nor out"),
}


def differing(claims: Sequence[Claim], transactions: Sequence[Transaction]) -> Iterator[Problem]:
    """Yield what lines of the file say of its rows and the rows do not bear out."""
    for claim in claims:
        rows = [each.amount for each in transactions if claim.what in ("all", each.direction)]
        if claim.rows is not None and claim.rows != len(rows):
            yield Problem(
                row=claim.row,
                message=message(
                    "statement",
                    "The file prints {printed} rows ({what}); {found} were found.",
                    printed=claim.rows,
                    what=WHAT[claim.what],
                    found=len(rows),
                ),
            )
        elif claim.amount is not None and abs(claim.amount - sum(rows, Decimal(0))) > TOLERANCE:
            yield off(claim.row, claim.amount, claim.what, sum(rows, Decimal(0)))


def off(row: int, printed: Decimal, what: str, found: Decimal) -> Problem:
    return Problem(
        row=row,
        message=message(
            "statement",
            "The file prints {printed} ({what}); its rows add up to {found}.",
            printed=format(printed, "f"),
            what=WHAT[what],
            found=format(found, "f"),
        ),
    )


def totals(parsed: Parsed, rows: Sorted, transactions: Sequence[Transaction], lexicon: Lexicon) -> list[Claim]:
    """Return what the last row of totals of the whole prints, of a list with a column for each way."""
    names = [name for name in ("in", "out") if name in parsed.figures]
    if not names or len({each.currency for each in transactions}) > 1:
        return []
    filled = [place for place in rows.totals if any(parsed.figures[name].amounts[place] is not None for name in names)]
    place = next((place for place in reversed(filled) if adds_all(parsed, place, lexicon)), None)
    if place is None:
        return []
    said = [(name, parsed.figures[name].amounts[place]) for name in names]
    return [
        Claim(row=parsed.number(place), what=name, rows=None, amount=amount)
        for name, amount in said
        if amount is not None
    ]


def adds_all(parsed: Parsed, place: int, lexicon: Lexicon) -> bool:
    """Return whether a row adds up the whole list and not a page or a day of it."""
    texts = [text(cell).strip(EDGES) for cell in parsed.table.rows[place] if cell != ""]
    said = [each for each in texts if lexicon.sums(each)]
    return bool(said) and not any(lexicon.part.search(each) for each in said)
