"""Asks once more before files are deleted for good; the buttons say what will be."""

from PySide6.QtWidgets import QDialog, QWidget

from cmdesk.ui.kit import button, column, label, picture, row, set_role
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme

WIDTH = 420


class Confirm(QDialog):
    """Accepted when the files are to go; Esc keeps them."""

    def __init__(self, parent: QWidget, question: str) -> None:
        super().__init__(parent)
        self.setObjectName("confirm")
        self.setWindowTitle(tr("bin", "Delete for good"))
        self.setFixedWidth(theme().px(WIDTH))
        keep = button(tr("bin", "Keep"), self.reject, name="keep")
        gone = button(tr("bin", "Delete for good"), self.accept, kind="danger", icon="trash-2", name="sure")
        set_role(gone, "sure", value="true")
        why = tr(
            "bin",
            "The files leave the book; nothing in it brings them back. The history keeps what they were called, and "
            "backups made before still hold them.",
        )
        head = row(
            picture("octagon-alert", "bad.mark", 20), (label(question, "title", bold=True, wrap=True), 1), gap=10
        )
        self.setLayout(column(head, label(why, role="secondary", wrap=True), row(None, keep, gone), gap=12, margins=20))
        keep.setFocus()
