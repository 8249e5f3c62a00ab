"""What this program puts on the clipboard and must not stay there: cleared after thirty seconds, on lock and on exit.

copy_secret keeps a text out of clipboard histories as well, where the system has a way to ask for it: Windows and KDE;
Qt gives a program no way to name the pasteboard type that macOS programs look for. Whatever else lands on the clipboard
from here (Ctrl+C in a field or table) is looked at, and cleared alike when it holds a sensitive number.
"""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard

from cmdesk.core.found_numbers import NUMBERS, found_numbers
from cmdesk.ui.theme import application

KEEPS = 30_000  # ms
UNREAD = 100_000  # characters; so long a text out of a book of clients is not searched but taken for sensitive
HINTS = {
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': bytes(4),
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': bytes(4),
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': bytes(4),
    "x-kde-passwordManagerHint": b"secret",
}


class Secrets(QObject):
    """Watches a clipboard, and clears from it what should not stay; what another program put there is left alone.

    owns() tells whether the clipboard holds what this program put there.
    """

    def __init__(self, clipboard: QClipboard, *, owns: Callable[[], bool] | None = None, keeps: int = KEEPS) -> None:
        super().__init__(application())
        self._clipboard, self._owns = clipboard, owns or clipboard.ownsClipboard
        self._secret = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(keeps)
        self._timer.timeout.connect(self.clear)
        clipboard.dataChanged.connect(self._look)
        application().aboutToQuit.connect(self.clear)

    def copy(self, text: str) -> None:
        """Put text on the clipboard for a while."""
        data = QMimeData()
        data.setText(text)
        for kind, value in HINTS.items():
            data.setData(kind, value)
        self._secret = text
        self._timer.start()
        self._clipboard.setMimeData(data)

    def clear(self) -> None:
        """Clear the clipboard now, if it still holds the secret."""
        self._timer.stop()
        secret, self._secret = self._secret, ""
        if secret and self._owns() and self._clipboard.text() == secret:
            self._clipboard.clear()

    def _look(self) -> None:
        if not self._owns():
            return
        text = self._clipboard.text()
        if text and text != self._secret and is_sensitive(text):
            self._secret = text
            self._timer.start()


def is_sensitive(text: str) -> bool:
    """Tell whether text holds a whole identity card, telephone or bank card number."""
    return len(text) > UNREAD or any(found.kind in NUMBERS for found in found_numbers(text))


def secrets() -> Secrets:
    """Return what watches the application's clipboard; it begins to when first asked for."""
    found = application().findChild(Secrets)
    return found if found is not None else Secrets(application().clipboard())


def copy_secret(text: str) -> None:
    """Put text on the clipboard: kept out of histories, cleared after thirty seconds, on lock and on exit."""
    secrets().copy(text)
