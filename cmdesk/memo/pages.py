"""Pages of the memo: header, footer, draft mark behind the text, and the file they make."""

from collections.abc import Sequence
from typing import Any, BinaryIO

from reportlab import rl_config
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from cmdesk.memo.paper import (
    BOLD,
    BOTTOM,
    CAPTION,
    HAIRLINE,
    MARGIN,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    REGULAR,
    TOP,
    WIDTH,
    char_width,
    colour,
    fonts,
    printable,
    text_width,
)
from cmdesk.memo.writer import Writer

rl_config.useA85 = 0  # photos as the bytes they are, not a quarter longer as text

HEAD = PAGE_HEIGHT - 52
FOOT = 40.0


def set_pages(story: Sequence[Flowable], out: BinaryIO, writer: Writer) -> int:
    """Write story to out as a PDF and return how many pages it has."""
    fonts()
    facts, tr = writer.facts, writer.translate
    title = tr("memo", "Credit memo·{borrower}").format(borrower=printable(facts.borrower.name))
    document = BaseDocTemplate(
        out,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        title=title,
        author=printable(facts.prepared.manager.name if facts.prepared.manager else ""),
        subject=printable(facts.application.number or ""),
        creator="cmdesk",
        lang=writer.language.replace("_", "-"),
        initialFontName=REGULAR,
        invariant=1,
        allowSplitting=1,
    )

    def cover(canvas: Any, _document: Any) -> None:
        _open(canvas)
        _watermark(canvas, writer)
        _footer(canvas, writer)

    def page(canvas: Any, _document: Any) -> None:
        cover(canvas, _document)
        _header(canvas, writer, title)

    document.addPageTemplates(
        [
            PageTemplate("cover", [_frame()], onPage=cover, autoNextPageTemplate="page"),
            PageTemplate("page", [_frame()], onPage=page),
        ]
    )
    document.build(list(story))
    return int(document.page)


def _frame() -> Frame:
    height = PAGE_HEIGHT - TOP - BOTTOM
    return Frame(MARGIN, BOTTOM, WIDTH, height, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)


def _open(canvas: Any) -> None:
    canvas.setLineWidth(HAIRLINE)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.showOutline()


def _watermark(canvas: Any, writer: Writer) -> None:
    if not writer.facts.draft:
        return
    canvas.saveState()
    canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
    canvas.rotate(52)
    canvas.setFillColor(colour("bg.hover"))
    canvas.setFont(BOLD, 130)
    canvas.drawCentredString(0, -48, writer.translate("memo", "DRAFT"))
    canvas.restoreState()


def _header(canvas: Any, writer: Writer, title: str) -> None:
    parts = [writer.facts.application.number, writer.edition(), writer.translate("memo", "Internal")]
    right = _fitted("　".join(printable(part) for part in parts if part), WIDTH / 2)
    canvas.setFont(REGULAR, CAPTION)
    canvas.setFillColor(colour("text.muted"))
    canvas.drawRightString(PAGE_WIDTH - MARGIN, HEAD, right)
    canvas.drawString(MARGIN, HEAD, _fitted(title, WIDTH - text_width(right, REGULAR, CAPTION) - 20))
    canvas.setStrokeColor(colour("paper.rule"))
    canvas.line(MARGIN, HEAD - 7, PAGE_WIDTH - MARGIN, HEAD - 7)


def _footer(canvas: Any, writer: Writer) -> None:
    tr = writer.translate
    canvas.setFont(REGULAR, CAPTION)
    canvas.setFillColor(colour("text.muted"))
    as_of = tr("memo", "Facts as of {day}").format(day=writer.day(writer.facts.as_of))
    page = tr("memo", "Page {page} of {total}").format(page=canvas.getPageNumber(), total=writer.numbers.total)
    canvas.drawString(MARGIN, FOOT, f"{as_of}　{writer.masking()}")
    canvas.drawRightString(PAGE_WIDTH - MARGIN, FOOT, page)


def _fitted(text: str, room: float) -> str:
    """Return as much of text as fits a room, with an ellipsis where it is cut."""
    if text_width(text, REGULAR, CAPTION) <= room:
        return text
    used = char_width("…", REGULAR) * CAPTION
    for index, char in enumerate(text):
        used += char_width(char, REGULAR) * CAPTION
        if used > room:
            return f"{text[:index]}…"
    return text
