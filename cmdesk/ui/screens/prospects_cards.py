"""One column of the board: the stage with its count and sum, and its cards, page by page."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QEvent, QItemSelectionModel, QMimeData, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QGraphicsOpacityEffect,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from cmdesk.core import figures
from cmdesk.core.masking import mask_text
from cmdesk.services.board import BoardColumn
from cmdesk.services.prospects import ProspectLine
from cmdesk.ui.kit import Elided, column, muted, row, set_role
from cmdesk.ui.kit.paint import RIGHT, draw_box, draw_focus, draw_text, text_role
from cmdesk.ui.screens import prospects_words as words
from cmdesk.ui.table import Column, Rows, text
from cmdesk.ui.text import plain_tip, reading, tr
from cmdesk.ui.theme import theme

if TYPE_CHECKING:
    from cmdesk.ui.screens.prospects_board import Board

CARDS = 50  # a page
WIDTH, BARE = 220, 132  # px of a column with cards, and of one without
HEIGHT, GAP = 64, 6
FADED = 0.45
CARD = "application/x-cmdesk-prospect"
Index = QModelIndex | QPersistentModelIndex


class StageColumn(QFrame):
    """A stage: cards are let go on it; where the pipeline does not lead, the board says so."""

    def __init__(self, board: "Board", stage: str) -> None:
        super().__init__()
        self.setObjectName(stage)
        self.setProperty("kind", "inset")
        self.setAcceptDrops(True)
        self._board, self.stage = board, stage
        self.why = ""  # a card that is dragged cannot be let go here
        self.head = Elided(words.stage_name(stage, board.catalog), bold=True)
        self._count = muted("", name="card_count")
        self._sum = muted("", name="card_sum")
        self.cards = Cards(board, stage)
        top = row(
            (self.head, 1),
            self._count,
            gap=6,
        )
        self.setLayout(column(top, self._sum, (self.cards, 1), gap=2, margins=(8, 8, 8, 6)))

    def deal(
        self, found: BoardColumn, first: Sequence[ProspectLine], fetch: Callable[[int, int], Sequence[ProspectLine]]
    ) -> None:
        """Show the cards of the stage: the first page as it was read, more as one scrolls."""
        name = words.stage_name(self.stage, self._board.catalog)
        self._count.setText(f"{found.count:,}")
        money = reading(figures.money(found.wanted)) if found.wanted else ""
        self._sum.setText(money)
        self._sum.setVisible(bool(money))
        self.cards.setAccessibleName(f"{name} {found.count} {money}".strip())
        self.setFixedWidth(theme().px(WIDTH if found.count else BARE))
        kept = list(first)

        def page(offset: int, limit: int) -> Sequence[ProspectLine]:
            return kept[:limit] if offset == 0 and limit <= CARDS else fetch(offset, limit)

        self.cards.lines.set_query(page, lambda: found.count)

    def grey(self, why: str) -> None:
        """Fade, for nothing can be let go here, and say why; empty words end that."""
        self.why = why
        self.setToolTip(plain_tip(why))
        faded = QGraphicsOpacityEffect(self)
        faded.setOpacity(FADED if why else 1.0)
        self.setGraphicsEffect(faded if why else None)  # type: ignore[arg-type]  # None takes it away

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(CARD):
            event.acceptProposedAction()
            set_role(self, "kind", "warn" if self.why else "tint")

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: Any) -> None:
        set_role(self, "kind", "inset")
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        set_role(self, "kind", "inset")
        source = event.source()
        line = source.current() if isinstance(source, Cards) else None
        if line is not None:
            event.acceptProposedAction()
            self._board.move_card(line, self.stage)


class Cards(QListView):
    """The cards of one stage."""

    def __init__(self, board: "Board", stage: str) -> None:
        super().__init__()
        self.setObjectName("cards")
        self._board, self._stage = board, stage
        self._pressed: Any = None
        said: list[Column[ProspectLine]] = [
            Column(key="card", title="", cell=lambda line: text(line.name, words.client_note(line, board.catalog)))
        ]
        self.lines: Rows[ProspectLine] = Rows(said, page=CARDS, key=lambda line: line.id)
        self.setModel(self.lines)
        self.setItemDelegate(CardDelegate(self, board))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.selectionModel().currentChanged.connect(self._chosen)
        self.doubleClicked.connect(lambda _index: self._open())

    def current(self) -> ProspectLine | None:
        index = self.currentIndex()
        return self.lines.item(index.row()) if index.isValid() else None

    def choose(self, key: UUID) -> bool:
        """Select a card by its id; false when it is not among those read."""
        at = self.lines.row_of(key)
        if at < 0:
            return False
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.lines.index(at, 0), flags)
        self.scrollTo(self.lines.index(at, 0))
        return True

    def choose_first(self) -> bool:
        """Select the card selected last, or the first; false where there is none."""
        line = self.lines.item(max(self.currentIndex().row(), 0))
        return line is not None and self.choose(line.id)

    def let_go(self) -> None:
        """Select nothing, telling nobody."""
        self.selectionModel().blockSignals(True)
        self.selectionModel().clear()
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    def _chosen(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self._board.take(self._stage, self.lines.item(index.row()))

    def _open(self) -> None:
        line = self.current()
        if line is not None:
            self._board.opened.emit(line)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and moving(event):
            event.accept()  # not back and forward: here it moves the card
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, line = event.key(), self.current()
        if moving(event) and line is not None:
            self._board.step(line, 1 if key == Qt.Key.Key_Right else -1)
        elif event.modifiers() == Qt.KeyboardModifier.NoModifier and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._board.beside(self._stage, 1 if key == Qt.Key.Key_Right else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif key == Qt.Key.Key_E and line is not None and not event.modifiers():
            self._board.asked.emit("edit", line)
        elif key in (Qt.Key.Key_J, Qt.Key.Key_K) and not event.modifiers():
            at = self.currentIndex().row() + (1 if key == Qt.Key.Key_J else -1)
            if (neighbour := self.lines.item(at)) is not None:
                self.choose(neighbour.id)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        line = self.current()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton or line is None:
            super().mouseMoveEvent(event)
            return
        away = (event.position().toPoint() - self._pressed).manhattanLength()
        if away >= QApplication.startDragDistance() and self.indexAt(self._pressed).isValid():
            self._pressed = None
            self._drag(line)

    def _drag(self, line: ProspectLine) -> None:
        data = QMimeData()
        data.setData(CARD, line.id.bytes)
        drag = QDrag(self)
        drag.setMimeData(data)
        rect = self.visualRect(self.currentIndex())
        drag.setPixmap(self.viewport().grab(rect))
        self._board.show_targets(line)
        drag.exec(Qt.DropAction.MoveAction)
        self._board.show_targets(None)


class CardDelegate(QStyledItemDelegate):
    """Paints a card: the client, what they do and where, how much, and what comes next."""

    def __init__(self, view: Cards, board: "Board") -> None:
        super().__init__(view)
        self._view, self._board = view, board

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(theme().px(100), theme().px(HEIGHT + GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, t = self._view.lines.item(index.row()), theme()
        if line is None:
            return
        today, on = self._board.desk.today, bool(option.state & QStyle.StateFlag.State_Selected)
        box = QRectF(option.rect).adjusted(1, 1, -1, -t.px(GAP))
        hot = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "bg.selected" if on else "bg.hover" if hot else "bg.surface"
        draw_box(painter, box, ground, "accent.line" if on else "line.normal", 6)
        inner = box.adjusted(t.px(9), t.px(4), -t.px(9), -t.px(3))
        third = inner.height() / 3
        lines = [QRectF(inner.x(), inner.y() + at * third, inner.width(), third) for at in range(3)]
        amount = "" if line.wanted is None else figures.wan(line.wanted)
        wide = t.width(amount) + t.px(6) if amount else 0
        draw_text(painter, lines[0].adjusted(0, 0, -wide, 0), mask_text(line.name), bold=True)
        draw_text(painter, lines[0], amount, align=RIGHT, elide=False)
        draw_text(painter, lines[1], mask_text(words.client_note(line, self._board.catalog)), "caption", "text.muted")
        said, tone = coming(line, today)
        draw_text(painter, lines[2], mask_text(said), "caption", text_role(tone) if tone else "text.secondary")
        if on and self._view.hasFocus():
            draw_focus(painter, box, 6)
        painter.restore()


def coming(line: ProspectLine, today: Any) -> tuple[str, str]:
    """Return what comes next and its tone."""
    if line.next_date is None:
        return line.next_action or tr("prospects", "not planned"), ""
    when = words.late(line, today) or words.day(line.next_date, today)
    return words.DOT.join(part for part in (when, line.next_action) if part), words.next_tone(line, today)


def moving(event: QKeyEvent) -> bool:
    """Tell whether a key moves a card: Alt and an arrow to the side."""
    return (
        event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.AltModifier
        and event.key()
        in (
            Qt.Key.Key_Left,
            Qt.Key.Key_Right,
        )
    )
