"""A client's statements as a workbook of live formulas: what was reported, adjusted, and all that follows."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from cmdesk.analysis.figures import Figures
from cmdesk.analysis.ratios import ratios
from cmdesk.analysis.statements import consistency
from cmdesk.core.catalog import Catalog
from cmdesk.core.catalog.statements import BALANCE_SHEET, INCOME
from cmdesk.core.errors import UserError
from cmdesk.core.masking import TEXT, Hide, mask
from cmdesk.core.text import QT_TRANSLATE_NOOP, Translate, message
from cmdesk.models.party import Party
from cmdesk.services.statement_adjustments import of_statements
from cmdesk.services.statements import FORMS, StatementLine, industry_of, periods, read_statements

LIGHTS = {
    "green": QT_TRANSLATE_NOOP("statements", "green"),
    "yellow": QT_TRANSLATE_NOOP("statements", "yellow"),
    "red": QT_TRANSLATE_NOOP("statements", "red"),
    "na": QT_TRANSLATE_NOOP("statements", "no light"),
}


def write_statements(
    session: Session,
    party_id: UUID,
    path: Path,
    *,
    today: date,
    catalog: Catalog,
    translate: Translate,
    hide: Hide = mask,
) -> None:
    """Write the statements the analysis of a client goes by; refused where there are none."""
    from cmdesk.ledgers.statement_book import Entry, Told, write_book  # noqa: PLC0415  (openpyxl loads slowly)

    rules = catalog.analysis
    lines = analysed(read_statements(session, party_id))
    if not lines:
        raise UserError(message("statements", "There are no statements yet."))
    figures = Figures(rules, periods(lines, catalog))
    industry = industry_of(session, party_id)
    margin = next((each for each in rules.margins.values() if industry in each.question_sets), None)
    micro = lines[0].form == "micro"
    ends = {line.id: line.end for line in lines}
    told = Told(
        title=hide(TEXT, session.get_one(Party, party_id).name),
        caption=translate("statements", "As of {day}").format(day=today.isoformat()),
        statements=(*FORMS[lines[0].form], *((BALANCE_SHEET, INCOME) if micro else ())),
        figures=figures,
        reported={line.end: line.reported for line in lines},
        entries=tuple(
            Entry(end=ends[each.statement_id], line=each.line, amount=each.amount, reason=hide(TEXT, each.reason))
            for each in of_statements(session, list(ends))
        ),
        ratios=ratios(figures, margin=margin),
        checks=consistency(figures),
        lights={code: translate("statements", words) for code, words in LIGHTS.items()},
        as_of=today,
    )
    write_book(path, told, translate)


def analysed(lines: Sequence[StatementLine]) -> list[StatementLine]:
    """Return the periods the analysis goes by, as services.statements.periods chooses them."""
    small = [line for line in lines if line.form == "small"]
    single = [line for line in small if line.scope == "single"]
    return single or small or [line for line in lines if line.form == "micro"]
