"""Checks of the course of a year, and of whom the client depends on and owes."""

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

from cmdesk.analysis.bank.balances import first_of, month_end
from cmdesk.analysis.bank.entries import Entry
from cmdesk.analysis.bank.looked_at import LookedAt, cannot_tell, finding, no_rows, percent, yuan
from cmdesk.analysis.bank.results import Finding, Month
from cmdesk.analysis.cross_check import Light
from cmdesk.core.text import message

NOUGHT = Decimal(0)
LAST_DAYS = 3
FEW = 3


def coverage(at: LookedAt) -> Iterator[Finding]:
    """Effective inflow against what is to be paid a month.

    Source: bank-defaults
    """
    title, average = message("flows", "Inflow against the payments"), at.found.totals.average
    if average is None:
        yield no_rows("COVERAGE", title)
    elif at.payment is None:
        yield cannot_tell("COVERAGE", title, message("flows", "It is not known what is to be paid a month."))
    elif at.payment <= 0:
        yield finding("COVERAGE", title, message("flows", "Nothing is to be paid."))
    else:
        times = average / at.payment
        rule = at.rules.coverage
        light = Light.GREEN if times >= rule.green else Light.YELLOW if times >= rule.yellow else Light.RED
        why = message("flows", "{average} a month is {times} times the payment of {payment}.", average=yuan(average),
                      times=f"{times:.2f}", payment=yuan(at.payment))  # fmt: skip
        yield finding("COVERAGE", title, why, light=light)


def concentration(at: LookedAt) -> Iterator[Finding]:
    """How much hangs on the largest payer.

    Source: bank-defaults
    """
    title, rule = message("flows", "Largest payer"), at.rules.concentration
    if at.found.cr1 is None or at.found.cr3 is None or at.found.hhi is None:
        yield no_rows("CONCENTRATION", title)
        return
    light = Light.RED if at.found.cr1 > rule.red else Light.YELLOW if at.found.cr1 > rule.yellow else Light.GREEN
    payers = [each for each in at.found.counterparties if not each.many and each.effective > 0]
    first = max(payers, key=lambda each: each.effective, default=None)
    why = message("flows", "{first} %, the largest three {three} %, HHI {hhi}.", first=percent(at.found.cr1),
                  three=percent(at.found.cr3), hhi=f"{at.found.hhi:.0f}")  # fmt: skip
    yield finding("CONCENTRATION", title, why, first.keys if first and light is not Light.GREEN else (), light=light)


def hidden_debts(at: LookedAt) -> Iterator[Finding]:
    """Tell what looks like an instalment to another lender."""
    lenders = [each for each in at.found.regular if each.lender]
    title = message("flows", "Instalments to others")
    if not at.found.months:
        yield no_rows("HIDDEN_DEBT", title)
    elif not lenders:
        yield finding("HIDDEN_DEBT", title, message("flows", "None is paid every month."))
    for each in lenders:
        why = message(
            "flows",
            "About {amount} a month around day {day}, {times} times, to {name}.",
            amount=yuan(each.amount),
            day=each.day,
            times=each.times,
            name=each.counterparty or "—",
        )
        yield finding("HIDDEN_DEBT", title, why, each.keys)


def month_ends(at: LookedAt) -> Iterator[Finding]:
    """Balances that rise at the ends of months only: with money that comes in the last days."""
    title, rule = message("flows", "Balances at the ends of months"), at.rules.month_end
    judged = [each for each in at.found.months if each.balance is not None and each.average]
    if not judged:
        yield cannot_tell("MONTH_END_WINDOW", title, message("flows", "No account prints balances."))
        return
    high = [each for each in judged if excess(each) >= rule.share]
    keys = [
        entry.key
        for month in high
        for entry in at.counted
        if entry.row.direction == "in" and in_last_days(month, entry)
    ]
    if high:
        why = message("flows", "In {months} the last balance is {share} % or more above the average.",
                      months="、".join(each.key for each in high[:FEW]), share=percent(rule.share))  # fmt: skip
        yield finding("MONTH_END_WINDOW", title, why, keys, light=Light.YELLOW)
    else:
        yield finding(
            "MONTH_END_WINDOW", title, message("flows", "Near the average in all {count} months.", count=len(judged))
        )


