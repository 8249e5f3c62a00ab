"""The menus beside undo and redo: the last gestures by name, any of which can be taken back or done again alone."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from cmdesk.core.masking import mask_text
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit.buttons import button, plainly
from cmdesk.ui.kit.icons import icon
from cmdesk.ui.text import moment, reading, tr
from cmdesk.ui.theme import theme

if TYPE_CHECKING:
    from cmdesk.services.history import GestureLine

NARROW = 22  # px of the button that opens a menu
LONGEST = 360  # px of a gesture's name


class GestureMenu(QMenu):
    """Filled anew each time it opens; choosing a gesture calls choose(its number), the last entry history()."""

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        read: "Callable[[], Sequence[GestureLine]]",
        choose: Callable[[int], object],
        *,
        title: str,
        history: Callable[[], object] | None,
        name: str,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._desk, self._read, self._choose, self._history = desk, read, choose, history
        self._title = title
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        self.addAction(self._title).setEnabled(False)
        for line in self._read():
            act = self.addAction(f"{shortened(mask_text(reading(line.label)))}\t{moment(line.at, self._desk.today)}")
            act.setObjectName(f"gesture_{line.root}")
            act.triggered.connect(lambda _on=False, number=line.root: self._choose(number))
        if self._history is not None:
            self.addSeparator()
            every = self.addAction(icon("history"), tr("window", "History…"))
            every.setObjectName("history")
            every.triggered.connect(plainly(self._history))


def undo_menu(parent: QWidget, desk: Desk, history: Callable[[], object] | None) -> GestureMenu:
    """Return the menu of the last gestures that stand; history opens the screen of them all, if there is one."""
    return GestureMenu(
        parent,
        desk,
        lambda: standing(desk),
        desk.undo,
        title=tr("window", "Undo one of these alone"),
        history=history,
        name="undo_menu",
    )


def redo_menu(parent: QWidget, desk: Desk, history: Callable[[], object] | None) -> GestureMenu:
    """Return the menu of the gestures that were undone last."""
    return GestureMenu(
        parent,
        desk,
        lambda: undone(desk),
        desk.redo,
        title=tr("window", "Do one of these again"),
        history=history,
        name="redo_menu",
    )


def standing(desk: Desk) -> "Sequence[GestureLine]":
    """Return the last gestures that stand, newest first."""
    from cmdesk.services.history import last_standing  # noqa: PLC0415  (no menu is open when the window starts)

    return desk.ask(last_standing)


def undone(desk: Desk) -> "Sequence[GestureLine]":
    """Return the gestures that were undone last."""
    from cmdesk.services.history import last_undone  # noqa: PLC0415  (as above)

    return desk.ask(last_undone)


def shortened(words: str) -> str:
    """Return a gesture's name as long as a menu has room for, on one line, no letter of it taken for a shortcut."""
    plain = " ".join(words.split())
    return theme().metrics().elidedText(plain, Qt.TextElideMode.ElideRight, theme().px(LONGEST)).replace("&", "&&")


def drop_down(menu: QMenu, tip: str) -> QPushButton:
    """Return the narrow button that opens menu below itself."""
    push = button("", kind="ghost", icon="chevron-down", small=True, tip=tip, name=f"open_{menu.objectName()}")
    push.setFixedWidth(theme().px(NARROW))
    push.clicked.connect(lambda _on=False: menu.popup(push.mapToGlobal(QPoint(0, push.height() + 2))))
    return push
