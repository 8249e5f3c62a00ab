"""What a section of a memo is: what it prints, what it counts, what it will not let pass."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cmdesk.memo.facts import Facts
from cmdesk.memo.standing import Blocker, Item

if TYPE_CHECKING:  # what draws a memo is loaded when one is drawn
    from reportlab.platypus import Flowable

    from cmdesk.memo.writer import Writer


def no_items(_facts: Facts) -> Sequence[Item]:
    """Count nothing."""
    return ()


def no_blockers(_facts: Facts) -> Sequence[Blocker]:
    """Let everything pass."""
    return ()


def always(_facts: Facts) -> bool:
    """Print the section whatever the facts are."""
    return True


@dataclass(frozen=True, kw_only=True)
class Section:
    """A chapter of the outline (id S01 …) or an appendix; an empty story prints as "no facts yet".

    title is English and marked for translation; a chapter takes its heading from the outline instead.
    headed: its heading, bookmark and line in the contents are printed. apart: it starts a page. wanted: whether an
    appendix is printed at all; a chapter always is.
    """

    order: int
    id: str
    story: "Callable[[Writer], list[Flowable]]"
    title: str = ""
    items: Callable[[Facts], Sequence[Item]] = no_items
    blockers: Callable[[Facts], Sequence[Blocker]] = no_blockers
    wanted: Callable[[Facts], bool] = always
    headed: bool = True
    apart: bool = False
