"""The parts of a visit at the left: how far each is, and a click goes there."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from cmdesk.ui.kit import column, row, scroll
from cmdesk.ui.kit.paint import RIGHT, draw_focus, draw_meter, draw_text
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme

WIDE = 190
METERED, PLAIN = 52, 40  # px high
SIDE = 16


@dataclass(frozen=True, kw_only=True)
class Part:
    """One part: its name, how many of how many are done; total 0 for one that is not counted."""

    key: str
    title: str
    done: int = 0
    total: int = 0
    said: str = ""


class Tile(QAbstractButton):
    """One part, painted: name, count, meter."""

    def __init__(self, part: Part) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_part(part)

    def show_part(self, part: Part) -> None:
        self.part = part
        self.setObjectName(f"part_{part.key}")
        self.setText(part.title)
        self.setToolTip(part.title)
        count = tr("visits", "{done} of {total}", done=part.done, total=part.total) if part.total else part.said
        self.setAccessibleName(f"{part.title} {count}".strip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(WIDE), theme().px(METERED if self.part.total else PLAIN))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(80), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        t, part, rect, painter = theme(), self.part, QRectF(self.rect()), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            painter.fillRect(rect, t.colour("bg.selected"))
            painter.fillRect(QRectF(0, 0, t.px(3), rect.height()), t.colour("accent.fill"))
        elif self.underMouse():
            painter.fillRect(rect, t.colour("bg.hover"))
        full = part.total > 0 and part.done == part.total
        count = f"{part.done}/{part.total}" if part.total else part.said
        line = QRectF(t.px(SIDE), t.px(6), rect.width() - 2 * t.px(SIDE) + 2, t.px(26))
        if not part.total:
            line.moveTop((rect.height() - line.height()) / 2)
        draw_text(painter, line, count, "caption", "ok.text" if full else "text.secondary", align=RIGHT, elide=False)
        name = line.adjusted(0, 0, -t.width(count, "caption") - t.px(8), 0)
        draw_text(painter, name, part.title, "read", bold=self.isChecked())
        if part.total:
            bar = QRectF(line.x(), rect.height() - t.px(16), line.width() - 2, t.px(4))
            draw_meter(painter, bar, part.done / part.total, "ok" if full else "accent")
        if self.hasFocus():
            draw_focus(painter, rect.adjusted(2, 2, -2, -2))


class Sections(QFrame):
    """All parts, and below them what the page puts there. wanted(key): the user wants to see a part."""

    wanted = Signal(str)

    def __init__(self, head: QWidget, foot: Sequence[QWidget]) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setFixedWidth(theme().px(WIDE))
        self._tiles: dict[str, Tile] = {}
        self._list: QVBoxLayout = column(gap=0)
        holder = QWidget()
        holder.setLayout(column(self._list, None, gap=0))
        area = scroll(holder, name="parts")
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setLayout(column(head, (area, 1), row(*((part, 1) for part in foot), margins=(12, 8, 12, 12)), gap=0))

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show these parts; those that are there already are only renewed."""
        if [part.key for part in parts] != list(self._tiles):
            self._build(parts)
        for part in parts:
            self._tiles[part.key].show_part(part)

    def show_current(self, key: str) -> None:
        for name, tile in self._tiles.items():
            tile.setChecked(name == key)

    def parts(self) -> Mapping[str, Part]:
        """Return what is shown, by key."""
        return {key: tile.part for key, tile in self._tiles.items()}

    def _build(self, parts: Sequence[Part]) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        self._tiles = {part.key: Tile(part) for part in parts}
        for key, tile in self._tiles.items():
            tile.clicked.connect(lambda _on=False, key=key: self._clicked(key))
            self._list.addWidget(tile)

    def _clicked(self, key: str) -> None:
        self.show_current(key)
        self.wanted.emit(key)
