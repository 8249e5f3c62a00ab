"""Making the next while the last is used."""

import sys
from collections import deque
from collections.abc import Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TypeVar

T = TypeVar("T")
TURN = 0.0005  # seconds


def ahead(items: Iterator[T], most: int = 1) -> Generator[T, None, None]:
    """Yield items, none of them None, each made on a thread of its own while the caller uses those before.

    most: how many may lie made or in the making that the caller has not asked for.

    It helps where the caller waits for SQLite, which lets Python go on meanwhile. What making one raises is raised
    here; whoever stops early closes the iterator, which waits for the one that is being made.
    """
    with short_turns(), ThreadPoolExecutor(max_workers=1, thread_name_prefix="ahead") as thread:
        coming = deque(thread.submit(next, items, None) for _ in range(most))
        try:
            while (made := coming.popleft().result()) is not None:
                coming.append(thread.submit(next, items, None))
                yield made
        finally:
            for each in coming:
                each.cancel()


@contextmanager
def short_turns() -> Iterator[None]:
    """Let threads of Python take turns ten times as often meanwhile.

    Whoever comes back from SQLite waits until the thread that makes the next has had its turn, 5 ms by default: as
    long as SQLite takes for a thousand rows.
    """
    before = sys.getswitchinterval()
    sys.setswitchinterval(TURN)
    try:
        yield
    finally:
        sys.setswitchinterval(before)
