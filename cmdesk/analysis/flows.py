"""The flows of an account: which inflow is business, the average balance, and how much hangs on whom."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

from cmdesk.analysis import inputs
from cmdesk.analysis.cross_check import Light
from cmdesk.core.catalog.flows import Concentration, FlowLabel, FlowsFile, Passing
from cmdesk.core.identifiers import half_width

OPERATING = "operating"
LOAN = "loan_disbursement"
POINTS = 10_000  # of the Herfindahl-Hirschman index
LARGEST = 3
LONGEST = 36600  # days


@dataclass(frozen=True, kw_only=True)
class Flow:
    """One row: amount in yuan, what came in or went out; below zero is what was taken back."""

    key: str
    day: date
    direction: Literal["in", "out"]
    amount: Decimal
    counterparty: str = ""
    summary: str = ""


@dataclass(frozen=True, kw_only=True)
class Passed:
    """Money that came and went: QUICK_IN_OUT or LOAN_PROCEEDS_OUT, and the keys of the rows, what came in first.

    UNTOLD: what counts as business though its rows say neither from whom it came nor what for.
    """

    kind: Literal["LOAN_PROCEEDS_OUT", "QUICK_IN_OUT", "UNTOLD"]
    keys: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class EffectiveInflow:
    """What of the inflow is business; yuan, unrounded.

    gross: all that came in; what is printed below zero takes nothing off it.
    labels: of each row in the order given, empty for what went out. excluded: by label, a reversal as printed. monthly:
    effective inflow by month (2026-01), every month from the first row to the last. share: effective ÷ gross, None
    without any.
    """

    labels: tuple[str, ...]
    gross: Decimal
    excluded: Mapping[str, Decimal]
    effective: Decimal
    monthly: Mapping[str, Decimal]
    monthly_average: Decimal | None
    share: Decimal | None
    passed: tuple[Passed, ...]


@dataclass(frozen=True, kw_only=True)
class DailyAverage:
    """The mean of the balances at the end of each day in yuan, unrounded; None where the first days are unknown."""

    days: int
    average: Decimal | None
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Shares:
    """How much hangs on the largest payers: their share, that of the largest three, the index from 0 to 10000."""

    first: Decimal | None
    three: Decimal | None
    index: Decimal | None
    light: Light
    missing: tuple[str, ...] = ()


def effective_inflow(
    rules: FlowsFile,
    flows: Sequence[Flow],
    *,
    own_names: Sequence[str] = (),
    related_names: Sequence[str] = (),
    quick: Passing | None = None,
) -> EffectiveInflow:
    """Return what of the inflow is business: each inflow bears the first label of the catalog that fits.

    Effective = what is labelled operating, with reversals taken off in their month. quick replaces the catalog's rule.
    Raises ValueError naming the input that is impossible. Source: bank-defaults
    """
    quick = quick or rules.quick
    inputs.not_negative(quick_min_amount=quick.least, quick_match_ratio=quick.share)
    if quick.share > 1:
        raise ValueError("quick_match_ratio")
    if not 0 <= quick.days <= LONGEST:
        raise ValueError("quick_window_days")
    for flow in flows:
        inputs.finite(amount=flow.amount)
    if flows and (max(flow.day for flow in flows) - min(flow.day for flow in flows)).days > LONGEST:
        raise ValueError("date")
    outs = [flow for flow in flows if flow.direction == "out"]
    own, related = (frozenset(map(plain_name, names)) - {""} for names in (own_names, related_names))
    labels = tuple(label_of(rules, flow, outs, own, related, quick) for flow in flows)
    net = {label.code for label in rules.label if label.effect == "net"} | {OPERATING}
    gross, effective = Decimal(0), Decimal(0)
    excluded: dict[str, Decimal] = {}
    monthly = dict.fromkeys(months_of(flows), Decimal(0))
    for flow, label in zip(flows, labels, strict=True):
        if flow.direction != "in":
            continue
        gross += max(flow.amount, Decimal(0))
        if label != OPERATING:
            excluded[label] = excluded.get(label, Decimal(0)) + flow.amount
        if label in net:
            effective += flow.amount
            monthly[month(flow.day)] += flow.amount
    return EffectiveInflow(
        labels=labels,
        gross=gross,
        excluded=excluded,
        effective=effective,
        monthly=monthly,
        monthly_average=effective / len(monthly) if monthly else None,
        share=effective / gross if gross > 0 else None,
        passed=tuple(passings(rules, flows, labels, outs, quick)),
    )


def label_of(
    rules: FlowsFile,
    flow: Flow,
    outs: Sequence[Flow],
    own: Collection[str],
    related: Collection[str],
    quick: Passing,
) -> str:
    if flow.direction != "in":
        return ""
    for label in rules.label:
        names = own if label.by == "own" else related if label.by == "related" else ()
        if fits(label, flow, names) or (label.by == "quick" and gone(flow, outs, quick)):
            return label.code
    return OPERATING


def fits(label: FlowLabel, flow: Flow, names: Collection[str]) -> bool:
    """Tell whether a label fits a flow by its words, or by its counterparty; names are plain ones."""
    if label.by == "words":
        return any(word in flow.summary for word in label.words)
    return bool(names) and plain_name(flow.counterparty) in names


def plain_name(name: str) -> str:
    """Return a name as names are compared: half width, without blanks."""
    return "".join(half_width(name).split())


def gone(flow: Flow, outs: Sequence[Flow], rule: Passing) -> tuple[Flow, ...]:
    """Return the outflows that take an inflow away again; none unless they are enough of it, soon enough."""
    if flow.amount <= 0 or flow.amount < rule.least:
        return ()
    last = flow.day + timedelta(days=rule.days) if flow.day <= date.max - timedelta(days=rule.days) else date.max
    soon = tuple(out for out in outs if flow.day <= out.day <= last)
    enough = sum((out.amount for out in soon), Decimal(0)) >= flow.amount * rule.share
    return soon if enough else ()


def passings(
    rules: FlowsFile, flows: Sequence[Flow], labels: Sequence[str], outs: Sequence[Flow], quick: Passing
) -> list[Passed]:
    found = []
    for flow, label in zip(flows, labels, strict=True):
        if label == LOAN and (soon := gone(flow, outs, rules.loan_out)):
            found.append(Passed(kind="LOAN_PROCEEDS_OUT", keys=(flow.key, *(out.key for out in soon))))
        elif label == "quick_in_out":
            keys = (flow.key, *(out.key for out in gone(flow, outs, quick)))
            found.append(Passed(kind="QUICK_IN_OUT", keys=keys))
    untold = [
        flow.key
        for flow, label in zip(flows, labels, strict=True)
        if label == OPERATING and not flow.counterparty.strip() and not flow.summary.strip()
    ]
    return [*found, Passed(kind="UNTOLD", keys=tuple(untold))] if untold else found


def daily_average(balances: Sequence[tuple[date, Decimal | None]], start: date, end: date) -> DailyAverage:
    """Return the mean of the balances at the end of each day from start to end, both included.

    balances: (day, balance at its end in yuan), each holding until the next; two of one day are refused. Without a
    balance on start or before it the average is unknown. Raises ValueError naming the input (balances, to).
    Source: bank-defaults
    """
    days = (end - start).days + 1
    if not 1 <= days <= LONGEST or end == date.max:
        raise ValueError("to")
    for _, balance in balances:
        inputs.finite(balances=balance)
    if len({day for day, _ in balances}) != len(balances):
        raise ValueError("balances")
    known = sorted((one for one in balances if one[0] <= end), key=lambda one: one[0])
    before = [one for one in known if one[0] <= start]
    used = before[-1:] + [one for one in known if one[0] > start]
    if not before or any(balance is None for _, balance in used):
        return DailyAverage(days=days, average=None, missing=("balances",))
    total, ends = Decimal(0), [*(day for day, _ in used[1:]), end + timedelta(days=1)]
    for (day, balance), until in zip(used, ends, strict=True):
        total += (balance or Decimal(0)) * (until - max(day, start)).days
    return DailyAverage(days=days, average=total / days)


def concentration(rules: Concentration, amounts: Mapping[str, Decimal | None]) -> Shares:
    """Return how much of the inflow (yuan by payer) the largest have; names of many payers count in the whole only.

    Raises ValueError naming the payer whose amount is impossible. Source: bank-defaults
    """
    inputs.not_negative(**amounts)
    missing = tuple(name for name, amount in amounts.items() if amount is None)
    known = {name: amount for name, amount in amounts.items() if amount is not None}
    whole = sum(known.values(), Decimal(0))
    if missing or not whole:
        return Shares(first=None, three=None, index=None, light=Light.NA, missing=missing or ("inflow",))
    shares = sorted((value / whole for name, value in known.items() if name not in rules.others), reverse=True)
    first = shares[0] if shares else Decimal(0)
    light = Light.RED if first > rules.red else Light.YELLOW if first > rules.yellow else Light.GREEN
    return Shares(
        first=first,
        three=sum(shares[:LARGEST], Decimal(0)),
        index=sum((share * share for share in shares), Decimal(0)) * POINTS,
        light=light,
    )


def month(day: date) -> str:
    return f"{day.year:04}-{day.month:02}"


def months_of(flows: Sequence[Flow]) -> list[str]:
    """Return every month from the first flow to the last."""
    if not flows:
        return []
    first, last = min(flow.day for flow in flows), max(flow.day for flow in flows)
    begin, stop = (day.year * 12 + day.month - 1 for day in (first, last))
    return [f"{at // 12:04}-{at % 12 + 1:02}" for at in range(begin, stop + 1)]
