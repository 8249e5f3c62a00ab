"""The filters of the list of customers."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from cmdesk.core.catalog import Catalog
from cmdesk.services.customer_query import CustomerQuery
from cmdesk.ui.desk import Desk
from cmdesk.ui.list_filters import Filter, ListFilters, Options
from cmdesk.ui.text import tr, tr_catalog


class Filters(ListFilters):
    """What the list of customers is filtered by."""

    def __init__(self, owner: QWidget, desk: Desk, catalog: Catalog, query: Callable[[], CustomerQuery]) -> None:
        self._catalog = catalog
        super().__init__(owner, desk, query, filters())

    def options(self, name: str) -> Options:
        """Return what may be chosen."""
        catalog = self._catalog
        none = ("", tr("lists", "none given"))
        options: Mapping[str, Callable[[], Options]] = {
            "kind": lambda: [(code, tr_catalog(term.name)) for code, term in catalog.terms["party_kind"].items()],
            "industry": lambda: [
                *((code, tr_catalog(each.name)) for code, each in catalog.question_sets.items()),
                none,
            ],
            "having": lambda: [
                ("prospect", tr("customers", "an open prospect")),
                ("application", tr("customers", "an application")),
            ],
            "papers": lambda: [
                ("soon", tr("customers", "run out soon")),
                ("expired", tr("customers", "have run out")),
            ],
            "missing": lambda: [
                ("phone", tr("customers", "phone")),
                ("contact", tr("customers", "contact")),
                ("address", tr("customers", "address")),
                ("code", tr("customers", "credit code")),
            ],
        }
        return options[name]()


def filters() -> list[Filter]:
    """Return the filters there are, in the order of the menu."""
    return [
        Filter(name="kind", title=tr("customers", "Kind"), fields=("kinds",), kind="ticks"),
        Filter(name="industry", title=tr("customers", "Trade"), fields=("industries",), kind="ticks"),
        Filter(name="having", title=tr("customers", "Has"), fields=("having",), kind="ticks"),
        Filter(name="unseen", title=tr("lists", "Not visited"), fields=("unseen_days",), kind="choice"),
        Filter(name="papers", title=tr("customers", "Papers that expire"), fields=("papers",), kind="choice"),
        Filter(name="missing", title=tr("customers", "Missing"), fields=("missing",), kind="ticks"),
    ]
