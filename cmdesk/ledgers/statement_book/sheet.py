"""One sheet of a workbook of formulas: what is written into each cell, and what it comes to for whoever only looks."""

from decimal import Decimal
from typing import Any

from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.utils import get_column_letter, quote_sheetname

from cmdesk.ledgers.in_memory import LONGEST_TEXT, sheet_title
from cmdesk.ledgers.statement_book.formulas import Formula
from cmdesk.ledgers.styles import style_of

AMOUNT, TIMES, PERCENT = '#,##0.00;[Red]-#,##0.00;"–"', "#,##0.00##", "0.00%"
FIRST_ROW = 4  # below title, caption and headings
NAME_WIDTH, FIGURE_WIDTH, WIDE = 44, 18, 60  # characters

Value = Decimal | str | None


class SheetOfFormulas:
    """Cells are (row, column) from 1. shown holds by cell what its formula comes to."""

    def __init__(self, book: Any, name: str, caption: str) -> None:
        self.page = book.create_sheet(sheet_title(name))
        self.shown: dict[str, Value] = {}
        self.row = FIRST_ROW
        self.text(1, 1, name, "title")
        self.text(2, 1, caption, "caption")

    def heads(self, *names: str, first: int = NAME_WIDTH, last: int = FIGURE_WIDTH) -> None:
        """Write the headings; the first is that of the names of rows. first, last: widths of columns, characters."""
        for place, name in enumerate(names, start=1):
            self.text(FIRST_ROW - 1, place, name, "head" if place == 1 else "head right")
            width = first if place == 1 else last if place == len(names) else FIGURE_WIDTH
            self.page.column_dimensions[get_column_letter(place)].width = width
        self.page.row_dimensions[FIRST_ROW - 1].height = 32
        self.page.freeze_panes = self.page.cell(FIRST_ROW, 2)
        self.page.print_title_rows = f"1:{FIRST_ROW - 1}"
        self.page.page_setup.orientation, self.page.page_setup.paperSize = "landscape", 9
        self.page.page_setup.fitToWidth, self.page.page_setup.fitToHeight = 1, 0
        self.page.sheet_properties.pageSetUpPr.fitToPage = True
        self.page.oddFooter.center.text = "&P / &N"

    def address(self, row: int, column: int) -> str:
        """Return a cell as formulas of any sheet name it."""
        return f"{quote_sheetname(self.page.title)}!${get_column_letter(column)}${row}"

    def text(self, row: int, column: int, words: str, style: str = "enum") -> None:
        """Write words, which are never taken for a formula."""
        cell = self.page.cell(row, column, ILLEGAL_CHARACTERS_RE.sub("", words)[:LONGEST_TEXT])
        cell.data_type = "s"
        cell.style = style_of(style)

    def figure(self, row: int, column: int, value: Decimal | None, *, form: str = AMOUNT, bold: bool = False) -> None:
        """Write a figure that is entered; an unknown one leaves its cell blank."""
        cell = self.page.cell(row, column, value)
        cell.style = style_of("sum" if bold else "money")
        cell.number_format = form

    def formula(
        self, row: int, column: int, formula: Formula | str, shown: Value, *, form: str = AMOUNT, bold: bool = False
    ) -> None:
        """Write a formula and what it comes to."""
        cell = self.page.cell(row, column, formula.guarded if isinstance(formula, Formula) else formula)
        cell.style = style_of("sum" if bold else "money")
        cell.number_format = form
        self.shown[cell.coordinate] = shown
