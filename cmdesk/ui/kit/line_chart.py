"""Amounts month by month as lines, told apart by their dashes and names as well as by colour."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from cmdesk.ui.kit.axes import Axis, axis, draw_axis
from cmdesk.ui.kit.paint import CENTRE, draw_text
from cmdesk.ui.theme import theme

LEFT, FOOT, TOP = 48, 22, 10  # px
STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
ROLES = ("chart.s1", "chart.s2", "chart.s3", "chart.s4")
LABELS = 4  # months named below


@dataclass(frozen=True)
class Curve:
    """A line: yuan at the start and after each month; place says which dashes and colour it has."""

    name: str
    values: Sequence[float]
    place: int = 0


class LineChart(QWidget):
    """Pointing at a month tells what each line stands at."""

    def __init__(self, *, says: str, name: str = "line_chart") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(says)
        self._curves: Sequence[Curve] = ()
        self.setMinimumHeight(theme().px(120))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_curves(self, curves: Sequence[Curve]) -> None:
        self._curves = [each for each in curves if len(each.values) > 1]
        ends = [f"{each.name}: {each.values[0]:,.2f} → {each.values[-1]:,.2f}" for each in self._curves]
        self.setAccessibleDescription("\n".join(ends))
        self.update()

    def curves(self) -> Sequence[Curve]:
        return self._curves

    def _longest(self) -> int:
        return max(len(each.values) for each in self._curves) - 1

    def _x(self, month: float) -> float:
        left = theme().px(LEFT)
        return left + (self.width() - left - theme().px(12)) * month / self._longest()

    def _scale(self) -> Axis:
        t = theme()
        values = [value for each in self._curves for value in each.values]
        return axis(values, t.px(TOP), self.height() - t.px(FOOT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._curves:
            return
        t, scale = theme(), self._scale()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_axis(painter, scale, t.px(LEFT), self.width())
        longest = self._longest()
        step = max(1, -(-longest // LABELS))
        for month in range(0, longest + 1, step):
            words = QRectF(self._x(month) - t.px(24), self.height() - t.px(FOOT), t.px(48), t.px(FOOT))
            draw_text(painter, words, str(month), "caption", "chart.axis", align=CENTRE, elide=False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for each in self._curves:
            painter.setPen(curve_pen(each.place))
            painter.drawPolyline(
                QPolygonF([QPointF(self._x(at), scale.y(value)) for at, value in enumerate(each.values)])
            )

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(event.pos().x()), self)
            return True
        return super().event(event)

    def _tip(self, x: float) -> str:
        if not self._curves:
            return ""
        span = self._x(self._longest()) - self._x(0)
        month = round((x - self._x(0)) / span * self._longest()) if span else 0
        if not 0 <= month <= self._longest():
            return ""
        told = [f"{each.name}  {each.values[month]:,.2f}" for each in self._curves if month < len(each.values)]
        return "\n".join([str(month), *told])


def curve_pen(place: int) -> QPen:
    """Return the pen of a line, which its legend has too."""
    pen = QPen(theme().colour(ROLES[place % len(ROLES)]), theme().px(2))
    pen.setStyle(STYLES[place % len(STYLES)])
    return pen
