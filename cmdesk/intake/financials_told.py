"""Read statements in the words of the command line."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from cmdesk.core.catalog.analysis import Analysis
from cmdesk.core.text import Translate, english, message
from cmdesk.intake.financials import MICRO, SMALL, ReadFinancials
from cmdesk.intake.statement_paste import plain


def as_json(found: ReadFinancials, rules: Analysis, translate: Translate = english) -> dict[str, Any]:
    """Return statements as JSON: a list of figures a line, one a period, in the file's unit; a blank is null."""
    statements: dict[str, dict[str, list[str | None]]] = {}
    printed: dict[str, str] = {}
    for code in SMALL if found.form == "small" else MICRO:
        lines: dict[str, list[str | None]] = {}
        for line in rules.statements[code].lines:
            told = found.figures.get(line.code)
            if told:
                lines[plain(line.name)] = [number(told.get(period)) for period in found.periods]
                printed[plain(line.name)] = found.printed[line.code]
        statements[code] = lines
    return {
        "unit": found.unit,
        "periods": [each.isoformat() for each in found.periods],
        "statements": statements,
        "as_printed": printed,
        "checks": [
            {"name": each.name, "period": each.period.isoformat(), "difference": number(each.difference)}
            for each in found.checks
        ],
        "unmapped": list(found.unmapped),
        "problems": [
            {"sheet": each.sheet, "row": each.row, "column": each.column, "message": each.message.read(translate)}
            for each in found.problems
        ],
    }


def number(value: Decimal | None) -> str | None:
    """Return an exact figure without zeros that say nothing."""
    if value is None:
        return None
    plain_value = format(value, "f")
    return (plain_value.rstrip("0").rstrip(".") or "0") if "." in plain_value else plain_value


def as_lines(found: ReadFinancials, translate: Translate = english) -> Iterator[str]:
    """Yield what was read as lines for a person: sums that do not come out, names nobody knows, problems."""
    yield message(
        "statements",
        "{lines} lines, {periods} periods, {unit}: {wrong} of {checks} sums do not come out.",
        lines=len(found.figures),
        periods="、".join(each.isoformat() for each in found.periods),
        unit=found.unit,
        wrong=sum(each.difference != 0 for each in found.checks),
        checks=len(found.checks),
    ).read(translate)
    for check in found.checks:
        if check.difference:
            yield f"  {check.period}  {check.name}  {number(check.difference)}"
    for name in found.unmapped:
        yield message("statements", "  no line is called “{name}”", name=name).read(translate)
    for problem in found.problems:
        yield message("statements", "  row {row}: {text}", row=problem.row, text=problem.message).read(translate)
