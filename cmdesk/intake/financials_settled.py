"""Which figure a line has in a period, of all the rows that print one: its own, more beside it, the same twice."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from cmdesk.core.catalog.analysis import Analysis
from cmdesk.core.errors import Problem
from cmdesk.core.text import message
from cmdesk.intake.financials_sums import difference, parts
from cmdesk.intake.statement_paste import plain

Figures = dict[str, dict[date, Decimal]]
"""Figures by line and period."""


@dataclass(frozen=True, kw_only=True)
class Taken:
    """A figure of a line in one period, as the file prints it, in the unit of the whole; printed is the line's name."""

    line: str
    period: date
    value: Decimal
    printed: str
    sheet: str
    row: int
    adds: bool = False


def settled(taken: Sequence[Taken], rules: Analysis) -> tuple[Figures, dict[str, str], list[Problem]]:
    """Return one figure for each line and period, its own with those of rows that count towards it, and printed names.

    What two sheets print of a period counts once. A loss that is printed above nought is taken off where only so the
    sum it belongs to comes out.
    """
    figures: Figures = {}
    printed: dict[str, str] = {}
    problems: list[Problem] = []
    for each in taken:
        if each.adds:
            continue
        own = figures.setdefault(each.line, {})
        if each.period in own and own[each.period] != each.value:
            problems.append(twice(each))
            continue
        own[each.period] = each.value
        printed.setdefault(each.line, each.printed)
    first: dict[tuple[str, str, date], Taken] = {}
    for each in taken:
        if each.adds:
            before = first.setdefault((each.line, plain(each.printed), each.period), each)
            if before.sheet != each.sheet:
                if before.value != each.value:
                    problems.append(twice(each))
                continue
            own = figures.setdefault(each.line, {})
            own[each.period] = own.get(each.period, Decimal(0)) + each.value
            printed.setdefault(each.line, each.printed)
    turn_losses(taken, figures, rules)
    return figures, printed, problems


def twice(row: Taken) -> Problem:
    what = message("statements", "“{name}” stands twice with different figures.", name=row.printed)
    return Problem(row=row.row, column=row.period.isoformat(), sheet=row.sheet, message=what)


def turn_losses(taken: Sequence[Taken], figures: Figures, rules: Analysis) -> None:
    """Take off losses that are printed above nought, where the sum they belong to says so."""
    for period in sorted({each.period for each in taken}):
        losses = [each for each in taken if each.adds and each.period == period and "损失" in each.printed]
        for line in {each.line for each in losses}:
            mine = sum((each.value for each in losses if each.line == line), Decimal(0))
            sums = [each for each in rules.lines.values() if line in parts(each.formula)]
            for each in sums:
                found = difference(each.code, each.formula, figures, period, rules)
                if mine and found == -2 * mine:
                    figures[line][period] -= 2 * mine
                    break
