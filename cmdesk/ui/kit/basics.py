"""Labels, boxes and layouts: the parts every screen is made of."""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cmdesk.core.late import late
from cmdesk.core.masking import mask_text
from cmdesk.ui.kit.paint import draw_icon, draw_key, draw_meter, draw_text
from cmdesk.ui.theme import theme

Item = QWidget | QLayout | int | tuple[QWidget | QLayout, int] | None
"""A widget, a layout, a space in px, (widget or layout, stretch), or None for a stretch."""
Margins = int | tuple[int, int, int, int]
Draw = Callable[[QPainter, QRectF], None]
UNBROKEN = late(r"[^\s/\\\-\u2e80-\ud7af\uf900-\uffef\U00020000-\U0003ffff]{30,}")  # Hanzi break anywhere
PAGE_HEAD = 48  # px; the height of the bar above a page
BREAK = "\u200b"  # a place to break that is not seen


def row(*items: Item, gap: int = 8, margins: Margins = 0) -> QHBoxLayout:
    """Return a row of items from left to right."""
    box = QHBoxLayout()
    fill(box, items, gap, margins)
    return box


def column(*items: Item, gap: int = 8, margins: Margins = 0) -> QVBoxLayout:
    """Return a column of items from top to bottom."""
    box = QVBoxLayout()
    fill(box, items, gap, margins)
    return box


def fill(box: QBoxLayout, items: Sequence[Item], gap: int, margins: Margins) -> None:
    t = theme()
    sides = margins if isinstance(margins, tuple) else (margins,) * 4
    box.setSpacing(t.px(gap))
    box.setContentsMargins(*(t.px(side) for side in sides))
    for item in items:
        if item is None:
            box.addStretch(1)
        elif isinstance(item, int):
            box.addSpacing(t.px(item))
        else:
            part, stretch = item if isinstance(item, tuple) else (item, 0)
            if isinstance(part, QLayout):
                box.addLayout(part, stretch)
            else:
                box.addWidget(part, stretch)


def holding(layout: QLayout, name: str = "") -> QWidget:
    """Return a bare widget around a layout."""
    widget = QWidget()
    widget.setObjectName(name)
    widget.setLayout(layout)
    return widget


def frame(kind: str, layout: QLayout | None = None, *, name: str = "") -> QFrame:
    """Return a box: card, plain, inset, tint, info, ok, warn or bad."""
    box = QFrame()
    box.setProperty("kind", kind)
    box.setObjectName(name)
    if layout is not None:
        box.setLayout(layout)
    return box


def bar(name: str, layout: QLayout, height: int = 0) -> QFrame:
    """Return a strip of the window: pagehead, pagefoot, sidebar, topbar or statusbar."""
    box = QFrame()
    box.setObjectName(name)
    box.setLayout(layout)
    if height:
        box.setFixedHeight(theme().px(height))
    return box


def rule(*, upright: bool = False) -> QFrame:
    """Return a hairline."""
    line = frame("rule")
    if upright:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line


def card(
    title: str = "", *items: Item, note: str = "", right: Sequence[Item] = (), gap: int = 8, name: str = ""
) -> QFrame:
    """Return a card: a bold title with a grey note, what stands right of it, and items below."""
    parts: list[Item] = []
    if title:
        notes = [muted(note)] if note else []
        parts.append(row(label(title, bold=True), *notes, None, *right))
    box = frame("card", column(*parts, *items, gap=gap, margins=(14, 10, 14, 12)), name=name)
    box.setAccessibleName(title)
    return box


def scroll(content: QWidget, *, name: str = "") -> QScrollArea:
    """Return content in an area that scrolls up and down, never sideways."""
    area = QScrollArea()
    area.setObjectName(name)
    area.setViewport(QWidget())  # has no background of its own; asked for Qt's, PySide6 would load what it may be of
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    content.setAutoFillBackground(False)  # setWidget() switches it on
    return area


def label(
    text: str,
    kind: str = "body",
    role: str = "primary",
    *,
    bold: bool = False,
    wrap: bool = False,
    align: Qt.AlignmentFlag | None = None,
    name: str = "",
) -> QLabel:
    """Return words in a size (caption, body, read, title, page, figure) and a role.

    Roles: primary, secondary, muted, accent, ok, warn, bad, unknown, overlay.
    """
    words = QLabel(broken(text) if wrap else text)
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setObjectName(name)
    words.setFont(theme().font(kind, bold=bold))
    words.setProperty("role", role)
    words.setWordWrap(wrap)
    if align is not None:
        words.setAlignment(align)
    return words


