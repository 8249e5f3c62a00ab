"""A year at a glance: a square a day, the fuller the more; weeks stand side by side."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from cmdesk.ui.kit.paint import CENTRE, LEFT, draw_box, draw_focus, draw_text
from cmdesk.ui.theme import theme

HEAD, SIDE, GAP = 18, 28, 2  # px
SMALLEST, LARGEST = 8, 16  # px of a day
SHADES = (0.15, 0.35, 0.6, 1.0)  # how full a day is drawn, by quarters of the days that have anything
WEEK = 7
NAMED = 20  # a first month that begins later has no room for its name


class HeatMap(QWidget):
    """picked(date): a day was clicked, or Enter pressed on it."""

    picked = Signal(object)

    def __init__(self, *, says: str, name: str = "heat_map") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(says)
        self._values: Mapping[date, float] = {}
        self._first = self._last = date.min
        self._limits: Sequence[float] = ()
        self._at: date | None = None
        self._tip: Callable[[date], str] = str
        self._weekdays: Sequence[str] = ()
        self._role = "chart.in"
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_days(
        self,
        values: Mapping[date, float],
        first: date,
        last: date,
        *,
        tip: Callable[[date], str],
        weekdays: Sequence[str],
        role: str = "chart.in",
    ) -> None:
        """Show the days from first to last; tip says a day's figure, weekdays are the words from Monday on."""
        self._values, self._first, self._last, self._tip = values, first, last, tip
        self._weekdays, self._role = weekdays, role
        sizes = sorted(value for value in values.values() if value > 0)
        quarter = len(SHADES)
        self._limits = [sizes[len(sizes) * place // quarter] for place in range(1, quarter)] if sizes else []
        self._at = None
        self.updateGeometry()
        self.update()

    def _monday(self) -> date:
        return self._first - timedelta(days=self._first.weekday())

    def _weeks(self) -> int:
        return ((self._last - self._monday()).days // WEEK + 1) if self._first > date.min else 1

    def _cell(self) -> float:
        t = theme()
        fits = (self.width() - t.px(SIDE)) / self._weeks() - GAP
        return max(t.px(SMALLEST), min(t.px(LARGEST), fits))

    def sizeHint(self) -> QSize:
        t = theme()
        return QSize(t.px(SIDE) + self._weeks() * t.px(SMALLEST + GAP), t.px(HEAD) + WEEK * t.px(LARGEST + GAP))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(120), self.sizeHint().height())

    def box_of(self, day: date) -> QRectF:
        """Return where a day stands."""
        t, side = theme(), self._cell()
        week = (day - self._monday()).days // WEEK
        return QRectF(t.px(SIDE) + week * (side + GAP), t.px(HEAD) + day.weekday() * (side + GAP), side, side)

    def _days(self) -> list[date]:
        if self._first == date.min:
            return []
        return [self._first + timedelta(days=more) for more in range((self._last - self._first).days + 1)]

    def _shade(self, day: date) -> float | None:
        value = self._values.get(day, 0.0)
        if value <= 0:
            return None
        return SHADES[sum(value >= limit for limit in self._limits)]

    def paintEvent(self, _event: QPaintEvent) -> None:
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, word in enumerate(self._weekdays):
            if place % 2 == 0:
                side = self._cell()
                rect = QRectF(0, t.px(HEAD) + place * (side + GAP), t.px(SIDE) - 4, side)
                draw_text(painter, rect, word, "caption", "chart.axis", align=LEFT, elide=False)
        for day in self._days():
            box, shade = self.box_of(day), self._shade(day)
            if day.day == 1 or (day == self._first and day.day <= NAMED):
                above = QRectF(box.x(), 0, t.px(34), t.px(HEAD))
                draw_text(painter, above, f"{day.month}", "caption", "chart.axis", align=LEFT, elide=False)
            if shade is None:
                draw_box(painter, box, "bg.sunken", "line.soft", 2)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(t.colour(self._role, shade))
                painter.drawRoundedRect(box, 2, 2)
            if day == self._at and self.hasFocus():
                draw_focus(painter, box.adjusted(-2, -2, 2, 2))
        if not self._values:
            draw_text(painter, QRectF(self.rect()), "—", "body", "text.muted", align=CENTRE)

    def _day_at(self, x: float, y: float) -> date | None:
        return next((day for day in self._days() if self.box_of(day).contains(x, y)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position().x(), event.position().y())
        if day is not None and event.button() is Qt.MouseButton.LeftButton:
            self._at = day
            self.update()
            self.picked.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -WEEK, Qt.Key.Key_Right: WEEK, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = event.key()
        if key in steps and self._days():
            to = (self._at or self._first) + timedelta(days=steps[Qt.Key(key)])
            self._at = max(self._first, min(self._last, to))
            self.setAccessibleDescription(self._tip(self._at))
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at is not None:
            self.picked.emit(self._at)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self._day_at(event.pos().x(), event.pos().y())
            QToolTip.showText(event.globalPos(), self._tip(day) if day else "", self)
            return True
        return super().event(event)
