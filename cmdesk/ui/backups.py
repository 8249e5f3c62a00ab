"""The book's backups while the window is open: one a day by itself, and whenever it is asked for."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from cmdesk.core.progress import Progress
from cmdesk.core.settings import backup_folder
from cmdesk.services.backup import Kept, back_up, kept_backups, write_backup
from cmdesk.services.export import refuse_own
from cmdesk.ui.text import moment, tr

if TYPE_CHECKING:
    from cmdesk.ui.desk import Desk

FIRST = 20_000  # ms after the window opened: nobody waits for a backup
LOOKS = 600_000  # ms between two looks, for a window that stays open overnight


class Backups(QObject):
    """Writes backups in jobs. renewed(): there is another one, or another folder is looked at."""

    renewed = Signal()

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self._tried: date | None = None
        self.kept: list[Kept] = []
        self._timer = QTimer(self)
        self._timer.setInterval(FIRST)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Make the daily backup when it is due, from a little later on."""
        self._timer.start()
        self.read()

    def folder(self) -> Path:
        """Return where the daily backups go."""
        return backup_folder(self._desk.settings)

    def read(self, then: Callable[[], object] = lambda: None) -> None:
        """Find on the job thread, for a drive may take its time, which backups there are; then call then()."""
        book, folder = self._desk.book, self.folder()

        def found(kept: list[Kept]) -> None:
            self.kept = kept
            self.renewed.emit()
            then()

        self._desk.run_later(lambda _progress: kept_backups(book, folder), found)

    def look(self) -> None:
        """Back the book up if none was made today; what stands in the way is told once a day."""
        self._timer.setInterval(LOOKS)
        if not self._desk.jobs.busy():
            self.read(self._make_due)

    def _make_due(self) -> None:
        today = self._desk.book.clock().astimezone().date()
        made = self.kept[0].made_at.date() if self.kept else None
        if today not in {made, self._tried}:
            self._tried = today
            self.make()

    def make(self) -> None:
        """Back the book up now, into the folder."""
        desk, folder = self._desk, self.folder()

        def work(progress: Progress) -> Path:
            return back_up(desk.book, folder, progress)

        desk.run_later(work, self._made, words=tr("window", "Backing up the book"))

    def _made(self, path: Path) -> None:
        self._desk.say(tr("window", "Backed up and opened to check: {file}", file=path.name))
        self.read()

    def make_at(self, path: Path) -> None:
        """Back the book up to a file of the user's own choice."""
        book = self._desk.book

        def work(progress: Progress) -> Path:
            refuse_own(book, path)
            write_backup(book, path, progress)
            return path

        self._desk.run_later(work, self._made, words=tr("window", "Backing up the book"))

    def words(self) -> str:
        """Return when the last backup was made, for the status bar."""
        last = self.last()
        return tr("window", "Backup {time}", time=last) if last else tr("window", "No backup yet")

    def last(self) -> str:
        """Return when the last backup was made, empty when none was."""
        today = self._desk.book.clock().astimezone().date()
        return moment(self.kept[0].made_at, today) if self.kept else ""
