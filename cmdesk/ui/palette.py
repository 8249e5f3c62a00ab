"""The command palette (Ctrl+K): every action, every screen and every client, by typing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cmdesk.core.masking import mask_text
from cmdesk.ui.kit.basics import column, muted, picture, row, rule
from cmdesk.ui.kit.paint import RIGHT, draw_icon, draw_text
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme
from cmdesk.ui.veil import Veil

ENTRY = Qt.ItemDataRole.UserRole
SEARCH_AFTER = 80  # ms after the last letter
SHOWN = 9  # rows in sight
ROW = 40
GOOD = 1  # the score up to which a command stands above the clients found


@dataclass(frozen=True, kw_only=True)
class Hit:
    """Something found in the book: choosing it opens the screen called key at where."""

    title: str
    sub: str = ""
    icon: str = "building-2"
    key: str
    where: dict[str, Any] = field(default_factory=dict)


Search = Callable[[str], Sequence[Hit]]
"""Finds clients and the like by what was typed, best first, in a few milliseconds."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One line of the palette."""

    title: str
    run: Callable[[], object]
    sub: str = ""
    icon: str = ""
    keys: str = ""


def score(typed: str, title: str) -> int | None:
    """Return how well title answers what was typed: 0 starts with it, 1 holds it, 2 all its words, 3 its letters."""
    wanted, words = typed.lower().strip(), title.lower()
    if words.startswith(wanted):
        return 0
    if wanted in words:
        return 1
    if all(part in words for part in wanted.split()):
        return 2
    letters = iter(words)
    return 3 if all(letter in letters for letter in wanted if letter.strip()) else None


def ranked(typed: str, commands: Sequence[Entry], found: Sequence[Entry]) -> list[Entry]:
    """Return what to show: good commands, then what was found in the book, then lesser commands."""
    if not typed.strip():
        return list(commands)
    scored = [(how, entry) for entry in commands if (how := score(typed, entry.title)) is not None]
    scored.sort(key=lambda pair: pair[0])
    good = [entry for how, entry in scored if how <= GOOD]
    return [*good, *found, *(entry for how, entry in scored if how > GOOD)]


class EntryDelegate(QStyledItemDelegate):
    """Paints one line: icon, title, grey words, keys at the right."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        t, entry, rect = theme(), index.data(ENTRY), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, t.colour("bg.selected"))
            painter.fillRect(QRectF(rect.x(), rect.y(), t.px(3), rect.height()), t.colour("accent.fill"))
        draw_icon(painter, t.px(16), rect.center().y(), entry.icon or "chevron-right", "text.secondary")
        words = rect.adjusted(t.px(44), 0, -t.px(16), 0)
        keys = t.width(entry.keys, "caption")
        draw_text(painter, words, entry.keys, "caption", "text.muted", align=RIGHT)
        title = words.adjusted(0, 0, -keys - t.px(8), 0)
        draw_text(painter, title, entry.title)
        behind = t.width(entry.title) + t.px(12)
        draw_text(painter, title.adjusted(behind, 1, 0, 0), entry.sub, "caption", "text.muted")
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, theme().px(ROW))


def hit_list(says: str, shown: int) -> QListView:
    """Return the list under a search line, at least shown rows high; the keyboard stays in the line."""
    hits = QListView()
    hits.setObjectName("hits")
    hits.setFrameShape(QFrame.Shape.NoFrame)
    hits.setAccessibleName(says)
    hits.setUniformItemSizes(True)
    hits.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    hits.setItemDelegate(EntryDelegate(hits))
    hits.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
    hits.setMinimumHeight(theme().px(ROW) * shown)
    return hits


class Palette(QObject):
    """Typing narrows, arrows move, Enter runs, Esc leaves."""

    def __init__(
        self,
        window: QWidget,
        commands: Callable[[], Sequence[Entry]],
        search: Search,
        open_hit: Callable[[Hit], object],
    ) -> None:
        super().__init__(window)
        self._commands, self._search, self._open_hit = commands, search, open_hit
        self._known: Sequence[Entry] = ()
        self.line = QLineEdit()
        self.line.setObjectName("palette_line")
        self.line.setProperty("bare", True)
        self.line.setFont(theme().font("title"))
        self.line.setPlaceholderText(tr("window", "Find a client, or type a command"))
        self.line.setAccessibleName(self.line.placeholderText())
        self.list = hit_list(tr("window", "Found"), SHOWN)
        self._model = QStandardItemModel(self)
        self.list.setModel(self._model)
        self._none = muted(tr("window", "Nothing found"))
        self._none.setContentsMargins(theme().px(16), theme().px(8), 0, theme().px(8))
        panel = QFrame()
        head = row(picture("search"), (self.line, 1), gap=10, margins=(16, 10, 16, 10))
        panel.setLayout(column(head, rule(), self._none, (self.list, 1), gap=0, margins=(1, 1, 1, 8)))
        self.veil = Veil(window, panel, width=640, top=56, name="palette")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_AFTER)
        self._pause.timeout.connect(self._renew)
        self.line.textChanged.connect(lambda _text: self._pause.start())
        self.line.installEventFilter(self)
        self.list.clicked.connect(lambda index: self._run(index.row()))

    def open(self) -> None:
        """Show every command; the keyboard goes to the line."""
        self._known = self._commands()
        self.line.clear()
        self._renew()
        self.veil.open(self.line)

    def entries(self) -> list[Entry]:
        """Return what is shown, best first."""
        return [self._model.item(at).data(ENTRY) for at in range(self._model.rowCount())]

    def _renew(self) -> None:
        self._pause.stop()
        typed = self.line.text()
        hits = self._search(typed.strip()) if typed.strip() else ()
        found = [
            Entry(title=mask_text(hit.title), sub=mask_text(hit.sub), icon=hit.icon, run=partial(self._open_hit, hit))
            for hit in hits
        ]
        self._model.clear()
        for entry in ranked(typed, self._known, found):
            item = QStandardItem(entry.title)
            item.setData(entry, ENTRY)
            item.setData("，".join(part for part in (entry.title, entry.sub, entry.keys) if part),
                         Qt.ItemDataRole.AccessibleTextRole)  # fmt: skip
            self._model.appendRow(item)
        self._none.setVisible(not self._model.rowCount())
        self._go(0)

    def _go(self, place: int) -> None:
        if self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(place % self._model.rowCount(), 0))

    def _run(self, place: int) -> None:
        if 0 <= place < self._model.rowCount():
            entry: Entry = self._model.item(place).data(ENTRY)
            self.veil.leave()
            entry.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: SHOWN - 1, Qt.Key.Key_PageUp: 1 - SHOWN}
        at, key = self.list.currentIndex().row(), Qt.Key(event.key())
        if key in steps:
            self._go(at + steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._pause.isActive():
                self._renew()
                at = 0
            self._run(at)
        elif key == Qt.Key.Key_Escape:
            self.veil.leave()
        else:
            return False
        return True
