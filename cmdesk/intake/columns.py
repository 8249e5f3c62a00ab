"""Which column of a table is which field, from its heading and from what stands in it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from cmdesk.core.errors import Problem
from cmdesk.core.text import message
from cmdesk.intake import cells
from cmdesk.intake.headings import HEAD, VAGUE, claims, is_other
from cmdesk.intake.sheets import Cell
from cmdesk.intake.vocabulary import FIELDS

WIDEST = 256  # columns further right are not looked at
SAMPLE = 200  # filled cells of a column that show what it holds
WEIGHT = 40  # what fitting values add to a heading's claim
ENOUGH = 60  # a claim below is none
UNKNOWN = 25  # what a heading that tells nothing leaves to the values
FEW = 3  # filled cells are too few to speak against a heading
SELDOM = 0.2
MANY = 10  # filled cells from which on repetition tells something

LOOKS: Mapping[str, Callable[[Cell], bool]] = {
    "name": cells.is_business,
    "contact": cells.is_person,
    "phone": cells.is_phone,
    "phone2": cells.is_landline,
    "credit_code": cells.is_credit_code,
    "identity": cells.is_identity,
    "industry": cells.is_trade,
    "address": cells.is_address,
    "need": cells.is_amount,
    "wanted": cells.is_amount,
    "channel": cells.is_channel,
    "first_contact": cells.is_day,
}
ALONE: Mapping[str, Callable[[Cell], bool]] = {
    **{key: LOOKS[key] for key in ("name", "contact", "phone", "credit_code", "identity", "industry", "address")},
    "channel": cells.is_channel,
    "first_contact": cells.is_written_day,
}
"""Fields that may be told by their values where the heading tells nothing."""

CONTRADICTED = frozenset({"phone", "phone2", "credit_code", "identity", "industry", "first_contact"})
"""Fields whose values have a shape: a column that seldom shows it is none, unless its whole heading is known."""

REPEATED = frozenset({"industry", "channel"})


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
    if "name" not in given and "name" not in mapping and "contact" in mapping:
        mapping["name"] = mapping.pop("contact")  # a list of persons
    if "need" not in given and "need" not in mapping and "wanted" in mapping:
        mapping["need"] = mapping.pop("wanted")
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
    by_heading = claims(heading)
    if not by_heading and is_other(heading):
        return []
    weak = max(by_heading.values(), default=0) < HEAD
    shares = {field: share_of(field, LOOKS.get(field), values) for field in by_heading}
    found = [
        Claim(strength=strength + WEIGHT * shares[field], heading=strength, field=field, column=column)
        for field, strength in by_heading.items()
        if strength > HEAD or field not in CONTRADICTED or len(values) < FEW or shares[field] >= SELDOM
    ]
    found += [
        Claim(strength=UNKNOWN + WEIGHT * share_of(field, looks, values), heading=0, field=field, column=column)
        for field, looks in ALONE.items()
        if weak and field not in by_heading
    ]
    return [claim for claim in found if claim.strength >= ENOUGH]


def share_of(field: str, looks: Callable[[Cell], bool] | None, values: Sequence[Cell]) -> float:
    """Return the share of values that look like the field; trades and sources repeat, names do not."""
    if not values or not looks or (field in REPEATED and len(values) >= MANY and len(set(values)) * 2 > len(values)):
        return 0
    return sum(map(looks, values)) / len(values)


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
