"""How loans run, as charts: what is owed, and what interest has cost so far."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from cmdesk.analysis.offers import course
from cmdesk.analysis.schedule import Schedule
from cmdesk.core.text import Message, message
from cmdesk.memo.calculation import Chart, Series


class Run(NamedTuple):
    """A loan of a chart: its name and sign, yuan at the start, its payments."""

    name: Message
    number: str
    principal: Decimal
    schedule: Schedule


def running(runs: Sequence[Run]) -> Sequence[Chart]:
    """Return the charts of loans month by month; none where there is no loan."""
    if not runs:
        return ()
    courses = [(run, course(run.principal, run.schedule)) for run in runs]
    owed = [Series(name=run.name, number=run.number, points=exact(each.owed)) for run, each in courses]
    paid = [Series(name=run.name, number=run.number, points=exact(each.paid)) for run, each in courses]
    return (
        Chart(title=message("calculators", "How much is still owed?"), series=owed),
        Chart(title=message("calculators", "How much interest is paid by then?"), series=paid),
    )


def exact(points: Sequence[tuple[int, Decimal]]) -> Sequence[tuple[Decimal, Decimal]]:
    return [(Decimal(month), amount) for month, amount in points]