def excess(month: Month) -> Decimal:
    return (
        (month.balance - month.average) / abs(month.average) if month.balance is not None and month.average else NOUGHT
    )


def in_last_days(month: Month, entry: Entry) -> bool:
    end = month_end(first_of(month.key))
    return end - timedelta(days=LAST_DAYS) < entry.row.at.date() <= end


def stop(at: LookedAt) -> Iterator[Finding]:
    """Effective inflow of the last months against those before."""
    title, rule = message("flows", "Course of the inflow"), at.rules.sudden_stop
    whole = [each for each in at.found.months if not each.partial]
    if len(whole) < 2 * rule.months:
        missing = message("flows", "It takes {count} whole months.", count=2 * rule.months)
        yield cannot_tell("SUDDEN_STOP", title, missing)
        return
    last = sum((each.effective for each in whole[-rule.months :]), NOUGHT) / rule.months
    before = sum((each.effective for each in whole[-2 * rule.months : -rule.months]), NOUGHT) / rule.months
    if before <= 0:
        yield cannot_tell("SUDDEN_STOP", title, message("flows", "There was no inflow before."))
        return
    change = last / before - 1
    why = message("flows", "The last {months} months bring {last} a month, {change} % against those before.",
                  months=rule.months, last=yuan(last), change=f"{change * 100:+.1f}")  # fmt: skip
    yield finding("SUDDEN_STOP", title, why, light=Light.RED if -change > rule.share else Light.GREEN)


def new_payer(at: LookedAt) -> Iterator[Finding]:
    """Somebody who never paid before and now pays much."""
    title, rule = message("flows", "New payers"), at.rules.new_payer
    rows = at.business
    if not rows:
        yield no_rows("NEW_BIG_PAYER", title)
        return
    since = max(each.row.at for each in rows).date() - timedelta(days=rule.days)
    if min(each.row.at for each in rows).date() >= since:
        yield cannot_tell(
            "NEW_BIG_PAYER", title, message("flows", "The flows are no longer than {days} days.", days=rule.days)
        )
        return
    recent = {each.key: each.row.amount for each in rows if each.row.at.date() > since}
    whole = sum(recent.values(), NOUGHT)
    fresh = [each for each in at.found.counterparties if each.first > since and not each.many and each.effective > 0]
    big = [each for each in fresh if whole > 0 and each.effective / whole > rule.share]
    for each in big:
        why = message("flows", "{name} pays {share} % of the last {days} days and never did before.", name=each.name,
                      share=percent(each.effective / whole), days=rule.days)  # fmt: skip
        yield finding("NEW_BIG_PAYER", title, why, each.keys)
    if not big:
        yield finding(
            "NEW_BIG_PAYER", title, message("flows", "None pays more than {share} %.", share=percent(rule.share))
        )


def related(at: LookedAt) -> Iterator[Finding]:
    """Money that goes to related parties and comes back within days."""
    rule, title = at.rules.related_loop, message("flows", "To and from related parties")
    if not at.told.related:
        yield cannot_tell("RELATED_LOOP", title, message("flows", "No related party is known."))
        return
    by_key = {each.key: each for each in at.entries}
    loops: list[str] = []
    names = []
    for each in at.found.counterparties:
        if not each.related:
            continue
        rows = [by_key[key] for key in each.keys]
        into = [row for row in rows if row.row.direction == "in"]
        out = [row for row in rows if row.row.direction == "out"]
        near = [(a, b) for a in into for b in out if abs((a.row.at.date() - b.row.at.date()).days) <= rule.days]
        if near and min(total([a for a, _ in near]), total([b for _, b in near])) >= rule.least:
            names.append(each.name)
            loops += [key for pair in near for key in (pair[0].key, pair[1].key)]
    if loops:
        why = message("flows", "Both ways within {days} days: {names}.", days=rule.days, names="、".join(names[:FEW]))
        yield finding("RELATED_LOOP", title, why, loops)
    else:
        yield finding("RELATED_LOOP", title, message("flows", "None both ways within {days} days.", days=rule.days))


def total(rows: list[Entry]) -> Decimal:
    return sum({row.key: row.row.amount for row in rows}.values(), NOUGHT)
