"""Reads for what is typed letter by letter: on a thread of its own, and only the latest question is answered."""

from collections.abc import Callable
from threading import Event, Lock
from time import perf_counter
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal
from sqlalchemy.orm import Session

from cmdesk.core.memory import give_back
from cmdesk.models.store import Book
from cmdesk.ui.jobs import alive

R = TypeVar("R")
REST = 60_000  # ms without a question after which pages that were read are let go of
LARGE = 0.05  # seconds of a read after which there is much to give back
AT_ONCE = 0.012  # seconds a key may take, what is drawn besides: what takes longer follows
Answer = tuple[Callable[[Any], object], Any]  # who is to hear what


class Reader(QObject):
    """One question at a time; a new one breaks the one before off, whose answer nobody hears any more."""

    _read = Signal(int)

    def __init__(self, book: Book, failed: Callable[[Exception], object], parent: QObject) -> None:
        super().__init__(parent)
        self._book, self._failed = book, failed
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._asked = 0
        self._waiting = self._drained = False
        self._answers: dict[int, Answer] = {}
        self._connection: Any = None  # while it is at work for us
        self._lock = Lock()
        self._read.connect(self._answer)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(lambda: self._pool.start(self._let_go))

    def read(self, work: Callable[[Session], R], done: Callable[[R], object], *, wait: float | None = None) -> None:
        """Call work(session) on the thread, then done(result) here: before this returns, if it takes no more than wait.

        wait: seconds, by default what a key may take. done is not called when another question comes first, or when it
        is a method of a widget that is gone.
        """
        if self._drained:
            return
        self._rest.start()
        number, ready = self._break_off(), Event()
        self._waiting = True

        def task() -> None:
            begun = perf_counter()
            try:
                answer: Answer = (done, self._work(number, work))
            except Exception as error:  # noqa: BLE001  (whatever it is, the GUI thread decides)
                answer = (self._failed, error)
            self._answers[number] = answer
            ready.set()
            self._read.emit(number)
            if perf_counter() - begun > LARGE and number == self._asked:
                give_back()

        self._pool.start(task)
        if ready.wait(AT_ONCE if wait is None else wait):
            self._answer(number)

    def _let_go(self) -> None:
        self._book.rest()
        give_back()

    def busy(self) -> bool:
        return self._waiting

    def drain(self) -> None:
        """Forget the question and hear no other; called before the book closes. No answer comes after."""
        self._drained = True
        self._rest.stop()
        self._break_off()
        self._waiting = False
        self._pool.waitForDone()

    def _break_off(self) -> int:
        """Stop what runs, and return the number of the next question."""
        with self._lock:
            self._asked += 1
            if self._connection is not None:
                self._connection.interrupt()
            return self._asked

    def _work(self, number: int, work: Callable[[Session], R]) -> R | None:
        with self._book.read() as session:
            connection = session.connection().connection.driver_connection
            with self._lock:
                if number != self._asked:
                    return None
                self._connection = connection
            try:
                return work(session)
            finally:
                with self._lock:  # from here on the connection may serve another
                    self._connection = None

    def _answer(self, number: int) -> None:
        hears, answer = self._answers.pop(number, (None, None))
        if hears is not None and number == self._asked:
            self._waiting = False
            if alive(hears):
                hears(answer)
