"""What a column holds, told by its values alone."""

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta

from cmdesk.intake import cells
from cmdesk.intake.sheets import Cell
from cmdesk.intake.vocabulary import vocabulary

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
ALONE = (
    "name", "contact", "phone", "phone2", "credit_code", "identity", "industry", "address", "need", "channel",
    "first_contact",
)  # fmt: skip
"""Fields that may be told by their values where the heading tells nothing."""

NUMBERS = ("phone", "phone2", "credit_code", "identity")
OWN = frozenset({"name", "contact", "phone", "credit_code", "identity"})  # each client has another
REPEATED = frozenset({"industry", "channel"})
MANY = 10  # filled cells from which on repetition tells something
MOSTLY = 0.6
SURE = 0.2  # of the values of a column that must be nothing but days, or wishes
LANDLINE_ONLY = 0.2  # mobile numbers among landlines, at most
ONE_CAMPAIGN = timedelta(days=3 * 365)  # first contacts lie within it; years of founding or birth do not


def share(field: str, values: Sequence[Cell]) -> float:
    """Return the share of values that look like a field; trades and sources repeat, names do not."""
    looks = LOOKS.get(field)
    if not values or not looks or (field in REPEATED and len(values) >= MANY and len(set(values)) * 2 > len(values)):
        return 0
    return sum(map(looks, values)) / len(values)


def share_alone(field: str, values: Sequence[Cell]) -> float:
    """Return the same where nothing but the values tells: days and wishes must be unmistakable."""
    if field == "first_contact":
        return share_of_days(values)
    if field == "need":
        return share_of_wishes(values)
    if field == "phone" and is_landlines(values):
        return 0
    if field in OWN and len(values) >= MANY and len(set(values)) * 2 < len(values):
        return 0
    return share(field, values)


def share_of_days(values: Sequence[Cell]) -> float:
    """Return the share of days where enough of them can be nothing else and all lie close together."""
    days = [day for value in values if (day := cells.day(value, today=cells.SOME_DAY)) is not None]
    if not days or sum(map(cells.is_written_day, values)) < SURE * len(values):
        return 0
    years = [day for value in values if cells.has_year(value) and (day := cells.day(value, today=cells.SOME_DAY))]
    return len(days) / len(values) if not years or max(years) - min(years) <= ONE_CAMPAIGN else 0


def share_of_wishes(values: Sequence[Cell]) -> float:
    """Return the share of amounts and words about money wanted, where enough are more than bare figures."""
    said = [value for value in values if cells.text(value).lower() not in vocabulary().blank]
    if not said or sum(map(cells.is_wish, said)) < SURE * len(said):
        return 0
    return sum(cells.is_wish(value) or cells.is_figure(value) for value in said) / len(said)


def is_landlines(values: Sequence[Cell]) -> bool:
    """Return whether a column of telephones holds landlines and hardly a mobile number."""
    mobiles = sum(map(cells.is_mobile, values))
    return bool(values) and share("phone2", values) >= MOSTLY and mobiles <= LANDLINE_ONLY * len(values)


def is_numbers(values: Sequence[Cell]) -> bool:
    """Return whether a column holds numbers of one kind, telephones or codes, whatever its heading says."""
    return any(share(field, values) >= MOSTLY for field in NUMBERS)


def is_prose(values: Sequence[Cell]) -> bool:
    """Return whether a column holds what people write down: words of no shape, not one and the same all over."""
    if len(set(values)) < min(2, len(values)):
        return False
    shaped = (cells.is_person, cells.is_business, cells.is_address, cells.is_figure, cells.is_day, is_number)
    free = [isinstance(value, str) and not any(looks(value) for looks in shaped) for value in values]
    return bool(free) and sum(free) >= MOSTLY * len(free)


def is_number(cell: Cell) -> bool:
    return any(LOOKS[field](cell) for field in NUMBERS)
