"""A target split over months, weeks or people so that the parts add up to it."""

from collections.abc import Sequence
from decimal import Decimal, localcontext

from cmdesk.analysis import inputs

MOST_PARTS = 5000
PRECISION = 60


def split_target(target: Decimal, weights: Sequence[Decimal | int], unit: Decimal) -> tuple[Decimal, ...]:
    """Return the parts of target in proportion to weights (workdays), each a multiple of unit; they add up to target.

    Largest remainders: every part is rounded down, and what is left goes, a unit each, to the largest remainders, the
    earlier one where two are equal. Raises ValueError naming the input that is impossible: a target that is no multiple
    of unit, or workdays that are all zero. Source: bank-defaults
    """
    inputs.positive(unit=unit)
    inputs.not_negative(target=target)
    with localcontext() as context:
        context.prec = PRECISION
        if target % unit:
            raise ValueError("target")
        shares = [Decimal(weight) for weight in weights]
        for share in shares:
            inputs.not_negative(workdays=share)
        whole = sum(shares, Decimal(0))
        if not whole or len(shares) > MOST_PARTS:
            raise ValueError("workdays")
        units = target // unit
        parts = [units * share // whole for share in shares]
        remainders = [units * share % whole for share in shares]
        left = int(units - sum(parts, Decimal(0)))
        for at in sorted(range(len(parts)), key=lambda at: -remainders[at])[:left]:
            parts[at] += 1
        return tuple(part * unit for part in parts)
