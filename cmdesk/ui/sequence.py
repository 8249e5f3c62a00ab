"""The records of a list one after another, seen from one of them: which it is, and the ways to its neighbours."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from cmdesk.core.progress import Progress
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import action, action_button, muted, row
from cmdesk.ui.text import tr

Read = Callable[[Session], Sequence[tuple[Any, ...]]]
"""Returns what each record of a list is opened by, in the order of the list."""


class Walk(QObject):
    """The records of a list in its order, read once in a job; the list may change meanwhile, the walk does not.

    screen and keys say how one is opened: Walk(desk, "customers", ("party", "opportunity"), read) opens
    desk.go("customers", party=…, opportunity=…). arrived: the records are read.
    """

    arrived = Signal()

    def __init__(self, desk: Desk, screen: str, keys: Sequence[str], read: Read) -> None:
        super().__init__()
        self.desk, self.screen, self.keys = desk, screen, tuple(keys)
        self._records: Sequence[tuple[Any, ...]] = ()
        self._places: dict[Any, int] = {}
        book = desk.book

        def work(_progress: Progress) -> Sequence[tuple[Any, ...]]:
            with book.read() as session:
                return read(session)

        desk.run_later(work, self._arrive)

    def _arrive(self, records: Sequence[tuple[Any, ...]]) -> None:
        self._records = records
        self._places = {record[-1]: place for place, record in enumerate(records)}
        self.arrived.emit()

    def __len__(self) -> int:
        return len(self._records)

    def place(self, key: Any) -> int:
        """Return the place of the record whose last key this is, counted from 0; −1 for one that is not among them."""
        return self._places.get(key, -1)

    def go(self, key: Any, by: int, **where: Any) -> None:
        """Open the record so many places from that one, at a place in it; at an end nothing happens."""
        target = self.place(key) + by
        if self.place(key) >= 0 and 0 <= target < len(self):
            self.desk.go(self.screen, **dict(zip(self.keys, self._records[target], strict=True)), **where)


class WalkBar(QWidget):
    """Shows "3 / 46" with the ways to the one before and after, Alt+↑ and Alt+↓; hidden while there is no way."""

    def __init__(self, walk: Walk, key: Any) -> None:
        super().__init__()
        self.setObjectName("walk")
        self._walk, self._key = walk, key
        self.before = action(
            self, tr("window", "The one before"), lambda: walk.go(key, -1), icon="chevron-up", shortcut="Alt+Up",
            name="walk_before",
        )  # fmt: skip
        self.after = action(
            self, tr("window", "The one after"), lambda: walk.go(key, 1), icon="chevron-down", shortcut="Alt+Down",
            name="walk_after",
        )  # fmt: skip
        self._said = muted("", name="walk_place")
        up = action_button(self.before, kind="ghost", icon="chevron-up", bare=True)
        down = action_button(self.after, kind="ghost", icon="chevron-down", bare=True)
        for push in (up, down):
            push.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setLayout(row(self._said, up, down, gap=2))
        walk.arrived.connect(self._renew)
        self._renew()

    def _renew(self) -> None:
        place, count = self._walk.place(self._key), len(self._walk)
        self._said.setText(f"{place + 1:,} / {count:,}" if place >= 0 else "")
        self.before.setEnabled(place > 0)
        self.after.setEnabled(0 <= place < count - 1)
        self.setVisible(place >= 0 and count > 1)
