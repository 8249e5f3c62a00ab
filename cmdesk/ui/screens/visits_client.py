"""Whom was the visit to? A line to search by, and the prospects it finds, those due first."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from cmdesk.core.masking import mask_text
from cmdesk.services.prospects import ProspectLine, ProspectQuery, list_prospects
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import column, label, muted, picture, row, rule
from cmdesk.ui.palette import ENTRY, Entry, hit_list
from cmdesk.ui.screens import visits_words as words
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme
from cmdesk.ui.veil import Veil

SEARCH_AFTER = 80  # ms after the last letter
SHOWN = 7  # rows in sight
MOST = 30


class ClientPicker(QObject):
    """Typing narrows, arrows move, Enter takes, Esc leaves. picked(party id)."""

    picked = Signal(object)

    def __init__(self, parent: QWidget, desk: Desk, *, title: str = "") -> None:
        super().__init__(parent)
        self.desk = desk
        self.line = QLineEdit()
        self.line.setObjectName("client")
        self.line.setProperty("bare", True)
        self.line.setFont(theme().font("title"))
        self.line.setPlaceholderText(tr("visits", "Name, pinyin or phone of the client"))
        self.line.setAccessibleName(self.line.placeholderText())
        self.list = hit_list(tr("visits", "Clients"), SHOWN)
        self._model = QStandardItemModel(self)
        self.list.setModel(self._model)
        self._none = muted(tr("visits", "No such client: add it under Prospects first."))
        self._none.setContentsMargins(theme().px(16), theme().px(8), 0, theme().px(8))
        panel = QFrame()
        said = title or tr("visits", "Record a visit to")
        top = row(label(said, bold=True), None, margins=(16, 12, 16, 0))
        head = row(picture("search"), (self.line, 1), gap=10, margins=(16, 8, 16, 10))
        panel.setLayout(column(top, head, rule(), self._none, (self.list, 1), gap=0, margins=(1, 1, 1, 8)))
        self.veil = Veil(parent, panel, width=560, top=48, name="client_picker")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_AFTER)
        self._pause.timeout.connect(self._renew)
        self.line.textChanged.connect(lambda _text: self._pause.start())
        self.line.installEventFilter(self)
        self.list.clicked.connect(lambda index: self._take(index.row()))

    def open(self) -> None:
        """Ask; the keyboard goes to the line."""
        self.line.clear()
        self._renew()
        self.veil.open(self.line)

    def names(self) -> list[str]:
        """Return the clients shown, best first."""
        return [self._model.item(at).text() for at in range(self._model.rowCount())]

    def _found(self) -> Sequence[ProspectLine]:
        typed = self.line.text().strip()
        query = ProspectQuery(search=typed, view="all" if typed else "open", order="next_date")
        lines = self.desk.ask(list_prospects, query, today=self.desk.today, catalog=self.desk.catalog, limit=MOST)
        return list({line.party_id: line for line in reversed(lines)}.values())[::-1]

    def _renew(self) -> None:
        self._pause.stop()
        self._model.clear()
        for line in self._found():
            seen = words.day(line.last_visit, self.desk.today) if line.last_visit else tr("visits", "never visited")
            name, sub = mask_text(line.name), mask_text(words.joined(line.contact, line.address))
            item = QStandardItem(name)
            item.setData(Entry(title=name, run=self._nothing, sub=sub, icon="store", keys=seen), ENTRY)
            item.setData(line.party_id, ENTRY + 1)
            item.setData(f"{name}，{sub}，{seen}", Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        self._none.setVisible(not self._model.rowCount())
        self._go(0)

    def _nothing(self) -> None:
        """Stand in for a command; the row itself says what Enter does."""

    def _go(self, place: int) -> None:
        if self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(place % self._model.rowCount(), 0))

    def _take(self, place: int) -> None:
        if 0 <= place < self._model.rowCount():
            party_id = self._model.item(place).data(ENTRY + 1)
            self.veil.leave()
            self.picked.emit(party_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        at, key = self.list.currentIndex().row(), Qt.Key(event.key())
        if key in steps:
            self._go(at + steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._pause.isActive():
                self._renew()
                at = 0
            self._take(at)
        elif key == Qt.Key.Key_Escape:
            self.veil.leave()
        else:
            return False
        return True
