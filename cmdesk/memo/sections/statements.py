"""S05 财务分析: three periods side by side, their ratios, and what does not fit together."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from reportlab.platypus import CondPageBreak, Flowable

from cmdesk.core.figures import yuan
from cmdesk.core.text import QT_TRANSLATE_NOOP, message
from cmdesk.memo.blocks import dashed_box
from cmdesk.memo.chapters import blanks, fields_of, items_of, reckoned_of, tables_of, unexplained, unreckoned
from cmdesk.memo.facts import Facts, Form, Light, PartyKind, Period, Ratio, Signal, Statement, StatementLine
from cmdesk.memo.figures import LIGHTS, lines_of, mark, missing, or_dash, pairs, prose, reckonings, unit_line
from cmdesk.memo.graphs import trend
from cmdesk.memo.paper import CAPTION, SMALL
from cmdesk.memo.section import Section
from cmdesk.memo.signs import dashed
from cmdesk.memo.standing import Blocker, Item, Standing, from_catalog
from cmdesk.memo.tables import Band, Cell, Column, listing
from cmdesk.memo.text import Piece, Run, Text
from cmdesk.memo.writer import GAP, Writer

MICRO = (PartyKind.INDIVIDUAL_BUSINESS, PartyKind.MICRO_OWNER, PartyKind.PERSON)
LISTED = 8
"""Missing figures that are named; the statements' own screen names them all."""
FOUND = {
    Light.YELLOW: QT_TRANSLATE_NOOP("memo", "fired, yellow"),
    Light.ORANGE: QT_TRANSLATE_NOOP("memo", "fired, orange"),
    Light.RED: QT_TRANSLATE_NOOP("memo", "fired, red"),
}


def items(facts: Facts) -> Sequence[Item]:
    """Count the fields, the statements where some are asked for, and each ratio that ought to be told."""
    found = items_of(facts, "S05")
    if facts.fields or facts.statements:
        here = Standing.KNOWN if facts.statements else Standing.UNKNOWN
        target = target_of(facts)
        found.append(Item(label=message("memo", "Financial statements"), standing=here, target=target, required=True))
    return found


def target_of(facts: Facts) -> str:
    """Return where statements are filled: those there are, else the form that suits the borrower."""
    if facts.statements:
        return facts.statements[0].target
    return "statement:micro" if facts.borrower.kind in MICRO else "statement:small"


def blockers(facts: Facts) -> Sequence[Blocker]:
    """Blank fields, no statements, and red ratios or signals that nobody explained."""
    return [*blanks(facts, "S05", items_of(facts, "S05")), *_statements(facts), *unreckoned(facts, "S05"), *_red(facts)]


def _statements(facts: Facts) -> Iterator[Blocker]:
    if facts.fields and not facts.statements:
        reason = message("memo", "There are no financial statements.")
        yield Blocker(section="S05", message=reason, target=target_of(facts))


def _red(facts: Facts) -> Iterator[Blocker]:
    for ratio in facts.ratios:
        name = from_catalog(ratio.name)
        yield from unexplained("S05", name, f"ratio:{ratio.code}", ratio.light, ratio.explanation)
    for signal in facts.signals:
        light = signal.light if signal.fired else None
        yield from unexplained("S05", from_catalog(signal.name), signal.subject, light, signal.explanation)


def story(w: Writer) -> list[Flowable]:
    fields = fields_of(w.facts, "S05")
    found = pairs(w, fields)
    for statement in w.facts.statements:
        found += _statement(w, statement)
    if fields and not w.facts.statements:
        title = w.subheading(w.translate("memo", "Financial statements"))
        found += [*title, Text(dashed(w.translate("memo", "not filled"), SMALL), after=4)]
    found += [*trend(w), *_ratios(w), *reckonings(w, reckoned_of(w.facts, "S05")), *_signals(w)]
    for table in tables_of(w.facts, "S05"):
        found += lines_of(w, table)
    return [*found, *prose(w, fields)]


