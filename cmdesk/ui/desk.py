"""What every screen is handed: reading, writing, jobs, undo and the way to other screens."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid
from sqlalchemy.orm import Session

from cmdesk.core.attempts import Attempts
from cmdesk.core.catalog import Catalog, load
from cmdesk.core.errors import Cancelled, UserError
from cmdesk.core.masking import mask_message, mask_text
from cmdesk.core.progress import Progress
from cmdesk.core.settings import Settings
from cmdesk.core.text import Message, message
from cmdesk.models.store import Book
from cmdesk.services import gesture
from cmdesk.services.draft_writer import DraftWriter, is_busy
from cmdesk.services.gesture import Outcome
from cmdesk.ui.backups import Backups
from cmdesk.ui.jobs import Jobs, alive
from cmdesk.ui.reader import Reader
from cmdesk.ui.text import reading, tr

P = ParamSpec("P")
R = TypeVar("R")
DRAFTS_WAIT = 0.5  # seconds
PATIENCE = 1.0  # seconds the window waits while another program writes
AT_ONCE = 0.05  # seconds
NOTED = frozenset({"gesture"})
Work = Callable[Concatenate[Session, P], R]


class Desk(QObject):
    """The window's only way to the book: ask reads, act writes.

    No whole number of a person gets into a label, a toast or the status bar, whatever a name or a file's name holds.

    changed(frozenset): names of the tables just written to; a screen that shows one of them rereads.
    failed(object): an exception to be shown: UserError in the message bar, anything else as our bug.
    notice(str, bool): what was just done, and whether undo takes it back.
    wanted(str, dict): a screen is to be opened at a place. settled(object): other Settings hold.
    status(str, str): words for the left and right of the status bar, from the screen that shows.
    """

    changed = Signal(frozenset)
    failed = Signal(object)
    notice = Signal(str, bool)
    wanted = Signal(str, dict)
    settled = Signal(object)
    status = Signal(str, str)
    saved = Signal()

    def __init__(
        self,
        book: Book,
        settings: Settings,
        today: date,
        *,
        catalog: Catalog | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.book = book
        self._quick = replace(book, patience=PATIENCE)
        self.settings = settings
        self.today = today
        self.catalog = catalog or load()
        self.jobs = Jobs(self)
        self._readers: list[Reader] = []
        self.backups = Backups(self)
        self.drafts = DraftWriter(book, self.failed.emit)
        self.attempts = Attempts(settings.wrong_passphrases, settings.wrong_wait)
        self.walk: Any = None  # ui/sequence.Walk: the list one came from, for the page that opened
        self._writing: list[Message] = []
        self._noting: list[Message] = []

    def ask(self, query: Work[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Return what query(session, …) reads."""
        with self.book.read() as session:
            return query(session, *args, **kwargs)

    def act(self, label: Message, work: Work[P, R], *args: P.args, **kwargs: P.kwargs) -> Outcome[R] | None:
        """Run work(session, …) as one gesture, announce what it changed and offer to undo it.

        None when the service refused (UserError): nothing was written and the window shows why.
        """
        outcome = self.act_quietly(label, work, *args, **kwargs)
        if outcome is not None and outcome.number is not None:
            self._tell(reading(outcome.label), undoable=True)
        return outcome

    def act_quietly(self, label: Message, work: Work[P, R], *args: P.args, **kwargs: P.kwargs) -> Outcome[R] | None:
        """Do as act does, without a toast: for answers typed one after another. Undo takes it back all the same."""
        masked = mask_message(label)
        return self._attempt(lambda: gesture.perform(self._quick, masked, work, *args, **kwargs))

    def act_later(
        self,
        label: Message,
        work: Callable[..., R],
        *args: Any,
        done: Callable[[R], object] | None = None,
        settled: Callable[[], object] | None = None,
        final: bool = False,
        **kwargs: Any,
    ) -> None:
        """Run work(session, *args, progress=…, **kwargs) as one gesture in a job; done hears its result.

        settled is called when it is over, whatever came of it.

        Until it ends, act refuses: the book has one writer, and the window does not wait for it. final: the work
        deletes files for good, and undo does not take it back.
        """
        label = mask_message(label)

        def perform(progress: Progress) -> Outcome[R]:
            write = gesture.erase if final else gesture.perform
            return write(self.book, label, work, *args, progress=progress, **kwargs)

        def finish(outcome: Outcome[R]) -> None:
            if outcome.number is not None:
                self._tell(reading(label), undoable=not final)
            if done is not None and alive(done):
                done(outcome.result)

        self._write_later(label, perform, finish, settled)

    def _write_later(
        self,
        label: Message,
        write: Callable[[Progress], Outcome[R]],
        done: Callable[[Outcome[R]], object],
        settled: Callable[[], object] | None = None,
    ) -> None:
        """Write a gesture in a job, announce what it changed, then call done(outcome)."""
        self._writing.append(label)

        def work(progress: Progress) -> Outcome[R]:
            while not self._typed_is_written():
                progress(0, 0)
            return write(progress)

        def over() -> None:
            self._writing.remove(label)
            if settled is not None and alive(settled):
                settled()

        def fail(error: Exception) -> None:
            over()
            self.report(error)

        def finish(outcome: Outcome[R]) -> None:
            over()
            self._announce(outcome)
            done(outcome)

        self.jobs.run(work, finish, fail, reading(label))

    def run_later(
        self,
        work: Callable[[Progress], R],
        done: Callable[[R], object],
        *,
        words: str = "",
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Call work(progress) in a job, then done(result); words stand in the status bar, none for a silent job.

        work may read with `with desk.book.read() as session`; it must not touch a widget.
        """
        self.jobs.run(work, done, failed or self.report, mask_text(words))

    def reader(self) -> Reader:
        """Return what reads for a list while somebody types."""
        made = Reader(self.book, self.report, self)
        self._readers.append(made)
        return made

    def release(self, reader: Reader) -> None:
        """Part with a reader whose screen is gone."""
        if reader in self._readers:
            self._readers.remove(reader)
            if isValid(reader):
                reader.drain()
                reader.deleteLater()

    def busy(self) -> bool:
        """Tell whether anything is still read or written on another thread."""
        return self.jobs.busy() or any(each.busy() for each in self._readers)

    def note(self, label: Message) -> None:
        """Write in the journal what was looked at or taken out; behind whatever is being written."""
        said = mask_message(label)
        try:
            gesture.note(replace(self.book, patience=AT_ONCE), said)
        except UserError:  # another writes: the note takes its turn
            self._noting.append(said)
            self.jobs.run(lambda _progress: self._note_waiting(), lambda _nothing: self.noted(), self.report)
        else:
            self.noted()

    def _note_waiting(self) -> None:
        """Write what waits to be noted, each once; on whatever thread."""
        while self._noting:
            gesture.note(self.book, self._noting[0])
            self._noting.pop(0)

    def noted(self) -> None:
        """Tell that the journal has an entry that changes no row."""
        self.changed.emit(NOTED)

    def undo(self, number: int | None = None) -> None:
        """Take back the gesture of that number, by default the latest, or say why it stays."""

        def told(outcome: Outcome[None]) -> None:
            self._tell(tr("window", "Undone: {label}", label=reading(outcome.label)))

        large = self.ask(gesture.undo_is_large, number)
        self._revert(lambda book: gesture.undo(book, number), message("window", "Undoing"), told, large=large)

    def redo(self, number: int | None = None) -> None:
        """Do the gesture of that number again, by default what was undone last, or say why not."""

        def told(outcome: Outcome[None]) -> None:
            self._tell(tr("window", "Done again: {label}", label=reading(outcome.label)))

        large = self.ask(gesture.redo_is_large, number)
        self._revert(lambda book: gesture.redo(book, number), message("window", "Doing again"), told, large=large)

    def _revert(
        self,
        work: Callable[[Book], Outcome[None]],
        label: Message,
        told: Callable[[Outcome[None]], object],
        *,
        large: bool,
    ) -> None:
        """Take back or do again: at once, or in a job when so many rows take their time."""
        if large and not self._writing:
            self._write_later(label, lambda _progress: work(self.book), told)
            return
        outcome = self._attempt(lambda: work(self._quick))
        if outcome is not None:
            told(outcome)

    def undo_label(self) -> Message | None:
        """Return the name of what undo would take back."""
        return self.ask(gesture.undo_label)

    def redo_label(self) -> Message | None:
        """Return the name of what redo would do again."""
        return self.ask(gesture.redo_label)

    def go(self, key: str, **where: Any) -> None:
        """Open the screen called key; where says at what place, such as party=id."""
        self.wanted.emit(key, where)

    def say(self, text: str) -> None:
        """Show a toast that nothing undoes."""
        self._tell(text)

    def show_status(self, left: str = "", right: str = "") -> None:
        """Show words in the status bar while the screen that says them is open."""
        self.status.emit(mask_text(left), mask_text(right))

    def settle(self, **changes: Any) -> None:
        """Change some settings, such as theme="dark"; they are kept and the window follows."""
        self.settings = replace(self.settings, **changes)
        self.settled.emit(self.settings)

    def close(self) -> None:
        """Stop the jobs, write what is to be noted and what is typed; called before the book closes."""
        self.jobs.drain()
        for each in self._readers:
            each.drain()
        try:
            self._note_waiting()
        finally:
            self.drafts.close()

    def report(self, error: Exception) -> None:
        """Show what went wrong; a job the user stopped went as wanted."""
        if not isinstance(error, Cancelled):
            self.failed.emit(error)

    def _tell(self, text: str, *, undoable: bool = False) -> None:
        self.notice.emit(mask_text(text), undoable)

    def _attempt(self, work: Callable[[], Outcome[R]]) -> Outcome[R] | None:
        if self._writing:
            busy = message("window", "“{label}” is still running: wait, or stop it.", label=self._writing[0])
            self.report(UserError(busy))
            return None
        try:
            self._need_typed_written()
            outcome = work()
        except UserError as error:
            self.report(error)
            return None
        self._announce(outcome)
        return outcome

    def _typed_is_written(self) -> bool:
        """Wait a moment until what is typed is in the book: a gesture that saves it forgets it there.

        Raises what keeps it out for longer, such as a full disk; the gesture would fail of it, too.
        """
        if self.drafts.flush(DRAFTS_WAIT):
            return True
        trouble = self.drafts.trouble
        if trouble is not None and not is_busy(trouble):
            raise trouble
        return False

    def _need_typed_written(self) -> None:
        if not self._typed_is_written():
            raise UserError(message("window", "Another program is writing to the book: try again in a moment."))

    def _announce(self, outcome: Outcome[Any]) -> None:
        self.saved.emit()
        if outcome.touched:
            self.changed.emit(outcome.touched)
