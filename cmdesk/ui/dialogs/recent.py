"""The list of books opened before: file and folder of each, never a word of what is in it."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cmdesk.ui.kit.paint import draw_box, draw_icon, draw_text
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme

PATH, MISSING = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
HEIGHT = 46  # px of a book


class BookDelegate(QStyledItemDelegate):
    """Draws a book on two lines, grey when its file is not found."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme().px(80), theme().px(HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        t, path, missing = theme(), Path(index.data(PATH)), bool(index.data(MISSING))
        rect = QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            focused = bool(state & QStyle.StateFlag.State_HasFocus)
            draw_box(painter, rect.adjusted(1, 1, -1, -1), "bg.selected", "focus.ring" if focused else "", 6)
        elif state & QStyle.StateFlag.State_MouseOver:
            draw_box(painter, rect.adjusted(1, 1, -1, -1), "bg.hover", "", 6)
        role = "text.muted" if missing else "text.primary"
        draw_icon(
            painter, rect.left() + t.px(10), rect.center().y(), "book-open", role if missing else "text.secondary"
        )
        words = rect.adjusted(t.px(36), t.px(5), -t.px(8), -t.px(5))
        half = words.height() / 2
        draw_text(painter, words.adjusted(0, 0, 0, -half), path.name, "body", role, bold=not missing)
        folder = tr("window", "not found: {folder}", folder=str(path.parent)) if missing else str(path.parent)
        draw_text(painter, words.adjusted(0, half, 0, 0), folder, "caption", "text.muted")
        painter.restore()


class RecentBooks(QListWidget):
    """The books, latest first. chosen(path): another one is current. wanted: Enter; removed(path): Del on one."""

    chosen = Signal(object)
    wanted = Signal()
    removed = Signal(object)

    def __init__(self, paths: Sequence[Path]) -> None:
        super().__init__()
        self.setObjectName("recent")
        self.setAccessibleName(tr("window", "Books opened before"))
        self.setItemDelegate(BookDelegate(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        for path in paths:
            self.add(path)
        self.currentItemChanged.connect(self._changed)
        self.itemActivated.connect(lambda _item: self.wanted.emit())

    def add(self, path: Path) -> QListWidgetItem:
        item = QListWidgetItem(path.name, self)
        item.setData(PATH, str(path))
        item.setToolTip(str(path))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{path.name}, {path.parent}")
        return item

    def paths(self) -> list[Path]:
        return [Path(self.item(at).data(PATH)) for at in range(self.count())]

    def current(self) -> Path | None:
        item = self.currentItem()
        return Path(item.data(PATH)) if item is not None else None

    def show_path(self, path: Path) -> None:
        """Make path current, on top of the list when it is not in it."""
        paths = self.paths()
        if path not in paths:
            self.insertItem(0, self.takeItem(self.row(self.add(path))))
            paths = self.paths()
        self.setCurrentRow(paths.index(path))

    def show_missing(self, missing: Mapping[Path, bool]) -> None:
        """Grey the books whose files are not found."""
        for at, path in enumerate(self.paths()):
            if path in missing:
                self.item(at).setData(MISSING, missing[path])

    def remove_current(self) -> None:
        """Take the current book off the list; its files stay where they are."""
        path = self.current()
        if path is not None:
            self.takeItem(self.currentRow())
            self.removed.emit(path)

    def _changed(self, item: QListWidgetItem | None) -> None:
        self.chosen.emit(Path(item.data(PATH)) if item is not None else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_current()
        else:
            super().keyPressEvent(event)
