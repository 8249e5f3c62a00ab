"""Bars side by side: months of a flow, periods of a statement; one series or a few."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from cmdesk.memo.charts.plot import (
    LEGEND_ROW,
    LINE,
    TINY,
    Caption,
    Chart,
    Pen,
    Scale,
    Shade,
    cut_to,
    draw_legend,
    legend_rows,
    shade,
    ticks,
    widest,
)
from cmdesk.memo.paper import CAPTION

PLOT = 104.0
WIDEST_BAR = 44.0
TALLEST_NAME = 70.0
LEVEL = 2
"""Lines a name may take that stands level."""
ZERO = Decimal(0)


@dataclass(frozen=True, kw_only=True)
class Series:
    """Figures of one kind, one for each label; None is not known. The name stands in the legend."""

    name: str
    values: Sequence[Decimal | None]


class Bars(Chart):
    """A bar for each figure, upwards or downwards from zero, with the figure at its end where there is room."""

    def __init__(self, caption: Caption, labels: Sequence[str], series: Sequence[Series]) -> None:
        super().__init__(caption)
        self.labels, self.series = labels, series
        known = [value for each in series for value in each.values if value is not None]
        self.low, self.high = min([ZERO, *known]), max([ZERO, *known])
        if self.low == self.high:
            self.high = Decimal(1)
        self.gaps = any(value is None for each in series for value in each.values)
        self.figures = [caption.figure(value) for value in known]

    def legend(self) -> list[tuple[str, Shade | None]]:
        found: list[tuple[str, Shade | None]] = []
        if len(self.series) > 1:
            found += [(each.name, shade(place)) for place, each in enumerate(self.series)]
        return [*found, (self.caption.unknown, None)] if self.gaps else found

    def measure(self, width: float) -> float:
        self.marks = ticks(self.low, self.high, self.caption.figure)
        self.left = min(widest([self.caption.figure(mark) for mark in self.marks], TINY) + 6, width / 4)
        self.slot = (width - self.left) / max(1, len(self.labels))
        self.bar = min(self.slot * 0.76 / max(1, len(self.series)), WIDEST_BAR)
        self._figures_lie()
        self._names_lie()
        self.keys = len(legend_rows([words for words, _ in self.legend()], width)) * LEGEND_ROW
        below = self.margin if self.low < 0 else 0.0
        return self.keys + self.margin + PLOT + below + self.names + 6

    def _figures_lie(self) -> None:
        """Settle whether figures stand level, upright, or are left to the axis and the table."""
        long = widest(self.figures, TINY)
        pitch = self.slot if len(self.series) == 1 else self.bar
        self.upright = long + 2 > pitch
        self.told = not self.upright or pitch >= TINY
        self.margin = (long if self.upright else TINY * LINE) + 4 if self.told else 2.0

    def _names_lie(self) -> None:
        """Settle whether names stand level in two lines or upright, and how many are passed over."""
        lines = [cut_to(label, self.slot - 2, CAPTION, LEVEL + 1) for label in self.labels]
        words = [label for label in self.labels if label.isascii()]  # which a line break would cut in two
        self.level = max(map(len, lines), default=0) <= LEVEL and widest(words, CAPTION) < self.slot
        self.every = 1 if self.level else max(1, -(-int(CAPTION * 10) // int(self.slot * 10 + 1)))
        if self.level:
            self.names = max((len(each) for each in lines), default=0) * CAPTION * LINE
        else:
            self.names = min(TALLEST_NAME, widest(self.labels, CAPTION)) + 2

    def paint(self, pen: Pen, width: float, height: float) -> None:
        base = self.names + 6
        below = self.margin if self.low < 0 else 0.0
        scale = Scale(low=self.low, high=self.high, start=base + below, end=base + below + PLOT)
        draw_legend(pen, height, width, self.legend())
        for mark in self.marks:
            pen.line(self.left, scale.at(mark), width, scale.at(mark))
            pen.words(
                self.left - 4,
                scale.at(mark),
                self.caption.figure(mark),
                TINY,
                align="right",
                role="chart.axis",
                room=self.left - 5,
            )
        self._gaps(pen, base + 1, height - self.keys - base - 4)
        for place in range(len(self.labels)):
            self._bars(pen, place, scale)
            self._name(pen, place, base - 3)
        pen.line(self.left, scale.at(ZERO), width, scale.at(ZERO), "line.strong", 0.8)

    def _bars(self, pen: Pen, place: int, scale: Scale) -> None:
        zero = scale.at(ZERO)
        for number, series in enumerate(self.series):
            value = series.values[place] if place < len(series.values) else None
            if value is None:
                continue
            x, y = self._left_of(place, number), scale.at(value)
            thick = max(0.8, self.bar - 1.5)
            pen.area(x, min(y, zero), thick, max(abs(y - zero), 0.6), shade(number))
            if self.told:
                self._figure(pen, x + thick / 2, y, value)

    def _figure(self, pen: Pen, x: float, y: float, value: Decimal) -> None:
        words, down = self.caption.figure(value), value < 0
        if self.upright:
            pen.words(x, y + (-3 if down else 3), words, TINY, up=True, align="right" if down else "left")
        else:
            pen.words(x, y + (-5 if down else 5), words, TINY, align="center")

    def _left_of(self, place: int, number: int) -> float:
        return self.left + self.slot * (place + 0.5) + self.bar * (number - len(self.series) / 2)

    def _gaps(self, pen: Pen, y: float, height: float) -> None:
        """Draw what is not known: one box for neighbours of which nothing is known, else one for each bar."""
        start: int | None = None
        for place in range(len(self.labels) + 1):
            known = [place < len(each.values) and each.values[place] is not None for each in self.series]
            if place < len(self.labels) and not any(known):
                start = place if start is None else start
                continue
            if start is not None:
                x = self.left + self.slot * (start + 0.1)
                pen.gap(x, y, self.slot * (place - start - 0.2), height, self.caption.unknown)
                start = None
            if place < len(self.labels):
                for number in (number for number, here in enumerate(known) if not here):
                    pen.gap(self._left_of(place, number), y, max(0.8, self.bar - 1.5), height, self.caption.unknown)

    def _name(self, pen: Pen, place: int, top: float) -> None:
        x = self.left + self.slot * (place + 0.5)
        if self.level:
            pen.lines(
                x, top, cut_to(self.labels[place], self.slot - 2, CAPTION, LEVEL), align="center", role="chart.axis"
            )
        elif place % self.every == 0:
            words = cut_to(self.labels[place], TALLEST_NAME, CAPTION, 1)[0]
            pen.words(x, top, words, align="right", role="chart.axis", up=True)
