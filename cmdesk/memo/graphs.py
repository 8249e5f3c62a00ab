"""Which figures of a memo are drawn, and how: each from facts, each empty where there is too little to see."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from reportlab.platypus import Flowable

from cmdesk.core.figures import percent, yuan
from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.memo.chapters import name_of, reckoned_of, table_named
from cmdesk.memo.charts.bars import Bars, Series
from cmdesk.memo.charts.bridge import Bridge, Step
from cmdesk.memo.charts.dots import Dot, Dots
from cmdesk.memo.charts.matrix import Matrix
from cmdesk.memo.charts.matrix import Risk as Placed
from cmdesk.memo.charts.ownership import Owner, ownership
from cmdesk.memo.charts.shares import Part, Shares
from cmdesk.memo.facts import Check, CheckKind, Light, Risk, Row
from cmdesk.memo.paper import WIDTH
from cmdesk.memo.writer import Writer

FEWEST = 2
MOST_MONTHS = 24
LENDERS = ("own_bank", "other_bank", "card", "online", "private")
TREND = ("revenue", "net_profit", "cfo", "P01", "P13")
"""Lines of statements whose course is drawn."""
BRIDGE = (
    ("equity_initial", 1, QT_TRANSLATE_NOOP("memo", "At the beginning")),
    ("equity_profit", 1, QT_TRANSLATE_NOOP("memo", "Profit")),
    ("equity_injection", 1, QT_TRANSLATE_NOOP("memo", "Put in")),
    ("equity_withdrawal", -1, QT_TRANSLATE_NOOP("memo", "Taken out")),
    ("equity_depreciation", -1, QT_TRANSLATE_NOOP("memo", "Depreciation")),
    ("equity_revaluation", 1, QT_TRANSLATE_NOOP("memo", "Revaluation")),
)


def owners(w: Writer) -> list[Flowable]:
    """Draw who owns the borrower, where the shareholders are written down."""
    table = table_named(w.facts, "shareholders")
    if table is None or not table.rows:
        return []
    held = tuple(Owner(name=row.cells[0].text or "", share=row.cells[1].figure) for row in table.rows)
    company = Owner(name=w.facts.borrower.name, owners=held)
    return list(ownership(w.caption(w.translate("memo", "Ownership")), company, WIDTH))


def trend(w: Writer) -> list[Flowable]:
    """Draw sales, profit and operating cash side by side over the periods."""
    found: list[Series] = []
    labels: list[str] = []
    for statement in w.facts.statements:
        ends = [w.day(period.end)[:7] for period in statement.periods]
        if len(ends) < FEWEST or (labels and ends != labels):
            continue
        lines = [line for line in statement.lines if line.code in TREND]
        if lines:
            labels = ends
            found += [Series(name=w.catalog(line.name), values=line.amounts) for line in lines]
    if not found:
        return []
    amounts = [value for each in found for value in each.values]
    return [Bars(w.caption(w.translate("memo", "Course of the periods"), amounts=amounts), labels, found)]


def months(w: Writer) -> list[Flowable]:
    """Draw what came in month by month, all of it and what counts."""
    table = table_named(w.facts, "monthly_flows")
    if table is None or len(table.rows) < FEWEST:
        return []
    rows = sorted(table.rows, key=lambda row: row.cells[0].text or "")[-MOST_MONTHS:]
    places = {column.code: at for at, column in enumerate(table.columns)}

    def values(code: str) -> list[Decimal | None]:
        return [row.cells[places[code]].figure for row in rows]

    series = [
        Series(name=w.catalog(table.columns[places[code]].name), values=values(code))
        for code in ("inflow", "effective")
    ]
    labels = [month(row) for row in rows]
    amounts = [value for each in series for value in each.values]
    return [Bars(w.caption(w.catalog(table.name), amounts=amounts), labels, series)]


def month(row: Row) -> str:
    """Return a month short enough to stand below a bar: 25-03."""
    return (row.cells[0].text or "")[2:]


def routes(w: Writer, check: Check) -> list[Flowable]:
    """Draw the routes of a check beside each other, with the adopted figure and how far apart they may be."""
    known = [route for route in check.routes if route.result is not None]
    if check.kind is not CheckKind.SALES or len(known) < FEWEST:
        return []
    dots = [Dot(name=w.catalog(each.name), value=each.result, grade=each.grade) for each in check.routes]
    band, words = None, ""
    if check.adopted is not None and check.tolerance is not None:
        band = (check.adopted, check.adopted * (1 + check.tolerance))
        words = w.translate("memo", "tolerance {tolerance}").format(tolerance=percent(check.tolerance))
    caption = w.caption(w.translate("memo", "The routes side by side"), note=w.catalog(check.unit))
    return [
        Dots(
            replace(caption, figure=yuan, unknown=w.translate("memo", "cannot tell")),
            dots,
            adopted=check.adopted,
            band=band,
            band_words=words,
        )
    ]


def equity(w: Writer, check: Check) -> list[Flowable]:
    """Draw how the equity that ought to be there follows from the one at the beginning, and the one that is."""
    if check.kind is not CheckKind.EQUITY or not check.routes or check.routes[0].result is None:
        return []
    known = {field.code: field.figure or Decimal(0) for field in w.facts.fields if field.section == "S07"}
    if not all(code in known for code, _, _ in BRIDGE[:-1]):
        return []
    steps = [
        Step(label=w.translate("memo", name), value=known[code] * sign, total=code == BRIDGE[0][0])
        for code, sign, name in BRIDGE
        if known.get(code) or code == "equity_initial"
    ]
    steps.append(Step(label=w.catalog(check.routes[0].name), value=check.routes[0].result, total=True, carried=True))
    steps += [Step(label=w.catalog(route.name), value=route.result, total=True) for route in check.routes[1:]]
    amounts = [step.value for step in steps]
    return [Bridge(w.caption(w.translate("memo", "From one equity to the other"), amounts=amounts), steps)]


def lenders(w: Writer) -> list[Flowable]:
    """Draw how the financing divides among who lent it."""
    figures = [figure for figure in reckoned_of(w.facts, "S08") if figure.code in LENDERS]
    if len(figures) < FEWEST:
        return []
    parts = [Part(name=w.read(name_of(figure)), amount=figure.figure) for figure in figures]
    amounts = [figure.figure for figure in figures]
    return [Shares(w.caption(w.translate("memo", "Financing by lender"), amounts=amounts), parts)]


def matrix(w: Writer, risks: Sequence[Risk]) -> list[Flowable]:
    """Draw the risks in the square of probability and impact, by their number in the table."""
    if not any(risk.score for risk in risks):
        return []
    red, yellow = w.facts.limits.risk_red, w.facts.limits.risk_yellow

    def light(level: int) -> Light:
        return Light.RED if level >= red else Light.YELLOW if level >= yellow else Light.GREEN

    placed = [
        Placed(number=number, name=risk.words, probability=risk.probability, impact=risk.impact)
        for number, risk in enumerate(risks, 1)
    ]
    axes = (w.translate("memo", "Chance"), w.translate("memo", "Impact"))
    return [Matrix(w.caption(w.translate("memo", "Chance and impact")), placed, light=light, axes=axes)]
