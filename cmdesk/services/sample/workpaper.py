"""The work paper of the sample's restaurant: findings with their evidence, tables, explanations."""

from datetime import date

from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.models.states import AnswerState
from cmdesk.services.applications import list_applications
from cmdesk.services.facts import FactForm
from cmdesk.services.sample.days import workday
from cmdesk.services.sample.story import Fact, Told, read
from cmdesk.services.workpaper import RowForm, add_rows, explain, say_empty, write_finding

OF_LINE = ("grade", "source")


class Filled(Told, frozen=True, kw_only=True):
    """A table with its lines, each cell typed as on screen; or why it has none."""

    code: str
    state: AnswerState | None = None
    grade: str = ""
    source: str = ""
    rows: tuple[dict[str, str], ...] = ()


class WorkpaperTold(Told, frozen=True, kw_only=True):
    """A work paper; day is so many working days from today."""

    of: str
    day: int
    finding: dict[str, Fact]
    table: tuple[Filled, ...]
    explanation: dict[str, str]


def add_workpaper(session: Session, today: date, catalog: Catalog) -> None:
    """Fill in the work paper of the restaurant's application."""
    told = read("workpaper", WorkpaperTold, today)
    found = list_applications(session, search=told.of, limit=1)
    if not found:
        return
    of, day = found[0].id, workday(today, told.day)
    for code, fact in told.finding.items():
        form = FactForm(state=fact.state, value=fact.value, grade=fact.grade, source=fact.source, as_of=day)
        write_finding(session, of, code, form, today=today, catalog=catalog)
    for table in told.table:
        if table.state is not None:
            say_empty(session, of, table.code, table.state, today=today, catalog=catalog)
        forms = [
            RowForm(
                cells={name: value for name, value in row.items() if name not in OF_LINE},
                grade=row.get("grade", table.grade),
                source=row.get("source", table.source),
            )
            for row in table.rows
        ]
        if forms:
            add_rows(session, of, table.code, forms, today=today, catalog=catalog)
    for subject, words in told.explanation.items():
        explain(session, of, subject, words)
