"""What a statement prints of its own totals, compared with its rows."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
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
        every = [each for each in transactions if claim.what in ("all", each.direction)]
        rows = [each.amount for each in every if claim.after < each.row < claim.before]
        if len(rows) < len(every) and bears_out(claim, [each.amount for each in every]):
            continue  # the last line of a list in parts adds up all of them
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


def bears_out(claim: Claim, amounts: Sequence[Decimal]) -> bool:
    """Tell whether amounts are as many and as much as a line says."""
    added = claim.amount is None or abs(claim.amount - sum(amounts, Decimal(0))) <= TOLERANCE
    return claim.rows in (None, len(amounts)) and added


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


def of_parts(claims: Sequence[Claim], parts: Sequence[int]) -> list[Claim]:
    """Return claims as they count in a list of several accounts, whose parts begin below these rows of the file.

    One above the first part counts all of it, one within a part what stands above it there.
    """
    if not parts:
        return list(claims)
    return [
        replace(claim, after=max((part for part in parts if part < claim.row), default=0), before=claim.row)
        if claim.row > parts[0]
        else claim
        for claim in claims
    ]


def adds_all(parsed: Parsed, place: int, lexicon: Lexicon) -> bool:
    """Return whether a row adds up the whole list and not a page or a day of it."""
    texts = [text(cell).strip(EDGES) for cell in parsed.table.rows[place] if cell != ""]
    said = [each for each in texts if lexicon.sums(each)]
    return bool(said) and not any(lexicon.part.search(each) for each in said)
