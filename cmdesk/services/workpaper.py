"""The work paper (调查底稿) of an application: findings field by field, tables line by line, each with its evidence."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from cmdesk.core import figures
from cmdesk.core.catalog import Catalog, Field, Table
from cmdesk.core.errors import UserError
from cmdesk.core.text import Message, message
from cmdesk.models.application import Application
from cmdesk.models.states import AnswerState
from cmdesk.models.workpaper import Explanation, Finding, FindingRow
from cmdesk.services.attachments import add_file
from cmdesk.services.fact_values import WHOLE, canonical
from cmdesk.services.facts import FactForm, FactLine, Proof, proofs_of, read_facts
from cmdesk.services.income import heard
from cmdesk.services.workpaper_proposals import RowProposal, Sources, propose_field, propose_rows, sources_of

MOST_ROWS = 500  # of one table; more is a wrong paste


@dataclass(frozen=True, kw_only=True)
class RowForm:
    """One line of a table as it is typed: text by the column's code, empty for what is not known."""

    cells: Mapping[str, str]
    grade: str = ""
    source: str = ""
    proof: Path | None = None
    keep_proof: bool = True


@dataclass(frozen=True, kw_only=True)
class RowLine:
    """One line of a table as it is kept; cells are canonical and hold only what is known."""

    id: UUID
    cells: Mapping[str, str]
    grade: str = ""
    source: str = ""
    proof: Proof | None = None


@dataclass(frozen=True, kw_only=True)
class Workpaper:
    """Everything of it: fields and tables of the catalog in their order, filled or not; profile is the client's.

    empty: why a table has no lines, where somebody knows: there is none of it, or the client declined.
    row_proposals: lines that other places of the book tell of and that a table has not, while nothing is said of it.
    """

    fields: Mapping[str, FactLine]
    tables: Mapping[str, tuple[RowLine, ...]]
    profile: Mapping[str, FactLine]
    explanations: Mapping[str, str]
    empty: Mapping[str, AnswerState]
    row_proposals: Mapping[str, tuple[RowProposal, ...]]


def read_workpaper(session: Session, application_id: UUID, *, today: date, catalog: Catalog) -> Workpaper:
    """Return the work paper of an application as it stands."""
    application = session.get_one(Application, application_id)
    kind = application.party.kind.value
    paper = catalog.workpaper
    findings = session.scalars(select(Finding).where(Finding.application_id == application_id)).all()
    rows = session.scalars(
        select(FindingRow).where(FindingRow.application_id == application_id).order_by(FindingRow.place, FindingRow.id)
    ).all()
    proofs = proofs_of(session, [*findings, *rows])
    kept = {finding.field: finding for finding in findings}
    explained = session.scalars(select(Explanation).where(Explanation.application_id == application_id))
    profile = read_facts(session, application.party_id, today=today, catalog=catalog)
    said = heard(session, application.party_id)
    told = sources_of(session, application, said, profile, today=today, catalog=catalog)
    tables = {code: tuple(row_line(row, proofs) for row in rows if row.table == code) for code in paper.tables}
    empty = {code: kept[code].state for code in paper.tables if code in kept and not tables[code]}
    return Workpaper(
        fields={
            code: line_of(field, kept.get(code), proofs, told)
            for code, field in paper.fields.items()
            if not field.kinds or kind in field.kinds or code in kept
        },
        tables=tables,
        profile=profile,
        explanations={each.subject: each.words for each in explained},
        empty=empty,
        row_proposals={
            code: propose_rows(table, told, [row.cells for row in tables[code]])
            for code, table in paper.tables.items()
            if code not in empty
        },
    )


def line_of(field: Field, finding: Finding | None, proofs: Mapping[UUID, Proof], told: Sources) -> FactLine:
    if finding is None:
        return FactLine(field=field, state=None, proposal=propose_field(field, told))
    return FactLine(
        field=field,
        state=finding.state,
        value=finding.value,
        grade=finding.grade,
        source=finding.source,
        as_of=finding.as_of,
        proof=proofs.get(finding.attachment_id) if finding.attachment_id else None,
        visit_id=finding.visit_id,
    )


