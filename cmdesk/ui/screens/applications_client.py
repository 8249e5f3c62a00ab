"""The field that finds a prospect by name, pinyin, phone or number while one types."""

import json
from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QLineEdit, QListView

from cmdesk.core.errors import UserError
from cmdesk.core.masking import mask_text
from cmdesk.core.text import message
from cmdesk.services.prospects import ProspectLine, ProspectQuery, list_prospects
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.palette import ENTRY, ROW, Entry, EntryDelegate
from cmdesk.ui.screens.applications_words import catalog, joined
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme

FOUND = ENTRY + 1
SEARCH_AFTER = 120  # ms after the last letter
SHOWN = 7


def prospects_finder(desk: Desk) -> Callable[[str], Sequence[ProspectLine]]:
    """Return what finds open prospects by what was typed, as many as the list shows."""

    def find(typed: str) -> Sequence[ProspectLine]:
        query = ProspectQuery(search=typed, view="open")
        return desk.ask(list_prospects, query, today=desk.today, catalog=catalog(), limit=SHOWN)

    return find


class ClientEdit(kit.LineEdit):
    """A line that knows the prospect chosen in it; its value is the opportunity's id or None.

    picked(line): the user chose a prospect from the list below the line. Arrows move in it, Enter takes, Esc closes.
    """

    picked = Signal(object)

    def __init__(self, find: Callable[[str], Sequence[ProspectLine]]) -> None:
        super().__init__(hint=tr("applications", "Name, pinyin, phone"))
        self._find = find
        self._id: UUID | None = None
        self._box = QFrame(self)
        self._box.setObjectName("overlay")
        self._box.hide()
        self.destroyed.connect(self._box.deleteLater)
        self.hits = QListView()
        self._model = QStandardItemModel(self.hits)
        self.hits.setObjectName("hits")
        self.hits.setAccessibleName(tr("applications", "Prospects found"))
        self.hits.setFrameShape(QFrame.Shape.NoFrame)
        self.hits.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hits.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.hits.setItemDelegate(EntryDelegate(self.hits))
        self.hits.setModel(self._model)
        self.hits.clicked.connect(self._take)
        self._box.setLayout(kit.column(self.hits, margins=1))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_AFTER)
        self._pause.timeout.connect(self.offer)
        self.addAction(kit.icon("search", "text.muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.textEdited.connect(self._typed)

    def offer(self) -> None:
        """Show the prospects that fit what is typed; the first ones for an empty line."""
        self._model.clear()
        for line in self._find(self.text().strip()):
            name, sub = mask_text(line.name), mask_text(joined([line.contact, line.number]))
            entry = Entry(title=name, run=self.setFocus, sub=sub, icon="building-2")
            item = QStandardItem(joined([name, sub]))
            item.setData(entry, ENTRY)
            item.setData(line, FOUND)
            self._model.appendRow(item)
        count = self._model.rowCount()
        if not count:
            self._box.hide()
            return
        window = self.window()
        self._box.setParent(window)  # above the other fields
        place = self.mapTo(window, QPoint(0, self.height() + 2))
        self._box.setGeometry(place.x(), place.y(), self.width(), theme().px(ROW) * count + 2)
        self.hits.setCurrentIndex(self._model.index(0, 0))
        self._box.show()
        self._box.raise_()

    def value(self) -> UUID | None:
        if self._id is None and self.text().strip():
            raise UserError(message("applications", "Choose a client from the list."))
        return self._id

    def set_value(self, value: Any) -> None:
        """Show a ProspectLine, or nothing."""
        self._id = value.id if value is not None else None
        self.setText(value.name if value is not None else "")

    def chosen(self) -> UUID | None:
        """Return the id of what was chosen from the list, None for a name that was only typed."""
        return self._id

    def raw(self) -> str:
        known = str(self._id or "")
        return json.dumps([known, self.text()], ensure_ascii=False) if known or self.text() else ""

    def set_raw(self, text: str) -> None:
        known, words = json.loads(text) if text else ("", "")
        self._id = UUID(known) if known else None
        self.setText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, count = Qt.Key(event.key()), self._model.rowCount()
        by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(key)
        if self._box.isHidden():
            if by == 1:
                self.offer()
            else:
                super().keyPressEvent(event)
        elif by is not None:
            self.hits.setCurrentIndex(self._model.index((self.hits.currentIndex().row() + by) % count, 0))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.hits.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self._box.hide()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride and not self._box.isHidden()
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()  # it closes the list, not the form
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._box.hide()
        QLineEdit.focusOutEvent(self, event)  # a LineEdit would write its value, which is an id

    def hideEvent(self, event: QHideEvent) -> None:
        self._box.hide()
        super().hideEvent(event)

    def _typed(self, _text: str) -> None:
        self._id = None
        self._pause.start()

    def _take(self, index: QModelIndex | QPersistentModelIndex) -> None:
        line = index.data(FOUND)
        if line is not None:
            self._pause.stop()
            self._box.hide()
            self.set_value(line)
            self.edited.emit()
            self.picked.emit(line)
