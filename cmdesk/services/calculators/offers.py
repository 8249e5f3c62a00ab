"""Up to four offers of a loan side by side: what each really costs a year, and how it runs."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from cmdesk.analysis.offers import Offer, Terms, cheapest, terms
from cmdesk.core.catalog import Catalog
from cmdesk.core.figures import percent as percent_words
from cmdesk.core.masking import mask_text
from cmdesk.core.text import QT_TRANSLATE_NOOP, Message, message
from cmdesk.memo.calculation import Calculation, Case, Figure, Proposal, Unit
from cmdesk.services.calculators.calculator import IMPOSSIBLE, Calculator, Result
from cmdesk.services.calculators.inputs import (
    CHOICE,
    MONTHS,
    WORDS,
    Input,
    Kind,
    Typed,
    named,
    percent,
    repayments,
    short,
    yuan,
)
from cmdesk.services.calculators.running import Run, running

MOST = 4
NUMBERS = "①②③④"
CAPTIONS = {
    "name": message("calculators", "Offer"),
    "amount": message("calculators", "Amount"),
    "rate": message("calculators", "Annual rate"),
    "months": message("calculators", "Term"),
    "repayment": message("calculators", "Repayment"),
    "upfront": message("calculators", "Fees at the start"),
    "monthly": message("calculators", "Fee a month"),
}
ASKED = ("amount", "rate", "months", "repayment")
FEES = ("upfront", "monthly")
BEGUN = ("amount", "rate", "months", "upfront", "monthly")
INPUTS = {"principal": "amount", "annual_rate": "rate", "monthly_fee_rate": "rate", "periods": "months"}
REFUSALS = {"upfront": message("calculators", "Fees must stay below the amount.")}


def fields(catalog: Catalog, _today: date) -> Sequence[Input]:
    ways = repayments(catalog)

    def one(name: str, place: int, kind: Kind) -> Input:
        spelled = name == "amount"
        return Input(name=f"{name}.{place}", caption=CAPTIONS[name], kind=kind, needed=False, in_words=spelled)

    return [
        each
        for place in range(1, MOST + 1)
        for each in (
            one("name", place, WORDS),
            one("amount", place, yuan(zero=False)),
            one("rate", place, percent()),
            one("months", place, MONTHS),
            Input(
                name=f"repayment.{place}", caption=CAPTIONS["repayment"], kind=CHOICE, options=ways, start=ways[0][0]
            ),
            one("upfront", place, yuan()),
            one("monthly", place, yuan()),
        )
    ]


def work(typed: Typed, catalog: Catalog, today: date) -> Result:
    begun = [place for place in range(1, MOST + 1) if any(typed[f"{name}.{place}"] is not None for name in BEGUN)]
    found: dict[int, Terms | None] = {}
    wrong: dict[str, Message] = {}
    for place in begun:
        try:
            found[place] = offered(typed, place, catalog, today)
        except ValueError as error:  # of one offer; the others stand
            found[place] = None
            name = str(error)
            wrong[f"{INPUTS.get(name, name)}.{place}"] = REFUSALS.get(name, IMPOSSIBLE)
    best = cheapest(list(found.values()))
    calculation = Calculation(
        title=Message("calculators", CALCULATOR.title),
        given=[(title(typed, place), request(typed, place, catalog)) for place in begun],
        missing=() if begun else (CAPTIONS["amount"], CAPTIONS["rate"], CAPTIONS["months"]),
        cases=[
            case(typed, place, each, best=begun[best] == place if best is not None else False)
            for place, each in found.items()
        ],
        charts=running(
            [
                Run(title(typed, place), NUMBERS[place - 1], typed[f"amount.{place}"], each.schedule)
                for place, each in found.items()
                if each is not None
            ]
        ),
    )
    return Result(calculation=calculation, wrong=wrong)


def begun_in(texts: Mapping[str, str]) -> int:
    """Return the last offer of which anything is typed; 0 for none."""
    places = [int(name.partition(".")[2]) for name, text in texts.items() if text and name.partition(".")[0] in BEGUN]
    return max(places, default=0)


def offered(typed: Typed, place: int, catalog: Catalog, today: date) -> Terms | None:
    """Return what an offer comes to; None while something of it is missing. Raises ValueError naming the input."""
    amount, rate, months, code = (typed[f"{name}.{place}"] for name in ASKED)
    term = catalog.terms["repayment"].get(code)
    if None in (amount, rate, months) or term is None or term.method is None:
        return None
    return terms(
        Offer(
            principal=amount,
            annual_rate=rate,
            months=months,
            method=term.method,
            every=term.interest_every or "month",
            upfront=typed[f"upfront.{place}"] or Decimal(0),
            monthly=typed[f"monthly.{place}"] or Decimal(0),
        ),
        today,
    )


def title(typed: Typed, place: int) -> Message:
    """Return what an offer is called: its number, and the name somebody gave it."""
    number = NUMBERS[place - 1]
    if name := typed[f"name.{place}"]:
        return message("calculators", "{number} {name}", number=number, name=mask_text(name))
    return message("calculators", "{number} Offer {place}", number=number, place=place)


def request(typed: Typed, place: int, catalog: Catalog) -> Message:
    """Return what was given of an offer, in one line."""
    amount, rate, months, code = (typed[f"{name}.{place}"] for name in ASKED)
    term = catalog.terms["repayment"].get(code)
    unknown = message("calculators", "open")
    loan = message(
        "calculators",
        "{amount}, {rate}, {months}, {repayment}",
        amount=unknown if amount is None else message("calculators", "{yuan} yuan", yuan=short(amount)),
        rate=unknown if rate is None else percent_words(rate, 4),
        months=unknown if months is None else message("calculators", "{count} months", count=months),
        repayment=unknown if term is None else named(term.name),
    )
    upfront, monthly = (typed[f"{name}.{place}"] for name in FEES)
    if upfront is not None:
        loan = message("calculators", "{loan}, {fee} yuan at the start", loan=loan, fee=short(upfront))
    if monthly is not None:
        loan = message("calculators", "{loan}, {fee} yuan a month", loan=loan, fee=short(monthly))
    return loan


def case(typed: Typed, place: int, found: Terms | None, *, best: bool) -> Case:
    missing = [CAPTIONS[name] for name in ASKED if typed[f"{name}.{place}"] is None]
    name = message("calculators", "True annual rate, compounded")
    if found is None:
        unknown = Figure(name=name, value=None, unit=Unit.PERCENT)
        return Case(name=title(typed, place), number=NUMBERS[place - 1], lead=unknown, missing=missing)
    first, last = found.schedule.payments[0], found.schedule.payments[-1]
    return Case(
        name=title(typed, place),
        number=NUMBERS[place - 1],
        mark=message("calculators", "Lowest true rate") if best else None,
        lead=Figure(name=name, value=found.cost.effective, unit=Unit.PERCENT),
        figures=[
            Figure(name=message("calculators", "At simple interest"), value=found.cost.nominal, unit=Unit.PERCENT),
            Figure(name=message("calculators", "First payment"), value=found.first, note=dated(first.due_date)),
            Figure(name=message("calculators", "Last payment"), value=found.last, note=dated(last.due_date)),
            Figure(name=message("calculators", "Interest in all"), value=found.interest),
            fees(typed, place, found),
            Figure(name=message("calculators", "Interest and fees"), value=found.total, in_words=True),
        ],
        proposal=Proposal(
            amount=typed[f"amount.{place}"],
            term_months=typed[f"months.{place}"],
            annual_rate=typed[f"rate.{place}"],
            repayment=typed[f"repayment.{place}"],
        ),
    )


def fees(typed: Typed, place: int, found: Terms) -> Figure:
    """Return the fees; where nobody typed any, that none were given."""
    name = message("calculators", "Fees in all")
    if all(typed[f"{each}.{place}"] is None for each in FEES):
        return Figure(name=name, value=message("calculators", "none given"), unit=Unit.WORDS)
    return Figure(name=name, value=found.fees)


def dated(day: date | None) -> Message | None:
    return None if day is None else message("calculators", "on {day}", day=day.isoformat())


CALCULATOR = Calculator(
    order=10,
    key="offers",
    title=QT_TRANSLATE_NOOP("calculators", "Compare loans"),
    tab=QT_TRANSLATE_NOOP("calculators", "Compare"),
    fields=fields,
    work=work,
    columns=MOST,
)
