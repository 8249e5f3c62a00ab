"""A part of a loan paid early: the same term with lower payments, or the same payment for a shorter time."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from cmdesk.analysis.prepayment import by_payment, prepayment
from cmdesk.analysis.repayment import monthly_annuity
from cmdesk.analysis.schedule import Schedule, annuity
from cmdesk.core.catalog import Catalog
from cmdesk.core.text import QT_TRANSLATE_NOOP, message
from cmdesk.memo.calculation import Calculation, Case, Figure, Unit
from cmdesk.services.calculators.calculator import Calculator, Result
from cmdesk.services.calculators.inputs import MONTHS, Input, Typed, percent, yuan
from cmdesk.services.calculators.running import Run, running


def fields(_catalog: Catalog, _today: date) -> Sequence[Input]:
    return [
        Input(
            name="balance",
            caption=message("calculators", "Still owed"),
            kind=yuan(zero=False),
            in_words=True,
            part=message("calculators", "The loan as it stands"),
        ),
        Input(name="rate", caption=message("calculators", "Annual rate"), kind=percent()),
        Input(name="remaining_periods", caption=message("calculators", "Months left"), kind=MONTHS),
        Input(
            name="payment",
            caption=message("calculators", "Payment a month so far"),
            kind=yuan(zero=False),
            needed=False,
            hint=message("calculators", "Empty: what repays the loan in the months left."),
        ),
        Input(
            name="prepay",
            caption=message("calculators", "Paid early"),
            kind=yuan(zero=False),
            in_words=True,
            part=message("calculators", "What is paid early"),
        ),
        Input(name="fee_rate", caption=message("calculators", "Fee for paying early"), kind=percent(), start="0"),
    ]


def work(typed: Typed, _catalog: Catalog, _today: date) -> Result:
    balance, rate, months = typed["balance"], typed["rate"], typed["remaining_periods"]
    found = prepayment(balance, typed["prepay"], months, rate, payment=typed["payment"], fee_rate=typed["fee_rate"])
    level = typed["payment"] or monthly_annuity(balance, rate, months)
    before = annuity(balance, rate, months)
    fee = Figure(name=message("calculators", "Fee for paying early"), value=found.fee)
    left = found.balance_after
    if not left:
        done = Case(
            lead=Figure(
                name=message("calculators", "Interest saved, after the fee"),
                value=before.total_interest - found.fee,
                in_words=True,
            ),
            figures=[fee, Figure(name=message("calculators", "Still owed afterwards"), value=left)],
        )
        return Result(calculation=Calculation(title=message("calculators", "Prepayment"), cases=[done]))
    same_term, same_payment = annuity(left, rate, months), by_payment(left, rate, level)
    keep_term, shorten = (
        message("calculators", "Same term, lower payments"),
        message("calculators", "Same payment, shorter"),
    )

    def saved(made: Schedule) -> Figure:
        less: Decimal = before.total_interest - made.total_interest - found.fee
        return Figure(name=message("calculators", "Interest saved, after the fee"), value=less, in_words=True)

    return Result(
        calculation=Calculation(
            title=message("calculators", "Prepayment"),
            cases=[
                Case(
                    name=keep_term,
                    number="①",
                    lead=Figure(name=message("calculators", "New payment a month"), value=same_term.first_payment),
                    figures=[
                        Figure(name=message("calculators", "Less a month"), value=level - same_term.first_payment),
                        Figure(name=message("calculators", "Months left"), value=months, unit=Unit.MONTHS),
                        Figure(name=message("calculators", "Last payment"), value=same_term.last_payment),
                        saved(same_term),
                        fee,
                    ],
                ),
                Case(
                    name=shorten,
                    number="②",
                    lead=Figure(
                        name=message("calculators", "Months left"), value=len(same_payment.payments), unit=Unit.MONTHS
                    ),
                    figures=[
                        Figure(
                            name=message("calculators", "Months less"),
                            value=months - len(same_payment.payments),
                            unit=Unit.MONTHS,
                        ),
                        Figure(name=message("calculators", "Payment a month"), value=level),
                        Figure(name=message("calculators", "Last payment"), value=same_payment.last_payment),
                        saved(same_payment),
                        fee,
                    ],
                ),
            ],
            charts=running(
                [
                    Run(keep_term, "①", left, same_term),
                    Run(shorten, "②", left, same_payment),
                    Run(message("calculators", "Without paying early"), "③", balance, before),
                ]
            ),
        )
    )


CALCULATOR = Calculator(
    order=50,
    key="prepay",
    title=QT_TRANSLATE_NOOP("calculators", "Prepayment"),
    tab=QT_TRANSLATE_NOOP("calculators", "Prepay"),
    fields=fields,
    work=work,
    refusals={
        "prepay": message("calculators", "More than is owed."),
        "payment": message(
            "calculators", "This payment does not repay the loan: it must exceed the interest of a month."
        ),
    },
)
