"""Sales by every route of an industry's questions, and what they say of each other."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from cmdesk.analysis import inputs
from cmdesk.analysis.cross_check import CrossCheck, cross_check
from cmdesk.core.catalog.limits import Tolerance
from cmdesk.core.catalog.questions import Derived, QuestionSet

Row = Mapping[str, Decimal | None]


@dataclass(frozen=True, kw_only=True)
class Estimate:
    """Sales by route in the set's unit, unrounded, None where it cannot be told; missing by route; and the check."""

    routes: Mapping[str, Decimal | None]
    missing: Mapping[str, tuple[str, ...]]
    check: CrossCheck


def estimate(
    questions: QuestionSet,
    answers: Mapping[str, Decimal | None],
    tables: Mapping[str, Sequence[Row]],
    tolerance: Tolerance,
) -> Estimate:
    """Return sales by every route: answers by variable, tables by the variable of a question answered by a table.

    What follows from a table (a mean cost rate) may be given itself and counts first. Raises ValueError naming a
    variable the questions do not have, or an answer below zero. Source: ipc-cross-check
    """
    derived = {one.var: one for one in questions.derived}
    asked = {question.var for question in questions.questions}
    for name in (*answers, *tables):
        if name not in asked and name not in derived:
            raise ValueError(name)
    inputs.not_negative(**answers)
    known = dict(answers)
    for name, one in derived.items():
        if known.get(name) is None and one.table in tables:
            known[name] = summed(one, tables[one.table])
    results = {route.code: route.expression.evaluate(known) for route in questions.routes}
    routes = {code: one.value if isinstance(one.value, Decimal) else None for code, one in results.items()}
    return Estimate(
        routes=routes,
        missing={code: tuple(sorted(results[code].missing)) for code in routes if routes[code] is None},
        check=cross_check(routes, green=tolerance.green, yellow=tolerance.yellow),
    )


def summed(derived: Derived, rows: Sequence[Row]) -> Decimal | None:
    """Return the sum of an expression over the rows of a table; None where one is unknown, or there is none."""
    parts = [derived.expression.evaluate(row).value for row in rows]
    known = [part for part in parts if isinstance(part, Decimal)]
    return sum(known, Decimal(0)) if known and len(known) == len(parts) else None
