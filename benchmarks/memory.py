"""The memory of the open window after the same tour as in block.py.

Ours: the resident set of a process of its own after every screen was opened, scrolled and searched; and at rest, when
nothing was read for a minute. Floor: that of a bare window of PySide6.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from _bench import Figure, Options, Place, run

HERE = Path(__file__).parent
TOURED = """
import sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from _tour import PAUSE, tour
from _window import turn, window
from _memory import resident
from cmdesk.core.memory import give_back
with window(Path(sys.argv[2])) as shown:
    for step in tour(shown):
        step.do()
        turn(shown, 0.05)
    print(resident())
    shown.desk.book.rest()  # as a list's Reader does after a minute without a question
    give_back()
    print(resident())
"""
BARE = """
import sys
sys.path.insert(0, sys.argv[1])
from PySide6.QtWidgets import QApplication, QWidget
from _memory import resident
app = QApplication([])
window = QWidget()
window.show()
app.processEvents()
print(resident())
"""


def mebibytes(script: str, *words: str) -> list[float]:
    done = subprocess.run(  # noqa: S603  (our own scripts)
        [sys.executable, "-c", script, str(HERE), *words],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    return [float(each) for each in done.stdout.split()]


def measure(place: Place, options: Options) -> Iterator[Figure]:
    ours = [mebibytes(TOURED, str(place.path)) for _ in range(options.repeat)]
    bare = [mebibytes(BARE) for _ in range(options.repeat)]
    floor = [each for (each,) in bare]
    yield Figure("memory", place.size, [toured for toured, _ in ours], floor, unit="MiB")
    yield Figure("memory, at rest", place.size, [rested for _, rested in ours], floor, unit="MiB")


if __name__ == "__main__":
    run(__doc__, measure, repeat=2)
