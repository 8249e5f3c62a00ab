"""The list of keys (Shift+F1): every shortcut that works right now."""

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QLineEdit, QMenu, QTableView, QWidget

from cmdesk.ui.kit.basics import Elided, Item, column, holding, key_cap, label, row, scroll
from cmdesk.ui.kit.buttons import button, keys_of
from cmdesk.ui.text import tr
from cmdesk.ui.veil import Veil


def actions_of(owner: QWidget) -> Iterator[QAction]:
    """Yield the actions of owner and of what shows in it, each wording once, without those inside fields."""
    seen: set[str] = set()
    for widget in (owner, *(each for each in owner.findChildren(QWidget) if each.isVisibleTo(owner))):
        if isinstance(widget, (QLineEdit, QMenu)):
            continue
        for act in widget.actions():
            if act.text() and act.isEnabled() and act.isVisible() and act.text() not in seen:
                seen.add(act.text())
                yield act


def table_keys() -> Sequence[tuple[str, str]]:
    return (
        ("J / K", tr("window", "Next, previous row")),
        ("Enter", tr("window", "Open the row")),
        ("Space", tr("window", "Tick the row")),
        ("E", tr("window", "Edit the row")),
        ("A", tr("window", "Attach to the row")),
        ("Del", tr("window", "Delete the row (undo brings it back)")),
        ("a b c …", tr("window", "Find what is typed")),
    )


def answer_keys() -> Sequence[tuple[str, str]]:
    return (
        ("Alt+1 … 4", tr("window", "Not asked, declined, none, known")),
        ("0 … 9", tr("window", "Known, with this figure")),
    )


class KeySheet:
    """Shows the keys of the window and of the open screen; Esc or Shift+F1 closes it."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._veil: Veil | None = None

    def open(self, screen: QWidget | None, title: str) -> None:
        """Show the sheet, or close it when it shows."""
        if self._veil is not None and self._veil.isVisible():
            self._veil.leave()
            return
        if self._veil is not None:
            self._veil.deleteLater()
        close = button("", self.close, kind="ghost", icon="x", tip=tr("window", "Close"), name="close_keys")
        left = [self._section(tr("window", "Everywhere"), self._window.actions())]
        right: list[Item] = []
        if screen is not None:
            right.append(self._section(title, list(actions_of(screen))))
            if screen.findChild(QTableView) is not None:
                right.append(self._lines(tr("window", "In a list"), table_keys()))
        right.append(self._lines(tr("window", "In an answer"), answer_keys()))
        body = row((column(*left, None), 1), (column(*right, None, gap=16), 1), gap=32, margins=(20, 4, 20, 16))
        panel = QFrame()
        head = row(label(tr("window", "Keys"), "title", bold=True), None, close, margins=(20, 10, 12, 6))
        lines = holding(body)
        panel.setLayout(column(head, (scroll(lines), 1), gap=0, margins=1))
        height = head.sizeHint().height() + lines.sizeHint().height() + 4
        self._veil = Veil(self._window, panel, width=760, top=64, height=height, name="key_sheet")
        self._veil.open(close)

    def close(self) -> None:
        if self._veil is not None:
            self._veil.leave()

    def _section(self, title: str, actions: Sequence[QAction]) -> QWidget:
        return self._lines(title, [(keys_of(act), act.text()) for act in actions if keys_of(act)])

    def _lines(self, title: str, lines: Sequence[tuple[str, str]]) -> QWidget:
        parts: list[Item] = [row((Elided(words), 1), key_cap(keys)) for keys, words in lines]
        return holding(column(label(title, "caption", "muted"), *parts, gap=6)) if lines else holding(column())
