"""What the dialogs that write a key share: one bar for what is wrong, one thread, one way to fail."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QWidget

from cmdesk.core.errors import UserError
from cmdesk.core.progress import Progress
from cmdesk.core.text import Message
from cmdesk.ui.jobs import Jobs
from cmdesk.ui.kit.messages import MessageBar
from cmdesk.ui.text import reading
from cmdesk.ui.theme import theme

WIDTH = 480


class AskDialog(QDialog):
    """Asks and works on a thread. A refusal is shown in its bar; any other failure closes it and stands in error."""

    def __init__(self, title: str, name: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setMinimumWidth(theme().px(WIDTH))
        self.error: Exception | None = None
        self.bar = MessageBar()
        self.bar.spoke.connect(lambda _on: QTimer.singleShot(0, self, self._make_room))
        self._jobs = Jobs(self)

    def _make_room(self) -> None:
        """Grow for what the bar says, that nothing is squeezed."""
        layout = self.layout()
        if layout is not None:
            needed = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), needed))

    def refuse(self, wrong: Message, line: QWidget | None = None) -> None:
        """Say what is wrong and go there."""
        self.bar.say(reading(wrong), "bad")
        if line is not None:
            line.setFocus()
        if isinstance(line, QLineEdit):
            line.selectAll()

    def work(self, words: str, by: QPushButton, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        """Do work on the thread, then call done(result); until then the button by is grey."""
        by.setEnabled(False)
        self.bar.say(words, "info", icon="key-round")

        def task(_progress: Progress) -> Any:
            return work()

        def fail(error: Exception) -> None:
            by.setEnabled(True)
            if isinstance(error, UserError):
                self.refuse(error.message)
            else:
                self.error = error
                self.reject()

        self._jobs.run(task, done, fail)

    def reject(self) -> None:
        if not self._jobs.busy():  # what is being made is made: it has to be shown
            super().reject()

    def done(self, result: int) -> None:
        self._jobs.drain()
        super().done(result)
