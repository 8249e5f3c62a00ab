"""Sums by class, month and day."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from cmdesk.analysis.bank.balances import at_end, average, covered_months, first_of, month_end, month_of
from cmdesk.analysis.bank.entries import Account, Entry, Told
from cmdesk.analysis.bank.labels import NEUTRAL, OWN_OUT, VOID
from cmdesk.analysis.bank.results import Coverage, Month, Totals
from cmdesk.core.catalog.flows import FlowsFile

NOUGHT = Decimal(0)
NOT_SPENT = frozenset({OWN_OUT, "loan_repayment", "wealth_purchase", "related_out", VOID, NEUTRAL})
"""Outflows that are no cost of the business."""


class Kinds:
    """Which classes count: business as they are, net with their sign, the rest not at all."""

    def __init__(self, rules: FlowsFile) -> None:
        self.business = frozenset(each.code for each in rules.income)
        self.net = frozenset(each.code for each in rules.label if each.effect == "net")
        self.effective = self.business | self.net

    def counts(self, label: str) -> bool:
        return label in self.effective


def totals(
    kinds: Kinds, entries: Sequence[Entry], labels: Mapping[str, str], by_hand: frozenset[str], months: int
) -> Totals:
    """Return the sums of all rows. months: how many the average is over; 0 makes it unknown."""
    by_label: dict[str, Decimal] = defaultdict(Decimal)
    gross = effective = out = operating = hand = moved = NOUGHT
    count_in = count_out = 0
    for entry in entries:
        label, row = labels[entry.key], entry.row
        by_label[label] += row.amount
        if label in (VOID, NEUTRAL):
            continue
        moved += abs(row.amount)
        hand += abs(row.amount) if entry.key in by_hand else NOUGHT
        if row.direction == "in":
            count_in += 1
            gross += max(row.amount, NOUGHT)
            effective += row.amount if label in kinds.effective else NOUGHT
        else:
            count_out += 1
            out += row.amount
            operating += NOUGHT if label in NOT_SPENT else row.amount
    return Totals(
        gross=gross,
        effective=effective,
        out=out,
        operating_out=operating,
        count_in=count_in,
        count_out=count_out,
        months=months,
        average=effective / months if months else None,
        share=effective / gross if gross > 0 else None,
        by_label=dict(by_label),
        by_hand=hand / moved if moved else NOUGHT,
    )


def by_month(entries: Sequence[Entry]) -> dict[str, list[Entry]]:
    """Return the rows of every month from the first to the last, also of those without any."""
    found: dict[str, list[Entry]] = {}
    if entries:
        first, last = min(each.row.at for each in entries), max(each.row.at for each in entries)
        at, until = first.year * 12 + first.month - 1, last.year * 12 + last.month - 1
        found = {f"{each // 12:04}-{each % 12 + 1:02}": [] for each in range(at, until + 1)}
    for entry in entries:
        found[month_of(entry.row.at.date())].append(entry)
    return found


def months_of(
    kinds: Kinds,
    told: Told,
    grouped: Mapping[str, Sequence[Entry]],
    labels: Mapping[str, str],
    coverage: Mapping[str, Coverage],
    names: Mapping[str, str],
    edge: int,
) -> tuple[Month, ...]:
    """Return the months in order. names: the merged name of every counterparty, by the name as printed."""
    ours = [account for account in told.accounts.values() if account.ours and coverage[account.key].first]
    return tuple(
        month_sum(kinds, key, entries, labels, coverage, names, ours, partial=is_partial(key, ours, coverage, edge))
        for key, entries in grouped.items()
    )


def is_partial(month: str, ours: Sequence[Account], coverage: Mapping[str, Coverage], edge: int) -> bool:
    """Tell whether some own account that is covered before and after, or at an end, lacks days of a month."""
    for account in ours:
        spans = account.covered or (((found.first, found.last),) if (found := coverage[account.key]).first else ())
        whole, part = covered_months([(a, b) for a, b in spans if a and b], edge)
        if month in part or (month not in whole and min(whole | part) < month < max(whole | part)):
            return True
    return False


def month_sum(
    kinds: Kinds,
    key: str,
    entries: Sequence[Entry],
    labels: Mapping[str, str],
    coverage: Mapping[str, Coverage],
    names: Mapping[str, str],
    ours: Sequence[Account],
    *,
    partial: bool,
) -> Month:
    counted = [entry for entry in entries if labels[entry.key] not in (VOID, NEUTRAL)]
    into = [entry for entry in counted if entry.row.direction == "in"]
    out = [entry for entry in counted if entry.row.direction == "out"]
    excluded: dict[str, Decimal] = defaultdict(Decimal)
    payers: dict[str, Decimal] = defaultdict(Decimal)
    effective = NOUGHT
    for entry in into:
        label = labels[entry.key]
        if label in kinds.business:
            name = entry.row.counterparty
            payers[names.get(name, name)] += entry.row.amount
        else:
            excluded[label] += entry.row.amount
        effective += entry.row.amount if label in kinds.effective else NOUGHT
    payer, most = max(payers.items(), key=lambda each: (each[1], each[0]), default=("", NOUGHT))
    start, end = first_of(key), month_end(first_of(key))
    ends, averages, spread = balances_in(ours, coverage, start, end)
    return Month(
        key=key,
        gross=sum((max(entry.row.amount, NOUGHT) for entry in into), NOUGHT),
        effective=effective,
        out=sum((entry.row.amount for entry in out), NOUGHT),
        operating_out=sum((entry.row.amount for entry in out if labels[entry.key] not in NOT_SPENT), NOUGHT),
        excluded=dict(excluded),
        count_in=len(into),
        count_out=len(out),
        balance=ends,
        average=averages,
        largest=max(spread, default=None),
        smallest=min(spread, default=None),
        top_payer=payer,
        top_share=most / effective if effective > 0 and payer else None,
        partial=partial,
    )


def balances_in(
    ours: Sequence[Account], coverage: Mapping[str, Coverage], start: date, end: date
) -> tuple[Decimal | None, Decimal | None, list[Decimal]]:
    """Return end and average of a month's balances over the own accounts that print them, and the ends of its days.

    None where one of them is not known then.
    """
    printed = [coverage[account.key].balances for account in ours if coverage[account.key].balances]
    within = [balance for each in printed for day, balance in each if start <= day <= end]
    known = [each for each in printed if each[0][0] <= end]
    if not known:
        return None, None, []
    ends = [at_end(each, end) for each in known]
    averages = [average(each, max(start, each[0][0]), end) for each in known]
    return whole(ends), whole(averages), within if len(printed) == 1 else []


def whole(parts: Sequence[Decimal | None]) -> Decimal | None:
    known = [part for part in parts if part is not None]
    return sum(known, NOUGHT) if len(known) == len(parts) else None


def by_day(entries: Sequence[Entry], labels: Mapping[str, str]) -> dict[date, tuple[Decimal, Decimal]]:
    """Return what came in and went out on each day that has a row which counts."""
    found: dict[date, list[Decimal]] = {}
    for entry in entries:
        if labels[entry.key] in (VOID, NEUTRAL):
            continue
        sums = found.setdefault(entry.row.at.date(), [NOUGHT, NOUGHT])
        sums[entry.row.direction == "out"] += entry.row.amount
    return {day: (into, out) for day, (into, out) in found.items()}
