"""Makes a book: where, its passphrase twice, then the recovery key, shown once."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from cmdesk.ui.dialogs.ask import AskDialog
from cmdesk.ui.dialogs.files import choose_place
from cmdesk.ui.dialogs.passphrase import NewPassphrase
from cmdesk.ui.dialogs.recovery_key import key_page
from cmdesk.ui.kit.basics import Elided, Item, column, holding, label, row
from cmdesk.ui.kit.buttons import button
from cmdesk.ui.kit.editors import CheckEdit
from cmdesk.ui.text import tr


class NewDialog(AskDialog):
    """Makes a book; .book holds it once accepted. make(path, passphrase) returns (book, recovery key), on a thread."""

    def __init__(
        self, path: Path, make: Callable[[Path, str], tuple[Any, str]], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("window", "New book"), "new_book", parent)
        self.path, self.book, self.recovery = path, None, ""
        self._make = make
        self.passphrase = NewPassphrase()
        self.make = button(tr("window", "Make the book"), self.give, kind="primary", name="make")
        self._title = label("", "title", bold=True, wrap=True)
        self._folder = Elided("", "caption", "muted")
        self._pages = QStackedWidget()
        self._pages.addWidget(holding(self._ask()))
        self.setLayout(column((self._pages, 1), margins=20))
        self._show_path()
        self.passphrase.setFocus()

    def _ask(self) -> Any:
        self.passphrase.submitted.connect(self.give)
        why = tr(
            "window",
            "The book is one encrypted file on this computer. Only the passphrase opens it; nobody can replace it.",
        )
        elsewhere = button(tr("window", "Another place…"), self._elsewhere, kind="link", name="elsewhere")
        cancel = button(tr("window", "Cancel"), self.reject, name="cancel")
        items: list[Item] = [
            self._title,
            label(why, role="secondary", wrap=True),
            row((self._folder, 1), elsewhere),
            self.passphrase,
            self.bar,
        ]
        return column(*items, None, row(None, cancel, self.make), gap=12)

    def _show_path(self) -> None:
        self._title.setText(tr("window", "A new book “{name}”", name=self.path.stem))
        self._folder.setText(str(self.path.parent))

    def _elsewhere(self) -> None:
        chosen = choose_place(self, self.path)
        if chosen is not None:
            self.path = chosen
            self._show_path()
            self.bar.clear()
        self.passphrase.setFocus()

    def give(self) -> None:
        """Make the book, if the passphrase is long enough and the same twice."""
        wrong = self.passphrase.wrong()
        if wrong is not None:
            self.refuse(*wrong)
        elif self.make.isEnabled():
            path, passphrase = self.path, self.passphrase.text()
            self.work(tr("window", "Making the book…"), self.make, lambda: self._make(path, passphrase), self._made)

    def _made(self, made: tuple[Any, str]) -> None:
        self.book, self.recovery = made
        noted = CheckEdit(tr("window", "I have written it down and put it in a safe place"), name="noted")
        start = button(tr("window", "Start working"), self.accept, kind="primary", name="start")
        start.setEnabled(False)
        noted.toggled.connect(start.setEnabled)
        why = tr(
            "window",
            "If you forget the passphrase, this key opens the book. Whoever has it can read everything: keep it apart "
            "from this computer.",
        )
        self._pages.addWidget(key_page(self.recovery, why, noted, do=start))
        self._pages.setCurrentIndex(1)
        self.adjustSize()
        noted.setFocus()

    def reject(self) -> None:
        if self.book is None:  # once the book is made, the key has to be seen
            super().reject()
