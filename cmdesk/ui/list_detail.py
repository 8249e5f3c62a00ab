"""The usual page: saved views on top, find and filters, a table, sums below, and what is selected at the right."""

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from cmdesk.ui.kit.basics import PAGE_HEAD, Item, bar, column, fill, frame, holding, reveal, row, rule
from cmdesk.ui.kit.buttons import action
from cmdesk.ui.kit.choices import FilterChip
from cmdesk.ui.kit.flow import Flow
from cmdesk.ui.kit.icons import icon
from cmdesk.ui.kit.inspector import Inspector
from cmdesk.ui.kit.messages import MessageBar
from cmdesk.ui.kit.tabs import Tabs
from cmdesk.ui.table import TableView
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme

T = TypeVar("T")
FIND_AFTER = 150  # ms after the last letter
FOOT = 32


class ListDetail(QWidget, Generic[T]):
    """A list with its inspector.

    found(str): what is looked for, once typing pauses for so many ms; with pause=0 at every letter. The table's own
    signals tell the rest. A page is a QWidget that holds one of these, or derives its layout from it.
    """

    found = Signal(str)

    def __init__(
        self,
        table: TableView[T],
        *,
        tabs: Tabs | None = None,
        find: bool = True,
        inspector: bool | Inspector = True,
        pause: int = FIND_AFTER,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._wait = pause
        self.table = table
        self.tabs = tabs
        self.message = MessageBar(closable=True)
        self.inspector = inspector if isinstance(inspector, Inspector) else Inspector()
        self.search = QLineEdit()
        self._head = QHBoxLayout()
        self._tools = QHBoxLayout()
        self._chips = Flow()
        self._behind: list[QWidget] = []
        self._filter_tools = QHBoxLayout()
        self._sums = QWidget()
        self._foot_box = column(self._sums, gap=0)
        self._foot = bar("pagefoot", self._foot_box, FOOT)
        self._foot.setVisible(False)
        self._middle = QStackedWidget()
        self._empty = QWidget()
        self._other: QWidget | None = None
        self._other_shows = False
        self._bar_box = column(gap=0)
        self._middle.addWidget(table)
        self._middle.addWidget(self._empty)
        self._lay_out(inspector=inspector is not False, find=find)
        self._connect()

    def _lay_out(self, *, inspector: bool, find: bool) -> None:
        self._tools.setSpacing(theme().px(6))
        self._filter_tools.setSpacing(theme().px(4))
        left = 6 if self.tabs else 12
        fill(self._head, [*([self.tabs] if self.tabs else []), None, self._tools], 6, (left, 0, 12, 0))
        self._pagehead = bar("pagehead", self._head, PAGE_HEAD)
        self.search.setObjectName("find")
        self.search.setPlaceholderText(tr("window", "Find in this list"))
        self.search.setAccessibleName(tr("window", "Find in this list"))
        self.search.setProperty("quiet", True)
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(theme().px(200))
        self.search.addAction(icon("search", "text.muted"), QLineEdit.ActionPosition.LeadingPosition)
        reveal(self.search, find)
        self._filters = frame(
            "plain", row(self.search, (holding(self._chips), 1), self._filter_tools, margins=(12, 6, 8, 6))
        )
        message = holding(column(self.message, margins=(12, 8, 12, 8)))
        message.setVisible(False)
        self.message.spoke.connect(message.setVisible)
        body: QVBoxLayout = column(
            self._pagehead, message, self._filters, rule(), (self._middle, 1), self._bar_box, self._foot, gap=0
        )
        self.setLayout(row((body, 1), *([self.inspector] if inspector else []), gap=0))
        reveal(self._filters, find)

    def _connect(self) -> None:
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(self._wait)
        self._pause.timeout.connect(self._find)
        self.search.textChanged.connect(lambda _text: self._pause.start() if self._wait else self._find())
        self.search.installEventFilter(self)
        self.table.typed.connect(self._look_for)
        self.table.rows.modelReset.connect(self._show_empty)
        action(self, tr("window", "Find in this list"), self.search.setFocus, icon="search", shortcut="Ctrl+F")
        if self.tabs is not None:
            action(self, tr("window", "Next tab"), lambda: self.step_tab(1), shortcut="Ctrl+Tab")
            action(self, tr("window", "Previous tab"), lambda: self.step_tab(-1), shortcut="Ctrl+Shift+Tab")

    def add_tool(self, *tools: QPushButton) -> None:
        """Add buttons at the right of the head; the primary one comes last."""
        for tool in tools:
            self._tools.addWidget(tool)

    def add_beside_tabs(self, widget: QWidget) -> None:
        """Put something right behind the tabs, such as the + that keeps the filters as a view."""
        self._head.insertWidget(self._head.count() - 2, widget)

    def show_head(self, *, on: bool) -> None:
        """Show or hide the strip with views and tools."""
        reveal(self._pagehead, on)

    def set_filters(self, chips: Sequence[FilterChip]) -> None:
        """Show these active filters instead of those shown; where there is no room they go on in another line."""
        while (old := self._chips.takeAt(0)) is not None:
            gone = old.widget()
            if gone is not None and gone not in self._behind:
                gone.setVisible(False)
                gone.deleteLater()
        for each in (*chips, *self._behind):
            self._chips.addWidget(each)
            each.setVisible(True)

    def add_filter_tool(self, *tools: QWidget, behind_chips: bool = False) -> None:
        """Add small buttons to the filter line, at its right or just behind the chips."""
        for tool in tools:
            if behind_chips:
                self._behind.append(tool)
                self._chips.addWidget(tool)
            else:
                self._filter_tools.addWidget(tool)

    def set_bar(self, widget: QWidget) -> None:
        """Put what is done with several rows above the sums; it shows and hides itself."""
        self._bar_box.addWidget(widget)

    def set_other(self, widget: QWidget) -> None:
        """Take another way to see the same rows, such as a board; show_other shows it instead of the table."""
        self._other = widget
        self._middle.addWidget(widget)

    def show_other(self, *, on: bool) -> None:
        self._other_shows = on and self._other is not None
        self._show_empty()

    def other_shows(self) -> bool:
        return self._other_shows

    def set_foot(self, *items: Item) -> None:
        """Show sums under the table, outside what scrolls."""
        self._sums.deleteLater()
        self._sums = holding(row(*items, gap=6, margins=(12, 0, 12, 0)))
        self._foot_box.addWidget(self._sums)
        reveal(self._foot, on=True)

    def set_empty(self, state: QWidget) -> None:
        """Show state (see empty_state) instead of the table while it has no rows and nothing is looked for."""
        self._middle.removeWidget(self._empty)
        self._empty.deleteLater()
        self._empty = state
        self._middle.addWidget(state)
        self._show_empty()

    def step_tab(self, by: int) -> None:
        if self.tabs is not None:
            self.tabs.step(by)

    def _show_empty(self) -> None:
        if self._other_shows and self._other is not None:
            self._middle.setCurrentWidget(self._other)
            return
        bare = not self.table.rows.rowCount() and not self.search.text() and self._empty.layout() is not None
        self._middle.setCurrentWidget(self._empty if bare else self.table)
        self.table.empty_text = tr("window", "Nothing found") if self.search.text() else ""

    def _find(self) -> None:
        self.found.emit(self.search.text().strip())

    def _look_for(self, letters: str) -> None:
        if not self.search.isHidden():
            self.search.setFocus()
            self.search.insert(letters)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._find_key(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _find_key(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Escape:
            self.search.clear()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self.table.currentIndex().isValid():
                self.table.choose_first()
        else:
            return False
        self.table.setFocus()
        return True

    def rows_shown(self) -> tuple[int, int]:
        """Return how many rows are read and how many there are."""
        return self.table.rows.rowCount(), self.table.rows.total

    def refresh(self, *_changed: Any) -> None:
        """Read the rows again."""
        self.table.refresh()