def _statement(w: Writer, statement: Statement) -> list[Flowable]:
    """Print a statement, its periods side by side, with what each rests on."""
    tr = w.translate
    width = 98.0 if len(statement.periods) < 3 else 86.0  # noqa: PLR2004  (room for the months)
    columns = [Column(head=tr("memo", "Line"))]
    columns += [Column(width=width, head=_period(w, period), align="right") for period in statement.periods]
    rows: list[Sequence[Cell] | Band] = [_line(w, line) for line in statement.lines]
    if any(period.basis or period.grade for period in statement.periods):
        rows.append([tr("memo", "Rests on"), *[_basis(w, period) for period in statement.periods]])
    table = listing(columns, rows, unit=unit_line(w))
    return [CondPageBreak(140), *w.subheading(w.catalog(statement.name)), table, *_adjustments(w, statement)]


def _adjustments(w: Writer, statement: Statement) -> list[Flowable]:
    """Print what the manager changed of the client's figures, which the table above has in it, and why."""
    tr = w.translate
    if not statement.adjustments:
        return []
    columns = [
        Column(width=62, head=tr("memo", "Period")), Column(width=96, head=tr("memo", "Line")),
        Column(width=74, head=tr("memo", "As reported"), align="right"),
        Column(width=70, head=tr("memo", "Adjustment"), align="right"),
        Column(width=74, head=tr("memo", "Adjusted"), align="right"), Column(head=tr("memo", "Reason")),
    ]  # fmt: skip
    rows: list[Sequence[Cell] | Band] = [
        [
            Text(Run(text=w.day(each.end)), size=SMALL), Text(Run(text=w.catalog(each.name)), size=SMALL),
            _amount(w, each.reported), _amount(w, each.amount), _amount(w, each.adjusted, bold=True),
            Text(Run(text=each.reason), *_proofs(w, each.evidence), size=SMALL),
        ]
        for each in statement.adjustments
    ]  # fmt: skip
    words = tr("memo", "Adjusted by the manager; the figures above are after adjustment.")
    return [Text(Run(text=words, role="text.muted"), size=CAPTION, before=6, after=2), listing(columns, rows)]


def _proofs(w: Writer, evidence: int | None) -> Sequence[Piece]:
    return () if evidence is None else mark(w, None, (evidence,))


def _period(w: Writer, period: Period) -> str:
    if period.months == 12:  # noqa: PLR2004  (a year)
        return w.day(period.end)
    if period.months == 1:
        return w.translate("memo", "{day}, 1 month").format(day=w.day(period.end))
    return w.translate("memo", "{day}, {count} months").format(day=w.day(period.end), count=period.months)


def _line(w: Writer, line: StatementLine) -> Sequence[Cell]:
    name = Text(Run(text=w.catalog(line.name), bold=line.sum), size=SMALL)
    return [name, *[_amount(w, amount, bold=line.sum) for amount in line.amounts]]


def _amount(w: Writer, amount: Decimal | None, *, bold: bool = False) -> Text:
    role = "unknown.text" if amount is None else "text.primary"
    return Text(Run(text=or_dash(w, amount), bold=bold, role=role), size=SMALL, align="right")


def _basis(w: Writer, period: Period) -> Text:
    proofs = mark(w, period.grade, () if period.evidence is None else (period.evidence,))
    return Text(Run(text=w.catalog(period.basis), role="text.muted"), GAP, *proofs, size=CAPTION, align="right")


def _ratios(w: Writer) -> list[Flowable]:
    """Print every ratio by group: before, now, its light, and what its light lacks or why it is red."""
    if not w.facts.ratios:
        return []
    tr = w.translate
    columns = (
        Column(head=tr("memo", "Ratio")),
        Column(width=62, head=tr("memo", "Before"), align="right"),
        Column(width=62, head=tr("memo", "Latest"), align="right"),
        Column(width=36, head=tr("memo", "Unit")),
        Column(width=76, head=tr("memo", "Green")),
        Column(width=84, head=tr("memo", "State")),
    )
    rows: list[Sequence[Cell] | Band] = []
    group = None
    told = [ratio for ratio in w.facts.ratios if ratio.value is not None or ratio.explanation]
    for ratio in told:
        if ratio.group and ratio.group != group:
            rows.append(Band(title=w.catalog(ratio.group), note=_greens(w, ratio.group)))
            group = ratio.group
        rows.append(_ratio(w, ratio))
    table = [listing(columns, rows)] if rows else []
    return [CondPageBreak(120), *w.subheading(tr("memo", "Ratios")), *table, *_untold(w, w.facts.ratios, told)]


