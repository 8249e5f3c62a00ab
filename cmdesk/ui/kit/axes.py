"""The scale of a chart: ticks at round figures, and a figure's place between them."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from cmdesk.ui.kit.paint import RIGHT, draw_line, draw_text
from cmdesk.ui.theme import theme

STEPS = (1, 2, 2.5, 5, 10)
WAN = 10_000


@dataclass(frozen=True)
class Axis:
    """A vertical axis from low to high (yuan) over the pixels from bottom up to top; ticks are yuan."""

    low: float
    high: float
    ticks: tuple[float, ...]
    top: float
    bottom: float

    def y(self, value: float) -> float:
        return self.bottom - (value - self.low) / (self.high - self.low) * (self.bottom - self.top)


def axis(values: Iterable[float], top: float, bottom: float, *, most: int = 4) -> Axis:
    """Return an axis that holds nought and all values, with at most so many steps of a round size."""
    found = [0.0, *values]
    low, high = min(found), max(found)
    span = (high - low) or 1.0
    power = 10.0 ** math.floor(math.log10(span / most))
    step = next(size * power for size in STEPS if span / (size * power) <= most)
    first, last = math.floor(low / step), max(math.ceil(high / step), math.floor(low / step) + 1)
    ticks = tuple(step * place for place in range(first, last + 1))
    return Axis(ticks[0], ticks[-1], ticks, top, bottom)


def tick_words(value: float) -> str:
    """Return a tick in 万元, a true minus before what is below nought."""
    return f"{value / WAN:,.6g}".replace("-", "−")


def draw_axis(painter: QPainter, scale: Axis, left: float, right: float) -> None:
    """Draw the grid between left and right, with its ticks in 万元 before left."""
    t = theme()
    for value in scale.ticks:
        y = round(scale.y(value)) + 0.5
        draw_line(painter, left, y, right, y, "line.strong" if value == 0 else "chart.grid")
        words = QRectF(0, y - t.px(9), left - t.px(8), t.px(18))
        draw_text(painter, words, tick_words(value), "caption", "chart.axis", align=RIGHT, elide=False)
