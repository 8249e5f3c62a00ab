"""How far things are: the stepper, the document map, the timeline."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from cmdesk.core.masking import mask_text
from cmdesk.ui.kit.paint import CENTRE, RIGHT, draw_box, draw_focus, draw_icon, draw_line, draw_text
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme

GAP = 16
CELL = 20
NAMES = (72, 48, 32, 0)  # px that the name of a small group may take, as long as cells are not too narrow
NARROWEST = 15
LOOKS = {
    "ok": ("check", "ok.soft", "", False),
    "warn": ("clock", "warn.soft", "warn.mark", False),
    "bad": ("x", "bad.soft", "bad.mark", False),
    "missing": ("minus", "", "unknown.mark", True),
    "pending": ("ellipsis", "", "unknown.mark", True),
}
"""What a document's state looks like: icon, fill, line, dashed."""


class Stepper(QWidget):
    """Named steps on a line: those before `at` are done, `at` is where things stand, len(steps) means all done."""

    def __init__(self, steps: Sequence[str], at: int = 0, *, name: str = "stepper") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFixedHeight(theme().px(42))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.steps: tuple[str, ...] = tuple(steps)
        self.set_at(at)

    def set_at(self, at: int) -> None:
        self.at = at
        here = self.steps[at] if at < len(self.steps) else tr("window", "done")
        self.setAccessibleName(
            tr("window", "Step {at} of {count}: {step}", at=at + 1, count=len(self.steps), step=here)
        )
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        t, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, y = self.width() / len(self.steps), t.px(12)
        for place, step in enumerate(self.steps):
            x, done = width * place + width / 2, place < self.at
            if place:
                role = "ok.mark" if place <= self.at else "line.normal"
                draw_line(painter, x - width + t.px(12), y, x - t.px(12), y, role, 1.5)
            if done:
                draw_icon(painter, x - t.px(8), y, "circle-check", "ok.mark")
            else:
                self._ring(painter, QPointF(x, y), here=place == self.at)
            role = "accent.text" if place == self.at else "text.secondary" if done else "text.muted"
            words = QRectF(x - width / 2, t.px(22), width, t.px(18))
            draw_text(painter, words, step, "caption", role, bold=place == self.at, align=CENTRE)

    def _ring(self, painter: QPainter, middle: QPointF, *, here: bool) -> None:
        t = theme()
        painter.setPen(QPen(t.colour("accent.fill" if here else "line.strong"), 2 if here else 1.25))
        painter.setBrush(t.colour("bg.bar"))
        painter.drawEllipse(middle, t.px(7 if here else 6), t.px(7 if here else 6))
        if here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(t.colour("accent.fill"))
            painter.drawEllipse(middle, t.px(3), t.px(3))


@dataclass(frozen=True, kw_only=True)
class Document:
    """One cell of the map; state: ok, warn (runs out soon), bad, missing or pending. said is its state in words."""

    key: str
    title: str
    state: str
    said: str


@dataclass(frozen=True, kw_only=True)
class DocumentGroup:
    """Some documents under one name."""

    title: str
    documents: Sequence[Document]


def done(group: DocumentGroup) -> int:
    return sum(document.state in ("ok", "warn") for document in group.documents)


def fitting(names: Sequence[int], counts: Sequence[int], room: int, widest: int) -> tuple[int, list[int]]:
    """Return the widest cell with which groups of so many cells, none narrower than its name, fit into room."""
    for cell in range(widest, 0, -1):
        widths = [max(count * cell, name) for count, name in zip(counts, names, strict=True)]
        if sum(widths) <= room:
            return cell, widths
    return 1, list(counts)


