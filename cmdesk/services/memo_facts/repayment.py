"""What a client can pay back: the schedule, and how heavy it weighs."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from cmdesk.analysis.affordability import (
    Affordability,
    affordability,
    burden,
)
from cmdesk.analysis.lights import at_least
from cmdesk.analysis.schedule import Schedule, annuity, bullet, equal_principal, interest_only
from cmdesk.core.figures import FEN, MINUS, amount, percent
from cmdesk.memo import facts as memo
from cmdesk.services.memo_facts.reading import Reading, cell, spelled

INCOME = ("net_built", "household_income")
SPENT = ("household_spend",)
DEBTS = ("borrowings", "household_debts")
MONTHS = 12
AT_THE_END = ("interest_only", "bullet")
UTMOST = "dscr_full"
"""The ratio whose limits hold where principal that falls due at once is to be met from what is earned."""


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What the credit would be: as asked for, else as proposed; None where neither is known."""

    amount: Decimal | None
    months: int | None
    rate: Decimal | None
    repayment: str


def asked_of(reading: Reading) -> Asked:
    application = reading.application
    proposed = reading.figure("proposed_term")
    line = reading.line("proposed_repayment")
    return Asked(
        amount=application.amount if application.amount is not None else reading.figure("proposed_amount"),
        months=application.term_months or (None if proposed is None else int(proposed)),
        rate=application.annual_rate if application.annual_rate is not None else reading.figure("proposed_rate"),
        repayment=application.repayment or (line.value if line else ""),
    )


def schedule_of(reading: Reading) -> Schedule | None:
    """Return the payments of the credit; None where something of it is unknown, or it has no schedule of its own.

    Where days count it is taken to be drawn today.
    """
    asked = asked_of(reading)
    term = reading.catalog.terms["repayment"].get(asked.repayment)
    if not asked.amount or not asked.months or asked.rate is None or term is None:
        return None
    end = later(reading.today, asked.months)
    if term.method == "annuity":
        return annuity(asked.amount, asked.rate, asked.months)
    if term.method == "equal_principal":
        return equal_principal(asked.amount, asked.rate, asked.months)
    if term.method == "interest_only":
        return interest_only(asked.amount, asked.rate, reading.today, end, every=term.interest_every or "month")
    return bullet(asked.amount, asked.rate, reading.today, end) if term.method == "bullet" else None


def later(day: date, months: int) -> date:
    """Return the same day so many months on, the last of the month where there is none."""
    year, month = divmod(day.year * MONTHS + day.month - 1 + months, MONTHS)
    for last in range(day.day, 0, -1):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    raise ValueError(day)


def a_month(reading: Reading, schedule: Schedule | None) -> Decimal | None:
    """Return what the credit takes of a month: its first payment, or its interest by months where it is paid rarely."""
    if schedule is None:
        return None
    asked = asked_of(reading)
    if monthly(reading, asked.repayment) or not asked.months:
        return schedule.first_payment
    return (schedule.total_interest / asked.months).quantize(FEN, ROUND_HALF_UP)


def monthly(reading: Reading, repayment: str) -> bool:
    term = reading.catalog.terms["repayment"].get(repayment)
    return term is not None and term.method != "bullet" and term.interest_every != "quarter"


def payments(schedule: Schedule | None) -> tuple[memo.Payment, ...]:
    if schedule is None:
        return ()
    return tuple(
        memo.Payment(
            number=each.period,
            due=each.payment,
            principal=each.principal,
            interest=each.interest,
            balance=each.balance,
            day=each.due_date,
        )
        for each in schedule.payments
    )


def monthly_debt(reading: Reading) -> Decimal | None:
    """Return what is paid on debts there are, yuan a month; None where a line does not say, or nobody asked for some.

    A debt of the household that stands among the borrowings too, with the same balance and payment, counts once.
    """
    if untold_debts(reading):
        return None
    loans = [(cell(row, "balance"), cell(row, "monthly")) for row in reading.rows("borrowings")]
    rest = list(loans)
    for row in reading.rows("household_debts"):
        debt = (cell(row, "balance"), cell(row, "monthly"))
        if debt in rest:
            rest.remove(debt)
        else:
            loans.append(debt)
    return sum((paid for _, paid in loans if paid is not None), Decimal(0))


