"""What the investigators make of it: risks, the five Cs, and the conclusion with its conditions."""

from collections.abc import Iterator
from datetime import date

from cmdesk.analysis.five_c import MOST, five_c, risk_level
from cmdesk.memo import facts as memo
from cmdesk.models.states import AnswerState
from cmdesk.services.approvals import conditions_of
from cmdesk.services.fact_values import choices
from cmdesk.services.memo_facts.reading import Reading, cell
from cmdesk.services.workpaper import RowLine


def risks(reading: Reading) -> Iterator[memo.Risk]:
    for row in reading.rows("risks"):
        chance, impact = step(row, "probability"), step(row, "impact")
        level = None
        if chance is not None and impact is not None:
            level = risk_level(reading.catalog.analysis.limits.risk, probability=chance, impact=impact)
        due = row.cells.get("due")
        yield memo.Risk(
            kind=choice_name(reading, "risks", "kind", row.cells.get("kind", "")),
            words=row.cells.get("words", ""),
            probability=chance,
            impact=impact,
            score=level.level if level else None,
            light=memo.Light(level.light.value) if level else memo.Light.NA,
            mitigant=row.cells.get("mitigant"),
            owner=row.cells.get("owner"),
            due=date.fromisoformat(due) if due else None,
        )


def step(row: RowLine, code: str) -> int | None:
    """Return a step from 1 to 5; anything else is not known."""
    value = cell(row, code)
    return int(value) if value is not None and 1 <= value <= MOST else None


def choice_name(reading: Reading, table: str, column: str, code: str) -> str:
    found = choices(reading.catalog.workpaper.tables[table].column(column), reading.catalog)
    return next((each.name for each in found if each.code == code), code)


def marks(reading: Reading) -> memo.FiveC:
    """Return the five Cs with their weights, marked or not."""
    catalog = reading.catalog.memo
    rows = {row.cells.get("item", ""): row for row in reading.rows("five_c")}
    scores = {code: cell(rows[code], "score") if code in rows else None for code in catalog.five_c}
    result = five_c(catalog.five_c, catalog.five_c_light, scores)
    return memo.FiveC(
        total=result.total,
        light=memo.Light(result.light.value),
        marks=tuple(
            memo.Marked(
                code=code,
                name=entry.name,
                weight=entry.weight,
                mark=None if (score := scores[code]) is None else int(score),
                basis=rows[code].cells.get("basis") if code in rows else None,
            )
            for code, entry in catalog.five_c.items()
        ),
    )


def conclusion(reading: Reading) -> memo.Conclusion:
    term = reading.figure("proposed_term")
    return memo.Conclusion(
        opinion=chosen(reading, "opinion"),
        reasons=words(reading, "reasons"),
        amount=reading.figure("proposed_amount"),
        term_months=None if term is None else int(term),
        annual_rate=reading.figure("proposed_rate"),
        repayment=chosen(reading, "proposed_repayment"),
        guarantee=chosen(reading, "proposed_guarantee"),
        use_conditions=tuple(conditions(reading, "use")),
        draw_conditions=tuple(conditions(reading, "draw")),
        later_conditions=tuple(conditions(reading, "post")),
        purpose=words(reading, "proposed_purpose"),
        approval_conditions=tuple(each.words for each in conditions_of(reading.session, reading.application.id)),
    )


def chosen(reading: Reading, code: str) -> str | None:
    """Return the name of what was chosen in a field."""
    line = reading.line(code)
    if line is None or line.state is not AnswerState.KNOWN:
        return None
    return next((each.name for each in choices(line.field, reading.catalog) if each.code == line.value), line.value)


def words(reading: Reading, code: str) -> str | None:
    line = reading.line(code)
    return line.value or None if line is not None else None


def conditions(reading: Reading, when: str) -> Iterator[str]:
    return (row.cells["words"] for row in reading.rows("conditions") if row.cells.get("when") == when)
