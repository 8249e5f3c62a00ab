"""目录: every section and its parts with their pages, and how complete each section is."""

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Flowable

from cmdesk.memo.facts import Light
from cmdesk.memo.late import LateCanvas
from cmdesk.memo.paper import BODY, REGULAR, SMALL, colour
from cmdesk.memo.section import Section
from cmdesk.memo.standing import ChapterState, Completeness
from cmdesk.memo.tables import Cell, Column, listing
from cmdesk.memo.text import MIDDLE, Run, Sign, Text
from cmdesk.memo.writer import GAP, Entry, Writer

PAGE = 36.0
INDENT = GAP * 6


def story(w: Writer) -> list[Flowable]:
    tr = w.translate
    columns = (
        Column(head=tr("memo", "Section")),
        Column(width=150, head=tr("memo", "State")),
        Column(width=50, head=tr("memo", "Page"), align="right"),
    )
    return [
        Text(tr("memo", "Contents"), size=17, leading=24, bold=True, after=8),
        listing(
            columns,
            [_line(w, entry) for entry in w.contents],
            parts=[at for at, entry in enumerate(w.contents) if entry.part],
            pad=3,
        ),
    ]


def _line(w: Writer, entry: Entry) -> Sequence[Cell]:
    size = SMALL if entry.part else BODY
    words = Run(text=f"{INDENT if entry.part else ''}{entry.words}", link=entry.key,
                role="text.secondary" if entry.part else "text.primary")  # fmt: skip
    state = _state(w, w.counts[entry.key]) if entry.key in w.counts else ""
    return (Text(words, size=size), state, Text(page_number(entry.key, size), size=size, align="right"))


def page_number(key: str, size: float) -> Sign:
    """Return the number of the page a heading stands on, which leads there."""

    def number(canvas: LateCanvas) -> None:
        canvas.setFont(REGULAR, size)
        canvas.setFillColor(colour("text.primary"))
        canvas.drawRightString(PAGE, size * 0.9 - MIDDLE * size, str(canvas.pages[key]))

    def draw(canvas: Any, x: float, middle: float) -> None:
        canvas.saveState()
        canvas.translate(x, middle - size * 0.9)
        canvas.later(f"page.{key}", PAGE, size * 1.8, number)
        canvas.linkRect("", key, (0, 0, PAGE, size * 1.8), relative=1, Border="[0 0 0]")
        canvas.restoreState()

    return Sign(width=PAGE, draw=draw)


def _state(w: Writer, found: Completeness) -> Text:
    tr = w.translate
    state = found.state
    if state is ChapterState.EMPTY:
        return w.small(*w.light(Light.NA, tr("memo", "no facts yet")))
    parts = [] if found.filled else [tr("memo", "no facts yet")]
    if found.blocked:
        parts.append(tr("memo", "{count} to be mended").format(count=found.blocked))
    if found.unknown and found.filled:
        parts.append(tr("memo", "{count} not known").format(count=found.unknown))
    if found.declined:
        parts.append(tr("memo", "{count} declined").format(count=found.declined))
    if state is ChapterState.BLOCKED:
        return w.small(*w.light(Light.RED, w.dotted(parts)))
    if state is ChapterState.LACKING:
        return w.small(*w.light(Light.NA, w.dotted(parts)))
    return w.small(*w.light(Light.GREEN, w.dotted([tr("memo", "complete"), *parts])))


SECTION = Section(order=1, id="contents", story=story, headed=False, apart=True)
