"""Checks of how money moves: through, round, in even sums, at night, at the ends of months."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

from cmdesk.analysis.bank.entries import Entry
from cmdesk.analysis.bank.labels import Gone, pattern
from cmdesk.analysis.bank.looked_at import LookedAt, cannot_tell, finding, percent, yuan
from cmdesk.analysis.bank.results import Finding
from cmdesk.analysis.cross_check import Light
from cmdesk.core.text import message

NOUGHT = Decimal(0)
DIGITS = range(1, 10)
WEEKEND = (5, 6)
BENFORD = (0.30103, 0.17609, 0.12494, 0.09691, 0.07918, 0.06695, 0.05799, 0.05115, 0.04576)  # log10(1 + 1/d)


def loan_proceeds(at: LookedAt) -> Iterator[Finding]:
    """Tell loans that leave again at once.

    Source: bank-defaults
    """
    rule = at.rules.loan_out
    gone = Gone(at.rules, [each for each in at.counted if each.row.direction == "out"])
    title = message("flows", "Where loans went")
    loans = [each for each in at.counted if at.found.labels[each.key] == "loan_disbursement"]
    if not loans:
        yield finding("LOAN_PROCEEDS_OUT", title, message("flows", "No loan was paid in."))
        return
    for loan in loans:
        soon = gone.soon(loan, rule.share, rule.days) if loan.row.amount >= rule.least else ()
        if soon:
            why = message("flows", "{amount} came in on {day}; within {days} days as much went out again.",
                          amount=yuan(loan.row.amount), day=loan.row.at.date().isoformat(), days=rule.days)  # fmt: skip
            yield finding("LOAN_PROCEEDS_OUT", title, why, (loan.key, *soon))
        else:
            why = message("flows", "{amount} came in on {day} and stayed.", amount=yuan(loan.row.amount),
                          day=loan.row.at.date().isoformat())  # fmt: skip
            yield finding("LOAN_PROCEEDS_OUT", title, why)


def quick(at: LookedAt) -> Iterator[Finding]:
    """Money that only passes through."""
    title = message("flows", "In and out at once")
    passed = [each for each in at.counted if at.found.labels[each.key] == "quick_in_out"]
    if not passed:
        why = message("flows", "None from {least} on within {days} days.", least=yuan(at.rules.quick.least),
                      days=at.rules.quick.days)  # fmt: skip
        yield finding("QUICK_IN_OUT", title, why)
        return
    gone = Gone(at.rules, [each for each in at.counted if each.row.direction == "out"])
    keys = [key for each in passed for key in (each.key, *gone.soon(each))]
    total = sum((each.row.amount for each in passed), NOUGHT)
    why = message("flows", "{count} times, {amount} together.", count=len(passed), amount=yuan(total))
    yield finding("QUICK_IN_OUT", title, why, keys)


def round_trip(at: LookedAt) -> Iterator[Finding]:
    """Tell the same amount to and from the same party within days."""
    rule, title = at.rules.round_trip, message("flows", "The same amount there and back")
    outs: dict[tuple[str, Decimal], list[Entry]] = defaultdict(list)
    for each in at.counted:
        if each.row.direction == "out" and each.row.amount >= rule.least and each.row.counterparty:
            outs[each.row.counterparty, each.row.amount].append(each)
    keys: list[str] = []
    for each in at.counted:
        if each.row.direction != "in" or each.row.amount < rule.least or not each.row.counterparty:
            continue
        if at.found.labels[each.key] == "self_transfer":
            continue
        for other in outs.get((each.row.counterparty, each.row.amount), ()):
            if abs((other.row.at.date() - each.row.at.date()).days) <= rule.days:
                keys += [each.key, other.key]
    why = (
        message("flows", "{count} rows from {least} on.", count=len(set(keys)), least=yuan(rule.least))
        if keys
        else message("flows", "None from {least} on.", least=yuan(rule.least))
    )
    yield finding("ROUND_TRIP", title, why, keys)


def split(at: LookedAt) -> Iterator[Finding]:
    """Equal amounts in a row that together stay just below a limit of reporting."""
    rule, title = at.rules.split, message("flows", "Large sums in equal parts")
    groups: dict[tuple[str, Decimal], list[Entry]] = defaultdict(list)
    for each in at.counted:
        if each.row.amount > 0:
            groups[each.row.direction, each.row.amount].append(each)
    keys: list[str] = []
    for (_, amount), rows in groups.items():
        if len(rows) < rule.times:
            continue
        rows.sort(key=lambda each: each.row.at)
        for start in range(len(rows) - rule.times + 1):
            last = rows[start].row.at.date() + timedelta(days=rule.days)
            run = [each for each in rows[start : start + 50] if each.row.at.date() <= last]
            if len(run) >= rule.times and any(
                limit * (1 - rule.near) <= amount * len(run) <= limit for limit in rule.limits
            ):
                keys += [each.key for each in run]
    why = message("flows", "{count} rows.", count=len(set(keys))) if keys else message("flows", "None.")
    yield finding("SPLIT", title, why, keys)


def even(at: LookedAt) -> Iterator[Finding]:
    """How much of the business inflow comes in even thousands."""
    rule, title = at.rules.even, message("flows", "Even amounts")
    rows = [each for each in at.business if each.row.amount > 0]
    whole = sum((each.row.amount for each in rows), NOUGHT)
    if len(rows) < rule.rows or not whole:
        yield cannot_tell("EVEN_AMOUNT", title, message("flows", "Fewer than {rows} inflows.", rows=rule.rows))
        return
    evens = [each for each in rows if each.row.amount % rule.unit == 0]
    share = sum((each.row.amount for each in evens), NOUGHT) / whole
    why = message("flows", "{share} % of the effective inflow is in multiples of {unit}.", share=percent(share),
                  unit=f"{rule.unit:f}")  # fmt: skip
    yield finding("EVEN_AMOUNT", title, why, [each.key for each in evens] if share > rule.share else [])


def untold(at: LookedAt) -> Iterator[Finding]:
    """Tell business inflow whose rows say neither from whom it came nor what for: it is business by default only."""
    title = message("flows", "Inflow that says nothing")
    rows = [
        each
        for each in at.business
        if each.row.amount > 0
        and not (each.row.counterparty or each.row.counter_account or each.row.summary or each.row.purpose)
        and each.key not in at.found.by_hand
    ]
    if not rows:
        yield finding("UNTOLD", title, message("flows", "None."))
        return
    whole = sum((each.row.amount for each in at.business if each.row.amount > 0), NOUGHT)
    amount = sum((each.row.amount for each in rows), NOUGHT)
    why = message("flows", "{count} rows, {amount}, {share} % of the effective inflow: ask what they are.",
                  count=len(rows), amount=yuan(amount), share=percent(amount / whole))  # fmt: skip
    yield finding("UNTOLD", title, why, [each.key for each in rows])


def first_digits(at: LookedAt) -> Iterator[Finding]:
    """First digits of business amounts against Benford's law, with enough rows only."""
    rule, title = at.rules.benford, message("flows", "First digits")
    rows = [each for each in at.business if each.row.amount >= 1]
    if len(rows) < rule.rows:
        missing = message("flows", "{count} rows; it takes {rows}.", count=len(rows), rows=rule.rows)
        yield cannot_tell("BENFORD", title, missing)
        return
    counts = Counter(int(str(each.row.amount.normalize().as_tuple().digits[0])) for each in rows)
    chi = sum(
        (counts[digit] - len(rows) * BENFORD[digit - 1]) ** 2 / (len(rows) * BENFORD[digit - 1]) for digit in DIGITS
    )
    value = Decimal(f"{chi:.1f}")
    why = message("flows", "χ² {chi}, limit {limit}, {count} rows.", chi=value, limit=rule.limit, count=len(rows))
    yield finding("BENFORD", title, why, light=Light.YELLOW if value > rule.limit else Light.GREEN)


