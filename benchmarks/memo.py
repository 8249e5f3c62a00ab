"""Printing a memo of some 30 pages with 24 photos of 12 megapixels, all in memory to begin with.

Ours: memo.render.printed, from facts to the bytes of the PDF: sections written, laid out, photos made upright, scaled
and embedded, fonts subset. "words" is the same memo without its photos.
Floor: reportlab's canvas draws the same words in the same fonts and places, which it is told, and no line or box; each
photo is decoded by Pillow at a quarter of its size, saved as a JPEG of the same quality and embedded as that.
Both fonts are loaded before the clock starts. "processor" lines count the processor's time instead of the clock's: they
hold still on a busy machine. "memory" is the most a process of its own took that prints once.
The sizes and folders of other benchmarks say nothing here.
"""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from _bench import Figure, as_json, line, read_options, timed
from _memo import bare, long_facts, make_photos, ours, read_photos, traced

from cmdesk.core.translation import translator
from cmdesk.memo.render import printed


def mebibytes(which: str, folder: Path) -> float:
    """Return the most memory a process took that printed once."""
    script = Path(__file__).with_name("_memo.py")
    done = subprocess.run(  # noqa: S603  (our own script)
        [sys.executable, script, which, folder], capture_output=True, text=True, check=True
    )
    return float(done.stdout)


def both(
    name: str, pages: int, work: Callable[[], object], floor: Callable[[], object], repeat: int
) -> Iterator[Figure]:
    """Yield how long both take by the clock and by the processor; they take turns."""
    laps = [[*clocked(work), *clocked(floor)] for _ in range(repeat)]
    ours, ours_processor, bare, bare_processor = (list(times) for times in zip(*laps, strict=True))
    yield Figure(name, pages, ours, bare)
    yield Figure(f"{name}, processor", pages, ours_processor, bare_processor)


def clocked(work: Callable[[], object]) -> tuple[float, float]:
    processor = process_time()
    return timed(work), process_time() - processor


def measure(folder: Path, repeat: int) -> Iterator[Figure]:
    make_photos(folder)
    photos = read_photos(folder)
    memo = ours(photos)  # also the first use of both fonts
    (folder / "memo.pdf").write_bytes(memo)
    pages = traced(memo)
    bare(pages, photos, folder)
    yield from both("memo", len(pages), partial(ours, photos), partial(bare, pages, photos, folder), repeat)

    facts = long_facts([])
    words = traced(printed(facts, {}, translator("zh_CN"), "zh_CN"))
    text = partial(printed, facts, {}, translator("zh_CN"), "zh_CN")
    yield from both("words", len(words), text, partial(bare, words, [], folder), repeat)
    most = [[mebibytes(which, folder) for _ in range(repeat)] for which in ("ours", "bare")]
    yield Figure("memory", len(pages), *most, unit="MiB")


if __name__ == "__main__":
    options = read_options(__doc__, 5)
    print(__doc__.strip())
    print(f"median (least to most) of {options.repeat}\n\n{'':20}{'pages':>10}{'ours':>32}{'floor':>32}{'ratio':>9}")
    figures = []
    with TemporaryDirectory() as made:
        for figure in measure(Path(made), options.repeat):
            figures.append(figure)
            print(line(figure), flush=True)
    if options.json:
        options.json.write_text(json.dumps([as_json(each) for each in figures], indent=1), "utf-8")
