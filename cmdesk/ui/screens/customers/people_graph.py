"""The relations of a customer as a picture: who is something to it at the left, to whom it is something at the right.

Each party has a lane of its own, with the words of the relation in it, so that nothing overlaps however many there are.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cmdesk.core.masking import mask_text
from cmdesk.services.parties import PartyLine
from cmdesk.services.relation_graph import Graph, Spoke
from cmdesk.services.relations import RelationLine
from cmdesk.ui.kit.paint import CENTRE, draw_box, draw_focus, draw_icon, draw_text
from cmdesk.ui.screens.customers.people_words import KIND_ICONS, in_words
from cmdesk.ui.text import plain_tip, tr
from cmdesk.ui.theme import theme

NEAR_HEIGHT, FAR_HEIGHT, GAP = 34, 26, 8
NEAR, CENTRE_WIDTH, INDENT, LEAST_WORDS, MOST_WORDS = 190, 180, 22, 92, 220
BEND = 46  # px in which the lines leave the middle
EDGE = 8
UNEVEN = 6  # lanes by which one side may be higher


@dataclass(frozen=True)
class Lane:
    """Where one party stands: its middle's height from the top, its side (-1 left, 1 right), near or beyond."""

    node: "Node"
    y: float
    side: int
    near: "Lane | None"


class Node(QAbstractButton):
    """A party; click, Enter or Space leads there."""

    def __init__(self, party: PartyLine, words: str, *, grouped: bool, main: bool, far: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.party, self.words, self.grouped, self.main, self.far = party, words, grouped, main, far
        self.setText(mask_text(party.name))
        credit = tr("people", "one borrower for group credit") if grouped else ""
        told = "，".join(part for part in (self.text(), words, credit) if part)
        self.setAccessibleName(told)
        self.setToolTip(plain_tip(told))
        self.setObjectName(f"node_{party.id}")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if main else Qt.FocusPolicy.StrongFocus)
        if not main:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, _event: QPaintEvent) -> None:
        t, rect = theme(), QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hot = self.underMouse() and not self.main
        fill = "accent.soft" if self.main else "bg.hover" if hot else "bg.surface"
        line = "accent.line" if self.main else "warn.mark" if self.grouped else "line.normal"
        draw_box(painter, rect, fill, line, 6, width=1.5 if self.grouped and not self.main else 1)
        left = rect.x() + t.px(9)
        picture = KIND_ICONS.get(self.party.kind, "users")
        side = 14 if self.far else 16
        draw_icon(painter, left, rect.center().y(), picture, "accent.text" if self.main else "text.muted", side)
        left += t.px(side + 7)
        room = rect.right() - t.px(8) - left
        kind = "caption" if self.far else "body"
        name = min(t.width(self.text(), kind, bold=not self.far) + 2.0, room)
        role = "accent.text" if self.main else "text.primary"
        draw_text(painter, QRectF(left, rect.y(), name, rect.height()), self.text(), kind, role, bold=not self.far)
        rest = QRectF(left + name + t.px(6), rect.y(), room - name - t.px(6), rect.height())
        if self.far and rest.width() > t.px(24):
            draw_text(painter, rest, self.words, "caption", "text.muted")
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()), 6)