def broken(text: str) -> str:
    """Return text that may break within a long run without blanks, which would make a panel wider than it is."""
    return UNBROKEN.sub(lambda run: BREAK.join(re.findall(".{1,12}", run.group())), text)


def muted(text: str, *, wrap: bool = False, align: Qt.AlignmentFlag | None = None, name: str = "") -> QLabel:
    """Return small grey words."""
    return label(text, "caption", "muted", wrap=wrap, align=align, name=name)


def set_role(widget: QWidget, name: str, value: str | bool) -> None:  # noqa: FBT001  (a style property is either)
    """Change a property the style sheet looks at, and let it look again."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def discard(widget: QWidget) -> None:
    """Take a part away at once, so that nothing finds it any more; it is deleted by the event loop."""
    widget.setVisible(False)  # without a parent it would stand as a window of its own
    widget.setParent(None)
    widget.deleteLater()


def reveal(widget: QWidget, on: bool) -> None:  # noqa: FBT001  (as setVisible takes it)
    """Show or hide a part; one that stands in no layout yet is shown once it does, and never as a window."""
    if on and widget.parentWidget() is None:
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, on=False)
    else:
        widget.setVisible(on)


class Elided(QLabel):
    """One line of words that gives way: shortened with … when narrow, all of them in the tooltip.

    Numbers of people stand masked in it.
    """

    def __init__(self, text: str = "", kind: str = "body", role: str = "primary", *, bold: bool = False) -> None:
        super().__init__(mask_text(text))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._kind, self._bold = kind, bold
        self.setFont(theme().font(kind, bold=bold))
        self._role = f"text.{role}" if role in ("primary", "secondary", "muted") else f"{role}.text"
        self.setMinimumWidth(theme().px(24))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        super().setText(mask_text(text))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(24), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        rect = QRectF(self.contentsRect())
        short = theme().width(self.text(), self._kind, bold=self._bold) > rect.width() + 1
        self.setToolTip(self.text() if short else "")
        draw_text(QPainter(self), rect, self.text(), self._kind, self._role, bold=self._bold, align=self.alignment())


class Painted(QWidget):
    """A widget drawn by a function of (painter, rect); a height or width of 0 stretches."""

    def __init__(self, draw: Draw, width: int = 0, height: int = 0, *, says: str = "", name: str = "") -> None:
        super().__init__()
        self.draw = draw
        self._size = QSize(width, height)
        self.setObjectName(name)
        self.setAccessibleName(says)
        if width:
            self.setFixedWidth(width)
        if height:
            self.setFixedHeight(height)
        expand, fixed = QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed
        self.setSizePolicy(fixed if width else expand, fixed if height else expand)

    def sizeHint(self) -> QSize:
        return self._size

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter, QRectF(self.rect()))


def picture(name: str, role: str = "text.muted", px: int = 16) -> Painted:
    """Return an icon that stands by itself."""
    side = theme().px(px)
    return Painted(lambda p, r: draw_icon(p, 0, r.center().y(), name, role, px), side, side)


def key_cap(text: str) -> Painted:
    """Return a key as printed on the keyboard."""
    t = theme()
    width = max(t.px(20), t.width(text, "caption") + t.px(10))
    return Painted(lambda p, r: draw_key(p, r.adjusted(0, 1, 0, -1), text), width, t.px(20), says=text)


def meter(share: float, *, width: int = 0, tone: str = "accent", mark: float | None = None, says: str = "") -> Painted:
    """Return a bar that is share (0 to 1) full; mark shows where it should be by now."""
    height = theme().px(6)

    def draw(painter: QPainter, rect: QRectF) -> None:
        draw_meter(painter, QRectF(0, rect.center().y() - height / 2, rect.width(), height), share, tone, mark)

    return Painted(draw, theme().px(width), theme().px(14), says=says or f"{share:.0%}")


def key_values(pairs: Sequence[tuple[str, str | QWidget | QLayout]], *, width: int = 72, gap: int = 6) -> QVBoxLayout:
    """Return a list of grey captions with what belongs to each; text wraps, a widget stands left unless it expands."""
    lines: list[Item] = []
    for caption, value in pairs:
        left = muted(caption, wrap=True)
        left.setFixedWidth(theme().px(width))
        left.setAlignment(Qt.AlignmentFlag.AlignTop)
        left.setContentsMargins(0, theme().px(1), 0, 0)
        if isinstance(value, str):
            words = label(value, wrap=True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            lines.append(row(left, (words, 1)))
        elif isinstance(value, QWidget) and value.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Expanding:
            lines.append(row(left, (value, 1)))
        else:
            lines.append(row(left, value, None))
    return column(*lines, gap=gap)
