"""Asks where a file is to be written, and never over one that the user was not asked about."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from cmdesk.ui.text import tr


def ask_where(parent: QWidget, title: str, suggested: str, kinds: str, ending: str) -> Path | None:
    """Return the path that was chosen, with its ending; None when the user thinks better of it.

    An ending that was left out is appended, whatever dots the name holds; a file of that longer name is asked about.
    """
    chosen, _ = QFileDialog.getSaveFileName(parent, title, suggested, kinds)
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix.lower() == ending:
        return path
    path = path.with_name(path.name + ending)
    if path.exists():
        question = tr("window", "{file} exists already. Replace it?", file=path.name)
        if QMessageBox.question(parent, title, question) != QMessageBox.StandardButton.Yes:
            return None
    return path