def untold_debts(reading: Reading) -> list[str]:
    """Return the tables of debts that nobody filled nor said to be empty, or that do not say what is paid on one."""
    return [
        code
        for code in DEBTS
        if any(cell(row, "monthly") is None for row in reading.rows(code))
        or not (reading.rows(code) or reading.none(code))
    ]


def income_of(reading: Reading) -> Decimal | None:
    """Return what is earned a month: the profit built item by item, and what the household proves besides."""
    built, other = (reading.figure(code) for code in INCOME)
    return None if built is None else built + (other or Decimal(0))


def disposable_of(reading: Reading, found: Affordability) -> Decimal | None:
    """Return what is left a month: as the investigators adopted it, else as it follows from income and spending."""
    stated = reading.figure("monthly_disposable")
    return found.disposable if stated is None else stated


def afforded(reading: Reading, schedule: Schedule | None) -> Affordability:
    return affordability(
        reading.catalog.analysis.limits.affordability,
        monthly_income=income_of(reading),
        household=reading.figure("household_spend"),
        existing_payment=monthly_debt(reading),
        new_payment=a_month(reading, schedule),
    )


def power(reading: Reading, schedule: Schedule | None) -> Iterator[memo.Reckoned]:
    """Yield the payment and how heavy it weighs on the income of who pays it."""
    yield payment_line(reading, schedule)
    if schedule is not None:
        yield memo.Reckoned(section="S09", code="total_interest", figure=schedule.total_interest)
    if not reading.personal:
        return
    limits = reading.catalog.analysis.limits.affordability
    found, debt = afforded(reading, schedule), monthly_debt(reading)
    income, spent = income_of(reading), reading.figure("household_spend")
    payment, untold = a_month(reading, schedule), untold_debts(reading)
    paid = spelled("{}＋{}", payment, debt)
    lacks = [*reading.lacking("net_built"), *[reading.name(code) for code in untold]]
    target = reading.target("net_built") or next((f"table:{code}" for code in untold), "")
    yield memo.Reckoned(
        section="S09",
        code="dti",
        figure=found.dti,
        form=memo.Form.PERCENT,
        basis=by_month(reading, schedule, spelled("（{}）÷ {}", paid, income)),
        light=memo.Light(found.dti_light.value),
        limit=limits.dti_green,
        missing=tuple(lacks),
        target=target,
        explanation=reading.explanation("ratio:dti"),
    )
    left = disposable_of(reading, found)
    part, light = burden(payment, left, limits.payment_green, limits.payment_yellow)
    yield memo.Reckoned(
        section="S09",
        code="payment_share",
        figure=part,
        form=memo.Form.PERCENT,
        basis=by_month(
            reading, schedule, spelled("{} ÷ {}", payment, left), income=reading.figure("monthly_disposable") is None
        ),
        light=memo.Light(light.value),
        limit=limits.payment_green,
        missing=() if left is not None else reading.lacking("monthly_disposable"),
        target=reading.target("monthly_disposable"),
        explanation=reading.explanation("ratio:payment_share"),
    )
    covered = memo.Reckoned(
        section="S09",
        code="dscr",
        figure=found.dscr,
        form=memo.Form.TIMES,
        basis=by_month(reading, schedule, spelled(f"（{{}}{MINUS}{{}}）÷（{{}}）", income, spent, paid)),
        light=memo.Light(found.dscr_light.value),
        limit=limits.dscr_green,
        missing=(*lacks, *reading.lacking("household_spend")),
        target=target or reading.target("household_spend"),
        explanation=reading.explanation("ratio:dscr"),
    )
    yield covered
    if principal_at_end(reading, schedule) is not None:
        yield last_year(reading, schedule, covered)


