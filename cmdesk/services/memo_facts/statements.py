"""The client's statements, their ratios, and what does not fit together, as the memo prints them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from uuid import UUID

from sqlalchemy import select

from cmdesk.analysis.cross_check import Light
from cmdesk.analysis.figures import Figures, Period, micro_period
from cmdesk.analysis.flags import Flagged, fin_score, flags
from cmdesk.analysis.ratios import Measured, ratios
from cmdesk.analysis.statements import Checked, consistency
from cmdesk.core.catalog.ratios import Margin, Ratio
from cmdesk.core.catalog.statements import MICRO_BALANCE, MICRO_INCOME
from cmdesk.core.figures import grouped, percent, trimmed
from cmdesk.memo import facts as memo
from cmdesk.models.workpaper import Statement
from cmdesk.services.facts import proofs_of
from cmdesk.services.memo_facts.reading import Reading, grade_of

MOST = 3
"""Periods a memo shows, the newest."""
BESIDE = {
    "tax_revenue": "tax_revenue",
    "invoice_net": "invoice_net",
    "interest_expense": "interest",
    "depreciation": "dna",
    "principal_due": "sched_principal",
    "dividend": "dividend",
}
"""Fields of the work paper that ratios of the newest year use beside its statements."""
MICRO = (MICRO_BALANCE, MICRO_INCOME)
FORMS = {"%": memo.Form.PERCENT, "元": memo.Form.MONEY}
PREVIOUS = "_prev"
NOTHING = UUID(int=0)


def stored(reading: Reading) -> list[Statement]:
    """Return the client's statements of the newest periods, oldest first."""
    found = select(Statement).where(Statement.party_id == reading.application.party_id).order_by(Statement.end)
    every = list(reading.session.scalars(found))
    ends = sorted({each.end for each in every})[-MOST:]
    return [each for each in every if each.end in ends]


def figures_of(reading: Reading, statements: Sequence[Statement]) -> Figures:
    """Return the figures of the periods; a self-made statement counts in the rows of the small enterprises' too."""
    rules = reading.catalog.analysis
    known: dict[object, dict[str, Decimal | None]] = {}
    months: dict[object, int] = {}
    for each in statements:
        known.setdefault(each.end, {}).update({figure.line: figure.amount for figure in each.figures})
        months[each.end] = max(each.months, months.get(each.end, 0))
    if known:
        newest = max(each.end for each in statements)
        for field, figure in BESIDE.items():
            value = reading.figure(field)
            if value is not None:
                known[newest].setdefault(figure, value)
    periods = []
    for end in sorted({each.end for each in statements}):
        period = Period(end=end, months=months[end], figures=known[end])
        own = {rules.statement_of.get(code) for code in known[end]}
        periods.append(micro_period(rules, period) if own & {*MICRO} else period)
    return Figures(rules, periods)


def printed(reading: Reading, statements: Sequence[Statement], figures: Figures) -> Iterator[memo.Statement]:
    """Yield each statement that has a figure, its periods side by side."""
    proofs = proofs_of(reading.session, statements)
    for code, entry in reading.catalog.analysis.statements.items():
        lines = {line.code for line in entry.lines}
        own = [each for each in statements if any(figure.line in lines for figure in each.figures)]
        ends = {each.end: each for each in own}
        periods = [period for period in figures.periods if period.end in ends]
        rows = []
        for line in entry.lines:
            amounts = tuple(figures.get(line.code, period).number for period in periods)
            if any(amount is not None for amount in amounts):
                rows.append(memo.StatementLine(code=line.code, name=line.name, amounts=amounts, sum=bool(line.formula)))
        if not rows or not periods:
            continue
        yield memo.Statement(
            code=code,
            name=entry.name,
            target=f"statement:{own[-1].form}",
            periods=tuple(
                memo.Period(
                    end=period.end,
                    months=period.months,
                    basis=basis(reading, ends[period.end]),
                    grade=grade_of(ends[period.end].grade),
                    source=ends[period.end].source or None,
                    evidence=reading.proof(proofs.get(ends[period.end].attachment_id or NOTHING)),
                )
                for period in periods
            ),
            lines=tuple(rows),
        )


def basis(reading: Reading, statement: Statement) -> str | None:
    term = reading.catalog.terms["statement_basis"].get(statement.basis)
    return term.name if term else statement.basis or None


def measured(reading: Reading, figures: Figures) -> tuple[Measured, ...]:
    return ratios(figures, margin=margin_of(reading))


def margin_of(reading: Reading) -> Margin | None:
    """Return the usual gross margin of the client's trade."""
    trade = reading.application.party.industry
    margins = reading.catalog.analysis.margins.values()
    return next((each for each in margins if trade in each.question_sets), None)


