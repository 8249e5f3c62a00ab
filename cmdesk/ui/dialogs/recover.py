"""Sets a new passphrase with the recovery key: the old one is forgotten, or the key file is lost."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from cmdesk.core.errors import UserError
from cmdesk.models.key import from_recovery_key
from cmdesk.ui.dialogs.ask import AskDialog
from cmdesk.ui.dialogs.passphrase import NewPassphrase
from cmdesk.ui.dialogs.recovery_key import even_font
from cmdesk.ui.kit.basics import column, label, muted, row
from cmdesk.ui.kit.buttons import button
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme


class RecoverDialog(AskDialog):
    """Asks for the recovery key and a new passphrase; .book holds the open book once accepted.

    recover(path, recovery key, passphrase) returns it; it is called on a thread.
    """

    def __init__(self, path: Path, recover: Callable[[Path, str, str], Any], *, parent: QWidget | None = None) -> None:
        super().__init__(tr("window", "Use the recovery key"), "recover", parent)
        self.book: Any = None
        self._path, self._recover = path, recover
        self.key = QPlainTextEdit()
        self.key.setObjectName("recovery_key")
        self.key.setFont(even_font())
        self.key.setTabChangesFocus(True)
        self.key.setPlaceholderText("XXXXXXX-XXXXXXX-XXXXXXX-XXXXXXX-…")
        self.key.setAccessibleName(tr("window", "Recovery key"))
        self.key.setFixedHeight(theme().px(68))
        self.passphrase = NewPassphrase()
        self.passphrase.submitted.connect(self.give)
        self.set = button(tr("window", "Set the passphrase"), self.give, kind="primary", name="set")
        why = tr(
            "window",
            "The recovery key was shown when the book was made: eight groups of letters and digits. It opens the book "
            "and makes a new key file; nothing in the book changes, and the recovery key stays the same.",
        )
        self.setLayout(
            column(
                label(tr("window", "A new passphrase for “{name}”", name=path.stem), "title", bold=True, wrap=True),
                label(why, role="secondary", wrap=True),
                muted(tr("window", "Recovery key")),
                self.key,
                muted(tr("window", "New passphrase")),
                self.passphrase,
                self.bar,
                row(None, button(tr("window", "Cancel"), self.reject, name="cancel"), self.set),
                gap=10,
                margins=20,
            )
        )
        self.key.setFocus()

    def give(self) -> None:
        """Set the passphrase, if all three lines are right."""
        recovery = self.key.toPlainText()
        try:
            from_recovery_key(recovery)
        except UserError as error:
            self.refuse(error.message, self.key)
            return
        wrong = self.passphrase.wrong()
        if wrong is not None:
            self.refuse(*wrong)
        elif self.set.isEnabled():
            passphrase = self.passphrase.text()
            self.work(
                tr("window", "Setting the passphrase…"),
                self.set,
                lambda: self._recover(self._path, recovery, passphrase),
                self._opened,
            )

    def _opened(self, book: object) -> None:
        self.book = book
        self.accept()
