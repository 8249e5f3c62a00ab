"""The one table: typed columns over rows fetched page by page, painted cell by cell."""

from cmdesk.ui.table.cells import Cell, bar, chip, grades, group, mark, number, secret, text
from cmdesk.ui.table.model import Column, Group, Rows
from cmdesk.ui.table.view import TableView

__all__ = [
    "Cell", "Column", "Group", "Rows", "TableView", "bar", "chip", "grades", "group", "mark", "number", "secret",
    "text",
]  # fmt: skip
