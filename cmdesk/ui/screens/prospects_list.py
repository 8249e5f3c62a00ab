"""The list of prospects: views, find, filters, columns, sums; as a table or as a board by stage."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cmdesk.core import figures
from cmdesk.core.catalog import Catalog
from cmdesk.services.prospect_query import ORDERS, ProspectQuery, from_json
from cmdesk.services.prospect_views import LIST, count_saved, count_views
from cmdesk.services.prospects import ProspectLine, ProspectTotals, list_prospects, total_prospects
from cmdesk.ui.columns import kept_order
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Item, action, action_button, label, muted, picture
from cmdesk.ui.list_views import Views
from cmdesk.ui.query_list import QueryList, Sums
from cmdesk.ui.screens.prospects_board import Board
from cmdesk.ui.screens.prospects_columns import columns
from cmdesk.ui.screens.prospects_filters import Filters
from cmdesk.ui.screens.prospects_many import Many
from cmdesk.ui.screens.prospects_seen import seeing
from cmdesk.ui.text import reading, tr

NAME = "prospects"  # under which columns and order are kept


class ProspectList(QueryList[ProspectLine, ProspectQuery]):
    """A QueryList. turned: the board shows instead of the table, or the other way."""

    turned = Signal()
    many: Many

    def __init__(self, desk: Desk, catalog: Catalog, *, empty: Callable[[], QWidget]) -> None:
        order, descending = kept_order(desk, NAME, "next_date")
        query = ProspectQuery(view="open", order=order if order in ORDERS else "next_date", descending=descending)
        says = tr("prospects", "List of prospects")
        super().__init__(desk, query, columns(desk.today, catalog), name=NAME, says=says, empty=empty)
        self._catalog = catalog
        self.views = Views(self, desk, LIST, lambda: self.query, built_in=view_titles(), first="open", read=from_json)
        self.filters = Filters(self, desk, catalog, lambda: self.query)
        self.board = Board(desk, catalog)
        self.page.set_other(self.board)
        self.many = Many(desk, catalog, self.page, lambda: self.query)
        self._turn = action(
            self, tr("prospects", "Board by stage"), self.turn, icon="git-branch", shortcut="Ctrl+Shift+B", name="board"
        )
        self.turn_button = action_button(self._turn, kind="ghost", icon="git-branch", bare=True)
        self.lay_out(self.turn_button)
        self.table.seen.connect(lambda line, key: seeing(self.desk, key, lambda: line.name)())

    def on_board(self) -> bool:
        """Tell whether the board shows instead of the table."""
        return self.page.other_shows()

    def turn(self) -> None:
        """Show the board instead of the table, or the table again."""
        on = not self.on_board()
        self.page.show_other(on=on)
        self._turn.setText(tr("prospects", "As a list") if on else tr("prospects", "Board by stage"))
        self.many.show_selected(())
        if on:
            self.board.show_query(self.query)
            self.board.setFocus()
        else:
            self._ask(self.query)
            self.table.setFocus()
        self.turned.emit()

    def show_all(self, *, wait: float | None = None) -> None:
        """Show every prospect, unfiltered, the latest first."""
        self.table.show_order("number", descending=True)
        self.query = replace(self.query, order="number", descending=True)
        super().show_all(wait=wait)

    def refresh(self) -> None:
        """Read again what is shown."""
        if self.on_board():
            self.board.show_query(self.query)
            self._sum_up()
        else:
            super().refresh()

    def show_lines(
        self, query: ProspectQuery, show: Callable[[Sequence[ProspectLine]], object], wait: float | None
    ) -> None:
        """Read the first lines and show them, or the cards of the board."""
        if self.on_board():
            self.board.show_query(query)
        else:
            super().show_lines(query, show, wait)

    def read_lines(self, query: ProspectQuery, offset: int, limit: int) -> Callable[[Any], Sequence[ProspectLine]]:
        """Return what, called with a Session, reads a page of lines."""
        today, catalog = self.desk.today, self._catalog
        return partial(list_prospects, query=query, today=today, catalog=catalog, offset=offset, limit=limit)

    def read_sums(self, query: ProspectQuery) -> Callable[[Any], Sums]:
        """Return what, called with a Session, counts."""
        today, catalog = self.desk.today, self._catalog

        def work(session: Any) -> Sums:
            return Sums(
                query=query,
                totals=total_prospects(session, query, today=today, catalog=catalog),
                counts=count_views(session, today=today, catalog=catalog),
                saved=count_saved(session, today=today, catalog=catalog),
            )

        return work

    def foot(self, totals: ProspectTotals) -> list[Item]:
        """Return the sums over everything found."""
        return foot(totals)

    def nothing(self, blank: str) -> str:
        """Say what it means that a view, or "filters", finds nothing."""
        return {
            "filters": tr("prospects", "No prospect passes these filters"),
            "week": tr("prospects", "Nothing is planned for this week"),
            "overdue": tr("prospects", "Nothing is overdue"),
            "unplanned": tr("prospects", "Everybody has a next step"),
            "cold": tr("prospects", "Everybody was seen within 30 days"),
        }.get(blank, tr("prospects", "No prospect waits for you"))


def view_titles() -> dict[str, str]:
    return {
        "all": tr("prospects", "All"),
        "open": tr("prospects", "Open"),
        "week": tr("prospects", "This week"),
        "overdue": tr("prospects", "Overdue"),
        "unplanned": tr("prospects", "Not planned"),
        "cold": tr("prospects", "Not seen for 30 days"),
    }


def foot(totals: ProspectTotals) -> list[Item]:
    """Return the sums over everything found."""
    parts: list[Item] = [
        label(tr("prospects", "{count} prospects", count=f"{totals.count:,}"), bold=True, name="sum_count"),
    ]
    if totals.wanted:  # where nobody has said an amount there is no sum
        parts += [6, muted(tr("prospects", "wanted")), label(reading(figures.money(totals.wanted)), name="sum_wanted")]
        weighted = label(reading(figures.money(totals.weighted)), name="sum_weighted")
        parts += [6, muted(tr("prospects", "weighted by stage")), weighted]
    parts.append(None)
    if totals.overdue:
        said = tr("prospects", "{count} overdue", count=f"{totals.overdue:,}")
        parts += [picture("octagon-alert", "bad.mark", 14), muted(said, name="sum_overdue"), 8]
    if totals.cold:
        said = tr("prospects", "{count} not seen lately", count=f"{totals.cold:,}")
        parts += [picture("triangle-alert", "warn.mark", 14), muted(said, name="sum_cold")]
    return parts
