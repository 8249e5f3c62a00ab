"""A number that is masked until clicked: whole for thirty seconds, then masked again."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from cmdesk.core.identifiers import mobile
from cmdesk.core.masking import mask
from cmdesk.ui.clipboard import copy_secret
from cmdesk.ui.kit import button, icon, row
from cmdesk.ui.text import tr

SHOWN = 30_000  # ms


def masked_phone(text: str) -> str:
    """Return a telephone number as it may be shown to whoever looks at the screen."""
    return mask("mobile" if mobile(text).valid else "tel", text)


class Masked(QWidget):
    """A telephone number; a click shows it, another hides it. The copy is always of the whole number."""

    def __init__(self, text: str, *, says: str, name: str) -> None:
        super().__init__()
        self._text, self._says = text, says
        self.number = button("", self._turn, kind="link", icon="eye", name=name)
        copy = button("", self._copy, kind="link", icon="copy", small=True, tip=tr("prospects", "Copy"), name="copy")
        copy.setAccessibleName(tr("prospects", "Copy {what}", what=says))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN)
        self._timer.timeout.connect(lambda: self._show(whole=False))
        self.setLayout(row(self.number, copy, None, gap=6))
        self._show(whole=False)

    def _turn(self) -> None:
        self._show(whole=not self._timer.isActive())

    def _show(self, *, whole: bool) -> None:
        if whole:
            self._timer.start()
        else:
            self._timer.stop()
        shown = self._text if whole else masked_phone(self._text)
        tip = tr("prospects", "Hide") if whole else tr("prospects", "Show for 30 seconds")
        self.number.setText(f" {shown}")
        self.number.setIcon(icon("eye-off" if whole else "eye", "accent.text"))
        self.number.setToolTip(tip)
        self.number.setAccessibleName(f"{self._says} {shown}，{tip}")

    def _copy(self) -> None:
        copy_secret(self._text)
