"""The columns of a list kept on this laptop, and the button that chooses them."""

from typing import Any

from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import action, action_button, pop_up
from cmdesk.ui.list_detail import ListDetail
from cmdesk.ui.table import TableView
from cmdesk.ui.table.columns import layout_of, layout_text
from cmdesk.ui.text import tr


def keep_columns(page: ListDetail[Any], desk: Desk, *, name: str = "") -> None:
    """Show a page's table as it was left, keep what the user changes, and put the button beside its filters.

    Its columns are kept under name, by default that of the table (objectName).
    """
    table = page.table
    recall(table, desk, name or table.objectName())
    act = action(page, tr("window", "Columns"), lambda: pop_up(table.columns.menu(push), push), icon="columns-3",
                 name="choose_columns")  # fmt: skip
    push = action_button(act, kind="ghost", icon="columns-3", bare=True)
    page.add_filter_tool(push)


def recall(table: TableView[Any], desk: Desk, name: str) -> None:
    """Show a table as it was left, and keep what the user changes."""
    table.columns.apply(layout_of(desk.settings.lists.get(name, "")))

    def keep() -> None:
        desk.settle(lists={**desk.settings.lists, name: layout_text(table.columns.layout)})

    table.columns.changed.connect(keep)


def kept_order(desk: Desk, name: str, default: str, *, descending: bool = False) -> tuple[str, bool]:
    """Return what a list was sorted by last, and whether downwards."""
    layout = layout_of(desk.settings.lists.get(name, ""))
    return (layout.order, layout.descending) if layout.order else (default, descending)
