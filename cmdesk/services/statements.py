"""Statements (报表) of a client: two or three periods typed in or pasted, figure by figure, with their evidence."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Literal
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from cmdesk.analysis.adjustments import adjusted
from cmdesk.analysis.figures import LONGEST, Period, micro_period
from cmdesk.core.catalog import Catalog
from cmdesk.core.catalog.analysis import Analysis
from cmdesk.core.catalog.statements import BALANCE_SHEET, CASH_FLOW, INCOME, MICRO_BALANCE, MICRO_INCOME
from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.models.attachment import Attachment
from cmdesk.models.party import Party
from cmdesk.models.workpaper import Statement, StatementAdjustment, StatementFigure
from cmdesk.services.attachments import add_file
from cmdesk.services.facts import Proof
from cmdesk.services.limits import FEN, LARGEST

Form = Literal["small", "micro"]
Side = Literal["amount", "before"]
Scope = Literal["single", "consolidated"]
SCOPES: tuple[Scope, ...] = ("single", "consolidated")
FORMS: Mapping[str, tuple[str, ...]] = {
    "small": (BALANCE_SHEET, INCOME, CASH_FLOW),
    "micro": (MICRO_BALANCE, MICRO_INCOME),
}
"""Which statements of statement_lines.toml each form holds."""
DECEMBER, LAST = 12, 31
MOST = 6  # periods of one form and scope


@dataclass(frozen=True, kw_only=True)
class StatementForm:
    """What is said of a period before its figures: whose word it is, and the file that proves it."""

    end: date
    months: int = 12
    scope: str = "single"
    basis: str = ""
    grade: str = ""
    source: str = ""
    whole: frozenset[str] = frozenset()
    proof: Path | None = None
    keep_proof: bool = True


@dataclass(frozen=True, kw_only=True)
class StatementLine:
    """One period as it is kept; figures and before are yuan by the code of the row, only those known.

    entries: what the manager's adjusting entries add to rows, yuan.
    """

    id: UUID
    form: Form
    scope: Scope
    end: date
    months: int
    basis: str
    grade: str
    source: str
    whole: frozenset[str]
    proof: Proof | None
    figures: Mapping[str, Decimal]
    before: Mapping[str, Decimal]
    entries: Mapping[str, Decimal] = field(default_factory=dict)

    @property
    def reported(self) -> Period:
        """The period as the client gave it."""
        return Period(end=self.end, months=self.months, figures=self.figures, before=self.before, whole=self.whole)

    def adjusted(self, rules: Analysis) -> Period:
        """Return the period as the analysis takes it: with the manager's entries."""
        return adjusted(rules, self.reported, self.entries)


def read_statements(session: Session, party_id: UUID, form: Form | None = None) -> list[StatementLine]:
    """Return a client's periods, oldest first; of one form, or of all."""
    found = select(Statement).where(Statement.party_id == party_id).order_by(Statement.end, Statement.id)
    if form is not None:
        found = found.where(Statement.form == form)
    rows = session.scalars(found.options(selectinload(Statement.figures), selectinload(Statement.adjustments))).all()
    files = select(Attachment).where(Attachment.id.in_([row.attachment_id for row in rows if row.attachment_id]))
    proofs = {each.id: Proof(id=each.id, name=each.name, sha256=each.sha256, size=each.size)
              for each in session.scalars(files)}  # fmt: skip
    return [line_of(row, proofs) for row in rows]


def industry_of(session: Session, party_id: UUID) -> str:
    """Return the question set of a client's trade, empty for one that has none or is gone."""
    return session.scalar(select(Party.industry).where(Party.id == party_id)) or ""


def line_of(row: Statement, proofs: Mapping[UUID, Proof]) -> StatementLine:
    return StatementLine(
        id=row.id,
        form="micro" if row.form == "micro" else "small",
        scope="consolidated" if row.scope == "consolidated" else "single",
        end=row.end,
        months=row.months,
        basis=row.basis,
        grade=row.grade,
        source=row.source,
        whole=frozenset(filter(None, row.whole.split(","))),
        proof=proofs.get(row.attachment_id) if row.attachment_id else None,
        figures={each.line: each.amount for each in row.figures if each.amount is not None},
        before={each.line: each.before for each in row.figures if each.before is not None},
        entries=added(row.adjustments),
    )


