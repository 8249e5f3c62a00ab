"""What business, household and guarantors earn and owe together, by the work paper and the credit asked for."""

from collections.abc import Iterator
from decimal import Decimal

from cmdesk.analysis.global_cash import FIGURES, GlobalCash, Member, global_cash
from cmdesk.analysis.schedule import Schedule
from cmdesk.core.figures import MINUS
from cmdesk.memo import facts as memo
from cmdesk.services.memo_facts.reading import Reading, cell, spelled
from cmdesk.services.memo_facts.repayment import MONTHS, later

TABLE = "global_cash"
TARGET = f"table:{TABLE}"


def lines(reading: Reading, schedule: Schedule | None) -> Iterator[memo.Reckoned]:
    """Yield what all members have for debts and how often it covers them; nothing where nobody wrote a line."""
    rows = reading.rows(TABLE)
    if not rows:
        return
    limits = reading.catalog.analysis.limits.affordability
    members = [
        Member(name=row.cells.get("name", ""), **{figure: cell(row, figure) for figure in FIGURES}) for row in rows
    ]
    try:
        found = global_cash(limits, members, first_year(reading, schedule))
    except ValueError as error:
        yield from untold(reading, str(error))
        return
    lacks = tuple(dict.fromkeys(named(reading, found)))
    explanation = reading.explanation("ratio:global_dscr")
    yield memo.Reckoned(section="S09", code="global_cash", figure=found.available, missing=lacks, target=TARGET)
    yield memo.Reckoned(
        section="S09",
        code="global_dscr",
        figure=found.coverage,
        form=memo.Form.TIMES,
        basis=spelled("{} ÷ {}", found.available, found.service),
        light=memo.Light(found.light.value),
        limit=limits.dscr_green,
        missing=lacks,
        target=TARGET,
        explanation=explanation,
    )


def untold(reading: Reading, name: str) -> Iterator[memo.Reckoned]:
    """Yield that nothing can be told, and which column makes it so: somebody twice, a part beyond the whole."""
    table = reading.catalog.workpaper.tables[TABLE]
    missing = (table.column(name).name,)
    for code in ("global_cash", "global_dscr"):
        yield memo.Reckoned(section="S09", code=code, missing=missing, target=TARGET)


def named(reading: Reading, found: GlobalCash) -> Iterator[str]:
    """Yield what lacks, each with the member it lacks of."""
    table = reading.catalog.workpaper.tables[TABLE]
    for member, figure in found.missing:
        if member:
            yield f"{member}{MINUS}{reading.translate('catalog', table.column(figure).name)}"
        else:
            yield reading.translate("memo", "Payments of the new credit")


def first_year(reading: Reading, schedule: Schedule | None) -> Decimal | None:
    """Return what the credit takes in its first twelve months, principal that falls due in them included; yuan."""
    if schedule is None:
        return None
    end = later(reading.today, MONTHS)
    due = [
        each.payment
        for each in schedule.payments
        if (each.period <= MONTHS if each.due_date is None else each.due_date <= end)
    ]
    return sum(due, Decimal(0))
