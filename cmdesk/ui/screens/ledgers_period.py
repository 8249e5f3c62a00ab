"""The period a ledger shows: this month, the last, a quarter, a year, or between two days."""

from typing import Any

from cmdesk.services.ledger_query import PERIODS, RANGE, LedgerQuery, span_of
from cmdesk.ui.kit import Field, date_field
from cmdesk.ui.list_filters import Filter, ListFilters, Options, span
from cmdesk.ui.text import tr

PERIOD = "period"


class PeriodFilter(ListFilters):
    """The one filter of a ledger."""

    def options(self, name: str) -> Options:  # noqa: ARG002  (there is one filter)
        words = {
            "month": tr("ledgers", "this month"),
            "month_before": tr("ledgers", "last month"),
            "quarter": tr("ledgers", "this quarter"),
            "year": tr("ledgers", "this year"),
        }
        return [*((code, words[code]) for code in PERIODS), (RANGE, tr("ledgers", "Between two days…"))]

    def ranges(self, name: str) -> dict[str, Field]:  # noqa: ARG002  (there is one filter)
        today = self._desk.today
        return {
            "first": date_field(tr("ledgers", "From"), today),
            "last": date_field(tr("ledgers", "To"), today),
        }

    def is_range(self, name: str) -> bool:  # noqa: ARG002  (there is one filter)
        return bool(self._query().period == RANGE)

    def take(self, name: str, values: dict[str, Any]) -> None:  # noqa: ARG002  (there is one filter)
        self._set(**values, period=RANGE if any(values.values()) else "")

    def span_said(self, name: str, query: LedgerQuery) -> str:  # noqa: ARG002  (there is one filter)
        """Return the days between two that were chosen, in words."""
        if query.period != RANGE:
            return ""
        days = span_of(query, self._desk.today)
        return span(days.first, days.last, lambda day: str(day.isoformat()))


def period_filters() -> list[Filter]:
    return [Filter(name=PERIOD, title=tr("ledgers", "Period"), fields=("period", "first", "last"), kind="choice")]