def row_line(row: FindingRow, proofs: Mapping[UUID, Proof]) -> RowLine:
    return RowLine(
        id=row.id,
        cells=json.loads(row.cells),
        grade=row.grade,
        source=row.source,
        proof=proofs.get(row.attachment_id) if row.attachment_id else None,
    )


def write_finding(
    session: Session, application_id: UUID, code: str, form: FactForm, *, today: date, catalog: Catalog
) -> None:
    """Keep what is known of a field; state None forgets it. Refused with the field's name and the reason."""
    write(session, application_id, catalog.workpaper.fields[code], form, today=today, catalog=catalog)


def write(
    session: Session, application_id: UUID, field: Field | Table, form: FactForm, *, today: date, catalog: Catalog
) -> None:
    code = field.code
    found = session.scalar(select(Finding).where(Finding.application_id == application_id, Finding.field == code))
    if form.state is None:
        if found is not None:
            session.delete(found)
        return
    if form.as_of is not None and form.as_of > today:
        name = message("catalog", field.name)
        raise UserError(message("profile", "“{field}”: it cannot speak of a day to come.", field=name))
    check_grade(field, form.grade, catalog)
    if found is None:
        found = Finding(application_id=application_id, field=code)
        session.add(found)
    known = form.state is AnswerState.KNOWN
    found.state = form.state
    found.value = canonical(field, form.value, catalog, today=today) if known and isinstance(field, Field) else ""
    found.grade = form.grade if known else ""
    found.source, found.as_of, found.visit_id = form.source.strip(), form.as_of, form.visit_id
    take_proof(session, found, form.proof, keep=form.keep_proof)


def say_empty(
    session: Session, application_id: UUID, code: str, state: AnswerState | None, *, today: date, catalog: Catalog
) -> None:
    """Keep why a table has no lines: there is none of it, or the client declined; None forgets it.

    Refused while the table has lines, and for "known", which only lines can say.
    """
    table = catalog.workpaper.tables[code]
    of_table = (FindingRow.application_id == application_id, FindingRow.table == code)
    if state is AnswerState.KNOWN or session.scalar(select(func.count()).where(*of_table)):
        raise UserError(message("workpaper", "“{table}” has lines: delete them first.", table=named(table)))
    write(session, application_id, table, FactForm(state=state), today=today, catalog=catalog)


def named(table: Table) -> Message:
    return message("catalog", table.name)


def check_grade(named: Field | Table, grade: str, catalog: Catalog) -> None:
    if grade and grade not in catalog.terms["evidence_grade"]:
        name = message("catalog", named.name)
        raise UserError(message("profile", "“{field}”: there is no evidence {grade}.", field=name, grade=grade))


def take_proof(session: Session, row: Finding | FindingRow, proof: Path | None, *, keep: bool) -> None:
    if proof is not None:
        row.attachment_id = add_file(session, proof).id
    elif not keep:
        row.attachment_id = None


def cells_of(table: Table, form: RowForm, *, today: date, catalog: Catalog) -> str:
    """Return what is typed in a line as it is kept; refused with column and reason, and for a required one left out."""
    kept = {}
    for column in table.columns:
        typed = form.cells.get(column.code, "").strip()
        if typed:
            kept[column.code] = canonical(column, typed, catalog, today=today)
        elif column.required:
            what = {"table": message("catalog", table.name), "column": message("catalog", column.name)}
            raise UserError(message("workpaper", "“{table}”: every line needs “{column}”.", **what))
    return json.dumps(kept, ensure_ascii=False, sort_keys=True)


