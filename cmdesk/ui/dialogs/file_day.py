"""The day that the statements of a file stand at, where no sheet of it says so."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from cmdesk.core.masking import mask_text
from cmdesk.ui.kit.basics import column, label, row
from cmdesk.ui.kit.buttons import button
from cmdesk.ui.kit.field import date_field
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme

WIDTH = 440


class FileDayDialog(QDialog):
    """Asks for the last day of a file's statements. given(day): the user named one."""

    given = Signal(date)

    def __init__(self, file: str, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("file_day")
        self.setWindowTitle(tr("statements", "Day of the statements"))
        self.setMinimumWidth(theme().px(WIDTH))
        self.day = date_field(tr("statements", "Last day of the period"), today, latest=today, name="end")
        told = tr("statements", "Its columns say 期末 and 年初, and no line says of when: 2025-12-31, for example.")
        leave = button(tr("window", "Leave this file out"), self.reject, kind="ghost", name="leave_file")
        go = button(tr("statements", "Read on"), self.give, kind="primary", name="read_on")
        title = label(tr("statements", "{file} names no day", file=mask_text(file)), "title", bold=True, wrap=True)
        foot = row(None, leave, go)
        self.setLayout(column(title, label(told, role="secondary", wrap=True), self.day, foot, gap=12, margins=20))
        self.day.setFocus()

    def give(self) -> None:
        """Go on with the day that was named."""
        day = self.day.value()
        if day is not None:
            self.accept()
            self.given.emit(day)


def ask_file_day(
    parent: QWidget, file: str, today: date, *, on: Callable[[date], object], left: Callable[[], object]
) -> None:
    """Ask at which day a file stands; on hears it, left that the file is to stay out."""
    dialog = FileDayDialog(file, today, parent)
    dialog.given.connect(on)
    dialog.rejected.connect(left)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
