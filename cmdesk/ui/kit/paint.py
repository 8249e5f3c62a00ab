"""How small things are painted: free functions shared by widgets and table cells, so that both look the same."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.ui.theme import theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
ONE_LINE = int(Qt.TextFlag.TextSingleLine)
WIDEST = 1.15  # em: an emoji; a Chinese character is one wide

TONES = ("ok", "warn", "bad", "unknown")
STATUS_ICONS = {"ok": "circle-check", "warn": "triangle-alert", "bad": "octagon-alert", "unknown": "circle-dashed"}
GRADES = {
    "A": QT_TRANSLATE_NOOP("window", "third party"),
    "B": QT_TRANSLATE_NOOP("window", "issued by the client"),
    "C": QT_TRANSLATE_NOOP("window", "seen on site"),
    "D": QT_TRANSLATE_NOOP("window", "said"),
    "E": QT_TRANSLATE_NOOP("window", "estimated"),
}


def text_role(tone: str) -> str:
    """Return the colour role of words in a tone: ok, warn, bad, unknown, accent or plain."""
    return {"accent": "accent.text", "plain": "text.secondary", "": "text.primary"}.get(tone, f"{tone}.text")


def mark_role(tone: str) -> str:
    """Return the colour role of an icon in a tone."""
    return f"{tone}.mark" if tone in TONES else "text.muted" if tone in ("", "plain") else text_role(tone)


def draw_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    kind: str = "body",
    role: str = "text.primary",
    *,
    bold: bool = False,
    align: Qt.AlignmentFlag = LEFT,
    elide: bool = True,
) -> None:
    """Write one line of text into rect, shortened with … where it does not fit and elide is set."""
    t = theme()
    painter.setFont(t.font(kind, bold=bold))
    painter.setPen(t.colour(role))
    if elide and len(text) * t.font_size(kind) * WIDEST > rect.width():  # measuring takes as long as drawing
        text = t.metrics(kind, bold=bold).elidedText(text, Qt.TextElideMode.ElideRight, int(rect.width()) + 1)
    painter.drawText(rect, int(align) | ONE_LINE, text)


def draw_box(
    painter: QPainter,
    rect: QRectF,
    fill: str = "",
    line: str = "",
    radius: float = 4,
    *,
    dash: bool = False,
    width: float = 1,
) -> None:
    """Draw a rounded box; fill and line are colour roles, empty for none."""
    t = theme()
    style = Qt.PenStyle.DashLine if dash else Qt.PenStyle.SolidLine
    painter.setPen(QPen(t.colour(line), width, style) if line else Qt.PenStyle.NoPen)
    painter.setBrush(t.colour(fill) if fill else Qt.BrushStyle.NoBrush)
    inset = width / 2 if line else 0
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), t.px(radius), t.px(radius))


def draw_line(painter: QPainter, x1: float, y1: float, x2: float, y2: float, role: str, width: float = 1) -> None:
    painter.setPen(QPen(theme().colour(role), width))
    painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))


def draw_icon(painter: QPainter, x: float, cy: float, name: str, role: str, px: int = 16) -> None:
    """Draw an icon with its left edge at x and its middle at cy."""
    side = theme().px(px)
    pixmap = theme().pixmap(name, role, side, painter.device().devicePixelRatio())
    painter.drawPixmap(QPointF(round(x), round(cy - side / 2)), pixmap)


def chip_width(text: str, icon: str = "") -> int:
    t = theme()
    return t.width(text, "caption") + t.px(16) + (t.px(17) if icon else 0)


def draw_chip(painter: QPainter, x: float, cy: float, text: str, tone: str, icon: str = "", *, on: bool = False) -> int:
    """Draw a state as icon, word and tint, and return its width; on is true inside a selected row.

    Tones ok, warn, bad, unknown and accent are tinted, plain is outlined: an attribute, not a state.
    """
    t = theme()
    width, height = chip_width(text, icon), t.px(22)
    rect = QRectF(round(x), round(cy - height / 2), width, height)
    if tone == "plain":
        draw_box(painter, rect, "bg.surface" if on else "", "line.normal")
    else:
        draw_box(painter, rect, "bg.surface" if on and tone == "accent" else f"{tone}.soft")
    if icon:
        draw_icon(painter, x + t.px(7), cy, icon, mark_role(tone) if tone in TONES else text_role(tone), 14)
    left = rect.x() + t.px(8 + (17 if icon else 0))
    words = QRectF(left, rect.y(), rect.right() - left, height)
    draw_text(painter, words, text, "caption", text_role(tone), elide=False)
    return width


def draw_grade(painter: QPainter, x: float, cy: float, grade: str) -> None:
    """Draw an evidence grade: its letter in a square that empties from A to E, readable without colour."""
    side = theme().px(16)
    rect = QRectF(round(x), round(cy - side / 2), side, side)
    fill = {"A": "text.primary", "B": "text.muted", "C": "bg.selected_idle"}.get(grade, "")
    draw_box(painter, rect, fill, "" if grade in "AB" else "text.muted", 3, dash=grade == "E")
    role = "bg.surface" if grade in "AB" else "text.secondary"
    draw_text(painter, rect, grade, "caption", role, bold=True, align=CENTRE, elide=False)


def draw_meter(painter: QPainter, rect: QRectF, share: float, tone: str = "accent", mark: float | None = None) -> None:
    """Draw how much of rect is full; share and mark (where it should be by now) run from 0 to 1."""
    radius = rect.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().colour("line.normal"))
    painter.drawRoundedRect(rect, radius, radius)
    if share > 0:
        full = QRectF(rect.x(), rect.y(), max(rect.height(), rect.width() * min(share, 1)), rect.height())
        painter.setBrush(theme().colour("accent.fill" if tone == "accent" else f"{tone}.mark"))
        painter.drawRoundedRect(full, radius, radius)
    if mark is not None:
        x = rect.x() + rect.width() * mark
        draw_line(painter, x, rect.y() - 3, x, rect.bottom() + 3, "text.primary", 1.5)


def draw_key(painter: QPainter, rect: QRectF, text: str) -> None:
    draw_box(painter, rect, "bg.sunken", "line.normal")
    draw_text(painter, rect, text, "caption", "text.muted", align=CENTRE, elide=False)


def draw_focus(painter: QPainter, rect: QRectF, radius: float = 4) -> None:
    """Draw the focus ring just inside rect."""
    draw_box(painter, rect, "", "focus.ring", radius, width=2)


def rounded(rect: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path