def add_rows(
    session: Session, application_id: UUID, code: str, forms: Sequence[RowForm], *, today: date, catalog: Catalog
) -> list[UUID]:
    """Add lines to the end of a table, all of them or, where one does not fit, none; return their ids."""
    table = catalog.workpaper.tables[code]
    of_table = (FindingRow.application_id == application_id, FindingRow.table == code)
    count, last = session.execute(select(func.count(), func.max(FindingRow.place)).where(*of_table)).one()
    if count + len(forms) > MOST_ROWS:
        raise UserError(message("workpaper", "A table holds at most {count} lines.", count=MOST_ROWS))
    for said in session.scalars(select(Finding).where(Finding.application_id == application_id, Finding.field == code)):
        session.delete(said)
    added = []
    for place, form in enumerate(forms, start=(last or 0) + 1):
        check_grade(table, form.grade, catalog)
        row = FindingRow(
            application_id=application_id,
            table=code,
            place=place,
            cells=cells_of(table, form, today=today, catalog=catalog),
            grade=form.grade,
            source=form.source.strip(),
        )
        take_proof(session, row, form.proof, keep=True)
        session.add(row)
        added.append(row)
    session.flush()
    check_whole(session, application_id, table)
    return [row.id for row in added]


def check_whole(session: Session, application_id: UUID, table: Table) -> None:
    """Refuse lines whose shares add up to more than the whole."""
    if not table.whole:
        return
    session.flush()
    of_table = (FindingRow.application_id == application_id, FindingRow.table == table.code)
    kept = [json.loads(cells) for cells in session.scalars(select(FindingRow.cells).where(*of_table))]
    total = sum((Decimal(cells.get(table.whole, "0")) for cells in kept), Decimal(0))
    if total > WHOLE:
        what = {"table": named(table), "column": message("catalog", table.column(table.whole).name)}
        said = message(
            "workpaper", "“{table}”: “{column}” adds up to {sum}, more than 100 %.", sum=figures.percent(total), **what
        )
        raise UserError(said)


def change_row(session: Session, row_id: UUID, form: RowForm, *, today: date, catalog: Catalog) -> None:
    """Write a line anew; what it holds of columns that the catalog has no more stays."""
    row = session.get_one(FindingRow, row_id)
    table = catalog.workpaper.tables[row.table]
    check_grade(table, form.grade, catalog)
    known = {column.code for column in table.columns}
    kept = {code: value for code, value in json.loads(row.cells).items() if code not in known}
    typed = json.loads(cells_of(table, form, today=today, catalog=catalog))
    row.cells = json.dumps(kept | typed, ensure_ascii=False, sort_keys=True)
    row.grade, row.source = form.grade, form.source.strip()
    take_proof(session, row, form.proof, keep=form.keep_proof)
    check_whole(session, row.application_id, table)


def move_row(session: Session, row_id: UUID, by: int) -> None:
    """Move a line so many places down its table, up where by is negative; at its end it stays."""
    row = session.get_one(FindingRow, row_id)
    of_table = (FindingRow.application_id == row.application_id, FindingRow.table == row.table)
    rows = list(session.scalars(select(FindingRow).where(*of_table).order_by(FindingRow.place, FindingRow.id)))
    at = rows.index(row)
    rows.insert(max(0, min(at + by, len(rows) - 1)), rows.pop(at))
    for place, each in enumerate(rows, start=1):
        if each.place != place:
            each.place = place


def delete_rows(session: Session, ids: Sequence[UUID]) -> None:
    """Take lines out of their table."""
    for row in session.scalars(select(FindingRow).where(FindingRow.id.in_(ids))):
        session.delete(row)


def explain(session: Session, application_id: UUID, subject: str, words: str) -> None:
    """Keep what the investigators say to a subject a reader will ask about; empty words forget it."""
    found = session.scalar(
        select(Explanation).where(Explanation.application_id == application_id, Explanation.subject == subject)
    )
    if not words.strip():
        if found is not None:
            session.delete(found)
        return
    if found is None:
        found = Explanation(application_id=application_id, subject=subject)
        session.add(found)
    found.words = words.strip()