def principal_at_end(reading: Reading, schedule: Schedule | None) -> Decimal | None:
    """Return the principal that falls due in one sum at maturity; None where it is paid back bit by bit."""
    term = reading.catalog.terms["repayment"].get(asked_of(reading).repayment)
    if schedule is None or term is None or term.method not in AT_THE_END:
        return None
    return schedule.payments[-1].principal


def by_month(reading: Reading, schedule: Schedule | None, basis: str | None, *, income: bool = True) -> str | None:
    """Return how a figure of a month is reckoned, and what is not in it: the principal that is due in one sum.

    income: it goes by what is earned; then also that other income of the household is left out where it is unknown.
    """
    if basis is None:
        return None
    words, due = [basis], principal_at_end(reading, schedule)
    if due is not None:
        text = reading.translate("memo", "without the principal of {amount} due at maturity")
        words.append(text.format(amount=amount(due)))
    if income and reading.figure("household_income") is None:
        words.append(reading.translate("memo", "without other income of the household, which is unknown"))
    return "；".join(words)


def last_year(reading: Reading, schedule: Schedule | None, covered: memo.Reckoned) -> memo.Reckoned:
    """Return how often a year's earnings cover what falls due in the twelve months up to maturity, principal and all.

    covered is the coverage of a month, which lacks the same.
    """
    income, spent, debt = income_of(reading), reading.figure("household_spend"), monthly_debt(reading)
    days = [(each.due_date, each.payment) for each in schedule.payments if each.due_date] if schedule else []
    begin = later(days[-1][0], -MONTHS) if days else None
    due = sum((payment for day, payment in days if begin is not None and day > begin), Decimal(0))
    figure = None
    if income is not None and spent is not None and debt is not None and due:
        figure = (income - spent) * MONTHS / (due + debt * MONTHS)
    ratio = reading.catalog.analysis.ratios.get(UTMOST)
    green, yellow = (ratio.green_min, ratio.yellow_min) if ratio else (None, None)
    return replace(
        covered,
        code="dscr_last_year",
        figure=figure,
        basis=spelled(f"（{{}}{MINUS}{{}}）× {MONTHS} ÷（{{}}＋{{}} × {MONTHS}）", income, spent, due, debt),
        light=None if green is None or yellow is None else memo.Light(at_least(figure, green, yellow).value),
        limit=green,
        explanation=reading.explanation("ratio:dscr_last_year"),
    )


def payment_line(reading: Reading, schedule: Schedule | None) -> memo.Reckoned:
    """Return the payment of a month, or what of the application is unknown for it."""
    asked = asked_of(reading)
    translate = reading.translate
    given = (
        (translate("memo", "Amount"), asked.amount, "application.amount"),
        (translate("memo", "Term"), asked.months, "application.term_months"),
        (translate("memo", "Annual rate"), asked.rate, "application.annual_rate"),
        (translate("memo", "Repayment"), asked.repayment or None, "application.repayment"),
    )
    lacks = [(name, target) for name, value, target in given if value is None]
    basis = None
    if asked.amount and asked.months and asked.rate is not None:
        one = translate("memo", "1 month")
        months = one if asked.months == 1 else translate("memo", "{count} months").format(count=asked.months)
        basis = "·".join([amount(asked.amount), months, percent(asked.rate)])
        if schedule is not None and schedule.payments[0].due_date is not None:
            drawn = translate("memo", "assumed drawn on {day}").format(day=reading.today.isoformat())
            basis = f"{basis}；{drawn}"
    return memo.Reckoned(
        section="S09",
        code="monthly_payment" if monthly(reading, asked.repayment) or schedule is None else "first_payment",
        figure=schedule.first_payment if schedule else None,
        basis=basis,
        missing=tuple(name for name, _ in lacks),
        target=lacks[0][1] if lacks else "",
    )
