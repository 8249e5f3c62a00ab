"""What a client's statements say: totals, rules they break, ratios, signals and the score, each with what it lacks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from cmdesk.analysis.figures import Figures
from cmdesk.analysis.flags import Flagged, Score, fin_score, flags
from cmdesk.analysis.ratios import Measured, ratios
from cmdesk.analysis.statements import Checked, consistency
from cmdesk.core.catalog import Catalog
from cmdesk.services.statements import FORMS, StatementLine, periods


@dataclass(frozen=True, kw_only=True)
class Assessment:
    """Of the periods the analysis goes by; worked_out holds, by period, every row that follows from others, in yuan."""

    worked_out: Mapping[UUID, Mapping[str, Decimal]]
    checks: tuple[Checked, ...]
    ratios: tuple[Measured, ...]
    flags: tuple[Flagged, ...]
    score: Score | None


def assess(lines: Sequence[StatementLine], catalog: Catalog, industry: str = "") -> Assessment:
    """Return what a client's periods say; industry: the question set whose usual gross margin holds."""
    rules = catalog.analysis
    figures = Figures(rules, periods(lines, catalog))
    margin = next((each for each in rules.margins.values() if industry in each.question_sets), None)
    measured, checked = ratios(figures, margin=margin), consistency(figures)
    return Assessment(
        worked_out={line.id: worked_out(line, catalog) for line in lines},
        checks=checked,
        ratios=measured,
        flags=flags(figures),
        score=fin_score(rules, measured, checked) if figures.periods else None,
    )


def worked_out(line: StatementLine, catalog: Catalog) -> Mapping[str, Decimal]:
    """Return the totals of one period as they follow from its rows, whether a total was typed, too, or not."""
    rules = catalog.analysis
    figures = Figures(rules, [line.reported])
    found = {}
    for statement in FORMS[line.form]:
        for row in rules.statements[statement].lines:
            if row.formula:
                value = figures.get(f"sum_{row.code}", figures.last).number
                if value is not None:
                    found[row.code] = value
    return found


def names_of(codes: Sequence[str], catalog: Catalog) -> list[str]:
    """Return the catalog's names of figures that are missing; a figure of the period before is named by its own."""
    rules, found = catalog.analysis, []
    for code in codes:
        entry = rules.lines.get(code.removesuffix("_prev")) or rules.figures.get(code.removesuffix("_prev"))
        found.append(entry.name if entry else code)
    return list(dict.fromkeys(found))
