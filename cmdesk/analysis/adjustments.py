"""Statements as the manager holds them to be: rows as reported, with adjusting entries, and the totals that follow."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from cmdesk.analysis.figures import Period
from cmdesk.core.catalog.analysis import Analysis
from cmdesk.core.expressions import parse


def adjusted(rules: Analysis, period: Period, entries: Mapping[str, Decimal]) -> Period:
    """Return a period with amounts added to its rows, yuan by the code of the row.

    A total that was entered moves by what its rows move, so that a difference it had before stays to be seen. A row
    that is blank in a statement entered to the end is nil and takes its entry; one that is unknown stays unknown, while
    the totals that were entered move all the same. The other side of an entry is an entry of its own: nothing is
    balanced here. Source: asbe-small-2011
    """
    if not entries:
        return period
    moved = moves(rules, entries)
    figures = dict(period.figures)
    for code, amount in moved.items():
        reported = figures.get(code)
        line = rules.lines.get(code)
        if reported is not None:
            figures[code] = reported + amount
        elif code in entries and line is not None and not line.of and rules.statement_of[code] in period.whole:
            figures[code] = amount
    return replace(period, figures=figures)


def moves(rules: Analysis, entries: Mapping[str, Decimal]) -> dict[str, Decimal]:
    """Return by how much every row and total moves, yuan; what does not move is left out."""
    found = dict(entries)
    for code in {rules.statement_of[code] for code in entries if code in rules.statement_of}:
        for line in rules.statements[code].lines:
            if not line.formula:
                continue
            formula = parse(line.formula)
            value = formula.evaluate({name: found.get(name, Decimal(0)) for name in formula.names}).value
            if isinstance(value, Decimal):
                found[line.code] = value
    return {code: amount for code, amount in found.items() if amount}
