"""The longest time the event loop is held up in a tour through the window: screens, scrolling, search, sort, undo.

Ours: a timer of the window's thread beats all the time; a step's figure is the longest gap between two beats while it
runs and for a quarter of a second after. The clock's gap, and the time this thread computed in it: on a busy machine
only the second tells what cmdesk itself held up. The worst step of each round is printed, with its name.
Floor: the longest gap of the same timer over a bare window that is shown, resized and repainted as often.
"""

from collections.abc import Iterator
from time import perf_counter, thread_time

from _bench import Figure, Options, Place, run
from _tour import PAUSE, tour
from _window import turn, window
from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

WORST = 8  # steps named


class Pulse(QObject):
    """Beats, and remembers the longest gap between two beats, and the most computing within one."""

    def __init__(self) -> None:
        super().__init__()
        self.reset()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._timer.start(0)

    def reset(self) -> None:
        self._last, self._used = perf_counter(), thread_time()
        self.longest = self.most = 0.0

    def _beat(self) -> None:
        now, used = perf_counter(), thread_time()
        self.longest, self.most = max(self.longest, now - self._last), max(self.most, used - self._used)
        self._last, self._used = now, used


def walked(place: Place) -> dict[str, tuple[float, float]]:
    """Return for each step its longest gap, by the clock and computed."""
    found = {}
    with window(place.path) as shown:
        pulse = Pulse()
        for step in tour(shown):
            pulse.reset()
            step.do()
            turn(shown, PAUSE)
            found[step.name] = (pulse.longest, pulse.most)
    return found


def floor() -> float:
    app = QApplication.instance()
    bare, pulse = QWidget(), Pulse()
    bare.show()
    until = perf_counter() + 1.0
    width = 600
    while perf_counter() < until:
        bare.resize(width, 400)
        width += 1
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
    bare.close()
    return pulse.longest


def measure(place: Place, options: Options) -> Iterator[Figure]:
    rounds = [(walked(place), floor()) for _ in range(options.repeat)]
    bare = [each for _, each in rounds]
    for at, name in enumerate(("longest block", "block, computed")):
        yield Figure(name, place.size, [max(gaps[at] for gaps in steps.values()) for steps, _ in rounds], bare)
    steps = rounds[0][0]
    worst = sorted(steps, key=lambda name: -min(each[name][1] for each, _ in rounds if name in each))[:WORST]
    for name in worst:
        yield Figure(name[:20], place.size, [each[name][1] for each, _ in rounds if name in each])


if __name__ == "__main__":
    run(__doc__, measure, repeat=3)
