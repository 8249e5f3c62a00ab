"""Which line of the statements a name means: a list to search in, by name, by other names, by pinyin initials."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from cmdesk.core.catalog import Catalog
from cmdesk.core.pinyin import syllables
from cmdesk.services.statements import FORMS, Form
from cmdesk.ui.kit import LineEdit, column, frame, label
from cmdesk.ui.text import tr, tr_catalog
from cmdesk.ui.theme import theme

WIDTH, HEIGHT, ROW = 340, 320, 28  # px
CODE = Qt.ItemDataRole.UserRole
MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


@dataclass(frozen=True, kw_only=True)
class LineOption:
    """A line that can be chosen: its name with the statement's, and everything it is found by."""

    code: str
    text: str
    sought: str


def line_options(form: Form, catalog: Catalog) -> list[LineOption]:
    """Return the lines of a form in their order."""
    found = []
    for statement in (catalog.analysis.statements[code] for code in FORMS[form]):
        for line in statement.lines:
            initials = "".join(each[:1] for each in syllables(line.name))
            words = (line.name, tr_catalog(line.name), initials, line.code, *line.aliases, *line.adds)
            text = f"{tr_catalog(line.name)} · {tr_catalog(statement.name)}"
            found.append(LineOption(code=line.code, text=text, sought=" ".join(words).lower()))
    return found


class LinePick(QFrame):
    """Asks for the line a name means; on(code), an empty code for a row that is left out. Esc leaves it."""

    def __init__(
        self, under: QWidget, printed: str, options: Sequence[LineOption], current: str, on: Callable[[str], object]
    ) -> None:
        super().__init__(under, Qt.WindowType.Popup)
        self.setObjectName("line_pick")
        self.setAccessibleName(tr("statements", "Which line is “{name}”?", name=printed))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._options, self._on = options, on
        self.words = LineEdit(hint=tr("statements", "Name or initials"))
        self.words.setObjectName("line_words")
        self.words.setAccessibleName(tr("statements", "Look for a line"))
        self.words.textChanged.connect(self._look)
        self.words.installEventFilter(self)
        self.list = QListWidget()
        self.list.setObjectName("line_list")
        self.list.setAccessibleName(tr("statements", "Lines"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._take)
        title = label(self.accessibleName(), bold=True, wrap=True)
        self.setLayout(
            column(frame("card", column(title, self.words, (self.list, 1), gap=8, margins=12)), gap=0),
        )
        self.setFixedSize(theme().px(WIDTH), theme().px(HEIGHT))
        self._look("")
        self._go_to(current)

    def open_at(self, place: QPoint) -> None:
        """Show it below a place of the screen, within the screen."""
        screen = QGuiApplication.screenAt(place) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        left = max(room.left(), min(place.x(), room.right() - self.width()))
        self.move(left, max(room.top(), min(place.y(), room.bottom() - self.height())))
        self.show()
        self.words.setFocus()

    def _look(self, text: str) -> None:
        """Show the lines that are meant by what is typed, a line of that name first."""
        words = text.strip().lower()
        self.list.clear()
        tall = QSize(0, theme().px(ROW))
        found = [each for each in self._options if words in each.sought]
        found.sort(key=lambda each: not each.sought.startswith(words))
        for each in found:
            item = QListWidgetItem(each.text)
            item.setData(CODE, each.code)
            item.setSizeHint(tall)
            self.list.addItem(item)
        leave = QListWidgetItem(tr("statements", "Leave this row out"))
        leave.setData(CODE, "")
        leave.setSizeHint(tall)
        leave.setForeground(theme().colour("text.secondary"))
        self.list.addItem(leave)
        self.list.setCurrentRow(0)

    def _go_to(self, code: str) -> None:
        for place in range(self.list.count() - 1):
            if code and self.list.item(place).data(CODE) == code:
                self.list.setCurrentRow(place)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            code = item.data(CODE)
            self.close()
            self._on(code)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list while the words keep the keyboard."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in MOVES:
                last = self.list.count() - 1
                self.list.setCurrentRow(max(0, min(last, self.list.currentRow() + MOVES[key])))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentItem())
                return True
            if key == Qt.Key.Key_Escape:
                self.close()
                return True
        return super().eventFilter(watched, event)