class GraphView(QWidget):
    """One party in the middle and those around it; wanted(id): the user goes to one of them. Tab walks through them."""

    wanted = Signal(object)

    def __init__(self, graph: Graph, both_ways: Collection[str] = ()) -> None:
        """Show a graph; a relation of a role in both_ways reads the same from either side: it stands where room is."""
        super().__init__()
        self._both_ways = both_ways
        self.setObjectName("graph")
        self.setAccessibleName(tr("people", "Relations of {name} as a picture", name=mask_text(graph.party.name)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.graph = graph
        self.main = Node(graph.party, "", grouped=False, main=True, far=False, parent=self)
        self.lanes: list[Lane] = []
        heights = [0.0, 0.0]
        for spoke in graph.spokes:
            side = self._side(spoke, heights)
            heights[side > 0] += self._add(spoke, side, heights[side > 0])
        self._heights = (heights[0], heights[1])
        for one, other in zip(self.nodes(), self.nodes()[1:], strict=False):
            QWidget.setTabOrder(one, other)

    def nodes(self) -> Sequence[Node]:
        """Return the parties around the middle, in the order Tab goes through them."""
        return [lane.node for lane in self.lanes]

    def _side(self, spoke: Spoke, heights: Sequence[float]) -> int:
        """Return where a party stands: what it is to us decides, until that side has grown much higher.

        A relation that reads the same both ways stands where there is room.
        """
        first = spoke.lines[0]
        lower = 1 if heights[1] < heights[0] else -1
        uneven = abs(heights[0] - heights[1]) > UNEVEN * theme().px(NEAR_HEIGHT + GAP)
        return lower if first.role in self._both_ways or uneven else 1 if first.inverse else -1

    def _add(self, spoke: Spoke, side: int, top: float) -> float:
        """Add the lanes of a party and of those beyond it; return how high they are together."""
        t = theme()
        grouped = any(line.grouping == "yes" for line in spoke.lines)
        node = Node(spoke.other, together(spoke.lines), grouped=grouped, main=False, far=False, parent=self)
        near = Lane(node, top + t.px(NEAR_HEIGHT) / 2, side, None)
        self._hold(near)
        height = float(t.px(NEAR_HEIGHT))
        for line in spoke.beyond:
            height += t.px(4)
            far = Node(line.other, in_words(line), grouped=line.grouping == "yes", main=False, far=True, parent=self)
            self._hold(Lane(far, top + height + t.px(FAR_HEIGHT) / 2, side, near))
            height += t.px(FAR_HEIGHT)
        return height + t.px(GAP)

    def _hold(self, lane: Lane) -> None:
        self.lanes.append(lane)
        lane.node.clicked.connect(lambda: self.wanted.emit(lane.node.party.id))

    def sizeHint(self) -> QSize:
        t = theme()
        return QSize(t.px(720), max(round(max(self._heights)), t.px(56)) + t.px(2 * EDGE))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(420), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _measures(self) -> tuple[float, float, float]:
        """Return the widths of a near node, of the words beside it, and of the middle, as they fit."""
        t, room = theme(), float(self.width())
        least = 2 * t.px(LEAST_WORDS + BEND)
        shrink = min(1.0, (room - least) / (2 * t.px(NEAR) + t.px(CENTRE_WIDTH)))
        near, middle = t.px(NEAR) * shrink, t.px(CENTRE_WIDTH) * shrink
        words = min((room - 2 * near - middle) / 2 - t.px(BEND), t.px(MOST_WORDS))
        return near, words, middle

    def _offset(self, side: int) -> float:
        """Return how far down the lanes of a side begin: each side stands in the middle of the height."""
        return (self.height() - self._heights[side > 0] + theme().px(GAP)) / 2

    def _place(self) -> None:
        t = theme()
        near, words, middle = self._measures()
        height = t.px(40)
        centre = self.width() / 2
        self.main.setGeometry(QRect(round(centre - middle / 2), (self.height() - height) // 2, round(middle), height))
        for lane in self.lanes:
            far = lane.near is not None
            tall = t.px(FAR_HEIGHT if far else NEAR_HEIGHT)
            inner = centre + lane.side * (middle / 2 + t.px(BEND) + words)
            indent = t.px(INDENT) if far else 0
            left = inner + indent if lane.side > 0 else inner - near
            top = self._offset(lane.side) + lane.y - tall / 2
            lane.node.setGeometry(QRect(round(left), round(top), round(near - indent), tall))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _near, words, middle = self._measures()
        for lane in self.lanes:
            if lane.near is None:
                self._draw_near(painter, lane, words, middle)
            else:
                self._draw_far(painter, lane, lane.near)

    def _pen(self, *, grouped: bool) -> QPen:
        return QPen(theme().colour("warn.mark" if grouped else "line.strong"), 2 if grouped else 1)

    def _draw_near(self, painter: QPainter, lane: Lane, words: float, middle: float) -> None:
        """Draw the line from the middle to a party, with its words on it."""
        t, side = theme(), lane.side
        start = QPointF(self.width() / 2 + side * middle / 2, self.height() / 2)
        y = self._offset(side) + lane.y
        turn = QPointF(start.x() + side * t.px(BEND), y)
        end = QPointF(turn.x() + side * words, y)
        path = QPainterPath(start)
        half = start.x() + side * t.px(BEND) / 2
        path.cubicTo(QPointF(half, start.y()), QPointF(half, y), turn)
        path.lineTo(end)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(self._pen(grouped=lane.node.grouped))
        painter.drawPath(path)
        wide = min(t.width(lane.node.words, "caption") + t.px(12), words)
        box = QRectF((turn.x() + end.x()) / 2 - wide / 2, y - t.px(10), wide, t.px(20))
        draw_box(painter, box, "bg.surface", "")
        role = "warn.text" if lane.node.grouped else "text.secondary"
        draw_text(painter, box, lane.node.words, "caption", role, align=CENTRE)

    def _draw_far(self, painter: QPainter, lane: Lane, near: Lane) -> None:
        """Draw the elbow from a party to one beyond it."""
        t, side = theme(), lane.side
        node = lane.node.geometry()
        x = near.node.geometry().left() + t.px(10) if side > 0 else near.node.geometry().right() - t.px(10)
        y = float(node.center().y())
        path = QPainterPath(QPointF(x, near.node.geometry().bottom()))
        path.lineTo(x, y)
        path.lineTo(node.left() if side > 0 else node.right(), y)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(self._pen(grouped=lane.node.grouped))
        painter.drawPath(path)


def together(lines: Sequence[RelationLine]) -> str:
    """Return everything a party is to us in one line."""
    return " · ".join(dict.fromkeys(in_words(line) for line in lines))
