"""The bar on top: back and forward, where one is, search, what was saved, undo, lock."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QMenu, QSizePolicy, QWidget

from cmdesk.ui.kit.basics import Elided, muted, picture, row
from cmdesk.ui.kit.buttons import action_button, button
from cmdesk.ui.kit.icons import icon
from cmdesk.ui.kit.paint import CENTRE, draw_box, draw_focus, draw_icon, draw_text
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme
from cmdesk.ui.undo_menu import drop_down

SEARCH_WIDTH = 340
WIDEST_CRUMBS = 220


class SearchBox(QAbstractButton):
    """Looks like a search field; a click opens the command palette."""

    def __init__(self, keys: str) -> None:
        super().__init__()
        self.setObjectName("search")
        self.setText(tr("window", "Find a client, or type a command"))
        self.setAccessibleName(self.text())
        self._keys = keys
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumWidth(theme().px(160))
        self.setMaximumWidth(theme().px(SEARCH_WIDTH))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(SEARCH_WIDTH), theme().size("control"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        t, rect, painter = theme(), QRectF(self.rect()), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_box(painter, rect, "bg.surface", "line.strong" if self.underMouse() else "line.normal", 6)
        draw_icon(painter, t.px(10), rect.center().y(), "search", "text.muted")
        cap = t.width(self._keys, "caption") + t.px(12)
        draw_text(painter, rect.adjusted(t.px(34), 0, -cap - t.px(14), 0), self.text(), role="text.muted")
        key = QRectF(rect.right() - cap - t.px(8), rect.center().y() - t.px(9), cap, t.px(18))
        draw_box(painter, key, "bg.sunken", "line.normal")
        draw_text(painter, key, self._keys, "caption", "text.muted", align=CENTRE, elide=False)
        if self.hasFocus():
            draw_focus(painter, rect, 6)


class Crumbs(QWidget):
    """Where one is: the screen, and what is open in it; a click on the screen goes to its front page."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._line: QHBoxLayout = row(gap=4)
        self.setLayout(self._line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.words: tuple[str, ...] = ()

    def show_words(self, words: Sequence[str]) -> None:
        self.words = tuple(words)
        self.setAccessibleName(" › ".join(self.words))
        while (item := self._line.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for place, word in enumerate(self.words):
            if place:
                self._line.addWidget(picture("chevron-right", px=14))
            if place == 0 and len(self.words) > 1:
                self._line.addWidget(button(word, self.wanted.emit, kind="ghost", name="crumb"))
            else:
                last = place == len(self.words) - 1
                self._line.addWidget(Elided(word, role="primary" if last else "secondary", bold=last))
        self._line.addStretch(1)
        parts = [item.widget() for at in range(self._line.count()) if (item := self._line.itemAt(at)) is not None]
        shown = [part.sizeHint().width() for part in parts if part is not None]  # the layout counts none not yet shown
        wanted = sum(shown) + self._line.spacing() * len(shown)
        self.setMinimumWidth(min(wanted, theme().px(WIDEST_CRUMBS)))  # the search box gives way


class TopBar(QFrame):
    """Made of the window's own actions."""

    def __init__(
        self,
        *,
        back: QAction,
        forward: QAction,
        palette: QAction,
        undo: tuple[QAction, QMenu],
        redo: tuple[QAction, QMenu],
        lock: QAction,
        bell: QAction,
    ) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self.setFixedHeight(theme().size("topbar"))
        self.crumbs = Crumbs()
        self.search = SearchBox(palette.shortcut().toString().replace("+", " "))
        self.search.clicked.connect(palette.trigger)
        self._tick = picture("check", "ok.mark", 14)
        self.saved: QLabel = muted(tr("window", "Saved on this computer"), name="saved")
        lock_button = action_button(lock, kind="ghost", icon="lock")
        lock_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where one goes on later
        self.bell = action_button(bell, kind="ghost", icon="bell", bare=True)
        self.bell.setVisible(bell.isVisible())
        self.setLayout(
            row(
                action_button(back, kind="ghost", icon="arrow-left", bare=True),
                action_button(forward, kind="ghost", icon="arrow-right", bare=True),
                (self.crumbs, 1),
                self.search,
                None,
                self._tick,
                self.saved,
                4,
                row(*with_menu(*undo, "undo-2"), *with_menu(*redo, "redo-2"), gap=0),
                self.bell,
                lock_button,
                gap=6,
                margins=(8, 0, 8, 0),
            )
        )

    def show_saved(self, time: str) -> None:
        """Say when the book was last written."""
        self.saved.setText(tr("window", "Saved on this computer {time}", time=time))

    def show_overdue(self, count: int) -> None:
        """Say at the bell how much is overdue."""
        said = tr("window", "{count} overdue", count=count) if count else tr("window", "Nothing is overdue")
        self.bell.setText(f" {count:,}" if count else "")
        self.bell.setIcon(icon("bell", "bad.mark" if count else "text.secondary"))
        self.bell.setToolTip(said)
        self.bell.setAccessibleName(said)


def with_menu(act: QAction, menu: QMenu, icon: str) -> tuple[QWidget, QWidget]:
    """Return the buttons of an action and of the menu that has more like it."""
    return action_button(act, kind="ghost", icon=icon, bare=True), drop_down(menu, menu.accessibleName())
