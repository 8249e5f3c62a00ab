"""A card of the Today screen: what it is about, how many there are, the first of them, and the way to all."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from cmdesk.ui.kit import Elided, Line, Lines, button, column, label, muted, reveal, row
from cmdesk.ui.kit.buttons import plainly


class Card(QFrame):
    """all_wanted: the link that leads to everything was clicked."""

    all_wanted = Signal()

    def __init__(self, title: str, nothing: str, *, name: str, more: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self.setObjectName(f"card_{name}")
        self.setProperty("kind", "card")
        self.setAccessibleName(title)
        self.note = Elided("", "caption", "muted")
        self.lines = Lines(title, name=name)
        self._nothing = muted(nothing, wrap=True, name="nothing")
        self._nothing.setContentsMargins(8, 4, 8, 8)
        self.all = button("", kind="link", small=True, name=f"all_{name}")
        self.all.clicked.connect(plainly(self.all_wanted.emit))
        reveal(self.all, on=False)
        head = row(label(title, bold=True), (self.note, 1), *more, self.all, gap=8, margins=(6, 0, 4, 0))
        self.body = column(head, self._nothing, self.lines, gap=2, margins=(8, 8, 8, 8))
        self.setLayout(self.body)

    def show_lines(self, lines: Sequence[Line], *, note: str = "", more: str = "") -> None:
        """Show the first lines; more is the link to all of them, empty where these are all."""
        self.note.setText(note)
        self.lines.show_lines(lines)
        self._nothing.setVisible(not lines)
        self.all.setText(more)
        self.all.setAccessibleName(f"{self.accessibleName()} {more}")
        reveal(self.all, bool(more))
