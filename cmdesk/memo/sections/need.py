"""S09 资金需求测算: what is needed, what can be paid back, and how much is suggested."""

from collections.abc import Sequence
from decimal import Decimal

from reportlab.platypus import CondPageBreak, Flowable

from cmdesk.core.figures import percent, yuan
from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.memo.chapters import blanks, fields_of, items_of, reckoned_named, reckoned_of, tables_of, unreckoned
from cmdesk.memo.facts import Ceiling, Facts, Limit, Payment, Scenario, Turnover
from cmdesk.memo.figures import in_yuan, lines_of, missing, or_dash, pairs, prose, reckonings, rounded
from cmdesk.memo.paper import CAPTION, SMALL
from cmdesk.memo.section import Section
from cmdesk.memo.signs import dashed
from cmdesk.memo.standing import Blocker, Item
from cmdesk.memo.tables import Band, Cell, Column, listing
from cmdesk.memo.text import Piece, Run, Text
from cmdesk.memo.writer import GAP, Writer

WORKING = ("wc_days", "wc_turns", "wc_need", "wc_gap", "wc_quota")
FIRST = 3
"""Payments printed here; the whole schedule is an appendix."""

TURNOVERS = {
    "receivables": QT_TRANSLATE_NOOP("memo", "Receivables"),
    "stock": QT_TRANSLATE_NOOP("memo", "Stock"),
    "payables": QT_TRANSLATE_NOOP("memo", "Payables"),
    "prepaid": QT_TRANSLATE_NOOP("memo", "Prepayments made"),
    "advances": QT_TRANSLATE_NOOP("memo", "Prepayments received"),
}
LIMITS = {
    Limit.APPLICATION: QT_TRANSLATE_NOOP("memo", "Amount asked for"),
    Limit.AFFORDABILITY: QT_TRANSLATE_NOOP("memo", "What can be paid back"),
    Limit.SECURITY: QT_TRANSLATE_NOOP("memo", "What the security carries"),
    Limit.PURPOSE: QT_TRANSLATE_NOOP("memo", "What the purpose takes"),
    Limit.WORKING_CAPITAL: QT_TRANSLATE_NOOP("memo", "Working capital credit"),
    Limit.MICRO_CREDIT: QT_TRANSLATE_NOOP("memo", "What goes without security"),
    Limit.PRODUCT: QT_TRANSLATE_NOOP("memo", "Ceiling of the product"),
}


def items(facts: Facts) -> Sequence[Item]:
    return items_of(facts, "S09")


def blockers(facts: Facts) -> Sequence[Blocker]:
    return [*blanks(facts, "S09", items(facts)), *unreckoned(facts, "S09")]


def story(w: Writer) -> list[Flowable]:
    """Print the inputs, the need for working capital, the power to repay, the ceilings, and the schedule's ends."""
    fields = fields_of(w.facts, "S09")
    found = [*pairs(w, fields), *working_capital(w)]
    figures = [figure for figure in reckoned_of(w.facts, "S09") if figure.code not in (*WORKING, "suggested")]
    found += [piece for table in tables_of(w.facts, "S09") for piece in lines_of(w, table)]
    found += reckonings(w, figures, w.translate("memo", "Power to repay"))
    return [*found, *ceilings(w), *schedule(w), *prose(w, fields)]


def working_capital(w: Writer) -> list[Flowable]:
    tr = w.translate
    figures = [figure for figure in reckoned_of(w.facts, "S09") if figure.code in WORKING]
    if not figures:
        return []
    columns = (
        Column(head=tr("memo", "Balance")),
        Column(width=110, head=in_yuan(w, tr("memo", "Average")), align="right"),
        Column(width=90, head=tr("memo", "Turns a year"), align="right"),
        Column(width=90, head=tr("memo", "Days"), align="right"),
    )
    turnovers = [listing(columns, [_turnover(w, each) for each in w.facts.turnovers])] if w.facts.turnovers else []
    return [
        *w.subheading(tr("memo", "Need for working capital")),
        *turnovers,
        *reckonings(w, figures),
        *_scenarios(w),
    ]


def _turnover(w: Writer, each: Turnover) -> Sequence[Cell]:
    def four(value: Decimal | None) -> str:
        return "—" if value is None else f"{value:,.4f}"

    return (
        w.translate("memo", TURNOVERS.get(each.code, each.code)),
        or_dash(w, each.average),
        four(each.turns),
        four(each.days),
    )


def _scenarios(w: Writer) -> list[Flowable]:
    """Print how the need answers to growth and to slower customers."""
    if not w.facts.scenarios:
        return []
    tr = w.translate
    columns = [Column(head=tr("memo", "If"))]
    columns += [
        Column(width=116, head=in_yuan(w, name), align="right")
        for name in (
            tr("memo", "Working capital needed"),
            tr("memo", "Gap"),
            tr("memo", "New working capital credit"),
        )
    ]
    rows = [_scenario(w, each) for each in w.facts.scenarios]
    return [*w.subheading(tr("memo", "Sensitivity")), listing(columns, rows)]


