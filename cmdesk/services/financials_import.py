"""Statements of a file into the book: a period each, the file behind them, names nobody knew remembered."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.intake.financials import MICRO, SMALL, ReadFinancials, read_financials
from cmdesk.intake.sheets import open_sheets
from cmdesk.intake.statement_paste import plain
from cmdesk.models.attachment import Attachment
from cmdesk.models.workpaper import LineName, Statement, StatementAdjustment
from cmdesk.services.attachments import add_file
from cmdesk.services.statements import Form, StatementForm, add_statement, delete_statement, set_figures

FEN = Decimal("0.01")


@dataclass(frozen=True, kw_only=True)
class Imported:
    """Periods that came in, and of them those that took the place of one that was there."""

    added: tuple[date, ...]
    replaced: tuple[date, ...]


def read_file(session: Session, party_id: UUID | None, path: Path, *, catalog: Catalog) -> ReadFinancials:
    """Return the statements of a file; names the client's earlier files had are known."""
    mapped = names_of(session, party_id) if party_id else {}
    return read_financials(open_sheets(path), catalog.analysis, mapped=mapped)


def names_of(session: Session, party_id: UUID) -> dict[str, str]:
    """Return the lines that names printed for a client mean, empty for rows to be passed over."""
    rows = session.execute(select(LineName.printed, LineName.line).where(LineName.party_id == party_id))
    return {each.printed: each.line for each in rows}


def remember(session: Session, party_id: UUID, mapped: Mapping[str, str], *, catalog: Catalog) -> None:
    """Keep which line a name means for a client; refused for a line the statements do not have."""
    for printed, line in mapped.items():
        if line and line not in catalog.analysis.lines:
            raise UserError(message("statements", "There is no row “{code}” in these statements.", code=line))
        statement = catalog.analysis.statement_of.get(line, "") if line else ""
        session.execute(delete(LineName).where(LineName.party_id == party_id, LineName.printed == plain(printed)))
        session.add(LineName(party_id=party_id, statement=statement, printed=plain(printed), line=line))
    session.flush()


def import_file(
    session: Session,
    party_id: UUID,
    path: Path,
    mapped: Mapping[str, str],
    *,
    replace: bool = False,
    today: date,
    catalog: Catalog,
) -> tuple[ReadFinancials, Imported]:
    """Read a file and bring its periods in; mapped says which lines names mean, and is remembered."""
    remember(session, party_id, mapped, catalog=catalog)
    found = read_file(session, party_id, path, catalog=catalog)
    return found, import_financials(session, party_id, path, found, replace=replace, today=today, catalog=catalog)


def taken_periods(session: Session, party_id: UUID, found: ReadFinancials) -> list[date]:
    """Return the periods of a file that the client has already."""
    rows = session.scalars(select(Statement.end).where(Statement.party_id == party_id, Statement.form == found.form))
    return sorted(set(rows) & set(found.periods))


def import_financials(
    session: Session,
    party_id: UUID,
    path: Path,
    found: ReadFinancials,
    *,
    basis: str = "",
    grade: str = "",
    replace: bool = False,
    today: date,
    catalog: Catalog,
) -> Imported:
    """Add a period for each of the file, in yuan, the file as what proves it.

    Refused while it has names nobody knows, and where a period is there already and is not to be replaced.
    """
    if found.unmapped:
        names = "、".join(found.unmapped[:5])
        what = message("statements", "Say first which line these are: {names}.", names=names)
        raise UserError(what)
    there = taken_periods(session, party_id, found)
    if there and not replace:
        days = "、".join(day.isoformat() for day in there)
        raise UserError(message("statements", "These periods are there already: {days}.", days=days))
    form: Form = "micro" if found.form == "micro" else "small"
    drop(session, party_id, form, there)
    proof: Attachment = add_file(session, path)
    for end in found.periods:
        said = StatementForm(
            end=end, months=end.month, basis=basis, grade=grade, source=path.name, whole=whole(found, end, catalog)
        )
        statement = add_statement(session, party_id, form, said, today=today, catalog=catalog)
        session.get_one(Statement, statement).attachment_id = proof.id
        figures = {line: value for line in found.figures if (value := found.yuan(line, end)) is not None}
        set_figures(
            session, statement, {line: value.quantize(FEN) for line, value in figures.items()}, side="amount",
            catalog=catalog,
        )  # fmt: skip
    return Imported(added=found.periods, replaced=tuple(there))


def drop(session: Session, party_id: UUID, form: str, ends: list[date]) -> None:
    """Delete periods that are replaced, with the adjustments made to them."""
    rows = session.scalars(
        select(Statement.id).where(Statement.party_id == party_id, Statement.form == form, Statement.end.in_(ends))
    ).all()
    session.execute(delete(StatementAdjustment).where(StatementAdjustment.statement_id.in_(rows)))
    for row in rows:
        delete_statement(session, row)
    session.flush()


def whole(found: ReadFinancials, end: date, catalog: Catalog) -> frozenset[str]:
    """Return the statements of a period that were printed to their end: those with one of their last sums."""
    codes = SMALL if found.form == "small" else MICRO
    lines = {code: [line.code for line in catalog.analysis.statements[code].lines if line.formula] for code in codes}
    return frozenset(
        code for code, sums in lines.items() if any(end in found.figures.get(line, {}) for line in sums[-3:])
    )
