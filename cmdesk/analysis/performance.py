"""The manager's own figures: targets, scores, the quality of the loans, cross-selling, the cash position."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from cmdesk.analysis import inputs
from cmdesk.analysis.cross_check import Light
from cmdesk.analysis.lights import at_least
from cmdesk.core.catalog.performance import CashLight, PerformanceFile, ProgressLight

MOST_DAYS = 366
HIGHEST = Decimal(10)  # a completion; more is a percentage where a fraction belongs
PERCENT = 100


@dataclass(frozen=True, kw_only=True)
class Progress:
    """Where a target stands; fractions and amounts unrounded, in the target's unit.

    gap: done − target. due: completion ÷ share of the time. required: what is left a working day; None without one.
    """

    completion: Decimal | None
    time_progress: Decimal | None
    gap: Decimal | None
    due: Decimal | None
    required: Decimal | None
    light: Light
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Measure:
    """One target in the score: weight in points, completion as a fraction, counted up to cap."""

    weight: Decimal
    completion: Decimal | None
    cap: Decimal | None


@dataclass(frozen=True, kw_only=True)
class Scored:
    """Points of each measure, unrounded, and their sum; None where a completion is unknown."""

    scores: tuple[Decimal | None, ...]
    total: Decimal | None
    missing: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Quality:
    """Shares of the loans, fractions, unrounded: bad, overdue, and overdue for over 90 days ÷ bad."""

    npl_ratio: Decimal | None
    overdue_ratio: Decimal | None
    deviation_ratio: Decimal | None
    light: Light
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class CrossSold:
    """The share of clients with enough products, and products a client; unrounded."""

    rate: Decimal | None
    products_each: Decimal | None
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class CashPosition:
    """The day's forecast in the unit given: inflow − outflow, what it ends with, and that over the reserve."""

    net: Decimal | None
    close: Decimal | None
    surplus: Decimal | None
    light: Light
    missing: tuple[str, ...] = ()


def progress(
    light: ProgressLight,
    *,
    target: Decimal | None,
    done: Decimal | None,
    elapsed: int | None,
    total: int | None,
    base: Decimal | None = None,
) -> Progress:
    """Return how far a target is after so many of its working days; gap is against where it should be.

    completion = done ÷ target, with a base (done − base) ÷ (target − base). gap = done − target × elapsed ÷ total is
    what the plan by time lacks. required = (target − done) ÷ days left, never below zero. A target below its base is
    one to come down to: gap and required change their signs, so that a gap below zero is behind, too, and required
    tells how far down a day.
    Raises ValueError naming the input that is impossible. Source: bank-defaults
    """
    inputs.finite(target=target, done=done, base=base)
    if total is not None and not 1 <= total <= MOST_DAYS * 10:
        raise ValueError("total_workdays")
    if elapsed is not None and (elapsed < 0 or (total is not None and elapsed > total)):
        raise ValueError("elapsed_workdays")
    start = base or Decimal(0)
    if target is not None and target == start:
        raise ValueError("target")
    completion = (done - start) / (target - start) if done is not None and target is not None else None
    time = Decimal(elapsed) / total if elapsed is not None and total is not None else None
    due = completion / time if completion is not None and time else None
    gap = required = None
    if target is not None and done is not None and time is not None and total is not None and elapsed is not None:
        way = 1 if target > start else -1
        gap = (done - start - (target - start) * time) * way
        left = total - elapsed
        reached = (target - done) * way <= 0
        required = (Decimal(0) if reached else (target - done) / left) if left else None
    given = {"target": target, "done": done, "elapsed_workdays": elapsed, "total_workdays": total}
    return Progress(
        completion=completion,
        time_progress=time,
        gap=gap,
        due=due,
        required=required,
        light=at_least(due, light.green, light.yellow),
        missing=tuple(name for name, value in given.items() if value is None),
    )


