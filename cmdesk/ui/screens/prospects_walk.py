"""The order of the list of prospects, for the page that opens from it."""

from collections.abc import Sequence
from typing import Any

from cmdesk.services.prospect_query import ProspectQuery
from cmdesk.services.prospect_views import ids_of, pairs_of
from cmdesk.ui.desk import Desk
from cmdesk.ui.sequence import Walk


def walk_of(desk: Desk, query: ProspectQuery, screen: str) -> Walk:
    """Return what a query finds, one after the other: as forms of this screen, or as clients of another."""
    today, catalog = desk.today, desk.catalog

    def forms(session: Any) -> Sequence[tuple[Any, ...]]:
        return [(each,) for each in ids_of(session, query, today=today, catalog=catalog)]

    def clients(session: Any) -> Sequence[tuple[Any, ...]]:
        return pairs_of(session, query, today=today, catalog=catalog)

    if screen == "prospects":
        return Walk(desk, screen, ("edit",), forms)
    return Walk(desk, screen, ("party", "opportunity"), clients)
