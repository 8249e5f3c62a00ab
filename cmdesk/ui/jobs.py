"""Work that would freeze the window: one job at a time, on one thread."""

import time
from collections.abc import Callable
from threading import Event
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from cmdesk.core.errors import Cancelled
from cmdesk.core.progress import Progress

REPORT_EVERY = 0.05  # seconds between two progress signals


class Jobs(QObject):
    """Runs jobs in the order they come; every callback and every signal arrives on the GUI thread.

    Signals: started(words), progressed(done, total), ended(). A job without words is silent: no signal tells of it.
    """

    started = Signal(str)
    progressed = Signal(object, object)  # bytes of a video do not fit Qt's int
    ended = Signal()
    _settled = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)  # SQLite has one writer, so have we
        self._waiting: list[Event] = []
        self._closed = False
        self._settled.connect(self._call)

    def run(
        self,
        work: Callable[[Progress], Any],
        done: Callable[[Any], object],
        failed: Callable[[Exception], object],
        words: str = "",
    ) -> None:
        """Call work(progress) on the thread, then done(result) or failed(error) here.

        A bound method of a widget that is gone by then is not called.
        """
        stop = Event()
        self._waiting.append(stop)
        report = self._reporter(stop) if words else stopping(stop)

        def task() -> None:
            if words:
                self._settled.emit(lambda: self.started.emit(words))
            try:
                report(0, 0)
                result = work(report)
            except Exception as error:  # noqa: BLE001  (whatever it is, the GUI thread decides)
                answer, carried = failed, error
            else:
                answer, carried = done, result
            self._settled.emit(lambda: self._finish(stop, words, answer, carried))

        self._pool.start(task)

    def busy(self) -> bool:
        return bool(self._waiting)

    def stop(self) -> None:
        """Ask the running job, and those that wait, to stop at their next report of progress."""
        for event in self._waiting:
            event.set()

    def drain(self) -> None:
        """Stop every job and wait for the running one; called before the window closes. No callback comes after."""
        self.stop()
        self._pool.clear()
        self._pool.waitForDone()
        self._waiting.clear()
        self._closed = True

    def _reporter(self, stop: Event) -> Progress:
        last = 0.0

        def report(count: int, total: int) -> None:
            nonlocal last
            if stop.is_set():
                raise Cancelled
            now = time.monotonic()
            if now - last >= REPORT_EVERY or count == total:
                last = now
                self.progressed.emit(count, total)

        return report

    def _finish(self, stop: Event, words: str, answer: Callable[[Any], object], carried: Any) -> None:
        if stop in self._waiting:
            self._waiting.remove(stop)
        if words:
            self.ended.emit()
        if alive(answer):
            answer(carried)

    @Slot(object)
    def _call(self, callback: Callable[[], None]) -> None:
        if not self._closed:
            callback()


def stopping(stop: Event) -> Progress:
    """Return a progress that only hears that it should stop."""

    def report(_count: int, _total: int) -> None:
        if stop.is_set():
            raise Cancelled

    return report


def alive(callback: Callable[..., object]) -> bool:
    """Tell whether callback may still be called: not when it is a method of a Qt object that is gone."""
    owner = getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
