"""S07 交叉检验: the same figure by independent routes, or why it cannot be told."""

from collections.abc import Sequence
from decimal import Decimal

from reportlab.platypus import CondPageBreak, Flowable

from cmdesk.core.figures import yuan
from cmdesk.core.text import QT_TRANSLATE_NOOP, message
from cmdesk.memo.blocks import dashed_box
from cmdesk.memo.chapters import CHECKS
from cmdesk.memo.facts import Check, CheckKind, Facts, Form, Light, Route, State
from cmdesk.memo.figures import LIGHTS, mark, share
from cmdesk.memo.graphs import equity, routes
from cmdesk.memo.paper import CAPTION, SMALL
from cmdesk.memo.section import Section
from cmdesk.memo.signs import dashed
from cmdesk.memo.standing import Blocker, Item, Standing, blank
from cmdesk.memo.tables import Cell, Column, listing
from cmdesk.memo.text import Piece, Run, Text
from cmdesk.memo.writer import GAP, Writer

TALL = 400.0
"""A check up to this tall (points) is not torn from its result by the end of a page."""

KINDS = {
    CheckKind.SALES: QT_TRANSLATE_NOOP("memo", "Cross-check of sales"),
    CheckKind.GROSS_MARGIN: QT_TRANSLATE_NOOP("memo", "Cross-check of gross margin"),
    CheckKind.EQUITY: QT_TRANSLATE_NOOP("memo", "Cross-check of equity"),
    CheckKind.NET_PROFIT: QT_TRANSLATE_NOOP("memo", "Cross-check of net profit"),
    CheckKind.STOCK: QT_TRANSLATE_NOOP("memo", "Cross-check of stock"),
    CheckKind.RECEIVABLES: QT_TRANSLATE_NOOP("memo", "Cross-check of receivables"),
    CheckKind.PAYABLES: QT_TRANSLATE_NOOP("memo", "Cross-check of payables"),
    CheckKind.FUNDS: QT_TRANSLATE_NOOP("memo", "Cross-check of funds"),
}


MAIN = {
    CheckKind.SALES: "checks",
    CheckKind.GROSS_MARGIN: "finding:gm_counted",
    CheckKind.EQUITY: "finding:equity_initial",
}
"""The checks a bank wants to see whatever the client is, and where each begins."""
FIELDS = {CheckKind.GROSS_MARGIN: "gm_", CheckKind.EQUITY: "equity_"}
"""How the codes of the fields begin that such a check is made of; that of sales is made of answers."""


def told(check: Check) -> bool:
    """Return whether a check came to a result."""
    return check.light is not Light.NA and check.deviation is not None


def items(facts: Facts) -> Sequence[Item]:
    """Count each check; a memo without any lacks the check of sales."""
    if not facts.checks:
        label = message("memo", "Cross-check of sales")
        return (Item(label=label, standing=Standing.UNKNOWN, target="checks", required=True),)
    wanted = demanded(facts)
    done = [
        Item(
            label=message("memo", KINDS[check.kind]),
            standing=standing(facts, check),
            target=f"check:{number}",
            required=check.kind in wanted,
        )
        for number, check in enumerate(facts.checks, 1)
    ]
    return done + [
        Item(
            label=message("memo", KINDS[kind]),
            standing=Standing.DECLINED if refused(facts, kind) else Standing.UNKNOWN,
            target=MAIN[kind],
            required=True,
        )
        for kind in unbegun(facts)
    ]


def standing(facts: Facts, check: Check) -> Standing:
    if told(check):
        return Standing.KNOWN
    return Standing.DECLINED if refused(facts, check.kind) else Standing.UNKNOWN


def demanded(facts: Facts) -> list[CheckKind]:
    """Return the checks a chapter must have: of sales where there are questions for it, the rest with a work paper."""
    if not facts.fields:
        return []
    return [kind for kind in MAIN if kind is not CheckKind.SALES or facts.answers]


def unbegun(facts: Facts) -> list[CheckKind]:
    """Return the checks a chapter must have that nothing is written of."""
    there = {check.kind for check in facts.checks}
    return [kind for kind in demanded(facts) if kind not in there]


def undone(facts: Facts) -> list[CheckKind]:
    """Return the checks a chapter must have that have come to no result, though the client refused nothing for them."""
    known = {check.kind for check in facts.checks if told(check)}
    return [kind for kind in demanded(facts) if kind not in known and not refused(facts, kind)]


def refused(facts: Facts, kind: CheckKind) -> bool:
    """Tell whether the client refused something a check is made of."""
    if kind in FIELDS:
        made_of = [field for field in facts.fields if field.code.startswith(FIELDS[kind])]
        return any(field.state is State.DECLINED for field in made_of)
    missing = {name for check in facts.checks if check.kind is kind for each in check.routes for name in each.missing}
    return any(answer.text in missing and answer.state is State.DECLINED for answer in facts.answers)


