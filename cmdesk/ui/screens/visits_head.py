"""The head of a visit being recorded: whose, how long, who and where, what it still lacks, and the way out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QMenu

from cmdesk.ui.kit import Elided, action_button, bar, button, column, icon, label, picture, row
from cmdesk.ui.screens import visits_words as words
from cmdesk.ui.text import tr

HIGH = 64
MINUTE, HOUR = 60, 3600


@dataclass(frozen=True, kw_only=True)
class Lack:
    """Something to settle before leaving; go brings it into sight."""

    words: str
    go: Callable[[], object]


class Head(QFrame):
    """Two lines at the left, the buttons at the right; all of them do what the page's actions do."""

    def __init__(self, record: QAction, add: QAction, clock: QAction) -> None:
        super().__init__()
        self._title = Elided("", "title", bold=True)
        self._title.setObjectName("visit_title")
        self._elapsed = label("", "caption", "accent", bold=True, name="elapsed")
        self._clock_mark = picture("clock", "accent.text", 14)
        self._who = Elided("", "caption", "muted")
        self._lacks: Sequence[Lack] = ()
        self.lacks = button("", self._show_lacks, kind="ghost", icon="circle-dashed", name="lacks")
        tall = words.touch()
        self.clock = action_button(clock, kind="ghost", icon="clock", touch=tall)
        photo = action_button(add, icon="camera", touch=tall)
        save = action_button(record, kind="primary", icon="check", touch=tall)
        second = row(self._clock_mark, self._elapsed, (self._who, 1), gap=6)
        left = column(None, self._title, second, None, gap=2)
        inner = row((left, 1), self.lacks, self.clock, photo, save, margins=(16, 0, 12, 0))
        self.setLayout(column(bar("pagehead", inner, HIGH), gap=0))

    def show_visit(self, title: str, who: str) -> None:
        self._title.setText(title)
        self._who.setText(who)

    def show_elapsed(self, gone: timedelta | None, lasted: str) -> None:
        """Show how long the visit has been going on, or how long it took."""
        said = lasted
        if gone is not None:
            seconds = int(gone.total_seconds())
            said = f"{seconds // HOUR:02}:{seconds % HOUR // MINUTE:02}:{seconds % MINUTE:02}"
        self._elapsed.setText(said)
        self._elapsed.setVisible(bool(said))
        self._clock_mark.setVisible(bool(said))

    def show_lacks(self, lacks: Sequence[Lack]) -> None:
        """Show how much is still to settle; the button lists it."""
        self._lacks = lacks
        self.lacks.setText(" " + tr("visits", "{count} to settle", count=len(lacks)))
        self.lacks.setAccessibleName(self.lacks.text().strip())
        self.lacks.setToolTip("\n".join(each.words for each in lacks))
        self.lacks.setVisible(bool(lacks))

    def _show_lacks(self) -> None:
        menu = QMenu(self)
        for lack in self._lacks:
            act = menu.addAction(icon("circle-dashed", "unknown.mark"), lack.words)
            act.triggered.connect(lambda _on=False, go=lack.go: go())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.lacks.mapToGlobal(QPoint(0, self.lacks.height() + 2)))
