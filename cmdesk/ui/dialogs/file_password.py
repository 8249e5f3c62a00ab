"""The password of a file that somebody else locked: asked for in place, used once, kept nowhere."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from cmdesk.core.masking import mask_text
from cmdesk.core.text import message
from cmdesk.ui.dialogs.passphrase import passphrase_edit
from cmdesk.ui.kit.basics import column, label, picture, row
from cmdesk.ui.kit.buttons import button
from cmdesk.ui.kit.messages import MessageBar
from cmdesk.ui.text import reading, tr
from cmdesk.ui.theme import theme

WIDTH = 440


class FilePasswordDialog(QDialog):
    """Asks for the password of a file. given(password): the user typed one."""

    given = Signal(str)

    def __init__(self, file: str, parent: QWidget, *, wrong: bool) -> None:
        super().__init__(parent)
        self.setObjectName("file_password")
        self.setWindowTitle(tr("window", "Password of the file"))
        self.setMinimumWidth(theme().px(WIDTH))
        self.line = passphrase_edit("password", tr("window", "Password"))
        self.line.returnPressed.connect(self.give)
        bar = MessageBar()
        if wrong:
            bar.say(reading(message("sheets", "This is not the password of {file}.", file=mask_text(file))), "bad")
        told = tr("window", "WeChat and Alipay tell it in the message the file came with. It is not kept.")
        leave = button(tr("window", "Leave this file out"), self.reject, kind="ghost", name="leave_file")
        go = button(tr("window", "Open"), self.give, kind="primary", name="open_file")
        title = label(tr("window", "{file} is locked", file=mask_text(file)), "title", bold=True, wrap=True)
        head = row(picture("lock", "text.muted", 20), (title, 1), gap=10)
        self.setLayout(
            column(
                head, bar, label(told, role="secondary", wrap=True), self.line, row(None, leave, go), gap=12, margins=20
            )
        )
        self.line.setFocus()

    def give(self) -> None:
        """Go on with what was typed."""
        if self.line.text():
            self.accept()
            self.given.emit(self.line.text())


def ask_file_password(
    parent: QWidget, file: str, *, wrong: bool, on: Callable[[str], object], left: Callable[[], object]
) -> None:
    """Ask for the password of a file; on hears it, left that the file is to stay out. wrong: the last one was."""
    dialog = FilePasswordDialog(file, parent, wrong=wrong)
    dialog.given.connect(on)
    dialog.rejected.connect(left)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
