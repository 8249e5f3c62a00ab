"""A line as small as a word: how a figure went."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from cmdesk.ui.kit.basics import Painted
from cmdesk.ui.theme import theme


def sparkline(values: Sequence[float | None], *, says: str, width: int = 120, role: str = "chart.in") -> Painted:
    """Return a line through values with a dot at the last; one that is not known leaves a gap."""
    t = theme()
    known = [value for value in values if value is not None]
    low, high = min(known, default=0.0), max(known, default=1.0)

    def draw(painter: QPainter, rect: QRectF) -> None:
        painter.setPen(QPen(t.colour(role), 1.5))
        step = (rect.width() - 6) / max(len(values) - 1, 1)
        points = [
            QPointF(2 + at * step, rect.height() - 3 - (value - low) / ((high - low) or 1) * (rect.height() - 6))
            if value is not None
            else None
            for at, value in enumerate(values)
        ]
        run: list[QPointF] = []
        for point in [*points, None]:
            if point is not None:
                run.append(point)
            else:
                painter.drawPolyline(QPolygonF(run))
                run = []
        last = next((point for point in reversed(points) if point is not None), None)
        if last is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(t.colour(role))
            painter.drawEllipse(last, 2.5, 2.5)

    return Painted(draw, t.px(width), t.px(24), says=says)
