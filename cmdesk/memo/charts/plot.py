"""What every chart is drawn with: a frame with a title, words that fit their room, shades, and a scale."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, NamedTuple

from reportlab.platypus import Flowable

from cmdesk.core.figures import amount
from cmdesk.memo.lines import break_lines
from cmdesk.memo.paper import (
    BOLD,
    BOTTOM,
    CAPTION,
    HAIRLINE,
    PAGE_HEIGHT,
    REGULAR,
    SMALL,
    TOP,
    char_widths,
    colour,
    one_line,
    printable,
    text_width,
)
from cmdesk.memo.text import Run, Text

TINY = 6.5
LINE = 1.35
"""Height of a line of a chart's words, in parts of their size."""
FULL = PAGE_HEIGHT - TOP - BOTTOM
GRID_LINES = 4
LEGEND_ROW = 13.0
DASHES = (2.0, 1.5)


@dataclass(frozen=True, kw_only=True)
class Caption:
    """The words of a chart: its title, a note (the unit), what stands for the unknown, and how a figure reads.

    cut says from which figure an axis starts that does not start at zero: "axis from {figure}".
    """

    title: str
    unknown: str
    note: str = ""
    cut: str = "≥ {figure}"
    figure: Callable[[Decimal], str] = amount


class Shade(NamedTuple):
    """How an area is filled: a role of the theme, and lines at an angle where it is hatched (0: solid)."""

    role: str
    hatch: int = 0


SHADES = (
    Shade("chart.s1"),
    Shade("chart.s2", 45),
    Shade("chart.s6"),
    Shade("chart.s3", 135),
    Shade("chart.s4", 90),
    Shade("chart.s5", 180),
)


