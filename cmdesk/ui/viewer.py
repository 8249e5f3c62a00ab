"""The viewer: a picture or a PDF as large as there is room, the way to the next file, and a copy for outside."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath
from threading import Event

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from cmdesk.core import figures
from cmdesk.core.errors import Cancelled, UserError
from cmdesk.core.masking import Hide
from cmdesk.core.progress import Progress
from cmdesk.core.text import Message, message
from cmdesk.models.store import Book
from cmdesk.services.attachments import DamageError, copy_out, prove
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.sources import kind_of, of_book, of_file, pages_of
from cmdesk.ui.text import reading, tr
from cmdesk.ui.whole import ask_reason, export

HEAD = 56
LARGE = 20_000_000  # bytes; from here on, opening says so and can be stopped


@dataclass(frozen=True, kw_only=True)
class SeenFile:
    """A file to be seen: one of the book by its sha256, or one that is not in it yet, by path or as bare data.

    size is in bytes; note is what else is known of it, such as when the camera took it.
    """

    key: str
    title: str
    name: str
    note: str = ""
    size: int | None = None
    came_in: datetime | None = None
    sha256: str = ""
    path: Path = Path()
    data: bytes = b""


Found = tuple[Event, kit.Pages | UserError | None]
"""Which turn it was, and the pages of its file: an error when it cannot be shown, None when its kind is not shown."""


class Viewer(QWidget):
    """Esc closes, ← and → go from file to file, PgUp and PgDn by pages, Ctrl++ and Ctrl+− zoom, Ctrl+0 fits.

    closed(): the user is done. showing(key): another file is seen.
    """

    closed = Signal()
    showing = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("viewer")
        self.desk = desk
        self._files: Sequence[SeenFile] = ()
        self._at = 0
        self._turn = Event()
        self._title = kit.Elided("", "title", bold=True)
        self._title.setObjectName("title")
        self._about = kit.Elided("", "caption", "muted")
        self._about.setObjectName("about")
        self._page = kit.muted("", name="page")
        self._place = kit.muted("", name="place")
        self._zoom = kit.muted("", name="zoom")
        self._tools: QHBoxLayout = kit.row(gap=2)
        self.bar = kit.MessageBar()
        self.pages = kit.PageView(desk.jobs, name="file")
        self.pages.zoomed.connect(lambda _percent: self._show_page())
        self.pages.moved.connect(lambda _page: self._show_page())
        self._before = self._near(tr("attachments", "File before"), lambda: self.step(-1), "chevron-left", "Left")
        self._after = self._near(tr("attachments", "Next file"), lambda: self.step(1), "chevron-right", "Right")
        self._copy = kit.action(self, tr("attachments", "Save a copy…"), self.save_copy, icon="download",
                                shortcut="Ctrl+Shift+S", name="save_copy")  # fmt: skip
        self._lay_out()
        self.setFocusProxy(self.pages)

    def _near(self, words: str, on: Callable[[], object], icon: str, keys: str) -> QAction:
        """Return an action whose keys, which fields beside the viewer need too, are heard only within it."""
        act = kit.action(self, words, on, icon=icon, shortcut=keys, name=icon)
        act.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return act

    def _lay_out(self) -> None:
        back = kit.action(self, tr("attachments", "Back"), self._close, icon="arrow-left", shortcut="Esc",
                          name="close_viewer")  # fmt: skip
        self._smaller = kit.button("", lambda: self.pages.zoom_by(-1), kind="ghost", icon="zoom-out", name="smaller",
                             tip=tr("attachments", "Smaller") + "　Ctrl+−")  # fmt: skip
        self._larger = kit.button("", lambda: self.pages.zoom_by(1), kind="ghost", icon="zoom-in", name="larger",
                            tip=tr("attachments", "Larger") + "　Ctrl++")  # fmt: skip
        names = kit.holding(kit.column(None, self._title, self._about, None, gap=0))
        head = kit.row(
            kit.action_button(back, kind="ghost", icon="arrow-left"), 4, (names, 1), 8, self._page, 8,
            self._smaller, self._zoom, self._larger, 8,
            kit.action_button(self._before, kind="ghost", icon="chevron-left", bare=True), self._place,
            kit.action_button(self._after, kind="ghost", icon="chevron-right", bare=True), 8,
            self._tools, kit.action_button(self._copy, icon="download"),
            gap=2, margins=(8, 0, 12, 0),
        )  # fmt: skip
        said = kit.holding(kit.column(self.bar, margins=(12, 8, 12, 0)))
        self.bar.spoke.connect(said.setVisible)
        said.setVisible(False)
        self.setLayout(kit.column(kit.bar("pagehead", head, HEAD), said, (self.pages, 1), gap=0))

    def add_tool(self, act: QAction, icon: str) -> None:
        """Put a further action on the head; its keys are heard only within the viewer."""
        act.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._tools.addWidget(kit.action_button(act, kind="ghost", icon=icon))

    def show_files(self, files: Sequence[SeenFile], key: str) -> None:
        """Show one of these files, by its key; the first when it is not among them."""
        self._files = list(files)
        self._show(next((at for at, file in enumerate(files) if file.key == key), 0))

    def files(self) -> Sequence[SeenFile]:
        return self._files

    def current(self) -> SeenFile | None:
        return self._files[self._at] if self._files else None

    def step(self, by: int) -> None:
        """Show the file by places further; the last one stays."""
        if 0 <= self._at + by < len(self._files):
            self._show(self._at + by)

    def _close(self) -> None:
        """Let go of what was shown, and of what was to be: it may take much memory, and a client may be looking."""
        self._turn.set()
        self.pages.show_pages(kit.NO_PAGES)
        self.closed.emit()

    def _show(self, at: int) -> None:
        self._at = at
        file = self._files[at]
        self._title.setText(file.title)
        self._about.setText(about(file, self.desk))
        self._place.setText(f"{at + 1} / {len(self._files)}")
        self._before.setEnabled(at > 0)
        self._after.setEnabled(at + 1 < len(self._files))
        self._copy.setEnabled(bool(file.sha256))
        self.bar.clear()
        self.pages.show_pages(kit.NO_PAGES)
        self._show_page()
        self._turn.set()
        self._turn = turn = Event()
        large = file.size is not None and file.size >= LARGE
        words = tr("attachments", "Opening {file}", file=file.name) if large else ""
        self.desk.run_later(opener(self.desk.book, file, turn), self._opened, words=words, failed=self._failed)
        self.showing.emit(file.key)

    def _opened(self, found: Found) -> None:
        turn, pages = found
        if turn.is_set():
            return
        if isinstance(pages, kit.Pages):
            self.pages.show_pages(pages)
        elif isinstance(pages, DamageError):
            there = tr("attachments", "To the settings")
            self.bar.say(reading(pages.message), "bad", action=there, on=lambda: self.desk.go("settings"))
        elif pages is not None:
            self._say_instead(reading(pages.message), "warn")
        else:
            self._say_instead(tr("attachments", "Files of this kind are kept here, but not shown."), "info")

    def _say_instead(self, words: str, tone: str) -> None:
        """Say why the file is not shown; what lies in the book can be had outside."""
        copy = self._copy.text() if self._copy.isEnabled() else ""
        self.bar.say(words, tone, action=copy, on=self.save_copy)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Cancelled) and not self.pages.count():  # the user stopped it
            again = tr("attachments", "Open it after all")
            self.bar.say(tr("attachments", "Stopped."), action=again, on=lambda: self._show(self._at))
        self.desk.report(error)

    def _show_page(self) -> None:
        count = self.pages.count()
        self._zoom.setText(f"{self.pages.percent()} %" if count else "")
        self._smaller.setEnabled(count > 0)
        self._larger.setEnabled(count > 0)
        said = tr("attachments", "Page {page} of {count}", page=self.pages.page() + 1, count=count)
        self._page.setText(said if count > 1 else "")

    def save_copy(self) -> None:
        """Ask why and where to, and write the file there: from then on it lies outside the book, unencrypted."""
        file = self.current()
        if file is not None and file.sha256:
            what = message("attachments", "the file {file}", file=file.name)
            ask_reason(self, what, lambda reason: self._save_copy(file, what, reason))

    def _save_copy(self, file: SeenFile, what: Message, reason: str) -> None:
        name = PurePosixPath(file.name.replace("\\", "/")).name
        chosen, _ = QFileDialog.getSaveFileName(self, tr("attachments", "Save a copy"), name)
        if chosen:
            export(self.desk, Path(chosen), copier(self.desk.book, file, Path(chosen)), what=what, reason=reason)


def opener(book: Book, file: SeenFile, turn: Event) -> Callable[[Progress], Found]:
    """Return the job that finds the pages of a file, or why it has none; it stops once turn is set."""

    def work(progress: Progress) -> Found:
        def report(done: int, total: int) -> None:
            if turn.is_set():
                raise Cancelled
            progress(done, total)

        try:
            source = of_book(book, file.sha256, file.name) if file.sha256 else of_file(file.path, file.data)
            if not kind_of(source):
                return turn, None
            if file.sha256:
                with book.read() as session:
                    prove(session, file.sha256, file.name, report)
            return turn, pages_of(source)
        except UserError as error:
            return turn, error
        except Cancelled:
            if turn.is_set():
                return turn, kit.NO_PAGES
            raise

    return work


def copier(book: Book, file: SeenFile, path: Path) -> Callable[[Hide, Progress], Path]:
    """Return the job that writes a file of the book to path, as it is."""

    def work(_hide: Hide, progress: Progress) -> Path:
        with book.read() as session:
            copy_out(session, file.sha256, file.name, path, progress)
        return path

    return work


def about(file: SeenFile, desk: Desk) -> str:
    """Return the line under a file's title: its name, its size, when it came in, what else is known."""
    day = file.came_in.astimezone() if file.came_in else None
    came = f"{reading(figures.day(day.date(), desk.today))} {day:%H:%M}" if day else ""
    parts = (
        file.name if file.name != file.title else "",
        figures.size(file.size) if file.size is not None else "",
        tr("attachments", "came in {time}", time=came) if came else "",
        file.note,
    )
    return " · ".join(part for part in parts if part)
