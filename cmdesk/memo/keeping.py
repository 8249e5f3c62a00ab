"""Keeps headings with what follows them: none stands alone at the foot of a page."""

from collections.abc import Sequence

from reportlab.platypus import AnchorFlowable, CondPageBreak, Flowable, Table

from cmdesk.memo.blocks import Heading
from cmdesk.memo.paper import BOTTOM, PAGE_HEIGHT, TOP, WIDTH
from cmdesk.memo.text import Text

FULL = PAGE_HEIGHT - TOP - BOTTOM
FEW = 3
"""A text of so many lines belongs to what follows it; of a longer one, two lines are enough below a heading."""
ROWS = 2
"""Rows of a table, besides its head, that stand with the heading above it."""


def kept(body: Sequence[Flowable]) -> list[Flowable]:
    """Return a story in which every heading asks for the room that it needs with the beginning of what follows."""
    found: list[Flowable] = []
    for place, flowable in enumerate(body):
        if isinstance(flowable, Heading):
            found.append(CondPageBreak(min(needed(body[place:]), FULL)))
        found.append(flowable)
    return found


def needed(rest: Sequence[Flowable]) -> float:
    """Return the height of a heading at the start of rest with the beginning of what it heads."""
    used, told = 0.0, False
    for place, flowable in enumerate(rest):
        if told and isinstance(flowable, Heading):
            return used
        if isinstance(flowable, CondPageBreak):
            return used + max(float(flowable.height), needed(rest[place + 1 :]))
        if isinstance(flowable, AnchorFlowable):
            continue
        used += float(flowable.getSpaceBefore())
        if isinstance(flowable, Table):
            return used + beginning(flowable)
        height = float(flowable.wrap(WIDTH, FULL)[1])
        if isinstance(flowable, Text) and height > FEW * flowable.leading:
            return used + 2 * float(flowable.leading)
        used += height + float(flowable.getSpaceAfter())
        told = told or not isinstance(flowable, Heading)
        if not isinstance(flowable, Heading | Text):
            return used
    return used


def beginning(table: Table) -> float:
    """Return the height of a table's head and first rows."""
    table.wrap(WIDTH, FULL)
    heights = table._rowHeights  # noqa: SLF001  (reportlab tells it nowhere else)
    return float(sum(heights[: table.repeatRows + ROWS]))
