"""Lines for passphrases, and the form that tries one."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from cmdesk.core.attempts import Attempts
from cmdesk.core.errors import UserError
from cmdesk.core.text import Message, message
from cmdesk.models.key import SHORTEST, WrongPassphraseError
from cmdesk.ui.jobs import Jobs
from cmdesk.ui.kit.basics import column, label, muted, picture, row
from cmdesk.ui.kit.buttons import button
from cmdesk.ui.kit.icons import icon
from cmdesk.ui.kit.messages import MessageBar
from cmdesk.ui.text import reading, tr
from cmdesk.ui.theme import theme

COUNTS = 250  # ms between two looks at how long to wait still


def passphrase_edit(name: str, hint: str) -> QLineEdit:
    """Return a line for a passphrase; its eye shows what is typed."""
    line = QLineEdit()
    line.setObjectName(name)
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setPlaceholderText(hint)
    line.setAccessibleName(hint)
    line.setFont(theme().font("read"))
    eye = line.addAction(icon("eye", "text.muted"), QLineEdit.ActionPosition.TrailingPosition)
    eye.setText(tr("window", "Show the passphrase"))

    def turn() -> None:
        hidden = line.echoMode() == QLineEdit.EchoMode.Password
        line.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        eye.setIcon(icon("eye-off" if hidden else "eye", "text.muted"))

    eye.triggered.connect(turn)
    return line


class NewPassphrase(QWidget):
    """A new passphrase, typed twice. submitted: Enter in the second line."""

    submitted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.first = passphrase_edit("first", tr("window", "Passphrase, at least {count} characters", count=SHORTEST))
        self.second = passphrase_edit("second", tr("window", "The same again"))
        self.first.returnPressed.connect(self.second.setFocus)
        self.second.returnPressed.connect(self.submitted.emit)
        self.setLayout(column(self.first, self.second, gap=12))
        self.setFocusProxy(self.first)

    def text(self) -> str:
        return self.first.text()

    def wrong(self) -> tuple[Message, QLineEdit] | None:
        """Return what is wrong with what is typed, and where; None when it will do."""
        if len(self.first.text()) < SHORTEST:
            return message("window", "At least {count} characters, please.", count=SHORTEST), self.first
        if self.first.text() != self.second.text():
            return message("window", "The two passphrases differ."), self.second
        return None


class Waiting(QObject):
    """Shows in a bar how long one has to wait after too many wrong passphrases; hold(True) until one need not."""

    def __init__(self, attempts: Attempts, bar: MessageBar, hold: Callable[[bool], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._attempts, self._bar, self._hold = attempts, bar, hold
        self._timer = QTimer(self)
        self._timer.setInterval(COUNTS)
        self._timer.timeout.connect(self._count)
        self.begin()

    def failed(self) -> None:
        """Count a wrong passphrase."""
        self._attempts.fail()
        self.begin()

    def begin(self) -> None:
        """Wait, where one has to."""
        if self._attempts.seconds_left():
            self._timer.start()
            self._count()

    def _count(self) -> None:
        left = self._attempts.seconds_left()
        self._hold(left > 0)
        if left:
            limit = self._attempts.limit
            said = tr(
                "window", "The passphrase was wrong {count} times in a row: wait {left} s.", count=limit, left=left
            )
            self._bar.say(said, "warn", icon="clock")
        else:
            self._timer.stop()
            self._bar.clear()


class PassphraseForm(QWidget):
    """Asks for the passphrase and tries it on a thread of its own; opened(result) once try_it(passphrase) succeeds.

    try_it refuses with a UserError, which is shown; any other exception goes to failed. Wrong passphrases are counted
    in attempts. busy(bool): it begins, or has ended, to try.
    """

    opened = Signal(object)
    failed = Signal(object)
    busy = Signal(bool)

    def __init__(
        self, title: str, note: str, do: str, try_it: Callable[[str], Any], attempts: Attempts | None = None
    ) -> None:
        super().__init__()
        self.setObjectName("passphrase_form")
        self._try, self._attempts = try_it, attempts or Attempts()
        self._jobs = Jobs(self)
        self.line = passphrase_edit("passphrase", tr("window", "Passphrase"))
        self.bar = MessageBar()
        self.open = button(do, self.give, kind="primary", name="open")
        self.line.returnPressed.connect(self.give)
        head = row(picture("lock", "accent.text", 20), (label(title, "title", bold=True, wrap=True), 1), gap=10)
        self.setLayout(column(head, muted(note, wrap=True), self.line, self.bar, row(None, self.open), gap=12))
        self.setFocusProxy(self.line)
        self._waiting = Waiting(self._attempts, self.bar, self._hold, self)

    def give(self) -> None:
        """Try what is typed."""
        passphrase = self.line.text()
        if not passphrase or not self.open.isEnabled():
            return
        self._hold(True)
        self.busy.emit(True)
        self.bar.say(tr("window", "Opening…"), "info", icon="key-round")
        self._jobs.run(lambda _progress: self._try(passphrase), self._opened, self._refused)

    def refuse(self, error: UserError) -> None:
        """Show why the book cannot be opened now, with a way to try again."""
        self.bar.say(reading(error.message), "bad", action=tr("window", "Try again"), on=self.give)

    def leave(self) -> None:
        """Wait for what is being tried; nothing is told any more."""
        self._jobs.drain()

    def _opened(self, result: object) -> None:
        self._attempts.succeed()
        self._again()
        self.line.clear()
        self.opened.emit(result)

    def _refused(self, error: Exception) -> None:
        self._again()
        if isinstance(error, WrongPassphraseError):
            self.bar.say(reading(error.message), "bad")
            self.line.selectAll()
            self.line.setFocus()
            self._waiting.failed()
        elif isinstance(error, UserError):
            self.refuse(error)
            self.line.setFocus()
        else:
            self.failed.emit(error)

    def _again(self) -> None:
        self._hold(False)
        self.bar.clear()
        self.busy.emit(False)

    def _hold(self, on: bool) -> None:  # noqa: FBT001  (has the shape Waiting calls)
        self.open.setEnabled(not on)
        self.line.setReadOnly(on)