def _scenario(w: Writer, each: Scenario) -> Sequence[Cell]:
    words = w.translate("memo", "growth {percent}").format(percent=percent(each.growth))
    if each.more_days:
        days = w.translate("memo", "receivables {days} days").format(days=f"{each.more_days:+d}".replace("-", "−"))
        words = w.dotted([words, days])
    return (words, *[rounded(w, value) for value in (each.need, each.gap, each.quota)])


def ceilings(w: Writer) -> list[Flowable]:
    """Print what the amount may come to on each count, and the least of them."""
    tr = w.translate
    if not w.facts.ceilings:
        return []
    columns = (
        Column(width=130, head=tr("memo", "Ceiling")),
        Column(head=tr("memo", "Reckoned from")),
        Column(width=100, head=tr("memo", "Amount"), align="right"),
        Column(width=70),
    )
    rows: list[Sequence[Cell] | Band] = [_ceiling(w, each) for each in w.facts.ceilings]
    found = [*w.subheading(tr("memo", "Suggested amount")), listing(columns, rows)]
    suggested = reckoned_named(w.facts, "suggested")
    bottleneck = next((each.limit for each in w.facts.ceilings if each.binding), None)
    if suggested is None or suggested.figure is None:
        return found
    words = tr("memo", "Suggested: {amount}; bottleneck: {limit}").format(
        amount=w.amount(suggested.figure), limit=tr("memo", LIMITS[bottleneck]) if bottleneck else "—"
    )
    return [*found, Text(Run(text=words, bold=True), after=6)]


def _ceiling(w: Writer, each: Ceiling) -> Sequence[Cell]:
    tr = w.translate
    basis: list[Piece] = [Run(text=each.basis, role="text.secondary")] if each.basis else []
    if each.missing:
        lacks = missing(w, each.missing)
        basis.append(Run(text=f"\n{lacks}" if basis else lacks, role="unknown.text"))
    if each.amount is None:
        amount = Text(dashed(tr("memo", "cannot tell"), CAPTION), size=SMALL, align="right")
    else:
        amount = Text(Run(text=yuan(each.amount), bold=each.binding), size=SMALL, align="right")
    least = Text(tr("memo", "bottleneck"), size=CAPTION, bold=True) if each.binding else ""
    return (Text(tr("memo", LIMITS[each.limit]), size=SMALL), Text(*basis, size=SMALL), amount, least)


def schedule(w: Writer) -> list[Flowable]:
    """Print how the schedule begins and ends."""
    payments = w.facts.schedule
    if not payments:
        return []
    tr = w.translate
    whole = len(payments) <= 2 * FIRST
    rows: list[Sequence[Cell] | Band] = [payment(w, each) for each in (payments if whole else payments[:FIRST])]
    if not whole:
        rows += [["…"] + [""] * (len(payment_columns(w)) - 1), payment(w, payments[-1])]
    how_many = tr("memo", "{count} payments").format(count=len(payments))
    title = w.subheading(
        tr("memo", "Repayment schedule"), w.dotted([w.catalog(w.facts.application.repayment), how_many])
    )
    return [CondPageBreak(160), *title, listing(payment_columns(w), rows), totals(w)]


def payment_columns(w: Writer) -> list[Column]:
    tr = w.translate
    heads = (tr("memo", "Payment"), tr("memo", "Principal"), tr("memo", "Interest"), tr("memo", "Left"))
    amounts = [Column(width=86, head=words, align="right") for words in heads]
    number = tr("memo", "No.")
    if not dated(w):
        return [Column(head=number), *amounts]
    return [Column(width=44, head=number), Column(head=tr("memo", "Day")), *amounts]


def dated(w: Writer) -> bool:
    """Tell whether the payments have their days; those of a level payment follow the drawing, which nobody knows."""
    return any(each.day for each in w.facts.schedule)


def payment(w: Writer, each: Payment) -> Sequence[Cell]:
    day = [w.day(each.day) if each.day else "—"] if dated(w) else []
    return (str(each.number), *day, *[yuan(value) for value in (each.due, each.principal, each.interest, each.balance)])


def totals(w: Writer) -> Text:
    payments = w.facts.schedule
    words = w.translate("memo", "In all {due}, of which interest {interest}.").format(
        due=yuan(sum((each.due for each in payments), Decimal(0))),
        interest=yuan(sum((each.interest for each in payments), Decimal(0))),
    )
    return w.note(f"{words.replace(' ', GAP)}{assumed(w)}" if w.chinese else f"{words} {assumed(w)}")


def assumed(w: Writer) -> str:
    """Return from which day the schedule counts, for nobody knows yet when the money is drawn."""
    if dated(w):
        words = w.translate("memo", "Assumed drawn on {day}; days and interest move with the day of drawing.")
        return words.format(day=w.day(w.facts.as_of))
    return w.translate("memo", "Assumed: the first payment falls a whole month after the drawing.")


SECTION = Section(order=90, id="S09", story=story, items=items, blockers=blockers)
