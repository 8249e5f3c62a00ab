"""What the command palette finds in the book: clients and applications, by name, pinyin, phone or number."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cmdesk.core.catalog import load
from cmdesk.ui.desk import Desk
from cmdesk.ui.text import tr_catalog

if TYPE_CHECKING:
    from cmdesk.ui.palette import Hit, Search

MOST = 8  # of each kind


def finder(desk: Desk) -> "Search":
    """Return the palette's search over the book of desk."""

    def search(typed: str) -> "Sequence[Hit]":
        if not typed.strip():
            return ()
        from cmdesk.services.applications import list_applications  # noqa: PLC0415  (the window does not wait for it)
        from cmdesk.services.prospects import ProspectQuery, list_prospects  # noqa: PLC0415  (nor for this)
        from cmdesk.ui.palette import Hit  # noqa: PLC0415

        catalog = load()
        query = ProspectQuery(search=typed)
        clients = desk.ask(list_prospects, query, today=desk.today, catalog=catalog, limit=MOST)
        requests = desk.ask(list_applications, search=typed, limit=MOST)
        return [
            *(
                Hit(
                    title=line.name,
                    sub=" · ".join(part for part in (line.contact, line.address) if part),
                    icon="users",
                    key="prospects",
                    where={"opportunity": line.id},
                )
                for line in clients
            ),
            *(
                Hit(
                    title=f"{line.number}  {line.name}",
                    sub=tr_catalog(catalog.products[line.form.product].name),
                    icon="briefcase",
                    key="applications",
                    where={"application": line.id},
                )
                for line in requests
            ),
        ]

    return search
