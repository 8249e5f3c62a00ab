"""Financial statements: totals, rules, ratios, signals and the score, all from one input."""

from collections.abc import Mapping
from typing import Any

from cmdesk.cli.kind import Given, Kind, exact, lacking, ratio, shown
from cmdesk.cli.options import Options
from cmdesk.core.errors import UserError
from cmdesk.core.text import QT_TRANSLATE_NOOP, message

PERIODS = "list of {end: date, months: whole, figures: {name: yuan ±}, before: {name: yuan ±}, whole: list of code}"


def statements(given: Given, options: Options) -> Any:
    from cmdesk.analysis.figures import Figures
    from cmdesk.analysis.flags import fin_score, flags
    from cmdesk.analysis.ratios import ratios
    from cmdesk.analysis.statements import consistency

    rules = options.rules
    industry = given["industry"]
    if industry is not None and industry not in rules.margins:
        codes = " ".join(rules.margins)
        raise UserError(message("calc", "“{field}” takes one of: {codes}", field="industry", codes=codes))
    if any(period["end"] is None for period in given["periods"]):
        return lacking(KINDS["statements"], "periods.end")
    figures = Figures(rules, [period_of(period) for period in given["periods"]])
    measured = ratios(figures, margin=rules.margins[industry] if industry else None)
    checked = consistency(figures)
    score = fin_score(rules, measured, checked)
    return {
        "totals": [totals(figures, period) for period in figures.periods],
        "ratios": {
            one.code: {
                "value": ratio(one.value),
                "light": one.light,
                "trend": one.trend,
                "missing": one.missing,
                "assumed": one.assumed,
            }
            for one in measured
        },
        "flags": {
            one.code: {"raised": one.raised, "level": one.level, "missing": one.missing} for one in flags(figures)
        },
        "checks": [
            {
                "code": one.code,
                "end": one.end,
                "passed": one.passed,
                "light": one.light,
                "difference": exact(one.difference),
                "missing": one.missing,
            }
            for one in checked
        ],
        "score": {"total": shown(score.total, 2), "light": score.light, "usable": score.usable},
    }


def totals(figures: Any, period: Any) -> Any:
    """Return every total of a period, and the figures that follow from it, with what each lacks."""
    rules = figures.rules
    codes = [code for code, line in rules.lines.items() if line.formula]
    codes += [code for code, figure in rules.figures.items() if figure.expr]
    found = {code: figures.get(code, period) for code in codes}
    return {
        "end": period.end,
        "figures": {code: exact(one.number) for code, one in found.items()},
        "missing": {code: sorted(one.missing) for code, one in found.items() if one.missing},
    }


def period_of(given: Mapping[str, Any]) -> Any:
    from cmdesk.analysis.figures import MONTHS, Period

    if None in (given["whole"] or ()):
        raise ValueError("whole")
    return Period(
        end=given["end"],
        months=MONTHS if given["months"] is None else given["months"],
        figures=given["figures"] or {},
        before=given["before"] or {},
        whole=frozenset(given["whole"] or ()),
    )


KINDS: Mapping[str, Kind] = {
    "statements": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Ratios, rules and signals of financial statements"),
        inputs={"periods": PERIODS, "industry": "code"},
        outputs={
            "totals": "list of {end, figures, missing}",
            "ratios": "{code: …}",
            "flags": "{code: …}",
            "checks": "list",
            "score": "points",
            "missing": "list",
        },
        source="《小企业会计准则》，resources/catalog/ratios.toml",
        work=statements,
        needed=("periods",),
    ),
}
