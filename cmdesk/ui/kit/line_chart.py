"""Amounts as lines, told apart by stroke, mark and number as well as by colour."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, floor

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from cmdesk.ui.kit.axes import Axis, axis, draw_axis, tick_words
from cmdesk.ui.kit.paint import CENTRE, RIGHT, draw_box, draw_line, draw_text
from cmdesk.ui.theme import theme

Say = Callable[[float], str]
COLOURS = ("chart.s1", "chart.s2", "chart.s3", "chart.s4")
STROKES: Sequence[Sequence[float]] = ((), (5, 2.5), (1.5, 2), (7, 2, 1.5, 2))  # dashes and gaps, in line widths
WIDTH = 2.0
MARKS = 4  # on a line
SIDE = 3.5  # px, half a mark
LOWEST = 170  # px
MARKED = 7  # figures across, at most
EVEN = (0.05, 0.1, 0.2, 0.5, 1, 2, 3, 6, 12, 24, 36, 60, 120)  # steps across: fractions, then months
TINY = 1e-9


@dataclass(frozen=True, kw_only=True)
class Curve:
    """A line: its points from left to right, what it is called in a legend and, in short, at its marks."""

    name: str
    points: Sequence[tuple[float, float]]
    number: str = ""


class LineChart(QWidget):
    """Amounts (yuan) as lines under a title, with a legend and labelled axes; the pointer reads them off."""

    def __init__(self, *, name: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setMouseTracking(True)
        self.setMinimumHeight(theme().px(LOWEST))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.curves: Sequence[Curve] = ()
        self._title = self._unit = self._below = ""
        self._x: Say = str
        self._exact: Say = str
        self._at: float | None = None
        self._pointed: float | None = None

    def draw(
        self,
        curves: Sequence[Curve],
        *,
        title: str,
        units: tuple[str, str],
        says: tuple[Say, Say],
        at: float | None = None,
    ) -> None:
        """Show other lines. units: across and up; says: how an x reads and an exact amount; at: an x to be marked."""
        self.curves, self._title, self._at = [each for each in curves if len(each.points) > 1], title, at
        self._below, self._unit = units
        self._x, self._exact = says
        self.setAccessibleName(title)
        ends = (f"{each.name}: {self._exact(each.points[-1][1])}" for each in self.curves)
        self.setAccessibleDescription("\n".join(ends))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(420), theme().px(240))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointed = event.position().x()
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._pointed = None
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        t, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_text(painter, QRectF(0, 0, self.width(), t.px(20)), self._title, bold=True)
        if not self.curves:
            return
        top = self._legend(painter) + t.px(22)
        scale = axis((y for each in self.curves for _, y in each.points), top, self.height() - t.px(38))
        left = max(t.width(tick_words(mark), "caption") for mark in scale.ticks) + t.px(8)
        xs = [x for each in self.curves for x, _ in each.points]
        plot = Plot(scale, min(xs), max(xs), left, self.width() - t.px(18))
        draw_axis(painter, scale, plot.left, plot.right)
        draw_text(painter, QRectF(0, top - t.px(24), self.width(), t.px(16)), self._unit, "caption", "text.muted")
        self._across(painter, plot)
        for number, each in enumerate(self.curves):
            draw_curve(painter, [plot.point(*point) for point in each.points], number)
        if self._at is not None:
            self._mark(painter, plot, self._at)
        if self._pointed is not None and plot.left <= self._pointed <= plot.right:
            self._read_off(painter, plot, self._pointed)

    def _legend(self, painter: QPainter) -> float:
        """Write which line is which below the title, and return where that ends."""
        t = theme()
        x, y = 0.0, float(t.px(22))
        if len(self.curves) == 1:
            return y
        for number, each in enumerate(self.curves):
            wide = t.px(44) + t.width(each.name, "caption")
            if x and x + wide > self.width():
                x, y = 0.0, y + t.px(18)
            middle = y + t.px(9)
            draw_curve(painter, [QPointF(x, middle), QPointF(x + t.px(24), middle)], number, marks=1)
            words = QRectF(x + t.px(30), y, self.width() - x - t.px(30), t.px(18))
            draw_text(painter, words, each.name, "caption", "text.secondary")
            x += wide
        return y + t.px(18)

    def _across(self, painter: QPainter, plot: "Plot") -> None:
        t, bottom = theme(), plot.scale.bottom
        for mark in plot.marks():
            x = plot.x(mark)
            draw_line(painter, x, bottom, x, bottom + t.px(4), "chart.axis")
            words = QRectF(x - t.px(40), bottom + t.px(4), t.px(80), t.px(16))
            draw_text(painter, words, self._x(mark), "caption", "text.muted", align=CENTRE, elide=False)
        below = QRectF(0, bottom + t.px(20), self.width() - t.px(2), t.px(16))
        draw_text(painter, below, self._below, "caption", "text.muted", align=RIGHT)

    def _mark(self, painter: QPainter, plot: "Plot", x: float) -> None:
        for each in self.curves:
            y = value_at(each.points, x)
            if y is not None:
                dot = plot.point(x, y)
                draw_line(painter, dot.x(), dot.y(), dot.x(), plot.scale.bottom, "text.secondary")
                painter.setPen(QPen(theme().colour("bg.surface"), 2))
                painter.setBrush(theme().colour("accent.fill"))
                painter.drawEllipse(dot, theme().px(6), theme().px(6))

    def _read_off(self, painter: QPainter, plot: "Plot", pointed: float) -> None:
        """Draw what every line says at the point of the longest that is nearest the pointer."""
        t = theme()
        longest = max(self.curves, key=lambda each: len(each.points))
        x = min((point[0] for point in longest.points), key=lambda each: abs(plot.x(each) - pointed))
        at = plot.x(x)
        draw_line(painter, at, plot.scale.top, at, plot.scale.bottom, "text.muted")
        values = [(each, value_at(each.points, x)) for each in self.curves]
        lines = [f"{self._x(x)} {self._below}".strip()]
        lines += [f"{each.number or each.name} {self._exact(y)}" for each, y in values if y is not None]
        wide = max(t.width(each, "caption") for each in lines) + t.px(16)
        left = at + t.px(8) if at + t.px(8) + wide < self.width() else at - t.px(8) - wide
        box = QRectF(left, plot.scale.top, wide, t.px(18) * len(lines) + t.px(8))
        draw_box(painter, box, "bg.overlay", "", 6)
        for number, words in enumerate(lines):
            line = QRectF(left + t.px(8), box.top() + t.px(4) + number * t.px(18), wide, t.px(18))
            draw_text(painter, line, words, "caption", "text.on_overlay", elide=False)


@dataclass(frozen=True)
class Plot:
    """Where points stand: scale is up, low to high from the pixel left to the pixel right."""

    scale: Axis
    low: float
    high: float
    left: float
    right: float

    def x(self, value: float) -> float:
        span = self.high - self.low
        return self.left + ((value - self.low) / span if span else 0.0) * (self.right - self.left)

    def point(self, x: float, y: float) -> QPointF:
        return QPointF(self.x(x), self.scale.y(y))

    def marks(self) -> Sequence[float]:
        """Return a few figures of the axis across: years of months where there are years, else round ones."""
        span = self.high - self.low
        rough = span / MARKED
        step = next((each for each in EVEN if each >= rough), EVEN[-1])
        first, last = ceil(self.low / step), floor(self.high / step + TINY)
        return [step * place for place in range(first, last + 1)]


def draw_curve(painter: QPainter, points: Sequence[QPointF], number: int, *, marks: int = MARKS) -> None:
    """Draw a line by its number: its own colour, stroke and mark."""
    colour = theme().colour(COLOURS[number % len(COLOURS)])
    pen, stroke = QPen(colour, WIDTH), STROKES[number % len(STROKES)]
    if stroke:
        pen.setDashPattern(list(stroke))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(points))
    pen.setStyle(Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    painter.setBrush(theme().colour("bg.surface"))
    left, right = points[0].x(), points[-1].x()
    for step in range(marks):
        # marks of two lines that run together stand beside each other
        x = left + (right - left) * ((step + 0.35 + 0.2 * number) / marks if marks > 1 else 0.5)
        y = value_at([(point.x(), point.y()) for point in points], x)
        if y is not None:
            draw_mark(painter, QPointF(x, y), number)


def draw_mark(painter: QPainter, at: QPointF, number: int) -> None:
    side = theme().px(SIDE)
    corners = {
        1: ((-1, -1), (1, -1), (1, 1), (-1, 1)),
        2: ((0, -1.3), (1.2, 1), (-1.2, 1)),
        3: ((0, -1.4), (1.4, 0), (0, 1.4), (-1.4, 0)),
    }.get(number % len(COLOURS))
    if corners is None:
        painter.drawEllipse(at, side, side)
    else:
        painter.drawPolygon(QPolygonF([at + QPointF(x * side, y * side) for x, y in corners]))


def value_at(points: Sequence[tuple[float, float]], x: float) -> float | None:
    """Return y of a line at x, straight between two points; where it falls, what it falls to; None beside it."""
    for (x1, y1), (x2, y2) in reversed(list(pairwise(points))):
        if x1 <= x <= x2:
            return y2 if x1 == x2 else y1 + (y2 - y1) * (x - x1) / (x2 - x1)
    return None
