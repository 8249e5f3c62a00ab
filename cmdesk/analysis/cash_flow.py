"""How cash moved, by the indirect method: for a client that has no statement of it, and beside one that has."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from cmdesk.analysis.figures import Figures, Period, Value


@dataclass(frozen=True, kw_only=True)
class Step:
    """One step in yuan, what it lacks where it cannot be told."""

    code: str
    amount: Decimal | None
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Part:
    """An activity with its steps and their sum, in yuan; None where a step of it is unknown."""

    code: str
    steps: tuple[Step, ...]
    total: Decimal | None


@dataclass(frozen=True, kw_only=True)
class CashFlow:
    """A period's cash flow in yuan. net: all activities; change: of cash as the balance sheets have it.

    difference: net − change, nil where both balance sheets balance; None where either cannot be told.
    """

    end: str
    parts: tuple[Part, ...]
    net: Decimal | None
    change: Decimal | None
    difference: Decimal | None
    missing: tuple[str, ...] = ()

    def part(self, code: str) -> Part:
        """Return an activity; StopIteration for one the catalog does not have."""
        return next(each for each in self.parts if each.code == code)


def indirect(figures: Figures, period: Period) -> CashFlow:
    """Return a period's cash flow worked out from its result and the change of every row of the balance sheet.

    Exact, unrounded. A step is unknown where a row of it is, in this period or the one before, and so is all that adds
    it up. Source: asbe-small-2011
    """
    rules = figures.rules.cash_flow
    parts = []
    lacking: set[str] = set()
    for activity in rules.activity:
        steps = tuple(step_of(line.code, figures.evaluate(line.expr, period)) for line in activity.lines)
        lacking |= {name for step in steps for name in step.missing}
        parts.append(Part(code=activity.code, steps=steps, total=whole([step.amount for step in steps])))
    net = whole([part.total for part in parts])
    change = figures.evaluate(rules.change, period).number
    return CashFlow(
        end=period.end.isoformat(),
        parts=tuple(parts),
        net=net,
        change=change,
        difference=None if net is None or change is None else net - change,
        missing=tuple(sorted(lacking)),
    )


def step_of(code: str, value: Value) -> Step:
    return Step(code=code, amount=value.number, missing=tuple(sorted(value.missing)))


def whole(amounts: Sequence[Decimal | None]) -> Decimal | None:
    """Return a sum; None where a part of it is unknown."""
    known = [amount for amount in amounts if amount is not None]
    return sum(known, Decimal(0)) if len(known) == len(amounts) else None
