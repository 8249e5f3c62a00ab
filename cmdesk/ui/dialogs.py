"""Passphrases: opening a book, making one, unlocking the window."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QStackedWidget, QWidget

from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.ui.jobs import Jobs
from cmdesk.ui.kit.basics import Item, column, frame, holding, label, muted, picture, reveal, row
from cmdesk.ui.kit.buttons import button
from cmdesk.ui.kit.editors import CheckEdit
from cmdesk.ui.kit.icons import icon
from cmdesk.ui.kit.messages import MessageBar
from cmdesk.ui.text import reading, tr
from cmdesk.ui.theme import application, theme

SHORTEST = 8
WIDTH = 420
GROUPS = 4  # of the recovery key on a line


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


class PassphraseForm(QWidget):
    """Asks for the passphrase and tries it on a thread of its own; opened(result) once try_it(passphrase) succeeds.

    try_it refuses with a UserError, which is shown; any other exception goes to failed.
    """

    opened = Signal(object)
    failed = Signal(object)

    def __init__(self, title: str, note: str, do: str, try_it: Callable[[str], Any]) -> None:
        super().__init__()
        self.setObjectName("passphrase_form")
        self._try = try_it
        self._jobs = Jobs(self)
        self.line = passphrase_edit("passphrase", tr("window", "Passphrase"))
        self.bar = MessageBar()
        self.open = button(do, self.give, kind="primary", name="open")
        self.line.returnPressed.connect(self.give)
        head = row(picture("lock", "accent.text", 20), (label(title, "title", bold=True, wrap=True), 1), gap=10)
        self.setLayout(column(head, muted(note, wrap=True), self.line, self.bar, row(None, self.open), gap=12))
        self.setFocusProxy(self.line)

    def give(self) -> None:
        """Try what is typed."""
        passphrase = self.line.text()
        if not passphrase or not self.open.isEnabled():
            return
        self.open.setEnabled(False)
        self.line.setReadOnly(True)
        self.bar.say(tr("window", "Opening…"), "info", icon="key-round")
        self._jobs.run(lambda _progress: self._try(passphrase), self._opened, self._refused)

    def leave(self) -> None:
        """Wait for what is being tried; nothing is told any more."""
        self._jobs.drain()

    def _opened(self, result: object) -> None:
        self._again()
        self.line.clear()
        self.bar.clear()
        self.opened.emit(result)

    def _refused(self, error: Exception) -> None:
        self._again()
        self.bar.clear()
        if isinstance(error, UserError):
            self.bar.say(reading(error.message), "bad")
            self.line.selectAll()
            self.line.setFocus()
        else:
            self.failed.emit(error)

    def _again(self) -> None:
        self.open.setEnabled(True)
        self.line.setReadOnly(False)


class OpenDialog(QDialog):
    """Opens a book with its passphrase; .book holds it once accepted. other: the user wants another book instead."""

    OTHER = 2

    def __init__(
        self, path: Path, open_it: Callable[[str], Any], *, can_choose: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("open_book")
        self.setWindowTitle(tr("window", "Client desk"))
        self.setMinimumWidth(theme().px(WIDTH))
        self.book: Any = None
        self.error: Exception | None = None
        title = tr("window", "Open the book “{name}”", name=path.stem)
        self.form = PassphraseForm(title, str(path.parent), tr("window", "Open the book"), open_it)
        other = button(tr("window", "Another book…"), lambda: self.done(self.OTHER), kind="link", name="other")
        reveal(other, can_choose)
        self.setLayout(column(self.form, row(other, None), gap=8, margins=20))
        self.form.opened.connect(self._opened)
        self.form.failed.connect(self._failed)
        self.form.line.setFocus()

    def _opened(self, book: object) -> None:
        self.book = book
        self.accept()

    def _failed(self, error: Exception) -> None:
        self.error = error
        self.reject()

    def done(self, result: int) -> None:
        self.form.leave()
        super().done(result)


class NewDialog(QDialog):
    """Makes a book: passphrase twice, then the recovery key, shown once; .book holds it once accepted.

    make(passphrase) returns (book, recovery key) and is called on a thread.
    """

    def __init__(self, path: Path, make: Callable[[str], tuple[Any, str]], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("new_book")
        self.setWindowTitle(tr("window", "New book"))
        self.setMinimumWidth(theme().px(WIDTH + 60))
        self.book: Any = None
        self.recovery = ""
        self._make = make
        self._jobs = Jobs(self)
        self._pages = QStackedWidget()
        self.first = passphrase_edit("first", tr("window", "Passphrase, at least {count} characters", count=SHORTEST))
        self.second = passphrase_edit("second", tr("window", "The same again"))
        self.bar = MessageBar()
        self.make = button(tr("window", "Make the book"), self.give, kind="primary", name="make")
        self._pages.addWidget(holding(self._ask(path)))
        outer = column((self._pages, 1), margins=20)
        self.setLayout(outer)
        self.first.setFocus()

    def _ask(self, path: Path) -> Any:
        self.first.returnPressed.connect(self.second.setFocus)
        self.second.returnPressed.connect(self.give)
        why = tr(
            "window",
            "The book is one encrypted file on this computer. Only the passphrase opens it; nobody can replace it.",
        )
        cancel = button(tr("window", "Cancel"), self.reject, name="cancel")
        head = label(tr("window", "A new book “{name}”", name=path.stem), "title", bold=True)
        items: list[Item] = [head, label(why, role="secondary", wrap=True), muted(str(path)), self.first, self.second]
        return column(*items, self.bar, None, row(None, cancel, self.make), gap=12)

    def give(self) -> None:
        """Make the book, if the passphrase is long enough and the same twice."""
        passphrase = self.first.text()
        if len(passphrase) < SHORTEST:
            self._refuse(message("window", "At least {count} characters, please.", count=SHORTEST), self.first)
        elif passphrase != self.second.text():
            self._refuse(message("window", "The two passphrases differ."), self.second)
        elif self.make.isEnabled():
            self.make.setEnabled(False)
            self.bar.say(tr("window", "Making the book…"), "info", icon="key-round")
            self._jobs.run(lambda _progress: self._make(passphrase), self._made, self._failed)

    def _refuse(self, wrong: Any, line: QLineEdit) -> None:
        self.bar.say(reading(wrong), "bad")
        line.setFocus()
        line.selectAll()

    def _failed(self, error: Exception) -> None:
        self.make.setEnabled(True)
        if not isinstance(error, UserError):
            raise error
        self.bar.say(reading(error.message), "bad")

    def _made(self, made: tuple[Any, str]) -> None:
        self.book, self.recovery = made
        self._pages.addWidget(holding(self._show_key()))
        self._pages.setCurrentIndex(1)
        self.adjustSize()

    def _show_key(self) -> Any:
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(theme().px(15))
        groups = self.recovery.split("-")
        lines = ["-".join(groups[at : at + GROUPS]) for at in range(0, len(groups), GROUPS)]
        key = label("-\n".join(lines), name="recovery")
        key.setFont(fixed)
        key.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        copy = button(
            tr("window", "Copy"), lambda: application().clipboard().setText(self.recovery), icon="copy", name="copy"
        )
        noted = CheckEdit(tr("window", "I have written it down and put it in a safe place"), name="noted")
        start = button(tr("window", "Start working"), self.accept, kind="primary", name="start")
        start.setEnabled(False)
        noted.toggled.connect(start.setEnabled)
        why = tr(
            "window",
            "If you forget the passphrase, this key opens the book. It is shown only now, and is kept nowhere else.",
        )
        return column(
            label(tr("window", "Your recovery key"), "title", bold=True),
            label(why, role="secondary", wrap=True),
            frame("inset", column(key, margins=14)),
            row(copy, None),
            noted,
            None,
            row(None, start),
            gap=12,
        )

    def reject(self) -> None:
        if self.book is None:  # once the book is made, the key has to be seen
            super().reject()

    def done(self, result: int) -> None:
        self._jobs.drain()
        super().done(result)


def choose_book(parent: QWidget | None, folder: Path, *, new: bool) -> Path | None:
    """Ask for the file of a book to open, or to make; None when the user thinks better of it."""
    kinds = tr("window", "Books (*.cmdesk)")
    if new:
        chosen, _ = QFileDialog.getSaveFileName(parent, tr("window", "New book"), str(folder / "my.cmdesk"), kinds)
    else:
        chosen, _ = QFileDialog.getOpenFileName(parent, tr("window", "Open a book"), str(folder), kinds)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix or not new else path.with_suffix(".cmdesk")
