"""The statements of the sample's clients: two years of the factory, a month the restaurant's investigators built."""

from calendar import monthrange
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.models.party import Party
from cmdesk.services.sample.story import Told, read
from cmdesk.services.statements import Form, StatementForm, add_statement, set_figures

DECEMBER, LAST = 12, 31


class StatementTold(Told, frozen=True, kw_only=True):
    """One period; its end lies so many years or months back, figures are yuan."""

    client: str
    form: Form
    months: int
    basis: str
    grade: str
    source: str
    whole: tuple[str, ...]
    figures: dict[str, Decimal]
    years_back: int = 0
    months_back: int = 0

    def end(self, today: date) -> date:
        """Return the last day of the period."""
        if self.years_back:
            return date(today.year - self.years_back, DECEMBER, LAST)
        months = today.year * DECEMBER + today.month - 1 - self.months_back
        year, month = divmod(months, DECEMBER)
        return date(year, month + 1, monthrange(year, month + 1)[1])


class StatementsTold(Told, frozen=True, kw_only=True):
    """The statements of all clients."""

    statement: tuple[StatementTold, ...]


def add_statements(session: Session, client: str, today: date, catalog: Catalog) -> None:
    """Enter the statements of one client, if there are any."""
    party = session.scalar(select(Party.id).where(Party.name == client))
    for told in read("statements", StatementsTold, today).statement:
        if told.client == client and party is not None:
            said = StatementForm(
                end=told.end(today),
                months=told.months,
                basis=told.basis,
                grade=told.grade,
                source=told.source,
                whole=frozenset(told.whole),
            )
            period = add_statement(session, party, told.form, said, today=today, catalog=catalog)
            set_figures(session, period, dict(told.figures), side="amount", catalog=catalog)
