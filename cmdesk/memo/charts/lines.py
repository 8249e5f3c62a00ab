"""Amounts as lines, told apart by dashes and the sign beside each: how loans run, month by month."""

from decimal import Decimal
from typing import Any

from cmdesk.core.figures import WAN, percent, wan
from cmdesk.core.text import Translate
from cmdesk.memo.calculation import Chart as Drawn
from cmdesk.memo.calculation import Series, Unit, spoken
from cmdesk.memo.charts.plot import SHADES, Caption, Chart, Pen, Scale, ticks, widest
from cmdesk.memo.paper import CAPTION, colour

STROKES: tuple[tuple[float, ...], ...] = ((), (5, 2.5), (1.2, 1.6), (7, 2, 1.2, 2))
FOOT, HEAD, KEY = 24.0, 6.0, 12.0
MARKED = 6  # figures across, at most
STEPS = (1, 2, 3, 6, 12, 24, 36, 60, 120)  # months


class Lines(Chart):
    """The lines of a calculation's chart; a legend below names them where there are several."""

    def __init__(self, caption: Caption, drawn: Drawn, translate: Translate, *, height: float) -> None:
        super().__init__(caption)
        self.drawn, self.translate, self.tall = drawn, translate, height

    def measure(self, _width: float) -> float:
        several = len(self.drawn.series) > 1
        return self.tall + (KEY * len(self.drawn.series) if several else 0.0)

    def paint(self, pen: Pen, width: float, height: float) -> None:
        series = [each for each in self.drawn.series if each.points]
        points = [point for each in series for point in each.points]
        if not points:
            return
        foot = height - self.tall + FOOT
        most = max((y for _, y in points), default=Decimal(0))
        marks = ticks(Decimal(0), most / WAN, str) if most else [Decimal(0)]
        left = widest([wan(mark * WAN) for mark in marks], CAPTION) + 6
        up = Scale(low=Decimal(0), high=most or Decimal(1), start=foot, end=height - HEAD)
        across = Scale(low=min(x for x, _ in points), high=max(x for x, _ in points), start=left, end=width - 12)
        for mark in marks:
            y = up.at(mark * WAN)
            pen.line(left, y, width - 12, y)
            pen.words(left - 4, y, wan(mark * WAN), align="right", role="text.muted")
        for x in self.marks(across):
            words = percent(x) if self.drawn.x is Unit.PERCENT else f"{x:f}"
            pen.words(across.at(x), foot - 8, words, align="center", role="text.muted")
        if self.drawn.x is Unit.MONTHS:
            pen.words(width, foot - 19, self.translate("calculators", "months"), align="right", role="text.muted")
        for place, each in enumerate(series):
            self.stroke(pen, each, place, across, up)
        if len(series) > 1:
            for place, each in enumerate(series):
                y = height - self.tall - (place + 0.5) * KEY
                ends = [(0.0, y), (26.0, y)]
                draw(pen.canvas, ends, place)
                pen.words(32, y, spoken(each.name, self.translate), room=width - 34)

    def stroke(self, pen: Pen, series: Series, place: int, across: Scale, up: Scale) -> None:
        ends = [(across.at(x), up.at(y)) for x, y in series.points]
        draw(pen.canvas, ends, place)
        if series.number:
            x, y = ends[len(ends) * (2 + place) // 7]
            pen.words(x + 3, y + 6, series.number, role="text.primary", bold=True)

    def marks(self, across: Scale) -> list[Decimal]:
        """Return the figures below the axis: whole months, or what shares there are."""
        span = across.high - across.low
        if self.drawn.x is Unit.PERCENT:
            return ticks(across.low, across.high, percent)
        step = next((each for each in STEPS if each * MARKED >= span), STEPS[-1])
        first = -(-int(across.low) // step)
        return [Decimal(step * each) for each in range(first, int(across.high) // step + 1)]


def draw(canvas: Any, ends: list[tuple[float, float]], place: int) -> None:
    """Draw a line by its place: its own colour and dashes."""
    canvas.saveState()
    canvas.setStrokeColor(colour(SHADES[place % len(SHADES)].role))
    canvas.setLineWidth(1.3)
    canvas.setDash(list(STROKES[place % len(STROKES)]))
    path = canvas.beginPath()
    path.moveTo(*ends[0])
    for end in ends[1:]:
        path.lineTo(*end)
    canvas.drawPath(path)
    canvas.restoreState()
