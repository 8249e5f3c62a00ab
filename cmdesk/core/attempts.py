"""How many wrong passphrases may follow each other, and how long one then waits."""

import math
import time
from collections.abc import Callable


class Attempts:
    """Counts wrong passphrases in a row; every limit-th of them is followed by a wait of some seconds.

    clock: seconds that only go forward, so that setting the computer's clock ends no wait.
    """

    def __init__(self, limit: int = 5, wait: int = 30, *, clock: Callable[[], float] = time.monotonic) -> None:
        self.limit = limit
        self._wait, self._clock = wait, clock
        self._wrong = 0
        self._until = clock()

    def fail(self) -> None:
        """Count a wrong passphrase."""
        self._wrong += 1
        if self._wrong % self.limit == 0:
            self._until = self._clock() + self._wait

    def succeed(self) -> None:
        """Forget what was counted."""
        self._wrong = 0

    def seconds_left(self) -> int:
        """Return how long the next attempt has to wait, in whole seconds; 0 when it need not."""
        return max(0, math.ceil(self._until - self._clock()))
