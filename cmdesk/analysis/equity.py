"""Whether what a client owns follows from what they had, earned, put in and took out (权益检验)."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Literal

from cmdesk.analysis import inputs
from cmdesk.analysis.cross_check import Light
from cmdesk.analysis.lights import at_most
from cmdesk.core.catalog.limits import Tolerance

ProfitBasis = Literal["before_depreciation", "after_depreciation"]


class Direction(StrEnum):
    """Which side is more: less owned than expected hints at hidden debts or losses, more at hidden income."""

    BELOW = "actual_lt_expected"
    ABOVE = "actual_gt_expected"
    EVEN = "even"


@dataclass(frozen=True, kw_only=True)
class EquityCheck:
    """The outcome; yuan, unrounded. difference = expected − actual; deviation = |difference| ÷ expected.

    None where it cannot be told; missing names what would tell it. There is no deviation from an expectation that is
    not above zero, and the light is then na.
    """

    expected_equity: Decimal | None
    actual_equity: Decimal | None
    difference: Decimal | None
    deviation: Decimal | None
    deviation_of_actual: Decimal | None
    direction: Direction | None
    light: Light
    missing: tuple[str, ...] = ()


def equity_check(
    tolerance: Tolerance,
    *,
    initial_equity: Decimal | None,
    profit: Decimal | None,
    profit_basis: ProfitBasis,
    injection: Decimal | None,
    withdrawal: Decimal | None,
    depreciation: Decimal | None,
    revaluation: Decimal | None,
    assets: Decimal | None,
    liabilities: Decimal | None,
) -> EquityCheck:
    """Return how far actual equity (assets − liabilities) is from what it should be, over one period; all yuan.

    expected = initial + profit + injection − withdrawal − depreciation ± revaluation; a profit after depreciation has
    it off already, so that depreciation is not asked for. Household spending, private debts repaid, a car or home count
    as withdrawal.

    Raises ValueError naming the input that is impossible. Source: ipc-cross-check
    """
    inputs.finite(initial_equity=initial_equity, profit=profit, revaluation=revaluation)
    inputs.not_negative(
        injection=injection,
        withdrawal=withdrawal,
        depreciation=depreciation,
        assets=assets,
        liabilities=liabilities,
    )
    if profit_basis not in ("before_depreciation", "after_depreciation"):
        raise ValueError("profit_basis")
    worn = Decimal(0) if profit_basis == "after_depreciation" else depreciation
    adds: dict[str, Decimal | None] = {
        "initial_equity": initial_equity,
        "profit": profit,
        "injection": injection,
        "withdrawal": None if withdrawal is None else -withdrawal,
        "depreciation": None if worn is None else -worn,
        "revaluation": revaluation,
    }
    owned: dict[str, Decimal | None] = {
        "assets": assets,
        "liabilities": None if liabilities is None else -liabilities,
    }
    expected, actual = total(adds), total(owned)
    difference = None if expected is None or actual is None else expected - actual
    deviation = share(difference, expected)
    return EquityCheck(
        expected_equity=expected,
        actual_equity=actual,
        difference=difference,
        deviation=deviation,
        deviation_of_actual=share(difference, actual),
        direction=direction_of(difference),
        light=at_most(deviation, tolerance.green, tolerance.yellow),
        missing=tuple(name for name, value in (adds | owned).items() if value is None),
    )


def total(parts: Mapping[str, Decimal | None]) -> Decimal | None:
    known = [value for value in parts.values() if value is not None]
    return sum(known, Decimal(0)) if len(known) == len(parts) else None


def share(difference: Decimal | None, base: Decimal | None) -> Decimal | None:
    return None if difference is None or base is None or base <= 0 else abs(difference) / base


def direction_of(difference: Decimal | None) -> Direction | None:
    if difference is None:
        return None
    return Direction.EVEN if difference == 0 else Direction.BELOW if difference > 0 else Direction.ABOVE
