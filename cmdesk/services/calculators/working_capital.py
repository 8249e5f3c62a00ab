"""How much working capital a business needs, by what it expects to grow."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from cmdesk.analysis.working_capital import Business, Days, Need, days_of, sensitivity, working_capital
from cmdesk.core import figures
from cmdesk.core.catalog import Catalog
from cmdesk.core.text import QT_TRANSLATE_NOOP, Message, message
from cmdesk.memo.calculation import Calculation, Case, Chart, Figure, Proposal, Series, Table, Unit
from cmdesk.services.calculators.calculator import Calculator, Result
from cmdesk.services.calculators.inputs import CHOICE, DAYS, Input, Typed, percent, wan

SLOWEST, FASTEST, STEP = -30, 60, 5  # %, of the slider and the chart
BALANCES = ("cogs", "inventory", "receivable", "payable", "prepaid", "advance")
NAMES = {
    "inventory": message("calculators", "Inventory"),
    "receivable": message("calculators", "Receivables"),
    "payable": message("calculators", "Payables"),
    "prepaid": message("calculators", "Prepaid to suppliers"),
    "advance": message("calculators", "Received in advance"),
}


def fields(_catalog: Catalog, _today: date) -> Sequence[Input]:
    by_days, by_balances = ("basis", "days"), ("basis", "balances")
    return [
        Input(
            name="growth",
            caption=message("calculators", "Expected growth of sales"),
            kind=percent(-99, 400),
            slide=(SLOWEST, FASTEST),
            part=message("calculators", "Next year"),
        ),
        Input(
            name="sales",
            caption=message("calculators", "Sales"),
            kind=wan(zero=False),
            part=message("calculators", "Last year or twelve months"),
        ),
        Input(
            name="profit",
            caption=message("calculators", "Total profit ÷ sales"),
            kind=percent(-400, 99),
            hint=message("calculators", "Total profit, not the gross margin."),
        ),
        Input(
            name="basis",
            caption=message("calculators", "Turnover by"),
            kind=CHOICE,
            options=[
                ("balances", message("calculators", "average balances")),
                ("days", message("calculators", "turnover days")),
            ],
            start="balances",
        ),
        Input(name="cogs", caption=message("calculators", "Cost of sales"), kind=wan(zero=False), only=by_balances),
        *(Input(name=name, caption=said, kind=wan(), only=by_balances) for name, said in NAMES.items()),
        *(Input(name=f"days_{name}", caption=said, kind=DAYS, only=by_days) for name, said in NAMES.items()),
        Input(
            name="own",
            caption=message("calculators", "Own working capital"),
            kind=wan(signed=True),
            part=message("calculators", "Funds there are"),
            hint=message("calculators", "Current assets less current liabilities."),
        ),
        Input(name="loans", caption=message("calculators", "Working capital loans of all banks"), kind=wan()),
        Input(name="other", caption=message("calculators", "Other funding"), kind=wan()),
    ]


def work(typed: Typed, catalog: Catalog, _today: date) -> Result:
    limits = catalog.analysis.limits
    business = business_of(typed)
    need = working_capital(business)
    steps = sorted({*(Decimal(each) / 100 for each in range(SLOWEST, FASTEST + 1, STEP)), typed["growth"]})
    runs = [(each, working_capital(replace(business, growth=each))) for each in steps]
    rounded = whole(need.new_loan, limits.affordability.round_down)
    return Result(
        calculation=Calculation(
            title=message("calculators", "Working capital"),
            cases=[
                Case(
                    lead=Figure(
                        name=message("calculators", "New working capital loan, at most"),
                        value=need.new_loan,
                        unit=Unit.WAN,
                        in_words=True,
                    ),
                    figures=[
                        Figure(name=message("calculators", "Working capital needed"), value=need.need, unit=Unit.WAN),
                        Figure(name=message("calculators", "Gap after funds there are"), value=need.gap, unit=Unit.WAN),
                        Figure(name=message("calculators", "Cash cycle"), value=need.cycle_days, unit=Unit.DAYS),
                        Figure(
                            name=message("calculators", "Turnover a year"), value=need.turnover_times, unit=Unit.TIMES
                        ),
                    ],
                    proposal=Proposal(amount=rounded) if rounded else None,
                )
            ],
            table=cases(business, catalog),
            charts=[
                Chart(
                    title=message("calculators", "How does growth change the loan?"),
                    series=[
                        line(message("calculators", "Working capital needed"), [(at, each.need) for at, each in runs]),
                        line(message("calculators", "New loan"), [(at, each.new_loan) for at, each in runs]),
                    ],
                    x=Unit.PERCENT,
                    at=typed["growth"],
                )
            ],
            notes=notes(typed, need, limits.working_capital.growth_max),
        )
    )


def business_of(typed: Typed) -> Business:
    if typed["basis"] == "days":
        days = Days(**{name: typed[f"days_{name}"] for name in NAMES})
    else:
        days = days_of(sales=typed["sales"], **{name: typed[name] for name in BALANCES})
    return Business(
        sales=typed["sales"],
        profit_rate=typed["profit"],
        growth=typed["growth"],
        own_funds=typed["own"],
        existing_loans=typed["loans"],
        other_funds=typed["other"],
        days=days,
    )


def whole(amount: Decimal | None, step: int) -> Decimal | None:
    """Return an amount rounded down to a multiple of so many yuan."""
    return None if amount is None else amount // step * step


def line(name: Message, values: Sequence[tuple[Decimal, Decimal | None]]) -> Series:
    return Series(name=name, points=[(at, value) for at, value in values if value is not None])


def cases(business: Business, catalog: Catalog) -> Table:
    found = sensitivity(business, catalog.analysis.limits.working_capital)
    return Table(
        title=message("calculators", "If it comes otherwise"),
        heads=[
            message("calculators", "Growth"),
            message("calculators", "Days of receivables"),
            message("calculators", "Working capital needed"),
            message("calculators", "Gap after funds there are"),
            message("calculators", "New loan"),
        ],
        rows=[
            [
                (each.growth, Unit.PERCENT),
                (each.days_receivable, Unit.DAYS),
                (each.result.need, Unit.WAN),
                (each.result.gap, Unit.WAN),
                (each.result.new_loan, Unit.WAN),
            ]
            for each in found
        ],
        marked=next(
            (
                place
                for place, each in enumerate(found)
                if (each.growth, each.days_receivable) == (business.growth, business.days.receivable)
            ),
            None,
        ),
    )


def notes(typed: Typed, need: Need, most: Decimal) -> list[Message]:
    found = []
    if need.gap is not None and need.gap <= 0:
        found.append(message("calculators", "The funds there are cover the need: no new loan."))
    if typed["growth"] > most:
        found.append(
            message(
                "calculators", "Growth above {most}: the memo must say what it rests on.", most=figures.percent(most)
            )
        )
    return [
        *found,
        message("calculators", "An upper bound: repayment, security and purpose bound the loan too."),
    ]


CALCULATOR = Calculator(
    order=30,
    key="working_capital",
    title=QT_TRANSLATE_NOOP("calculators", "Working capital"),
    tab=QT_TRANSLATE_NOOP("calculators", "Working capital"),
    fields=fields,
    work=work,
)
