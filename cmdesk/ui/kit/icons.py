"""Icons that take the colours of whatever theme is worn when they are painted."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from cmdesk.ui.theme import theme


class Tinted(QIconEngine):
    """One Lucide icon in one colour role; grey where it is disabled."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        role = "text.disabled" if mode == QIcon.Mode.Disabled else self._role
        side = min(rect.width(), rect.height())
        pixmap = theme().pixmap(self._name, role, side, painter.device().devicePixelRatio())
        painter.drawPixmap(rect.center() - QPoint((side - 1) // 2, (side - 1) // 2), pixmap)

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        role = "text.disabled" if mode == QIcon.Mode.Disabled else self._role
        return theme().pixmap(self._name, role, min(size.width(), size.height()))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:  # noqa: ARG002  (Qt's signature)
        role = "text.disabled" if mode == QIcon.Mode.Disabled else self._role
        side = min(size.width(), size.height())  # device pixels
        return theme().pixmap(self._name, role, round(side / scale), scale)

    def clone(self) -> QIconEngine:
        return Tinted(self._name, self._role)


def icon(name: str, role: str = "text.secondary") -> QIcon:
    """Return the icon of that name in resources/icons, tinted with a colour role."""
    return QIcon(Tinted(name, role))


def icon_size(px: int = 16) -> QSize:
    return QSize(theme().px(px), theme().px(px))
