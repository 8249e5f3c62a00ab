"""Brings a book back from a backup: which one, when it was made, and where the book goes."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from cmdesk.core import figures
from cmdesk.core.errors import UserError
from cmdesk.services.backup import ENDING, Manifest, read_manifest
from cmdesk.ui.dialogs.ask import AskDialog
from cmdesk.ui.dialogs.files import choose_place, free_name
from cmdesk.ui.kit.basics import Elided, column, label, row
from cmdesk.ui.kit.buttons import button
from cmdesk.ui.text import tr


class RestoreDialog(AskDialog):
    """Restores a backup to a new place; .path is the book once accepted. restore(backup, to) is called on a thread."""

    def __init__(
        self, backup: Path, fresh: Path, restore: Callable[[Path, Path], Any], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("window", "Restore a backup"), "restore_backup", parent)
        self.path = free_name(fresh)
        self._backup, self._restore = backup, restore
        self._made = label("", role="secondary", wrap=True, name="made")
        self._place = Elided("", "caption", "muted")
        elsewhere = button(tr("window", "Another place…"), self._elsewhere, kind="link", name="elsewhere")
        self.restore = button(tr("window", "Restore the book"), self.give, kind="primary", name="restore")
        why = tr(
            "window",
            "The book comes back to a new place as it was then; books you have stay as they are. It opens with the "
            "passphrase of that day.",
        )
        self.setLayout(
            column(
                label(tr("window", "Restore “{name}”", name=backup.name), "title", bold=True, wrap=True),
                self._made,
                label(why, role="secondary", wrap=True),
                row((self._place, 1), elsewhere),
                self.bar,
                row(None, button(tr("window", "Cancel"), self.reject, name="cancel"), self.restore),
                gap=12,
                margins=20,
            )
        )
        self._show_place()
        self._read()

    def _read(self) -> None:
        """Say what the backup holds, or why it is none."""
        try:
            self._show_manifest(read_manifest(self._backup))
        except UserError as error:
            self.restore.setEnabled(False)
            self.refuse(error.message)

    def _show_manifest(self, made: Manifest) -> None:
        here = made.made_at.astimezone()
        self._made.setText(
            tr(
                "window",
                "Made on {time} of {book}, up to journal entry {entry}, {size}.",
                time=f"{here:%Y-%m-%d %H:%M}",
                book=made.book,
                entry=made.journal.entry,
                size=figures.size(sum(each.size for each in made.files)),
            )
        )

    def _show_place(self) -> None:
        self._place.setText(str(self.path))

    def _elsewhere(self) -> None:
        chosen = choose_place(self, self.path)
        if chosen is not None:
            self.path = chosen
            self._show_place()
            self.bar.clear()

    def give(self) -> None:
        """Restore the book."""
        if self.restore.isEnabled():
            backup, to = self._backup, self.path
            words = tr("window", "Restoring the book, every byte compared…")
            self.work(words, self.restore, lambda: self._restore(backup, to), lambda _made: self.accept())


def choose_backup(parent: QWidget | None, folder: Path) -> Path | None:
    """Ask for the file of a backup; None when the user thinks better of it."""
    kinds = tr("window", "Backups ({pattern})", pattern=f"*{ENDING}")
    chosen, _ = QFileDialog.getOpenFileName(parent, tr("window", "Restore a backup"), str(folder), kinds)
    return Path(chosen) if chosen else None
