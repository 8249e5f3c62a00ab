"""The list of customers: views, find, filters, columns, many at once, and who is selected at the right."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from cmdesk.core.catalog import Catalog
from cmdesk.services.customer_query import ORDERS, CustomerQuery, from_json
from cmdesk.services.customers import (
    LIST,
    CustomerLine,
    count_customers,
    count_saved,
    count_views,
    list_customers,
)
from cmdesk.ui.columns import kept_order
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Item, label
from cmdesk.ui.list_views import Views
from cmdesk.ui.query_list import QueryList, Sums
from cmdesk.ui.screens.customers import words
from cmdesk.ui.screens.customers.columns import columns
from cmdesk.ui.screens.customers.filters import Filters
from cmdesk.ui.screens.customers.many import Many
from cmdesk.ui.text import tr

NAME = "customers"  # under which columns and order are kept


@dataclass(frozen=True, kw_only=True)
class Totals:
    """How many a query finds."""

    count: int


class CustomerList(QueryList[CustomerLine, CustomerQuery]):
    """A QueryList of parties."""

    many: Many

    def __init__(self, desk: Desk, catalog: Catalog, *, empty: Callable[[], QWidget]) -> None:
        order, descending = kept_order(desk, NAME, "name")
        query = CustomerQuery(order=order if order in ORDERS else "name", descending=descending)
        says = tr("customers", "List of customers")
        super().__init__(desk, query, columns(desk.today, catalog), name=NAME, says=says, empty=empty)
        self._catalog = catalog
        self.views = Views(self, desk, LIST, lambda: self.query, built_in=view_titles(), first="all", read=from_json)
        self.filters = Filters(self, desk, catalog, lambda: self.query)
        self.many = Many(desk, catalog, self.page, lambda: self.query)
        self.lay_out()
        self.table.seen.connect(lambda line, key: words.seeing(desk, key, line.name)())

    def read_lines(self, query: CustomerQuery, offset: int, limit: int) -> Callable[[Any], Sequence[CustomerLine]]:
        """Return what, called with a Session, reads a page of lines."""
        today, catalog = self.desk.today, self._catalog
        return partial(list_customers, query=query, today=today, catalog=catalog, offset=offset, limit=limit)

    def read_sums(self, query: CustomerQuery) -> Callable[[Any], Sums]:
        """Return what, called with a Session, counts."""
        today, catalog = self.desk.today, self._catalog

        def work(session: Any) -> Sums:
            return Sums(
                query=query,
                totals=Totals(count=count_customers(session, query, today=today, catalog=catalog)),
                counts=count_views(session, today=today, catalog=catalog),
                saved=count_saved(session, today=today, catalog=catalog),
            )

        return work

    def foot(self, totals: Totals) -> list[Item]:
        """Return how many everything found is."""
        said = tr("customers", "{count} customers", count=f"{totals.count:,}")
        return [label(said, bold=True, name="sum_count"), None]

    def nothing(self, blank: str) -> str:
        """Say what it means that a view, or "filters", finds nothing."""
        return {
            "filters": tr("customers", "No customer passes these filters"),
            "clients": tr("customers", "Nobody has an application yet"),
            "persons": tr("customers", "No private persons yet"),
            "expiring": tr("customers", "No paper runs out soon"),
        }.get(blank, tr("customers", "Nobody here"))


def view_titles() -> dict[str, str]:
    return {
        "all": tr("customers", "All"),
        "clients": tr("customers", "With applications"),
        "prospects": tr("customers", "Prospects only"),
        "persons": tr("customers", "Persons"),
        "expiring": tr("customers", "Papers running out"),
    }
