"""Short papers beside the memo: an A4 page with a title, a story, and a foot that says whom to ask."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from typing import Any

from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from cmdesk.core.text import Translate
from cmdesk.memo.paper import BOLD, HAIRLINE, PAGE_HEIGHT, PAGE_WIDTH, REGULAR, colour, fonts, printable, text_width

EDGE = 42.0
LOW = 62.0
ROOM = PAGE_WIDTH - 2 * EDGE
FOOT_SIZE = 11.0
NUMBER_SIZE = 8.5


@dataclass(frozen=True, kw_only=True)
class Paper:
    """What a leaflet says of itself; foot stands large at the bottom of every page."""

    title: str
    author: str
    language: str
    foot: str


def leaflet(story: Callable[[], Sequence[Flowable]], paper: Paper, translate: Translate) -> tuple[bytes, int]:
    """Return a story as a PDF and how many pages it has; it is built twice, the first time to count them."""
    fonts()
    total = _build(story(), BytesIO(), paper, translate, 0)
    out = BytesIO()
    _build(story(), out, paper, translate, total)
    return out.getvalue(), total


def _build(story: Sequence[Flowable], out: BytesIO, paper: Paper, translate: Translate, total: int) -> int:
    document = BaseDocTemplate(
        out,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        title=printable(paper.title),
        author=printable(paper.author),
        creator="cmdesk",
        lang=paper.language.replace("_", "-"),
        initialFontName=REGULAR,
        invariant=1,
    )
    frame = Frame(
        EDGE, LOW, ROOM, PAGE_HEIGHT - LOW - EDGE, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0
    )
    on_page = partial(_foot, paper=paper, translate=translate, total=total)
    document.addPageTemplates([PageTemplate("page", [frame], onPage=on_page)])
    document.build(list(story))
    return int(document.page)


def _foot(canvas: Any, _document: Any, *, paper: Paper, translate: Translate, total: int) -> None:
    canvas.setLineWidth(HAIRLINE)
    canvas.setStrokeColor(colour("paper.rule"))
    canvas.line(EDGE, LOW - 12, PAGE_WIDTH - EDGE, LOW - 12)
    canvas.setFillColor(colour("text.muted"))
    canvas.setFont(REGULAR, NUMBER_SIZE)
    number = translate("memo", "Page {page} of {total}").format(page=canvas.getPageNumber(), total=total)
    canvas.drawRightString(PAGE_WIDTH - EDGE, LOW - 28, number)
    canvas.setFillColor(colour("text.primary"))
    canvas.setFont(BOLD, FOOT_SIZE)
    room = ROOM - text_width(number, REGULAR, NUMBER_SIZE) - 16
    canvas.drawString(EDGE, LOW - 28, _cut(printable(paper.foot), room))


def _cut(text: str, room: float) -> str:
    """Return as much of a text as fits a line, with an ellipsis where it is cut."""
    if text_width(text, BOLD, FOOT_SIZE) <= room:
        return text
    while text and text_width(f"{text}…", BOLD, FOOT_SIZE) > room:
        text = text[:-1]
    return f"{text}…"
