"""Tables of a PDF's text layer: rows and columns by the ruled lines where there are some, else by the gaps."""

import re
from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import pypdfium2

from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.intake.pdf_words import SAME_LINE, Rules, Word, rules_on, words_on
from cmdesk.intake.wrapped import needed, wrong_password

PAGES = 2_000
FEWEST = 3  # words of a line that shows where columns are; columns of a table
NARROW = 1.2  # points between two columns
FEW = 10  # characters of a file that has a text layer
CLOSE = 1.8  # of a line's height: what goes on below stands no farther
LATIN = re.compile(r"[0-9A-Za-z]{2}")  # between such a blank stands; not within 2026-01- and 05

Line = list[Word]


class Span(NamedTuple):
    """A stretch of the page's width with words in it, and the lines they stand in."""

    left: float
    right: float
    lines: frozenset[int]


class ScannedError(UserError):
    """There is no text in the file: it is a picture."""


def read_pdf(file: str, content: bytes, password: str = "") -> list[list[str]]:
    """Return the lines of a PDF as rows of cells, page after page.

    Refused, naming the file: one with a password (ProtectedError), one without a text layer (ScannedError), one that is
    damaged or too long.
    """
    try:
        document = pypdfium2.PdfDocument(content, password=password or None)
    except pypdfium2.PdfiumError as error:
        if error.err_code == pypdfium2.raw.FPDF_ERR_PASSWORD:
            raise (wrong_password(file) if password else needed(file)) from error
        raise damaged(file) from error
    with document:
        if len(document) > PAGES:
            raise UserError(message("sheets", "{file} has more than {count} pages.", file=file, count=PAGES))
        try:
            pages = [(words_on(page), rules_on(page)) for page in document]
        except pypdfium2.PdfiumError as error:
            raise damaged(file) from error
    if sum(len(word.text) for words, _ in pages for word in words) < FEW:
        raise scanned(file)
    return list(rows_of(pages))


def scanned(file: str) -> ScannedError:
    return ScannedError(
        message(
            "sheets",
            "{file} is a scan without text: keep it as evidence and type its totals, or ask for an export.",
            file=file,
        )
    )


def damaged(file: str) -> UserError:
    return UserError(message("sheets", "{file} is damaged: ask for it again.", file=file))


def rows_of(pages: Sequence[tuple[Sequence[Word], Rules]]) -> Iterator[list[str]]:
    """Yield the rows of all pages; columns are those of the whole file, so that a page with few rows has them too."""
    edges = edges_of(pages)
    for words, rules in pages:
        lines = list(lines_of(words))
        ruled = ruled_rows(words, rules, edges) if len(rules.lying) > FEWEST else None
        for row in lines_joined(lines, edges) if ruled is None else ruled:
            cells = cells_of(row, edges)
            if any(cells):
                yield cells


def edges_of(pages: Sequence[tuple[Sequence[Word], Rules]]) -> list[float]:
    """Return where one column ends and the next begins."""
    drawn = {rules.standing[1:-1] for _, rules in pages if len(rules.standing) > FEWEST}
    if len(drawn) == 1:  # the same on every page that has them
        return list(drawn.pop())
    return gaps_of([line for words, _ in pages for line in lines_of(words)])


def gaps_of(lines: Sequence[Line]) -> list[float]:
    """Return the middles of the gaps in which no word of the lines with most words stands."""
    most = max(map(len, lines), default=0)
    table = [line for line in lines if len(line) >= max(FEWEST, most * 2 // 3)]
    spans: list[Span] = []
    for left, right, number in sorted((word.left, word.right, at) for at, line in enumerate(table) for word in line):
        if spans and left < spans[-1].right + NARROW:
            spans[-1] = Span(spans[-1].left, max(spans[-1].right, right), spans[-1].lines | {number})
        else:
            spans.append(Span(left, right, frozenset({number})))
    columns: list[Span] = []
    for span in spans:  # a heading on the left of its column, its figures on the right: never both in one line
        if columns and not columns[-1].lines & span.lines:
            columns[-1] = Span(columns[-1].left, span.right, columns[-1].lines | span.lines)
        else:
            columns.append(span)
    return [(one.right + other.left) / 2 for one, other in pairwise(columns)]


def lines_of(words: Iterable[Word]) -> Iterator[Line]:
    """Yield words line by line from the top, each line from the left."""
    line: Line = []
    for word in sorted(words, key=lambda each: each.middle):
        if line and word.middle - line[0].middle > line[0].height * SAME_LINE:
            yield sorted(line, key=lambda each: each.left)
            line = []
        line.append(word)
    if line:
        yield sorted(line, key=lambda each: each.left)


def ruled_rows(words: Sequence[Word], rules: Rules, edges: Sequence[float]) -> Iterator[Line]:
    """Yield what stands between two ruled lines as one row; above the first and below the last, line by line."""
    bands: dict[int, Line] = {}
    for word in words:
        bands.setdefault(bisect(rules.lying, word.middle), []).append(word)
    for place in sorted(bands):
        lines = list(lines_of(bands[place]))
        full = [line for line in lines if len({place_of(word, edges) for word in line}) >= FEWEST]
        if place in (0, len(rules.lying)) or len(full) > 1:  # outside of the table, or rows without lines between
            yield from lines_joined(lines, edges)
        else:
            yield [word for line in lines for word in line]


def lines_joined(lines: Sequence[Line], edges: Sequence[float]) -> Iterator[Line]:
    """Yield lines, what a cell has above or below the line of its row joined to the row that is nearest.

    Such a line has few words, none in the first column, and stands close by.
    """
    rows = [number for number, line in enumerate(lines) if not goes_on(line, lines, edges)]
    owned: dict[int, list[Line]] = {number: [] for number in rows}
    for number, line in enumerate(lines):
        near = min(rows, key=lambda row: (abs(lines[row][0].middle - line[0].middle), -row), default=number)
        steps = abs(near - number) or 1
        close = abs(lines[near][0].middle - line[0].middle) <= line[0].height * CLOSE * steps
        owned.setdefault(near if close else number, []).append(line)
    for number in sorted(owned):
        yield [word for line in owned[number] for word in line]


def goes_on(line: Line, lines: Sequence[Line], edges: Sequence[float]) -> bool:
    """Return whether a line is part of a row beside it: half as many words as rows have, none in the first column."""
    most = max(map(len, lines))
    return most >= FEWEST and len(line) * 2 <= most and bool(edges) and place_of(line[0], edges) > 0


def place_of(word: Word, edges: Sequence[float]) -> int:
    """Return the column a word stands in, by its middle."""
    return bisect(edges, (word.left + word.right) / 2)


def cells_of(row: Iterable[Word], edges: Sequence[float]) -> list[str]:
    """Return the cells of a row; what a cell has on several lines is one text."""
    cells: list[str] = [""] * (len(edges) + 1)
    for word in row:
        place = place_of(word, edges)
        apart = LATIN.match(cells[place][-1:] + word.text[0])
        cells[place] += " " * bool(apart) + word.text
    return cells
