"""Taking over what other places of the book tell of a work paper."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog, Table
from cmdesk.models.states import AnswerState
from cmdesk.models.workpaper import Finding
from cmdesk.services.fact_values import typed_form
from cmdesk.services.workpaper import RowForm, add_rows, read_workpaper
from cmdesk.services.workpaper_proposals import RowProposal


def take_findings(
    session: Session, application_id: UUID, codes: Sequence[str], *, today: date, catalog: Catalog
) -> int:
    """Write what other places of the book propose for these fields; return for how many."""
    lines = read_workpaper(session, application_id, today=today, catalog=catalog).fields
    taken = 0
    for code in codes:
        proposal = lines[code].proposal if code in lines else None
        if proposal is not None:
            session.add(
                Finding(
                    application_id=application_id,
                    field=code,
                    state=AnswerState.KNOWN,
                    value=proposal.value,
                    grade=proposal.grade,
                    as_of=proposal.as_of,
                    visit_id=proposal.visit_id,
                )
            )
            taken += 1
    return taken


def take_rows(session: Session, application_id: UUID, code: str, *, today: date, catalog: Catalog) -> list[UUID]:
    """Add the lines that other places of the book propose and that lack nothing; return their ids."""
    table = catalog.workpaper.tables[code]
    paper = read_workpaper(session, application_id, today=today, catalog=catalog)
    forms = [form_of(table, each) for each in paper.row_proposals.get(code, ()) if each.whole(table)]
    return add_rows(session, application_id, code, forms, today=today, catalog=catalog)


def take_all(session: Session, application_id: UUID, *, today: date, catalog: Catalog) -> None:
    """Write everything that is proposed and lacks nothing."""
    paper = read_workpaper(session, application_id, today=today, catalog=catalog)
    for code, rows in paper.row_proposals.items():
        if any(row.whole(catalog.workpaper.tables[code]) for row in rows):
            take_rows(session, application_id, code, today=today, catalog=catalog)
    fields = [code for code, line in paper.fields.items() if line.proposal is not None]
    take_findings(session, application_id, fields, today=today, catalog=catalog)


def form_of(table: Table, proposal: RowProposal) -> RowForm:
    """Return a proposed line as it would be typed."""
    cells = {code: typed_form(table.column(code), value) for code, value in proposal.cells.items()}
    return RowForm(cells=cells, grade=proposal.grade)
