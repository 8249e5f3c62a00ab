"""State chips and evidence grades."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from cmdesk.core.masking import mask_text
from cmdesk.ui.kit.paint import GRADES, STATUS_ICONS, chip_width, draw_chip, draw_grade, draw_text
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme


class Chip(QLabel):
    """A state as shape, word and tint (ok, warn, bad, unknown, accent), or a plain attribute in an outline.

    icon: a name in resources/icons; None takes the tone's own. Numbers of people stand masked in it.
    """

    def __init__(self, text: str, tone: str = "unknown", icon: str | None = None) -> None:
        super().__init__()
        self.show_state(text, tone, icon)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, text: str, tone: str, icon: str | None = None) -> None:
        """Show another state."""
        self.tone = tone
        self._icon = STATUS_ICONS.get(tone, "") if icon is None else icon
        self.setText(mask_text(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self.text(), self._icon), theme().px(22))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_chip(painter, 0, self.height() / 2, self.text(), self.tone, self._icon)


class Grade(QLabel):
    """An evidence grade, A (third party) to E (estimated), alone or with its meaning beside it."""

    def __init__(self, grade: str, *, words: bool = False) -> None:
        super().__init__(grade)
        self._words = tr("window", GRADES[grade]) if words else ""
        self.setToolTip(tr("window", GRADES[grade]))
        self.setAccessibleName(tr("window", "Evidence {grade}: {meaning}", grade=grade, meaning=self.toolTip()))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        t = theme()
        words = t.px(6) + t.width(self._words, "caption") + 2 if self._words else 0
        return QSize(t.px(16) + words, t.px(18))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_grade(painter, 0, self.height() / 2, self.text())
        if self._words:
            rect = QRectF(theme().px(22), 0, self.width(), self.height())
            draw_text(painter, rect, self._words, "caption", "text.secondary", elide=False)
