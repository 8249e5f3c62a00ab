"""A list on paper: A4 across, the heads on every page, sums and signatures at the end.

Drawn row by row, so that ten thousand rows take seconds.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import Translate
from cmdesk.memo.lines import break_lines
from cmdesk.memo.paper import BOLD, CAPTION, HAIRLINE, REGULAR, char_widths, colour, fonts, printable, text_width

WIDTH, HEIGHT = landscape(A4)
MARGIN, TOP, FOOT = 34.0, 40.0, 28.0
ROOM = WIDTH - 2 * MARGIN
SIZE, LEADING, PAD = 8.0, 11.5, 3.5
HEAD = 20.0  # the row of headings, if each has one line
MOST_LINES = 6
REPORT = 200  # rows between two reports of progress


@dataclass(frozen=True, kw_only=True)
class SheetColumn:
    """A heading, its share of the paper's width, and whether it holds figures."""

    head: str
    share: float
    right: bool = False


@dataclass(frozen=True, kw_only=True)
class PaperSheet:
    """What is printed; rows and sums have a text for every column. note stands at the foot of every page."""

    title: str
    left: str
    right: str
    columns: Sequence[SheetColumn]
    rows: Sequence[Sequence[str]]
    sums: Sequence[str]
    signatures: Sequence[str]
    note: str


@dataclass(frozen=True, kw_only=True)
class Line:
    """One row as it is laid: the lines of each cell."""

    cells: Sequence[Sequence[str]]
    bold: bool = False

    @property
    def height(self) -> float:
        return max(len(cell) for cell in self.cells) * LEADING + 2 * PAD


def print_sheet(sheet: PaperSheet, translate: Translate, language: str, progress: Progress = silent) -> bytes:
    """Return the sheet as a PDF; progress counts rows."""
    fonts()
    out = BytesIO()
    canvas = Canvas(out, pagesize=(WIDTH, HEIGHT), invariant=1, lang=language.replace("_", "-"))
    canvas.setTitle(printable(sheet.title))
    canvas.setCreator("cmdesk")
    pages = laid(sheet, progress)
    for number, (lines, is_last) in enumerate(pages, start=1):
        top = head(canvas, sheet, first=number == 1)
        for line in lines:
            top = draw(canvas, sheet.columns, line, top)
        if is_last:
            sign(canvas, sheet.signatures, top)
        page = translate("memo", "Page {page} of {total}").format(page=number, total=len(pages))
        canvas.setFont(REGULAR, CAPTION)
        canvas.setFillColor(colour("text.muted"))
        canvas.drawString(MARGIN, FOOT - 8, printable(sheet.note))
        canvas.drawRightString(WIDTH - MARGIN, FOOT - 8, page)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def laid(sheet: PaperSheet, progress: Progress) -> list[tuple[list[Line], bool]]:
    """Return the lines of every page, and whether it is the last; sums and signatures stay together."""
    pages: list[list[Line]] = [[]]
    room = space(sheet, first=True)
    last = Line(cells=wrapped(sheet.columns, sheet.sums, BOLD), bold=True)
    for line in lines_of(sheet, progress):
        if line.height > room and pages[-1]:
            pages.append([])
            room = space(sheet, first=False)
        pages[-1].append(line)
        room -= line.height
    if room < last.height + 3 * LEADING and pages[-1]:
        pages.append([])
    pages[-1].append(last)
    return [(page, page is pages[-1]) for page in pages]


def space(sheet: PaperSheet, *, first: bool) -> float:
    """Return the height a page has for rows."""
    whole: float = HEIGHT - TOP - FOOT - head_height(headings(sheet)) - (34 if first else 0) - LEADING
    return whole


def headings(sheet: PaperSheet) -> Line:
    return Line(cells=wrapped(sheet.columns, [each.head for each in sheet.columns], BOLD), bold=True)


def head_height(line: Line) -> float:
    return max(HEAD, line.height)


def lines_of(sheet: PaperSheet, progress: Progress) -> Iterator[Line]:
    for done, row in enumerate(sheet.rows):
        if done % REPORT == 0:
            progress(done, len(sheet.rows))
        yield Line(cells=wrapped(sheet.columns, row, REGULAR))
    progress(len(sheet.rows), len(sheet.rows))


def wrapped(columns: Sequence[SheetColumn], row: Sequence[str], font: str) -> list[list[str]]:
    """Return each cell's lines as wide as its column; a text of more than MOST_LINES ends with an ellipsis."""
    cells = []
    for column, text in zip(columns, row, strict=True):
        chars = printable(text)
        widths = [0.0 if char == "\n" else char_widths(font)[char] * SIZE for char in chars]
        lines = [chars[start:end] for start, end in break_lines(chars, widths, ROOM * column.share - 2 * PAD)]
        cells.append(
            lines if len(lines) <= MOST_LINES else [*lines[: MOST_LINES - 1], lines[MOST_LINES - 1][:-1] + "…"]
        )
    return cells


def head(canvas: Any, sheet: PaperSheet, *, first: bool) -> float:
    """Draw what stands above the rows; return where they begin."""
    top = HEIGHT - TOP
    if first:
        canvas.setFillColor(colour("text.primary"))
        canvas.setFont(BOLD, 15)
        canvas.drawCentredString(WIDTH / 2, top - 4, printable(sheet.title))
        canvas.setFont(REGULAR, SIZE + 0.5)
        canvas.setFillColor(colour("text.secondary"))
        canvas.drawString(MARGIN, top - 26, printable(sheet.left))
        canvas.drawRightString(WIDTH - MARGIN, top - 26, printable(sheet.right))
        top -= 34
    canvas.setFillColor(colour("bg.sunken"))
    line = headings(sheet)
    height = head_height(line)
    canvas.rect(MARGIN, top - height, ROOM, height, stroke=0, fill=1)
    return draw(canvas, sheet.columns, line, top, height=height)


def draw(canvas: Any, columns: Sequence[SheetColumn], line: Line, top: float, height: float = 0) -> float:
    """Draw one row with its rules; return where the next one begins."""
    height = height or line.height
    canvas.setStrokeColor(colour("paper.rule"))
    canvas.setLineWidth(HAIRLINE)
    canvas.setFillColor(colour("text.primary"))
    font = BOLD if line.bold else REGULAR
    canvas.setFont(font, SIZE)
    left = MARGIN
    for column, cell in zip(columns, line.cells, strict=True):
        width = ROOM * column.share
        canvas.rect(left, top - height, width, height)
        middle = top - (height - len(cell) * LEADING) / 2
        for place, words in enumerate(cell):
            base = middle - place * LEADING - LEADING + 3
            at = left + width - PAD - text_width(words, font, SIZE) if column.right else left + PAD
            canvas.drawString(at, base, words)
        left += width
    return top - height


def sign(canvas: Any, signatures: Sequence[str], top: float) -> None:
    """Draw the places to sign at, side by side."""
    canvas.setFont(REGULAR, SIZE + 0.5)
    canvas.setFillColor(colour("text.primary"))
    each = ROOM / max(len(signatures), 1)
    for place, words in enumerate(signatures):
        left, base = MARGIN + place * each, top - 2.4 * LEADING
        canvas.drawString(left, base, words)
        begin = left + text_width(words, REGULAR, SIZE + 0.5) + 4
        canvas.line(begin, base - 2, left + each - 24, base - 2)
