"""What a client can pay back: the schedule, and how heavy it weighs."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from cmdesk.analysis.affordability import (
    Affordability,
    affordability,
    burden,
)
from cmdesk.analysis.schedule import Schedule, annuity, bullet, equal_principal, interest_only
from cmdesk.core.figures import FEN, MINUS, amount, percent
from cmdesk.memo import facts as memo
from cmdesk.services.memo_facts.reading import Reading, cell, spelled

INCOME = ("net_built", "household_income")
SPENT = ("household_spend",)
MONTHS = 12


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
    """Return what is paid on debts there are, yuan a month; None where a line does not say, or nobody has said any.

    A debt of the household that stands among the borrowings too, with the same balance and payment, counts once.
    """
    loans = [(cell(row, "balance"), cell(row, "monthly")) for row in reading.rows("borrowings")]
    rest = list(loans)
    for row in reading.rows("household_debts"):
        debt = (cell(row, "balance"), cell(row, "monthly"))
        if debt in rest:
            rest.remove(debt)
        else:
            loans.append(debt)
    paid = [monthly for _, monthly in loans]
    if any(each is None for each in paid):
        return None
    told = loans or reading.none("borrowings")
    return sum((each for each in paid if each is not None), Decimal(0)) if told else None


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
    payment = a_month(reading, schedule)
    paid = spelled("{}＋{}", payment, debt)
    lacks = [*reading.lacking("net_built"), *([] if debt is not None else [reading.name("borrowings")])]
    target = reading.target("net_built") or ("table:borrowings" if debt is None else "")
    yield memo.Reckoned(
        section="S09",
        code="dti",
        figure=found.dti,
        form=memo.Form.PERCENT,
        basis=spelled("（{}）÷ {}", paid, income),
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
        basis=spelled("{} ÷ {}", payment, left),
        light=memo.Light(light.value),
        limit=limits.payment_green,
        missing=() if left is not None else reading.lacking("monthly_disposable"),
        target=reading.target("monthly_disposable"),
        explanation=reading.explanation("ratio:payment_share"),
    )
    yield memo.Reckoned(
        section="S09",
        code="dscr",
        figure=found.dscr,
        form=memo.Form.TIMES,
        basis=spelled(f"（{{}}{MINUS}{{}}）÷（{{}}）", income, spent, paid),
        light=memo.Light(found.dscr_light.value),
        limit=limits.dscr_green,
        missing=(*lacks, *reading.lacking("household_spend")),
        target=target or reading.target("household_spend"),
        explanation=reading.explanation("ratio:dscr"),
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
    return memo.Reckoned(
        section="S09",
        code="monthly_payment" if monthly(reading, asked.repayment) or schedule is None else "first_payment",
        figure=schedule.first_payment if schedule else None,
        basis=basis,
        missing=tuple(name for name, _ in lacks),
        target=lacks[0][1] if lacks else "",
    )
