"""What every screen is handed: reading, writing, jobs, undo and the way to other screens."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal
from sqlalchemy.orm import Session

from cmdesk.core.attempts import Attempts
from cmdesk.core.catalog import Catalog, load
from cmdesk.core.errors import Cancelled, UserError
from cmdesk.core.progress import Progress
from cmdesk.core.settings import Settings
from cmdesk.core.text import Message, message
from cmdesk.models.store import Book
from cmdesk.services import gesture
from cmdesk.services.gesture import Outcome
from cmdesk.ui.jobs import Jobs, alive
from cmdesk.ui.text import reading, tr

P = ParamSpec("P")
R = TypeVar("R")
NOTED = frozenset({"gesture"})
Work = Callable[Concatenate[Session, P], R]


class Desk(QObject):
    """The window's only way to the book: ask reads, act writes.

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
        self.settings = settings
        self.today = today
        self.catalog = catalog or load()
        self.jobs = Jobs(self)
        self.attempts = Attempts(settings.wrong_passphrases, settings.wrong_wait)
        self._writing: list[Message] = []

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
            self.notice.emit(reading(label), True)
        return outcome

    def act_quietly(self, label: Message, work: Work[P, R], *args: P.args, **kwargs: P.kwargs) -> Outcome[R] | None:
        """Do as act does, without a toast: for answers typed one after another. Undo takes it back all the same."""
        return self._attempt(lambda: gesture.perform(self.book, label, work, *args, **kwargs))

    def act_later(
        self,
        label: Message,
        work: Callable[..., R],
        *args: Any,
        done: Callable[[R], object] | None = None,
        **kwargs: Any,
    ) -> None:
        """Run work(session, *args, progress=…, **kwargs) as one gesture in a job; done hears its result.

        Until it ends, act refuses: the book has one writer, and the window does not wait for it.
        """
        self._writing.append(label)

        def perform(progress: Progress) -> Outcome[R]:
            return gesture.perform(self.book, label, work, *args, progress=progress, **kwargs)

        def fail(error: Exception) -> None:
            self._writing.remove(label)
            self.report(error)

        def finish(outcome: Outcome[R]) -> None:
            self._writing.remove(label)
            self._announce(outcome)
            if outcome.number is not None:
                self.notice.emit(reading(label), True)
            if done is not None and alive(done):
                done(outcome.result)

        self.jobs.run(perform, finish, fail, reading(label))

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
        self.jobs.run(work, done, failed or self.report, words)

    def note(self, label: Message) -> None:
        """Write in the journal what was looked at or taken out; behind whatever is being written."""
        self.jobs.run(
            lambda _progress: gesture.note(self.book, label), lambda _number: self.changed.emit(NOTED), self.report
        )

    def undo(self) -> None:
        """Take back the latest gesture, or say why it stays."""
        outcome = self._attempt(lambda: gesture.undo(self.book))
        if outcome is not None:
            self.notice.emit(tr("window", "Undone: {label}", label=reading(outcome.label)), False)

    def redo(self) -> None:
        """Do again what was undone last."""
        outcome = self._attempt(lambda: gesture.redo(self.book))
        if outcome is not None:
            self.notice.emit(tr("window", "Done again: {label}", label=reading(outcome.label)), False)

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
        self.notice.emit(text, False)

    def show_status(self, left: str = "", right: str = "") -> None:
        """Show words in the status bar while the screen that says them is open."""
        self.status.emit(left, right)

    def settle(self, **changes: Any) -> None:
        """Change some settings, such as theme="dark"; they are kept and the window follows."""
        self.settings = replace(self.settings, **changes)
        self.settled.emit(self.settings)

    def report(self, error: Exception) -> None:
        """Show what went wrong; a job the user stopped went as wanted."""
        if not isinstance(error, Cancelled):
            self.failed.emit(error)

    def _attempt(self, work: Callable[[], Outcome[R]]) -> Outcome[R] | None:
        if self._writing:
            busy = message("window", "“{label}” is still running: wait, or stop it.", label=self._writing[0])
            self.report(UserError(busy))
            return None
        try:
            outcome = work()
        except UserError as error:
            self.report(error)
            return None
        self._announce(outcome)
        return outcome

    def _announce(self, outcome: Outcome[Any]) -> None:
        self.saved.emit()
        if outcome.touched:
            self.changed.emit(outcome.touched)