def _untold(w: Writer, every: Sequence[Ratio | Signal], told: Sequence[Ratio | Signal]) -> list[Flowable]:
    """Return the dashed frame with the names of what cannot be told, and what all of it lacks."""
    rest = [each for each in every if each not in told]
    if not rest:
        return []
    names = w.joined([w.catalog(each.name) for each in rest])
    names_missing = list(dict.fromkeys(name for each in rest for name in each.missing))
    lacks = w.joined([w.catalog(name) for name in names_missing[:LISTED]])
    if len(names_missing) > LISTED:
        lacks = w.translate("memo", "{names} and {count} more").format(names=lacks, count=len(names_missing) - LISTED)
    words = w.translate("memo", "Cannot tell: {names}.").format(names=names)
    if lacks:
        words += w.translate("memo", " Missing: {what}. Nothing was taken for zero; this is not a pass.").format(
            what=lacks
        )
    return [dashed_box(Text(words, size=SMALL))]


def _greens(w: Writer, group: str) -> str:
    lights = [ratio.light for ratio in w.facts.ratios if ratio.group == group and ratio.light]
    green = lights.count(Light.GREEN)
    return w.translate("memo", "{count} of {wanted} green").format(count=green, wanted=len(lights))


def _ratio(w: Writer, ratio: Ratio) -> Sequence[Cell]:
    name: list[Piece] = [w.catalog(ratio.name)]
    if ratio.missing:
        name.append(Run(text=f"\n{missing(w, ratio.missing)}", role="unknown.text", size=CAPTION))
    if ratio.explanation:
        name.append(Run(text=f"\n{ratio.explanation}", role="text.secondary", size=CAPTION))
    unit = "%" if ratio.form is Form.PERCENT else w.catalog(ratio.unit)
    unit = w.translate("memo", "CNY") if ratio.form is Form.MONEY else unit
    light = Text(*w.light(ratio.light, w.translate("memo", LIGHTS[ratio.light])), size=SMALL) if ratio.light else ""
    return (
        Text(*name, size=SMALL),
        _value(w, ratio, ratio.before, dash=True),
        _value(w, ratio, ratio.value, dash=False),
        Text(unit, size=CAPTION, role="text.muted"),
        Text(ratio.green or "", size=CAPTION, role="text.muted"),
        light,
    )


def _value(w: Writer, ratio: Ratio, value: Decimal | None, *, dash: bool) -> Text:
    if value is None:
        nothing = Run(text="—", role="unknown.text") if dash else dashed(w.translate("memo", "cannot tell"), CAPTION)
        return Text(nothing, size=SMALL, align="right")
    if ratio.form is Form.MONEY:
        return Text(or_dash(w, value), size=SMALL, align="right")
    return Text(yuan(value * 100 if ratio.form is Form.PERCENT else value), size=SMALL, align="right")


def _signals(w: Writer) -> list[Flowable]:
    """Print what fired and what cannot be told; of what is in order only how much it is."""
    if not w.facts.signals:
        return []
    tr = w.translate
    quiet = sum(signal.fired is False for signal in w.facts.signals)
    columns = (
        Column(head=tr("memo", "Signal")),
        Column(width=90, head=tr("memo", "Difference"), align="right"),
        Column(width=110, head=tr("memo", "State")),
    )
    told = [signal for signal in w.facts.signals if signal.fired is not None]
    rows = [_signal(w, signal) for signal in told if signal.fired]
    words = tr("memo", "{count} of {wanted} rules of consistency and signals are in order.")
    said = w.body(words.format(count=quiet, wanted=len(w.facts.signals)))
    table = [listing(columns, rows)] if rows else []
    return [*w.subheading(tr("memo", "Consistency and signals")), said, *table, *_untold(w, w.facts.signals, told)]


def _signal(w: Writer, signal: Signal) -> Sequence[Cell]:
    name: list[Piece] = [w.catalog(signal.name)]
    if signal.explanation:
        name.append(Run(text=f"\n{signal.explanation}", role="text.secondary", size=CAPTION))
    word = FOUND.get(signal.light, LIGHTS[signal.light])
    difference = "" if signal.difference is None else or_dash(w, signal.difference)
    return (Text(*name, size=SMALL), difference, Text(*w.light(signal.light, w.translate("memo", word)), size=SMALL))


SECTION = Section(order=50, id="S05", story=story, items=items, blockers=blockers)
