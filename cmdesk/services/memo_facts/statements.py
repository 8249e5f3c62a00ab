"""The client's statements, their ratios, and what does not fit together, as the memo prints them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from cmdesk.analysis.cross_check import Light
from cmdesk.analysis.figures import Figures
from cmdesk.analysis.flags import Flagged, fin_score, flags
from cmdesk.analysis.ratios import Measured, ratios
from cmdesk.analysis.statements import Checked, consistency
from cmdesk.core.catalog.ratios import Margin, Ratio
from cmdesk.core.figures import grouped, percent, trimmed
from cmdesk.memo import facts as memo
from cmdesk.services.memo_facts.reading import Reading, grade_of
from cmdesk.services.statement_adjustments import of_statements
from cmdesk.services.statements import FORMS, StatementLine, periods, read_statements

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
UNITS = {"%": memo.Form.PERCENT, "元": memo.Form.MONEY}
PREVIOUS = "_prev"


def stored(reading: Reading) -> list[StatementLine]:
    """Return the client's newest periods of each form, oldest first."""
    every = read_statements(reading.session, reading.application.party_id)
    return [line for form in FORMS for line in [each for each in every if each.form == form][-MOST:]]


def figures_of(reading: Reading, lines: Sequence[StatementLine]) -> Figures:
    """Return the figures of the periods; the newest takes what the work paper says beside its statements."""
    given = periods(lines, reading.catalog)
    if given:
        newest = max(given, key=lambda period: period.end)
        beside = {figure: value for code, figure in BESIDE.items() if (value := reading.figure(code)) is not None}
        given = [replace(each, figures={**beside, **each.figures}) if each is newest else each for each in given]
    return Figures(reading.catalog.analysis, given)


def printed(reading: Reading, lines: Sequence[StatementLine]) -> Iterator[memo.Statement]:
    """Yield each statement that has a figure, its periods side by side; rows that are nil in all of them stay out."""
    rules = reading.catalog.analysis
    for form, codes in FORMS.items():
        own = [line for line in lines if line.form == form]
        figures = Figures(rules, [line.adjusted(rules) for line in own])
        for code in codes if own else ():
            rows = []
            for line in rules.statements[code].lines:
                amounts = tuple(figures.get(line.code, period).number for period in figures.periods)
                if any(amounts):
                    total = bool(line.formula)
                    rows.append(memo.StatementLine(code=line.code, name=line.name, amounts=amounts, sum=total))
            if rows:
                yield memo.Statement(
                    code=code,
                    name=rules.statements[code].name,
                    target=f"statement:{form}",
                    periods=tuple(period_of(reading, line) for line in own),
                    lines=tuple(rows),
                    adjustments=tuple(adjustments(reading, code, own)),
                )


def adjustments(reading: Reading, code: str, lines: Sequence[StatementLine]) -> Iterator[memo.Adjusted]:
    """Yield the manager's entries on the rows of a statement, the oldest period first."""
    rules = reading.catalog.analysis
    periods = {line.id: line for line in lines}
    for entry in of_statements(reading.session, list(periods)):
        if rules.statement_of.get(entry.line) != code:
            continue
        of = periods[entry.statement_id]
        before, after = (
            Figures(rules, [period]).get(entry.line, period).number for period in (of.reported, of.adjusted(rules))
        )
        yield memo.Adjusted(
            name=rules.lines[entry.line].name,
            end=of.end,
            reported=before,
            amount=entry.amount,
            adjusted=after,
            reason=entry.reason,
            evidence=reading.proof(entry.proof),
        )


def period_of(reading: Reading, line: StatementLine) -> memo.Period:
    return memo.Period(
        end=line.end,
        months=line.months,
        basis=basis(reading, line.basis),
        grade=grade_of(line.grade),
        source=line.source or None,
        evidence=reading.proof(line.proof),
    )


def basis(reading: Reading, code: str) -> str | None:
    term = reading.catalog.terms["statement_basis"].get(code)
    return term.name if term else code or None


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
            form=UNITS.get(entry.unit, memo.Form.NUMBER),
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
    if entry.against:
        return "≤ " + "、".join(reading.translate("catalog", name) for name in names_of(reading, [entry.against]))
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
        if entry is None:  # the opening column of a statement
            continue
        name = entry.name
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
