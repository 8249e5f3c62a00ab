"""What is done with several customers at once."""

from collections.abc import Callable
from functools import partial

from cmdesk.core.catalog import Catalog
from cmdesk.core.masking import Hide
from cmdesk.core.progress import Progress
from cmdesk.core.text import Message, message
from cmdesk.core.translation import translator
from cmdesk.services.customer import delete_many
from cmdesk.services.customer_papers import export_customers, print_customers
from cmdesk.services.customer_query import CustomerQuery
from cmdesk.services.customers import CustomerLine, ids_of
from cmdesk.services.export import may_be_whole
from cmdesk.ui.desk import Desk
from cmdesk.ui.list_detail import ListDetail
from cmdesk.ui.list_many import Ids, ManyBar
from cmdesk.ui.print_page import PrintPage
from cmdesk.ui.text import tr


class Many(ManyBar):
    """Address cards, a workbook, a print, and the recycle bin."""

    def __init__(
        self, desk: Desk, catalog: Catalog, page: ListDetail[CustomerLine], query: Callable[[], CustomerQuery]
    ) -> None:
        super().__init__(desk, page)
        self._catalog, self._query = catalog, query
        cards = self.act("cards_many", tr("customers", "Address cards of all selected"), "user", self.cards)
        gone = self.act("delete", tr("customers", "Delete all selected"), "trash-2", self.delete)
        cards.setEnabled(may_be_whole(desk.catalog))
        self.gone = gone
        short = {
            cards: tr("customers", "Address cards"),
            self.excel: "Excel",
            self.paper: tr("lists", "Print"),
            gone: tr("customers", "Delete"),
        }
        self.lay_out(short, [gone])

    def found(self) -> Ids:
        """Return what tells the ids of everything the list finds now."""
        query, today, catalog = self._query(), self.desk.today, self._catalog
        return lambda session: ids_of(session, query, today=today, catalog=catalog)

    def what(self) -> Message:
        """Return what the rows are called in the journal."""
        return message("customers", "customers")

    def file_name(self, *, whole: bool) -> str:
        """Return the name proposed for a workbook."""
        day = self.desk.today.isoformat()
        if whole:
            return tr("customers", "Customers {day} whole", day=day)
        return tr("customers", "Customers {day}", day=day)

    def shown(self) -> frozenset[str]:
        """Return the keys of the columns that show, or would if there were room."""
        table = self.page.table
        return frozenset(each.key for each in table.rows.columns if table.columns.wanted(each))

    def writer(self) -> Callable[..., object]:
        """Return what writes rows to a workbook, with the columns that show."""
        translate, today = translator(self.desk.settings.language), self.desk.today
        return partial(export_customers, shown=self.shown(), today=today, catalog=self._catalog, translate=translate)

    def cards(self) -> None:
        """Ask why, then write the contacts of the selected ones, or of everything found, as address cards."""
        from cmdesk.ui.screens.customers.people_cards import export_cards  # noqa: PLC0415  (it loads slowly)

        what = message("customers", "address cards of {count} customers", count=self.meant())
        export_cards(self.desk, self, self.chosen(or_all=True), what)

    def meant(self) -> int:
        """Return how many the selected ones are, or everything found where fewer than two are selected."""
        return self.count if self.count > 1 else self.page.table.rows.total

    def delete(self) -> None:
        """Put those that may into the recycle bin; undo brings them back."""
        if self.count == 1 and not self.everything:
            text = message("customers", "Delete “{name}”", name=self.lines[0].name)
        else:
            text = message("customers", "Delete {count} customers", count=self.count)
        self.do(text, delete_many)


def print_page(desk: Desk, catalog: Catalog, ids: Ids, shown: frozenset[str]) -> PrintPage:
    """Return the page that shows some customers as they print."""
    language, today = desk.settings.language, desk.today

    def make(hide: Hide, progress: Progress) -> bytes:
        with desk.book.read() as session:
            return print_customers(
                session,
                ids(session),
                shown=shown,
                today=today,
                catalog=catalog,
                translate=translator(language),
                language=language,
                hide=hide,
                progress=progress,
            )

    file = tr("customers", "Customers {day}", day=today.isoformat())
    title = tr("customers", "Print the customers")
    return PrintPage(desk, title, file, message("customers", "customers"), make)
