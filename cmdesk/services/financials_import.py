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
from cmdesk.core.catalog.analysis import Analysis
from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.intake.financials import MICRO, SMALL, ReadFinancials, read_financials
from cmdesk.intake.financials_sums import difference, summary
from cmdesk.intake.sheets import open_sheets
from cmdesk.intake.statement_paste import UNITS, plain
from cmdesk.models.attachment import Attachment
from cmdesk.models.workpaper import LineName, Statement
from cmdesk.services.attachments import add_file
from cmdesk.services.statements import (
    Form,
    StatementForm,
    StatementLine,
    add_statement,
    delete_statement,
    read_statements,
    set_figures,
)

FEN = Decimal("0.01")


@dataclass(frozen=True, kw_only=True)
class PeriodSaid:
    """What is said of one period of a file before it comes in; unit: of its figures, a key of UNITS."""

    end: date
    months: int
    unit: str
    scope: str = "single"
    basis: str = ""
    grade: str = ""


@dataclass(frozen=True, kw_only=True)
class Imported:
    """Periods that came in, and of them those that took the place of one that was there."""

    added: tuple[date, ...]
    replaced: tuple[date, ...]


def read_file(
    session: Session,
    party_id: UUID | None,
    path: Path,
    *,
    password: str = "",
    end: date | None = None,
    catalog: Catalog,
) -> ReadFinancials:
    """Return the statements of a file; names the client's earlier files had are known. end: see read_financials."""
    mapped = names_of(session, party_id) if party_id else {}
    return read_financials(open_sheets(path, password), catalog.analysis, mapped=mapped, end=end)


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
    password: str = "",
    end: date | None = None,
    replace: bool = False,
    today: date,
    catalog: Catalog,
) -> tuple[ReadFinancials, Imported]:
    """Read a file and bring its periods in; mapped says which lines names mean, and is remembered."""
    remember(session, party_id, mapped, catalog=catalog)
    found = read_file(session, party_id, path, password=password, end=end, catalog=catalog)
    imported = import_financials(
        session, party_id, path, found, said_of(found), replace=replace, today=today, catalog=catalog
    )
    return found, imported


def said_of(found: ReadFinancials) -> dict[date, PeriodSaid]:
    """Return what a file says of each of its periods."""
    return {
        end: PeriodSaid(
            end=end,
            months=found.months.get(end, end.month),
            unit=found.unit,
            scope=found.scope,
            basis=found.basis,
        )
        for end in found.periods
    }


def yuan(found: ReadFinancials, period: date, unit: str) -> dict[str, Decimal]:
    """Return the figures of a period of a file in yuan, rounded to 分, taking them as of a unit."""
    told = {line: values.get(period) for line, values in found.figures.items()}
    return {line: (value * UNITS[unit]).quantize(FEN) for line, value in told.items() if value is not None}


def standing(
    session: Session, party_id: UUID, found: ReadFinancials, said: Mapping[date, PeriodSaid]
) -> dict[date, StatementLine]:
    """Return the periods of the book that those of a file would replace, by the file's period."""
    form = form_of(found)
    there: dict[tuple[str, date], StatementLine] = {
        (line.scope, line.end): line for line in read_statements(session, party_id, form)
    }
    return {period: there[each.scope, each.end] for period, each in said.items() if (each.scope, each.end) in there}


def import_financials(
    session: Session,
    party_id: UUID,
    path: Path,
    found: ReadFinancials,
    said: Mapping[date, PeriodSaid],
    *,
    replace: bool = False,
    today: date,
    catalog: Catalog,
) -> Imported:
    """Add periods of a file, in yuan, the file as what proves them; those of which nothing is said stay out.

    Refused while it has names nobody knows, and where a period is there already and is not to be replaced.
    """
    if found.unmapped:
        names = "、".join(found.unmapped[:5])
        what = message("statements", "Say first which line these are: {names}.", names=names)
        raise UserError(what)
    there = standing(session, party_id, found, said)
    if there and not replace:
        days = "、".join(line.end.isoformat() for line in there.values())
        raise UserError(message("statements", "These periods are there already: {days}.", days=days))
    for line in there.values():
        delete_statement(session, line.id)
    proof: Attachment = add_file(session, path)
    for period, each in said.items():
        form = StatementForm(
            end=each.end,
            months=each.months,
            scope=each.scope,
            basis=each.basis,
            grade=each.grade,
            source=path.name,
            whole=whole(found, period, catalog),
        )
        statement = add_statement(session, party_id, form_of(found), form, today=today, catalog=catalog)
        session.get_one(Statement, statement).attachment_id = proof.id
        set_figures(session, statement, yuan(found, period, each.unit), side="amount", catalog=catalog)
    return Imported(
        added=tuple(each.end for each in said.values()), replaced=tuple(line.end for line in there.values())
    )


def form_of(found: ReadFinancials) -> Form:
    return "micro" if found.form == "micro" else "small"


def whole(found: ReadFinancials, end: date, catalog: Catalog) -> frozenset[str]:
    """Return the statements of a period whose blank rows are nil: printed to one of their last sums, and all read.

    A summary of some rows is none of them: what it leaves out is unknown.
    """
    rules = catalog.analysis
    codes = SMALL if found.form == "small" else MICRO
    unread = {rules.statement_of.get(line) for line, period in found.unread if period == end}
    lines = {code: [line.code for line in rules.statements[code].lines if line.formula] for code in codes}
    return frozenset(
        code
        for code, sums in lines.items()
        if code not in unread
        and any(end in found.figures.get(line, {}) for line in sums[-3:])
        and not (rules.statements[code].kind != "stock" and any(leaves_out(found, rules, line, end) for line in sums))
    )


def leaves_out(found: ReadFinancials, rules: Analysis, code: str, end: date) -> bool:
    """Tell whether a file has few rows of a sum, and they do not make it."""
    line = rules.lines[code]
    return summary(line, found.named) and bool(difference(code, line.formula, found.figures, end, rules))
