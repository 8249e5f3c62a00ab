"""The risk matrix: how likely by how grave, five steps each, every risk by its number in its cell."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from cmdesk.memo.charts.plot import LINE, TINY, Caption, Chart, Pen, Shade, cut_to, widest
from cmdesk.memo.facts import Light
from cmdesk.memo.paper import CAPTION, SMALL
from cmdesk.memo.signs import light_sign

STEPS = 5
CELL = 50.0
TALL = 30.0
LEFT = 30.0
FOOT = 30.0
MARK = 6.0
BETWEEN = 18.0
TONE = {
    Light.GREEN: "ok.soft",
    Light.YELLOW: "warn.soft",
    Light.ORANGE: "bad.soft",
    Light.RED: "bad.soft",
    Light.NA: "unknown.soft",
}
IN_ROW = 3
HELD = 2 * IN_ROW


@dataclass(frozen=True, kw_only=True)
class Risk:
    """A risk by its number in the table; probability and impact from 1 to 5, None where nobody has said."""

    number: int
    name: str
    probability: int | None
    impact: int | None

    @property
    def placed(self) -> bool:
        return self.probability in range(1, STEPS + 1) and self.impact in range(1, STEPS + 1)


class Matrix(Chart):
    """The matrix, its cells in the lights of their level (probability × impact), and the names of the risks beside it.

    axes are the words for probability and impact.
    """

    def __init__(
        self, caption: Caption, risks: Sequence[Risk], *, light: Callable[[int], Light], axes: tuple[str, str]
    ) -> None:
        super().__init__(caption)
        self.risks, self.light, self.axes = risks, light, axes
        self.cells: dict[tuple[int, int], list[int]] = defaultdict(list)
        for risk in risks:
            if risk.placed and risk.probability and risk.impact:
                self.cells[risk.probability, risk.impact].append(risk.number)

    def measure(self, width: float) -> float:
        self.names = LEFT + STEPS * CELL + BETWEEN
        self.room = width
        listed = sum(len(lines) for _, lines in self._listed(width - self.names)) * SMALL * LINE
        return max(FOOT + STEPS * TALL, min(listed, FOOT + STEPS * TALL))

    def paint(self, pen: Pen, width: float, height: float) -> None:
        for probability in range(1, STEPS + 1):
            for impact in range(1, STEPS + 1):
                self._cell(pen, probability, impact)
        for step in range(1, STEPS + 1):
            pen.words(LEFT - 6, FOOT + (step - 0.5) * TALL, str(step), align="right", role="chart.axis")
            pen.words(LEFT + (step - 0.5) * CELL, FOOT - 7, str(step), align="center", role="chart.axis")
        whole = STEPS * TALL
        pen.words(6, FOOT + whole / 2, cut_to(self.axes[0], whole, CAPTION, 1)[0], align="center", up=True)
        pen.words(LEFT + STEPS * CELL / 2, FOOT - 20, cut_to(self.axes[1], STEPS * CELL, CAPTION, 1)[0], align="center")
        self._names(pen, width, height)

    def _cell(self, pen: Pen, probability: int, impact: int) -> None:
        x, y = LEFT + (impact - 1) * CELL, FOOT + (probability - 1) * TALL
        light = self.light(probability * impact)
        pen.area(x + 0.5, y + 0.5, CELL - 1, TALL - 1, Shade(TONE[light]))
        light_sign(light, MARK).draw(pen.canvas, x + 3, y + TALL - 7)
        pen.words(x + CELL - 3, y + TALL - 7, str(probability * impact), TINY, align="right", role="text.muted")
        self._numbers(pen, x + 4, y, self.cells.get((probability, impact), []))

    def _numbers(self, pen: Pen, x: float, y: float, numbers: Sequence[int]) -> None:
        """Write the numbers of the risks in a cell; more than it holds are counted."""
        shown = [str(number) for number in numbers]
        if len(shown) > HELD:
            shown = [*shown[: HELD - 1], f"+{len(shown) - HELD + 1}"]
        room = (CELL - 8) / min(IN_ROW, max(1, len(shown)))
        for place, words in enumerate(shown):
            row, column = divmod(place, IN_ROW)
            middle = y + (11 if len(shown) <= IN_ROW else 15.5 - row * 10)
            pen.words(x + (column + 0.5) * room, middle, words, SMALL, align="center", bold=True, room=room - 2,
                      role="text.primary")  # fmt: skip

    def _listed(self, room: float) -> list[tuple[Risk, list[str]]]:
        return [(risk, cut_to(risk.name, room - 22, SMALL, 2)) for risk in self.risks]

    def _names(self, pen: Pen, width: float, height: float) -> None:
        """Write the names of the risks beside the matrix, as many as it is tall; the table has them all."""
        top = height
        listed = self._listed(width - self.names)
        for place, (risk, lines) in enumerate(listed):
            tall = len(lines) * SMALL * LINE + (0 if risk.placed else CAPTION * LINE + 3) + 3
            if top - tall < (SMALL * LINE if place + 1 < len(listed) else 0):
                pen.words(self.names, top - SMALL * LINE / 2, f"+{len(listed) - place}", role="text.muted")
                return
            pen.words(self.names + 14, top - SMALL * LINE / 2, str(risk.number), SMALL, align="right", bold=True,
                      role="text.primary", room=14)  # fmt: skip
            under = pen.lines(self.names + 20, top, lines, SMALL)
            if not risk.placed:
                long = widest([self.caption.unknown], TINY) + 8
                pen.gap(self.names + 20, under - CAPTION * LINE, long, CAPTION * LINE, self.caption.unknown)
            top -= tall
