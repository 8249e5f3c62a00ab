"""A home loan of the bank, the housing fund or both: by level payments and by equal principal, side by side."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Literal

from cmdesk.analysis.home_loan import HomeLoan, home_loan
from cmdesk.core.catalog import Catalog
from cmdesk.core.figures import percent as percent_words
from cmdesk.core.text import QT_TRANSLATE_NOOP, Message, message
from cmdesk.memo.calculation import Calculation, Case, Figure, Proposal, Unit
from cmdesk.services.calculators.calculator import Calculator, Result
from cmdesk.services.calculators.inputs import MONTHS, Input, Typed, named, percent, short, yuan
from cmdesk.services.calculators.running import Run, running
from cmdesk.services.calculators.tones import passed

METHODS: tuple[Literal["annuity", "equal_principal"], ...] = ("annuity", "equal_principal")
NUMBERS = "①②"


def fields(catalog: Catalog, _today: date) -> Sequence[Input]:
    least = catalog.analysis.limits.mortgage.down
    return [
        Input(
            name="price",
            caption=message("calculators", "Price of the home"),
            kind=yuan(zero=False),
            in_words=True,
            part=message("calculators", "The home"),
        ),
        Input(
            name="down",
            caption=message("calculators", "Down payment"),
            kind=percent(0, 99),
            start=short(least * 100),
            hint=message("calculators", "At least {share} by the catalog.", share=percent_words(least)),
        ),
        Input(
            name="rate",
            caption=message("calculators", "Annual rate of the bank"),
            kind=percent(),
            part=message("calculators", "The loan"),
        ),
        Input(
            name="months",
            caption=message("calculators", "Term"),
            kind=MONTHS,
            hint=message("calculators", "Years too: 30年"),
        ),
        Input(
            name="fund",
            caption=message("calculators", "Of it from the housing fund"),
            kind=yuan(),
            needed=False,
        ),
        Input(
            name="fund_rate", caption=message("calculators", "Annual rate of the fund"), kind=percent(), needed=False
        ),
        Input(
            name="income",
            caption=message("calculators", "Income a month"),
            kind=yuan(),
            needed=False,
            part=message("calculators", "Whether income carries it"),
        ),
        Input(
            name="other", caption=message("calculators", "Other payments on debts, a month"), kind=yuan(), needed=False
        ),
    ]


def work(typed: Typed, catalog: Catalog, _today: date) -> Result:
    found = [
        home_loan(
            catalog.analysis.limits.mortgage,
            price=typed["price"],
            down=typed["down"],
            rate=typed["rate"],
            fund=typed["fund"] or Decimal(0),
            fund_rate=typed["fund_rate"],
            months=typed["months"],
            method=method,
            income=typed["income"],
            other=typed["other"],
        )
        for method in METHODS
    ]
    names = [named(catalog.terms["repayment"][method].name) for method in METHODS]
    runs = [
        Run(name, number, each.bank + each.fund, each.schedule)
        for name, number, each in zip(names, NUMBERS, found, strict=True)
    ]
    first = found[0]
    return Result(
        calculation=Calculation(
            title=message("calculators", "Home loan"),
            cases=[case(typed, catalog, *each) for each in zip(METHODS, names, NUMBERS, found, strict=True)],
            charts=running(runs),
            notes=[] if first.down_passed else [message("calculators", "The down payment is below the least one.")],
        )
    )


def case(typed: Typed, catalog: Catalog, method: str, name: Message, number: str, found: HomeLoan) -> Case:
    limits, made = catalog.analysis.limits.mortgage, found.schedule
    level = method == "annuity"
    lead = message("calculators", "Payment a month") if level else message("calculators", "First payment")
    parts = message("calculators", "bank {bank} yuan, fund {fund} yuan", bank=short(found.bank), fund=short(found.fund))
    return Case(
        name=name,
        number=number,
        lead=Figure(name=lead, value=made.first_payment, in_words=True),
        figures=[
            Figure(
                name=message("calculators", "Loan"), value=found.bank + found.fund, note=parts if found.fund else None
            ),
            Figure(name=message("calculators", "Down payment"), value=found.down_payment),
            Figure(name=message("calculators", "Last payment"), value=made.last_payment),
            Figure(name=message("calculators", "Interest in all"), value=made.total_interest),
            Figure(name=message("calculators", "Loan ÷ price"), value=found.ltv, unit=Unit.PERCENT),
            Figure(
                name=message("calculators", "Payment ÷ income (≤ {share})", share=percent_words(limits.house)),
                value=found.house_ratio,
                unit=Unit.PERCENT,
                tone=passed(found.house_passed),
            ),
            Figure(
                name=message("calculators", "All payments ÷ income (≤ {share})", share=percent_words(limits.debt)),
                value=found.debt_ratio,
                unit=Unit.PERCENT,
                tone=passed(found.debt_passed),
            ),
        ],
        proposal=Proposal(amount=found.bank, term_months=typed["months"], annual_rate=typed["rate"], repayment=method)
        if found.bank
        else None,
    )


CALCULATOR = Calculator(
    order=40,
    key="mortgage",
    title=QT_TRANSLATE_NOOP("calculators", "Home loan"),
    tab=QT_TRANSLATE_NOOP("calculators", "Home loan"),
    fields=fields,
    work=work,
    refusals={
        "fund": message("calculators", "More than the loan, or than the fund lends."),
        "fund_rate": message("calculators", "The fund's part has a rate too."),
        "down": message("calculators", "The down payment leaves no loan."),
    },
)
