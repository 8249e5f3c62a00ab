"""Asks for the file of a book."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from cmdesk.ui.text import tr


def choose_book(parent: QWidget | None, folder: Path) -> Path | None:
    """Ask for the file of a book to open; None when the user thinks better of it."""
    kinds = tr("window", "Books (*.cmdesk)")
    chosen, _ = QFileDialog.getOpenFileName(parent, tr("window", "Open a book"), str(folder), kinds)
    return Path(chosen) if chosen else None


def choose_place(parent: QWidget | None, suggested: Path) -> Path | None:
    """Ask where a new book goes; None when the user thinks better of it. A file that is there already stays."""
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        tr("window", "New book"),
        str(suggested),
        tr("window", "Books (*.cmdesk)"),
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(".cmdesk")


def free_name(path: Path) -> Path:
    """Return path, or the first of its like that is not taken: my.cmdesk, then my-2.cmdesk."""
    candidate, number = path, 1
    while candidate.exists():
        number += 1
        candidate = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return candidate
