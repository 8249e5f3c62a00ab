"""Pages of the memo: header, footer, draft mark behind the text, and the file they make."""

from collections.abc import Callable, Sequence
from typing import Any, BinaryIO

from reportlab import rl_config
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from cmdesk.memo.late import LateCanvas
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
    char_widths,
    colour,
    fonts,
    one_line,
    text_width,
)
from cmdesk.memo.writer import Writer

rl_config.useA85 = 0  # photos as the bytes they are, not a quarter longer as text

HEAD = PAGE_HEIGHT - 52
FOOT = 40.0


def set_pages(
    story: Sequence[Flowable], out: BinaryIO, writer: Writer, reached: Callable[[str], None] = lambda _key: None
) -> None:
    """Write story to out as a PDF; reached is told the key of every heading as it is set."""
    fonts()
    facts, tr = writer.facts, writer.translate
    title = tr("memo", "Credit memo·{borrower}").format(borrower=one_line(facts.borrower.name))
    document = BaseDocTemplate(
        out,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        title=title,
        author=one_line(facts.prepared.manager.name if facts.prepared.manager else ""),
        subject=one_line(facts.application.number or ""),
        creator="cmdesk",
        lang=writer.language.replace("_", "-"),
        initialFontName=REGULAR,
        invariant=1,
        allowSplitting=1,
    )

    def cover(canvas: LateCanvas, _document: Any) -> None:
        _open(canvas, writer)
        canvas.reached = reached
        _watermark(canvas, writer)
        _footer(canvas, writer)

    def page(canvas: LateCanvas, _document: Any) -> None:
        cover(canvas, _document)
        _header(canvas, writer, title)

    document.addPageTemplates(
        [
            PageTemplate("cover", [_frame()], onPage=cover, autoNextPageTemplate="page"),
            PageTemplate("page", [_frame()], onPage=page),
        ]
    )
    document.build(list(story), canvasmaker=LateCanvas)


def _frame() -> Frame:
    height = PAGE_HEIGHT - TOP - BOTTOM
    return Frame(MARGIN, BOTTOM, WIDTH, height, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)


def _open(canvas: LateCanvas, writer: Writer) -> None:
    day = writer.facts.as_of
    canvas.setDateFormatter(lambda *_: f"D:{day:%Y%m%d}000000+08'00'")
    canvas.setLineWidth(HAIRLINE)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.showOutline()


def _watermark(canvas: LateCanvas, writer: Writer) -> None:
    def draw(canvas: Any) -> None:
        canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
        canvas.rotate(52)
        canvas.setFillColor(colour("bg.hover"))
        canvas.setFont(BOLD, 130)
        canvas.drawCentredString(0, -48, writer.translate("memo", "DRAFT"))

    if writer.facts.draft:
        canvas.later("draft", PAGE_WIDTH, PAGE_HEIGHT, draw)


def _header(canvas: LateCanvas, writer: Writer, title: str) -> None:
    parts = [writer.facts.application.number, writer.edition(), writer.translate("memo", "Internal")]
    right = _fitted("　".join(one_line(part) for part in parts if part), WIDTH / 2)
    canvas.setFont(REGULAR, CAPTION)
    canvas.setFillColor(colour("text.muted"))
    canvas.drawRightString(PAGE_WIDTH - MARGIN, HEAD, right)
    canvas.drawString(MARGIN, HEAD, _fitted(title, WIDTH - text_width(right, REGULAR, CAPTION) - 20))
    canvas.setStrokeColor(colour("paper.rule"))
    canvas.line(MARGIN, HEAD - 7, PAGE_WIDTH - MARGIN, HEAD - 7)


def _footer(canvas: LateCanvas, writer: Writer) -> None:
    tr, number = writer.translate, canvas.getPageNumber()
    canvas.setFont(REGULAR, CAPTION)
    canvas.setFillColor(colour("text.muted"))
    as_of = tr("memo", "Facts as of {day}").format(day=writer.day(writer.facts.as_of))
    canvas.drawString(MARGIN, FOOT, f"{as_of}　{writer.masking()}")

    def draw(canvas: LateCanvas) -> None:
        canvas.setFont(REGULAR, CAPTION)
        canvas.setFillColor(colour("text.muted"))
        words = tr("memo", "Page {page} of {total}").format(page=number, total=canvas.total)
        canvas.drawRightString(PAGE_WIDTH - MARGIN, FOOT, words)

    canvas.later(f"foot.{number}", PAGE_WIDTH, TOP, draw)


def _fitted(text: str, room: float) -> str:
    """Return as much of text as fits a room, with an ellipsis where it is cut."""
    if text_width(text, REGULAR, CAPTION) <= room:
        return text
    used = char_widths(REGULAR)["…"] * CAPTION
    for index, char in enumerate(text):
        used += char_widths(REGULAR)[char] * CAPTION
        if used > room:
            return f"{text[:index]}…"
    return text