def shade(place: int) -> Shade:
    """Return the shade of a series or part by its place; a seventh is the first one's colour, hatched."""
    role, hatch = SHADES[place % len(SHADES)]
    return Shade(role, hatch + 30 * (place // len(SHADES)))


@dataclass(frozen=True, kw_only=True)
class Scale:
    """From figures to points: low stands at start, high at end."""

    low: Decimal
    high: Decimal
    start: float
    end: float

    def at(self, figure: Decimal) -> float:
        span = self.high - self.low
        return self.start + (self.end - self.start) * (float((figure - self.low) / span) if span else 0.0)


def ticks(low: Decimal, high: Decimal, figure: Callable[[Decimal], str] = str) -> list[Decimal]:
    """Return a few round figures from low to high that read differently."""
    if high <= low:
        return [low]
    rough = (high - low) / GRID_LINES
    power = Decimal(1).scaleb(rough.adjusted())
    step = next(power * factor for factor in map(Decimal, (1, 2, 5, 10)) if power * factor >= rough)
    first = (low / step).to_integral_value(rounding="ROUND_CEILING") * step
    found = [first + step * count for count in range(int((high - first) / step) + 1)]
    return sorted({figure(mark): mark for mark in reversed(found)}.values())


def cut_to(words: str, room: float, size: float, most: int, font: str = REGULAR) -> list[str]:
    """Return words in at most so many lines of a room, with an ellipsis where they are cut; for names, not figures."""
    chars = printable(words)
    widths = [0.0 if char == "\n" else char_widths(font)[char] * size for char in chars]
    lines = [chars[start:end] for start, end in break_lines(chars, widths, room)]
    if len(lines) <= most:
        return lines
    last = lines[most - 1]
    while last and text_width(f"{last}…", font, size) > room:
        last = last[:-1]
    return [*lines[: most - 1], f"{last}…"]


def widest(words: Sequence[str], size: float, font: str = REGULAR) -> float:
    return max((text_width(one_line(each), font, size) for each in words), default=0.0)


@dataclass(frozen=True)
class Pen:
    """A canvas, and the few strokes charts are made of; y grows upwards."""

    canvas: Any

    def words(
        self,
        x: float,
        y: float,
        words: str,
        size: float = CAPTION,
        *,
        align: str = "left",
        role: str = "text.secondary",
        bold: bool = False,
        room: float = 0,
        up: bool = False,
    ) -> None:
        """Write one line whose middle is at y, smaller where a room is too narrow; up: from x, y upwards."""
        font = BOLD if bold else REGULAR
        words = one_line(words)
        width = text_width(words, font, size)
        if room and width > room:
            size, width = size * room / width, room
        shift = {"right": width, "center": width / 2}.get(align, 0.0)
        canvas = self.canvas
        canvas.saveState()
        canvas.setFillColor(colour(role))
        canvas.setFont(font, size)
        canvas.translate(x, y)
        if up:
            canvas.rotate(90)
        canvas.drawString(-shift, -0.36 * size, words)
        canvas.restoreState()

    def lines(self, x: float, top: float, lines: Sequence[str], size: float = CAPTION, **style: Any) -> float:
        """Write lines downwards from top and return where they end."""
        for number, words in enumerate(lines):
            self.words(x, top - (number + 0.5) * size * LINE, words, size, **style)
        return top - len(lines) * size * LINE

    def line(
        self,
        x1: float,
        y1: float,
        x2: float,
        y2: float,
        role: str = "chart.grid",
        width: float = HAIRLINE,
        *,
        dashed: bool = False,
    ) -> None:
        canvas = self.canvas
        canvas.saveState()
        canvas.setStrokeColor(colour(role))
        canvas.setLineWidth(width)
        if dashed:
            canvas.setDash(*DASHES)
        canvas.line(x1, y1, x2, y2)
        canvas.restoreState()

    def area(self, x: float, y: float, width: float, height: float, shade: Shade) -> None:
        """Fill an area; a hatched one is white with lines and an edge."""
        canvas, tone = self.canvas, colour(shade.role)
        canvas.saveState()
        canvas.setStrokeColor(tone)
        canvas.setFillColor(colour("paper.page") if shade.hatch else tone)
        canvas.setLineWidth(0.7)
        canvas.rect(x, y, width, height, stroke=int(bool(shade.hatch)), fill=1)
        if shade.hatch:
            self._hatch(x, y, width, height, shade.hatch)
        canvas.restoreState()

    def _hatch(self, x: float, y: float, width: float, height: float, angle: int) -> None:
        canvas, reach = self.canvas, width + height
        edge = canvas.beginPath()
        edge.rect(x, y, width, height)
        canvas.clipPath(edge, stroke=0, fill=0)
        canvas.setLineWidth(1.1)
        canvas.translate(x + width / 2, y + height / 2)
        canvas.rotate(angle)
        strokes = int(reach / 2 / 2.8) + 1
        canvas.lines([(-reach / 2, each * 2.8, reach / 2, each * 2.8) for each in range(-strokes, strokes + 1)])

    def gap(self, x: float, y: float, width: float, height: float, words: str = "") -> None:
        """Draw the dashed box of what is not known, with a word in it where there is room."""
        canvas = self.canvas
        canvas.saveState()
        canvas.setStrokeColor(colour("unknown.mark"))
        canvas.setFillColor(colour("paper.page"))
        canvas.setLineWidth(0.6)
        canvas.setDash(*DASHES)
        canvas.roundRect(x, y, width, height, min(2.0, width / 2, height / 2), fill=1)
        canvas.restoreState()
        long = widest([words], TINY)
        across = long + 2 <= width and height > TINY
        if words and (across or (long + 2 <= height and width > TINY)):
            place = (x + width / 2, y + height / 2)
            self.words(*place, words, TINY, align="center", role="unknown.text", up=not across)


class Chart(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A drawing under its title, never torn; one taller than a page is drawn smaller."""

    def __init__(self, caption: Caption) -> None:
        super().__init__()
        self.caption = caption
        self.spaceBefore, self.spaceAfter = 8, 10

    def measure(self, width: float) -> float:
        """Return how tall the drawing is at a width, without its title."""
        raise NotImplementedError

    def paint(self, pen: Pen, width: float, height: float) -> None:
        """Draw between (0, 0) and (width, height)."""
        raise NotImplementedError

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        note = Run(text=f"  {self.caption.note}", role="text.muted", size=CAPTION) if self.caption.note else ""
        self.room = width
        self.head = Text(Run(text=self.caption.title, bold=True), note, size=SMALL).at_most(2, width)
        self.head_height = self.head.wrap(width, FULL)[1] + 4 if self.caption.title else 0.0
        self.body = self.measure(width)
        self.shrunk = min(1.0, (FULL - 1) / (self.head_height + self.body))
        return width, (self.head_height + self.body) * self.shrunk

    def draw(self) -> None:
        self.canv.scale(self.shrunk, self.shrunk)
        if self.head_height:
            self.head.drawOn(self.canv, 0, self.body + 4)
        self.paint(Pen(self.canv), self.room, self.body)


def legend_rows(entries: Sequence[str], width: float) -> list[list[int]]:
    """Return which entries of a legend stand in which row of a width."""
    rows: list[list[int]] = []
    used = width
    for place, words in enumerate(entries):
        need = min(width, widest([words], CAPTION) + 26)
        if used + need > width:
            rows.append([])
            used = 0.0
        rows[-1].append(place)
        used += need
    return rows


def draw_legend(pen: Pen, top: float, width: float, entries: Sequence[tuple[str, Shade | None]]) -> None:
    """Draw a square with its words for each entry; None is the dashed box of the unknown."""
    for number, row in enumerate(legend_rows([words for words, _ in entries], width)):
        x, middle = 0.0, top - (number + 0.5) * LEGEND_ROW
        for place in row:
            words, shade = entries[place]
            if shade is None:
                pen.gap(x, middle - 3.5, 9, 7)
            else:
                pen.area(x, middle - 3.5, 9, 7, shade)
            pen.words(x + 13, middle, words, room=width - 13)
            x += widest([words], CAPTION) + 26
