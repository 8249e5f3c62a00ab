"""Money in and out by month: paired bars, what counts of it as a mark, the balance as a line."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from cmdesk.ui.kit.axes import Axis, axis, draw_axis
from cmdesk.ui.kit.paint import CENTRE, draw_box, draw_focus, draw_line, draw_text
from cmdesk.ui.theme import theme

LEFT, FOOT, TOP = 48, 24, 10  # px around the bars


@dataclass(frozen=True)
class MonthBars:
    """A month's figures in yuan, None for one that is not known; key names it to whoever picks it."""

    key: str
    title: str
    inflow: float
    outflow: float
    effective: float | None
    balance: float | None
    tip: str
    partial: bool = False  # not all of its days are covered


class MonthChart(QWidget):
    """A column a month; a click or Enter picks one. picked(key): empty when the picked one is let go."""

    picked = Signal(str)

    def __init__(self, *, says: str, name: str = "month_chart") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(says)
        self._says = says
        self._months: Sequence[MonthBars] = ()
        self._picked, self._at = "", -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(theme().px(150))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_months(self, months: Sequence[MonthBars], picked: str = "") -> None:
        """Show other months; picked is the key of the one that stands out."""
        self._months, self._picked = months, picked
        self._at = next((place for place, each in enumerate(months) if each.key == picked), -1)
        self.setAccessibleDescription("\n".join(each.tip for each in months))
        self.update()

    def months(self) -> Sequence[MonthBars]:
        return self._months

    def place_of(self, key: str) -> QPointF:
        """Return the middle of a month's column."""
        at = next(place for place, each in enumerate(self._months) if each.key == key)
        return self._column(at).center()

    def _column(self, at: int) -> QRectF:
        left = theme().px(LEFT)
        width = (self.width() - left) / max(len(self._months), 1)
        return QRectF(left + width * at, 0, width, self.height())

    def _scale(self) -> Axis:
        t = theme()
        values = [value for each in self._months for value in (each.inflow, each.outflow, each.balance or 0.0)]
        return axis(values, t.px(TOP), self.height() - t.px(FOOT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._months:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self._scale()
        for at, each in enumerate(self._months):
            if each.key == self._picked:
                draw_box(painter, self._column(at).adjusted(1, 0, -1, 0), "bg.selected")
        draw_axis(painter, scale, theme().px(LEFT), self.width())
        for at, each in enumerate(self._months):
            self._draw_month(painter, self._column(at), scale, each)
        self._draw_balance(painter, scale)
        if self.hasFocus() and self._at >= 0:
            draw_focus(painter, self._column(self._at))

    def _draw_month(self, painter: QPainter, column: QRectF, scale: Axis, month: MonthBars) -> None:
        zero, width = scale.y(0), column.width()
        for value, start, role in ((month.inflow, 0.2, "chart.in"), (month.outflow, 0.52, "chart.out")):
            y = scale.y(value)
            bar = QRectF(column.x() + width * start, min(y, zero), width * 0.28, abs(zero - y))
            draw_box(painter, bar, "" if month.partial else role, role if month.partial else "", 2, dash=month.partial)
        if month.effective is not None:
            y = scale.y(month.effective)
            draw_line(
                painter, column.x() + width * 0.14, y, column.x() + width * 0.54, y, "text.primary", theme().px(2)
            )
        words = QRectF(column.x(), self.height() - theme().px(FOOT), width, theme().px(FOOT))
        role = "accent.text" if month.key == self._picked else "chart.axis"
        draw_text(painter, words, month.title, "caption", role, align=CENTRE)

    def _draw_balance(self, painter: QPainter, scale: Axis) -> None:
        """Draw the balances at the ends of the months; one that is not known breaks the line."""
        painter.setPen(QPen(theme().colour("chart.s3"), theme().px(2)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        run: list[QPointF] = []
        for at, each in enumerate([*self._months, None]):
            if each is not None and each.balance is not None:
                run.append(QPointF(self._column(at).center().x(), scale.y(each.balance)))
                continue
            if len(run) > 1:
                painter.drawPolyline(QPolygonF(run))
            for point in run:
                painter.drawEllipse(point, 2, 2)
            run = []

    def _at_x(self, x: float) -> int:
        for at in range(len(self._months)):
            column = self._column(at)
            if column.left() <= x < column.right():
                return at
        return -1

    def pick(self, at: int) -> None:
        """Pick the month at a place, or let it go when it is picked already."""
        key = self._months[at].key
        self._at = at
        self._picked = "" if key == self._picked else key
        self.update()
        self.picked.emit(self._picked)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._at_x(event.position().x())
        if at >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self.pick(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if key in steps and self._months:
            self._at = max(0, min(len(self._months) - 1, self._at + steps[Qt.Key(key)]))
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._at >= 0:
            self.pick(self._at)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._at_x(event.pos().x())
            QToolTip.showText(event.globalPos(), self._months[at].tip if at >= 0 else "", self)
            return True
        return super().event(event)
