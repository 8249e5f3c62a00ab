"""The months or years that a document covers, ticked one by one or all at once."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cmdesk.ui import kit
from cmdesk.ui.text import tr


class PeriodsField(QWidget):
    """given(frozenset): what the document covers now, after every tick."""

    given = Signal(object)

    def __init__(self, required: Sequence[str], covers: frozenset[str]) -> None:
        super().__init__()
        self.setObjectName("periods")
        self._required, self._covers = required, covers
        lacking = [each for each in required if each not in covers]
        words = tr("checklist", "Covers {done} of {count}", done=len(required) - len(lacking), count=len(required))
        every = kit.button(
            tr("checklist", "All there"),
            lambda: self._give(self._covers | set(required)),
            kind="link",
            icon="check",
            small=True,
            name="period_all",
        )
        head = kit.row(kit.label(words, "caption", "secondary"), None, *([every] if lacking else []))
        self.setLayout(kit.column(head, kit.Flow(*(self._tick(each) for each in required), gap=4), gap=4))

    def _tick(self, period: str) -> QWidget:
        box = kit.CheckEdit(period, name=f"period_{period}")
        box.setChecked(period in self._covers)
        box.edited.connect(lambda: self._give(self._covers ^ {period}))
        return box

    def _give(self, covers: frozenset[str]) -> None:
        self._covers = covers
        self.given.emit(covers)
