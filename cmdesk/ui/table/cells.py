"""What a table cell shows: a typed value that the delegate paints and a screen reader speaks."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from cmdesk.core.masking import mask_text
from cmdesk.ui.kit.paint import (
    GRADES,
    LEFT,
    RIGHT,
    STATUS_ICONS,
    draw_chip,
    draw_grade,
    draw_icon,
    draw_meter,
    draw_text,
    mark_role,
    text_role,
)
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme


@dataclass(frozen=True, kw_only=True)
class Cell:
    """One cell: words and a grey second line, or a number, a chip, grades or a bar.

    tone colours words and icon (ok, warn, bad, unknown, accent, muted, secondary), quiet the icon alone; a tone comes
    with words or an icon, never alone. tip is the tooltip. spoken replaces the words for screen readers and copying.
    whole is what stands behind masked words: a click shows it for a while.
    """

    text: str = ""
    sub: str = ""
    kind: str = "text"
    tone: str = ""
    icon: str = ""
    quiet: bool = False
    bold: bool = False
    share: float = 0.0
    tip: str = ""
    spoken: str = ""
    whole: str = ""

    def words(self) -> str:
        """Return what the cell says without any picture."""
        return self.spoken or "，".join(part for part in (self.text, self.sub) if part)


def text(words: str, sub: str = "", *, tone: str = "", icon: str = "", bold: bool = False, tip: str = "") -> Cell:
    """Return a cell of words, numbers of people among them masked; a tone without an icon colours the words only."""
    return Cell(text=mask_text(words), sub=mask_text(sub), tone=tone, icon=icon, bold=bold, tip=mask_text(tip))


def secret(masked: str, whole: str, *, tone: str = "", bold: bool = False) -> Cell:
    """Return a masked number; a click or Space shows the whole one for a while, and the view says that it was seen."""
    tip = tr("window", "Click to show for 30 seconds; the journal notes it") if whole != masked else ""
    return Cell(text=masked, tone=tone, bold=bold, tip=tip, whole=whole if whole != masked else "")


def mark(words: str, tone: str, sub: str = "", *, quiet: bool = False) -> Cell:
    """Return words with the icon and colour of a state: ok, warn, bad or unknown; quiet colours the icon only."""
    return Cell(text=mask_text(words), sub=mask_text(sub), tone=tone, icon=STATUS_ICONS[tone], quiet=quiet)


def number(words: str, sub: str = "", *, tone: str = "", bold: bool = False, tip: str = "") -> Cell:
    """Return a figure, aligned right and never shortened; "—" where none applies."""
    return Cell(text=words, sub=sub, kind="number", tone="muted" if words == "—" else tone, bold=bold, tip=tip)


def chip(words: str, tone: str, icon: str | None = None) -> Cell:
    """Return a state chip: ok, warn, bad, unknown or accent tinted, plain outlined."""
    return Cell(
        text=mask_text(words), kind="chip", tone=tone, icon=STATUS_ICONS.get(tone, "") if icon is None else icon
    )


def grades(letters: str, sub: str = "") -> Cell:
    """Return evidence grades, such as "AC", with grey words behind."""
    spoken = " ".join(tr("window", GRADES[letter]) for letter in letters)
    return Cell(text=letters, sub=sub, kind="grade", spoken=f"{spoken} {sub}".strip())


def bar(share: float, words: str, tone: str = "accent") -> Cell:
    """Return a bar that is share (0 to 1) full, with words right of it."""
    return Cell(text=words, kind="bar", share=share, tone=tone)


def group(words: str, sub: str = "") -> Cell:
    """Return the line above a group of rows."""
    return Cell(text=mask_text(words), sub=mask_text(sub), kind="group")


def draw_cell(painter: QPainter, rect: QRectF, cell: Cell, *, on: bool) -> None:
    """Paint cell into rect; on is true in a selected row."""
    t, middle = theme(), rect.center().y()
    if cell.kind == "chip":
        draw_chip(painter, rect.x(), middle, cell.text, cell.tone, cell.icon, on=on)
    elif cell.kind == "grade":
        for place, letter in enumerate(cell.text):
            draw_grade(painter, rect.x() + place * t.px(20), middle, letter)
        behind = rect.adjusted(len(cell.text) * t.px(20) + 2, 0, 0, 0)
        draw_text(painter, behind, cell.sub, "caption", "text.muted")
    elif cell.kind == "bar":
        words = max(t.px(38), t.width(cell.text, "caption")) + t.px(8)
        box = QRectF(rect.x(), middle - t.px(3), max(rect.width() - words, t.px(12)), t.px(6))
        draw_meter(painter, box, cell.share, cell.tone)
        draw_text(painter, rect, cell.text, "caption", "text.secondary", align=RIGHT, elide=False)
    elif cell.kind == "group":
        draw_text(painter, rect, cell.text, bold=True)
        behind = rect.adjusted(t.width(cell.text, bold=True) + t.px(12), 0, 0, 0)
        draw_text(painter, behind, cell.sub, "caption", "text.secondary")
    else:
        draw_words(painter, rect, cell)


def draw_words(painter: QPainter, rect: QRectF, cell: Cell) -> None:
    t, middle, figure = theme(), rect.center().y(), cell.kind == "number"
    align = RIGHT if figure else LEFT
    tone = "" if cell.quiet else cell.tone
    role = f"text.{tone}" if tone in ("muted", "secondary") else text_role(tone)
    if cell.icon:
        icon_role = "text.muted" if cell.tone in ("muted", "secondary") else mark_role(cell.tone)
        draw_icon(painter, rect.x(), middle, cell.icon, icon_role)
        rect = rect.adjusted(t.px(24), 0, 0, 0)
    if not cell.sub:
        draw_text(painter, rect, cell.text, "body", role, bold=cell.bold, align=align, elide=not figure)
        return
    height = t.px(20)
    first = QRectF(rect.x(), middle - height + 1, rect.width(), height)
    second = QRectF(rect.x(), middle, rect.width(), height - 2)
    draw_text(painter, first, cell.text, "body", role, bold=cell.bold, align=align, elide=not figure)
    draw_text(painter, second, cell.sub, "caption", "text.muted", align=align)


def cell_width(cell: Cell) -> int:
    """Return how wide cell would like to be, in pixels, without the column's padding."""
    t = theme()
    words = t.width(cell.text, bold=cell.bold)
    if cell.kind in ("text", "number"):
        return max(words, t.width(cell.sub, "caption")) + (t.px(24) if cell.icon else 0)
    return words
