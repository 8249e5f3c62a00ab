"""Tells when nobody has touched the program for a while, by the wall clock: time asleep counts."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QDropEvent, QInputEvent, QInputMethodEvent, QMouseEvent

LOOKS = 5_000  # ms between two looks at the clock
Kind = QEvent.Type
CLASSES = (QInputEvent, QInputMethodEvent, QDropEvent)  # of those below
INPUT = frozenset(
    {
        Kind.KeyPress,
        Kind.ShortcutOverride,
        Kind.InputMethod,
        Kind.MouseButtonPress,
        Kind.MouseButtonRelease,
        Kind.MouseButtonDblClick,
        Kind.MouseMove,
        Kind.Wheel,
        Kind.TouchBegin,
        Kind.TouchUpdate,
        Kind.TabletPress,
        Kind.TabletMove,
        Kind.NativeGesture,
        Kind.DragEnter,
        Kind.Drop,
    }
)


class Idle(QObject):
    """Watches every key, click and touch of the program, from watch() on. due: nobody touched it for limit() seconds.

    What is typed or clicked after that, as on waking up, is not handed on; due comes first. limit returns None while
    nothing is to be watched for. clock: seconds of the wall clock; one that is set back starts the time anew.
    """

    due = Signal()

    def __init__(
        self,
        watched: QObject,
        limit: Callable[[], float | None],
        *,
        clock: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._limit, self._clock = limit, clock
        self._last = clock()
        self._place = QPointF()
        self._waking = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOKS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._watched = watched

    def watch(self) -> None:
        """Look at events from now on; nobody touches what is not painted, and painting is thousands of them."""
        self._watched.installEventFilter(self)

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Look at no event while work goes on within which no key can come, but thousands of other events do."""
        self._watched.removeEventFilter(self)
        try:
            yield
        finally:
            self._watched.installEventFilter(self)

    def begin(self) -> None:
        """Count from now on."""
        self._last = self._clock()

    def look(self) -> bool:
        """Tell whether the time is up; due is emitted then."""
        limit, now = self._limit(), self._clock()
        self._last = min(self._last, now)  # set back, the clock would else keep the book open until it caught up
        if limit is None or now - self._last < limit:
            return False
        self.due.emit()
        return True

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, CLASSES):  # every event of the program comes by here: asking its type takes long
            return False
        if event.type() not in INPUT or self._rests(event):
            return False
        if self._waking or self.look():
            if not self._waking:
                self._waking = True  # a key comes twice, first as a shortcut; the second time it is still the same key
                QTimer.singleShot(0, self, self._awake)
            event.accept()
            return True
        self._last = self._clock()
        return False

    def _awake(self) -> None:
        self._waking = False

    def _rests(self, event: QEvent) -> bool:
        """Tell whether a pointer is reported where it was: systems do so when a window moves beneath it."""
        if event.type() != Kind.MouseMove or not isinstance(event, QMouseEvent):
            return False
        before, self._place = self._place, event.globalPosition()
        return before == self._place
