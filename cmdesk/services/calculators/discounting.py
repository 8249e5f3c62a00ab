"""A bill sold before it is due: what is taken off, and what the client gets."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from cmdesk.analysis.interest import Discount, discount
from cmdesk.core.catalog import Catalog
from cmdesk.core.text import QT_TRANSLATE_NOOP, message
from cmdesk.memo.calculation import Calculation, Case, Figure, Proposal, Table, Unit
from cmdesk.services.calculators.calculator import Calculator, Result
from cmdesk.services.calculators.inputs import DAY, Input, Typed, percent, yuan

YEAR = 360
STEPS = (Decimal("-0.002"), Decimal("-0.001"), Decimal(0), Decimal("0.001"), Decimal("0.002"))


def fields(_catalog: Catalog, today: date) -> Sequence[Input]:
    return [
        Input(
            name="face",
            caption=message("calculators", "Face value"),
            kind=yuan(zero=False),
            in_words=True,
            part=message("calculators", "The bill"),
        ),
        Input(name="rate", caption=message("calculators", "Discount rate, a year"), kind=percent()),
        Input(name="from", caption=message("calculators", "Discounted on"), kind=DAY, start=today.isoformat()),
        Input(name="to", caption=message("calculators", "Due on"), kind=DAY),
    ]


def work(typed: Typed, _catalog: Catalog, _today: date) -> Result:
    face, rate = typed["face"], typed["rate"]

    def at(each: Decimal) -> Discount:
        return discount(face, each, typed["from"], typed["to"])

    found = at(rate)
    cost = found.interest / found.proceeds * YEAR / found.days if found.proceeds else None
    rates = [rate + step for step in STEPS if 0 <= rate + step <= 1]
    return Result(
        calculation=Calculation(
            title=message("calculators", "Bill discount"),
            cases=[
                Case(
                    lead=Figure(name=message("calculators", "Paid out"), value=found.proceeds, in_words=True),
                    figures=[
                        Figure(name=message("calculators", "Discount taken off"), value=found.interest, in_words=True),
                        Figure(name=message("calculators", "Days"), value=found.days, unit=Unit.DAYS),
                        Figure(
                            name=message("calculators", "Cost a year of what is paid out"),
                            value=cost,
                            unit=Unit.PERCENT,
                        ),
                    ],
                    proposal=Proposal(amount=face, annual_rate=rate),
                )
            ],
            table=Table(
                title=message("calculators", "If the rate were another"),
                heads=[
                    message("calculators", "Discount rate, a year"),
                    message("calculators", "Discount taken off"),
                    message("calculators", "Paid out"),
                ],
                rows=[
                    [(each, Unit.PERCENT), (at(each).interest, Unit.YUAN), (at(each).proceeds, Unit.YUAN)]
                    for each in rates
                ],
                marked=rates.index(rate),
            ),
            notes=[message("calculators", "Interest counts actual days ÷ 360; holidays move nothing.")],
        )
    )


CALCULATOR = Calculator(
    order=60,
    key="discount",
    title=QT_TRANSLATE_NOOP("calculators", "Bill discount"),
    tab=QT_TRANSLATE_NOOP("calculators", "Bills"),
    fields=fields,
    work=work,
    refusals={
        "to": message("calculators", "The bill must be due after it is discounted, within a hundred years."),
        "rate": message("calculators", "The discount would eat up the bill."),
    },
)
