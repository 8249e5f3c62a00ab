"""The list of applications (授信申请): searched, filtered and sorted in SQL, each with the state of its checklist."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, false, func, or_, select, text
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.models.application import Application
from cmdesk.models.party import Opportunity, Party
from cmdesk.models.search import match
from cmdesk.services.application_end import has_ended
from cmdesk.services.applications import NAMED, ApplicationLine, application_line
from cmdesk.services.checklist_progress import Progress, read_progress

VIEWS = ("open", "closed", "all")


@dataclass(frozen=True, kw_only=True)
class ApplicationQuery:
    """What part of the list is wanted, in which order."""

    search: str = ""
    view: str = "open"  # open: neither paid out nor halted; closed: the others; all
    order: str = "number"  # number, name, amount, term, committee_day
    descending: bool = True


@dataclass(frozen=True, kw_only=True)
class ApplicationRow:
    """One row of the list."""

    line: ApplicationLine
    progress: Progress


@dataclass(frozen=True, kw_only=True)
class ApplicationTotals:
    """Sums over everything a query finds."""

    count: int
    amount: Decimal  # yuan, of those whose amount is known
    without_amount: int


def page_of_applications(
    session: Session,
    query: ApplicationQuery,
    *,
    today: date,
    catalog: Catalog,
    offset: int = 0,
    limit: int | None = None,
) -> list[ApplicationRow]:
    """Return a page of the list."""
    found = ordered(found_by(query, catalog), query).offset(offset).limit(limit if limit is not None else -1)
    lines = [application_line(each) for each in session.scalars(found.options(*NAMED))]
    standings = read_progress(session, [line.id for line in lines], today=today, catalog=catalog)
    return [ApplicationRow(line=line, progress=standings[line.id]) for line in lines]


def total_applications(session: Session, query: ApplicationQuery, *, catalog: Catalog) -> ApplicationTotals:
    """Return the sums over everything query finds, not only the page shown."""
    found = found_by(query, catalog).subquery()
    count, known, amount = session.execute(
        select(func.count(), func.count(found.c.amount), func.sum(found.c.amount))
    ).one()
    return ApplicationTotals(count=count, amount=amount or Decimal(0), without_amount=count - known)


def count_applications(session: Session, query: ApplicationQuery, *, catalog: Catalog) -> int:
    """Return how many applications query finds."""
    return session.scalar(select(func.count()).select_from(found_by(query, catalog).subquery())) or 0


def find_application(session: Session, application_id: UUID) -> ApplicationLine | None:
    """Return one application, None when there is none: its making may have been undone."""
    application = session.get(Application, application_id)
    return None if application is None else application_line(application)


def found_by(query: ApplicationQuery, catalog: Catalog) -> Select[Application]:
    """Return the SQL that finds what query asks for."""
    found = select(Application).join(Party).join(Opportunity, Opportunity.id == Application.opportunity_id)
    if query.view != "all":
        ended = has_ended(catalog)
        found = found.where(ended if query.view == "closed" else ~ended)
    if typed := query.search.strip():
        hits: ColumnElement[bool] = false()
        if words := match(typed):
            hits = Party.doc.in_(
                text("SELECT rowid FROM party_words WHERE party_words MATCH :typed").bindparams(typed=words)
            )
        found = found.where(or_(hits, Application.number.contains(typed, autoescape=True)))
    return found


def ordered(found: Select[Application], query: ApplicationQuery) -> Select[Application]:
    """Sort what was found; unknown values come last in either direction."""
    columns: dict[str, Any] = {
        "number": Application.number,
        "name": Party.name,
        "amount": Application.amount,
        "term": Application.term_months,
        "committee_day": Application.committee_day,
    }
    column = columns[query.order]
    return found.order_by((column.desc() if query.descending else column.asc()).nulls_last(), Application.number)
