"""The rail at the left of the window: where one can go."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QSizePolicy, QWidget

from cmdesk.ui.kit.basics import Elided, Item, Painted, column, holding, muted, row, rule, scroll
from cmdesk.ui.kit.paint import CENTRE, RIGHT, draw_box, draw_focus, draw_icon, draw_text
from cmdesk.ui.screen import FOOT, HIDDEN, Screen
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme

HEIGHT = 34
NUMBERED = 9


class RailItem(QAbstractButton):
    """One screen: its icon and word, and how much waits there."""

    def __init__(self, screen: Screen, keys: str) -> None:
        super().__init__()
        self.entry = screen
        self.title = tr_title(screen)
        self.count: int | None = None
        self.narrow = False
        self._keys = keys
        self.setObjectName(screen.key)
        self.setText(self.title)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_count(None)

    def show_count(self, count: int | None) -> None:
        self.count = count
        self.setAccessibleName(self.title if count is None else f"{self.title} {count}")
        self.setToolTip("　".join(part for part in (self.title, self._keys) if part))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(40), theme().px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        t, rect, on = theme(), QRectF(self.rect()), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = rect.adjusted(t.px(8), 1, -t.px(8), -1)
        if on:
            draw_box(painter, box, "bg.surface", "line.normal", 6)
            bar = QRectF(box.x(), box.y() + t.px(8), 3, box.height() - t.px(16))
            painter.fillRect(bar, t.colour("accent.fill"))
        elif self.underMouse():
            draw_box(painter, box, "bg.hover", "", 6)
        left = (rect.width() - t.px(16)) / 2 if self.narrow else t.px(20)
        draw_icon(painter, left, rect.center().y(), self.entry.icon, "accent.text" if on else "text.secondary")
        if not self.narrow:
            count = "" if self.count is None else f"{self.count:,}"
            room = t.width(count, "caption") + t.px(6) if count else 0
            words = rect.adjusted(t.px(46), 0, -t.px(18) - room, 0)
            draw_text(painter, words, self.title, "body", "text.primary" if on else "text.secondary", bold=on)
            draw_text(painter, rect.adjusted(0, 0, -t.px(20), 0), count, "caption", "text.muted", align=RIGHT)
        if self.hasFocus():
            draw_focus(painter, box, 6)


class Rail(QFrame):
    """Every screen under its group; wanted(key) when one is chosen."""

    wanted = Signal(str)

    def __init__(self, screens: Sequence[Screen], *, collapsed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAccessibleName(tr("window", "Screens"))
        shown = [screen for screen in screens if screen.group != HIDDEN]
        ordered = [screen for screen in shown if screen.group != FOOT] + [s for s in shown if s.group == FOOT]
        self.items: dict[str, RailItem] = {}
        for number, screen in enumerate(ordered, 1):
            item = RailItem(screen, f"Ctrl+{number}" if number <= NUMBERED else "")
            item.clicked.connect(lambda _on=False, key=screen.key: self.wanted.emit(key))
            self.items[screen.key] = item
        self._groups: list[tuple[QLabel, QFrame]] = []
        self._book = Elided("", "caption", "muted")
        self._brand_words = holding(column(None, Elided(tr("window", "Client desk"), "caption", bold=True), self._book,
                                           None, gap=0))  # fmt: skip
        self.setLayout(column(self._brand(), 4, (self._entries(ordered), 1), gap=0, margins=(0, 0, 1, 8)))
        self.collapse(collapsed)

    def _brand(self) -> QWidget:
        t = theme()

        def draw(painter: QPainter, rect: QRectF) -> None:
            draw_box(painter, rect, "accent.fill", "", 6)
            draw_text(painter, rect, "客", role="text.on_accent", bold=True, align=CENTRE)

        brand = holding(row(Painted(draw, t.px(24), t.px(24)), (self._brand_words, 1), margins=(16, 0, 8, 0)))
        brand.setFixedHeight(t.size("topbar"))
        return brand

    def _entries(self, ordered: Sequence[Screen]) -> QWidget:
        parts: list[Item] = []
        group = ""
        for screen in ordered:
            if screen.group == FOOT and group != FOOT:
                parts.append(None)
            elif screen.group != group and screen.group:
                parts.append(self._group_line(screen.group))
            group = screen.group
            parts.append(self.items[screen.key])
        if group != FOOT:
            parts.append(None)
        return scroll(holding(column(*parts, gap=0)), name="rail_entries")

    def _group_line(self, group: str) -> QWidget:
        words, line = muted(tr("screens", group)), rule()
        words.setContentsMargins(theme().px(20), theme().px(8), 0, theme().px(2))
        self._groups.append((words, line))
        return holding(column(words, line, gap=0))

    def collapse(self, collapsed: bool) -> None:  # noqa: FBT001  (a state, as Qt's setters take it)
        """Show icons only, or icons and words."""
        self.setFixedWidth(theme().size("rail_collapsed" if collapsed else "rail"))
        self._brand_words.setVisible(not collapsed)
        for words, line in self._groups:
            words.setVisible(not collapsed)
            line.setVisible(collapsed)
        for item in self.items.values():
            item.narrow = collapsed
            item.update()

    def show_current(self, key: str) -> None:
        """Mark the screen that is open; one that is not in the rail leaves the mark where it was."""
        if key in self.items:
            self.items[key].setChecked(True)

    def show_book(self, words: str) -> None:
        """Show whose book this is."""
        self._book.setText(words)


def tr_title(screen: Screen) -> str:
    """Return a screen's title in the language of the window."""
    return tr("screens", screen.title)