def added(entries: Sequence[StatementAdjustment]) -> dict[str, Decimal]:
    """Return what entries add to each row, in yuan."""
    found: dict[str, Decimal] = {}
    for each in entries:
        found[each.line] = found.get(each.line, Decimal(0)) + each.amount
    return found


def periods(lines: Sequence[StatementLine], catalog: Catalog) -> list[Period]:
    """Return the periods the analysis goes by: the three statements, or where there are none the self-made ones.

    Of statements in both scopes the single ones: it is the client itself that owes. Self-made figures are brought into
    the rows of the three statements, a month's result to the months of the period.
    """
    three = [line for line in lines if line.form == "small"]
    scope = "single" if any(line.scope == "single" for line in three) else "consolidated"
    rules = catalog.analysis
    small = [line.adjusted(rules) for line in three if line.scope == scope]
    return small or [micro_period(rules, line.adjusted(rules)) for line in lines if line.form == "micro"]


def next_end(lines: Sequence[StatementLine], today: date) -> date:
    """Return the end of the period to enter next: the year after the last, else the one before the first.

    Without any the last year that is over.
    """
    if not lines:
        return date(today.year - 1, DECEMBER, LAST)
    after = date(lines[-1].end.year + 1, DECEMBER, LAST)
    return after if after <= today else date(lines[0].end.year - 1, DECEMBER, LAST)


def add_statement(
    session: Session, party_id: UUID, form: Form, said: StatementForm, *, today: date, catalog: Catalog
) -> UUID:
    """Begin a period of a client; refused for a day to come, one that is there already, and one too many."""
    check(said, today=today, catalog=catalog)
    there = session.scalars(
        select(Statement.end).where(
            Statement.party_id == party_id, Statement.form == form, Statement.scope == said.scope
        )
    ).all()
    if said.end in there:
        raise UserError(message("statements", "The period that ends on {day} is there already.", day=said.end))
    if len(there) >= MOST:
        raise UserError(message("statements", "At most {count} periods: delete the oldest first.", count=MOST))
    statement = Statement(party_id=party_id, form=form, scope=said.scope, end=said.end, months=said.months)
    session.add(statement)
    keep(session, statement, said)
    session.flush()
    return statement.id


def change_statement(
    session: Session, statement_id: UUID, said: StatementForm, *, today: date, catalog: Catalog
) -> None:
    """Write anew what is said of a period; its figures stay."""
    check(said, today=today, catalog=catalog)
    statement = session.get_one(Statement, statement_id)
    twin = select(Statement.id).where(
        Statement.party_id == statement.party_id,
        Statement.form == statement.form,
        Statement.scope == said.scope,
        Statement.end == said.end,
        Statement.id != statement_id,
    )
    if session.scalar(twin) is not None:
        raise UserError(message("statements", "The period that ends on {day} is there already.", day=said.end))
    statement.scope, statement.end, statement.months = said.scope, said.end, said.months
    keep(session, statement, said)


def keep(session: Session, statement: Statement, said: StatementForm) -> None:
    statement.basis, statement.grade, statement.source = said.basis, said.grade, said.source.strip()
    statement.whole = ",".join(sorted(said.whole))
    if said.proof is not None:
        statement.attachment_id = add_file(session, said.proof).id
    elif not said.keep_proof:
        statement.attachment_id = None


def check(said: StatementForm, *, today: date, catalog: Catalog) -> None:
    if said.end > today:
        raise UserError(message("statements", "The period ends on {day}, which is still to come.", day=said.end))
    if not 1 <= said.months <= LONGEST:
        raise UserError(message("statements", "A period covers 1 to {most} months.", most=LONGEST))
    if said.scope not in SCOPES:
        raise UserError(
            message("statements", "Statements are single or consolidated, not “{scope}”.", scope=said.scope)
        )
    if said.basis and said.basis not in catalog.terms["statement_basis"]:
        raise UserError(message("statements", "There is no such basis: {code}.", code=said.basis))
    if said.grade and said.grade not in catalog.terms["evidence_grade"]:
        raise UserError(message("statements", "There is no evidence {grade}.", grade=said.grade))


