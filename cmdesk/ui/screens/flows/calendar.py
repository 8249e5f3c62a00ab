"""A year of flows, a square a day: what came in, or what went out."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cmdesk.ui.kit import HeatMap, Option, Segmented, column, muted, row
from cmdesk.ui.screens.flows import words
from cmdesk.ui.text import tr

Days = Mapping[date, tuple[Decimal, Decimal]]


class CalendarPane(QWidget):
    """picked(date): a day was clicked."""

    picked = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._days: Days = {}
        self.map = HeatMap(says=tr("flows", "Flows by day"))
        self.map.picked.connect(self.picked)
        self.side = Segmented(
            [Option("in", tr("flows", "In")), Option("out", tr("flows", "Out"))],
            "in",
            says=tr("flows", "Which way"),
            name="calendar_side",
        )
        self.side.chosen.connect(lambda _key: self._fill())
        hint = muted(tr("flows", "The fuller, the more; a click shows the day's rows."))
        self.setLayout(column(row(self.side, hint, None, gap=10), self.map, None, gap=10, margins=(12, 10, 12, 10)))

    def show_days(self, days: Days) -> None:
        """Show the days of a year or more: the last 366 that have any."""
        self._days = days
        self._fill()

    def _fill(self) -> None:
        out = self.side.current() == "out"
        values = {day: float(sums[out]) for day, sums in self._days.items()}
        last = max(self._days, default=self._today)
        first = max(min(self._days, default=self._today), date.fromordinal(last.toordinal() - 371))
        self.map.show_days(
            {day: value for day, value in values.items() if day >= first},
            first,
            last,
            tip=self._tip,
            weekdays=words.weekdays(),
            role="chart.out" if out else "chart.in",
        )

    def _tip(self, day: date) -> str:
        into, out = self._days.get(day, (Decimal(0), Decimal(0)))
        return tr(
            "flows", "{day}: in {income}, out {out}", day=day.isoformat(), income=words.yuan(into), out=words.yuan(out)
        )
