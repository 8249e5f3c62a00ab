"""Lines over one axis: told apart by stroke, mark and number, not by colour alone; the pointer reads them off."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from cmdesk.ui.kit.paint import CENTRE, LEFT, RIGHT, draw_box, draw_line, draw_text
from cmdesk.ui.theme import theme

Say = Callable[[float], str]
COLOURS = ("chart.s1", "chart.s2", "chart.s3", "chart.s4")
STROKES: Sequence[Sequence[float]] = ((), (5, 2.5), (1.5, 2), (7, 2, 1.5, 2))  # dashes and gaps, in line widths
WIDTH = 2.0
MARKS = 4  # on a line
GRID = 4  # lines, about
SIDE = 3.5  # px, half a mark
STEPS = (1, 2, 2.5, 5, 10)


@dataclass(frozen=True, kw_only=True)
class Curve:
    """A line: its points from left to right, what it is called in a legend and, in short, at its marks."""

    name: str
    points: Sequence[tuple[float, float]]
    number: str = ""


class LineChart(QWidget):
    """A title, lines with a legend, labelled axes; at: an x that is marked.

    x and y say the figures of the axes, whole those the pointer reads off.
    """

    def __init__(self, *, name: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setMouseTracking(True)
        self.setMinimumHeight(theme().px(170))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.curves: Sequence[Curve] = ()
        self._title = self._x_unit = self._y_unit = ""
        self._x: Say = str
        self._y: Say = str
        self._whole: Say = str
        self._at: float | None = None
        self._pointed: float | None = None

    def draw(
        self,
        curves: Sequence[Curve],
        *,
        title: str,
        units: tuple[str, str],
        says: tuple[Say, Say, Say],
        at: float | None = None,
    ) -> None:
        """Show other lines; units: of the axes across and up; says: how x, y and an exact y read."""
        self.curves, self._title, self._at = curves, title, at
        self._x_unit, self._y_unit = units
        self._x, self._y, self._whole = says
        self.setAccessibleName(title)
        ends = (f"{each.name} {self._whole(each.points[-1][1])}" for each in curves if each.points)
        self.setAccessibleDescription("; ".join(ends))
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
        rect = QRectF(self.rect())
        draw_text(painter, QRectF(0, 0, rect.width(), t.px(20)), self._title, bold=True)
        points = [point for each in self.curves for point in each.points]
        if not points:
            return
        top = self._legend(painter, rect)
        xs, ys = axis([x for x, _ in points], tight=True), axis([0.0, *(y for _, y in points)], tight=False)
        labels = [self._y(mark) for mark in ys]
        left = max(t.width(each, "caption") for each in labels) + t.px(8)
        plot = QRectF(left, top + t.px(18), rect.width() - left - t.px(18), rect.height() - top - t.px(18 + 34))
        low_x, high_x = min(x for x, _ in points), max(x for x, _ in points)

        def place(x: float, y: float) -> QPointF:
            across = (x - low_x) / (high_x - low_x) if high_x > low_x else 0.0
            up = (y - ys[0]) / (ys[-1] - ys[0]) if ys[-1] > ys[0] else 0.0
            return QPointF(plot.left() + across * plot.width(), plot.bottom() - up * plot.height())

        self._axes(painter, plot, xs, ys, place)
        painter.save()
        for number, each in enumerate(self.curves):
            draw_curve(painter, [place(*point) for point in each.points], number)
        painter.restore()
        if self._at is not None:
            self._mark(painter, plot, place)
        if self._pointed is not None and plot.left() <= self._pointed <= plot.right():
            x = low_x + (self._pointed - plot.left()) / plot.width() * (high_x - low_x)
            self._read_off(painter, plot, x, place)

    def _legend(self, painter: QPainter, rect: QRectF) -> float:
        """Write which line is which below the title, and return where that ends."""
        t = theme()
        x, y = 0.0, float(t.px(22))
        if len(self.curves) < 2:  # noqa: PLR2004  (one line needs no legend)
            return y
        for number, each in enumerate(self.curves):
            wide = t.px(30) + t.width(each.name, "caption") + t.px(14)
            if x and x + wide > rect.width():
                x, y = 0.0, y + t.px(18)
            middle = y + t.px(9)
            draw_curve(painter, [QPointF(x, middle), QPointF(x + t.px(24), middle)], number, marks=1)
            words = QRectF(x + t.px(30), y, rect.width() - x - t.px(30), t.px(18))
            draw_text(painter, words, each.name, "caption", "text.secondary")
            x += wide
        return y + t.px(18)

    def _axes(
        self,
        painter: QPainter,
        plot: QRectF,
        xs: Sequence[float],
        ys: Sequence[float],
        place: Callable[[float, float], QPointF],
    ) -> None:
        t = theme()
        for mark in ys:
            y = round(place(xs[0], mark).y()) + 0.5
            draw_line(painter, plot.left(), y, plot.right(), y, "chart.axis" if mark == 0 else "chart.grid")
            words = QRectF(0, y - t.px(9), plot.left() - t.px(6), t.px(18))
            draw_text(painter, words, self._y(mark), "caption", "text.muted", align=RIGHT, elide=False)
        for mark in xs:
            x = place(mark, ys[0]).x()
            draw_line(painter, x, plot.bottom(), x, plot.bottom() + t.px(4), "chart.axis")
            words = QRectF(x - t.px(40), plot.bottom() + t.px(4), t.px(80), t.px(16))
            draw_text(painter, words, self._x(mark), "caption", "text.muted", align=CENTRE, elide=False)
        unit = QRectF(0, plot.top() - t.px(20), self.width(), t.px(16))
        draw_text(painter, unit, self._y_unit, "caption", "text.muted", align=LEFT)
        below = QRectF(0, plot.bottom() + t.px(19), self.width() - t.px(2), t.px(16))
        draw_text(painter, below, self._x_unit, "caption", "text.muted", align=RIGHT)

    def _mark(self, painter: QPainter, plot: QRectF, place: Callable[[float, float], QPointF]) -> None:
        for each in self.curves:
            y = value_at(each.points, self._at or 0.0)
            if y is not None:
                dot = place(self._at or 0.0, y)
                draw_line(painter, dot.x(), dot.y(), dot.x(), plot.bottom(), "text.secondary")
                painter.setPen(QPen(theme().colour("bg.surface"), 2))
                painter.setBrush(theme().colour("accent.fill"))
                painter.drawEllipse(dot, theme().px(6), theme().px(6))

    def _read_off(self, painter: QPainter, plot: QRectF, x: float, place: Callable[[float, float], QPointF]) -> None:
        """Draw what every line says where the pointer is: at the nearest point of the first."""
        t = theme()
        first = self.curves[0].points
        x = min((point[0] for point in first), key=lambda each: abs(each - x))
        at = place(x, 0).x()
        draw_line(painter, at, plot.top(), at, plot.bottom(), "text.muted")
        values = [(each, value_at(each.points, x)) for each in self.curves]
        lines = [f"{self._x(x)} {self._x_unit}"]
        lines += [f"{each.number} {self._whole(y)}".strip() for each, y in values if y is not None]
        wide = max(t.width(each, "caption") for each in lines) + t.px(16)
        left = at + t.px(8) if at + t.px(8) + wide < self.width() else at - t.px(8) - wide
        box = QRectF(left, plot.top(), wide, t.px(18) * len(lines) + t.px(8))
        draw_box(painter, box, "bg.overlay", "", 6)
        for number, words in enumerate(lines):
            line = QRectF(left + t.px(8), box.top() + t.px(4) + number * t.px(18), wide, t.px(18))
            draw_text(painter, line, words, "caption", "text.on_overlay", elide=False)


def draw_curve(painter: QPainter, points: Sequence[QPointF], number: int, *, marks: int = MARKS) -> None:
    """Draw a line by its number: its own colour, stroke and mark."""
    pen = QPen(theme().colour(COLOURS[number % len(COLOURS)]), WIDTH)
    stroke = STROKES[number % len(STROKES)]
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
    """Return y of a line at x, between two points by the straight line; None beside it."""
    for (x1, y1), (x2, y2) in zip(points, points[1:], strict=False):
        if x1 <= x <= x2:
            return y1 if x1 == x2 else y1 + (y2 - y1) * (x - x1) / (x2 - x1)
    return None


def axis(values: Sequence[float], *, tight: bool) -> list[float]:
    """Return a few round figures that cover the values; tight: within them only."""
    low, high = min(values), max(values)
    if high <= low:
        return [low, low + 1]
    rough = (high - low) / GRID
    power = 10.0 ** floor(log10(rough))
    step = next(power * each for each in STEPS if power * each >= rough)
    first, last = floor(low / step), ceil(high / step)
    found = [step * count for count in range(first, last + 1)]
    return [each for each in found if low <= each <= high] if tight else found
