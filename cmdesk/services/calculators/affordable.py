"""The largest loan a client can carry: by income, and by collateral where there is some."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from cmdesk.analysis.affordability import MaxLoan, affordability, max_loan, suggest
from cmdesk.analysis.collateral import lending
from cmdesk.analysis.repayment import monthly_annuity
from cmdesk.core.catalog import Catalog
from cmdesk.core.text import QT_TRANSLATE_NOOP, message
from cmdesk.memo.calculation import Calculation, Case, Chart, Figure, Proposal, Series, Table, Unit
from cmdesk.services.calculators.calculator import Calculator, Result
from cmdesk.services.calculators.inputs import CHOICE, MONTHS, Input, Typed, named, percent, short, yuan
from cmdesk.services.calculators.tones import tone

TERMS = (12, 24, 36, 60, 84, 120, 180, 240, 300, 360)  # months
BESIDE = 2  # rows of the table on either side of the typed term


def fields(catalog: Catalog, _today: date) -> Sequence[Input]:
    limits = catalog.analysis.limits.affordability
    kinds = [
        ("", message("calculators", "none")),
        *((c, named(k.name)) for c, k in catalog.analysis.collateral.items()),
    ]
    return [
        Input(
            name="income",
            caption=message("calculators", "Income a month"),
            kind=yuan(),
            part=message("calculators", "What comes in and goes out"),
        ),
        Input(name="household", caption=message("calculators", "Spending of the household a month"), kind=yuan()),
        Input(name="existing", caption=message("calculators", "Payments on debts there are, a month"), kind=yuan()),
        Input(
            name="share",
            caption=message("calculators", "Share of what is left that may go into payments"),
            kind=percent(1),
            start=short(limits.share * 100),
        ),
        Input(
            name="rate",
            caption=message("calculators", "Annual rate"),
            kind=percent(),
            part=message("calculators", "The loan"),
        ),
        Input(name="months", caption=message("calculators", "Term"), kind=MONTHS),
        Input(
            name="collateral",
            caption=message("calculators", "Collateral"),
            kind=CHOICE,
            options=kinds,
            needed=False,
            part=message("calculators", "Security, if any"),
        ),
        Input(
            name="value",
            caption=message("calculators", "Value of the collateral"),
            kind=yuan(zero=False),
            in_words=True,
            needed=False,
        ),
    ]


def work(typed: Typed, catalog: Catalog, _today: date) -> Result:
    limits = catalog.analysis.limits.affordability
    left = typed["income"] - typed["household"] - typed["existing"]

    def carried(months: int) -> MaxLoan:
        return max_loan(left, typed["share"], typed["rate"], months)

    found = carried(typed["months"])
    kind = catalog.analysis.collateral.get(typed["collateral"] or "")
    bounds: dict[str, Decimal | None] = {"affordability": found.max_principal}
    if kind is not None:
        bounds["collateral"] = lending(value=typed["value"], loan=None, cap=kind.cap).max_loan
    least = suggest(bounds, limits.round_down)
    figures = [
        Figure(name=message("calculators", "Left each month"), value=left, tone="" if left > 0 else "bad"),
        Figure(name=message("calculators", "Largest payment a month"), value=found.max_payment),
        Figure(name=message("calculators", "By income"), value=found.max_principal),
    ]
    if kind is not None:
        cap = message("calculators", "at most {share} of the value", share=f"{short(kind.cap * 100)} %")
        figures.append(Figure(name=message("calculators", "By collateral"), value=bounds["collateral"], note=cap))
    notes = []
    if least.rounded:
        payment = monthly_annuity(least.rounded, typed["rate"], typed["months"])
        burden = affordability(
            limits,
            monthly_income=typed["income"],
            household=typed["household"],
            existing_payment=typed["existing"],
            new_payment=payment,
        )
        figures += [
            Figure(name=message("calculators", "Its payment a month"), value=payment),
            Figure(
                name=message("calculators", "All payments ÷ income"),
                value=burden.dti,
                unit=Unit.PERCENT,
                tone=tone(burden.dti_light),
            ),
            Figure(
                name=message("calculators", "Payment ÷ what is left"),
                value=burden.payment_to_disposable,
                unit=Unit.PERCENT,
                tone=tone(burden.payment_light),
            ),
        ]
    elif least.rounded is not None:
        notes.append(message("calculators", "What is left each month carries no loan."))
    marks = sorted({*TERMS, typed["months"]})
    place = marks.index(typed["months"])
    rows = marks[max(0, place - BESIDE) : place + BESIDE + 1]
    curve = [(Decimal(months), carried(months).max_principal) for months in marks]
    return Result(
        calculation=Calculation(
            title=message("calculators", "Largest loan"),
            cases=[
                Case(
                    lead=Figure(
                        name=message("calculators", "Largest loan, rounded down"), value=least.rounded, in_words=True
                    ),
                    figures=figures,
                    missing=[message("calculators", "Value of the collateral")] if least.missing else (),
                    proposal=Proposal(
                        amount=least.rounded,
                        term_months=typed["months"],
                        annual_rate=typed["rate"],
                        repayment="annuity",
                    )
                    if least.rounded
                    else None,
                )
            ],
            table=Table(
                title=message("calculators", "If the term were another"),
                heads=[
                    message("calculators", "Term"),
                    message("calculators", "Largest loan by income"),
                ],
                rows=[
                    [
                        (months, Unit.MONTHS),
                        (carried(months).max_principal, Unit.YUAN),
                    ]
                    for months in rows
                ],
                marked=rows.index(typed["months"]),
            ),
            charts=[
                Chart(
                    title=message("calculators", "How much can be carried, by term?"),
                    series=[Series(name=message("calculators", "Largest loan by income"), points=curve)],
                    at=Decimal(typed["months"]),
                )
            ],
            notes=notes,
        )
    )


CALCULATOR = Calculator(
    order=20,
    key="affordable",
    title=QT_TRANSLATE_NOOP("calculators", "Largest loan"),
    tab=QT_TRANSLATE_NOOP("calculators", "Largest loan"),
    fields=fields,
    work=work,
)
