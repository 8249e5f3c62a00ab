"""Tabs with counts."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget

from cmdesk.ui.kit.paint import draw_focus, draw_text
from cmdesk.ui.theme import theme


@dataclass(frozen=True)
class Tab:
    """One tab; count is shown grey behind its words, an empty one not at all."""

    key: str
    text: str
    count: str = ""


class Tabs(QTabBar):
    """Underlined tabs; left and right arrows move, chosen(key) tells what the user picked."""

    chosen = Signal(str)

    def __init__(
        self,
        tabs: Sequence[Tab],
        current: str = "",
        *,
        says: str = "",
        name: str = "tabs",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFont(theme().font())
        self._tabs: list[Tab] = []
        self.set_tabs(tabs, current)
        self.currentChanged.connect(self._moved)

    def set_tabs(self, tabs: Sequence[Tab], current: str = "") -> None:
        """Show other tabs, or the same with other counts; what was chosen stays chosen. Tells no one."""
        kept = current or (self.current() if self._tabs else "")
        self.blockSignals(True)
        while self.count() > len(tabs):
            self.removeTab(self.count() - 1)
        self._tabs = list(tabs)
        for place, tab in enumerate(tabs):
            if place >= self.count():
                self.addTab(tab.text)
            self.setTabText(place, tab.text)
            self.setAccessibleTabName(place, f"{tab.text} {tab.count}".strip())
        self.blockSignals(False)
        self.set_current(kept)
        self.updateGeometry()
        self.update()

    def current(self) -> str:
        """Return the key of the chosen tab."""
        return self._tabs[self.currentIndex()].key

    def set_current(self, key: str) -> None:
        """Choose without telling anyone; an unknown key chooses the first."""
        self.blockSignals(True)
        self.setCurrentIndex(next((place for place, tab in enumerate(self._tabs) if tab.key == key), 0))
        self.blockSignals(False)

    def step(self, by: int) -> None:
        """Choose the tab by places further, round the corner."""
        self.setCurrentIndex((self.currentIndex() + by) % self.count())

    def _moved(self, place: int) -> None:
        if 0 <= place < len(self._tabs):
            self.chosen.emit(self._tabs[place].key)

    def tabSizeHint(self, place: int) -> QSize:
        t, tab = theme(), self._tabs[place]
        count = t.px(6) + t.width(tab.count, "caption") if tab.count else 0
        return QSize(t.width(tab.text, bold=True) + count + t.px(24), t.px(38))

    def minimumTabSizeHint(self, place: int) -> QSize:
        return self.tabSizeHint(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        t, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hot = self.tabAt(self.mapFromGlobal(self.cursor().pos())) if self.underMouse() else -1
        for place, tab in enumerate(self._tabs):
            rect, on = QRectF(self.tabRect(place)), place == self.currentIndex()
            words = t.width(tab.text, bold=on)
            count = t.px(6) + t.width(tab.count, "caption") if tab.count else 0
            left = rect.x() + (rect.width() - words - count) / 2
            role = "text.primary" if on or place == hot else "text.secondary"
            draw_text(
                painter, QRectF(left, rect.y(), words + 2, rect.height()), tab.text, role=role, bold=on, elide=False
            )
            behind = QRectF(left + words + t.px(6), rect.y() + 1, count, rect.height())
            draw_text(painter, behind, tab.count, "caption", "text.muted", elide=False)
            if on:
                line = QRectF(left, rect.bottom() - 2, words + count, 2)
                painter.fillRect(line, t.colour("accent.fill"))
                if self.hasFocus():
                    draw_focus(painter, rect.adjusted(2, 4, -2, -4))
