"""How a ledger's sheet is laid out: widths, what stays in sight, what prints, what one may choose, what is coloured."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from openpyxl.formatting.rule import CellIsRule, FormulaRule
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.worksheet import Worksheet

from cmdesk.core.catalog import LedgerColumn, LedgerEntry
from cmdesk.core.catalog.ledgers import Mark
from cmdesk.core.text import Translate
from cmdesk.ledgers.ledger import Cells
from cmdesk.ledgers.styles import TONES

HEADER_ROW = 3
WIDTHS = {"int": 8, "decimal": 10, "money": 13, "percent": 9, "date": 11, "time": 8, "enum": 11, "text": 30}
WIDTH = 14  # characters; of every other kind of column
MARGIN = 0.3  # inches
LINE_HEIGHT, ROW_HEIGHT = 14, 18  # points
MOST_LINES = 28  # beyond it Excel makes a row no higher
LEGIBLE = 215  # characters across A4 at 7 points
LOOKED_AT = 1000  # characters of a text that tell how high its row is
LAST_NARROW = "\u2e7f"  # characters beyond it are full-width
LISTED = 255  # characters Excel takes of a list that stands in its rule


def lay_out(page: Any, entry: LedgerEntry) -> None:
    """Set what must be known before the first row."""
    page.freeze_panes = f"{get_column_letter(frozen(entry) + 1)}{HEADER_ROW + 1}"
    page.print_title_rows = f"1:{HEADER_ROW}"
    page.page_setup.orientation, page.page_setup.paperSize = "landscape", Worksheet.PAPERSIZE_A4
    page.print_title_cols = f"A:{get_column_letter(frozen(entry))}"
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = sheets_wide(entry), 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.oddFooter.center.text = "&P / &N"
    page.page_margins = PageMargins(left=MARGIN, right=MARGIN, top=MARGIN, bottom=2 * MARGIN, footer=MARGIN)
    page.sheet_format.defaultRowHeight, page.sheet_format.customHeight = ROW_HEIGHT, True
    for place, column in enumerate(entry.columns, start=1):
        page.column_dimensions[get_column_letter(place)].width = width_of(column) + 2


def sheets_wide(entry: LedgerEntry) -> int:
    """Return over how many sheets of paper a ledger goes so that its letters can be read; the first columns repeat."""
    widths = [width_of(column) + 2 for column in entry.columns]
    first, rest = sum(widths[: frozen(entry)]), sum(widths[frozen(entry) :])
    return max(1, -(-rest // max(LEGIBLE - first, 1)))


def close(
    page: Any,
    entry: LedgerEntry,
    count: int,
    today: date,
    lists: Mapping[str, str],
    translate: Translate,
) -> None:
    """Set what spans all rows, once it is known how many there are; lists are the rules of the columns with choices."""
    last = get_column_letter(len(entry.columns))
    page.auto_filter.ref = f"A{HEADER_ROW}:{last}{HEADER_ROW + count}"
    if not count:
        return
    for place, column in enumerate(entry.columns, start=1):
        letter = get_column_letter(place)
        cells = f"{letter}{HEADER_ROW + 1}:{letter}{HEADER_ROW + count}"
        for mark in column.marks:
            for rule in rules(mark, f"{letter}{HEADER_ROW + 1}", today, translate):
                page.conditional_formatting.add(cells, rule)
        if column.key in lists:
            chosen = DataValidation(type="list", formula1=lists[column.key], allow_blank=True, errorStyle="warning")
            chosen.showErrorMessage = True
            chosen.add(cells)
            page.add_data_validation(chosen)


def rules(mark: Mark, first: str, today: date, translate: Translate) -> Sequence[Any]:
    """Return a mark as Excel's rules, so that a cell changed there changes its colour.

    first: the column's first cell. A cell without a value has no colour: Excel would take it for zero.
    """
    ink, ground = TONES[mark.tone]
    looks = {"font": Font(color=ink, bold=mark.tone == "bad"), "fill": PatternFill(bgColor=ground, fill_type="solid")}
    if mark.values:
        quoted = [translate("catalog", value).replace('"', '""') for value in mark.values]
        return [CellIsRule(operator="equal", formula=[f'"{each}"'], stopIfTrue=True, **looks) for each in quoted]
    if mark.within is not None:
        asked = f"{first}<DATE({today.year},{today.month},{today.day})+{mark.within}"
    elif mark.below is not None:
        asked = f"{first}<{mark.below:f}"
    else:
        asked = f"{first}>{mark.above:f}"
    return [FormulaRule(formula=[f"AND(ISNUMBER({first}),{asked})"], stopIfTrue=True, **looks)]


def fits_a_rule(names: Sequence[str]) -> bool:
    """Tell whether a list of names can stand in its rule, else it needs cells of its own."""
    return len(",".join(names)) <= LISTED - 2 and not any("," in name or '"' in name for name in names)


def width_of(column: LedgerColumn) -> int:
    """Return how many half-width characters a column takes."""
    return column.width or WIDTHS.get(column.type, WIDTH)


def frozen(entry: LedgerEntry) -> int:
    """Return how many columns stay in sight."""
    keys = [column.key for column in entry.columns]
    return keys.index(entry.frozen) + 1 if entry.frozen in keys else 1


def height_of(cells: Cells, wide: Sequence[tuple[str, int]], names: Callable[[str], str]) -> float | None:
    """Return how high a row is whose texts wrap, in points; None for one of usual height.

    wide: keys of columns with their widths. names reads a name of the catalog in the document's language.
    """
    most = 1
    for key, width in wide:
        value = cells.get(key)
        if isinstance(value, tuple):
            value = "、".join(map(names, value))
        if isinstance(value, str) and (2 * len(value) > width or "\n" in value):
            most = max(most, sum(lines_of(line, width) for line in value[:LOOKED_AT].split("\n")))
    return (min(most, MOST_LINES) - 1) * LINE_HEIGHT + ROW_HEIGHT if most > 1 else None


def lines_of(text: str, width: int) -> int:
    """Return how many lines a text takes: a Chinese character is two wide."""
    return max(-(-sum(2 if letter > LAST_NARROW else 1 for letter in text) // width), 1)
