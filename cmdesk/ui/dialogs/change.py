"""What is done about the passphrase while the book is open: changing it, showing the recovery key again."""

import shiboken6
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from cmdesk.core.errors import UserError
from cmdesk.models.key import WrongPassphraseError
from cmdesk.services.passphrase import change_passphrase, show_recovery_key
from cmdesk.ui.desk import NOTED, Desk
from cmdesk.ui.dialogs.ask import WIDTH, AskDialog
from cmdesk.ui.dialogs.passphrase import NewPassphrase, PassphraseForm, Waiting, passphrase_edit
from cmdesk.ui.dialogs.recovery_key import key_page
from cmdesk.ui.kit.basics import column, label, row
from cmdesk.ui.kit.buttons import button
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme


class ChangeDialog(AskDialog):
    """Asks for the old passphrase and the new one twice, and changes it in a job of the desk, which outlives it."""

    def __init__(self, desk: Desk, *, parent: QWidget | None = None) -> None:
        super().__init__(tr("window", "Change the passphrase"), "change_passphrase", parent)
        self._desk = desk
        self.old = passphrase_edit("old", tr("window", "The passphrase until now"))
        self.passphrase = NewPassphrase()
        self.old.returnPressed.connect(self.passphrase.setFocus)
        self.passphrase.submitted.connect(self.give)
        self.change = button(tr("window", "Change the passphrase"), self.give, kind="primary", name="change")
        why = tr(
            "window",
            "The recovery key stays the same. Backups made before open with the passphrase they were made with.",
        )
        title = tr("window", "Another passphrase for “{name}”", name=desk.book.path.stem)
        cancel = button(tr("window", "Cancel"), self.reject, name="cancel")
        self.setLayout(
            column(
                label(title, "title", bold=True, wrap=True),
                label(why, role="secondary", wrap=True),
                self.old,
                self.passphrase,
                self.bar,
                row(None, cancel, self.change),
                gap=12,
                margins=20,
            )
        )
        self._waiting = Waiting(desk.attempts, self.bar, self.change.setDisabled, self)
        self.finished.connect(self.deleteLater)
        self.old.setFocus()

    def give(self) -> None:
        """Change it, if the new one is long enough and the same twice."""
        if not self.change.isEnabled():
            return
        wrong = self.passphrase.wrong()
        if wrong is not None:
            self.refuse(*wrong)
            return
        self.change.setEnabled(False)
        words = tr("window", "Changing the passphrase")
        self.bar.say(words, "info", icon="key-round")
        desk, old, new = self._desk, self.old.text(), self.passphrase.text()

        def changed(_nothing: object) -> None:
            desk.attempts.succeed()
            desk.changed.emit(NOTED)
            desk.say(tr("window", "The new passphrase opens the book from now on"))
            if shiboken6.isValid(self):
                self.accept()

        def failed(error: Exception) -> None:
            if isinstance(error, UserError) and shiboken6.isValid(self):
                self._refused(error)
            else:
                desk.report(error)

        desk.run_later(lambda _progress: change_passphrase(desk.book, old, new), changed, words=words, failed=failed)

    def _refused(self, error: UserError) -> None:
        self.change.setEnabled(True)
        if isinstance(error, WrongPassphraseError):
            self.refuse(error.message, self.old)
            self._waiting.failed()
        else:
            self.refuse(error.message)


class ShowKeyDialog(QDialog):
    """Shows the recovery key once the passphrase is given; the journal notes it."""

    def __init__(self, desk: Desk, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("show_key")
        self.setWindowTitle(tr("window", "Recovery key"))
        self.setMinimumWidth(theme().px(WIDTH))
        self._desk = desk
        self.form = PassphraseForm(
            tr("window", "Show the recovery key of “{name}”", name=desk.book.path.stem),
            tr("window", "Whoever has it can read everything. That it was shown stands in the journal."),
            tr("window", "Show the key"),
            lambda passphrase: show_recovery_key(desk.book, passphrase),
            desk.attempts,
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(self.form)
        self.setLayout(column((self._pages, 1), margins=20))
        self.form.opened.connect(self._show_key)
        self.form.failed.connect(desk.report)
        self.finished.connect(self.deleteLater)
        self.form.line.setFocus()

    def _show_key(self, recovery: str) -> None:
        self._desk.changed.emit(NOTED)
        close = button(tr("window", "Close"), self.accept, kind="primary", name="close")
        why = tr("window", "Write it down and keep it apart from this computer. It stays the same for this book.")
        self._pages.addWidget(key_page(recovery, why, do=close))
        self._pages.setCurrentIndex(1)
        self.adjustSize()
        close.setFocus()

    def done(self, result: int) -> None:
        self.form.leave()
        super().done(result)
