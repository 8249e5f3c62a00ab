"""Every cross-check (交叉检验) as the memo prints it: two ways to one figure, how far apart, and which is adopted."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from cmdesk.analysis.cross_check import cross_check
from cmdesk.analysis.equity import EquityCheck, equity_check
from cmdesk.analysis.field_checks import WORST, FieldCheck, payables_check, profit_check, receivables_check
from cmdesk.analysis.lights import at_least, at_most
from cmdesk.core.catalog.limits import Tolerance
from cmdesk.core.figures import MINUS, amount
from cmdesk.memo import facts as memo
from cmdesk.memo.chapters import CHECKS
from cmdesk.models.states import AnswerState
from cmdesk.services.income import IncomeRoute, estimate_income, figures
from cmdesk.services.memo_facts.reading import Reading, grade_of

SIGNS = {"*": " × ", "/": " ÷ ", "+": "＋", "-": MINUS}
EQUITY_IN = ("equity_initial", "equity_profit", "equity_injection")
EQUITY_OUT = ("equity_withdrawal", "equity_depreciation")
EQUITY = (*EQUITY_IN, *EQUITY_OUT, "equity_revaluation")
OWNED = ("equity_assets", "equity_liabilities")
BOOKED = (
    (memo.CheckKind.NET_PROFIT, "net_said", "net_built"),
    (memo.CheckKind.STOCK, "stock_booked", "stock_counted"),
    (memo.CheckKind.RECEIVABLES, "receivables_booked", "receivables_confirmed"),
    (memo.CheckKind.PAYABLES, "payables_booked", "payables_confirmed"),
    (memo.CheckKind.FUNDS, "funds_booked", "funds_seen"),
)
"""Kind, and the fields of what the books say and what was found."""
COVERAGE = "stock_coverage"


def checks(reading: Reading) -> list[memo.Check]:
    """Return the check of sales wherever there is a question set, each other where a figure of its is known."""
    return [*sales(reading), *margin(reading), *equity(reading), *booked(reading)]


def sales(reading: Reading) -> Iterator[memo.Check]:
    party, catalog = reading.application.party, reading.catalog
    if party.industry not in catalog.question_sets or not reading.answers:
        return
    questions = catalog.question_sets[party.industry]
    income = estimate_income(party.industry, reading.answers, catalog=catalog)
    texts = {question.var: question.text for question in questions.questions}
    texts |= {derived.var: texts[derived.table] for derived in questions.derived}
    known = figures(questions, reading.answers)
    tolerance = catalog.analysis.tolerances["sales"]
    compared = cross_check(
        {route.name: route.result for route in income.routes}, green=tolerance.green, yellow=tolerance.yellow
    )
    yield memo.Check(
        kind=memo.CheckKind.SALES,
        unit=income.unit,
        routes=tuple(route_of(route, known, texts) for route in income.routes),
        deviation=compared.deviation,
        tolerance=tolerance.green,
        light=memo.Light(compared.light.value),
        adopted=compared.adopted,
        explanation=reading.explanation("check:sales"),
    )


def route_of(route: IncomeRoute, known: Mapping[str, Decimal], texts: Mapping[str, str]) -> memo.Route:
    return memo.Route(
        name=route.name,
        expression=in_figures(route.formula, known) if route.result is not None else None,
        result=route.result,
        missing=tuple(texts.get(name, name) for name in route.missing),
        grade=grade_of(route.grade),
    )


def in_figures(formula: str, known: Mapping[str, Decimal]) -> str:
    """Return a formula of the catalog with the figures it was reckoned with in the place of their names."""
    with_figures = re.sub(r"[^\W\d]\w*", lambda name: amount(rounded(known[name.group()])), formula)
    return "".join(SIGNS.get(char, char) for char in with_figures)


def rounded(value: Decimal) -> Decimal:
    """Return a figure short enough to read among others: four decimals at most."""
    return value if value == round(value, 4) else round(value, 4)


@dataclass(frozen=True, kw_only=True)
class Side:
    """One of the two ways of a check, in words and figures."""

    code: str
    expression: str | None
    result: Decimal | None
    missing: tuple[str, ...] = ()


def margin(reading: Reading) -> Iterator[memo.Check]:
    """Yield the check of the gross margin, whose deviation is in percentage points."""
    counted, noted = reading.figure("gm_counted"), reading.figure("gm_booked")
    if counted is None and noted is None:
        return
    tolerance = reading.catalog.analysis.tolerances["gross_margin"]
    deviation = abs(counted - noted) if counted is not None and noted is not None else None
    yield memo.Check(
        kind=memo.CheckKind.GROSS_MARGIN,
        form=memo.Form.PERCENT,
        points=True,
        routes=tuple(field_route(reading, code) for code in ("gm_counted", "gm_booked")),
        deviation=deviation,
        tolerance=tolerance.green,
        light=memo.Light(at_most(deviation, tolerance.green, tolerance.yellow).value),
        adopted=min(counted, noted) if counted is not None and noted is not None else None,
        explanation=reading.explanation("check:gross_margin"),
    )


def field_route(reading: Reading, code: str) -> memo.Route:
    """Return a field of the work paper as one way to a figure, with its grade and its proof."""
    line, figure = reading.line(code), reading.figure(code)
    evidence = reading.proof(line.proof) if line else None
    return memo.Route(
        name=reading.name(code),
        expression=line.source or None if line else None,
        result=figure,
        missing=(reading.name(code),) if figure is None else (),
        grade=grade_of(line.grade) if line else None,
        evidence=() if evidence is None else (evidence,),
    )


def equity(reading: Reading) -> Iterator[memo.Check]:
    """Yield the check of equity: what it should be after a period against what it is."""
    given = {code: reading.figure(code) for code in (*EQUITY, *OWNED)}
    if all(value is None for value in given.values()):
        return
    tolerance = reading.catalog.analysis.tolerances["equity"]
    found = equity_check(
        tolerance,
        initial_equity=given["equity_initial"],
        profit=given["equity_profit"],
        profit_basis="before_depreciation",
        injection=given["equity_injection"],
        withdrawal=given["equity_withdrawal"],
        depreciation=given["equity_depreciation"],
        revaluation=given["equity_revaluation"],
        assets=given["equity_assets"],
        liabilities=given["equity_liabilities"],
    )
    yield memo.Check(
        kind=memo.CheckKind.EQUITY,
        unit="元",
        routes=(
            memo.Route(
                name=reading.translate("memo", "Expected equity"),
                expression=expected(given) if found.expected_equity is not None else None,
                result=found.expected_equity,
                missing=reading.lacking(*EQUITY),
                grade=weakest(reading, EQUITY) if found.expected_equity is not None else None,
            ),
            memo.Route(
                name=reading.translate("memo", "Actual equity"),
                expression=actual(given) if found.actual_equity is not None else None,
                result=found.actual_equity,
                missing=reading.lacking(*OWNED),
                grade=weakest(reading, OWNED),
            ),
        ),
        deviation=found.deviation,
        tolerance=tolerance.green,
        light=memo.Light(found.light.value),
        adopted=adopted(found),
        explanation=reading.explanation("check:equity"),
    )


def adopted(found: EquityCheck) -> Decimal | None:
    """Return the lesser of the two: nobody is lent more because an expectation was higher."""
    if found.expected_equity is None or found.actual_equity is None:
        return None
    return min(found.expected_equity, found.actual_equity)


def expected(given: Mapping[str, Decimal | None]) -> str:
    plus = "＋".join(amount(given[code] or Decimal(0)) for code in EQUITY_IN)
    minus = "".join(f"{MINUS}{amount(given[code] or Decimal(0))}" for code in EQUITY_OUT)
    moved = given["equity_revaluation"]
    sign = "" if not moved else f"＋{amount(moved)}" if moved > 0 else amount(moved)
    return f"{plus}{minus}{sign}"


def actual(given: Mapping[str, Decimal | None]) -> str:
    return MINUS.join(amount(given[code] or Decimal(0)) for code in OWNED)


def weakest(reading: Reading, codes: Sequence[str]) -> memo.Grade | None:
    """Return the weakest grade of several fields, leaving out what there is none of; none where a figure has none."""
    lines = [reading.line(code) for code in codes]
    grades = [line.grade if line else "" for line in lines if line is None or line.state is not AnswerState.NONE]
    return memo.Grade(max(grades)) if grades and all(grades) else None


def booked(reading: Reading) -> Iterator[memo.Check]:
    """Yield the checks of what the books or the client say against what was found."""
    for kind, said, found in BOOKED:
        code = CHECKS[kind]
        known = (reading.figure(said), reading.figure(found))
        if known == (None, None):
            continue
        tolerance = reading.catalog.analysis.tolerances[code]
        result = COMPARE[kind](tolerance, *known)
        light = result.light
        missing: tuple[str, ...] = ()
        if kind is memo.CheckKind.STOCK and COVERAGE in reading.catalog.workpaper.fields:
            coverage = at_least(reading.figure(COVERAGE), tolerance.coverage_green, tolerance.coverage_yellow)
            light = max((light, coverage), key=WORST.index)
            missing = reading.lacking(COVERAGE)
        yield memo.Check(
            kind=kind,
            unit="元",
            routes=(field_route(reading, said), field_route(reading, found)),
            deviation=result.deviation,
            tolerance=tolerance.green,
            light=memo.Light(light),
            adopted=result.adopted,
            explanation=reading.explanation(f"check:{code}"),
            missing=missing,
        )


Compare = Callable[[Tolerance, Decimal | None, Decimal | None], FieldCheck]


def of_profit(tolerance: Tolerance, said: Decimal | None, found: Decimal | None) -> FieldCheck:
    return profit_check(tolerance, claimed=said, computed=found)


def lower(tolerance: Tolerance, said: Decimal | None, found: Decimal | None) -> FieldCheck:
    return receivables_check(tolerance, [] if said is None else [(said, found)])


def higher(tolerance: Tolerance, said: Decimal | None, found: Decimal | None) -> FieldCheck:
    return payables_check(tolerance, [] if said is None else [(said, found)])


COMPARE: Mapping[memo.CheckKind, Compare] = {
    memo.CheckKind.NET_PROFIT: of_profit,
    memo.CheckKind.STOCK: lower,
    memo.CheckKind.RECEIVABLES: lower,
    memo.CheckKind.PAYABLES: higher,
    memo.CheckKind.FUNDS: lower,
}
