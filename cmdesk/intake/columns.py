"""Which column of a table is which field, from its heading and from what stands in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cmdesk.core.errors import Problem
from cmdesk.core.text import message
from cmdesk.intake.headings import HEAD, VAGUE, WHOLE, claims, is_other, is_serial
from cmdesk.intake.shapes import ALONE, NUMBERS, is_landlines, is_numbers, is_prose, share, share_alone
from cmdesk.intake.sheets import Cell
from cmdesk.intake.vocabulary import FIELDS

WIDEST = 256  # columns further right are not looked at
SAMPLE = 200  # filled cells of a column that show what it holds
WEIGHT = 40  # what fitting values add to a heading's claim
ENOUGH = 60  # a claim below is none
UNKNOWN = 25  # what a heading that tells nothing leaves to the values
FEW = 3  # filled cells are too few to speak against a heading
SELDOM = 0.2
SWAPPED = 30  # less for a heading of telephones over landlines, as much more for one of landlines

CONTRADICTED = frozenset({"phone", "phone2", "credit_code", "identity", "industry", "first_contact"})
"""Fields whose values have a shape: a column that seldom shows it is none, unless its whole heading is known."""


@dataclass(frozen=True, kw_only=True)
class Claim:
    """One column's claim to one field; heading is the part of its strength that the heading gives."""

    strength: float
    heading: float
    field: str
    column: int


def recognise(
    headings: Sequence[str], rows: Sequence[Sequence[Cell]], *, given: Mapping[str, int | None]
) -> tuple[dict[str, int], list[Problem]]:
    """Return the column of each field found and what is doubtful; what the user has given is taken as it is.

    A field that is given as None is not looked for. Rows are those under the headings.
    """
    mapping = {field: column for field, column in given.items() if column is not None and column < len(headings)}
    found = [
        claim
        for column, heading in enumerate(headings[:WIDEST])
        if column not in mapping.values()
        for claim in claims_of(column, heading, sample(rows, column))
        if claim.field not in given
    ]
    order = list(FIELDS)
    found.sort(key=lambda claim: (-claim.strength, order.index(claim.field), claim.column))
    taken: list[Claim] = []
    for claim in found:
        if claim.field not in mapping and claim.column not in mapping.values():
            mapping[claim.field] = claim.column
            taken.append(claim)
    problems = doubts(headings, found, taken, mapping)
    mapping = settle(headings, rows, mapping, given)
    return {field: mapping[field] for field in FIELDS if field in mapping}, problems


def sample(rows: Sequence[Sequence[Cell]], column: int) -> list[Cell]:
    """Return the first filled cells of a column."""
    found: list[Cell] = []
    for row in rows:
        if column < len(row) and row[column] != "":
            found.append(row[column])
            if len(found) == SAMPLE:
                break
    return found


def claims_of(column: int, heading: str, values: Sequence[Cell]) -> list[Claim]:
    """Return the claims of one column that are strong enough."""
    by_heading = by_words(heading, values)
    if not by_heading and is_other(heading) and not (is_serial(heading) and is_numbers(values)):
        return []
    weak = max(by_heading.values(), default=0) < HEAD
    shares = {field: share(field, values) for field in by_heading}
    found = [
        Claim(strength=strength + WEIGHT * shares[field], heading=strength, field=field, column=column)
        for field, strength in by_heading.items()
        if strength > HEAD or field not in CONTRADICTED or len(values) < FEW or shares[field] >= SELDOM
    ]
    found += [
        Claim(strength=UNKNOWN + WEIGHT * share_alone(field, values), heading=0, field=field, column=column)
        for field in ALONE
        if weak and field not in by_heading
    ]
    return [claim for claim in found if claim.strength >= ENOUGH]


def by_words(heading: str, values: Sequence[Cell]) -> dict[str, float]:
    """Return what a heading claims, corrected by values that cannot be mistaken: numbers are no name."""
    found = dict(claims(heading))
    if is_numbers(values):
        found = {field: strength for field, strength in found.items() if strength > HEAD or field in NUMBERS}
    if found.get("phone", WHOLE) <= HEAD and is_landlines(values):
        found["phone2"] = found["phone"]
        found["phone"] -= SWAPPED
    return found


def settle(
    headings: Sequence[str], rows: Sequence[Sequence[Cell]], mapping: dict[str, int], given: Mapping[str, int | None]
) -> dict[str, int]:
    """Return the columns with those moved up whose better field has none; a last column of prose is the note."""
    for better, other in (("name", "contact"), ("need", "wanted"), ("phone", "phone2")):
        if better not in given and better not in mapping and other in mapping and other not in given:
            mapping[better] = mapping.pop(other)
    if "note" not in given and "note" not in mapping and "name" in mapping:
        unknown = [
            column
            for column, heading in enumerate(headings[:WIDEST])
            if column not in mapping.values()
            and max(claims(heading).values(), default=0) < HEAD
            and not is_other(heading)
        ]
        prose = [column for column in unknown if is_prose(sample(rows, column))]
        if prose:
            mapping["note"] = prose[-1]
    return mapping


def doubts(
    headings: Sequence[str], found: Sequence[Claim], taken: Sequence[Claim], mapping: Mapping[str, int]
) -> list[Problem]:
    """Tell of columns recognised by their values alone, and of others that might have been taken as well."""
    problems = [
        Problem(
            column=headings[claim.column],
            message=message(
                "prospects",
                "“{heading}” was taken for “{field}” because of what stands in it.",
                heading=headings[claim.column],
                field=FIELDS[claim.field],
            ),
        )
        for claim in taken
        if claim.heading <= VAGUE
    ]
    chosen = {claim.field: claim for claim in taken}
    problems += [
        Problem(
            column=headings[claim.column],
            message=message(
                "prospects",
                "“{heading}” may be “{field}” too; “{taken}” was taken and “{heading}” kept as a further detail.",
                heading=headings[claim.column],
                field=FIELDS[claim.field],
                taken=headings[chosen[claim.field].column],
            ),
        )
        for claim in found
        if claim.column not in mapping.values() and claim.field in chosen and claim.heading >= HEAD
    ]
    return problems
