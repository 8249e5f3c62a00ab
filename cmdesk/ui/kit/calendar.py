"""A month to pick a day from."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget, QWidgetAction

from cmdesk.core.errors import UserError
from cmdesk.ui.kit.basics import column, holding, label, row
from cmdesk.ui.kit.buttons import button
from cmdesk.ui.kit.grammar import Day
from cmdesk.ui.kit.paint import CENTRE, draw_box, draw_text
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme

WEEK = 7
WEEKS = 6
CELL = 34
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -WEEK, Qt.Key.Key_Down: WEEK}


class Month(QWidget):
    """Six weeks from Monday; arrows move by days, PgUp and PgDn by months, Enter or a click picks."""

    picked = Signal(object)
    moved = Signal(object)

    def __init__(self, day: date, limits: Day) -> None:
        super().__init__()
        self.setObjectName("month")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._limits = limits
        self._hot: date | None = None
        self.day = day
        self.go(day)

    def go(self, day: date) -> None:
        """Show the month of day, with day chosen."""
        self.day = day
        self.setAccessibleName(QLocale().toString(as_qdate(day), QLocale.FormatType.LongFormat))
        self.update()
        self.moved.emit(day)

    def turn(self, months: int) -> None:
        """Go to the same day of a month further on or back, or to that month's last."""
        at = self.day.year * 12 + self.day.month - 1 + months
        day = self.day.replace(year=at // 12, month=at % 12 + 1, day=1)
        self.go(min(day + timedelta(days=self.day.day - 1), last_of(day)))

    def allowed(self, day: date) -> bool:
        low, high = self._limits.earliest, self._limits.latest
        return (low is None or day >= low) and (high is None or day <= high)

    def pick(self, day: date) -> None:
        if self.allowed(day):
            self.picked.emit(day)

    def first(self) -> date:
        """Return the Monday the grid starts with."""
        first = self.day.replace(day=1)
        return first - timedelta(days=first.weekday())

    def rect_of(self, day: date) -> QRectF:
        """Return where day stands in the grid."""
        at, side = (day - self.first()).days, theme().px(CELL)
        return QRectF((at % WEEK) * side, (at // WEEK + 1) * side, side, side)

    def _under(self, place: QPoint) -> date | None:
        side = theme().px(CELL)
        column_, line = place.x() // side, place.y() // side - 1
        inside = 0 <= column_ < WEEK and 0 <= line < WEEKS
        return self.first() + timedelta(days=line * WEEK + column_) if inside else None

    def sizeHint(self) -> QSize:
        return QSize(WEEK * theme().px(CELL), (WEEKS + 1) * theme().px(CELL))

    def paintEvent(self, _event: QPaintEvent) -> None:
        t, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at in range(WEEK):
            words = QLocale().standaloneDayName(at + 1, QLocale.FormatType.NarrowFormat)
            rect = QRectF(at * t.px(CELL), 0, t.px(CELL), t.px(CELL))
            draw_text(painter, rect, words, "caption", "text.muted", align=CENTRE)
        for at in range(WEEK * WEEKS):
            self._draw_day(painter, self.first() + timedelta(days=at))

    def _draw_day(self, painter: QPainter, day: date) -> None:
        rect, chosen, today = self.rect_of(day), day == self.day, day == self._limits.today
        box = rect.adjusted(2, 2, -2, -2)
        if chosen:
            draw_box(painter, box, "accent.fill", "", 6)
        elif day == self._hot and self.allowed(day):
            draw_box(painter, box, "bg.hover", "", 6)
        if today and not chosen:
            draw_box(painter, box, "", "accent.line", 6)
        role = "text.primary" if day.month == self.day.month else "text.muted"
        role = "text.on_accent" if chosen else role if self.allowed(day) else "text.disabled"
        draw_text(painter, rect, str(day.day), role=role, bold=today, align=CENTRE, elide=False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hot = self._under(event.position().toPoint())
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        day = self._under(event.position().toPoint())
        if day is not None:
            self.pick(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in STEPS:
            self.go(self.day + timedelta(days=STEPS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pick(self.day)
        else:
            super().keyPressEvent(event)


def as_qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def last_of(first: date) -> date:
    """Return the last day of the month that first begins."""
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def calendar(day: date, limits: Day) -> tuple[QWidget, Month]:
    """Return a month with its heading and ways to other months, and the month in it."""
    month = Month(day, limits)
    title = label("", bold=True)

    def name(shown: date) -> None:
        title.setText(QLocale().toString(as_qdate(shown), tr("window", "MMMM yyyy")))

    name(day)
    month.moved.connect(name)
    before = button("", lambda: month.turn(-1), kind="ghost", icon="chevron-left", tip=tr("window", "Month before"))
    after = button("", lambda: month.turn(1), kind="ghost", icon="chevron-right", tip=tr("window", "Month after"))
    now = button(tr("window", "Today"), lambda: month.pick(limits.today), kind="link", small=True, name="today")
    now.setEnabled(month.allowed(limits.today))
    for part in (before, after, now):
        part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    head = row(title, None, now, before, after, gap=2, margins=(8, 0, 0, 0))
    return holding(column(head, month, gap=4, margins=10), "calendar"), month


def open_calendar(under: QWidget, chosen: date | None, limits: Day) -> Month:
    """Show a calendar below a widget; it closes once a day is picked."""
    menu = QMenu(under)
    around, month = calendar(chosen or limits.today, limits)
    holder = QWidgetAction(menu)
    holder.setDefaultWidget(around)
    menu.addAction(holder)
    month.picked.connect(menu.close)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(under.mapToGlobal(QPoint(0, under.height() + 2)))
    QTimer.singleShot(0, month, month.setFocus)
    return month


def typed_day(limits: Day, text: str) -> date | None:
    """Return the day typed so far, None when it is none yet."""
    try:
        return limits.read(text)
    except UserError:
        return None