class DocumentMap(QWidget):
    """All documents at a glance, one cell each; picked(key) when one is clicked, or Enter on the one outlined.

    dropped(key, paths): files were let go on a cell, with an empty key beside them all.
    """

    picked = Signal(str)
    dropped = Signal(str, list)

    def __init__(self, groups: Sequence[DocumentGroup], *, name: str = "document_map") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFixedHeight(theme().px(42))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self._hot = ""  # the cell that files are held over
        self.show_groups(groups)

    def show_groups(self, groups: Sequence[DocumentGroup]) -> None:
        self._groups = [group for group in groups if group.documents]
        self._documents = [document for group in self._groups for document in group.documents]
        self._at = 0
        self._say()
        self.update()

    def places(self) -> list[tuple[Document, QRectF]]:
        """Return every document with where its cell stands."""
        cell, starts = self._fitting()
        return [
            (document, QRectF(start + at * cell + 1, 1, cell - 2, theme().px(CELL)))
            for group, start in zip(self._groups, starts, strict=True)
            for at, document in enumerate(group.documents)
        ]

    def _fitting(self) -> tuple[int, list[int]]:
        """Return how wide a cell is and where each group starts, so that small groups leave room for their names."""
        t, gap = theme(), theme().px(GAP)
        room = self.width() - gap * (len(self._groups) - 1)
        cell, widths = 1, [0] * len(self._groups)
        for most in NAMES:
            names = [min(t.width(group.title, "caption") + 2, t.px(most)) for group in self._groups]
            cell, widths = fitting(names, [len(group.documents) for group in self._groups], room, t.px(48))
            if cell >= t.px(NARROWEST):
                break
        return cell, [sum(widths[:at]) + gap * at for at in range(len(widths))]

    def sizeHint(self) -> QSize:
        return QSize(theme().px(300), theme().px(42))

    def paintEvent(self, _event: QPaintEvent) -> None:
        t, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = self.places()
        for at, (document, rect) in enumerate(places):
            icon, ground, line, dash = LOOKS[document.state]
            draw_box(painter, rect, ground, line, 3, dash=dash)
            role = f"{document.state}.mark" if document.state in ("ok", "warn", "bad") else "unknown.mark"
            draw_icon(painter, rect.center().x() - t.px(6), rect.center().y(), icon, role, 12)
            if (self.hasFocus() and at == self._at) or document.key == self._hot:
                draw_focus(painter, rect.adjusted(-1, -1, 1, 1), 3)
        _cell, starts = self._fitting()
        for group, start, end in zip(self._groups, starts, [*starts[1:], self.width() + t.px(4)], strict=True):
            words = QRectF(start + 1, t.px(CELL + 2), end - start - t.px(4), t.px(18))
            count = done(group)
            role = "text.muted" if count == len(group.documents) else "text.primary"
            said = f"{group.title} {count}/{len(group.documents)}"
            whole = t.width(said, "caption") <= words.width()
            draw_text(painter, words, said if whole else group.title, "caption", role)

    def _say(self) -> None:
        if self._documents:
            here = self._documents[self._at]
            self.setAccessibleName(f"{here.title}，{here.said}")

    def _under(self, place: QPointF) -> Document | None:
        return next((document for document, rect in self.places() if rect.contains(place)), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        pointing = Qt.CursorShape.PointingHandCursor
        self.setCursor(pointing if self._under(event.position()) else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if document := self._under(event.position()):
            self._at = self._documents.index(document)
            self.picked.emit(document.key)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        document = self._under(event.position())
        self._point_at(document.key if document else "")
        event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._point_at("")

    def dropEvent(self, event: QDropEvent) -> None:
        document = self._under(event.position())
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        self._point_at("")
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(document.key if document else "", paths)

    def _point_at(self, key: str) -> None:
        self._hot = key
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if by is not None and self._documents:
            self._at = (self._at + by) % len(self._documents)
            self._say()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._documents:
            self.picked.emit(self._documents[self._at].key)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            document = self._under(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), f"{document.title}　{document.said}" if document else "", self)
            return True
        return super().event(event)


@dataclass(frozen=True, kw_only=True)
class Happening:
    """One line of a timeline; key is what picked tells when it is clicked, empty for what opens nothing."""

    icon: str
    title: str
    note: str = ""
    when: str = ""
    key: str = ""


class Timeline(QWidget):
    """What happened, newest first: ring icons on a hairline, two lines each, the date at the right.

    Numbers of people stand masked in it.
    """

    picked = Signal(str)

    def __init__(self, happenings: Sequence[Happening], *, name: str = "timeline") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_happenings(happenings)

    def show_happenings(self, happenings: Sequence[Happening]) -> None:
        self._all = [replace(each, title=mask_text(each.title), note=mask_text(each.note)) for each in happenings]
        self._tops = [0]
        for entry in self._all:
            self._tops.append(self._tops[-1] + theme().px(46 if entry.note else 32))
        self.setFixedHeight(max(self._tops[-1], 1))
        self.setAccessibleName("；".join(f"{entry.when} {entry.title} {entry.note}".strip() for entry in self._all))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        t, painter, right = theme(), QPainter(self), self.width()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, radius = t.px(10), t.px(10)
        if len(self._all) > 1:
            draw_line(painter, middle + 0.5, radius, middle + 0.5, self._tops[-2] + radius, "line.normal")
        for place, entry in enumerate(self._all):
            top = self._tops[place]
            ring = QRectF(0, top + 1, 2 * radius, 2 * radius)
            draw_box(painter, ring, "bg.surface", "line.normal", 10)
            draw_icon(painter, ring.center().x() - t.px(6), ring.center().y(), entry.icon, "text.secondary", 12)
            when = t.width(entry.when, "caption") + t.px(8) if entry.when else 0
            first = QRectF(t.px(30), top, right - t.px(30) - when, t.px(22))
            draw_text(painter, first, entry.title, role="accent.text" if entry.key else "text.primary")
            draw_text(painter, QRectF(0, top, right, t.px(22)), entry.when, "caption", "text.muted", align=RIGHT)
            note = QRectF(t.px(30), top + t.px(20), right - t.px(30), t.px(20))
            draw_text(painter, note, entry.note, "caption", "text.muted")

    def _under(self, y: float) -> Happening | None:
        below = (place for place, bottom in enumerate(self._tops[1:]) if y < bottom)
        place = next(below, None)
        return None if place is None else self._all[place]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        entry = self._under(event.position().y())
        self.setCursor(Qt.CursorShape.PointingHandCursor if entry and entry.key else Qt.CursorShape.ArrowCursor)
        self.setToolTip("\n".join(part for part in (entry.title, entry.note) if part) if entry else "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        entry = self._under(event.position().y())
        if entry and entry.key:
            self.picked.emit(entry.key)
