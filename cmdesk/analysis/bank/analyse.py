"""The whole analysis of the flows of a client, step by step."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from cmdesk.analysis.bank.balances import coverage_of, quarters, wanted_months
from cmdesk.analysis.bank.entries import Account, Entry, Override, Told
from cmdesk.analysis.bank.findings import find_all
from cmdesk.analysis.bank.labels import NEUTRAL, VOID, label_all
from cmdesk.analysis.bank.parties import concentration, counterparties, merged_names, regular_payments
from cmdesk.analysis.bank.results import Coverage, FlowAnalysis, Month
from cmdesk.analysis.bank.sums import Kinds, by_day, by_month, months_of, totals, whole
from cmdesk.analysis.flows import plain_name
from cmdesk.core.catalog.flows import FlowsFile
from cmdesk.core.garbage import uncollected
from cmdesk.core.progress import Progress, silent

HOME = "CNY"
STEPS = 6


@uncollected()
def analyse(
    rules: FlowsFile,
    accounts: Sequence[Account],
    entries: Sequence[Entry],
    *,
    own: Sequence[str] = (),
    related: Sequence[str] = (),
    overrides: Sequence[Override] = (),
    payment: Decimal | None = None,
    today: date,
    progress: Progress = silent,
) -> FlowAnalysis:
    """Return what the flows of all accounts say together.

    entries: of each account oldest first. own, related: names whose money is the client's, or a related party's.
    payment: yuan a month to be paid for loans, None where it is not known. Other currencies than CNY are counted apart.
    The average is over as many months as the rule wants, or as many as are covered; a month that has just begun, or of
    which the first days lack, is none of them. Source: bank-defaults
    """
    told = Told(
        accounts={each.key: each for each in accounts},
        entries=[entry for entry in entries if entry.row.currency == HOME],
        own=frozenset(map(plain_name, own)) - {""},
        related=frozenset(map(plain_name, related)) - {""},
        overrides={(each.counterparty, each.direction): each.label for each in overrides},
        today=today,
    )
    labels, by_hand = label_all(rules, told)
    progress(1, STEPS)
    kinds = Kinds(rules)
    names = merged_names(rules.counterparties, Counter(e.row.counterparty for e in told.entries if e.row.counterparty))
    progress(2, STEPS)
    ours = [entry for entry in told.entries if told.accounts[entry.account].ours]
    coverage = covered(rules, told)
    grouped = by_month(ours)
    months = months_of(kinds, told, grouped, labels, coverage, names, rules.continuity.edge_days)
    recent = counted(months, rules.continuity.months)
    rows = [each for month in recent for each in grouped[month.key]]
    progress(3, STEPS)
    parties = counterparties(rules, told, kinds, ours, labels, names)
    by_key = {entry.key: entry for entry in ours}
    regular = regular_payments(rules, parties, by_key, labels)
    progress(4, STEPS)
    cr1, cr3, hhi = concentration(parties)
    found = FlowAnalysis(
        labels=labels
        | {e.key: NEUTRAL if e.row.direction == "neutral" else VOID for e in entries if e.row.currency != HOME},
        by_hand=by_hand,
        totals=totals(kinds, rows, labels, by_hand, len(recent)),
        months=months,
        recent=recent,
        counterparties=parties,
        regular=regular,
        quarters=quarters(rules, told, labels, coverage),
        coverage=tuple(coverage.values()),
        findings=(),
        cr1=cr1,
        cr3=cr3,
        hhi=hhi,
        average_balance=whole([each.average for each in coverage.values() if each.balances]) if ours else None,
        foreign=foreign(entries),
        days=by_day(ours, labels),
    )
    findings = find_all(rules, told, found, ours, kinds, payment)
    progress(STEPS, STEPS)
    return replace(found, findings=tuple(findings))


def counted(months: Sequence[Month], most: int) -> tuple[Month, ...]:
    """Return the latest months that sums are over: without those in part at either end, unless there are no others."""
    whole_ones = list(months)
    while whole_ones and whole_ones[-1].partial:
        whole_ones.pop()
    while whole_ones and whole_ones[0].partial:
        whole_ones.pop(0)
    return tuple((whole_ones or months)[-most:])


def covered(rules: FlowsFile, told: Told) -> dict[str, Coverage]:
    """Return what every account covers of the months that are wanted: those up to the last month that has a row."""
    rows: dict[str, list[Entry]] = defaultdict(list)
    for entry in told.entries:
        rows[entry.account].append(entry)
    last = max((entry.row.at.date() for entry in told.entries), default=told.today)
    ends = [end for account in told.accounts.values() for _, end in account.covered]
    wanted = wanted_months(max([last, *ends]) if ends else last, rules.continuity.months)
    return {key: coverage_of(rules, account, rows[key], wanted) for key, account in told.accounts.items()}


def foreign(entries: Sequence[Entry]) -> Mapping[str, tuple[int, Decimal, Decimal]]:
    found: dict[str, tuple[int, Decimal, Decimal]] = {}
    for entry in entries:
        row = entry.row
        if row.currency != HOME:
            count, into, out = found.get(row.currency, (0, Decimal(0), Decimal(0)))
            into += row.amount if row.direction == "in" else 0
            out += row.amount if row.direction == "out" else 0
            found[row.currency] = (count + 1, into, out)
    return found
