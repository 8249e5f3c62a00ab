"""Signing by hand: a sheet to write on with mouse, pen or finger, and whose name it is."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageWriter,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTabletEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from cmdesk.core.catalog import Catalog
from cmdesk.models.visit import Signer
from cmdesk.services.visit import NewSignature
from cmdesk.ui.kit import Option, action, action_button, button, column, few_field, label, muted, row, text_field
from cmdesk.ui.kit.paint import draw_box
from cmdesk.ui.screens import visits_words as words
from cmdesk.ui.text import tr, tr_catalog
from cmdesk.ui.theme import theme

INK = QColor(0, 0, 0)  # a signature is printed on white paper, whatever the theme of the screen
PAPER = QColor(255, 255, 255)
SCALE = 2  # pixels of the picture for one of the screen
THIN, THICK = 1.6, 4.2  # px of the stroke, by the pressure of a pen
PLAIN = 2.6  # of mouse and finger
EDGE = 12  # px left white around the strokes
SHORTEST = 24  # px a stroke must go to be more than a slip

Stroke = list[tuple[QPointF, float]]
"""Points with the width of the line there."""


class SignPad(QWidget):
    """Takes strokes; edited: there is one more, or none any more. Paper and ink are white and black in every theme."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sign_pad")
        self.setAccessibleName(tr("visits", "Sign here"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(theme().px(200))
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._strokes: list[Stroke] = []
        self._writing = False

    def clear(self) -> None:
        self._strokes = []
        self.update()
        self.edited.emit()

    def take_back(self) -> None:
        """Take the last stroke back."""
        self._strokes = self._strokes[:-1]
        self.update()
        self.edited.emit()

    def empty(self) -> bool:
        """Tell whether nothing was written that could be a name; a dot is none."""
        return sum(length(stroke) for stroke in self._strokes) < theme().px(SHORTEST)

    def png(self) -> bytes:
        """Return the strokes on white, cut to their room, as a PNG."""
        room = self._room()
        size = (QSizeF(room.size()) * SCALE).toSize()
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(PAPER)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(SCALE, SCALE)
        painter.translate(-room.topLeft())
        self._draw(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        return bytes(buffer.data().data())

    def _room(self) -> QRectF:
        points = [point for stroke in self._strokes for point, _ in stroke]
        left, right = min(point.x() for point in points), max(point.x() for point in points)
        top, bottom = min(point.y() for point in points), max(point.y() for point in points)
        return QRectF(left, top, right - left, bottom - top).adjusted(-EDGE, -EDGE, EDGE, EDGE)

    def _draw(self, painter: QPainter) -> None:
        for stroke in self._strokes:
            draw_stroke(painter, stroke)

    def _begin(self, point: QPointF, width: float) -> None:
        self._writing = True
        self._strokes.append([(point, width)])
        self.update()

    def _go_on(self, point: QPointF, width: float) -> None:
        if self._writing:
            self._strokes[-1].append((point, width))
            self.update()

    def _end(self) -> None:
        if self._writing:
            self._writing = False
            self.edited.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position(), PLAIN)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_on(event.position(), PLAIN)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._end()

    def tabletEvent(self, event: QTabletEvent) -> None:
        width = THIN + (THICK - THIN) * event.pressure()
        kind = event.type()
        if kind == QTabletEvent.Type.TabletPress:
            self._begin(event.position(), width)
        elif kind == QTabletEvent.Type.TabletMove:
            self._go_on(event.position(), width)
        elif kind == QTabletEvent.Type.TabletRelease:
            self._end()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        painter.fillRect(rect, PAPER)
        draw_box(painter, rect, "", "line.strong", 8)
        line = rect.height() * 0.78
        painter.setPen(QPen(QColor(0, 0, 0, 60), 1))
        painter.drawLine(QPointF(theme().px(32), line), QPointF(rect.width() - theme().px(32), line))
        self._draw(painter)


def length(stroke: Stroke) -> float:
    return sum(abs(later.x() - point.x()) + abs(later.y() - point.y()) for (point, _), (later, _) in pairwise(stroke))


def draw_stroke(painter: QPainter, stroke: Stroke) -> None:
    """Draw a stroke as smooth pieces, each as wide as the pen pressed."""
    pen = QPen(INK, PLAIN, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    middle = before = stroke[0][0]
    for point, width in stroke:
        path = QPainterPath(middle)
        middle = (before + point) / 2
        path.quadTo(before, middle)
        pen.setWidthF(width)
        painter.setPen(pen)
        painter.drawPath(path)
        before = point


class SignPage(QWidget):
    """Who signs, the sheet, and the buttons. signed(new): a signature was made. left(): the user goes back.

    signers: who may, everybody by default. numbers: staff numbers, where they are to be signed with; see number().
    """

    signed = Signal(object)
    left = Signal()

    def __init__(
        self,
        title: str,
        names: Mapping[Signer, str],
        catalog: Catalog,
        *,
        signer: Signer,
        signers: Sequence[Signer] = tuple(Signer),
        numbers: Mapping[Signer, str] | None = None,
        back: str = "",
    ) -> None:
        super().__init__()
        self.setObjectName("sign")
        self._names, self._numbers = names, numbers
        terms = catalog.terms["signer"]
        options = [Option(code, tr_catalog(term.name)) for code, term in terms.items() if Signer(code) in signers]
        self.who = few_field(tr("visits", "Who signs"), options, signer)
        self.name = text_field(tr("visits", "Name"), required=True, longest=40)
        self._number = text_field(tr("visits", "Staff number"), longest=40, name="staff_no")
        if numbers is None:
            self._number.setVisible(False)
        self.pad = SignPad()
        done = action(self, tr("visits", "Keep the signature"), self.sign, icon="check", shortcut="Ctrl+S", name="sign")
        leave = action(
            self, back or tr("visits", "Back to the visit"), self.left.emit, icon="arrow-left", shortcut="Escape"
        )
        undo = button(tr("visits", "Last stroke back"), self.pad.take_back, kind="ghost", icon="undo-2", name="stroke")
        again = button(tr("visits", "Start again"), self.pad.clear, kind="ghost", icon="x", name="again")
        self.keep = action_button(done, kind="primary", icon="check", touch=words.touch())
        head = row(
            (column(label(title, "title", bold=True, wrap=True), muted(self._told(), wrap=True), gap=2), 1),
            action_button(leave, kind="ghost", icon="arrow-left", touch=words.touch()),
            self.keep,
        )
        fields = row((self.who, 0), (self.name, 1), (self._number, 1), gap=16)
        self.setLayout(column(head, fields, (self.pad, 1), row(undo, again, None), gap=10, margins=(16, 12, 16, 12)))
        self.who.edited.connect(self._show_name)
        self.pad.edited.connect(self._renew)
        self._show_name()
        self._renew()

    def _told(self) -> str:
        return tr("visits", "Write with the mouse, a pen or a finger; the picture is kept in the book with the time.")

    def _show_name(self) -> None:
        signer = Signer(self.who.value())
        self.name.set_value(self._names.get(signer, ""))
        self._number.set_value((self._numbers or {}).get(signer, ""))

    def number(self) -> str:
        """Return the staff number that is signed with."""
        return self._number.value() or ""

    def _renew(self) -> None:
        self.keep.setEnabled(not self.pad.empty())

    def sign(self) -> None:
        """Hand over the signature, unless the sheet or the name is empty."""
        if self.pad.empty() or self.name.check() is not None:
            return
        self.signed.emit(
            NewSignature(
                signer=Signer(self.who.value()),
                name=self.name.value(),
                signed_at=words.now(),
                data=self.pad.png(),
            )
        )
