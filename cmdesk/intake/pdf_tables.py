"""Tables of a PDF's text layer: words by where they stand, lines by their height, columns by the gaps between them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import pypdfium2

from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.intake.wrapped import needed, wrong_password

PAGES = 1_000
CHARACTERS = 3_000_000
GAP = 0.45  # of a character's height: a wider one parts two words
LINE = 0.6  # of a line's height: what stands farther off is another line
FEWEST = 3  # words of a line that shows where columns are
NARROW = 1.2  # points between two columns
FEW = 10  # characters of a page that has a text layer


@dataclass(frozen=True, slots=True)
class Word:
    """A run of characters: left, right, and the middle of its height, from the top of the page; points."""

    left: float
    right: float
    middle: float
    height: float
    text: str


class ScannedError(UserError):
    """There is no text in the file: it is a picture."""


def read_pdf(file: str, content: bytes, password: str = "") -> list[list[str]]:
    """Return the lines of a PDF as rows of cells, page after page.

    Columns are where no word of the lines with most words stands. Refused, naming the file: one with a password, one
    without a text layer, one that is damaged or too long.
    """
    try:
        document = pypdfium2.PdfDocument(content, password=password or None)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise (wrong_password(file) if password else needed(file)) from error
        raise UserError(message("sheets", "{file} is damaged: ask for it again.", file=file)) from error
    with document:
        if len(document) > PAGES:
            raise UserError(message("sheets", "{file} has more than {count} pages.", file=file, count=PAGES))
        pages = [list(lines_of(words_on(document[number]))) for number in range(len(document))]
    if sum(len(word.text) for page in pages for line in page for word in line) < FEW:
        raise ScannedError(
            message(
                "sheets",
                "{file} is a scan without text: keep it as evidence and type its totals, or ask for an export.",
                file=file,
            )
        )
    lines = [line for page in pages for line in page]
    edges = columns_of(lines)
    return [row for line in joined(lines, edges) if any(row := cells_of(line, edges))]


def words_on(page: pypdfium2.PdfPage) -> list[Word]:
    """Return the words of a page: characters in a line with hardly a gap between them."""
    text = page.get_textpage()
    count = text.count_chars()
    if count > CHARACTERS:
        raise UserError(message("sheets", "A page holds more text than any statement."))
    top = page.get_height()
    whole = text.get_text_range() if count else ""
    if len(whole) != count:
        whole = "".join(text.get_text_range(at, 1) for at in range(count))
    found: list[Word] = []
    run: list[str] = []
    left = right = middle = height = 0.0
    for at, character in enumerate(whole):
        if not character.strip() or ord(character) < 32:  # noqa: PLR2004  (controls)
            continue
        x1, y1, x2, y2 = text.get_charbox(at, loose=True)
        tall, here = max(y2 - y1, 1.0), top - (y1 + y2) / 2
        if run and abs(here - middle) < tall * LINE and -tall < x1 - right < tall * GAP:
            run.append(character)
            right = x2
            continue
        if run:
            found.append(Word(left, right, middle, height, "".join(run)))
        run, left, right, middle, height = [character], x1, x2, here, tall
    if run:
        found.append(Word(left, right, middle, height, "".join(run)))
    return found


def lines_of(words: Sequence[Word]) -> Iterator[list[Word]]:
    """Yield words line by line from the top, each line from the left."""
    line: list[Word] = []
    for word in sorted(words, key=lambda each: each.middle):
        if line and word.middle - line[0].middle > line[0].height * LINE:
            yield sorted(line, key=lambda each: each.left)
            line = []
        line.append(word)
    if line:
        yield sorted(line, key=lambda each: each.left)


def columns_of(lines: Sequence[Sequence[Word]]) -> list[float]:
    """Return where one column ends and the next begins: the middles of the gaps that no word of the table stands in."""
    most = max(map(len, lines), default=0)
    table = [line for line in lines if len(line) >= max(FEWEST, most * 2 // 3)]
    spans: list[tuple[float, float]] = []
    for left, right in sorted((word.left, word.right) for line in table for word in line):
        if spans and left < spans[-1][1] + NARROW:
            spans[-1] = (spans[-1][0], max(spans[-1][1], right))
        else:
            spans.append((left, right))
    return [(one[1] + other[0]) / 2 for one, other in pairwise(spans)]


def joined(lines: Sequence[Sequence[Word]], edges: Sequence[float]) -> Iterator[Sequence[Word]]:
    """Yield lines, those that go on below joined to the line above: few words, close by, none in the first column."""
    last: list[Word] = []
    for line in lines:
        wraps = (
            last
            and len(line) * 2 <= len(last)
            and place_of(line[0], edges) > 0
            and 0 < line[0].middle - max(word.middle for word in last) < line[0].height * 1.8
        )
        if wraps:
            last += line
            continue
        if last:
            yield last
        last = list(line)
    if last:
        yield last


def place_of(word: Word, edges: Sequence[float]) -> int:
    """Return the column a word stands in, by its middle."""
    middle = (word.left + word.right) / 2
    return sum(middle > edge for edge in edges)


def cells_of(line: Sequence[Word], edges: Sequence[float]) -> list[str]:
    cells: list[list[str]] = [[] for _ in range(len(edges) + 1)]
    for word in line:
        cells[place_of(word, edges)].append(word.text)
    return ["".join(words) if all(ord(word[0]) > 127 for word in words) else " ".join(words) for words in cells]  # noqa: PLR2004  (Chinese needs no blank)
