"""The months as a chart with its legend."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame

from cmdesk.ui.kit import Item, MonthBars, MonthChart, Painted, column, label, muted, row
from cmdesk.ui.kit.paint import draw_box, draw_line
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme


class ChartCard(QFrame):
    """chart.picked(month) tells which month the user clicked."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.chart = MonthChart(says=tr("flows", "In and out by month"))
        legend: list[Item] = [
            square("chart.in"), muted(tr("flows", "in")), square("chart.out"), muted(tr("flows", "out")),
            stroke("text.primary"), muted(tr("flows", "effective")), stroke("chart.s3"), muted(tr("flows", "balance")),
            muted(tr("flows", "10,000 yuan")),
        ]  # fmt: skip
        title = label(tr("flows", "In and out by month"), bold=True)
        self.setLayout(column(row(title, None, *legend, gap=5), (self.chart, 1), gap=4, margins=(14, 8, 14, 6)))

    def show_months(self, months: Sequence[MonthBars], picked: str) -> None:
        self.chart.show_months(months, picked)


def square(role: str) -> Painted:
    side = theme().px(10)

    def draw(painter: QPainter, rect: QRectF) -> None:
        draw_box(painter, QRectF(0, rect.center().y() - side / 2, side, side), role, "", 2)

    return Painted(draw, side, theme().px(16))


def stroke(role: str) -> Painted:
    def draw(painter: QPainter, rect: QRectF) -> None:
        draw_line(painter, 0, rect.center().y(), rect.right(), rect.center().y(), role, theme().px(2))

    return Painted(draw, theme().px(14), theme().px(16))