def delete_statement(session: Session, statement_id: UUID) -> None:
    """Delete a period with its figures and the entries made to them."""
    statement = session.get_one(Statement, statement_id)
    for each in (*statement.figures, *statement.adjustments):
        session.delete(each)
    session.flush()
    session.delete(statement)


def set_figures(
    session: Session, statement_id: UUID, figures: Mapping[str, Decimal | None], *, side: Side, catalog: Catalog
) -> None:
    """Keep figures of a period in yuan by the code of their row; None forgets one.

    Refused, with the row's name, for a row the form does not have and for what is no amount of yuan and 分.
    """
    statement = session.get_one(Statement, statement_id)
    kept = {each.line: each for each in statement.figures}
    for code, amount in figures.items():
        check_figure(code, amount, statement.form, catalog)
        row = kept.get(code)
        if row is None:
            if amount is None:
                continue
            row = StatementFigure(line=code)
            statement.figures.append(row)
        setattr(row, side, amount)
        if row.amount is None and row.before is None:
            session.delete(row)
    session.flush()
    session.expire(statement, ["figures"])


def change_unit(session: Session, statement_id: UUID, times: Decimal, *, catalog: Catalog) -> None:
    """Multiply every figure of a period that was taken to be in a wrong unit; adjustments stay as they are.

    Refused, with the row's name, where one would be no amount of yuan and 分.
    """
    statement = session.get_one(Statement, statement_id)
    sides: tuple[Side, ...] = ("amount", "before")
    for side in sides:
        held = {each.line: getattr(each, side) for each in statement.figures}
        moved = {line: (value * times).normalize() for line, value in held.items() if value is not None}
        set_figures(session, statement_id, moved, side=side, catalog=catalog)


def check_figure(code: str, amount: Decimal | None, form: str, catalog: Catalog) -> None:
    rules = catalog.analysis
    of_form = rules.statement_of.get(code) in FORMS[form]
    if not of_form and code not in rules.figures:
        raise UserError(message("statements", "There is no row “{code}” in these statements.", code=code))
    if amount is None:
        return
    entry = rules.lines[code] if of_form else rules.figures[code]
    if not amount.is_finite() or abs(amount) >= LARGEST or amount != amount.quantize(FEN):
        name = message("catalog", entry.name)
        raise UserError(message("statements", "“{row}” cannot be {amount}.", row=name, amount=str(amount)[:40]))


def paste_figures(
    session: Session,
    placed: Mapping[tuple[UUID, Side], Mapping[str, Decimal]],
    *,
    catalog: Catalog,
) -> int:
    """Keep the figures of a paste, each with the period and column it belongs to; return how many. All or none."""
    for (statement_id, side), figures in placed.items():
        set_figures(session, statement_id, dict(figures), side=side, catalog=catalog)
    return sum(map(len, placed.values()))


def paste_block(
    session: Session,
    party_id: UUID,
    form: Form,
    scope: Scope,
    placed: Mapping[tuple[UUID, Side], Mapping[str, Decimal]],
    fresh: Mapping[date, Mapping[str, Decimal]],
    *,
    today: date,
    catalog: Catalog,
) -> int:
    """Keep the figures of a paste as paste_figures does, and add the periods it brings along, by their last day."""
    months = 1 if form == "micro" else 0
    added: dict[tuple[UUID, Side], Mapping[str, Decimal]] = {}
    for end, figures in fresh.items():
        said = StatementForm(end=end, months=months or end.month, scope=scope)
        added[add_statement(session, party_id, form, said, today=today, catalog=catalog), "amount"] = figures
    return paste_figures(session, {**placed, **added}, catalog=catalog)
