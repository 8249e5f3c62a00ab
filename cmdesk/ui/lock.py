"""The locked window: nothing of the book in sight, the passphrase to go on."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget

from cmdesk.core.attempts import Attempts
from cmdesk.ui.dialogs.passphrase import PassphraseForm
from cmdesk.ui.jobs import Jobs
from cmdesk.ui.kit.basics import column, frame, muted, row
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme

WIDTH = 400


class LockScreen(QWidget):
    """Stands before everything until the passphrase is given. It tells that something is running, not what."""

    def __init__(
        self, book: str, check: Callable[[str], Any], attempts: Attempts, jobs: Jobs, *, running: bool
    ) -> None:
        super().__init__()
        self.setObjectName("locked")
        title = tr("window", "Locked")
        note = tr("window", "Give the passphrase of “{name}” to go on.", name=book)
        self.form = PassphraseForm(title, note, tr("window", "Unlock"), check, attempts)
        self._running = muted(tr("window", "Work begun before goes on."), name="running")
        self._running.setVisible(running)
        card = frame("card", column(self.form, self._running, margins=20))
        card.setFixedWidth(theme().px(WIDTH))
        self.setLayout(row(None, column(None, card, None), None))
        self.setFocusProxy(self.form)
        jobs.started.connect(self._started)
        jobs.ended.connect(self._running.hide)

    def leave(self) -> None:
        """Wait for what is being tried; the window closes."""
        self.form.leave()

    def _started(self, _words: str) -> None:
        self._running.show()


def dismiss(app: QApplication) -> None:
    """Close what floats before the window and may name a client: menus, lists that drop down, tooltips, dialogs."""
    QToolTip.hideText()
    while (popup := app.activePopupWidget()) is not None and popup.close():
        pass
    for widget in app.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()