def score(rules: PerformanceFile, measures: Sequence[Measure]) -> Scored:
    """Return weight × min(completion, cap) of each measure; nothing for less than the catalog's floor.

    Without a cap all of it counts. Raises ValueError naming the input that is impossible. Source: bank-defaults
    """
    points: list[Decimal | None] = []
    for one in measures:
        inputs.not_negative(weight=one.weight, cap=one.cap)
        inputs.finite(completion=one.completion)
        if one.weight > PERCENT:
            raise ValueError("weight")
        for name, share in (("cap", one.cap), ("completion", one.completion)):
            if share is not None and abs(share) > HIGHEST:
                raise ValueError(name)
        if one.completion is None:
            points.append(None)
        elif one.completion < rules.floor:
            points.append(Decimal(0))
        else:
            points.append(one.weight * (one.completion if one.cap is None else min(one.completion, one.cap)))
    known = [each for each in points if each is not None]
    whole = bool(points) and len(known) == len(points)
    return Scored(
        scores=tuple(points),
        total=sum(known, Decimal(0)) if whole else None,
        missing=tuple(at for at, each in enumerate(points, start=1) if each is None),
    )


def quality(
    rules: PerformanceFile,
    *,
    balance: Decimal | None,
    npl: Decimal | None,
    overdue: Decimal | None,
    overdue90: Decimal | None,
) -> Quality:
    """Return the ratios of bad and overdue loans, any one unit; red where more is overdue than is called bad.

    Raises ValueError naming the input that is impossible: a part above the whole. Source: npl-2023, bank-defaults
    """
    given = {"balance": balance, "npl": npl, "overdue": overdue, "overdue90": overdue90}
    inputs.not_negative(**given)
    wholes = (("npl", npl, balance), ("overdue", overdue, balance), ("overdue90", overdue90, overdue))
    for name, part, whole in wholes:
        if part is not None and whole is not None and part > whole:
            raise ValueError(name)
    deviation = share(overdue90, npl)
    light = Light.NA
    if deviation is not None:
        light = Light.GREEN if deviation <= rules.deviation_red else Light.RED
    elif overdue90 is not None and npl is not None:
        light = Light.RED if overdue90 else Light.GREEN
    return Quality(
        npl_ratio=share(npl, balance),
        overdue_ratio=share(overdue, balance),
        deviation_ratio=deviation,
        light=light,
        missing=tuple(name for name, value in given.items() if value is None),
    )


def cross_sold(*, customers: int | None, enough: int | None, products: int | None) -> CrossSold:
    """Return how many of the clients hold enough products, and how many each holds.

    Raises ValueError naming the count that is impossible. Source: bank-defaults
    """
    given = {"customers": customers, "ge3": enough, "products": products}
    for name, value in given.items():
        if value is not None and value < 0:
            raise ValueError(name)
    if customers is not None and enough is not None and enough > customers:
        raise ValueError("ge3")
    clients = Decimal(customers) if customers else None
    return CrossSold(
        rate=enough / clients if clients and enough is not None else None,
        products_each=products / clients if clients and products is not None else None,
        missing=tuple(name for name, value in given.items() if value is None),
    )


def cash_position(
    light: CashLight,
    *,
    opening: Decimal | None,
    inflow: Mapping[str, Decimal | None],
    outflow: Mapping[str, Decimal | None],
    reserve: Decimal | None,
) -> CashPosition:
    """Return the day's cash forecast; red below the reserve, yellow with little above it. Any one unit.

    Raises ValueError naming the input that is impossible. Source: bank-defaults
    """
    inputs.finite(open=opening)
    inputs.not_negative(**inflow)
    inputs.not_negative(**outflow)
    inputs.not_negative(reserve=reserve)
    missing = [name for name, value in (("open", opening), ("reserve", reserve)) if value is None]
    missing += [f"{side}.{name}" for side, parts in (("inflow", inflow), ("outflow", outflow))
                for name, value in parts.items() if value is None]  # fmt: skip
    known = [*inflow.values(), *(None if value is None else -value for value in outflow.values())]
    sums = [value for value in known if value is not None]
    net = sum(sums, Decimal(0)) if len(sums) == len(known) else None
    close = opening + net if opening is not None and net is not None else None
    surplus = close - reserve if close is not None and reserve is not None else None
    found = Light.NA
    if surplus is not None and reserve is not None:
        found = Light.RED if surplus < 0 else Light.YELLOW if surplus < reserve * light.yellow else Light.GREEN
    return CashPosition(net=net, close=close, surplus=surplus, light=found, missing=tuple(missing))


def share(part: Decimal | None, whole: Decimal | None) -> Decimal | None:
    return part / whole if part is not None and whole else None