def blockers(facts: Facts) -> Sequence[Blocker]:
    """Each check a bank wants to see must have come to a result, and one out of tolerance must be explained."""
    if not any(told(check) for check in facts.checks):
        reason = message("memo", "No cross-check has come to a result.")
        return (Blocker(section="S07", message=reason, target="checks"),)
    open_ones = [
        Blocker(
            section="S07",
            message=message("memo", "{what}: not done", what=message("memo", KINDS[kind])),
            target=first_missing(facts, kind),
        )
        for kind in undone(facts)
    ]
    red = [
        Blocker(
            section="S07",
            message=message(
                "memo", "{what} is out of tolerance and not explained.", what=message("memo", KINDS[check.kind])
            ),
            target=f"explain:check:{CHECKS[check.kind]}",
        )
        for check in facts.checks
        if check.light is Light.RED and blank(check.explanation)
    ]
    return (*open_ones, *red)


def first_missing(facts: Facts, kind: CheckKind) -> str:
    """Return the first field of a check that is not known, else where it begins."""
    made_of = [field for field in facts.fields if kind in FIELDS and field.code.startswith(FIELDS[kind])]
    return next((field.target for field in made_of if field.state is State.NOT_ASKED), MAIN[kind])


def story(w: Writer) -> list[Flowable]:
    tr = w.translate
    found: list[Flowable] = []
    for check in w.facts.checks:
        found.append(CondPageBreak(min(TALL, 120 + 24 * len(check.routes))))
        found += w.subheading(tr("memo", KINDS[check.kind]), w.catalog(check.unit))
        if check.routes:
            found.append(_routes(w, check))
        found += _result(w, check) if told(check) else [_cannot_tell(w, check)]
        found += [*routes(w, check), *equity(w, check)]
        if check.explanation:
            found.append(w.body(check.explanation))
    if found and (rest := unbegun(w.facts)):
        names = w.joined([tr("memo", KINDS[kind]) for kind in rest])
        found.append(dashed_box(Text(tr("memo", "Not done: {names}. This is not a pass.").format(names=names))))
    return found


def _routes(w: Writer, check: Check) -> Flowable:
    tr = w.translate
    columns = (
        Column(width=126, head=tr("memo", "Route")),
        Column(head=tr("memo", "Reckoned from")),
        Column(width=92, head=tr("memo", "Result"), align="right"),
        Column(width=38, head=tr("memo", "Grade")),
    )
    return listing(columns, [_route(w, check, route) for route in check.routes])


def shown(check: Check, figure: Decimal) -> str:
    return share(figure) if check.form is Form.PERCENT else yuan(figure)


def _route(w: Writer, check: Check, route: Route) -> Sequence[Cell]:
    missing = w.translate("memo", "Missing: {what}").format(what=w.joined([w.catalog(name) for name in route.missing]))
    basis: list[Piece] = [route.expression] if route.expression else []
    if route.missing:
        basis.append(Run(text=f"\n{missing}" if basis else missing, role="unknown.text"))
    if route.result is None:
        result = Text(dashed(w.translate("memo", "cannot tell"), CAPTION), size=SMALL, align="right")
    else:
        result = Text(shown(check, route.result), size=SMALL, align="right")
    marks = mark(w, route.grade, route.evidence)
    if route.result is not None and route.grade is None:
        marks = [Run(text=w.translate("memo", "no grade"), role="unknown.text", size=CAPTION), *marks]
    grade = Text(*marks, size=SMALL)
    return (Text(w.catalog(route.name), size=SMALL), Text(*basis, size=SMALL, role="text.secondary"), result, grade)


def _result(w: Writer, check: Check) -> list[Flowable]:
    """Return the light in words, the deviation beside its tolerance, and the figure adopted."""
    tr = w.translate
    show = w.points if check.points else w.percent
    clauses = []
    if check.deviation is not None:
        clauses.append(tr("memo", "deviation {deviation}").format(deviation=show(check.deviation)))
    if check.tolerance is not None:
        clauses.append(tr("memo", "tolerance {tolerance}").format(tolerance=show(check.tolerance)))
    if check.adopted is not None:
        adopted = f"{shown(check, check.adopted)}{GAP}{w.catalog(check.unit)}".strip()
        clauses.append(tr("memo", "adopted {figure}").format(figure=adopted))
    light = w.light(check.light, tr("memo", LIGHTS[check.light]))
    return [Text(*light, GAP * 3, w.dotted(clauses), after=4)]


def _cannot_tell(w: Writer, check: Check) -> Flowable:
    """Return the dashed frame that says what is missing and that nothing was taken for zero."""
    names = dict.fromkeys([*check.missing, *(name for route in check.routes for name in route.missing)])
    missing = w.joined([w.catalog(name) for name in names])
    tr = w.translate
    if missing:
        words = tr("memo", "Cannot tell. Missing: {what}. Nothing was taken for zero; this is not a pass.")
        return dashed_box(Text(words.format(what=missing)))
    words = tr(
        "memo", "Cannot tell: fewer than two routes have a result. Nothing was taken for zero; this is not a pass."
    )
    return dashed_box(Text(words))


SECTION = Section(order=70, id="S07", story=story, items=items, blockers=blockers)