def ratio_lines(reading: Reading, found: Iterable[Measured]) -> Iterator[memo.Ratio]:
    analysis = reading.catalog.analysis
    for each in found:
        entry = analysis.ratios[each.code]
        group = analysis.weights.get(entry.category)
        yield memo.Ratio(
            code=each.code,
            name=entry.name,
            group=group.name if group else None,
            form=FORMS.get(entry.unit, memo.Form.NUMBER),
            unit=entry.unit or None,
            value=each.value,
            before=each.history[-2] if len(each.history) > 1 else None,
            light=memo.Light(each.light.value) if each.light is not Light.NA or each.value is None else None,
            green=green_words(reading, entry),
            missing=names_of(reading, each.missing),
            explanation=reading.explanation(f"ratio:{each.code}"),
        )


def green_words(reading: Reading, entry: Ratio) -> str | None:
    """Return from where to where a ratio is green."""
    low, high = entry.green_min, entry.green_max
    if entry.by_industry and (margin := margin_of(reading)) is not None:
        low, high = margin.low, margin.high
    show = percent if entry.unit == "%" else lambda value: trimmed(grouped(value, "0.01"))
    if low is not None and high is not None:
        return f"{show(low)} – {show(high)}"
    if low is not None:
        return f"≥ {show(low)}"
    return None if high is None else f"≤ {show(high)}"


def names_of(reading: Reading, codes: Iterable[str]) -> tuple[str, ...]:
    """Return what figures are called; one of the period before says so."""
    analysis = reading.catalog.analysis
    found = []
    for code in codes:
        base = code.removesuffix(PREVIOUS)
        entry = analysis.lines.get(base) or analysis.figures.get(base) or analysis.ratios.get(base)
        name = entry.name if entry else base
        if base != code:
            name = reading.translate("memo", "{name}, period before").format(name=reading.translate("catalog", name))
        found.append(name)
    return tuple(dict.fromkeys(found))


def signals(reading: Reading, figures: Figures) -> Iterator[memo.Signal]:
    """Yield every rule of consistency and every signal; where both say the same, the signal only."""
    checked, flagged = consistency(figures), flags(figures)
    same = {each.rule: each for each in flagged if each.rule}
    yield from (rule_line(reading, each) for each in newest(checked) if each.code not in same)
    differences = {each.code: each.difference for each in newest(checked)}
    yield from (flag_line(reading, each, differences.get(each.rule)) for each in flagged)


def newest(checked: Sequence[Checked]) -> list[Checked]:
    """Return each rule once: where it is broken, else of the newest period."""
    last: dict[str, Checked] = {}
    for each in checked:
        if each.code not in last or last[each.code].passed is not False:
            last[each.code] = each
    return list(last.values())


def rule_line(reading: Reading, each: Checked) -> memo.Signal:
    return memo.Signal(
        code=each.code,
        name=reading.catalog.analysis.rules[each.code].name,
        subject=f"flag:{each.code}",
        fired=None if each.passed is None else not each.passed,
        light=memo.Light(each.level) if each.passed is False else memo.Light.NA,
        difference=each.difference if each.passed is False else None,
        missing=names_of(reading, each.missing),
        explanation=reading.explanation(f"flag:{each.code}"),
    )


def flag_line(reading: Reading, each: Flagged, difference: Decimal | None) -> memo.Signal:
    return memo.Signal(
        code=each.code,
        name=reading.catalog.analysis.flags[each.code].name,
        subject=f"flag:{each.code}",
        fired=each.raised,
        light=memo.Light(each.level) if each.raised and each.level else memo.Light.NA,
        difference=difference if each.raised else None,
        missing=names_of(reading, each.missing),
        explanation=reading.explanation(f"flag:{each.code}"),
    )


def score(reading: Reading, figures: Figures, found: Sequence[Measured]) -> Iterator[memo.Reckoned]:
    """Yield the financial score; a broken rule of level red makes it unusable, and it then says cannot tell."""
    result = fin_score(reading.catalog.analysis, found, consistency(figures))
    if result.total is None:
        return
    yield memo.Reckoned(
        section="S05",
        code="fin_score",
        figure=result.total if result.usable else None,
        form=memo.Form.TIMES,
        light=memo.Light(result.light.value),
        limit=Decimal(reading.catalog.analysis.score.green),
        basis=parts(reading, result.parts),
        explanation=reading.explanation("ratio:fin_score"),
    )


def parts(reading: Reading, found: Mapping[str, Decimal | None]) -> str:
    """Return the points of each category."""
    weights = reading.catalog.analysis.weights
    return "；".join(
        f"{reading.translate('catalog', weights[code].name)} {'—' if points is None else percent(points, 0)}"
        for code, points in found.items()
    )
