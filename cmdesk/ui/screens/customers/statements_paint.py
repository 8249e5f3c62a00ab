"""How a cell of statements is painted: the figure at the right, by how much it is out at the left."""

from decimal import Decimal

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from cmdesk.core import figures
from cmdesk.ui.kit.paint import draw_text
from cmdesk.ui.theme import theme

APART = Qt.ItemDataRole.UserRole + 1  # how far a figure is from what it must be, in words; None where it is right
INSET = 5  # px


def signed(value: Decimal) -> str:
    """Return a difference with its sign, without zeros that say nothing."""
    words = figures.trimmed(figures.yuan(value))
    return f"+{words}" if value > 0 else words


class FigureDelegate(QStyledItemDelegate):
    """Writes the difference of a cell small and red beside its figure."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        apart = index.data(APART)
        if apart:
            side = theme().px(INSET)
            room = QRectF(option.rect).adjusted(side, 0, -side - theme().width(str(index.data() or "")) - side, 0)
            draw_text(painter, room, f"Δ {apart}", "caption", "bad.text")
