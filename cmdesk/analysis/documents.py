"""Whether a document is still good, and whether statements cover the months asked for."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

LONGEST = 36600  # days
MOST_MONTHS = 120
YEAR = 12


@dataclass(frozen=True, kw_only=True)
class Validity:
    """How many days old a document is, and whether it is good; None where a day is unknown."""

    age_days: int | None
    valid: bool | None
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class MonthsCovered:
    """The months asked for as 2026-03, oldest first, those not there, and whether none is lacking."""

    required: tuple[str, ...]
    missing: tuple[str, ...]
    passed: bool


def validity(issued: date | None, valid_days: int | None, as_of: date) -> Validity:
    """Return whether a document issued on a day is good on as_of: as old as valid_days is still good.

    Raises ValueError naming the input that is impossible: issued after as_of. Source: bank-defaults
    """
    if valid_days is not None and not 0 <= valid_days <= LONGEST:
        raise ValueError("valid_days")
    if issued is not None and issued > as_of:
        raise ValueError("issued")
    age = (as_of - issued).days if issued is not None else None
    given = {"issued": issued, "valid_days": valid_days}
    return Validity(
        age_days=age,
        valid=age <= valid_days if age is not None and valid_days is not None else None,
        missing=tuple(name for name, value in given.items() if value is None),
    )


def months_covered(as_of: date, months: int, present: Collection[str]) -> MonthsCovered:
    """Return whether each of the whole months before as_of's is there; as_of's own does not count.

    Raises ValueError naming the input that is impossible. Source: bank-defaults
    """
    now = as_of.year * YEAR + as_of.month - 1
    if not 1 <= months <= MOST_MONTHS or now - months < YEAR:
        raise ValueError("months_required")
    for name in present:
        if not is_month(name):
            raise ValueError("months_present")
    required = tuple(f"{at // YEAR:04}-{at % YEAR + 1:02}" for at in range(now - months, now))
    missing = tuple(name for name in required if name not in present)
    return MonthsCovered(required=required, missing=missing, passed=not missing)


def is_month(name: str) -> bool:
    try:
        return date.fromisoformat(f"{name}-01").isoformat() == f"{name}-01"
    except ValueError:
        return False