def night(at: LookedAt) -> Iterator[Finding]:
    """Large amounts in the small hours, where the time is printed."""
    rule, title = at.rules.night, message("flows", "Large amounts at night")
    timed = [each for each in at.counted if each.row.timed]
    if not timed:
        yield cannot_tell("NIGHT_BURST", title, message("flows", "No time of day is printed."))
        return
    rows = [each for each in timed if each.row.at.hour < rule.until and abs(each.row.amount) >= rule.least]
    many = len(rows) >= rule.times
    why = message("flows", "{count} rows before {until} o'clock from {least} on.", count=len(rows), until=rule.until,
                  least=yuan(rule.least))  # fmt: skip
    yield finding("NIGHT_BURST", title, why, [each.key for each in rows] if many else [])


def weekends(at: LookedAt) -> Iterator[Finding]:
    """Which part of the business inflow comes on Saturdays and Sundays; told, not judged."""
    rows = at.business
    whole = sum((each.row.amount for each in rows), NOUGHT)
    if whole > 0:
        part = sum((each.row.amount for each in rows if each.row.at.weekday() in WEEKEND), NOUGHT)
        why = message(
            "flows", "{share} % of the effective inflow; two days of seven are 28.6 %.", share=percent(part / whole)
        )
        yield finding("WEEKEND", message("flows", "Inflow at weekends"), why)


def cash(at: LookedAt) -> Iterator[Finding]:
    """How much goes in and out in cash."""
    title = message("flows", "Cash")
    whole = sum((abs(each.row.amount) for each in at.counted), NOUGHT)
    rows = [each for each in at.counted if at.found.labels[each.key] in ("cash_in", "cash_out")]
    if not whole:
        yield cannot_tell("CASH_HEAVY", title, message("flows", "There is no flow yet."))
        return
    share = sum((abs(each.row.amount) for each in rows), NOUGHT) / whole
    why = message("flows", "{share} % of all that came in and went out.", share=percent(share))
    yield finding("CASH_HEAVY", title, why, [each.key for each in rows] if share > at.rules.cash.share else [])


def worded(at: LookedAt) -> Iterator[Finding]:
    """Words of gambling."""
    words = pattern(at.rules.gambling.words)
    rows = [each for each in at.counted if words.search(said(each))]
    title = message("flows", "Words of gambling")
    why = message("flows", "{count} rows.", count=len(rows)) if rows else message("flows", "None.")
    yield finding("GAMBLING_KEYWORD", title, why, [each.key for each in rows], light=Light.RED if rows else None)


def said(entry: Entry) -> str:
    return f"{entry.row.counterparty} {entry.row.summary} {entry.row.purpose}"
