"""Starting: from the process to a window one can use, its first screen painted, the passphrase given beforehand.

Ours: `python -m cmdesk --book BOOK` as it is run; the clock stops when the event loop has nothing left to do after the
first screen was painted with its rows. The key is derived with the cost a new book has.
Floor: a process that imports SQLAlchemy, derives one Argon2id key of the same cost and paints a bare window of PySide6.
Both from compiled bytecode, each process alone on the machine, in turn. "processor" lines count the processor's time
instead of the clock's: they hold still on a busy machine.
"""

import os
import resource
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from time import perf_counter

from _bench import PASSPHRASE, ROOT, Figure, Options, Place, run

HERE = Path(__file__).parent
OURS, FLOOR = HERE / "_started.py", HERE / "_bare.py"


def environment(cache: Path) -> Mapping[str, str]:
    """Return what both processes run in: no screen, bytecode kept in a folder of ours, the passphrase at hand."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPYCACHEPREFIX": str(cache),
        "PYTHONPATH": str(ROOT),
        "CMDESK_PASSPHRASE": PASSPHRASE,
        "XDG_CONFIG_HOME": str(cache / "config"),  # no settings of whoever runs this
        "XDG_DATA_HOME": str(cache / "data"),
    }


def started(script: Path, words: Sequence[str], cache: Path) -> tuple[float, float]:
    """Return the seconds until the process said that its window is there, and the processor's seconds it took in all.

    Both processes end as soon as they have said so.
    """
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = perf_counter()
    done = subprocess.run(  # noqa: S603  (our own scripts)
        [sys.executable, str(script), *words], env=environment(cache), capture_output=True, text=True, check=True
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seen = float(done.stdout.split()[-1])  # of the same monotonic clock
    used = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return seen - begun, used


def measure(place: Place, options: Options) -> Iterator[Figure]:
    cache = options.folder / "bytecode"
    ours = partial(started, OURS, ["--book", str(place.path)], cache)
    floor = partial(started, FLOOR, [], cache)
    for warm in (ours, floor):
        warm()  # compiles
    rounds = [(ours(), floor()) for _ in range(options.repeat)]
    for at, name in enumerate(("start", "start, processor")):
        yield Figure(name, place.size, [mine[at] for mine, _ in rounds], [bare[at] for _, bare in rounds])


if __name__ == "__main__":
    run(__doc__, measure, repeat=7)
