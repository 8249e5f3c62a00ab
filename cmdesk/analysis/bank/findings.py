"""All that is looked for in the flows of a client, in the order it is told."""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal

from cmdesk.analysis.bank import findings_accounts as accounts
from cmdesk.analysis.bank import findings_course as course
from cmdesk.analysis.bank import findings_money as money
from cmdesk.analysis.bank.entries import Entry, Told
from cmdesk.analysis.bank.looked_at import LookedAt
from cmdesk.analysis.bank.results import Finding, FlowAnalysis
from cmdesk.analysis.bank.sums import Kinds
from cmdesk.analysis.cross_check import Light
from cmdesk.core.catalog.flows import FlowsFile

Check = Callable[[LookedAt], Iterator[Finding]]
CHECKS: Sequence[Check] = (
    accounts.continuity, accounts.months, accounts.holders, accounts.interest, course.coverage, course.concentration,
    course.hidden_debts, money.loan_proceeds, money.quick, course.related, money.round_trip, course.stop,
    course.new_payer, course.month_ends, money.split, money.even, money.untold, money.first_digits, money.night,
    money.weekends, money.cash, money.worded, accounts.by_hand,
)  # fmt: skip
ORDER = (Light.RED, Light.YELLOW, Light.NA, Light.GREEN)


def find_all(
    rules: FlowsFile,
    told: Told,
    found: FlowAnalysis,
    entries: Sequence[Entry],
    kinds: Kinds,
    payment: Decimal | None,
) -> list[Finding]:
    """Return every finding, what must be explained first, what cannot be told before what is well."""
    at = LookedAt(rules=rules, told=told, found=found, entries=entries, kinds=kinds, payment=payment)
    return sorted((each for check in CHECKS for each in check(at)), key=lambda each: ORDER.index(each.light))
