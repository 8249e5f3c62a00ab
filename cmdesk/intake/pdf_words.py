"""What stands on a page of a PDF: words, and the ruled lines of tables. Points, from the top left of the page."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
from pypdfium2 import raw

from cmdesk.core.errors import UserError
from cmdesk.core.text import message

CHARACTERS = 1_000_000  # of one page
OBJECTS = 50_000  # drawn on one page, looked at for ruled lines
BLANK = 0.45  # of a character's height: a wider gap parts two words
SAME_LINE = 0.6  # of a character's height: what is farther off stands on another line
THIN = 2.0  # points: a drawn thing as thin as that is a line
CONTROLS = 32

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Word:
    """Characters with hardly a gap between them: their left, right, and the middle of their height."""

    left: float
    right: float
    middle: float
    height: float
    text: str


@dataclass(frozen=True, slots=True)
class Rules:
    """Where lines are drawn: heights of those that lie, places of those that stand."""

    lying: tuple[float, ...] = ()
    standing: tuple[float, ...] = ()


def words_on(page: pypdfium2.PdfPage) -> list[Word]:
    """Return the words of a page in the order in which they were written."""
    text = page.get_textpage()
    count = text.count_chars()
    if count > CHARACTERS:
        raise UserError(message("sheets", "A page holds more text than any statement."))
    top = page.get_height()
    found: list[Word] = []
    run: list[str] = []
    left = right = middle = height = 0.0
    for at in range(count):
        code = raw.FPDFText_GetUnicode(text, at)
        character = chr(code) if CONTROLS < code <= 0x10FFFF else " "  # noqa: PLR2004  (the last there is)
        if not character.strip():
            continue
        x1, y1, x2, y2 = text.get_charbox(at, loose=True)
        tall, here = max(y2 - y1, 1.0), top - (y1 + y2) / 2
        if run and abs(here - middle) < tall * SAME_LINE and -tall < x1 - right < tall * BLANK:
            run.append(character)
            right = x2
            continue
        if run:
            found.append(Word(left, right, middle, height, "".join(run)))
        run, left, right, middle, height = [character], x1, x2, here, tall
    if run:
        found.append(Word(left, right, middle, height, "".join(run)))
    return found


def rules_on(page: pypdfium2.PdfPage) -> Rules:
    """Return the ruled lines of a page; sides of boxes are lines too."""
    top = page.get_height()
    lying: set[float] = set()
    standing: set[float] = set()
    for number, drawn in enumerate(page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH])):
        if number > OBJECTS:
            return Rules()
        for (x1, y1), (x2, y2) in strokes_of(drawn):
            if abs(y2 - y1) < 1 and abs(x2 - x1) > THIN:
                lying.add(round(top - y1))
            if abs(x2 - x1) < 1 and abs(y2 - y1) > THIN:
                standing.add(round(x1))
    return Rules(lying=apart(lying), standing=apart(standing))


def strokes_of(drawn: pypdfium2.PdfObject) -> Iterator[tuple[Point, Point]]:
    """Yield the straight strokes of a path, from where to where."""
    matrix = drawn.get_matrix()
    x, y = ctypes.c_float(), ctypes.c_float()
    start = last = (0.0, 0.0)
    for number in range(min(raw.FPDFPath_CountSegments(drawn), OBJECTS)):
        segment = raw.FPDFPath_GetPathSegment(drawn, number)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        here = matrix.on_point(x.value, y.value)
        kind = raw.FPDFPathSegment_GetType(segment)
        if kind == raw.FPDF_SEGMENT_MOVETO:
            start = here
        elif kind == raw.FPDF_SEGMENT_LINETO:
            yield last, here
        if raw.FPDFPathSegment_GetClose(segment):
            yield here, start
        last = here


def apart(places: set[float]) -> tuple[float, ...]:
    """Return places in order, of those a line's width apart only the first."""
    found: list[float] = []
    for place in sorted(places):
        if not found or place - found[-1] > THIN:
            found.append(place)
    return tuple(found)
