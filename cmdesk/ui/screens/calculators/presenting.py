"""The window before a client's eyes: the whole screen for the calculator, nothing of the desk around it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

AROUND = ("rail", "topbar", "statusbar")


class Presenting(QObject):
    """Hides what stands around a screen, and some parts of its own, until it is left. turned(on)."""

    turned = Signal(bool)

    def __init__(self, screen: QWidget) -> None:
        super().__init__(screen)
        self.parts: Sequence[QWidget] = ()
        self._screen = screen
        self._hidden: list[QWidget] = []

    def on(self) -> bool:
        return bool(self._hidden)

    def toggle(self) -> None:
        """Begin, or leave."""
        if self.on():
            self.leave()
        else:
            self._begin()

    def _begin(self) -> None:
        window = self._screen.window()
        around = [window.findChild(QWidget, name) for name in AROUND]
        self._hidden = [each for each in (*around, *self.parts) if each is not None and each.isVisible()]
        for each in self._hidden:
            each.setVisible(False)
        window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)
        self.turned.emit(True)

    def leave(self) -> None:
        """Show all of it again."""
        if not self.on():
            return
        for each in self._hidden:
            each.setVisible(True)
        self._hidden = []
        window = self._screen.window()
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
        self.turned.emit(False)
